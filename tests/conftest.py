"""Fixtures that all rooms may use: real servers, private to the test session, and settings that point to them."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from servers import PASSWORD, Dovecot, Pymap, SmtpServer, Wire

from mailbot.rules import Rules
from mailbot.settings import Settings
from mailbot.store import SqlStore, open_store

_users = itertools.count(1)


_FAULTS = Path(__file__).parent / "known_faults.txt"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Cases that are read wrongly today are run all the same, and fail as soon as they come right."""
    known = {line for line in _FAULTS.read_text("utf-8").splitlines() if line and not line.startswith("#")}
    for item in items:
        if item.nodeid in known:
            item.add_marker(pytest.mark.xfail(reason="a known fault: tests/known_faults.txt", strict=True))


@pytest.fixture(autouse=True, scope="session")
def _no_settings_of_the_machine() -> Iterator[None]:
    """Settings of whoever runs the tests must not reach in."""
    patch = pytest.MonkeyPatch()
    for name in os.environ:
        if name.startswith("MAILBOT_") and not name.startswith("MAILBOT_TEST_"):
            patch.delenv(name)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot; every test has a mailbox of its own (`user`)."""
    server = Dovecot()
    server.start()
    yield server
    server.remove()


@pytest.fixture
def user() -> str:
    """The name of a mailbox that no other test uses."""
    return f"user{next(_users)}"


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    """An SMTP server that keeps what it takes."""
    server = SmtpServer()
    yield server
    server.stop()


@pytest.fixture
def wire(dovecot: Dovecot) -> Iterator[Wire]:
    """A proxy before Dovecot that listens in, and can fail."""
    proxy = Wire(dovecot.port)
    yield proxy
    proxy.close()


@pytest.fixture
def pymap() -> Iterator[Pymap]:
    """A server of the plainer sort."""
    server = Pymap()
    yield server
    server.stop()


@pytest.fixture
def settings_for(user: str, tmp_path: Path) -> Callable[..., Settings]:
    """Settings for the mailbox of this test, with what is given changed."""

    def make(**changes: object) -> Settings:
        values: dict[str, object] = {
            "imap_host": "127.0.0.1",
            "imap_security": "none",
            "imap_username": user,
            "imap_password": PASSWORD,
            "smtp_host": "127.0.0.1",
            "smtp_security": "none",
            "database_url": f"sqlite:///{tmp_path / 'mailbot.db'}",
        }
        return Settings(_env_file=None, **(values | changes))  # type: ignore[call-arg, arg-type]

    return make


@pytest.fixture
def settings(dovecot: Dovecot, smtp: SmtpServer, settings_for: Callable[..., Settings]) -> Settings:
    """Settings for Dovecot and the SMTP server."""
    return settings_for(imap_port=dovecot.port, smtp_port=smtp.port)


@pytest.fixture
def rules() -> Rules:
    """The rules that ship, with time-outs that suit a test."""
    return Rules.model_validate({"schedule": {"timeout_seconds": 5, "idle_seconds": 20, "reconnect_seconds": [1]}})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """An empty database."""
    opened = open_store(f"sqlite:///{tmp_path / 'mailbot.db'}")
    yield opened
    opened.close()
