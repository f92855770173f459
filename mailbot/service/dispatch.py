"""Sends what waits in the outbox: claimed and committed, sent, committed. Each step can be repeated without harm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mailbot.errors import SubmissionError
from mailbot.ports import Store
from mailbot.service.log import log
from mailbot.service.report import RoundReport
from mailbot.transport.smtp import Submission, UncertainError, UnusableError


@dataclass(frozen=True, slots=True)
class Dispatch:
    """What sending needs. `attempts`: how often an answer is tried that the server refuses for the time being."""

    store: Store
    attempts: int
    clock: Callable[[], datetime]
    stop: Callable[[], bool]

    def send_all(self, submission: Submission, report: RoundReport) -> None:
        """Send all that is due; asked to stop, it sends one mail more, which is the answer to the mail in hand.

        Raises UnusableError where no mail can go out, before any is claimed: an outage uses up nobody's attempts.
        Raises UncertainError where a mail may have gone out: it stays `sending`, and the next round sends it once
        more with the same Message-ID.
        """
        while self.store.has_work(self.clock(), self.attempts):
            submission.open()
            if not self._send_one(submission, report) or self.stop():
                return

    def _send_one(self, submission: Submission, report: RoundReport) -> bool:
        mail = self.store.claim(self.clock(), self.attempts)
        if mail is None:
            return False
        try:
            submission.send(mail)
        except UncertainError:
            raise
        except SubmissionError as error:
            self.store.refused(
                mail.id, str(error), permanent=error.permanent, max_attempts=self.attempts, now=self.clock()
            )
            report.refused += 1
            log.warning("a mail was not taken", outgoing=mail.id, error=str(error), permanent=error.permanent)
            if isinstance(error, UnusableError):
                raise
        else:
            self.store.sent(mail.id, self.clock())
            report.sent += 1
            log.info("mail sent", outgoing=mail.id, kind=mail.kind.value, request=mail.request_id)
        return True
