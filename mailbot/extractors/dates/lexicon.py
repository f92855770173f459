"""The words of one language: from dateparser's locale tables and our own lists, as tags on folded phrases.

Loaded at the first use of a language and kept. A phrase may carry several tags ("second" is an ordinal and a unit; the
Czech "do" is "to" and "until"): the grammar asks for the tag it can use.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from mailbot.extractors.dates.fold import WORD_OR_SIGN, fold, tokens_of

OWN_WORDS = frozenset(("en", "cs", "de", "fr", "es", "it", "pl", "sk", "nl", "pt", "uk", "hu"))
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

T = TypeVar("T")
Tags = Mapping[str, int | str]
NO_TAGS: Tags = {}


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Phrases of a language by their first word, longest first; and its cues as compiled expressions."""

    language: str
    phrases: dict[str, list[tuple[tuple[str, ...], dict[str, int | str]]]]
    cues: dict[str, re.Pattern[str]] = field(default_factory=dict)
    tokens: re.Pattern[str] = WORD_OR_SIGN
    month_first: bool = False  # whether "May 12" is a usual order
    dotted_days: bool = False  # whether a day is written "12."

    def match(self, words: list[str], at: int) -> tuple[int, Tags]:
        """The longest phrase that begins at `words[at]`: how many words it has, and its tags (1, none if unknown)."""
        for phrase, tags in self.phrases.get(words[at], ()):
            size = len(phrase)
            if size == 1 or tuple(words[at : at + size]) == phrase:
                return size, tags
        return 1, NO_TAGS


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of an ISO 639-1 language; one that we have no words for gets what dateparser knows of it."""
    phrases: dict[tuple[str, ...], dict[str, int | str]] = {}
    own = _own(language, "words", "WORDS", str)
    cut = tokens_of(language)
    unwanted = set(own.get("skip", "").split())
    for tag, number, text in _locale_words(language):
        if fold(text) not in unwanted:
            _add(phrases, cut, text, tag, number)
    for key, texts in own.items():
        if key == "skip":
            continue
        tag, _, raw = key.partition(":")
        value: int | str = int(raw) if raw.isdigit() else raw or 1
        for text in texts.split():
            _add(phrases, cut, text.replace("_", " "), tag, value)
    by_first: dict[str, list[tuple[tuple[str, ...], dict[str, int | str]]]] = {}
    for phrase, tags in phrases.items():
        by_first.setdefault(phrase[0], []).append((phrase, tags))
    for entries in by_first.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return Lexicon(
        language,
        by_first,
        _own(language, "cues", "CUES", re.compile),
        cut,
        month_first=language in ("en", "hu"),
        dotted_days=language in ("cs", "sk", "de", "en", "pl", "hu"),
    )


def _add(
    phrases: dict[tuple[str, ...], dict[str, int | str]], cut: re.Pattern[str], text: str, tag: str, value: int | str
) -> None:
    words = tuple(cut.findall(fold(text)))
    if words:
        phrases.setdefault(words, {})[tag] = value


def _own(language: str, folder: str, name: str, read: Callable[[str], T]) -> dict[str, T]:
    """What our own file of a language holds, empty for a language that has none."""
    if language not in OWN_WORDS:
        return {}
    table = getattr(importlib.import_module(f"mailbot.extractors.dates.{folder}.{language}"), name)
    return {key: read(value) for key, value in table.items()}


def _locale_words(language: str) -> Iterator[tuple[str, int | str, str]]:
    """Month and weekday names with their inflected and short forms, by dateparser's CLDR tables."""
    try:
        table: dict[str, Any] = importlib.import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return
    for tag, names in (("month", _MONTHS), ("weekday", _WEEKDAYS)):
        for number, name in enumerate(names):
            value = number + (tag == "month")
            forms = [fold(form) for form in table.get(name, ())]
            longest = max((len(form) for form in forms), default=0)
            for form in forms:
                if tag == "weekday" and len(form) < 3 and longest > 4:
                    yield "short_weekday", value, form
                elif len(form) <= 4 and longest > len(form) + 1:
                    yield ("short_month" if tag == "month" else "short_weekday"), value, form
                else:
                    yield tag, value, form
