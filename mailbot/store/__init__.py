"""The database: tables, migrations, one module of queries per subject. `open_store` is the way in."""

from mailbot.store.inspection import inspect_database
from mailbot.store.store import SqlStore, open_store

__all__ = ["SqlStore", "inspect_database", "open_store"]
