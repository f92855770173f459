"""Strangers' text made fit for a mail of ours: one line, no control or direction marks, no links, no endless length.

Our answer goes to whoever claims to have written, so it must be of no use to somebody who wants to send his own words
through us: only recognised values stand in it, and none of them can carry a link.
"""

from __future__ import annotations

import re
import unicodedata

_LINK = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,20}://|\bwww\.|\bmailto:)\S*|\b(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/\S*", re.IGNORECASE
)
_LONGEST_INPUT = 4_000  # characters looked at
_MOST_MARKS = 4  # combining marks on one letter: no script needs more


def one_line(text: str, limit: int) -> str:
    """Single-line plain text of at most `limit` characters: white space made single, invisible characters dropped."""
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text[:_LONGEST_INPUT]):
        category = unicodedata.category(character)
        marks = marks + 1 if category == "Mn" else 0
        if category[0] == "Z" or character in "\t\n\r\v\f\x85":
            kept.append(" ")
        elif category[0] != "C" and marks <= _MOST_MARKS:  # Cc control, Cf format (bidi), Cs, Co, Cn
            kept.append(character)
    line = " ".join("".join(kept).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def without_links(text: str, limit: int) -> str:
    """`one_line` without web addresses: a value has none, and one that has is not passed on."""
    return one_line(_LINK.sub(" ", one_line(text, _LONGEST_INPUT)), limit)
