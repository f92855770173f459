"""Days told from the day of the mail: tomorrow, this or next Friday, Tuesday next week, in three weeks.

"In three weeks" and its like go to dateparser, alone and cut out clean: there it is good. It never sees a whole text.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.expression import Precision
from mailbot.extractors.dates.numeric_dates import Found
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Term, Terms


def relative_atom(terms: Terms, i: int, now: date) -> Found | None:
    """The day that begins at term `i`; the index after it."""
    i = i + 1 if terms[i].has("the") and not terms[i].has("today") else i
    if not terms[i].tags and terms[i].number < 0:
        return None
    return (
        _named_day(terms, i, now)
        or _nth_day(terms, i)
        or _weekday_of_week(terms, i, now)
        or _weekday(terms, i, now)
        or _counted(terms, i, now)
    )


def _named_day(terms: Terms, i: int, now: date) -> Found | None:
    if "today" not in terms[i].tags or _is_morning(terms, i):
        return None
    day = now + timedelta(days=int(terms[i].tags["today"]))
    return Piece(Shape.FIXED, window=(day, day), precision=Precision.DAY, confidence=0.9), i + 1


def _is_morning(terms: Terms, i: int) -> bool:
    """ "Morgen" and "mañana" are tomorrow and the morning: the noun has a capital, or an article before it."""
    term, before = terms[i], terms[i - 1]
    if term.word == "morgen" and term.glued and before.has("weekday"):
        return True  # "Montagmorgen", "woensdagmorgen"
    if term.word == "morgen" and terms.lexicon.language == "de":
        return term.capital or before.word.startswith("gut") or before.has("some", "on")
    if term.word == "morgen":
        return before.word.startswith("goed")
    return term.word == "manana" and (before.has("the", "of", "in") or before.word in ("por", "buena", "una"))


def _nth_day(terms: Terms, i: int) -> Found | None:
    """ "On the second day" (of the stay)."""
    nth = int(terms[i].tags.get("ordinal", 0))
    if not 0 < nth <= 10 or not terms[i + 1].has("day_word"):
        return None
    return Piece(Shape.NTH_DAY, n=nth, confidence=0.8), i + 2


_IN_A_WEEK = {
    language: re.compile(rf"\s+(?:{words})(?!\w)")
    for language, words in {
        "cs": r"za\s+tyden",
        "de": r"in\s+(?:einer\s+woche|acht\s+tagen)|uber\s+acht\s+tage",
        "fr": r"en\s+huit",
        "hu": r"egy\s+het\s+mulva",
        "it": r"fra\s+una\s+settimana|tra\s+una\s+settimana",
        "nl": r"over\s+een\s+week",
        "pl": r"za\s+tydzien",
        "pt": r"daqui\s+a\s+uma\s+semana",
        "sk": r"o\s+tyzden",
    }.items()
}
"""What English says as "Friday week", folded."""


def _a_week_on(terms: Terms, j: int) -> int:
    """The index behind "week" (vendredi en huit, v pátek za týden) after a weekday; `j` where nothing of it stands."""
    language = terms.lexicon.language
    if language == "en":
        return j + (terms[j].has("week") and not terms[j + 1].has("of"))
    said = _IN_A_WEEK[language].match(terms.folded, terms[j - 1].end) if language in _IN_A_WEEK else None
    return next((n for n in range(j, len(terms)) if terms[n].start >= said.end()), len(terms)) if said else j


def _weekday(terms: Terms, i: int, now: date) -> Found | None:
    """A weekday without a date; "a Friday" and "Fridays" name none."""
    part, j = "", i
    if terms[j].has("this", "next"):
        part = "this" if "this" in terms[j].tags else "next"
        j += 1
    name = "short_weekday" if _short_in_row(terms, j) else "weekday"
    if name not in terms[j].tags or terms[i - 1].has("some"):
        return None
    weekday = int(terms[j].tags[name])
    j += 1
    if terms[j].has("next_after"):  # "vendredi prochain"
        return Piece(Shape.WEEKDAY, weekday=weekday, part="next"), j + 1
    if part:
        return Piece(Shape.WEEKDAY, weekday=weekday, part=part), j
    week, k = _week_beside(terms, j, now)
    if week:
        return Piece(Shape.WEEKDAY, weekday=weekday, window=week), k
    k = _a_week_on(terms, j)
    if k > j:
        return Piece(Shape.WEEKDAY, weekday=weekday, part="week"), k
    return Piece(Shape.WEEKDAY, weekday=weekday, confidence=0.7), j


def _short_in_row(terms: Terms, j: int) -> bool:
    """ "Mi oder Do": a short name without a dot is a weekday beside another one."""
    if "short_weekday" not in terms[j].tags:
        return False
    for link, other in ((j + 1, j + 2), (j - 1, j - 2)):
        linked = terms[link].has("or") or terms[link].word == "/"
        if linked and "short_weekday" in terms[other].tags and terms[other].word != terms[j].word:
            return True
    return False


def _weekday_of_week(terms: Terms, i: int, now: date) -> Found | None:
    """ "Volgende week vrijdag", "příští týden ve středu", "la semana que viene, el viernes"."""
    found, j = _near_week(terms, i, now)
    if found is None:
        return None
    while j < i + 5 and (terms[j].has("on", "the", "in") or terms[j].word == ","):
        j += 1
    clocked = terms[j + 2].word == ":" or (
        terms[j + 2].word in (".", "h") and terms[j + 2].glued and terms[j + 3].glued
    )
    if "weekday" not in terms[j].tags or terms[j - 1].has("some") or (terms[j + 1].number > 0 and not clocked):
        return None
    return Piece(Shape.WEEKDAY, weekday=int(terms[j].tags["weekday"]), window=found), j + 1


def _near_week(terms: Terms, k: int, now: date) -> tuple[windows.Window | None, int]:
    """This or next week, the adjective before the noun or after it; the index after both."""
    near, noun = (terms[k], terms[k + 1]) if terms[k].has("this", "next") else (terms[k + 1], terms[k])
    if not noun.has("week") or not near.has("this", "next", "next_after"):
        return None, k
    if noun is terms[k] and not near.has("next_after"):
        return None, k
    later = "this" not in near.tags or near.has("coming")
    return windows.week_of(now + timedelta(days=7 * later)), k + 2


def _week_beside(terms: Terms, j: int, now: date) -> tuple[windows.Window | None, int]:
    """[of|in|,] next week after a weekday."""
    k = j
    while (
        k < j + 3
        and (terms[k].has("of", "in", "on", "the") or terms[k].word == ",")
        and not terms[k].has("this", "next", "after_next")
    ):
        k += 1
    if terms[k].has("after_next"):
        return windows.week_of(now + timedelta(days=14)), k + 1 + terms[k + 1].has("week")
    found, end = _near_week(terms, k, now)
    return (found, end) if found else (None, j)


# "once a week", "jednou za týden", "dwa razy w tygodniu": how often
_TIMES = re.compile(
    r"(?:once|twice|times|jednou|dvakrat|trikrat|\w*krat|raz|razy|dvakrat|einmal|"
    r"\w+mal|fois|vez|veces|vezes|volt[ae]|keer|"
    r"eenmaal|раз\w*|naponta|egyszer|\w+szor)$"
)


def _counted(terms: Terms, i: int, now: date) -> Found | None:
    """In three weeks; za dva týdny; three weeks from now."""
    ahead = terms[i].has("ahead")
    if _TIMES.match(terms[i - 1].word):
        return None
    j = i + ahead
    number = terms[j]
    if (number.number > 0 and number.digits <= 2) or number.has("number"):
        j += 1
    elif not ahead or not terms[j].has("day_unit") or terms.lexicon.month_first:
        return None
    if not terms[j].has("day_unit"):
        return None
    count_end = j
    j += 1
    hence = terms[j].has("hence")
    if not ahead and not hence:
        return None
    if terms[j].word in ("'", "’") and terms[j + 1].word == "time":
        j += 2
    start, end = terms[i].start, terms[j - 1].end
    day = _plain_count(number, terms[count_end], now) or by_dateparser(
        terms.text[start:end].strip(" '’"), terms.lexicon.language, now
    )
    if day is None or not now < day < now + timedelta(days=1500):
        return None
    return Piece(Shape.FIXED, window=(day, day), precision=Precision.DAY, confidence=0.6), j + hence


def _plain_count(number: Term, unit: Term, now: date) -> date | None:
    """So many days or weeks on; None for months and for what has no number."""
    count = number.number if number.number > 0 else int(number.tags.get("number", 0))
    days = count * int(unit.tags["day_unit"])
    return now + timedelta(days=days) if count and int(unit.tags["day_unit"]) < 30 else None


@lru_cache(maxsize=512)
def by_dateparser(atom: str, language: str, now: date) -> date | None:
    """dateparser's reading of one isolated atom, told the language and the day of the mail; None where it has none."""
    import dateparser

    try:
        found = dateparser.parse(
            atom[:60],
            languages=[language],
            settings={
                "RELATIVE_BASE": datetime(now.year, now.month, now.day),
                "PREFER_DATES_FROM": "future",
                "DATE_ORDER": "DMY",
            },
        )
    except (ValueError, OverflowError, RecursionError):
        return None
    return found.date() if found else None
