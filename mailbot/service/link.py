"""Keeps one IMAP connection between rounds, and makes a new one where it broke: reconnecting is the normal path."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from mailbot.errors import MailboxError
from mailbot.rules import Rules
from mailbot.settings import Settings
from mailbot.transport.mailbox import Mailbox, open_mailbox

_TRUSTED_FOR = 15.0  # seconds after its last command in which a connection is believed to be alive


class Link:
    """A mailbox that is connected when it is needed."""

    def __init__(self, settings: Settings, rules: Rules) -> None:
        self._settings = settings
        self._rules = rules
        self._mailbox: Mailbox | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def account(self) -> str:
        """Whose mailbox on which server: part of the identity of each mail (FINDINGS-mail 15)."""
        return f"{self._settings.imap_username}@{self._settings.imap_host.lower()}"

    @property
    def current(self) -> Mailbox | None:
        """The mailbox as it was last used, alive or not."""
        return self._mailbox

    def mailbox(self) -> Mailbox:
        """A live mailbox. A connection that was unused while mails were worked on is tried first (FINDINGS-mail 8)."""
        if self._mailbox is not None and not self._lives(self._mailbox):
            self.close()
        if self._mailbox is None:
            self._mailbox = open_mailbox(
                self._settings, timeout=self._rules.schedule.timeout_seconds, chunk=self._rules.limits.fetch_chunk
            )
        return self._mailbox

    def close(self) -> None:
        """Hang up; never raises."""
        mailbox, self._mailbox = self._mailbox, None
        if mailbox is not None:
            mailbox.close()

    @staticmethod
    def _lives(mailbox: Mailbox) -> bool:
        if mailbox.alive and mailbox.unused_for > _TRUSTED_FOR:
            try:
                mailbox.noop()
            except MailboxError:
                return False
        return mailbox.alive
