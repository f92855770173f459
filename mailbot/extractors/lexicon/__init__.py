"""Word lists that the extractors share; all entries are folded (lower case, no accents), see extractors.text.fold."""

from __future__ import annotations


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as one text, which reads better than one string a line."""
    return tuple(text.split())
