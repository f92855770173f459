"""Takes in what is new in the mailbox: identity and raw bytes are stored before anything judges them.

How far a folder has been read is a watermark. A mail above it is new; sizes come before bodies, and of an oversized
mail only the header is fetched. Nothing here understands a mail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailbot.errors import MailboxError
from mailbot.model import MailKey, Watermark
from mailbot.ports import Store
from mailbot.rules import Limits
from mailbot.service.link import Link
from mailbot.service.log import log
from mailbot.service.report import RoundReport
from mailbot.transport.mailbox import Facts, Mailbox

# last_uid of a folder that is to be caught up with by date: after --since, or when the server counts UIDs anew.
# Kept until that is done, so that a round that is cut off goes on where it was.
_BY_DATE = -1
# A mail above the watermark came after the first start. Only one that is a good deal older was put there by hand out
# of old folders; less than that may be a server's clock that is slow.
_CLOCKS_DIFFER = timedelta(days=1)
_BREAKS = 5  # broken connections in one round; then it is the network, not a mail


@dataclass(frozen=True, slots=True)
class Intake:
    """What taking in needs."""

    store: Store
    account: str
    folder: str
    limits: Limits
    clock: Callable[[], datetime]
    stop: Callable[[], bool]

    def take_in(self, link: Link, since: datetime | None, report: RoundReport) -> None:
        """Store every new mail and raise the watermark. `since`: also take what lay there before, from then on."""
        mailbox = link.mailbox()
        highest = mailbox.highest_uid()
        mark = self._watermark(mailbox, since, report)
        wanted = self._find(mailbox, mark)
        known = self.store.known_uids(self.account, self.folder, mark.uidvalidity, wanted)
        facts = mailbox.facts([uid for uid in wanted if uid not in known])
        mails = [one for one in facts if self._is_wanted(one, mark, mailbox)]
        report.left_alone += len(facts) - len(mails)
        if len(facts) > len(mails):
            log.info("old mail left alone", count=len(facts) - len(mails), since=mark.since.isoformat())
        unread = self._store_all(link, mails, mark, report)
        if unread is None or (unread and mark.last_uid == _BY_DATE):
            return
        last = max(highest if mark.last_uid == _BY_DATE else mark.last_uid, *wanted, 0)
        last = min((last, *(uid - 1 for uid in unread)))
        if last != mark.last_uid:
            self.store.set_watermark(self.account, self.folder, replace(mark, last_uid=last))

    def _watermark(self, mailbox: Mailbox, since: datetime | None, report: RoundReport) -> Watermark:
        before = self.store.watermark(self.account, self.folder)
        if before is None:
            report.first = True
            last = mailbox.highest_uid() if since is None else _BY_DATE
            # INTERNALDATE knows whole seconds: mail of this very second is not older than the start.
            mark = Watermark(mailbox.uidvalidity, last, since or self.clock().replace(microsecond=0))
        elif before.uidvalidity != mailbox.uidvalidity:
            log.warning("the server counts its UIDs anew; mail is compared by content", folder=self.folder)
            mark = Watermark(mailbox.uidvalidity, _BY_DATE, min(before.since, since or before.since))
        elif since is not None and since < before.since:
            mark = replace(before, last_uid=_BY_DATE, since=since)
        else:
            return before
        self.store.set_watermark(self.account, self.folder, mark)
        return mark

    @staticmethod
    def _find(mailbox: Mailbox, mark: Watermark) -> tuple[int, ...]:
        if mark.last_uid != _BY_DATE:
            return mailbox.uids_after(mark.last_uid)
        # A first search by number, so that what comes in between is found by one of the two.
        newer = mailbox.uids_after(mailbox.highest_uid())
        return tuple(sorted({*newer, *mailbox.uids_since(mark.since.date())}))

    @staticmethod
    def _is_wanted(facts: Facts, mark: Watermark, mailbox: Mailbox) -> bool:
        if facts.internal_date is None:
            return True
        by_date = mark.last_uid == _BY_DATE and facts.uid <= mailbox.highest_uid()
        return facts.internal_date >= (mark.since if by_date else mark.since - _CLOCKS_DIFFER)

    def _store_all(self, link: Link, mails: Sequence[Facts], mark: Watermark, report: RoundReport) -> list[int] | None:
        """Store them; returns the UIDs that the server would not give, or None if it was stopped half-way.

        A server that cannot read a mail of its own may hang up, every time. So after a break they are asked for one
        by one over a new connection, and the one at which it breaks again waits for the next round.
        """
        waiting = {one.uid: one for one in mails}
        unread: list[int] = []
        breaks = 0
        while waiting:
            mailbox = link.mailbox()
            if mailbox.uidvalidity != mark.uidvalidity:
                raise MailboxError("the server counted its UIDs anew meanwhile; it is tried again at the next round")
            chosen = list(waiting.values())[: 1 if breaks else None]
            try:
                for uid, raw in self._given(mailbox, chosen):
                    if not self._store(waiting.pop(uid), raw, mark, report):
                        unread.append(uid)
                    if self.stop():
                        return None
            except MailboxError:
                breaks += 1
                if breaks > _BREAKS:
                    raise
                if len(chosen) > 1:
                    continue
                self._store(chosen[0], None, mark, report)
                unread.append(chosen[0].uid)
            for one in chosen:  # those that were not given have vanished
                waiting.pop(one.uid, None)
        report.unreadable += len(unread)
        return unread

    def _given(self, mailbox: Mailbox, mails: Sequence[Facts]) -> Iterator[tuple[int, bytes | None]]:
        yield from mailbox.bodies([one for one in mails if one.size <= self.limits.mail_bytes])
        oversized = [one for one in mails if one.size > self.limits.mail_bytes]
        yield from mailbox.headers(oversized, self.limits.header_bytes)

    def _store(self, mail: Facts, raw: bytes | None, mark: Watermark, report: RoundReport) -> bool:
        if raw is None:
            log.warning("the server does not give a mail that it lists", uid=mail.uid)
            return False
        now = self.clock()
        key = MailKey(self.account, self.folder, mark.uidvalidity, mail.uid)
        oversized = mail.size > self.limits.mail_bytes
        self.store.add_arrival(key, mail.internal_date or now, raw, oversized=oversized, now=now)
        report.fetched += 1
        return True
