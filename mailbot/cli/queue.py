"""The commands of `mailbot queue`: what staff see and do from a shell. JSON where scripts read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mailbot.cli.printing import print_json, print_rich, terminal
from mailbot.errors import MailbotError, SettingsError
from mailbot.model import Request, State
from mailbot.ports import Store

app = typer.Typer(
    help="The requests that staff work from: list, show, set, release, export.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
Json = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]
Number = Annotated[int, typer.Argument(metavar="ID", help="Number of the request.")]


@app.command("list")
def list_(
    state: Annotated[list[State] | None, typer.Option(help="Only these states; may be given several times.")] = None,
    mail: Annotated[bool, typer.Option("--mail", help="Every mail that arrived, and what became of it.")] = False,
    as_json: Json = False,
) -> int:
    """List the requests, oldest first; with --mail every mail that arrived."""
    with _store() as store:
        if mail:
            _list_mail(store, as_json)
            return 0
        requests = store.requests(state or ())
    if as_json:
        from mailbot.jsonform import request_to_json

        print_json([request_to_json(request) for request in requests])
    else:
        from mailbot.cli.tables import requests_table

        print_rich(requests_table(requests))
    return 0


@app.command()
def show(
    request_id: Number,
    why: Annotated[bool, typer.Option("--why", help="The whole story: mails, readings, rules, answers.")] = False,
    as_json: Json = False,
) -> int:
    """Show one request with the proof of each value; --why tells its whole story."""
    with _store() as store:
        request = _existing(store, request_id)
        story = store.story(request_id) if why else ()
    if as_json:
        from mailbot.jsonform import event_to_json, request_to_json

        shown = request_to_json(request)
        if why:
            shown["story"] = [event_to_json(event) for event in story]
        print_json(shown)
        return 0
    from mailbot.cli.tables import request_view

    console = terminal()
    console.print(request_view(request))
    if why:
        from mailbot.cli.story import story_view

        console.print(story_view(story, console.width))
    return 0


@app.command("set")
def set_(
    request_id: Number,
    values: Annotated[
        list[str],
        typer.Argument(metavar="KEY=VALUE…", help="state=accepted, group_size=12-15, slots='2027-05-12 10:00-12:00' …"),
    ],
    note: Annotated[str, typer.Option(help="Why, for the story.")] = "",
    as_json: Json = False,
) -> int:
    """Set the state or correct a value. What staff set outranks everything that mails say."""
    now = datetime.now(UTC)
    changes = [_split(text) for text in values]
    with _store() as store:
        request = _existing(store, request_id)
        for key, value in changes:
            if key == "state":
                request = store.set_state(request_id, State(value), note, now)
            else:
                from mailbot.staff.typed import to_json_form

                request = store.set_leaf(request_id, key, to_json_form(key, value), now)
    if as_json:
        from mailbot.jsonform import request_to_json

        print_json(request_to_json(request))
    else:
        typer.echo(f"request {request_id}: " + ", ".join(f"{key} set" for key, _ in changes))
    return 0


@app.command()
def release(request_id: Number, as_json: Json = False) -> int:
    """Let the held answers of a request go out with the next round."""
    with _store() as store:
        _existing(store, request_id)
        count = store.release(request_id, datetime.now(UTC))
    if as_json:
        print_json({"released": count})
    else:
        typer.echo(f"request {request_id}: {count} held answer(s) released")
    return 0


@app.command()
def export(
    target: Annotated[
        Path, typer.Argument(metavar="FILE", help="A name ending in .csv, .xlsx or .ics; '-' prints CSV.")
    ] = Path("-"),
    state: Annotated[list[State] | None, typer.Option(help="Only these states; may be given several times.")] = None,
    as_json: Json = False,
) -> int:
    """Export the requests to CSV, XLSX (Excel) or iCalendar, by the ending of the file's name."""
    from mailbot.staff import calendar, export

    with _store() as store:
        requests = store.requests(state or ())
    if as_json:
        from mailbot.jsonform import request_to_json

        print_json([request_to_json(request) for request in requests])
        return 0
    ending = target.suffix.lower() if str(target) != "-" else ".csv"
    if ending == ".csv":
        data = export.to_csv(requests)
    elif ending == ".xlsx":
        data = export.to_xlsx(requests)
    elif ending in (".ics", ".ical"):
        data = calendar.to_icalendar(requests, datetime.now(UTC))
    else:
        raise SettingsError(f"{target}: end the name in .csv, .xlsx or .ics, so that the format is known")
    _write(target, data)
    return 0


def _list_mail(store: Store, as_json: bool) -> None:
    records = store.mail()
    if as_json:
        from mailbot.jsonform import mail_record_to_json

        print_json([mail_record_to_json(record) for record in records])
    else:
        from mailbot.cli.tables import mail_table

        print_rich(mail_table(records))


def _split(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    key = key.strip()
    if not equals or not key:
        raise SettingsError(f"{text}: write KEY=VALUE, such as state=accepted or group_size=12-15")
    if key == "state" and value not in tuple(State):
        raise SettingsError(f"state={value}: is none of {', '.join(State)}")
    return key, value


@contextmanager
def _store() -> Iterator[Store]:
    from mailbot.settings import load_settings
    from mailbot.store import open_store

    store = open_store(load_settings().database)
    try:
        yield store
    finally:
        store.close()


def _existing(store: Store, request_id: int) -> Request:
    request = store.request(request_id)
    if request is None:
        raise MailbotError(f"there is no request {request_id}; `mailbot queue list` shows those there are")
    return request


def _write(target: Path, data: bytes) -> None:
    if str(target) == "-":
        sys.stdout.buffer.write(data)
        return
    try:
        target.write_bytes(data)
    except OSError as error:
        raise MailbotError(f"{target}: cannot be written ({error.strerror}); choose another place") from error
    typer.echo(f"{target} written")
