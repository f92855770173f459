"""The commands that show and measure understanding: extract, evaluate. They touch no mailbox and no database."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mailbot.cli.printing import print_json
from mailbot.errors import SettingsError
from mailbot.model import Identity
from mailbot.rules import Rules

if TYPE_CHECKING:
    from rich.console import RenderableType

    from mailbot.evaluation.extract import Understood
    from mailbot.evaluation.run import Pair


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
    why: Annotated[bool, typer.Option("--why", help="Also list the losing candidates of each leaf.")] = False,
) -> int:
    """Show what the bot understands of mails, with the proof of each value marked in them."""
    reader = _Reader(*_who(), _moment(now))
    show = _print_json if as_json else _print_view
    failed = False
    for path in files:
        understood = reader.read(path)
        show(str(path), understood, why)
        failed |= isinstance(understood, str)
    return 1 if failed else 0


@dataclass(frozen=True, slots=True)
class _Reader:
    """What reading a file takes."""

    rules: Rules
    identity: Identity
    now: datetime | None

    def read(self, path: Path) -> Understood | str:
        """What is understood of a file, or why nothing is."""
        from mailbot.evaluation.extract import fault_of, read

        try:
            raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        except OSError as error:
            return f"cannot be read: {error.strerror}"
        return fault_of(raw) or read(raw, self.rules, self.identity, self.now)


def _print_json(source: str, understood: Understood | str, why: bool) -> None:
    from mailbot.jsonform import candidates_to_json, error_to_json, readings_to_json

    if isinstance(understood, str):
        print_json(error_to_json(source, understood), indent=None)
        return
    answer = readings_to_json(source, understood.mail.message_id, understood.readings)
    print_json(answer | (candidates_to_json(understood.readings) if why else {}), indent=None)


def _print_view(source: str, understood: Understood | str, why: bool) -> None:
    from mailbot.cli.mail_view import fault_view, print_mail
    from mailbot.cli.printing import terminal

    console = terminal()
    if isinstance(understood, str):
        console.print(fault_view(source, understood))
        return
    print_mail(source, understood, console, _why(understood, console.width) if why else None)


def _why(understood: Understood, width: int) -> RenderableType:
    from mailbot.cli.why import why_view
    from mailbot.jsonform import candidates_to_json

    readings = understood.readings
    return why_view({"category": readings.category.value, **candidates_to_json(readings)}, width)


def evaluate(
    dirs: Annotated[list[Path], typer.Argument(metavar="DIR…", help="Folders with ID.eml and its gold ID.json.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    errors: Annotated[
        str | None,
        typer.Option(metavar="LEAF", help="Also list the mails in which this leaf (or category, missing) is wrong."),
    ] = None,
) -> int:
    """Measure accuracy against annotated mails: by leaf and language, with how far confidence can be trusted."""
    from mailbot.evaluation.extract import extract as extract_one
    from mailbot.evaluation.report import check_error_name, to_json
    from mailbot.evaluation.run import evaluate as measure

    check_error_name(errors)
    rules, identity = _who()
    result = measure(dirs, lambda raw, source: extract_one(raw, source, rules, identity, None), _with_progress)
    if as_json:
        print_json(to_json(result, errors))
    else:
        from mailbot.cli.figures_view import print_figures
        from mailbot.cli.printing import terminal

        print_figures(result, terminal(), errors)
    return 0


def _with_progress(pairs: Sequence[Pair]) -> Iterable[Pair]:
    """The pairs one by one, with a bar on standard error while a person watches; it goes when the work is done."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(pairs, "Reading mails", console=console, transient=True, disable=not console.is_terminal)


def _who() -> tuple[Rules, Identity]:
    from mailbot.rules import load_rules
    from mailbot.service.desk import identity_of
    from mailbot.settings import load_settings

    settings = load_settings()
    rules = load_rules(settings.rules_path)
    return rules, identity_of(settings, rules)


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
