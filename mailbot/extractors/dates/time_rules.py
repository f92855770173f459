"""Times put together: one hour with what stands before it, two hours, a duration from an hour (MEANING, slots)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from mailbot.extractors.dates.clock import Clock, clock_at, half_before
from mailbot.extractors.dates.counted_hours import closes_visit, counts, opens_day
from mailbot.extractors.dates.dayparts import daypart
from mailbot.extractors.dates.dotted_hours import is_dotted_hour, is_quarter
from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.headcount import counts_people
from mailbot.extractors.dates.hungarian import between_follows, bound_after
from mailbot.extractors.dates.lengths import duration, later, length_at
from mailbot.extractors.dates.terms import Terms
from mailbot.model import Slot

Found = tuple[Expression, int]
# "about 15" counts something, "kolem 10", "gegen 10" may be an hour
_ESTIMATES = frozenset(
    [
        "about",
        "approximately",
        "approx",
        "roughly",
        "circa",
        "ca",
        "cca",
        "asi",
        "zhruba",
        "priblizne",
        "etwa",
        "ungefahr",
        "environ",
        "aproximadamente",
        "ongeveer",
        "around",
    ]
) | {"cerca de"}
_CLOCK_AT = ("cs", "sk", "de", "pl", "uk")  # whose "at" never counts people: "budeme v 10"
_WEAK = frozenset(("de", "des", "di", "da", "do", "du", "van", "von"))  # "of" as well as "from"
_HOW_LONG = frozenset(("up to", "de", "di", "hasta", "ate", "fino a"))  # before hours without an article
_DAY_OPENINGS = frozenset(("dal", "dall'", "du", "del", "vom"))  # hours follow "dalle", "de", "von"
_OPENINGS = ("between", "until", "by", "before", "after", "from", "around", "at")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lets bare numbers pass: `beside_date`, a date right before ("12 May, 10-12"); `in_label`, an answer to
    "Time:"."""

    beside_date: bool = False
    in_label: bool = False


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before an hour: the preposition, where it begins, and the surroundings."""

    opening: str
    start: int
    around: Surroundings

    @property
    def lets_bare_pass(self) -> bool:
        return self.around.beside_date or self.around.in_label


def time_expression(terms: Terms, i: int, around: Surroundings) -> Found | None:
    """The time that begins at term `i`; the index after it."""
    term = terms[i]
    if not term.tags and term.number < 0:
        return None
    return _duration_from(terms, i) or _clocks(terms, i, around) or daypart(terms, i) or duration(terms, i)


def _clocks(terms: Terms, i: int, around: Surroundings) -> Found | None:
    opening, j = _opening(terms, i)
    found = clock_at(terms, j)
    if found is None or (not opening and _is_day_by_article(terms, i)):
        return None
    lead = _Lead(opening, i, around)
    second, end = _second(terms, found[1], opening)
    if second and _is_day_then_hour(terms, i, opening, found):
        return None
    if second:
        return _range(terms, lead, (found, (second, end)))
    return _single(terms, lead, *found) if _stands(terms, lead, *found) else None


def _is_day_by_article(terms: Terms, i: int) -> bool:
    """ "El día 7 por la mañana": Romance articles stand before days, hours are feminine plurals or take "à"."""
    if terms.lexicon.language not in ("es", "fr", "it", "pt") or not terms[i - 1].has("day_article"):
        return False
    return terms[i].number > 0 and not terms[i + 1].has("oclock") and terms[i + 1].word not in (":", ".", "h")


def _is_day_then_hour(terms: Terms, i: int, opening: str, found: tuple[Clock, int]) -> bool:
    """ "Le 16 à 18h", "25/4 alle 16:00", "dal 3 al 5": the first number is a day."""
    clock, k = found
    if clock.sure:
        return False
    by_day = terms[i].word in _DAY_OPENINGS or (not opening and terms[i - 1].has("day_article", "on", "the"))
    slashed = terms[i].glued and terms[i - 1].word in ("/", ".") and terms[i - 1].glued and terms[i - 2].number > 0
    return slashed or (by_day and (terms[k].has("at") or terms[k].word in ("al", "all'", "au")))


def _opening(terms: Terms, i: int) -> tuple[str, int]:
    tags = terms[i].tags
    name = next((name for name in _OPENINGS if name in tags), "")
    if not name:
        return ("between" if between_follows(terms, i) else ""), i
    j = i + 1
    if terms[j].word == "." and terms[j].glued and terms[i].has("at"):
        j += 1  # "o godz. 12"
    while j < i + 4 and terms[j].has("around", "at", "the") and clock_at(terms, j) is None:
        if name in ("at", "by") and "around" in terms[j].tags:
            name = "around"
        j += 1 + (terms[j + 1].word == "." and terms[j + 1].glued and terms[j].has("at"))
    return name, j


def _expression(terms: Terms, span: tuple[int, int], slot: Slot, rule: str, confidence: float) -> Found:
    start, end = terms[span[0]].start, terms[span[1] - 1].end
    can_last = slot.end_time is None and rule != "after"
    found = Expression(start, end, Kind.TIME, (slot,), Precision.CLOCK, rule, confidence=confidence, can_last=can_last)
    return found, span[1]


# ---------------------------------------------------------------- two hours


def _second(terms: Terms, k: int, opening: str) -> tuple[Clock | None, int]:
    """The end of a range: 10-12, 10 to 12, from 10 until 12, mezi 9. a 11."""
    if opening == "between" and terms[k].has("and_half"):  # "mezi desátou a půl dvanáctou"
        half = half_before(terms, k + 1)
        return half if half else (None, k)
    dotted = terms[k].word == "." and terms[k + 1].has("and", "to")  # "mezi 9. a 11. hodinou"; "od 12. do 14." is days
    k += dotted
    link = terms[k]
    if not (link.word == "-" or link.has("to", "until") or (opening == "between" and link.has("and"))):
        return None, k
    j = k + 1 + (terms[k + 1].word == "." and terms[k + 1].glued)  # "bis ca. 9"
    while j < k + 3 and terms[j].has("around", "at", "until") and clock_at(terms, j) is None:
        j += 1 + (terms[j + 1].word == "." and terms[j + 1].glued and terms[j].has("at", "around"))
    nth = int(terms[j].tags.get("hour_nth", 0))  # "mezi devátou a jedenáctou"
    found = (Clock(nth), j + 1) if nth else clock_at(terms, j)
    if found is None:
        return None, k
    clock, end = found
    if terms[end].word == "." and terms[end + 1].has("oclock"):
        clock, end = Clock(clock.hour, clock.minute), end + 2
    return (None, k) if dotted and not clock.sure else (clock, end)


def _range(terms: Terms, lead: _Lead, ends: tuple[tuple[Clock, int], tuple[Clock, int]]) -> Found | None:
    (first, _), (second, end) = ends
    quarters = [is_quarter(terms, clock, k) for clock, k in ends]
    grows = quarters[1] and second.minute > 12 and 7 <= first.hour < second.hour  # "9 bis 10.30"
    sure = first.sure or second.sure or all(quarters) or grows
    if not sure and not _bare_range_stands(terms, lead, (first, second), end):
        return None
    first = first.before(second)
    start, stop = first.time(), second.time()
    if stop <= start and second.hour <= 12 and not second.half and not second.exact:
        stop = time((second.hour % 12) + 12, second.minute)
    if stop <= start and not first.half and not first.exact and first.hour <= 12:
        start = time(first.hour % 24, first.minute)
    if stop <= start:
        return None
    return _expression(terms, (lead.start, end), Slot(None, None, start, stop), "range", 0.95 if sure else 0.85)


def _bare_range_stands(terms: Terms, lead: _Lead, clocks: tuple[Clock, Clock], end: int) -> bool:
    """Whether two bare numbers are hours: something says so, and nothing is counted by them."""
    first, second = clocks
    beside_part = terms[lead.start - 1].has("daypart") or terms[end].has("daypart")
    if not (lead.lets_bare_pass or beside_part or lead.opening in ("between", "from", "at")) or counts(terms, end):
        return False
    if counts_people(terms.folded, terms[lead.start].start, terms[end - 1].end):
        return False
    late = lead.opening == "between" and not lead.lets_bare_pass and max(first.hour, second.hour) > 20
    return not late and (first.hour, first.minute) != (second.hour, second.minute)


# ---------------------------------------------------------------- one hour


def _stands(terms: Terms, lead: _Lead, clock: Clock, k: int) -> bool:
    """Whether a single hour is one: by its form, or by what stands before it and what does not stand after it."""
    if clock.sure:
        return not _is_length(terms, lead, k)
    dotted = terms[k - 2].word == "." and terms[k - 2].glued
    if (clock.minute or dotted) and lead.opening:
        return not counts(terms, k, at=True) or terms[lead.start].has("at")
    if dotted and clock.minute % 5 == 0:
        starts = lead.start == 0 and terms[k].has("stop")  # "10.30 is good for us"
        alone = is_dotted_hour(terms, lead.start, clock)
        return lead.around.in_label or starts or alone or (lead.lets_bare_pass and not counts(terms, k))
    at = terms[lead.start].has("at") and terms[lead.start].word != "a"  # "a três turmas"
    if counts(terms, k, at=at) or _is_ordinal(terms, k):
        return False
    led = lead.opening == "at" and terms.lexicon.language in _CLOCK_AT
    if not led and counts_people(terms.folded, terms[lead.start].start, terms[k - 1].end):
        return False
    return _bare_hour_stands(terms, lead, clock, k)


def _bare_hour_stands(terms: Terms, lead: _Lead, clock: Clock, k: int) -> bool:
    if not lead.opening:
        ending = terms[k].glued and terms[k].word in ("tol", "ig") and terms[k - 1].word != "het"  # "kilenctől"
        return (lead.around.in_label or ending) and 6 < clock.hour < 21
    day = any(terms[j].word == "the" for j in range(lead.start, k))  # "before the 10" is a day
    if day or (terms[k].has("number", "of", "half", "quarter") and not terms[k].has("on", "for_length")):
        return False
    numbered = terms[k + 1].number >= 0 or terms[k + 1].has("number", "hour_nth") or opens_day(terms, k + 1)
    if terms[k].has("and", "or") and (
        numbered or terms[lead.start].word == "a"
    ):  # "at 10 or 11", "at 10 or Thursday 6 May", not "at 10 and 12 May"
        other = clock_at(terms, k + 1) is not None and not counts(terms, k + 2)
        return lead.opening in ("at", "from") and (other or (lead.opening == "at" and opens_day(terms, k + 1)))
    named = k - 2 - (terms[k - 2].word == ".")
    if lead.opening in ("until", "by") and terms[named].has("at") and named > lead.start:
        return True  # "hasta las 12", "do godz. 12"
    return _led_hour_stands(terms, lead, clock, k)


def _led_hour_stands(terms: Terms, lead: _Lead, clock: Clock, k: int) -> bool:
    """Whether a bare hour behind a preposition is one."""
    spelled = terms[k - 1].number < 0 and not terms[lead.start].has("at")  # "mais de doze", "after two"
    alone = not terms[k].word[:1].isalnum() and (lead.start == 0 or _is_bound(terms, lead))
    if (spelled or terms[lead.start].word in _ESTIMATES) and not (lead.lets_bare_pass or alone):
        return terms[lead.start - 1].has("daypart") or terms[k].has("daypart")
    if alone and (spelled or (clock.hour < 7 and lead.opening != "around")) and _is_bound(terms, lead):
        return True  # "by nine.", "after 3,"
    return lead.opening == "at" or (lead.opening in ("from", "after", "around", "before") and 7 <= clock.hour <= 20)


def _is_bound(terms: Terms, lead: _Lead) -> bool:
    """Whether a word before the hour says that it bounds a time: "from nine,", "by nine."; "by two" may be a number."""
    word = terms[lead.start].word
    return (
        word not in _ESTIMATES
        and word not in _WEAK
        and (lead.opening in ("from", "around") or (lead.opening in ("by", "until", "after") and word != "past"))
    )


def _is_ordinal(terms: Terms, k: int) -> bool:
    """Whether the number before `k` is a day: "od 12. do 14. května", "after 2nd"."""
    sign, after = terms[k], terms[k + 1]
    if not sign.glued:
        return False
    if sign.word == ".":
        named = after.has("month", "short_month", "week", "quarter", "half", "or", "and", "to")
        return named or after.number >= 0 or (after.is_unknown_word and not after.capital)
    return sign.has("ordinal_suffix")


def _is_length(terms: Terms, lead: _Lead, k: int) -> bool:
    """ "Two hours", "dvě hodiny" tell how long, unless a preposition makes them an hour of the day."""
    unit = k - 1 - terms[k - 1].has("plus_minutes")
    if terms[unit].has("hour") and terms[unit].word != "h" and terms[lead.start].word in _HOW_LONG:
        return True  # "up to four hours", "um intervalo de duas horas"
    if not terms[unit].has("hour") or lead.opening in ("at", "from", "after", "until", "before", "between"):
        return False
    if terms[lead.start].has("at") and lead.opening:
        return False  # "vers 5h"
    number = terms[lead.start + bool(lead.opening)]
    value = number.number if number.number >= 0 else int(number.tags.get("number", 0))
    return value < 7 or terms[k - 1].word in ("hours", "hour", "hr")


def _single(terms: Terms, lead: _Lead, clock: Clock, k: int) -> Found:
    hour, opening = clock.time(), lead.opening
    if not opening:
        opening, k = bound_after(terms, k)
    confidence = 0.95 if clock.sure else 0.8
    ends = opening in ("", "at") and closes_visit(terms, lead.start, k)
    if ends or (opening in ("until", "by", "before") and not terms[lead.start].has("from")):
        return _expression(terms, (lead.start, k), Slot(None, None, None, hour), "until", confidence)
    if terms[k].has("onwards"):
        closes = terms[k + 1].word in ("", ".", ",", ")")  # "from 10 on", not "at 10 on 12 May"
        opening = opening if terms[k].word == "on" else "after"
        k += terms[k].word != "on" or closes
    return _expression(terms, (lead.start, k), Slot(None, None, hour, None), opening or "clock", confidence)


def _duration_from(terms: Terms, i: int) -> Found | None:
    """2 hours from 10; dvě hodiny od 10."""
    minutes, j = length_at(terms, i)
    if not minutes or not terms[j].has("from"):
        return None
    found = clock_at(terms, j + 1)
    if found is None or not _stands(terms, _Lead("from", j, Surroundings()), *found):
        return None
    start = found[0].time()
    return _expression(terms, (i, found[1]), Slot(None, None, start, later(start, minutes)), "range", 0.9)
