"""What `mailbot check` and `mailbot db check` say of a database, found out without changing anything on the disk."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from mailbot.errors import StoreError
from mailbot.store.engine import open_database, parse_url, place_of, sqlite_path
from mailbot.store.failures import store_errors
from mailbot.store.schema import look, refuse
from mailbot.store.tables import HEAD


def inspect_database(url: str) -> str:
    """One line on the state of a database: there or not, version of its tables, whether it is whole.

    Raises StoreError, with what to do, where mailbot could not work with it.
    """
    parsed = parse_url(url)
    path = sqlite_path(parsed)
    place = place_of(parsed)
    if path is None:
        return _look_on_server(url, place)
    if not path.exists():
        return _can_be_made(path)
    if not path.is_file():
        raise StoreError(f"database {place}: cannot be opened, it is no file; name another one")
    with store_errors(place):
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise StoreError(f"database {place}: cannot be written; give the user that runs mailbot the right to")
        engine = create_engine("sqlite://", creator=lambda: _open_unchanged(path), poolclass=NullPool)
        with engine.connect() as connection:
            state = _describe(connection, place)
            damage = [row[0] for row in connection.execute(text("PRAGMA quick_check(1)"))]
        if damage != ["ok"]:
            raise StoreError(f"database {place}: is damaged ({' '.join(damage)[:100]}); put back a backup")
        return f"{state}, {_size(path)}, whole"


def _look_on_server(url: str, place: str) -> str:
    database = open_database(url)
    try:
        with database.read() as connection:
            return _describe(connection, place)
    finally:
        database.close()


def _describe(connection: Connection, place: str) -> str:
    standing, version = look(connection)
    refuse(place, standing, version)
    if standing == "empty":
        return f"{place}: empty; its tables are made at the first start"
    if standing == "behind":
        return f"{place}: version {version} of the tables, upgraded to {HEAD} at the next start"
    return f"{place}: version {version} of the tables, current"


def _can_be_made(path: Path) -> str:
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise StoreError(f"database {path}: cannot be made, {folder} is not a folder in which mailbot may write")
    return f"{path}: does not exist yet; it is made at the first start"


def _open_unchanged(path: Path) -> sqlite3.Connection:
    # A read-only connection to a database in WAL mode makes the -wal and -shm files if they lack, and leaves them
    # behind. Where they lack nobody has it open, and it can be read as a file that does not change.
    unused = not path.with_name(path.name + "-wal").exists()
    uri = f"file:{quote(str(path.absolute()))}?mode=ro{'&immutable=1' if unused else ''}"
    return sqlite3.connect(uri, uri=True, timeout=5.0, check_same_thread=False)


def _size(path: Path) -> str:
    megabytes = path.stat().st_size / 1_000_000
    return f"{megabytes:.1f} MB"
