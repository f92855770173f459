"""Lines that no person wrote for this mail: disclaimers, banners, list footers, mobile signatures."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.mail.closings import MOBILE, is_banner, is_legal, speaks_of_the_mail
from mailbot.mail.lines import Line

_LONGEST_MOBILE = 100


def legal_lines(lines: Sequence[Line]) -> set[int]:
    """Numbers of the lines that are no part of what the writer says."""
    found: set[int] = set()
    for start, end in paragraphs(lines):
        whole = " ".join(line.plain.strip() for line in lines[start:end])[:4_000]
        if is_banner(whole):
            found.update(range(start, end))
        elif is_legal(whole):
            found.update(range(_first(lines, start, end), end))
        found.update(
            number
            for number in range(start, end)
            if len(lines[number].text) <= _LONGEST_MOBILE and MOBILE.match(lines[number].plain)
        )
    return found


def _first(lines: Sequence[Line], start: int, end: int) -> int:
    """The first line of the paragraph that speaks of the mail itself: lines of the signature may stand above."""
    return next((n for n in range(start, end) if speaks_of_the_mail(lines[n].plain)), start)


def paragraphs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """(start, end) of the runs of lines between blank ones."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for number, line in enumerate(lines):
        if not line.blank and start is None:
            start = number
        elif line.blank and start is not None:
            found.append((start, number))
            start = None
    return [*found, (start, len(lines))] if start is not None else found
