"""Opening a database: made, brought forward, or refused in one line that says what to do."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from store_samples import ACCOUNT, FOLDER, NOW, arrive, key, raw, recorded, request, work

from mailbot.errors import StoreError
from mailbot.model import State, Watermark
from mailbot.ports import Store
from mailbot.store import SqlStore, inspect_database, open_store
from mailbot.store.engine import open_database
from mailbot.store.schema import migration_settings
from mailbot.store.tables import HEAD, REVISIONS, metadata


def _path(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir()}


def _refusal(work: Callable[[], object]) -> str:
    with pytest.raises(StoreError) as caught:
        work()
    text = str(caught.value)
    assert "\n" not in text
    return text


# ---------------------------------------------------------------- migrations


def test_the_constants_name_the_migrations_that_there_are() -> None:
    script = ScriptDirectory.from_config(migration_settings())
    assert tuple(reversed([revision.revision for revision in script.walk_revisions()])) == REVISIONS
    assert script.get_current_head() == HEAD


def test_the_migrations_make_exactly_the_tables_of_the_code(url: str) -> None:
    open_store(url).close()
    database = open_database(url)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
        made = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        by_migration = {name: " ".join(sql.split()) for name, sql in made}
    database.close()
    fresh = open_database("sqlite://")
    with fresh.write() as connection:
        metadata.create_all(connection)
        made = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        assert {name: " ".join(sql.split()) for name, sql in made} == by_migration, "compare_metadata misses WHERE"
    fresh.close()


def test_an_opened_store_keeps_what_it_held(url: str) -> None:
    store = open_store(url)
    stored = recorded(store)
    store.close()
    again = open_store(url)
    assert again.requests() == (stored,)
    again.close()


def test_alembic_is_loaded_only_to_bring_tables_forward(url: str) -> None:
    program = (
        "import sys; from mailbot.store import open_store, inspect_database\n"
        f"store = open_store({url!r}); store.requests(); store.pending(9, 3); store.close()\n"
        f"inspect_database({url!r}); print('alembic' in sys.modules)"
    )
    first, second = (
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
        for _ in range(2)
    )
    assert (first, second) == ("True", "False")


def test_two_processes_that_start_at_once_make_the_tables_once(url: str) -> None:
    program = f"from mailbot.store import open_store; open_store({url!r}).close()"
    started = [subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) for _ in range(3)]
    assert [process.communicate()[1] for process in started] == [b"", b"", b""]


def test_a_store_is_what_the_ports_ask_for(store: SqlStore) -> None:
    whole: Store = store
    assert whole.requests() == ()


# ---------------------------------------------------------------- the file


def test_the_folder_is_made_and_strangers_cannot_read_the_file(url: str) -> None:
    open_store(url).close()
    assert stat.S_IMODE(_path(url).stat().st_mode) == 0o600
    assert stat.S_IMODE(_path(url).parent.stat().st_mode) == 0o700


def test_sqlite_runs_in_wal_mode_with_foreign_keys_and_flushes_what_matters(url: str) -> None:
    database = open_database(url)
    with database.write() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    with database.write(flush=False) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1
    with database.write() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    database.close()


def test_a_file_that_is_no_database_is_refused_and_left_alone(url: str) -> None:
    path = _path(url)
    path.parent.mkdir()
    path.write_bytes(b"Dear colleagues, this is not a database. " * 100)
    before = _files(path)
    assert "not a database" in _refusal(lambda: open_store(url))
    assert "not a database" in _refusal(lambda: inspect_database(url))
    assert _files(path) == before


def test_a_damaged_database_is_refused_with_what_to_do(url: str) -> None:
    store = open_store(url)
    for number in range(60):
        store.add_arrival(key(number + 1), NOW, raw(number) * 50, oversized=False, now=NOW)
    store.close()
    path = _path(url)
    octets = bytearray(path.read_bytes())
    octets[4096:] = b"\xa5" * (len(octets) - 4096)
    path.write_bytes(octets)
    assert "backup" in _refusal(lambda: inspect_database(url))

    def use() -> None:
        damaged = open_store(url)
        try:
            damaged.mail()
        finally:
            damaged.close()

    assert "backup" in _refusal(use)


def test_a_row_that_cannot_be_read_back_is_said_in_one_line(store: SqlStore, url: str) -> None:
    recorded(store)
    for change in ("UPDATE requests SET leaves = '{\"slots\": [1]}'", "UPDATE requests SET leaves = '{'"):
        with sqlite3.connect(_path(url)) as other:
            other.execute(change)
        assert "put back a backup" in _refusal(store.requests)
    with sqlite3.connect(_path(url)) as other:
        other.execute("UPDATE outgoing SET raw = x'00'")
    assert "put back a backup" in _refusal(store.outgoing)


def test_a_folder_that_cannot_be_made_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    url = f"sqlite:///{tmp_path / 'file' / 'mailbot.db'}"
    assert "write its folder" in _refusal(lambda: open_store(url))
    assert "cannot be made" in _refusal(lambda: inspect_database(url))


def test_a_folder_in_place_of_the_file_is_said_in_one_line(tmp_path: Path) -> None:
    assert "cannot be opened" in _refusal(lambda: open_store(f"sqlite:///{tmp_path}"))
    assert "cannot be opened" in _refusal(lambda: inspect_database(f"sqlite:///{tmp_path}"))


def test_a_full_disk_is_said_in_one_line_and_loses_nothing(store: SqlStore) -> None:
    number = store.add_arrival(key(1), NOW, raw(), oversized=False, now=NOW)
    with store._database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    random = bytes(range(251)) * 10
    text = _refusal(
        lambda: [
            store.add_arrival(key(2 + n), NOW, bytes((b * n) % 256 for b in random) * 40, oversized=False, now=NOW)
            for n in range(200)
        ]
    )
    assert "disk is full" in text
    kept = store.pending(1_000, 3)
    assert kept[0].id == number
    with store._database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert store.add_arrival(key(9_999), NOW, raw() * 5_000, oversized=False, now=NOW) == kept[-1].id + 1


def test_a_full_disk_in_record_undoes_all_of_it(store: SqlStore) -> None:
    arrival = arrive(store)
    with store._database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    huge = request(reasons=tuple(f"reason {n}" for n in range(50_000)))
    assert "disk is full" in _refusal(lambda: store.record(work(arrival, huge), NOW))
    assert store.requests() == ()
    assert [pending.id for pending in store.pending(10, 3)] == [arrival.id]


def test_a_database_that_another_program_holds_is_said_in_one_line(
    store: SqlStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store._database.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(_path(url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "another program" in _refusal(lambda: store.set_watermark(ACCOUNT, FOLDER, Watermark(1, 1, NOW)))
    assert store.requests() == (), "reading goes on"
    other.close()
    store.set_watermark(ACCOUNT, FOLDER, Watermark(1, 1, NOW))


def test_tables_of_a_newer_mailbot_are_refused_and_left_alone(url: str) -> None:
    open_store(url).close()
    with sqlite3.connect(_path(url)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "upgrade mailbot" in _refusal(lambda: open_store(url))
    assert "upgrade mailbot" in _refusal(lambda: inspect_database(url))


def test_the_database_of_another_program_is_refused_and_left_alone(url: str) -> None:
    path = _path(url)
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE accounts (id INTEGER)")
    assert "another program" in _refusal(lambda: open_store(url))
    assert "another program" in _refusal(lambda: inspect_database(url))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("nonsense", "not a database URL"),
        ("", "not a database URL"),
        ("oracle9://secret:word@host/x", "no such kind of database"),
        ("mysql://secret:word@host/x", "no such kind of database"),
        ("postgresql+nodriver://secret:word@host/x", "no such kind of database"),
    ],
)
def test_a_wrong_url_is_said_in_one_line_without_its_password(url: str, words: str) -> None:
    text = _refusal(lambda: open_store(url))
    assert words in text
    assert "word@" not in text


def test_a_database_in_memory_serves_several_threads(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    store = open_store("sqlite://")

    def one(number: int) -> int:
        return store.add_arrival(key(number), NOW, raw(number), oversized=False, now=NOW)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(one, range(1, 200)))) == 199
    store.close()
    assert list(tmp_path.iterdir()) == []


def test_threads_and_staff_write_to_one_file_without_losing_anything(store: SqlStore, url: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    recorded(store)
    other = open_store(url)
    states = [State.ACCEPTED, State.REVIEW, State.CLOSED] * 10

    with ThreadPoolExecutor(4) as pool:
        added = pool.map(
            lambda n: store.add_arrival(key(n), NOW, raw(n), oversized=False, now=NOW),
            range(2, 60),
        )
        decided = pool.map(lambda state: other.set_state(1, state, "", NOW), states)
        assert len(set(added)) == 58
        assert len(list(decided)) == 30
    other.close()
    assert sum(event.kind == "staff" for event in store.story(1)) == 30


# ---------------------------------------------------------------- looking without touching


def test_looking_at_a_database_changes_nothing(url: str) -> None:
    assert "does not exist yet" in inspect_database(url)
    assert not _path(url).parent.exists()
    store = open_store(url)
    recorded(store)
    assert "version 0001 of the tables, current" in inspect_database(url)
    store.close()
    before = _files(_path(url))
    assert "whole" in inspect_database(url)
    assert _files(_path(url)) == before


def test_an_empty_file_is_told_from_a_database(url: str) -> None:
    _path(url).parent.mkdir()
    _path(url).touch()
    assert "empty" in inspect_database(url)
    assert _path(url).read_bytes() == b""


def test_tables_that_are_behind_are_said_to_be_upgraded(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(url).close()
    monkeypatch.setattr("mailbot.store.schema.REVISIONS", ("0001", "0002"))
    monkeypatch.setattr("mailbot.store.schema.HEAD", "0002")
    assert "upgraded to" in inspect_database(url)
