"""Small tools on text that keep offsets: folding of case and accents, lines with their place, trimming."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from mailbot.model import Evidence, Zone

# Letters that Unicode does not decompose, and signs of which people use several.
_ODD = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": "'", "ʼ": "'", "‘": "'", "`": "'", "´": "'"})
_DASHES = str.maketrans({"‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " "})


class _Folder(dict[int, int]):
    """A translation table that fills itself: each character to one folded character, so that offsets stay."""

    def __missing__(self, code: int) -> int:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[:1] or character
        folded = base.casefold()
        result = ord(folded.translate(_ODD).translate(_DASHES)) if len(folded) == 1 else code
        self[code] = result
        return result


_FOLDER = _Folder()


def fold(text: str) -> str:
    """The text in lower case without accents, of the same length: an offset in it is an offset in `text`."""
    return _folded(text) if len(text) <= _SHORT else text.translate(_FOLDER)


_SHORT = 400  # a sentence: every reader folds it again


@lru_cache(maxsize=512)  # a mail or two
def _folded(text: str) -> str:
    return text.translate(_FOLDER)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern over folded text, compiled once."""
    return re.compile(pattern)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a zone. `start` is its offset in the part; `text` is stripped of blanks on both sides."""

    part: str
    start: int
    text: str
    indent: int = 0

    def evidence(self, start: int, end: int) -> Evidence:
        """Evidence for `text[start:end]`."""
        return Evidence(self.part, self.start + start, self.start + end, self.text[start:end])


def lines(zone: Zone) -> Iterator[Line]:
    """The lines of a zone with their offsets; blank lines too (empty text), for they part paragraphs."""
    offset = zone.start
    for raw in zone.text.split("\n"):
        stripped = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        yield Line(zone.part, offset + indent, stripped, indent)
        offset += len(raw) + 1


def trimmed(text: str, start: int, end: int, drop: str = " \t\n,;:.-–—*•|\"'„“”") -> tuple[int, int]:
    """The span without these characters at both ends."""
    while start < end and text[start] in drop:
        start += 1
    while end > start and text[end - 1] in drop:
        end -= 1
    return start, end


def squeezed(text: str) -> str:
    """The text on one line, with single blanks."""
    return " ".join(text.split())
