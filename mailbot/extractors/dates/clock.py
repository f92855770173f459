"""An hour of the day as people write it: 10:00, 10.30, 10h30, 2 pm, half past two, v půl třetí, 14 Uhr, noon."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time

from mailbot.extractors.dates.counted_hours import closes_visit, counts, counts_parts
from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.terms import Terms


@dataclass(frozen=True, slots=True)
class Clock:
    """`sure`: its form shows that it is an hour; a bare number needs more around it. `half`: "am", "pm", ""."""

    hour: int
    minute: int = 0
    sure: bool = True
    half: str = ""
    exact: bool = False  # named (noon), or pm already counted in: the hour stands as written

    def time(self) -> time:
        """The time of day; hours without am/pm: 7 to 12 as written, 1 to 6 in the afternoon (MEANING, slots)."""
        hour = self.hour % 24
        if not self.exact:
            if self.half == "pm" and hour < 12:
                hour += 12
            elif self.half == "am" and hour == 12:
                hour = 0
            elif not self.half and 1 <= hour <= 6:
                hour += 12
        return time(hour, self.minute)

    def before(self, later: Clock) -> Clock:
        """As the first hour of a range that ends `later`: "2-4 pm" shares its pm, "10-2 pm" does not."""
        if self.half or self.exact or not later.half:
            return self
        shared = replace(self, half=later.half)
        return shared if shared.time() < later.time() else self


Found = tuple[Clock, int]
_HOUR_OPENINGS = ("at", "from", "to", "until", "after", "before", "around", "between")


def clock_at(terms: Terms, j: int) -> Found | None:
    """The hour that begins at term `j`, with am/pm and "o'clock"; the index after it."""
    return _named(terms, j) or _spoken(terms, j) or _digits(terms, j) or _word_hour(terms, j)


def _named(terms: Terms, j: int) -> Found | None:
    k = j + 1 if terms[j].number == 12 and terms[j + 1].has("noon") else j
    if terms[k].has("noon"):
        if "plus_minutes" in terms[k + 1].tags:  # "midi et demi"
            return _shifted(Clock(12, exact=True), int(terms[k + 1].tags["plus_minutes"])), k + 2
        return Clock(12, exact=True), k + 1
    if terms[k].has("midnight"):
        return Clock(0, exact=True), k + 1
    return None


def _hour_word(terms: Terms, j: int) -> int:
    term = terms[j]
    if term.number >= 0 and term.digits <= 2:
        return term.number if term.number <= 24 else -1
    return int(term.tags.get("number", term.tags.get("hour_nth", -1)))


def _spoken(terms: Terms, j: int) -> Found | None:
    """Half past two; quarter to three; čtvrt na tři; půl třetí."""
    tags = terms[j].tags
    hour = _hour_word(terms, j + 1)
    if ("half_past" in tags or "quarter_past" in tags) and 0 < hour <= 12:
        return _half_day(terms, Clock(hour, 30 if "half_past" in tags else 15), j + 2)
    if 0 < hour <= 12 and _is_british_half(terms, j):
        return _half_day(terms, Clock(hour, 30), j + 2)
    if past := minutes_past(terms, j):
        return _half_day(terms, Clock(past[0], past[1]), j + 3)
    if "quarter_to" in tags and 0 < hour <= 12:
        return _half_day(terms, Clock((hour + 10) % 12 + 1, 45), j + 2)
    if ("quarter_on" in tags or "three_quarters_on" in tags) and 0 < hour <= 12:
        return _half_day(terms, Clock((hour + 10) % 12 + 1, 15 if "quarter_on" in tags else 45), j + 2)
    return half_before(terms, j + 1) if "half_to" in tags else None


def _is_british_half(terms: Terms, j: int) -> bool:
    """ "At half ten", "half one?"; "a half" and "one and half" are none."""
    if terms[j].word != "half" or terms.lexicon.language != "en" or terms[j + 1].has("some"):
        return False
    before = terms[j - 1]
    alone = not before.has("and", "some", "the", "ordinal", "number") and before.number < 0
    counted = terms[j + 2].is_unknown_word and not re.search("['’]", terms[j + 2].word)  # "half three he's free"
    return before.has(*_HOUR_OPENINGS) or (alone and not counted)


_PAST = {"en": "past", "nl": "over", "de": "nach"}
_PAST_MINUTES = (5, 10, 20, 25)


def minutes_past(terms: Terms, j: int) -> tuple[int, int] | None:
    """Hour and minutes of "ten past ten", "tien over tien", "zehn nach zehn"."""
    minutes = terms[j].number if terms[j].number >= 0 else int(terms[j].tags.get("number", 0))
    hour = _hour_word(terms, j + 2)
    if minutes not in _PAST_MINUTES or terms[j + 1].word != _PAST.get(terms.lexicon.language) or not 0 < hour <= 12:
        return None
    return hour, minutes


def half_before(terms: Terms, j: int) -> Found | None:
    """The half hour before the hour named at `j`: (půl) třetí, (halb) drei."""
    nth = int(terms[j].tags.get("ordinal", 0)) or _hour_word(terms, j)
    if terms[j].word in ("jedne", "eins", "jednej"):
        nth = 1
    if 0 < nth <= 12 and not terms[j + 1].has("hour_unit"):
        return _half_day(terms, Clock((nth + 10) % 12 + 1, 30), j + 1)
    return None


def _digits(terms: Terms, j: int) -> Found | None:
    term = terms[j]
    if term.digits == 4:
        return _four_digits(terms, j)
    named = term.glued and (terms[j - 1].is_unknown_word or terms[j - 1].capital)  # "O2"
    if not 0 <= term.number <= 24 or term.digits > 2 or named:
        return None
    sign, minutes = terms[j + 1], terms[j + 2]
    if sign.glued and minutes.glued and minutes.digits == 2 and 0 <= minutes.number < 60:
        with_minutes, is_none = _with_minutes(terms, j)
        if with_minutes or is_none:
            return with_minutes
    elif _spaced_minutes(terms, j):  # "10 h 30", "10 Uhr 30"
        return Clock(term.number, minutes.number), j + 3
    led = terms[j - 1].has(*_HOUR_OPENINGS) or (terms[j - 1].word == "," and 6 < term.number < 21)
    if sign.has("hour_suffix") and led and not terms[j + 2].is_unknown_word:
        return Clock(term.number), j + 2  # "o 11-tej"
    return None if sign.word == ":" and sign.glued else _half_day(terms, Clock(term.number, sure=False), j + 1)


def _with_minutes(terms: Terms, j: int) -> tuple[Found | None, bool]:
    """10:30, 10h30, 10.30, and whether the number is no hour at all."""
    term, sign, minutes, k = terms[j], terms[j + 1], terms[j + 2], j + 3
    ore = sign.word == "," and terms[j - 1].word.endswith("ore") and terms[j - 1].has("at")  # "ore 10,30"
    if ore or sign.word in (":", "h", "u"):
        if sign.word == ":" and terms[k].word == ":" and terms[k + 1].digits == 2 and terms[k].glued:  # seconds
            k += 2
        early = term.digits == 2 and term.number in (5, 6)  # "06:30" is as written
        return _half_day(terms, Clock(term.number, minutes.number, exact=early), k, digital=True), False
    if sign.word != "." or _goes_on(terms, k):
        return None, False
    if terms[k].has("at") and terms[k].has("oclock") and _number_after(terms, k):
        return None, True  # "18.11 godz. 8": a day, the word leads its hour in
    sure = terms[k].has("am", "pm", "oclock")
    return _half_day(terms, Clock(term.number, minutes.number, sure=sure), k, digital=True), False


def _number_after(terms: Terms, k: int) -> bool:
    """Whether a number follows the word at `k`, perhaps behind its full stop."""
    return terms[k + 1 + (terms[k + 1].word == ".")].number >= 0


def _spaced_minutes(terms: Terms, j: int) -> bool:
    """Whether minutes stand apart after "h" or "Uhr"; 10 Uhr, 12. Mai and 10 h 30 personnes are none."""
    sign, minutes, after = terms[j + 1], terms[j + 2], terms[j + 3]
    if sign.word not in ("h", "uhr") or minutes.digits != 2 or minutes.number > 55 or minutes.number % 5:
        return False
    if terms.may_be_counted(j + 3) or after.has("month", "short_month", "minute"):
        return False
    return after.word not in (".", "/", ":") or (terms[j + 4].number < 0 and not terms[j + 4].has("month"))


def _four_digits(terms: Terms, j: int) -> Found | None:
    """1400 hrs."""
    number = terms[j].number
    if number >= 2400 or number % 100 >= 60:
        return None
    if terms[j].word[0] == "0" and number % 5 == 0 and terms[j + 1].number < 0 and terms[j - 1].number < 0:
        return Clock(number // 100, number % 100, exact=True), j + 1  # 0845
    led = terms[j - 1].has("at", "until", "by", "after", "before") or closes_visit(terms, j)
    alone = not 1900 <= number <= 2100 and not terms.may_be_counted(j + 1) and terms[j + 1].word != "-"
    if led and alone and number % 5 == 0 and number >= 700 and terms[j + 1].digits < 2:
        return Clock(number // 100, number % 100, exact=True), j + 1  # "at 1430"
    if terms[j + 1].word in ("hrs", "h", "hours", "hodin", "hod", "uhr", "uur", "hs"):
        return Clock(number // 100, number % 100, exact=True), j + 2
    second = terms[j + 2]
    ranged = terms[j + 1].word == "-" and second.digits == 4 and bool(_four_digits(terms, j + 2))
    if terms[j + 1].word == "-" and second.digits == 4 and second.number % 100 < 60 and second.number < 2400:
        years = 1900 <= number <= 2100 and 1900 <= second.number <= 2100
        ranged = ranged or (number % 5 == 0 == second.number % 5 and number < second.number and not years)  # 0930-1130
    elif terms[j - 1].word == "-" and terms[j - 2].digits == 4 and number % 5 == 0 and not 1900 <= number <= 2100:
        return Clock(number // 100, number % 100, exact=True), j + 1
    return (Clock(number // 100, number % 100, exact=True), j + 1) if ranged else None


def _goes_on(terms: Terms, k: int) -> bool:
    """Whether digits follow a dotted number: 10.12.2027 and 10.12. are no hours."""
    if terms[k].word == "." and terms[k].glued:
        return terms[k + 1].number >= 0
    return terms[k].word == "/" and terms[k].glued


def _word_hour(terms: Terms, j: int) -> Found | None:
    """Ten o'clock, v deset; and "od desáté do dvanácté"."""
    nth = int(terms[j].tags.get("hour_nth", 0))
    if nth and _is_hour_nth(terms, j):
        return _half_day(terms, Clock(nth), j + 1)
    minutes = int(terms[j + 1].tags.get("number", 0))
    if nth and minutes in (15, 20, 30, 40, 45) and not terms[j + 2].is_unknown_word:  # "одинадцята тридцять"
        return _half_day(terms, Clock(nth, minutes), j + 2)
    hour = int(terms[j].tags.get("number", 0))
    most = 23 if terms[j + 1].has("oclock", "plus_minutes") else 12  # "à quatorze heures", "às catorze e trinta"
    if not 0 < hour <= most or (terms[j].has("some") and not terms[j + 1].has("oclock")):
        return None  # "einer der Nachmittage", "un avant-midi"
    if terms[j].glued and terms[j - 1].word == "-":
        return None  # "soixante-douze heures"
    found = _half_day(terms, Clock(hour, sure=False), j + 1)
    return found if found[0].sure or hour > 1 or _is_one(terms, j) else None


def _is_one(terms: Terms, j: int) -> bool:
    """Whether "one" is an hour: "um eins", "a la una"; "la una" of something is none."""
    if terms[j].word == "eins":
        return True
    led = terms[j - 1].word.endswith((" la", "all'")) or (
        terms[j - 1].word == "la" and terms[j - 2].has(*_HOUR_OPENINGS)
    )
    return led and terms[j].word == "una"


def _is_hour_nth(terms: Terms, j: int) -> bool:
    """Whether an ordinal is an hour: a preposition of time stands before it and no noun after it."""
    before, after = terms[j - 1], terms[j + 1]
    if after.has("daypart"):
        return True  # "siódma rano"
    verb = after.is_unknown_word and before.has("at") and not counts(terms, j + 1, at=True)
    if not (before.has(*_HOUR_OPENINGS) or before.word in ("na", "на", "-")) or (after.is_unknown_word and not verb):
        return False
    if after.has("or", "and") and terms[j + 2].has("at"):
        return True  # "o ósmej albo o dziewiątej"
    if before.has("between") and after.has("and", "and_half"):  # "mezi devátou a jedenáctou"
        return True
    return not month_at(terms, j + 1) and not after.has("half", "week", "quarter", "or", "and", "weekday", "decade")


def _half_day(terms: Terms, clock: Clock, k: int, digital: bool = False) -> Found:
    """Take in "am", "pm", "o'clock" and a part of the day said after the hour ("10 in the morning", "v 7 večer")."""
    if terms[k].has("oclock") and not (digital and terms[k].word == "hours"):
        clock, k = replace(clock, sure=True), k + 1
        if (
            terms[k].word == "."
            and terms[k].glued
            and terms[k - 1].word in ("h", "hod", "hrs", "hr", "godz")
            and (terms[k + 1].word in ("", ",", "-", ")") or not terms[k + 1].capital)
        ):
            k += 1
    elif digital and terms[k].word in ("hours", "hrs"):
        k += 1
    if "plus_minutes" in terms[k].tags and not clock.minute:  # "las diez y media", "dix heures et quart"
        clock, k = _shifted(clock, int(terms[k].tags["plus_minutes"])), k + 1
    if terms[k].glued and terms[k].word == "-" and terms[k + 1].word == "ish":
        k += 1
    if terms[k].glued and terms[k].word == "ish" and terms.lexicon.language == "en":
        clock, k = replace(clock, sure=True), k + 1
    half = "am" if "am" in terms[k].tags else "pm" if "pm" in terms[k].tags else _half_in_capitals(terms, k)
    if half and clock.hour <= 12 and not terms[k].has("daypart"):
        return replace(clock, sure=True, half=half), k + 1
    if half and clock.hour > 12 and not terms[k].has("daypart"):
        return replace(clock, sure=True), k + 1  # "14:00 pm"
    m = k
    while m < k + 2 and terms[m].has("in", "the"):
        m += 1
    part = "" if counts_parts(terms, k, m) else terms[m].tags.get("daypart")
    if part in ("morning", "afternoon", "evening") and clock.hour <= 12:
        half = "am" if part == "morning" else "pm"
        if half == "am" and clock.hour == 12:
            half = ""
        return replace(clock, sure=True, half=half), m + 1
    return clock, k


def _half_in_capitals(terms: Terms, k: int) -> str:
    """AM and PM as written in any language; in German "am" is a preposition."""
    word = terms[k].word
    if word not in ("am", "pm") or (word == "am" and not terms[k].capital and terms.lexicon.language in ("de", "hu")):
        return ""
    return word


def _shifted(clock: Clock, minutes: int) -> Clock:
    """So many minutes after the hour (15, 30), or 45 for a quarter before it ("las cinco menos cuarto")."""
    hour = clock.hour if minutes < 45 else (clock.hour - 2) % 12 + 1 if clock.hour <= 12 else clock.hour - 1
    return replace(clock, hour=hour, minute=minutes, sure=True)
