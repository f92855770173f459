"""Parts of the day and the hours they stand for (MEANING, slots)."""

from __future__ import annotations

import re
from datetime import time

from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.terms import Terms
from mailbot.model import Slot

DAYPARTS: dict[str, tuple[time | None, time | None]] = {
    "morning": (time(9), time(12)),
    "before_noon": (None, time(12)),
    "afternoon": (time(13), time(17)),
    "early_afternoon": (time(13), time(15)),
    "late_afternoon": (time(15), time(17)),
    "evening": (time(17), time(21)),
    "lunch": (time(12), time(13)),
    "first": (time(9), None),
    "all_day": (time(9), time(17)),
}


# "Good afternoon", "přeji hezký večer", "buenas tardes": what one wishes others is no wish of one's own
_GREETING = re.compile(
    r"(?:good|lovely|nice|pleasant|wonderful|great|beautiful|happy|dobr\w*|hezk\w*|pekn\w*|prijemn\w*|krasn\w*|gut\w*|"
    r"schon\w*|angenehm\w*|bon(?:ne)?|belle|excellente?|agreable|buen\w*|feliz|lind[oa]|bell\w+|buon\w*|splendid\w|"
    r"boas?|bom|otim\w|goe[di]e?|fijne?|prettige?|mooie?|szep|kellemes|jo|mil(?:a|e|eg?o|ej|y)|przyjemn\w+|"
    r"добр\w+|гарн\w+|приємн\w+)$"
)
# "čtu každé ráno": what happens every morning is no wish
_EVERY = re.compile(r"(?:every|each|kazd\w+|jede\w?|chaque|cada|ogni|elke|iedere|minden|кожн\w+)$")


_NIGHTS = ("noches", "noites", "nuits", "notti", "nachten", "nights")


def _is_half_of_day(terms: Terms, j: int) -> bool:
    """Whether "am" or "pm" behind a date is half of that day: "Feb. 18 (Thu) AM", "7.4. pm"."""
    before = terms[j - 1]
    behind = before.number >= 0 or before.word in (")", ".", ";")
    return terms[j].word in ("am", "pm") and terms.lexicon.language in _HALVES and behind and j > 0


_HALVES = ("en", "cs", "sk", "nl")  # in German "am" is a preposition


def _is_named_after(terms: Terms, i: int) -> bool:
    """Whether a part of the day belongs to a greeting, or to the name of an event: "the parents' evening"."""
    before = terms[i - 1]
    possessive = before.word in ("'", "’") or before.word.endswith(("'s", "’s"))
    return bool(_GREETING.match(before.word)) or (possessive and not before.has("weekday", "today"))


def daypart(terms: Terms, i: int) -> tuple[Expression, int] | None:
    """Morning, early afternoon, all day, around noon is left to the clock."""
    j, when = i, ""
    if terms[j].has("early", "early_hours"):
        when, j = "early", j + 1
    elif terms[j].has("late", "late_hours"):
        when, j = "late", j + 1
    if when and terms[j].word == "-":
        j += 1
    while when and terms[j].has("in", "the", "of") and j < i + 4:
        j += 1
    name = str(terms[j].tags.get("daypart", ""))
    if not name and _is_half_of_day(terms, j):
        name = "morning" if terms[j].word == "am" else "afternoon"
    if terms[j].word == "morgen" and terms[j].glued and terms[j - 1].has("weekday"):
        name = "morning"  # "Montagmorgen"
    before = terms[i - 1]
    counted = before.number > 1 or int(before.tags.get("number", 0)) > 1
    if counted and terms[j].word in _NIGHTS:
        return None  # "seis noites"
    if not name or before.has("this") or _EVERY.match(before.word) or _is_named_after(terms, i):
        return None
    if name == "morning" and terms[j].word in ("rano", "rana") and terms[j + 1].number >= 0:
        return None
    if when and f"{when}_{name}" in DAYPARTS:
        name = f"{when}_{name}"
    start, stop = DAYPARTS[name]
    slot = Slot(None, None, start, stop)
    end = j + 1
    found = Expression(terms[i].start, terms[end - 1].end, Kind.TIME, (slot,), Precision.DAYPART, name, confidence=0.9)
    return found, end
