"""Hours with a full stop before the minutes, 9.30 and 11.00: when they can be no day, no price and no number."""

from __future__ import annotations

from mailbot.extractors.dates.clock import Clock
from mailbot.extractors.dates.terms import Terms

_PRICED_OR_NUMBERED = frozenset(("§", "/", "version", "eur", "euro", "czk", "kc", "usd", "gbp", "chf", "pln", "huf"))


def is_dotted_hour(terms: Terms, i: int, clock: Clock) -> bool:
    """Whether 11.30 can be nothing but an hour: no month has such a number, and no unit or name stands beside it."""
    before, after = terms[i - 1], terms[i + 3]
    if not 7 <= clock.hour <= 21 or 0 < clock.minute <= 12 or terms[i + 2].digits != 2:
        return False
    if before.number >= 0 or before.word in _PRICED_OR_NUMBERED or (before.glued and before.word == "-"):
        return False
    return (
        after.number < 0 and not after.has("day_unit", "hour", "minute") and after.word not in ("m", "/", "each", "x")
    )


def is_quarter(terms: Terms, clock: Clock, k: int) -> bool:
    """Whether the hour that ends before `k` reads "11.30": two digits of minutes, quarters of an hour."""
    return clock.minute % 15 == 0 and terms[k - 1].digits == 2 and terms[k - 2].word == "." and terms[k - 2].glued
