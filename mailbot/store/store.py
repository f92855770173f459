"""The store: the database behind `mailbot.ports.Store`. Each method is one transaction around one query module."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from mailbot.model import (
    AnswerCounts,
    Arrival,
    Event,
    MailKey,
    MailMark,
    MailRecord,
    QueuedMail,
    Request,
    State,
    Watermark,
    Work,
)
from mailbot.store import arrivals, deeds, outbox, record, requests, story
from mailbot.store.engine import Database, open_database
from mailbot.store.lock import RoundLock
from mailbot.store.schema import bring_forward


def open_store(url: str) -> SqlStore:
    """Open the database of this URL; it is made, and its tables brought forward, where that is needed.

    Raises StoreError in one line that says what to do: unwritable or damaged file, full disk, tables of a newer
    mailbot, missing driver.
    """
    database = open_database(url)
    try:
        bring_forward(database)
    except BaseException:
        database.close()
        raise
    return SqlStore(database)


class SqlStore:
    """`mailbot.ports.Store` on SQLAlchemy; the meaning of each method stands there."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = RoundLock(database)

    # ------------------------------------------------------------ book and ledger

    def request_by_token(self, token: str) -> Request | None:
        """See `ports.Book`."""
        with self._database.read() as connection:
            return requests.by_token(connection, token)

    def requests_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Request, ...]:
        """See `ports.Book`."""
        with self._database.read() as connection:
            return requests.by_message_ids(connection, message_ids)

    def open_requests_of(self, address: str) -> tuple[Request, ...]:
        """See `ports.Book`."""
        with self._database.read() as connection:
            return requests.open_of(connection, address)

    def answer_counts(self, address: str, request_id: int | None, now: datetime) -> AnswerCounts:
        """See `ports.Book`."""
        with self._database.read() as connection:
            return outbox.answer_counts(connection, address, request_id, now)

    def earlier_arrival(self, arrival_id: int, message_id: str | None, digest: str) -> int | None:
        """See `ports.Book`."""
        with self._database.read() as connection:
            return arrivals.earlier(connection, arrival_id, message_id, digest)

    def record(self, work: Work, now: datetime) -> int | None:
        """See `ports.Ledger`."""
        with self._database.write() as connection:
            return record.record(connection, work, now)

    # ------------------------------------------------------------ arrivals

    def watermark(self, account: str, folder: str) -> Watermark | None:
        """See `ports.Arrivals`."""
        with self._database.read() as connection:
            return arrivals.watermark(connection, account, folder)

    def set_watermark(self, account: str, folder: str, mark: Watermark) -> None:
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            arrivals.set_watermark(connection, account, folder, mark)

    def known_uids(self, account: str, folder: str, uidvalidity: int, uids: Sequence[int]) -> frozenset[int]:
        """See `ports.Arrivals`."""
        with self._database.read() as connection:
            return arrivals.known_uids(connection, account, folder, uidvalidity, uids)

    def add_arrival(self, key: MailKey, internal_date: datetime, raw: bytes, *, oversized: bool, now: datetime) -> int:
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            return arrivals.add(connection, key, internal_date, raw, oversized=oversized, now=now)

    def pending(self, limit: int, max_attempts: int, *, after: int = 0) -> tuple[Arrival, ...]:
        """See `ports.Arrivals`. Mails whose attempts ended the process so often are set aside here: nobody else can."""
        with self._database.read() as connection:
            worn_out = arrivals.worn_out(connection, max_attempts)
            found = arrivals.pending(connection, limit, max_attempts, after)
        if worn_out:
            with self._database.write() as connection:
                arrivals.set_worn_out_aside(connection, max_attempts)
        return found

    def begin_attempt(self, arrival_id: int, now: datetime) -> int:
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            return arrivals.begin_attempt(connection, arrival_id, now)

    def withdraw_attempt(self, arrival_id: int) -> None:
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            arrivals.withdraw_attempt(connection, arrival_id)

    def set_aside(self, arrival_id: int, error: str, now: datetime) -> None:
        """See `ports.Arrivals`."""
        with self._database.write() as connection:
            arrivals.set_aside(connection, arrival_id, error, now)

    def note_error(self, arrival_id: int, error: str, now: datetime) -> None:  # noqa: ARG002
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            arrivals.note_error(connection, arrival_id, error)

    def retry(self, arrival_id: int, now: datetime) -> None:
        """See `ports.Arrivals`."""
        with self._database.write() as connection:
            arrivals.retry(connection, arrival_id, now)

    def unmarked(self, account: str, folder: str, limit: int) -> tuple[MailMark, ...]:
        """See `ports.Arrivals`."""
        with self._database.read() as connection:
            return arrivals.unmarked(connection, account, folder, limit)

    def marked(self, arrival_ids: Sequence[int]) -> None:
        """See `ports.Arrivals`."""
        with self._database.write(flush=False) as connection:
            arrivals.set_marked(connection, arrival_ids)

    # ------------------------------------------------------------ outbox

    def claim(self, now: datetime, max_attempts: int) -> QueuedMail | None:
        """See `ports.Outbox`."""
        with self._database.write() as connection:
            return outbox.claim(connection, now, max_attempts)

    def sent(self, outgoing_id: int, now: datetime) -> None:
        """See `ports.Outbox`."""
        with self._database.write() as connection:
            outbox.set_sent(connection, outgoing_id, now)

    def refused(self, outgoing_id: int, error: str, *, permanent: bool, max_attempts: int, now: datetime) -> None:
        """See `ports.Outbox`."""
        with self._database.write() as connection:
            outbox.refused(connection, outgoing_id, error, now, final=permanent, limit=max_attempts)

    def unsaved(self, limit: int) -> tuple[QueuedMail, ...]:
        """See `ports.Outbox`."""
        with self._database.read() as connection:
            return outbox.unsaved(connection, limit)

    def saved(self, outgoing_id: int) -> None:
        """See `ports.Outbox`."""
        with self._database.write(flush=False) as connection:
            outbox.set_saved(connection, outgoing_id)

    def has_work(self, now: datetime, max_attempts: int) -> bool:
        """See `ports.Outbox`."""
        with self._database.read() as connection:
            return outbox.has_work(connection, now, max_attempts)

    # ------------------------------------------------------------ queue

    def requests(self, states: Sequence[State] = ()) -> tuple[Request, ...]:
        """See `ports.Queue`."""
        with self._database.read() as connection:
            return requests.listed(connection, states)

    def request(self, request_id: int) -> Request | None:
        """See `ports.Queue`."""
        with self._database.read() as connection:
            return requests.by_id(connection, request_id)

    def story(self, request_id: int) -> tuple[Event, ...]:
        """See `ports.Queue`."""
        with self._database.read() as connection:
            return story.story(connection, request_id)

    def set_state(self, request_id: int, state: State, note: str, now: datetime) -> Request:
        """See `ports.Queue`."""
        with self._database.write() as connection:
            return deeds.set_state(connection, request_id, state, note, now)

    def set_leaf(self, request_id: int, leaf: str, value: object, now: datetime) -> Request:
        """See `ports.Queue`."""
        with self._database.write() as connection:
            return deeds.set_leaf(connection, request_id, leaf, value, now)

    def release(self, request_id: int, now: datetime) -> int:
        """See `ports.Queue`."""
        with self._database.write() as connection:
            return outbox.release(connection, request_id, now)

    def mail(self) -> tuple[MailRecord, ...]:
        """See `ports.Queue`."""
        with self._database.read() as connection:
            return arrivals.records(connection)

    def outgoing(self, request_id: int | None = None) -> tuple[QueuedMail, ...]:
        """See `ports.Queue`."""
        with self._database.read() as connection:
            return outbox.listed(connection, request_id)

    # ------------------------------------------------------------ the whole

    def round_lock(self) -> AbstractContextManager[bool]:
        """See `ports.Store`."""
        return self._lock.take()

    def close(self) -> None:
        """See `ports.Store`."""
        self._database.close()
