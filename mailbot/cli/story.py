"""The story of a request in a terminal: what happened when, and for each mail the candidates that won and lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbot.cli.visible import one_line, visible
from mailbot.cli.why import why_view
from mailbot.model import Event

_SHOWN_APART = ("candidates", "category", "category_source", "category_confidence")  # in the table of candidates
_NOTHING: tuple[object, ...] = (None, "", [], {}, False)


def story_view(story: Sequence[Event], width: int) -> RenderableType:
    """The whole story: its events in order, then the candidates of each mail."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for column in ("when (UTC)", "what", "", "because"):
        table.add_column(column, overflow="fold")
    for event in story:
        table.add_row(
            f"{event.at:%Y-%m-%d %H:%M:%S}", event.kind, Text(visible(event.text)), Text("\n".join(_because(event)))
        )
    mails = [event for event in story if "candidates" in event.data]
    return Group(Text("\nStory", "bold"), table, *(part for event in mails for part in _candidates(event, width)))


def _because(event: Event) -> Iterator[str]:
    """What explains the event, a line each; what is empty, shown apart or said in its text already is left out."""
    said = set(re.split(r"[\s,:;()]+", event.text))
    for key, value in event.data.items():
        words = _flat(value)
        if words and words not in said and key not in _SHOWN_APART:
            yield f"{key}: {one_line(words)}"


def _candidates(event: Event, width: int) -> Iterator[RenderableType]:
    sender = one_line(str(event.data.get("from") or "nobody"))
    yield Text(f"\nWhat was read in mail {event.mail_id} from {sender}", "bold")
    yield why_view(event.data, width)


def _flat(value: object) -> str:
    """A value in words: of a mapping what is not empty, by name."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {words}" for key, one in value.items() if (words := _flat(one)))
    if isinstance(value, list | tuple):
        return "; ".join(words for one in value if (words := _flat(one)))
    return "" if value in _NOTHING else "yes" if value is True else str(value)
