"""The version of the tables: compared at every start by one SELECT; Alembic is loaded only to bring them forward."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from mailbot.errors import StoreError
from mailbot.store.engine import Database
from mailbot.store.tables import HEAD, REVISIONS

if TYPE_CHECKING:
    from alembic.config import Config

Standing = Literal["empty", "behind", "current", "newer", "foreign"]

_OBJECTS = {
    "sqlite": "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    "postgresql": "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()",
}


def bring_forward(database: Database) -> None:
    """Make or upgrade the tables if they are behind. Raises StoreError where they are newer or not ours."""
    with database.read() as connection:
        standing, version = look(connection)
    if standing == "current":
        return
    refuse(database.place, standing, version)
    with database.write() as connection:
        # Another process may have done it while we waited for the lock.
        if look(connection)[0] != "current":
            _upgrade(connection)


def refuse(place: str, standing: Standing, version: str) -> None:
    """Raise StoreError where the tables cannot be used or upgraded by this version."""
    if standing == "newer":
        raise StoreError(
            f"database {place}: was made by a newer mailbot (version {version} of the tables, this one knows "
            f"{HEAD}); upgrade mailbot, or put back the backup from before"
        )
    if standing == "foreign":
        raise StoreError(f"database {place}: holds the tables of another program; name another file or database")


def look(connection: Connection) -> tuple[Standing, str]:
    """How the tables stand to this version of mailbot, and the number of their version ("" where there is none)."""
    count = connection.execute(text(_OBJECTS[connection.dialect.name])).scalar_one()
    if not count:
        return "empty", ""
    try:
        with connection.begin_nested():
            version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    except DBAPIError as error:
        if "alembic_version" in str(error.orig):
            return "foreign", ""
        raise
    if version is None:
        return "foreign", ""
    if version == HEAD:
        return "current", HEAD
    return ("behind" if version in REVISIONS else "newer"), str(version)


def migration_settings() -> Config:
    """Alembic's settings: the migrations lie in this package, wherever it is installed."""
    from alembic.config import Config

    config = Config()
    folder = Path(__file__).resolve().parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.util.exc import CommandError

    config = migration_settings()
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(f"the tables cannot be upgraded ({error}); install mailbot again") from error
