"""One round: new mail is taken in, each mail worked on and answered, the mailbox marked. Then it ends.

Fetching comes first and needs the IMAP connection; working needs none, so that slow work cannot break the round
(FINDINGS-mail 8). What is done is recorded step by step: wherever a round is cut off, the next one goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from mailbot.errors import MailbotError, MailboxError, SettingsError, StoreError, SubmissionError
from mailbot.model import Arrival, Outcome
from mailbot.ports import Store
from mailbot.rules import Rules
from mailbot.service.dispatch import Dispatch
from mailbot.service.intake import Intake
from mailbot.service.link import Link
from mailbot.service.log import log
from mailbot.service.report import RoundReport
from mailbot.service.tidy import Tidy
from mailbot.settings import Settings
from mailbot.transport.smtp import Submission

__all__ = ["Process", "RoundReport", "Rounds", "never", "poll_once", "utc_now"]
Process = Callable[[Arrival], Outcome]


def utc_now() -> datetime:
    """The clock of production."""
    return datetime.now(UTC)


def never() -> bool:
    """The stop flag of a round that nobody stops."""
    return False


def poll_once(
    settings: Settings,
    rules: Rules,
    store: Store,
    *,
    make_process: Callable[[], Process],
    since: datetime | None = None,
    stop: Callable[[], bool] = never,
    clock: Callable[[], datetime] = utc_now,
) -> RoundReport:
    """One round of `mailbot poll`.

    `make_process` is called at the first mail to be worked on, and loads what understanding needs. `since` takes in
    what lay in the mailbox from then on. `stop` is asked between mails. Raises MailboxError or SubmissionError after
    all that could be done without that server is done, SettingsError after the mails that it does not touch (a
    template that cannot be used, say); StoreError, or MailbotError for a full disk and its like, at once.
    """
    with Link(settings, rules) as link:
        return Rounds(settings, rules, store, link, make_process, stop=stop, clock=clock).once(since)


@dataclass(slots=True)
class Rounds:
    """Rounds one after the other over one link; what understanding needs is loaded once."""

    settings: Settings
    rules: Rules
    store: Store
    link: Link
    make_process: Callable[[], Process]
    stop: Callable[[], bool] = never
    clock: Callable[[], datetime] = utc_now
    _process: Process | None = field(default=None, init=False)

    def once(self, since: datetime | None = None) -> RoundReport:
        """One round; see `poll_once`."""
        report = RoundReport()
        with self.store.round_lock() as ours:
            if not ours:
                report.busy = True
                return report
            faults: list[MailbotError] = []
            with _kept(faults):
                self._intake().take_in(self.link, since, report)
            imap_works = not faults
            with Submission(self.settings, self.rules.schedule.timeout_seconds) as submission:
                self._work(submission, report, faults)
            tidy = self._tidy()
            if imap_works and tidy.has_work():
                with _kept(faults):
                    tidy.tidy(self.link.mailbox(), report)
        if not report.is_quiet:
            log.info("round", result=report.line)
        if faults:
            raise faults[0]
        return report

    def _work(self, submission: Submission, report: RoundReport, faults: list[MailbotError]) -> None:
        """Each mail the whole way, and its answer out before the next one is begun."""
        dispatch = Dispatch(self.store, self.rules.answers.attempts, self.clock, self.stop)
        can_send = True
        last = 0
        while True:
            if can_send:  # first of all what an earlier round left behind
                before = len(faults)
                with _kept(faults):
                    dispatch.send_all(submission, report)
                can_send = len(faults) == before
            arrival = None if self.stop() else self._next(last)
            if arrival is None:
                return
            self._work_on(arrival, report, faults)
            last = arrival.id

    def _next(self, last: int) -> Arrival | None:
        """The oldest mail to be worked on after the last one, which has had its attempt of this round."""
        return next(iter(self.store.pending(1, self.rules.limits.attempts, after=last)), None)

    def _work_on(self, arrival: Arrival, report: RoundReport, faults: list[MailbotError]) -> None:
        """One attempt at a mail, within a fence: whatever a stranger's mail does, the next one goes on.

        A template that is wrong, or a disk that is full, is no fault of the mail: it counts as no attempt, or three
        rounds with a wrong template would set aside all that came in.
        """
        if self._process is None:
            self._process = self.make_process()
        attempt = self.store.begin_attempt(arrival.id, self.clock())
        try:
            outcome = self._process(arrival)
        except SettingsError as error:
            self._withdraw(arrival.id)
            faults.insert(0, error)  # before those of servers, which mend themselves
        except Exception as error:
            if fault := _of_the_machine(error):
                self._withdraw(arrival.id)
                raise fault from error
            self._failed(arrival.id, attempt, error, report)
        else:
            report.outcomes[outcome] += 1
            log.info("mail worked on", mail=arrival.id, outcome=outcome.value)

    def _withdraw(self, arrival_id: int) -> None:
        with suppress(StoreError):  # what went wrong first tells more
            self.store.withdraw_attempt(arrival_id)

    def _failed(self, arrival_id: int, attempt: int, error: Exception, report: RoundReport) -> None:
        fault = type(error).__name__  # its text may quote the mail
        log.error("a mail failed", mail=arrival_id, attempt=attempt, error=fault)
        log.debug("where it failed", mail=arrival_id, exc_info=True)
        if attempt >= self.rules.limits.attempts:
            self.store.set_aside(arrival_id, fault, self.clock())
            report.set_aside += 1
        else:
            self.store.note_error(arrival_id, fault, self.clock())
            report.failed += 1

    def _intake(self) -> Intake:
        return Intake(
            self.store, self.link.account, self.settings.imap_folder, self.rules.limits, self.clock, self.stop
        )

    def _tidy(self) -> Tidy:
        return Tidy(self.store, self.link.account, self.settings.imap_folder, self.rules.mailbox, self.clock)


def _of_the_machine(error: Exception) -> MailbotError | None:
    """The fault as ops are told of it, if it would befall any mail: the database, a full disk, too many open files."""
    if isinstance(error, StoreError):
        return None if error.of_data else error
    # Libraries raise OSError over a broken attachment too, but without the number that the system gives.
    if isinstance(error, OSError) and error.errno is not None:
        return MailbotError(
            f"this machine does not let mails be worked on ({error.strerror or type(error).__name__}); check its disks "
            "and the folder for temporary files, nothing is lost"
        )
    return None


@contextmanager
def _kept(faults: list[MailbotError]) -> Iterator[None]:
    """Keep the fault of a server for the end of the round, and go on with what does not need it."""
    try:
        yield
    except (MailboxError, SubmissionError) as error:
        log.warning("a server could not be used", error=str(error))
        faults.append(error)
