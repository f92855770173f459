"""The errors that a person may see: each message is one line that says what is wrong and what to do."""

from __future__ import annotations


class MailbotError(Exception):
    """The work failed: exit status 1."""

    exit_status = 1


class SettingsError(MailbotError):
    """Wrong settings, rules, templates or usage: exit status 2."""

    exit_status = 2


class MailboxError(MailbotError):
    """The IMAP server cannot be reached, refuses the login, or broke off; trying again may help."""


class SubmissionError(MailbotError):
    """The SMTP server did not take a mail. `permanent` (RFC 5321 4.2.1: 5yz) means that trying again is no use."""

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        super().__init__(message)
        self.permanent = permanent


class StoreError(MailbotError):
    """The database cannot be opened, read or written.

    `of_data`: the database works; what was to be written, or a row that was read, is such that it never will.
    """

    def __init__(self, message: str, *, of_data: bool = False) -> None:
        super().__init__(message)
        self.of_data = of_data
