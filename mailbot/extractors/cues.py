"""Word classes found in one pass over a text: exact words, stems, and fixed sequences of them, per language.

A class is a row of natural words: "visit*" is a stem, "drop_in" a sequence, "*besuch" a
part of a compound. Case and accents are folded when a table
is built. Each token is looked up by itself and by its beginnings, so that the cost does not grow with the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mailbot.extractors.text import fold

_TOKEN = re.compile(r"[^\W\d_]+")
ANY = "any"  # the key of words that serve every language

Table = Mapping[str, Mapping[str, str]]
"""Class, then language (or ANY), then its words."""


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    words: tuple[str, ...]  # the further words of a sequence
    whole: str


def tokens(text: str) -> list[str]:
    """The words of a text, folded; an apostrophe parts them ("l'accueil", "can't")."""
    return _TOKEN.findall(fold(text))


class Cues:
    """The classes of one language: where in a row of tokens the words of each class stand."""

    def __init__(self, table: Table, languages: Sequence[str]) -> None:
        self._exact: dict[str, list[_Entry]] = {}
        self._stems: dict[str, list[_Entry]] = {}
        self._parts: list[tuple[str, _Entry]] = []  # few: those of compounds
        for kind, by_language in table.items():
            for language in (*languages, ANY):
                for whole in fold(by_language.get(language, "")).split():
                    self._add(kind, whole)
        self._sizes = sorted({len(stem) for stem in self._stems})

    def _add(self, kind: str, whole: str) -> None:
        first, *further = whole.split("_")
        entry = _Entry(kind, tuple(further), whole)
        if first.startswith("*"):
            self._parts.append((first.strip("*"), entry))
            return
        table = self._stems if first.endswith("*") else self._exact
        table.setdefault(first.removesuffix("*"), []).append(entry)

    def find(self, row: Sequence[str]) -> dict[str, dict[int, str]]:
        """For each class that occurs the places of its words and the entries that they fit."""
        found: dict[str, dict[int, str]] = {}
        for place, token in enumerate(row):
            for entry in self._of(token):
                if not entry.words or _follow(row, place + 1, entry.words):
                    found.setdefault(entry.kind, {})[place] = entry.whole
        return found

    def _of(self, token: str) -> Iterator[_Entry]:
        yield from self._exact.get(token, ())
        for part, entry in self._parts:
            if part in token:
                yield entry
        for size in self._sizes:
            if size > len(token):
                return
            yield from self._stems.get(token[:size], ())


def _follow(row: Sequence[str], place: int, words: tuple[str, ...]) -> bool:
    return len(row) >= place + len(words) and all(
        token.startswith(word[:-1]) if word.endswith("*") else token == word
        for token, word in zip(row[place:], words, strict=False)
    )
