"""Programmes as lines: "Mon 8 Nov: Brno; Wed 10 Nov: IPR", "9:30 IPR / 11:00 tram". Only the lines about us are asked.

A run of lines that begin with a date (or an hour) and go on in words is the programme of a journey. Where some of them
name the institute, the others tell what happens elsewhere; lines with hours of which none names it are no wish at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.extractors.dates.expression import Expression, Kind, Role
from mailbot.extractors.dates.fold import fold

_OURS = re.compile(
    r"\b(?:ipr|camp)\b|\b(?:your|vas\w*|vam|vas|ihr\w*|euch|ihnen|vous|votre|vos|su|sus|ustedes|vo[is]|"
    r"vostr\w+|panstw\w+|"
    r"jullie|uw|voss\w+|onok\w*)\b|\bplanning\s+(?:institute|office|and\s+development)\b"
)
_CHOICE = re.compile(
    r"\b(?:alternativ\w*|options?|or|nebo|alebo|oder|ou|u|lub|albo|of|backup|nahradn\w+|ersatz\w*|variant\w*)\b"
)
_LEAD = 16  # characters: a bullet, a number and a blank may stand before the date
_MIN_LINES = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """A sentence or line with what was found in it."""

    text: str
    found: tuple[Expression, ...]


def settle(lines: Sequence[Entry]) -> list[tuple[Expression, ...]]:
    """The expressions of each line, those of a programme with the roles that it gives them."""
    result = [line.found for line in lines]
    for kind, fewest in ((Kind.DATE, _MIN_LINES), (Kind.TIME, 2)):
        for blocks in _runs(lines, kind):
            if len(blocks) >= fewest:
                _settle_run(lines, blocks, kind, result)
    return result


def _runs(lines: Sequence[Entry], kind: Kind) -> list[list[range]]:
    """Runs of blocks: a line that begins with such an expression, and the few lines after it that begin with none."""
    runs: list[list[range]] = []
    starts = [n for n, line in enumerate(lines) if _begins(line, kind)]
    for n, start in enumerate(starts):
        follows = starts[n + 1] if n + 1 < len(starts) else min(start + 2, len(lines))
        block = range(start, min(follows, start + 3))
        if runs and runs[-1][-1].start >= start - 3:
            runs[-1].append(block)
        else:
            runs.append([block])
    return runs


def _begins(line: Entry, kind: Kind) -> bool:
    if not line.found or line.found[0].kind is not kind or line.found[0].start > _LEAD:
        return False
    return line.found[0].role is not Role.LABEL and not any(c.isalpha() for c in line.text[: line.found[0].start])


def _said(line: Entry) -> str:
    """What a line says beside its dates and hours."""
    folded = fold(line.text)
    for expression in reversed(line.found):
        folded = folded[: expression.start] + " " + folded[expression.end :]
    return folded


def _settle_run(lines: Sequence[Entry], blocks: list[range], kind: Kind, result: list[tuple[Expression, ...]]) -> None:
    said = [" ".join(_said(lines[n]) for n in block) for block in blocks]
    worded = sum(len(re.findall(r"[^\W\d_]{3,}", _said(lines[block.start]))) > 0 for block in blocks)
    ours = [bool(_OURS.search(text)) for text in said]
    if worded * 2 < len(blocks) or all(ours) or any(_CHOICE.search(text) for text in said):
        return
    if not any(ours) and (kind is Kind.DATE or len(blocks) < _MIN_LINES):
        return
    for block, mine in zip(blocks, ours, strict=True):
        for n in block:
            result[n] = tuple(_with_role(e, mine=mine) for e in result[n])


def _with_role(expression: Expression, *, mine: bool) -> Expression:
    if not mine:
        return replace(expression, role=Role.EVENT)
    keep = expression.role in (Role.LABEL, Role.ASKED) or expression.kind is Kind.TIME
    return expression if keep else replace(expression, role=Role.ASKED)
