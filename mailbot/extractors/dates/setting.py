"""What a date is read against: the day of the mail, and the order of 03/04 in the country of the sender."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

# Where the month is written before the day: in the United States, and where the year comes first of all.
_MDY_REGIONS = frozenset(("US", "FM", "MH", "PW", "PR", "GU", "PH", "JP", "KR", "CN", "TW"))


_UNSURE_REGIONS = frozenset(("CA",))


def slash_order(language: str, region: str | None) -> str:
    """Which comes first in 03/04/2027: "dmy", "mdy", or "" where nothing tells (English from an unknown country)."""
    if region in _MDY_REGIONS:
        return "mdy"
    if region in _UNSURE_REGIONS or (region is None and language == "en"):
        return ""
    return "dmy"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a date is read against: the day of the mail, and the order of 03/04."""

    now: date
    order: str
