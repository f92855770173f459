"""What the demo changes around itself while it runs, and puts back: the log's place, and what SIGTERM does."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from mailbot.service.log import set_up_logging


@contextmanager
def log_into(path: Path) -> Iterator[None]:
    """The log of the bot, and what the servers' libraries say, go into a file, not between the lines of the table."""
    root = logging.getLogger()
    with path.open("a", encoding="utf-8") as stream:
        handler = logging.StreamHandler(stream)
        root.addHandler(handler)
        set_up_logging(stream=stream)
        try:
            yield
        finally:
            set_up_logging()
            root.removeHandler(handler)


@contextmanager
def terminated_as_interrupted() -> Iterator[None]:
    """SIGTERM ends the demo as Ctrl-C does, with everything taken down.

    SIGINT is set too: a process that a shell starts in the background inherits it as ignored (POSIX, 2.11), and then
    the Ctrl-C that the demo tells people to press would do nothing.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():  # only the main thread hears signals
        yield
        return
    before = {number: signal.signal(number, interrupt) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
