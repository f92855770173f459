"""The lock of a round: one process works on the mailbox at a time, and a second one learns of it at once.

SQLite: flock(2) on a file beside the database, which the system lets go when the process ends, however it ends. The
file stays: to remove it would let two processes lock two files of one name. PostgreSQL: a session's advisory lock,
so that it holds over several hosts. In memory: a lock between threads.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from mailbot.store.engine import Database
from mailbot.store.failures import store_errors

_ADVISORY_KEY = int.from_bytes(b"mailbot", "big")  # a bigint, the same on every host


class RoundLock:
    """The lock of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thread = threading.Lock()

    @contextmanager
    def take(self) -> Iterator[bool]:
        """True inside where this process alone may work; False where another one (or thread) does."""
        if self._database.path is not None:
            with _file_lock(self._database.path.with_name(self._database.path.name + ".lock")) as mine:
                yield mine
        elif self._database.is_memory:
            mine = self._thread.acquire(blocking=False)
            try:
                yield mine
            finally:
                if mine:
                    self._thread.release()
        else:
            with self._advisory_lock() as mine:
                yield mine

    @contextmanager
    def _advisory_lock(self) -> Iterator[bool]:
        place = self._database.place
        with store_errors(place):
            connection = self._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        try:
            with store_errors(place):
                mine = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _ADVISORY_KEY}))
            yield mine
        finally:
            # The session may go back to the pool and live on: close it for good, and the lock with it.
            with store_errors(place):
                connection.invalidate()
                connection.close()


@contextmanager
def _file_lock(path: Path) -> Iterator[bool]:
    import fcntl

    with store_errors(str(path)):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            mine = True
        except BlockingIOError:
            mine = False
        yield mine
    finally:
        os.close(handle)
