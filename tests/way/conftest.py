"""What tests of the whole way share: an office whose commands start fast, and its mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from office import Forks, Office, delivery, environment_for
from servers import Dovecot, SmtpServer


@pytest.fixture(scope="session")
def forks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forks]:
    process = Forks(tmp_path_factory.mktemp("forks"))
    yield process
    process.close()


@pytest.fixture
def office(dovecot: Dovecot, smtp: SmtpServer, user: str, tmp_path: Path, forks: Forks) -> Office:
    return Office(tmp_path, environment_for(dovecot, smtp, user, tmp_path), forks)


@pytest.fixture
def deliver(dovecot: Dovecot, user: str) -> Callable[..., None]:
    """Put mails into the mailbox of this test."""
    return delivery(dovecot, user)
