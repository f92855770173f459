"""The best size that one sentence gives, written as "12", "10-12", "-15", "10-" or ""."""

from __future__ import annotations

from mailbot.extractors.group_counts import read_counts
from mailbot.model import GroupSize

LEAST = 0.5  # a reading below it is a guess that the mail's others outweigh


def written(size: GroupSize | None) -> str:
    """A size in short."""
    if size is None:
        return ""
    low, high = ("" if bound is None else str(bound) for bound in (size.min, size.max))
    return low if low == high else f"{low}-{high}"


def best(language: str, text: str) -> str:
    """The most trusted reading of a sentence."""
    readings = [reading for reading in read_counts(text, language) if reading[1] >= LEAST]
    return written(max(readings, key=lambda reading: reading[1])[0] if readings else None)
