"""Days without a month: which bare numbers are days whose month stands elsewhere, and where they lie till then."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Terms

if TYPE_CHECKING:
    from mailbot.extractors.dates.chain import Chain


def is_days_alone(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether these are numbers of days without a month, and count nothing that follows."""
    after = terms[whole.ends[-1]]
    if any(piece.shape is not Shape.DAY or piece.month for piece in whole.pieces):
        return False
    if after.is_unknown_word and not has_case(terms, whole.ends[-1]) and not _stands_before_words(terms, i, whole):
        return False
    if after.word == "(" and terms[whole.ends[-1] + 1].number > 0:
        return False  # "día 1 (15/02)": of the programme
    if after.word == "." and after.glued and terms[whole.ends[-1] + 1].glued and terms[whole.ends[-1] + 1].number >= 0:
        return False  # "am Donnerstag 15.45"
    if _counts_heads(terms, whole.ends[-1]):
        return False
    share = terms[whole.ends[-1] + 1].word in ("ciento", "cento", "cent")  # "el 30 por ciento"
    clock = after.word == ":" and after.glued and terms[whole.ends[-1] + 1].glued
    return not (after.has(*_NO_DAYS_BEFORE) or after.word in ("%", "/") or share or clock)


_COMING = re.compile(r"(?:vagy|lesz|megy|jov|utaz|erkez|lenn|menn|jonn)(?:unk|enk)$")


def _counts_heads(terms: Terms, end: int) -> bool:
    """Hungarian "8-an megyünk" is eight people; "8-án megyünk" is the 8th."""
    case, after = terms[end - 1], terms[end]
    said = terms.text[case.start : case.end].lower()
    return terms.lexicon.language == "hu" and said in ("-an", "-en", "-on") and bool(_COMING.match(after.word))


_NO_DAYS_BEFORE = (
    *("oclock", "am", "pm", "week", "half", "quarter", "hour", "minute"),
    *("year", "month_unit", "day_unit", "day_word", "season"),
)
_SINGULAR = {  # articles that stand before one day and before no number of things: "el 13 lo tenemos libre"
    "es": ("el", "dia"),
    "it": ("il", "giorno"),
    "fr": ("le",),
    "pt": ("o", "no", "dia"),
}
_CONTRACTED = {"es": ("del", "al"), "it": ("dal", "del", "al", "nel"), "fr": ("du", "au"), "pt": ("do", "ao", "no")}
# What an ordinal counts rather than a day: "the 18th century"
_COUNTED = re.compile(
    r"(?:centur|edition|annivers|birthday|congress|conference|meeting|session|forum|summit|symposium|assembl|annual|"
    r"congres|aniversari|edicion|grado|curso|ano\b|internation|biennial|floor|street|district|grade|form\b|semester|visit|time|group|class|jahrhundert|eeuw|editie|"
    r"kongres|wiek|rocznic|edycj|столітт|річниц|конгрес|verdieping|jaar|verjaardag|arrond|si.cle|etage|anniv|editi)"
)


def _last_word(terms: Terms, k: int) -> str:
    """The last word of the phrase at `k`: "le" of "pour le"."""
    return terms[k].word.rpartition(" ")[2]


def _stands_before_words(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether a word may follow these days that they do not count: "el 13 lo tenemos", "the 16th belongs to them"."""
    after, language = terms[whole.ends[-1]], terms.lexicon.language
    if terms.lexicon.dotted_days and all(piece.marked and piece.weekday >= 0 for piece in whole.pieces):
        return True  # "pátek 4. místo soboty"
    if language == "de" and terms[i - 1].word in ("am", "den", "dem") and all(p.marked for p in whole.pieces):
        return not after.capital  # "am 19. hätten wir Zeit"
    if _COUNTED.match(after.word):
        return False
    if _last_word(terms, i - 1) in (*_SINGULAR.get(language, ()), *_CONTRACTED.get(language, ())):
        return whole.pieces[0].n > 1
    suffixed = all(piece.marked for piece in whole.pieces) and terms[whole.ends[-1] - 1].has("ordinal_suffix")
    said = after.word in ("only", "works", "suits", "remains", "stays", "belongs")
    return suffixed and language in ("en", "nl", "pl", "uk") and (whole.pieces[-1].n > 7 or said)


def has_case(terms: Terms, end: int) -> bool:
    """Hungarian 9-én: the ending says "on that day", whatever word follows."""
    return terms.lexicon.language == "hu" and terms[end - 1].has("ordinal_suffix")


def floats_thinly(terms: Terms, i: int, whole: Chain) -> bool:
    """Days that a month told elsewhere makes days: "in April, am besten 13. oder 20.", "either day, 12 or 13"."""
    closed = terms[i - 1].word == "(" and terms[whole.ends[-1]].word == ")"
    if _is_led(terms, i, whole):
        return True
    if closed and len(whole.pieces) > 1 and (month_at(terms, i - 2) or terms[i - 2].digits == 4):
        return True  # "at the end of June (28-30)"
    several = len(whole.pieces) > 1 and all(link in ("or", "to") for link in whole.links)
    before, after = terms[i - 1], terms[whole.ends[-1]]
    if terms.lexicon.dotted_days and terms.lexicon.language != "en":
        if i == 0 or not all(piece.marked for piece in whole.pieces):
            return False
        if terms[i].has("ordinal", "number") or after.number >= 0:
            return False
        return several or before.has("on", "daypart", "or") or (after.word == "," and before.word != ".")
    noun = i - 1 - (before.word in (",", ":", "(")) - (before.has("the") and terms[i - 2].word in (",", ":", "("))
    return several and terms[noun].has("day_unit", "day_word") and not after.has("number", "for_length")


def _is_led(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether a word before the days makes them likely ones: "on 23, therefore", "du 5 au 8", "am Vierten"."""
    before, after, language = terms[i - 1], terms[whole.ends[-1]], terms.lexicon.language
    ranged = whole.links == ["to"]
    if _last_word(terms, i - 1) in _SINGULAR.get(language, ()):
        return True
    if before.word in _CONTRACTED.get(language, ()):
        return ranged or not after.has("of")
    if language == "pt" and before.word == "a" and not ranged:
        return not after.is_unknown_word and not after.has("number")
    closed = not after.word[:1].isalnum() or after.has("and", "or", "at", "stop")
    spelled = terms[i].number < 0
    if spelled:
        return closed and _is_spelled_day(terms, i, whole)
    return language == "en" and before.word in ("on", "the") and closed and not before.has("number")


_GENITIVE = {  # the case in which days are told: "patnáctého přijedeme"
    "cs": re.compile(r"\w+(?:eho|iho)$"),
    "sk": re.compile(r"\w+(?:eho|ieho)$"),
    "pl": re.compile(r"\w+(?:ego|iego)$"),
    "uk": re.compile(r"\w+(?:ого|ього)$"),
}


def _is_spelled_day(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether ordinals in words are days: "patnáctého", "am Vierten", "the twentieth"; a first one may be anything."""
    language, least = terms.lexicon.language, min(piece.n for piece in whole.pieces)
    if case := _GENITIVE.get(language):
        return least > 3 and bool(case.match(terms[i].word))
    if language == "hu":
        return least > 3 and not terms[i].word.endswith("ik")
    if language == "de":
        return terms[i].capital and (terms[i - 1].word == "am" or least > 3) and i > 0
    return language in ("en", "nl", "fr") and least > 3 and terms[i - 1].has("the", "on")


def floats(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether these are days whose month stands elsewhere: "Tuesday, the 8th", "from Monday 18 to Thursday 21"."""
    pieces = whole.pieces
    after, last = terms[whole.ends[-1]], terms[whole.ends[-1] - 1]
    named = all(piece.weekday >= 0 for piece in pieces)
    by_article = terms[i - 1].has("day_article") and (pieces[0].marked or not terms.lexicon.dotted_days)
    suffixed = all(piece.marked for piece in pieces) and last.has("ordinal_suffix")
    if after.word == "-" and after.glued:
        return False
    return named or suffixed or (by_article and not after.has("number"))


def in_month_after(piece: Piece, now: date) -> Piece:
    """The next month in which such a day lies after `now`; a neighbour's month replaces it (`grammar.anchored`)."""
    month = windows.shift_month(now, 0)
    for _ in range(14):
        day = windows.day(month.year, month.month, piece.n)
        if day and day > now and piece.weekday in (-1, day.weekday()):
            return replace(piece, month=day.month, year=day.year, strong=True)
        month = windows.shift_month(month, 1)
    return replace(piece, month=now.month % 12 + 1, year=now.year + now.month // 12, strong=True)
