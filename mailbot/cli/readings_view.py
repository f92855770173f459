"""The readings beside the mail: each leaf in the colour of its proof, with its value, its probability, its place.

What lacks is named, what is in doubt shows its other readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbot.cli.marks import LOOKS, SINGLE, slot_label
from mailbot.cli.values import percent, place_words, value_words
from mailbot.cli.visible import one_line
from mailbot.model import Candidate, Leaf, Readings

_Row = tuple[Text, Text, Text]
_ORDER = (*SINGLE[:4], "slot", *SINGLE[4:])
_OF_SLOT = {"slot": (Leaf.DATE, Leaf.TIME)}


def readings_view(readings: Readings) -> RenderableType:
    """All readings of a mail as the legend of its marks."""
    if not readings.category.is_answered:
        words = f"A mail of this kind ({readings.category}) gives no values, and nothing is asked."
        return Text(words, "dim")
    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold", ratio=1)
    table.add_column(justify="right", no_wrap=True)
    for leaf in _ORDER:
        for row in _rows(leaf, readings):
            table.add_row(*row)
    return Group(table, *_summary(readings))


def _rows(leaf: str, readings: Readings) -> Iterator[_Row]:
    if leaf == "slot":
        for number, candidate in enumerate(readings.slots, start=1):
            label = slot_label(number, len(readings.slots))
            yield from _value(label, candidate, doubted=_in_doubt(leaf, readings) and bool(candidate.alternatives))
        yield from _open_slot(readings)
        return
    found: tuple[Candidate[Any], ...] = getattr(readings, leaf)
    if found:
        yield from _value(leaf, found[0], doubted=_in_doubt(leaf, readings))
    else:
        yield _absent(leaf, lacks=Leaf(leaf) in (readings.missing or ()))
        yield _blank()


def _value(label: str, candidate: Candidate[Any], *, doubted: bool) -> Iterator[_Row]:
    value = Text(value_words(candidate.value))
    sure = percent(candidate.confidence)
    yield Text(f" {label} ", LOOKS[label.split(" ", maxsplit=1)[0]]), value, sure.append("?" if doubted else "")
    for other in candidate.alternatives:
        yield Text("or ", "yellow", justify="right"), Text(value_words(other), "yellow"), Text()
    if candidate.note:
        yield Text(), Text(one_line(candidate.note), "yellow"), Text()
    places = [place_words(candidate.evidence), *(place_words(one) for one in candidate.witnesses)]
    yield (
        Text(),
        Text(f"in {', '.join(dict.fromkeys(places))}; {one_line(candidate.source).replace('+', ', ')}", "dim"),
        Text(),
    )
    yield _blank()


def _open_slot(readings: Readings) -> Iterator[_Row]:
    """What the windows do not give: a date or a time that lacks, or that is left to us."""
    lacking = readings.missing or ()
    given = (readings.date_flexible, readings.time_flexible)
    for leaf, flexible in zip(_OF_SLOT["slot"], given, strict=True):
        if flexible:
            yield Text(f" {leaf} "), Text("left to us", "italic"), Text()
        elif leaf in lacking:
            yield _absent(leaf, lacks=True)
    if not readings.slots and not any(given) and not set(_OF_SLOT["slot"]) & set(lacking):
        yield _absent("slot", lacks=False)
    if any(given) or set(_OF_SLOT["slot"]) & set(lacking) or not readings.slots:
        yield _blank()


def _absent(leaf: str, *, lacks: bool) -> _Row:
    """A leaf without a value; one that lacks is asked for (only a request lacks anything)."""
    return Text(f" {leaf} ", "dim"), Text("missing" if lacks else "not given", "bold red" if lacks else "dim"), Text()


def _blank() -> _Row:
    return Text(), Text(), Text()


def _in_doubt(leaf: str, readings: Readings) -> bool:
    return bool(set(_OF_SLOT.get(leaf, (leaf,))) & set(readings.uncertain))


def _summary(readings: Readings) -> Iterator[RenderableType]:
    if readings.missing:
        yield Text(f"missing: {', '.join(readings.missing)}", "bold red")
    if readings.missing == ():
        yield Text("nothing is missing", "green")
    if readings.uncertain:
        yield Text(f"uncertain: {', '.join(readings.uncertain)}", "yellow")
