"""Cues that stand in a table, a pattern a language, as whole words of a folded text."""

from __future__ import annotations

import re
from collections.abc import Mapping

NEVER = "(?!)"  # of a language that the table lacks


def whole_words(table: Mapping[str, str], language: str) -> re.Pattern[str]:
    """The pattern of a language, between the ends of words; it matches nothing where the table has none."""
    return re.compile(rf"(?<!\w)(?:{table.get(language, NEVER)})(?!\w)")
