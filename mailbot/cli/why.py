"""`--why`: for each leaf the candidate that won and those that lost, with source, proof, score, and why they lost.

Read from the JSON form, which `mailbot extract` makes afresh and the database keeps of every mail.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbot.cli.marks import LOOKS, slot_label
from mailbot.cli.values import percent, value_words
from mailbot.cli.visible import one_line
from mailbot.cli.why_lost import why_lost

Json = Mapping[str, Any]
_LEAVES = (
    "institution",
    "contact_name",
    "contact_email",
    "contact_phone",
    "slots",
    "slots_rejected",
    "interest",
    "group_size",
)
_LOOK = {"slots": "slot", "slots_rejected": "slot"}
_WIDE = 110  # columns from which six of them are readable
_LONGEST = 160  # characters of one value or proof
_MOST_REJECTED = 12  # dates of one mail that are no slots; a programme may hold hundreds


@dataclass(frozen=True, slots=True)
class _Row:
    """One candidate."""

    label: Text
    value: Text
    score: Text
    source: Text
    place: Text
    reason: Text


def why_view(understood: Json, width: int) -> RenderableType:
    """The candidates of one mail, leaf by leaf: a table, on a narrow screen a list.

    `understood` holds "candidates", "category", "category_source", "category_confidence".
    """
    head = _category(understood)
    rows: list[_Row | None] = []
    for leaf in _LEAVES:
        of_leaf = [
            *_rows(leaf, understood.get("candidates") or {}),
            *_set_aside(leaf, understood.get("set_aside") or ()),
        ]
        apart = bool(rows and of_leaf) and leaf != "slots_rejected"
        rows += [None, *of_leaf] if apart else of_leaf
    if not rows:
        return Group(head, Text("no leaf has a candidate", "dim"))
    return Group(head, _table(rows) if width >= _WIDE else _list(rows))


def _table(rows: Sequence[_Row | None]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", expand=True)
    for name, ratio in (("", None), ("value", 5), ("score", None), ("source", 2), ("stands in", 5), ("why it lost", 3)):
        table.add_column(name, overflow="fold", ratio=ratio, justify="right" if name == "score" else "left")
    for row in rows:
        if row is None:
            table.add_row()
        else:
            table.add_row(row.label, row.value, row.score, row.source, row.place, row.reason)
    return table


def _list(rows: Sequence[_Row | None]) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(overflow="fold")
    for row in rows:
        if row is None:
            table.add_row()
            continue
        place = Text.assemble(row.place, (f" ({row.source.plain})", "dim"))
        lines = [row.value, place, *([row.reason] if row.reason else [])]
        table.add_row(row.label, row.score, Text("\n").join(lines))
    return table


def _category(understood: Json) -> Text:
    text = Text.assemble("category ", (str(understood.get("category", "")), "bold"))
    confidence = understood.get("category_confidence")
    if confidence is not None:
        text.append(" ").append_text(percent(float(confidence)))
    return text.append(f", by the rule {one_line(str(understood.get('category_source') or 'none'))}")


def _rows(leaf: str, candidates: Json) -> Iterator[_Row]:
    found: Sequence[Json] = candidates.get(leaf, ())
    for number, candidate in enumerate(found[:_MOST_REJECTED] if leaf == "slots_rejected" else found):
        lost = leaf == "slots_rejected" or (leaf != "slots" and number > 0)
        reason = why_lost(leaf, found[0], candidate) if lost else _doubt(candidate)
        if lost:
            yield _lost(" no slot" if leaf == "slots_rejected" else " lost", candidate, reason)
        else:
            yield _won(_label(_LOOK.get(leaf, leaf), number, len(found)), candidate, reason)
    if leaf == "slots_rejected" and len(found) > _MOST_REJECTED:
        more = Text(f"⋯ {len(found) - _MOST_REJECTED} more dates", "dim italic")
        yield _Row(Text(), more, Text(), Text(), Text(), Text())


def _set_aside(leaf: str, aside: Sequence[Json]) -> Iterator[_Row]:
    """What was no candidate, under the name of the leaf."""
    for one in aside:
        if one["leaf"] == leaf:
            yield _lost(f" no {_LOOK.get(leaf, leaf)}", one, str(one.get("note") or ""))


def _won(label: Text, candidate: Json, doubt: str) -> _Row:
    source = Text(one_line(str(candidate["source"])).replace("+", ", "))
    value = Text(_short(value_words(candidate["value"])), "bold")
    return _Row(
        label, value, percent(candidate["confidence"]), source, _places(candidate), Text(one_line(doubt), "yellow")
    )


def _lost(label: str, candidate: Json, reason: str) -> _Row:
    source = Text(one_line(str(candidate["source"])).replace("+", ", "), "dim")
    value = Text(_short(value_words(candidate["value"])))
    score = percent(candidate["confidence"])
    return _Row(Text(label, "dim"), value, score, source, _places(candidate), Text(one_line(reason)))


def _label(leaf: str, number: int, count: int) -> Text:
    """A winner carries the colour of its leaf."""
    return Text(f" {slot_label(number + 1, count) if leaf == 'slot' else leaf} ", LOOKS[leaf])


def _doubt(winner: Json) -> str:
    """Of a winner in doubt the other readings of the same words."""
    others = [value_words(other) for other in winner.get("alternatives") or ()]
    return "; ".join([*(f"or {other}" for other in others), *([str(winner["note"])] if winner.get("note") else [])])


def _places(candidate: Json) -> Text:
    """Where it stands, in its own words; and where else, without them."""
    evidence = candidate.get("evidence")
    if not evidence:
        return Text("nowhere as such", "dim")
    text = Text.assemble((f"{one_line(evidence['part'])}: ", "dim"), _short(one_line(evidence["text"])))
    others = dict.fromkeys(one_line(one["part"]) for one in candidate.get("witnesses") or ())
    if others:
        text.append(f" (also in {', '.join(others)})", "dim")
    return text


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
