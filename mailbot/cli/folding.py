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
        if stays or len(numbers) < _LEAST:
            yield from _stay(lines, offsets, numbers, marks)
        else:
            yield Stretch(offsets[numbers[0]], left_out=len(numbers))


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


def _stay(
    lines: Sequence[str], offsets: Sequence[int], numbers: Sequence[int], marks: Sequence[Mark]
) -> Iterator[Stretch]:
    """Lines that stay, together; a boundless one apart, without its end where no mark is in it."""
    for boundless, run in groupby(numbers, key=lambda number: len(lines[number]) > _WIDEST):
        some = list(run)
        if not boundless:
            yield Stretch(offsets[some[0]], "".join(lines[number] for number in some))
            continue
        for number in some:
            start, end = offsets[number], offsets[number + 1]
            last = max((min(mark.end, end) for mark in marks if start <= mark.start < end), default=start)
            shown = max(_WIDEST, last - start)
            yield Stretch(start, lines[number] if shown >= end - start else f"{lines[number][:shown]} ⋯\n")
