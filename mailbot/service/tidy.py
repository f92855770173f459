"""Makes the work visible in the mailbox: keywords, folders, copies in Sent. For people; our own state is the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mailbot.model import MailMark, Outcome
from mailbot.ports import Store
from mailbot.rules import Mailbox as MailboxRules
from mailbot.service.log import log
from mailbot.service.report import RoundReport
from mailbot.transport.imap import RefusedError
from mailbot.transport.mailbox import Mailbox, SentCopy

_AT_ONCE = 200
KEYWORDS = COMPLETE, WAITING, REVIEW, IGNORED = (
    "$MailbotComplete",
    "$MailbotWaiting",
    "$MailbotReview",
    "$MailbotIgnored",
)


@dataclass(frozen=True, slots=True)
class Tidy:
    """What tidying needs. All of it may be repeated; what the server refuses is tried again in the next round."""

    store: Store
    account: str
    folder: str
    rules: MailboxRules
    clock: Callable[[], datetime]

    def has_work(self) -> bool:
        """Whether a connection is needed at all."""
        return bool(self.store.unmarked(self.account, self.folder, 1) or self.store.unsaved(1))

    def tidy(self, mailbox: Mailbox, report: RoundReport) -> None:
        """Mark what is done, and file copies of what was sent."""
        try:
            while marks := self.store.unmarked(self.account, self.folder, _AT_ONCE):
                self._mark(mailbox, marks)
                self.store.marked([mark.arrival_id for mark in marks])
                report.marked += len(marks)
        except RefusedError as error:
            log.warning("mails could not be marked", error=str(error))
        try:
            self._save(mailbox, report)
        except RefusedError as error:
            log.warning("copies could not be stored in the Sent folder", error=str(error))

    def _mark(self, mailbox: Mailbox, marks: tuple[MailMark, ...]) -> None:
        uids: defaultdict[tuple[str, str | None], list[int]] = defaultdict(list)
        for mark in marks:
            # Under an old UIDVALIDITY the number may be another mail's by now: such a mail can never be marked.
            if mark.key.uidvalidity == mailbox.uidvalidity:
                uids[keyword_of(mark), self._target(mark.outcome)].append(mark.key.uid)
        for (keyword, target), chosen in uids.items():
            if self.rules.keywords:
                mailbox.add_keyword(chosen, keyword)
            if target is not None:
                mailbox.move(chosen, target)

    def _target(self, outcome: Outcome) -> str | None:
        target: str | None = getattr(self.rules.move, outcome.value)
        return target

    def _save(self, mailbox: Mailbox, report: RoundReport) -> None:
        while mails := self.store.unsaved(_AT_ONCE):
            if self.rules.store_sent:
                copies = [SentCopy(mail.message_id, mail.raw, mail.sent_at or self.clock()) for mail in mails]
                numbers = {mail.message_id: mail.id for mail in mails}
                for message_id in mailbox.save_sent(copies, self.rules.sent_folder):
                    self.store.saved(numbers[message_id])
                    report.saved += 1
            else:
                for mail in mails:
                    self.store.saved(mail.id)


def keyword_of(mark: MailMark) -> str:
    """The keyword that says what became of a mail (CONTRACT, What it does to the mailbox)."""
    if mark.outcome is Outcome.REVIEW:
        return REVIEW
    if mark.outcome is Outcome.IGNORED:
        return IGNORED
    return COMPLETE if mark.complete else WAITING
