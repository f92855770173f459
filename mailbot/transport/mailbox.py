"""The watched mailbox: finds, reads and marks mail. Reads with PEEK, marks with keywords, deletes nothing.

Lessons that bind it (FINDINGS-mail 3, 13, 26-30, 36): UID SEARCH tells what is new; sizes before bodies; chunks;
`BODY.PEEK[]` and nothing else, since some servers leave RFC822 empty.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Self, TypeVar

from mailbot.errors import MailboxError
from mailbot.settings import Settings
from mailbot.transport.imap import Connection, RefusedError

T = TypeVar("T")
_UIDS_PER_COMMAND = 500  # stays below the 8192 octets a line that RFC 7162 4 lets a client send
_BATCH_BYTES = 16 * 1024 * 1024  # bodies asked for in one FETCH, since imaplib holds a whole response in memory
_SEARCHES = 5  # where mail comes in that fast, the next round has the rest
_SENT_SLACK = timedelta(days=2)  # SEARCH SINCE disregards time and zone (RFC 9051 6.4.4)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the server knows about a mail without giving its body: size in octets, INTERNALDATE in UTC if it has one."""

    uid: int
    size: int
    internal_date: datetime | None


@dataclass(frozen=True, slots=True)
class SentCopy:
    """A mail that went out and is to stand in the Sent folder once."""

    message_id: str
    raw: bytes
    sent_at: datetime


class Mailbox:
    """The watched folder, selected over a connection of its own. Every method raises MailboxError."""

    def __init__(self, connection: Connection, folder: str, *, chunk: int) -> None:
        self._wire = connection
        self._chunk = chunk
        self._selected: dict[bytes, Any] = {}
        self.folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up; never raises."""
        self._wire.close()

    @property
    def alive(self) -> bool:
        """Whether the connection was good when it was last used."""
        return self._wire.alive

    @property
    def unused_for(self) -> float:
        """Seconds since the last command."""
        return time.monotonic() - self._wire.last_used

    # ------------------------------------------------------------ the folder

    def select(self, *, readonly: bool = False) -> None:
        """Select the folder, for writing where the server allows it; \\Seen stays as it is, since we only PEEK."""
        try:
            self._selected = self._wire.select(self.folder, readonly=readonly)
        except RefusedError as error:
            raise MailboxError(
                f"{self._wire.endpoint}: has no folder {self.folder!r} to open; check MAILBOT_IMAP_FOLDER"
            ) from error
        self._wire.forget_news()

    @property
    def uidvalidity(self) -> int:
        """UIDVALIDITY of the folder (RFC 9051 2.3.1.1); 0 where the server keeps none."""
        return int(self._selected.get(b"UIDVALIDITY", 0))

    def highest_uid(self) -> int:
        """The UID up to which everything was there when the folder was selected; 0 for an empty folder."""
        if b"UIDNEXT" in self._selected:
            return int(self._selected[b"UIDNEXT"]) - 1
        return max(self._wire.search("UID", "*"), default=0)  # UIDNEXT may be missing (RFC 3501 6.3.1)

    def can(self, capability: str) -> bool:
        """Whether the server has a capability, such as IDLE or MOVE."""
        return self._wire.can(capability)

    def keeps(self, keyword: str) -> bool:
        """Whether the folder stores this keyword for good (PERMANENTFLAGS; all, where the server gives none)."""
        if b"READ-ONLY" in self._selected:
            return False
        flags = self._selected.get(b"PERMANENTFLAGS")
        return flags is None or b"\\*" in flags or keyword.lower().encode() in {flag.lower() for flag in flags}

    def noop(self) -> None:
        """A round trip that tells whether the connection lives."""
        self._wire.noop()

    def idle(self, seconds: float, wake: Callable[[], bool]) -> None:
        """Wait until the server says anything, `wake` returns true (asked every second), or the time is up."""
        self._wire.idle(seconds, wake)

    # ------------------------------------------------------------ finding

    def uids_after(self, last_uid: int) -> tuple[int, ...]:
        """UIDs above `last_uid`, ascending. `n:*` also gives the highest one below n (RFC 9051 6.4.8): cut off here.

        Searches again if the server told of new mail while it answered: that word is used up, so an IDLE that
        follows would not repeat it.
        """
        found: tuple[int, ...] = ()
        for _ in range(_SEARCHES):
            self._wire.forget_news()
            found = self._wire.search("UID", f"{last_uid + 1}:*")
            if not self._wire.has_news():
                break
        return tuple(uid for uid in found if uid > last_uid)

    def has_news(self) -> bool:
        """Whether the server told of new mail since the last search: an IDLE that follows would not repeat it."""
        return self._wire.has_news()

    def uids_since(self, day: date) -> tuple[int, ...]:
        """UIDs whose INTERNALDATE may lie on or after `day`, ascending; a day more, as SEARCH disregards the zone."""
        return self._wire.search("SINCE", day - timedelta(days=1))

    def still_there(self, uids: Sequence[int]) -> frozenset[int]:
        """Those of `uids` that have not been expunged meanwhile."""
        self._wire.noop()
        there: set[int] = set()
        for chunk in _chunks(uids, _UIDS_PER_COMMAND):
            there.update(self._wire.search("UID", ",".join(map(str, chunk))))
        return frozenset(there & set(uids))

    def facts(self, uids: Sequence[int]) -> tuple[Facts, ...]:
        """Size and INTERNALDATE of each mail, ascending by UID, without touching a body; vanished ones are left out."""
        found: list[Facts] = []
        for chunk in _chunks(sorted(uids), _UIDS_PER_COMMAND):
            for uid, data in self._wire.fetch(chunk, "RFC822.SIZE", "INTERNALDATE").items():
                found.append(Facts(uid, int(data.get(b"RFC822.SIZE") or 0), _utc(data.get(b"INTERNALDATE"))))
        return tuple(sorted(found, key=lambda facts: facts.uid))

    # ------------------------------------------------------------ reading

    def bodies(self, mails: Sequence[Facts]) -> Iterator[tuple[int, bytes | None]]:
        """Whole mails, raw, in the order given; None for one that is there but that the server does not give.

        Asked for in chunks bounded in number and in octets. A mail that vanished meanwhile is left out.
        """
        for batch in self._batches(mails):
            yield from self._read(batch, "BODY.PEEK[]", b"BODY[]")

    def headers(self, mails: Sequence[Facts], limit: int) -> Iterator[tuple[int, bytes | None]]:
        """The first `limit` octets of each mail's header; else as `bodies`."""
        for chunk in _chunks(mails, self._chunk):
            yield from self._read([facts.uid for facts in chunk], f"BODY.PEEK[HEADER]<0.{limit}>", b"BODY[HEADER]<0>")

    def _read(self, uids: Sequence[int], item: str, key: bytes) -> Iterator[tuple[int, bytes | None]]:
        try:
            data = self._wire.fetch(uids, item)
        except RefusedError:
            # One mail that somebody else expunged, or that cannot be read, makes some servers refuse the lot.
            there = self.still_there(uids)
            data = {uid: self._read_alone(uid, item) for uid in uids if uid in there}
        lacking = [uid for uid in uids if not isinstance(data.get(uid, {}).get(key), bytes)]
        unreadable = self.still_there(lacking) if lacking else frozenset()
        for uid in uids:
            if uid not in lacking:
                yield uid, data[uid][key]
            elif uid in unreadable:
                yield uid, None

    def _read_alone(self, uid: int, item: str) -> dict[bytes, Any]:
        try:
            return self._wire.fetch([uid], item).get(uid, {})
        except RefusedError:
            return {}

    def _batches(self, mails: Sequence[Facts]) -> Iterator[list[int]]:
        batch: list[int] = []
        octets = 0
        for facts in mails:
            if batch and (len(batch) == self._chunk or octets + facts.size > _BATCH_BYTES):
                yield batch
                batch, octets = [], 0
            batch.append(facts.uid)
            octets += facts.size
        if batch:
            yield batch

    # ------------------------------------------------------------ marking

    def add_keyword(self, uids: Sequence[int], keyword: str) -> bool:
        """Set a keyword for people to see; False where this folder keeps none. Other flags stay as they are."""
        if not self.keeps(keyword):
            return False
        for chunk in _chunks(uids, _UIDS_PER_COMMAND):
            self._wire.add_flag(chunk, keyword)
        return True

    def move(self, uids: Sequence[int], folder: str) -> bool:
        """Move mails (RFC 6851), making the folder if it lacks; False where the server has no MOVE.

        There is no fall-back to COPY and EXPUNGE: it would also expunge what somebody else has marked as deleted.
        """
        if not self.can("MOVE"):
            return False
        if not self._wire.exists(folder):
            self._create(folder)
        for chunk in _chunks(uids, _UIDS_PER_COMMAND):
            self._wire.move(chunk, folder)
        return True

    def sent_folder(self) -> str | None:
        """The folder that the server calls \\Sent (RFC 6154), or one with a usual name; None where there is neither."""
        return self._wire.special_folder()

    def save_sent(self, copies: Iterable[SentCopy], folder: str | None) -> Iterator[str]:
        """Put copies into `folder` (None: the server's Sent folder); yields each Message-ID that stands there now.

        Looks for the Message-ID first: some servers file what they submit, and a round that was cut off comes again.
        The watched folder is selected again at the end.
        """
        folder = folder or self.sent_folder() or f"{self._wire.personal_prefix()}Sent"
        if not self._wire.exists(folder):
            self._create(folder)
        try:
            self._wire.select(folder, readonly=True)
            for copy in copies:
                since = (copy.sent_at - _SENT_SLACK).date()
                if not self._wire.search("SINCE", since, "HEADER", "Message-ID", copy.message_id):
                    self._wire.append(folder, copy.raw, copy.sent_at)
                yield copy.message_id
        finally:
            if self.alive:
                self.select()

    def _create(self, folder: str) -> None:
        try:
            self._wire.create(folder)
        except RefusedError as error:
            raise RefusedError(
                f"{self._wire.endpoint}: cannot make the folder {folder!r}; make it, or name another in rules.yaml"
            ) from error


def open_mailbox(settings: Settings, *, timeout: float, chunk: int = 50, readonly: bool = False) -> Mailbox:
    """Connect, log in and select the watched folder. `timeout`: seconds for connecting and for each read.

    Raises MailboxError in one line that says what to do; SettingsError for an unreadable password file.
    """
    mailbox = Mailbox(Connection(settings, timeout=timeout), settings.imap_folder, chunk=chunk)
    try:
        mailbox.select(readonly=readonly)
    except BaseException:
        mailbox.close()
        raise
    return mailbox


def _utc(value: Any) -> datetime | None:
    if not isinstance(value, datetime) or value.tzinfo is None:
        return None
    try:
        return value.astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _chunks(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
