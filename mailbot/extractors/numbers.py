"""Numbers in a text: digits and words, single ones and ranges ("12 to 15", "20-25", "eight or nine")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mailbot.extractors.lexicon.numbers import number_words

# What stands between the ends of a range in any language, and what does so in one: "18 à 20" but "12 a 15" (12 and 15).
_LINKS = ("-", "–", "—", "/", "~")
_LINK_WORDS = {
    "en": ("to", "or", "till", "until"),
    "cs": ("az", "do", "nebo", "ci"),
    "sk": ("az", "do", "alebo"),
    "de": ("bis", "oder", "bis zu", "-bis"),
    "fr": ("a", "ou", "jusqu'a"),
    "es": ("a", "o"),
    "pt": ("a", "ou"),
    "it": ("a", "o"),
    "pl": ("do", "lub", "albo"),
    "nl": ("tot", "of", "a", "tot en met"),
    "hu": ("vagy",),
    "uk": ("до", "або", "чи"),
}
_BETWEEN = {
    "en": ("between", "from"),
    "cs": ("mezi", "od"),
    "sk": ("medzi", "od"),
    "de": ("zwischen", "von"),
    "fr": ("entre", "de"),
    "es": ("entre", "de"),
    "pt": ("entre", "de"),
    "it": ("tra", "fra", "da", "dai", "dalle"),
    "pl": ("miedzy", "pomiedzy", "od"),
    "nl": ("tussen", "van"),
    "uk": ("між", "від"),
}
_AND = {"en": "and", "cs": "a", "sk": "a", "de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e"} | {
    "pl": "a",
    "nl": "en",
    "hu": "es",
    "uk": "і",
}

_ROUGH = re.compile(r"dozen|aine$|ina$|ena$|tuce?t|dutzend|tuzin|dozijn|score|duzia|man of|tal$|tucat|десят")

# Glued to the number: "patnáctičlenná", "12köpfig", "15-osobowa", "tízfős"; they say themselves that people count.
GLUED = re.compile(
    r"(?:-?\s?(?:clenn|kopf|koepf|koppig|osobow|osobn|personig|fos(?!\w{4}))\w*"
    r"|-(?:member|person|people|man|head|mann|pers|pax|ос)(?:s|ed|en)?\b|[- ]strong\b)"
)
# Endings written behind digits where the number has a case: "s 15-ti", "10-en", "15-ти", "w 12-tu".
_ENDING = r"(?:-?(?:ti|tich|timi|mi|tu|cioro|ro|ти|ма|х|ох|ро)|-(?:en|an|on|os|es|as))"


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
    one = rf"\d{{1,3}}(?!\d)(?:{_ENDING}(?!\w)|(?={_ENDING}{GLUED.pattern}))?|" + _any_of(number_words(language))
    edge = r"(?<![\w.,/:@€$-])(?:(?<!\+)|(?=\d{1,2}(?!\d|[ -]\d)))"  # +3, but no +420
    between = "|".join({*_BETWEEN.get(language, ()), *_BETWEEN["en"]})
    links = "|".join(
        re.escape(link) for link in sorted({*_LINKS, *_LINK_WORDS.get(language, ()), "to"}, key=len, reverse=True)
    )
    articles = r"(?:i|le|gli|les|los|las|os|as|the|den|de)\s+"  # "tra i 10 e i 12"
    both = _AND.get(language, "and")
    return re.compile(
        rf"{edge}(?:(?P<between>{between})\s+(?:{articles})?)?(?P<low>{one})"
        rf"(?:(?P<link>\s*(?:{links})\s*|\s+{both}\s+(?:{articles})?)(?P<high>{one}))?(?:(?={GLUED.pattern})|(?![\w@]|[.,:/-]\d))"
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
        link = (match["link"] or " ").split()[0] if (match["link"] or "").strip() else ""
        if high is not None and not _is_range(low, high, link, language, between=match["between"] is not None):
            high = None
        end = match.end() if high is not None else match.end("low")
        # Only whole words: the pattern's own end stands behind the second number.
        if high is None and match["high"] and re.match(r"[\w@]|[.,:/-]\d", folded[end : end + 2]):
            position = match.end("low")
            continue
        if low:
            rough = match["low"] in words and _ROUGH.search(match["low"]) is not None
            found.append(Number(low, high if high is not None else low, match.start("low"), end, rough))
        position = max(end, match.start() + 1)
    return found


def _value(text: str, words: dict[str, int]) -> int:
    digits = re.match(r"\d+", text)
    return int(digits[0]) if digits else words[text]


def _is_range(low: int, high: int, link: str, language: str, *, between: bool) -> bool:
    if not 0 < low < high or high > 6 * low + 10:
        return False
    if between:
        return True
    return link != _AND.get(language, "and")
