"""Evidence as marks on a text: which characters prove which leaf, nested where proofs lie in one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rich.style import Style
from rich.text import Text

from mailbot.cli.visible import visible
from mailbot.model import Candidate, Evidence, Readings

# One colour a leaf: black on a pastel is read on light and dark screens alike, whatever the theme makes of the sixteen
# ANSI colours; each of them falls on another of the sixteen where a terminal has no more (a test holds that).
LOOKS = {
    "institution": Style(color="color(16)", bgcolor="color(117)"),
    "contact_name": Style(color="color(16)", bgcolor="color(114)"),
    "contact_email": Style(color="color(16)", bgcolor="color(222)"),
    "contact_phone": Style(color="color(16)", bgcolor="color(209)"),
    "slot": Style(color="color(16)", bgcolor="color(212)"),
    "interest": Style(color="color(16)", bgcolor="color(141)"),
    "group_size": Style(color="color(16)", bgcolor="color(79)"),
}
SINGLE = ("institution", "contact_name", "contact_email", "contact_phone", "interest", "group_size")
"""The leaves with one value each; `slot` is the one with several."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters `start` to `end` of a part prove `label` (a leaf; of several slots with its number)."""

    part: str
    start: int
    end: int
    text: str
    label: str

    @property
    def leaf(self) -> str:
        return self.label.split(" ")[0]


def marks_of(readings: Readings) -> tuple[Mark, ...]:
    """The marks of all values of a mail."""
    found = [(leaf, getattr(readings, leaf)[:1]) for leaf in SINGLE]
    marks = [_mark(candidate.evidence, leaf) for leaf, first in found for candidate in first if candidate.evidence]
    marks += [_mark(piece, "interest") for first in readings.interest[:1] for piece in _further_pieces(first)]
    marks += [
        _mark(candidate.evidence, slot_label(number, len(readings.slots)))
        for number, candidate in enumerate(readings.slots, start=1)
        if candidate.evidence
    ]
    return tuple(marks)


def _further_pieces(interest: Candidate[str]) -> list[Evidence]:
    """Topics are often told in two places: the other sentences that the value is put together from."""
    return [piece for piece in interest.witnesses if " ".join(piece.text.split()) in interest.value]


def slot_label(number: int, of: int) -> str:
    """`slot`, or `slot 2` where there are several."""
    return f"slot {number}" if of > 1 else "slot"


def _mark(evidence: Evidence, label: str) -> Mark:
    return Mark(evidence.part, evidence.start, evidence.end, evidence.text, label)


def marked(text: str, marks: Iterable[Mark], *, start: int = 0, base: str = "", brackets: bool = False) -> Text:
    """A piece of a part, which begins at `start` there, with the marks that touch it.

    In colour, or with `brackets` as ⟦leaf: …⟧ so that they are seen where there are no colours. What the text holds of
    control characters and Rich markup is shown, not obeyed.
    """
    nodes = _nested(_clipped(marks, start, start + len(text)))
    result = _written(text, (0, len(text)), nodes, brackets)
    result.style = base
    return result


def _clipped(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    """The marks within a window, in its own offsets."""
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    return [
        Mark(mark.part, low - start, high - start, mark.text[low - mark.start : high - mark.start], mark.label)
        for mark in inside
        for low, high in [(max(mark.start, start), min(mark.end, end))]
    ]


@dataclass(frozen=True, slots=True)
class _Node:
    """A mark with those that lie in it."""

    mark: Mark
    inner: tuple[_Node, ...] = ()


def _nested(marks: Sequence[Mark]) -> tuple[_Node, ...]:
    """Marks as a forest: outer ones first. One that sticks out of another is cut in two at its edge."""
    waiting = sorted(_one_each(marks), key=lambda mark: (mark.start, -mark.end))
    return tuple(_forest(waiting, max((mark.end for mark in waiting), default=0)))


def _one_each(marks: Sequence[Mark]) -> list[Mark]:
    """Marks of the very same characters become one, with the names of all."""
    labels: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        labels.setdefault((mark.start, mark.end), []).append(mark)
    return [replace(same[0], label=" + ".join(dict.fromkeys(one.label for one in same))) for same in labels.values()]


def _forest(waiting: list[Mark], end: int) -> Iterator[_Node]:
    """Takes from the front of `waiting` (sorted) what begins before `end`; puts back what sticks out of it."""
    while waiting and waiting[0].start < end:
        mark = waiting.pop(0)
        if mark.end > end:
            rest = replace(mark, start=end, text=mark.text[end - mark.start :])
            if any(sign.isalnum() for sign in rest.text):  # a full stop alone proves nothing
                waiting.append(rest)
                waiting.sort(key=lambda one: (one.start, -one.end))
            mark = replace(mark, end=end)
        yield _Node(mark, tuple(_forest(waiting, mark.end)))


def _written(text: str, window: tuple[int, int], nodes: Sequence[_Node], brackets: bool, around: str = "") -> Text:
    """A window of the text with its marks; one in a mark of the same leaf (`around`) has a line below."""
    result = Text()
    at, end = window
    for node in nodes:
        mark = node.mark
        result.append(visible(text[at : mark.start]))
        inside = _written(text, (mark.start, mark.end), node.inner, brackets, mark.leaf)
        if brackets:
            inside = Text.assemble(f"⟦{mark.label}: ", inside, "⟧")
        else:
            inside.style = LOOKS[mark.leaf] + Style(underline=mark.leaf == around)
        result.append_text(inside)
        at = mark.end
    return result.append(visible(text[at:end]))
