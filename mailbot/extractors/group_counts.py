"""People counted in one sentence: numbers with their nouns, sums, limits, named persons, "+ me"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.extractors.group_nouns import months, noun_after
from mailbot.extractors.lexicon.group_cues import (
    BEFORE,
    DO,
    GROUPS,
    LIMIT_DOWN,
    LIMIT_UP,
    LINK_WORD,
    LINKED,
    OF_US,
    ONE,
    TOTAL,
)
from mailbot.extractors.lexicon.people import AMONG, COMING, NOT_PEOPLE, PAST, SELF
from mailbot.extractors.numbers import Number, read_numbers
from mailbot.extractors.persons import mentions
from mailbot.extractors.text import fold
from mailbot.model import GroupSize

MAX_GROUP = 500


@dataclass(frozen=True, slots=True)
class Count:
    """People that a sentence counts: `low`–`high`, between `start` and `end`."""

    low: int | None
    high: int | None
    start: int
    end: int
    noun: bool
    estimate: bool = False


def read_counts(text: str, language: str) -> list[tuple[GroupSize, float, int, int]]:
    """Readings of one sentence as (size, confidence, start, end): each run of joined counts, and its first number."""
    text = text[:1500]
    folded = fold(text)
    counts = [count for number in read_numbers(folded, language) if (count := _count(folded, number, language))]
    past = PAST.search(folded) is not None
    base = 0.64 + (0.22 if COMING.search(folded) else 0.0) - (0.4 if past else 0.0)
    readings: list[tuple[GroupSize, float, int, int]] = []
    while counts:
        whole = _summed(text, folded, counts)
        confidence = base if past else max(base, _trust(folded, counts[0]))
        size = bounds(whole.low, whole.high)
        if size:
            readings.append((size, confidence, whole.start, whole.end))
        first = bounds(counts[0].low, counts[0].high)
        if first and first != size:  # the first number alone may be the total
            readings.append((first, confidence * 0.5, counts[0].start, counts[0].end))
        counts = [count for count in counts if count.start >= max(whole.end, counts[0].end)]
    return readings


def _trust(folded: str, count: Count) -> float:
    """How the words right before a number speak: a total, a group, nothing."""
    before = folded[: count.start]
    if TOTAL.search(before):
        return 0.93
    return 0.88 if not count.noun or BEFORE.search(before) else 0.0


_NO_COUNT_BEFORE = re.compile(
    r"[€$£§#]\s*$|(?<!\w)(?:no\.?|nr\.?|c\.|cislo|room|kw|week|tyden|article|line|metro|praha|prague|bp|age[ds]?"
    r"|section|phase|day|ppp?)\s*$"
)
_NO_COUNT_AFTER = re.compile(
    r"\s*(?:[%€$£°:]|h\b|am\b|pm\b|hrs?\b|uhr\b|hod|-?(?:year|day|hour|minute)|st\b|nd\b|rd\b|th\b"
    r"|\.\s*\d|/\d|\.(?:\s+[a-z]))"
)
_COLLECTIVE = re.compile(r"(?:zu |ve ctyrech)")  # "zu fünft": people without a noun
_OTHER_THINGS = re.compile(r"\s*(?:" + NOT_PEOPLE.pattern + ")")


def _count(folded: str, number: Number, language: str) -> Count | None:
    """What this number counts, if it counts people who come."""
    before, after = folded[max(0, number.start - 60) : number.start], folded[number.end : number.end + 60]
    if not possible(number) or _NO_COUNT_BEFORE.search(before) or _NO_COUNT_AFTER.match(after):
        return None
    if months(language).match(after):
        return None
    if _COLLECTIVE.match(folded, number.start):
        return Count(number.low, number.high, number.start, number.end, noun=False)
    noun = noun_after(after)
    groups = GROUPS.search(before)
    anchored = groups is not None or BEFORE.search(before) is not None or OF_US.match(after) is not None
    if not noun and (not anchored or _OTHER_THINGS.match(after)):
        return None
    counted = replace(limited(folded, number, noun=noun > 0), end=number.end + noun)
    return _in_groups(counted, before[: groups.start()] if groups else "", language)


_RIGHT_BEFORE = re.compile(r"\s*(?:[^\W\d]{4,}\s*)?")  # "two groups", "two separate groups"; not "12 May, with a group"


def _in_groups(count: Count, before: str, language: str) -> Count:
    """ "Two groups of 20": as many as all groups together; `before` ends where the word for groups begins."""
    number = next(iter(read_numbers(before, language)[-1:]), None)
    times = number.low if number and _RIGHT_BEFORE.fullmatch(before[number.end :]) else 1
    if times > 1 and count.low == count.high and count.low:
        return replace(count, low=count.low * times, high=count.low * times, noun=False)
    return count


def limited(folded: str, number: Number, *, noun: bool) -> Count:
    before = folded[max(0, number.start - 25) : number.start]
    low: int | None = number.low
    high: int | None = number.high
    if LIMIT_UP.search(before) and number.low == number.high and not (DO.search(before) and not noun):
        low = None
    elif LIMIT_DOWN.search(before):
        high = None
    elif re.match(r"\s*(?:or more|and more|plus\b|\+)", folded[number.end : number.end + 12]):
        high = None if number.low == number.high else number.high
    return Count(low, high, number.start, number.end, noun, number.estimate)


def _summed(text: str, folded: str, counts: Sequence[Count]) -> Count:
    """The counts of one sentence added up, as far as they are joined and not parts of the first one."""
    first = counts[0]
    low, high, end = first.low, first.high, first.end
    depth_open = _open_bracket(folded, first.start)
    for count in counts[1:]:
        between = folded[end : count.start]
        if (
            AMONG.search(between)
            or re.search(r"[:=]|\bor\b|\bnebo\b|\boder\b|\bou\b", between)
            or _open_bracket(folded, count.start) != depth_open
        ):
            break
        if (
            BEFORE.search(folded[: count.start])  # a total of its own: "two more join, so we will be 14"
            or len(between) > 90
            or not _joins(between)
            or re.match(r"\s*(?:of (?:us|them|whom|which)|z (?:nas|nich))\b", folded[count.end :])
        ):
            break
        low = None if low is None or count.low is None else low + count.low
        high = None if high is None or count.high is None else high + count.high
        end = count.end
    rest = end > first.end and first.low == first.high
    if rest and low is not None and low - (first.low or 0) == first.low:
        return Count(first.low, first.high, first.start, end, first.noun)  # "seven of us, six planners and a lawyer"
    tail_end, extra = _extras(folded, first, end)
    named_end, named = _named(text, first.start, max(end, tail_end))
    extra += named
    tail_end = max(tail_end, named_end)
    if extra and not first.estimate:
        low = None if low is None else low + extra
        high = None if high is None else high + extra
    return Count(low, high, first.start, max(end, tail_end), first.noun)


_ME = re.compile(r"\b(?:myself|me|i|ja|ich|moi|yo|io)[\s,]*(?:\w+\.?\s*)?$")
_NOT_COUNTED = re.compile(r"(?:led|headed|accompanied) by\s*(?:\w+\.?\s*)?$|contact\w*\W*$")


def _named(text: str, start: int, end: int) -> tuple[int, int]:
    """Persons named in the same enumeration ("Ms. Lund (tutor) and 6 students", "25 students and Jan Novák")."""
    people = 0
    before = text[max(0, start - 120) : start]
    cut = start
    for name in reversed(mentions(before)):
        between = fold(text[start - len(before) + name.end : cut])
        if not re.fullmatch(r"\s*(?:\([^)]*\))?[\s,]*(?:(?:and|a|und|et|y|e|i|en)\s+)?", between):
            break
        people += 1
        cut = start - len(before) + name.start
    ahead = fold(text[max(0, cut - 25) : cut])
    if people and _ME.search(ahead):
        people += 1
    if people and _NOT_COUNTED.search(ahead):
        people = 0
    stop = end
    for name in mentions(text[end : end + 120]):
        if (
            "(" in text[stop : end + name.start]
            or not LINK_WORD.fullmatch(fold(text[stop : end + name.start]))
            or stop == end + name.start
        ):
            break
        people += 1
        stop = end + name.end
    return stop, people


def _joins(between: str) -> bool:
    return bool(
        re.search(
            r"[,+&;]|\b(?:and|plus|with|as well as|accompanied|together|a|i|s|se|k tomu|dale|und|sowie|mit|et"
            r"|avec|ainsi|y|e|con|mas|piu|oraz|z|en|met|com|takze)\b",
            between,
        )
    )


def _open_bracket(folded: str, position: int) -> bool:
    return folded.rfind("(", 0, position) > folded.rfind(")", 0, position)


def _extras(folded: str, first: Count, end: int) -> tuple[int, int]:
    """People named without a number: "the mayor, four councillors", "and me". Returns (end, how many)."""
    extra = 0
    stop = end
    window = folded[max(0, first.start - 70) : end + 60]
    offset = max(0, first.start - 70)
    for match in SELF.finditer(window):
        if not AMONG.search(window[: match.start()]):
            extra += 1
            stop = max(stop, offset + match.end())
            break
    for match in ONE.finditer(folded[:1500]):
        near = folded[min(match.end(), end) : max(match.start(), first.start)]
        if match.start() > end:
            near = folded[end : match.start()]
            near_ok = (_joins(near) or LINKED.match(match[0]) is not None) and len(near) < 40
        elif match.end() <= first.start:
            near = folded[match.end() : first.start]
            near_ok = (
                bool(re.match(r"\s*(?:,|and|a|und|et|y|e|i|with|plus|en)\s+(?:\w+\s+){0,3}$|^\s*,.*$", near))
                and len(near) < 40
            )
        else:
            near_ok = False
        if (
            near_ok
            and not AMONG.search(near)
            and not re.search(
                r"\b(?:led by|headed|vede|povede|leitung|conduit|guidat)",
                folded[max(0, match.start() - 25) : match.start()],
            )
        ):
            extra += 1
            stop = max(stop, match.end())
    return stop, extra


def possible(number: Number) -> bool:
    return 1 <= number.low <= number.high <= MAX_GROUP


def bounds(low: int | None, high: int | None) -> GroupSize | None:
    if low is None and high is None:
        return None
    if max(low or 0, high or 0) < 2:
        return None  # one person is no group
    return GroupSize(low, high)
