"""What a number counts: the head of the noun phrase behind it, or another thing by the signs beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from mailbot.extractors.group_tokens import Token
from mailbot.extractors.text import fold

_QUOTES = "\"'„“”«»/"
_MAX_UNKNOWN = 4  # words before the noun
_REACH = 8  # tokens from the number to its noun
_HEAD_LAST = frozenset(("en", "hu"))  # "20 student projects"; elsewhere genitives follow the head
_OF = frozenset(("of", "de", "d'", "des", "di", "dei", "delle", "von", "aus", "van", "z", "ze", "zo", "з", "із"))
_ARTICLED = frozenset(("en", "de", "fr", "es", "it", "pt", "nl"))
_DEFINITE = frozenset(
    ("the", "la", "le", "les", "el", "los", "las", "il", "lo", "gli", "o", "os", "der", "die", "das", "dem")
)
_ENDS = (
    "rel",
    "be",
    "have",
    "employ",
    "prep",
    "with",
    "and",
    "plus",
    "or",
    "among",
    "past",
    "not",
    "self",
    "maybe",
    "come",
    "led",
)
_NO_COUNT_BEFORE = re.compile(
    r"(?:[€$£§#]|\d[ .,]|\d ?(?:h|uhr|hod)\.?|(?<!\w)(?:no\.?|nr\.?|č\.|c\.|cislo|room|kw|cw|week|tyden|article|line"
    r"|metro|praha|prague|bp|age[ds]?|art\.|section|phase|day|pp?\.?|(?<!stands )at|um"
    r"|v ?[cs]\.|building|floor|postal|tel\.?|sala|zimmer|raum|linie"
    r"|strasse|horizon|vision|agenda|wien))\s*$"
)
_NO_COUNT_AFTER = re.compile(
    r"\s*(?:[%€$£°]|:\d|h\b|am\b|pm\b|a\.m|p\.m|hrs?\b|uhr\b|hod|o'clock|heures?\b|-?(?:year|day|hour|minute|page|point)|st\b|nd\b|rd\b|th\b"
    r"|\.\s*[-–]?\s*\d|/\d|\.(?:\s+[a-z])|-[^\W\d]|\s\d|\.?[ºª°]"
    r"|\s(?:and a half|et demie?|y media|e mezz[ao]|e meia|i pol|a pol|en een half|es fel|(?:з|із) половиною)\b)"
)
_WEEKDAY_WIDTHS = ("wide", "abbreviated")


@cache
def _months(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Names of months (Babel) right behind a number and right before it: a date, no group."""
    from babel import Locale, UnknownLocaleError

    names: set[str] = set()
    for code in (language, "en"):
        try:
            calendar = Locale.parse(code).months
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names.update(fold(name).strip(".") for name in calendar[context][width].values())
    months = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if len(name) > 2)
    day = r"\s*(?:st|nd|rd|th|\.)?\s*"
    second = rf"(?:[-–a-zа-я/,&]{{1,5}}\s*\d{{1,2}}{day})?"  # "du 20 au 24 avril"
    behind = re.compile(rf"{day}{second}(?:of |de |d'|di )?(?:{months})(?!\w)")
    return behind, re.compile(rf"(?<!\w)(?:{months})\.?\s*$")


@cache
def _weekday(language: str) -> re.Pattern[str]:
    """A weekday (Babel) right before a number."""
    from babel import Locale, UnknownLocaleError

    names: set[str] = set()
    for code in (language, "en"):
        try:
            calendar = Locale.parse(code).days
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in _WEEKDAY_WIDTHS:
                names.update(fold(name).strip(".") for name in calendar[context][width].values())
    days = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if len(name) > 2)
    return re.compile(rf"(?<!\w)(?:{days})(?:-feira)?[.,]?\s+(?:the |le |el |il |o |dia |am |den )?$")


def after_weekday(folded: str, token: Token, language: str) -> bool:
    """Whether a weekday stands before this number, so that it is a day unless people follow: "miércoles 21"."""
    return _weekday(language).search(folded[max(0, token.start - 30) : token.start]) is not None


def of_another_kind(folded: str, token: Token, language: str) -> bool:
    """Whether the number is a date, an hour, money, a list item's number or a part of an address."""
    before, after = folded[max(0, token.start - 16) : token.start], folded[token.end : token.end + 30]
    if token.glued:
        return False
    if _NO_COUNT_AFTER.match(after) or (token.text[0].isdigit() and _NO_COUNT_BEFORE.search(before)):
        return True
    leads = not folded[: token.start].rsplit("\n", 1)[-1].strip(" (\t-*")
    numbers_an_item = leads and (
        (after[:1] in (")", ".") and after[1:2] == " ") or re.match(r"[ \t]{2,}\S|\t", after) is not None
    )
    if token.text[0].isdigit() and _months(language)[1].search(before):
        return True  # "on May 12"
    return numbers_an_item or _months(language)[0].match(after) is not None


def noun_after(tokens: Sequence[Token], index: int, language: str) -> tuple[str, int]:
    """The class of the noun behind a number ("people", "staff", "group", "thing", "unknown", "" for none) and the
    index of its last token."""
    if tokens[index].glued:
        return "people", index
    found, last, unknown = "", index, 0
    begin = _past_partitive(tokens, index + 1)
    if begin < len(tokens) - 1 and tokens[begin].text in ("x", "×") and tokens[begin + 1].word:
        begin += 1  # "20 x city planners"
    for position in range(begin, min(len(tokens), index + _REACH)):
        token = tokens[position]
        if _stops(tokens, position, language, unknown=unknown > 0 and not found):
            break
        if not token.word or (token.has("light", "art", "more", "ofus", "down", "up") and not token.noun):
            if found:
                break
        elif token.noun:
            if found and not (language in _HEAD_LAST and position == last + 1 and not _verb(token, language)):
                break
            found, last = token.noun, position
        elif not found:
            unknown += 1
    if found and unknown <= _MAX_UNKNOWN:
        return found, last
    return ("unknown", index + 1) if unknown else ("", index)


def _stops(tokens: Sequence[Token], position: int, language: str, *, unknown: bool) -> bool:
    """Whether the noun phrase ends before this token; `unknown`: adjectives, as it seems, and no noun stand before."""
    token = tokens[position]
    if language in _ARTICLED and token.text in _DEFINITE and token.has("art"):
        return True  # "neuf autour de la table"
    if token.has("down"):
        return False  # "10 or more people"
    if token.word or token.number is not None:
        return token.number is not None or (_ends(token) and tokens[position - 1].text != "-")
    if token.text == "-" and position + 2 < len(tokens) and tokens[position + 1].has("and"):
        return False  # "Rats- und Verwaltungsmitglieder"
    return not (token.text in _QUOTES or (token.text == "," and unknown and _goes_on(tokens, position)))


def _verb(token: Token, language: str) -> bool:
    """ "Ten planners plan to come": in English a thing counted is a plural."""
    return language == "en" and token.noun == "thing" and not token.text.endswith("s")


def _ends(token: Token) -> bool:
    """Whether a noun phrase ends before this token; participants and the like are nouns whatever else they are."""
    return token.has(*_ENDS) and (not token.noun or token.has("self", "prep", "with", "and", "not"))


def _past_partitive(tokens: Sequence[Token], position: int) -> int:
    """Past "of our", "de nos", "z našich", "of the"."""
    pair = tokens[position : position + 2]
    if len(pair) < 2 or pair[0].text not in _OF:
        return position
    if pair[1].has("art"):
        return position + 2
    return position + 1 if pair[1].noun else position  # une quinzaine de personnes


def _goes_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether adjectives go on behind a comma: "15 young, motivated students"."""
    return any(token.noun == "people" for token in tokens[position + 1 : position + 4])
