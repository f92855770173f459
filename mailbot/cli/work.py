"""The commands that work on the mailbox: poll, run, retry, check; and the demo that shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mailbot.errors import SettingsError

if TYPE_CHECKING:
    from mailbot.ports import Store
    from mailbot.rules import Rules
    from mailbot.settings import Settings

_OLDEST = datetime(1970, 1, 2, tzinfo=UTC)
Since = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="At the very first start, take in mail that lies there since this day (YYYY-MM-DD). Without it old mail "
        "is left alone.",
    ),
]


def register(app: typer.Typer) -> None:
    """Add this module's commands to the application."""
    app.command()(demo)
    app.command()(poll)
    app.command()(run)
    app.command()(retry)
    app.command()(check)


def demo(
    once: Annotated[bool, typer.Option("--once", help="Work on the samples, print the table and end.")] = False,
    keep: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Leave the database and the replies in this folder.")
    ] = None,
    svg: Annotated[Path | None, typer.Option(metavar="FILE", help="Also write the table as a picture.")] = None,
) -> int:
    """Show all of it on this machine: real IMAP and SMTP servers on loopback, sample mails, the bot answering."""
    from rich.console import Console

    from mailbot.service.demo import run_demo

    return run_demo(once=once, keep=keep, console=Console(), svg=svg)


def poll(since: Since = None) -> int:
    """Work on the mail that came since the last round, then end (for cron). Nothing new costs next to nothing."""
    from mailbot.service.desk import mailbox_round
    from mailbot.service.log import set_up_logging

    set_up_logging("warning")  # cron mails whatever a round says
    settings, rules, store = _open()
    try:
        report = mailbox_round(settings, rules, store, since=_day(since))
    finally:
        store.close()
    typer.echo(report.line)
    return 0


def run(since: Since = None) -> int:
    """Work for ever: woken by IMAP IDLE, or every few minutes where the server has none. SIGTERM ends it cleanly."""
    from mailbot.service.desk import mailbox_loop
    from mailbot.service.log import set_up_logging

    set_up_logging("info")
    settings, rules, store = _open()
    try:
        mailbox_loop(settings, rules, store, since=_day(since))
    finally:
        store.close()
    return 0


def retry(
    mail_id: Annotated[int, typer.Argument(metavar="ID", help="Number from `mailbot queue list --mail`.")],
) -> int:
    """Run a mail again that was set aside; the next round takes it up."""
    _, _, store = _open(mailbox=False)
    try:
        store.retry(mail_id, datetime.now(UTC))
    finally:
        store.close()
    typer.echo(f"mail {mail_id} will be worked on in the next round (`mailbot poll` does one now)")
    return 0


def check() -> int:
    """Check settings, rules, templates, database, IMAP and SMTP: a line each, and what to do. Changes nothing."""
    from rich.console import Console

    from mailbot.service.check import run_checks
    from mailbot.settings import load_settings

    console = Console(highlight=False)
    failed = 0
    for one in run_checks(load_settings()):
        failed += not one.ok
        mark = "[green]ok  [/]" if one.ok else "[red]FAIL[/]"
        console.print(f"{mark}  {one.name}: ", end="")
        console.print(one.detail if one.ok else f"{one.detail}; {one.advice}", markup=False, soft_wrap=True)
    return 1 if failed else 0


def _open(*, mailbox: bool = True) -> tuple[Settings, Rules, Store]:
    from mailbot.rules import load_rules
    from mailbot.settings import load_settings
    from mailbot.store import open_store

    settings = load_settings()
    if mailbox:
        settings.require_mailbox()
    rules = load_rules(settings.rules_path)
    return settings, rules, open_store(settings.database)


def _day(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        day = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"--since {text}: is no date; write it as 2027-05-12") from error
    if day.tzinfo is None:
        from zoneinfo import ZoneInfo

        day = day.replace(tzinfo=ZoneInfo("Europe/Prague"))
    # A day to come, typed by mistake at the first start, would leave alone all that comes until then.
    if not _OLDEST <= day <= datetime.now(UTC):
        raise SettingsError(f"--since {text}: must lie between {_OLDEST:%Y-%m-%d} and now")
    return day.astimezone(UTC)
