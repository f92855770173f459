"""`mailbot check`: looks at all that mailbot stands on, says what to do about what fails, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mailbot.errors import MailbotError
from mailbot.rules import Rules, load_rules
from mailbot.service.tidy import KEYWORDS
from mailbot.settings import Settings
from mailbot.transport.mailbox import Mailbox, open_mailbox
from mailbot.transport.smtp import Submission, is_usable_address


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the answer. `advice` says what to do where `ok` is false."""

    name: str
    ok: bool
    detail: str
    advice: str = ""


def run_checks(settings: Settings) -> list[Check]:
    """All checks, in the order in which a mail passes what they look at; one that fails does not stop the others."""
    return list(_checks(settings))


def _checks(settings: Settings) -> Iterator[Check]:
    rules = Rules()
    try:
        settings.require_mailbox()
        yield Check("settings", True, f"answers as {settings.address}")
    except MailbotError as error:
        yield _failure("settings", error)
    try:
        rules = load_rules(settings.rules_path)
        yield Check("rules.yaml", True, str(settings.rules_path))
    except MailbotError as error:
        yield _failure("rules.yaml", error)
    yield _checked("templates", lambda: _templates(settings.templates_path))
    yield _checked("database", lambda: _database(settings.database))
    yield from _mailbox(settings, rules)
    yield _checked("SMTP", lambda: _submission(settings, rules))
    yield from _addresses(settings)


def _templates(path: Path) -> str:
    from mailbot.replies.wording import check_templates

    problems = check_templates(path)
    if problems:
        raise MailbotError("; ".join(problems))
    return str(path)


def _database(url: str) -> str:
    from mailbot.store import inspect_database

    return inspect_database(url)


def _mailbox(settings: Settings, rules: Rules) -> Iterator[Check]:
    if not settings.imap_host:
        yield Check("IMAP", False, "no server is set", "set MAILBOT_IMAP_HOST")
        return
    try:
        # SELECT, not EXAMINE: read-only a server does not say which keywords it keeps. It touches \Recent alone.
        with open_mailbox(settings, timeout=rules.schedule.timeout_seconds) as mailbox:
            yield Check("IMAP", True, f"logged in at {settings.imap_host}, folder {settings.imap_folder} opens")
            yield Check("IMAP features", True, "; ".join(_features(mailbox, rules)))
    except MailbotError as error:
        yield _failure("IMAP", error)


def _features(mailbox: Mailbox, rules: Rules) -> Iterator[str]:
    """What the server can do, and how mailbot gets by where it cannot: none of this is a failure."""
    if mailbox.can("IDLE"):
        yield "tells of new mail at once (IDLE)"
    else:
        yield f"no IDLE: `mailbot run` looks every {rules.schedule.poll_seconds} s"
    if all(mailbox.keeps(keyword) for keyword in KEYWORDS):
        yield "keeps keywords"
    else:
        yield "keeps no keywords: mails are not marked"
    if any(rules.mailbox.move.model_dump().values()) and not mailbox.can("MOVE"):
        yield "no MOVE: mails stay where they are, whatever rules.yaml says"
    sent = rules.mailbox.sent_folder or mailbox.sent_folder()
    yield f"answers are stored in {sent}" if sent else "no Sent folder: one is made with the first answer"


def _submission(settings: Settings, rules: Rules) -> str:
    if not settings.smtp_host:
        raise MailbotError("no server is set; set MAILBOT_SMTP_HOST")
    with Submission(settings, rules.schedule.timeout_seconds) as submission:
        submission.open()
    how = "logged in" if settings.smtp_username else "connected, without a login"
    return f"{how} at {settings.smtp_host}; no mail was sent"


def _addresses(settings: Settings) -> Iterator[Check]:
    for name, variable, address in (
        ("own address", "MAILBOT_ADDRESS", settings.address),
        ("staff address", "MAILBOT_STAFF_ADDRESS", settings.staff_address),
    ):
        if not address and variable == "MAILBOT_STAFF_ADDRESS":
            yield Check(name, True, "none: staff are not mailed, they see requests in the queue")
        elif is_usable_address(address.strip()):
            yield Check(name, True, address)
        else:
            yield Check(name, False, f"{address!r} is no mail address", f"set {variable} to name@host and nothing else")
    if settings.staff_address and settings.staff_address.strip().lower() == settings.address.strip().lower():
        yield Check(
            "staff address",
            False,
            "is the mailbox that mailbot reads",
            "set MAILBOT_STAFF_ADDRESS to another one: notices to staff would come back as mail",
        )


def _checked(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except MailbotError as error:
        return _failure(name, error)


def _failure(name: str, error: MailbotError) -> Check:
    """Our errors say what is wrong, then what to do, parted by a semicolon."""
    detail, _, advice = str(error).partition("; ")
    return Check(name, False, detail, advice)
