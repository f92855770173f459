"""Long text shortened for a screen: its beginning and what lies around the marks stay, the rest is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from mailbot.cli.marks import Mark

_AROUND = 2  # lines that stay above and below a mark
_LEAST = 3  # lines that are worth leaving out
_WIDEST = 4_000  # characters of one line that are shown away from marks


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines that stay, with their line ends and their offset in the part; or the number of those left out."""

    start: int
    text: str = ""
    left_out: int = 0


def folded(text: str, start: int, marks: Sequence[Mark], most: int) -> Iterator[Stretch]:
    """The stretches of a piece of a part (which begins at `start`), of which `most` lines stay beside the marked ones.

    `marks` are those of the part.
    """
    lines = _lines(text)
    offsets = [start]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    kept = _kept(offsets, marks, most)
    for stays, run in groupby(range(len(lines)), key=lambda number: number in kept):
        numbers = list(run)
        first, last = numbers[0], numbers[-1]
        if stays or len(numbers) < _LEAST:
            yield from _stay(text[offsets[first] - start : offsets[last + 1] - start], offsets[first], marks)
        else:
            yield Stretch(offsets[first], left_out=len(numbers))


def _lines(text: str) -> list[str]:
    """Lines as a person counts them: cut at line feeds alone, as offsets count."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [text.rpartition("\n")[2]]


def _kept(offsets: Sequence[int], marks: Sequence[Mark], most: int) -> set[int]:
    count = len(offsets) - 1
    kept = set(range(min(most, count)))
    for number in range(count):
        if any(mark.start < offsets[number + 1] and offsets[number] < mark.end for mark in marks):
            kept.update(range(max(0, number - _AROUND), min(count, number + _AROUND + 1)))
    return kept


def _stay(text: str, start: int, marks: Sequence[Mark]) -> Iterator[Stretch]:
    """What stays; the end of a boundless line goes where no mark is in it."""
    last = max((mark.end - start for mark in marks if mark.start < start + len(text)), default=0)
    if len(text) <= max(_WIDEST, last) or "\n" in text[:-1]:
        yield Stretch(start, text)
        return
    yield Stretch(start, text[: max(_WIDEST, last)] + " ⋯\n")
