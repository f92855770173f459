"""Numbers in a text: digits and words, single ones and ranges ("12 to 15", "20-25", "eight or nine")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mailbot.extractors.lexicon.numbers import number_words

_RANGE = r"\s*(?:-|–|—|/|~|to|or|till|until|az|do|nebo|ci|bis|oder|a|ou|o|alebo|lub|tot|of|e)\s*"

_ROUGH = re.compile(r"dozen|aine$|ina$|ena$|tuce?t|dutzend|tuzin|dozijn|score|duzia|man of|tal$|tucat")

# Glued to the number: "patnáctičlenná", "12köpfig", "15-osobowa", "tízfős"; they say themselves that people count.
GLUED = re.compile(r"-?(?:clen|kopf|koepf|koppig|osobow|osobn|personig|fos|membr)\w*")


@dataclass(frozen=True, slots=True)
class Number:
    """A number or a range in folded text, both ends included."""

    low: int
    high: int
    start: int
    end: int
    estimate: bool = False  # a round word (a dozen, une quinzaine)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    one = r"\d{1,3}(?![\d])|" + _any_of(number_words(language))
    edge = r"(?<![\w.,+/:@€$-])"
    return re.compile(
        rf"{edge}(?:(?:between|mezi|zwischen|entre|tra|fra|medzi|miedzy|tussen|von|od|from)\s+)?(?P<low>{one})(?:(?P<link>{_RANGE}|\s+and\s+|\s+und\s+|\s+et\s+|\s+y\s+|\s+i\s+)(?P<high>{one}))?(?:(?={GLUED.pattern})|(?![\w@]|[.,:/-]\d))"
    )


def _any_of(words: Iterable[str]) -> str:
    """An alternation by first letter, so that a word is compared with those alone that begin like it."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def read_numbers(folded: str, language: str) -> list[Number]:
    """All numbers up to three digits, in order. "12 and 15" is a range only behind "between"; else two numbers."""
    words = number_words(language)
    found: list[Number] = []
    pattern = _pattern(language)
    position = 0
    while match := pattern.search(folded, position):
        low = _value(match["low"], words)
        high = _value(match["high"], words) if match["high"] else None
        between = match.start("low") > match.start()
        link = (match["link"] or "").strip()
        if high is not None and not _is_range(low, high, link, between=between):
            high = None
        end = match.end() if high is not None else match.end("low")
        # Only whole words: the pattern's own end stands behind the second number.
        if high is None and match["high"] and re.match(r"[\w@]|[.,:/-]\d", folded[end : end + 2]):
            position = match.end("low")
            continue
        if low:
            rough = match["low"] in words and bool(
                re.search(
                    r"dozen|aine$|ina$|ena$|tuce?t|dutzend|tuzin|dozijn|score|duzia|man of|tal$|tucat", match["low"]
                )
            )
            found.append(Number(low, high if high is not None else low, match.start("low"), end, rough))
        position = max(end, match.start() + 1)
    return found


def _value(text: str, words: dict[str, int]) -> int:
    return int(text) if text.isdigit() else words[text]


def _is_range(low: int, high: int, link: str, *, between: bool) -> bool:
    if not 0 < low < high or high > 6 * low + 10:
        return False
    if between:
        return True
    return link not in ("and", "und", "et", "y", "i", "e", "a", "o", "do", "") or (
        link in ("a", "o", "do") and high - low <= 15
    )
