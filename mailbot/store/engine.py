"""The engine: how a connection is set up, and the two kinds of transaction, one to read and one to write.

SQLite runs in WAL mode, so that the staff page reads while a mail is recorded. `synchronous` is FULL where a commit
must outlive a power cut: in WAL mode NORMAL may lose the last commits then, never one from the middle
(https://www.sqlite.org/pragma.html#pragma_synchronous). A lost record() would be a second answer with another
Message-ID. What is only a note (`write(flush=False)`: a mail fetched that the server still has, an attempt counted, a
mark set) runs under NORMAL: it is flushed with the next commit that matters, and lost it is done again.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

from mailbot.errors import StoreError
from mailbot.store.failures import store_errors

BUSY_SECONDS = 10.0  # a writer waits this long for another one; a transaction of ours takes milliseconds
_NO_SUCH_KIND = "there is no such kind of database here; use sqlite:/// or postgresql+psycopg://"
_KIND = "mailbot_kind"
_READ, _WRITE, _NOTE = "read", "write", "note"  # a transaction that reads, writes, writes what may be lost


class Database:
    """An engine with its two kinds of transaction. Every error that leaves them is a StoreError."""

    def __init__(self, engine: Engine, place: str, path: Path | None) -> None:
        self.engine = engine
        self.place = place  # for messages: never with a password
        self.path = path  # of the SQLite file; None for memory and for other engines
        # One connection in memory is shared by all threads: they take turns.
        self._turn: AbstractContextManager[object] = threading.RLock() if self.is_memory else nullcontext()
        self._writers = {kind: engine.execution_options(**{_KIND: kind}) for kind in (_WRITE, _NOTE)}

    @property
    def is_sqlite(self) -> bool:
        """Whether this is SQLite."""
        return self.engine.dialect.name == "sqlite"

    @property
    def is_memory(self) -> bool:
        """Whether it is gone when it is closed."""
        return self.is_sqlite and self.path is None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads: one consistent view. Raises StoreError."""
        with store_errors(self.place), self._turn, self.engine.begin() as connection:
            yield connection

    @contextmanager
    def write(self, *, flush: bool = True) -> Iterator[Connection]:
        """A transaction that writes; committed at the end, undone by any exception. Raises StoreError.

        SQLite takes its write lock at once (BEGIN IMMEDIATE): what is read in it cannot change before it is written.
        With `flush` the commit is on the disk when this ends; without, it may be lost to a power cut (not to a crash).
        """
        writer = self._writers[_WRITE if flush else _NOTE]
        with store_errors(self.place), self._turn, writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Let go of all connections."""
        with store_errors(self.place):
            self.engine.dispose()


def open_database(url: str) -> Database:
    """Connect to a database; the folder and the file of SQLite are made if they lack. Raises StoreError."""
    parsed = parse_url(url)
    path = sqlite_path(parsed)
    place = place_of(parsed)
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise StoreError(f"database {place}: {_NO_SUCH_KIND}")
    with store_errors(place):
        if path is not None:
            _make_file(path)
        try:
            engine = _make_engine(parsed, memory=path is None)
        except (ImportError, NoSuchModuleError) as error:
            raise StoreError(_no_driver(place, error)) from error
    return Database(engine, place, path)


def parse_url(url: str) -> URL:
    """A database URL. Raises StoreError; the URL itself is not shown, since it may hold a password."""
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as error:
        raise StoreError(
            "MAILBOT_DATABASE_URL is not a database URL; write sqlite:////absolute/path/mailbot.db "
            "or postgresql+psycopg://user@host/name"
        ) from error


def sqlite_path(url: URL) -> Path | None:
    """The file of a SQLite URL; None for a database in memory and for other engines."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database).expanduser()


def place_of(url: URL) -> str:
    """How messages call the database: the file, or the URL without its password."""
    path = sqlite_path(url)
    return str(path) if path is not None else url.render_as_string(hide_password=True)


def _make_file(path: Path) -> None:
    # Mails of strangers lie in it: nobody but the user that runs mailbot may read it. SQLite gives its -wal and -shm
    # files the mode of the database.
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _make_engine(url: URL, *, memory: bool) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url, hide_parameters=True, pool_pre_ping=True)
    arguments = {"timeout": BUSY_SECONDS, "check_same_thread": False}
    if memory:
        engine = create_engine(url, hide_parameters=True, connect_args=arguments, poolclass=StaticPool)
    else:
        # expanduser() has been applied to the path: hand SQLAlchemy the one that we made
        plain = url.set(database=str(sqlite_path(url)))
        engine = create_engine(plain, hide_parameters=True, connect_args=arguments)
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_connection(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not begin transactions by itself: _begin does
    for pragma in ("journal_mode = WAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get(_KIND, _READ)
    driver = connection.connection.driver_connection
    if driver is None:
        return
    if kind == _READ:
        driver.execute("BEGIN")
        return
    level = "FULL" if kind == _WRITE else "NORMAL"
    if connection.info.get("synchronous") != level:
        driver.execute(f"PRAGMA synchronous = {level}")
        connection.info["synchronous"] = level
    driver.execute("BEGIN IMMEDIATE")


def _no_driver(place: str, error: Exception) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name:
        return f"database {place}: the driver {error.name} is not installed; run `pip install {error.name}`"
    return f"database {place}: {_NO_SUCH_KIND}"
