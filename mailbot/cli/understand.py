"""The commands that show and measure understanding: extract, evaluate. They touch no mailbox and no database."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from mailbot.cli.printing import print_json, print_rich
from mailbot.errors import SettingsError
from mailbot.model import Identity
from mailbot.rules import Rules


def register(app: typer.Typer) -> None:
    """Add this module's commands to the application."""
    app.command()(extract)
    app.command()(evaluate)


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help=".eml files; - is standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, in the order of the files.")] = False,
    now: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="Stands in for a lacking Date header (else the newest Received)."),
    ] = None,
) -> int:
    """Show what the bot understands of mails, with the proof of each value."""
    from mailbot.evaluation.extract import extract as extract_one

    rules, identity = _who()
    moment = _moment(now)
    failed = False
    for path in files:
        answer = _unreadable(path) or extract_one(_read(path), str(path), rules, identity, moment)
        failed |= "error" in answer
        if as_json:
            print_json(answer, indent=None)
        else:
            from mailbot.cli.tables import answer_view

            print_rich(answer_view(answer))
    return 1 if failed else 0


def evaluate(
    dirs: Annotated[list[Path], typer.Argument(metavar="DIR…", help="Folders with ID.eml and its gold ID.json.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    errors: Annotated[
        str | None,
        typer.Option(metavar="LEAF", help="Also list the mails in which this leaf (or category, missing) is wrong."),
    ] = None,
) -> int:
    """Measure accuracy against annotated mails: a table per leaf and language."""
    from rich.console import Console

    from mailbot.evaluation.extract import extract as extract_one
    from mailbot.evaluation.report import print_report
    from mailbot.evaluation.run import evaluate as measure

    rules, identity = _who()
    result = measure(dirs, lambda raw, source: extract_one(raw, source, rules, identity, None))
    print_report(result, Console(highlight=False), as_json=as_json, errors=errors)
    return 0


def _who() -> tuple[Rules, Identity]:
    from mailbot.rules import load_rules
    from mailbot.service.desk import identity_of
    from mailbot.settings import load_settings

    settings = load_settings()
    rules = load_rules(settings.rules_path)
    return rules, identity_of(settings, rules)


def _read(path: Path) -> bytes:
    return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()


def _unreadable(path: Path) -> dict[str, object] | None:
    if str(path) == "-":
        return None
    try:
        with path.open("rb"):
            return None
    except OSError as error:
        return {"source": str(path), "error": f"cannot be read: {error.strerror}"}


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise SettingsError(f"--now {text}: is no date and time; write it as 2027-01-19T10:22+01:00") from error
    if moment.tzinfo is None:
        from zoneinfo import ZoneInfo

        moment = moment.replace(tzinfo=ZoneInfo("Europe/Prague"))
    return moment
