"""One process works on a mailbox at a time; the next one learns of it at once, and a killed one lets go."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mailbot.store import SqlStore, open_store

HOLDER = """
import sys, time
from mailbot.store import open_store
store = open_store(sys.argv[1])
with store.round_lock() as mine:
    print(mine, flush=True)
    time.sleep(60)
"""
ASKER = """
import sys
from mailbot.store import open_store
with open_store(sys.argv[1]).round_lock() as mine:
    print(mine)
"""


def _ask(url: str) -> str:
    return subprocess.run([sys.executable, "-c", ASKER, url], capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.timeout(50)  # the holder keeps the lock for 60 s: who waited for it fails
def test_a_second_process_is_told_at_once_and_a_killed_one_lets_go(url: str) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True)
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        assert _ask(url) == "False"
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        assert _ask(url) == "True"
    finally:
        holder.kill()
        holder.communicate()


def test_the_lock_is_free_again_after_the_round_also_after_an_error(store: SqlStore) -> None:
    try:
        with store.round_lock() as mine:
            assert mine
            raise KeyError("a fault in the round")
    except KeyError:
        pass
    with store.round_lock() as mine:
        assert mine


def test_a_second_round_in_the_same_process_is_refused(store: SqlStore, url: str) -> None:
    other = open_store(url)
    with store.round_lock() as first, other.round_lock() as second, store.round_lock() as third:
        assert (first, second, third) == (True, False, False)
    other.close()


def test_the_lock_does_not_keep_staff_from_working(store: SqlStore, url: str) -> None:
    with store.round_lock():
        other = open_store(url)
        assert other.requests() == ()
        other.close()


def test_a_database_in_memory_has_a_lock_between_threads() -> None:
    store = open_store("sqlite://")
    with store.round_lock() as first, store.round_lock() as second:
        assert (first, second) == (True, False)
    with store.round_lock() as again:
        assert again
    store.close()


def test_the_lock_file_lies_beside_the_database(store: SqlStore, url: str) -> None:
    with store.round_lock():
        assert Path(url.removeprefix("sqlite:///") + ".lock").exists()
