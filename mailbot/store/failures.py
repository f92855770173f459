"""What a database can do to us, told in one line: what is wrong, and what to do."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, SQLAlchemyError, StatementError

from mailbot.errors import StoreError

# Start of SQLite's extended result code (https://www.sqlite.org/rescode.html): what to tell. First match counts.
_SQLITE = (
    ("SQLITE_FULL", "the disk is full; free some space, nothing is lost"),
    ("SQLITE_NOTADB", "is not a database or is damaged; put back a backup, or name another file"),
    ("SQLITE_CORRUPT", "the database is damaged; put back a backup (`mailbot check` tells more)"),
    (
        "SQLITE_READONLY",
        "cannot be written; give the user that runs mailbot the right to write the file and its folder",
    ),
    ("SQLITE_PERM", "cannot be opened; give the user that runs mailbot the right to read and write the file"),
    ("SQLITE_AUTH", "cannot be opened; give the user that runs mailbot the right to read and write the file"),
    ("SQLITE_CANTOPEN", "cannot be opened; the folder must exist and be writable by the user that runs mailbot"),
    ("SQLITE_BUSY", "another program holds the database; close what has it open, then try again"),
    ("SQLITE_LOCKED", "another program holds the database; close what has it open, then try again"),
    ("SQLITE_IOERR", "the disk does not read or write; see the system's log, then `mailbot check`"),
    ("SQLITE_NOMEM", "there is not enough memory"),
)


@contextmanager
def store_errors(place: str) -> Iterator[None]:
    """Turn whatever the engine raises into one StoreError that names `place` (without a password)."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError, OverflowError, ValueError, zlib.error) as error:
        raise StoreError(f"database {place}: {explain(error)}", of_data=_is_of_data(error)) from error


def _is_of_data(error: BaseException) -> bool:
    """Whether values are to blame and not the database: what it does not take today it will not take tomorrow."""
    if isinstance(error, DBAPIError):
        return isinstance(error, DataError | IntegrityError)
    # A StatementError that is no DBAPIError: a value could not be made into a parameter, or read back.
    return isinstance(error, StatementError | OverflowError | ValueError | zlib.error)


def explain(error: BaseException) -> str:
    """One line for an error of the engine."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.Error):
        name = getattr(cause, "sqlite_errorname", "") or ""
        for start, advice in _SQLITE:
            if name.startswith(start):
                return advice
    if isinstance(cause, OSError):
        return f"{cause.strerror or 'cannot be opened'}; the user that runs mailbot must be able to write its folder"
    if isinstance(cause, OverflowError):
        return "a number is too large"
    if isinstance(cause, ValueError | zlib.error):  # JSON or compressed bytes that we did not write
        return "a row cannot be read back: the database is damaged; put back a backup"
    words = " ".join(str(cause).split())
    return words[:200] or type(cause).__name__
