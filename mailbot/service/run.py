"""The daemon: rounds for ever, woken by IDLE or the clock; reconnects with growing pauses; ends cleanly when asked."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from types import FrameType
from typing import Protocol

from mailbot.errors import MailbotError, SettingsError
from mailbot.ports import Store
from mailbot.rules import Rules
from mailbot.service.link import Link
from mailbot.service.log import log
from mailbot.service.poll import Process, Rounds, utc_now
from mailbot.settings import Settings

_SLICE = 0.25  # seconds between two looks at the stop flag while sleeping
_LOOK_AT_OUTBOX = 5.0  # seconds between two looks for answers that staff released, or whose next attempt is due
_HEARTBEAT = 600.0  # seconds between two lines that say that all is well
_BUSY_PAUSE = 5.0  # seconds until we look again whether the other mailbot is done


class Stop(Protocol):
    """A flag that ends the loop, such as threading.Event."""

    def is_set(self) -> bool: ...
    def set(self) -> None: ...


class StopFlag:
    """The flag of a signal handler. An Event would not do: to set it while its own thread waits for it can deadlock."""

    def __init__(self) -> None:
        self._is_set = False

    def is_set(self) -> bool:
        """Whether somebody asked to end."""
        return self._is_set

    def set(self) -> None:
        """Ask to end."""
        self._is_set = True


def run_forever(
    settings: Settings,
    rules: Rules,
    store: Store,
    *,
    make_process: Callable[[], Process],
    since: datetime | None = None,
    stop: Stop | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> None:
    """`mailbot run`: until SIGTERM or SIGINT, which finish the mail in hand, or until `stop` is set.

    A server, database or disk that fails is tried again for ever, with the pauses of rules.yaml. Raises SettingsError.
    """
    flag = stop or StopFlag()
    with _ended_by_signals(flag), Link(settings, rules) as link:
        rounds = Rounds(settings, rules, store, link, make_process, stop=flag.is_set, clock=clock)
        log.info("watching", folder=settings.imap_folder, host=settings.imap_host)
        _Daemon(rounds, flag, Pauses(rules.schedule.reconnect_seconds)).run(since)
        log.info("ended")


@dataclass(slots=True)
class Pauses:
    """Seconds to wait after each failure in a row; the last one repeats."""

    seconds: Sequence[int]
    _failures: int = 0

    def next(self) -> int:
        """The pause after one more failure."""
        self._failures += 1
        return self.seconds[min(self._failures, len(self.seconds)) - 1]

    def reset(self) -> None:
        """It worked."""
        self._failures = 0


@dataclass(slots=True)
class _Daemon:
    rounds: Rounds
    stop: Stop
    pauses: Pauses
    _heartbeat: float = float("-inf")

    def run(self, since: datetime | None) -> None:
        while not self.stop.is_set():
            try:
                report = self.rounds.once(since)
                self.pauses.reset()
                if report.busy:
                    self._sleep(_BUSY_PAUSE)
                    continue
                since = None  # it has been caught up with
                if report.is_quiet:  # else something may have come meanwhile, of which the server will not tell again
                    self._beat()
                    self._rest()
            except SettingsError:
                raise
            except MailbotError as error:
                self._back_off(error)

    def _rest(self) -> None:
        """Wait for mail. Whatever ends the wait, the next round searches."""
        link = self.rounds.link
        before, mailbox = link.current, link.mailbox()
        if mailbox is not before or mailbox.has_news():  # it was told outside IDLE, which will not tell it again
            return
        schedule = self.rounds.rules.schedule
        wake = self._wake_up_call()
        if mailbox.can("IDLE"):
            mailbox.idle(schedule.idle_seconds, wake)
        else:
            self._sleep(schedule.poll_seconds, wake)

    def _wake_up_call(self) -> Callable[[], bool]:
        """True when asked to end, or when a mail is due to be sent that was not before."""
        store, clock, attempts = self.rounds.store, self.rounds.clock, self.rounds.rules.answers.attempts
        stuck = store.has_work(clock(), attempts)  # what this round could not do will not go now either
        looked = time.monotonic()

        def wake() -> bool:
            nonlocal looked
            if self.stop.is_set():
                return True
            if stuck or time.monotonic() - looked < _LOOK_AT_OUTBOX:
                return False
            looked = time.monotonic()
            return store.has_work(clock(), attempts)

        return wake

    def _back_off(self, error: Exception) -> None:
        self.rounds.link.close()
        pause = self.pauses.next()
        if not self.stop.is_set():
            log.warning("trying again", error=str(error), seconds=pause)
            self._sleep(pause)

    def _beat(self) -> None:
        if time.monotonic() - self._heartbeat >= _HEARTBEAT:
            self._heartbeat = time.monotonic()
            log.info("heartbeat: connected, all mail worked on")

    def _sleep(self, seconds: float, wake: Callable[[], bool] | None = None) -> None:
        wake = wake or self.stop.is_set
        deadline = time.monotonic() + seconds
        while not wake() and (left := deadline - time.monotonic()) > 0:
            time.sleep(min(left, _SLICE))


@contextmanager
def _ended_by_signals(stop: Stop) -> Iterator[None]:
    """SIGTERM and SIGINT set the flag, a second SIGINT interrupts at once; only the main thread hears signals."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def handle(number: int, _frame: FrameType | None) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    before = {number: signal.signal(number, handle) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
