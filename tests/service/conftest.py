"""What tests of rounds share: a clerk, and hands and eyes in the mailbox."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from clerk import Clerk
from servers import Dovecot

from mailbot.store import SqlStore


@pytest.fixture
def clerk(store: SqlStore) -> Clerk:
    return Clerk(store)


@pytest.fixture
def deliver(dovecot: Dovecot, user: str) -> Callable[..., None]:
    """Put mails into the mailbox of this test."""

    def append(*mails: bytes, flags: tuple[bytes, ...] = (), when: datetime | None = None) -> None:
        with dovecot.client(user) as client:
            for raw in mails:
                client.append("INBOX", raw, flags, when)

    return append


@pytest.fixture
def flags_of(dovecot: Dovecot, user: str) -> Callable[[], dict[int, set[bytes]]]:
    """All flags in the mailbox of this test, by UID."""

    def look() -> dict[int, set[bytes]]:
        with dovecot.client(user) as client:
            client.select_folder("INBOX", readonly=True)
            return {uid: set(flags) - {b"\\Recent"} for uid, flags in client.get_flags(client.search()).items()}

    return look
