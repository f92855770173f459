"""Portuguese weekdays without "-feira": "na quarta, às 10" is a day, "a quarta edição" the fourth of something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailbot.extractors.dates.terms import Term

_NOUNS = ("half", "week", "weeks", "quarter", "month_unit", "day_word", "day_unit", "year", "weekend", "season", "hour")
_LONGEST_LIST = 4  # "segunda, quarta ou sexta"


def names_day(items: list[Term], at: int, left: int = _LONGEST_LIST) -> bool:
    """Whether the ordinal `items[at]` stands for a weekday: no noun follows that it counts."""
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.number >= 0:
        return True
    if (after.word == "-" and after.glued) or after.has(*_NOUNS) or after.is_unknown_word:
        return False
    if not after.has("or", "and") and after.word != ",":
        return True
    other = items[at + 2] if at + 2 < len(items) else None
    if other is None or not other.has("ordinal"):
        return True  # "na quarta ou em maio", "na quarta, às 10"
    return bool(left) and other.has("weekday") and names_day(items, at + 2, left - 1)
