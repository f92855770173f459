"""What stands around a number and changes it: limits ("up to", "at least") and groups ("two groups of 20")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.group_model import Item, Kind
from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon import words


def limited(item: Item, behind: Token | None, tokens: Sequence[Token]) -> Item:
    """The number with its limit: "up to 15", "at least 10", "10 or more", "15 at most"."""
    following = tokens[item.last + 2] if item.last + 2 < len(tokens) else None
    ends = following is None or following.number is None
    frame = item.frame
    if frame.down and item.low == item.high and any(t.has("not") for t in tokens[item.last + 1 : item.last + 6]):
        return replace(item, low=None)  # "mehr als 12 werden wir nicht sein"
    at_number = tokens[item.first + 1] if item.first + 1 < len(tokens) else None
    if item.low == item.high and (frame.up or (behind is not None and _at_most(behind) and ends)):
        return replace(item, low=None)
    if behind is not None and behind.text == "+" and following is not None and following.has("self"):
        return item  # "4 + me"
    if (
        frame.down
        or (behind is not None and behind.has("down") and ends)
        or (
            at_number is not None
            and at_number.has("down")
            and (at_number.text != "+" or tokens[item.first].end == at_number.start)
        )
    ):
        return replace(item, high=None if item.low == item.high or frame.down else item.high)
    return item


def _at_most(behind: Token) -> bool:
    """Whether a limit stands behind its number ("15 at most"); "15 people to …", "15 osob do …" lead elsewhere."""
    return behind.has("up") and behind.text not in _BEFORE


_BEFORE = frozenset((*words("do az tot ate hasta до"), "up to", "bis zu", "jusqu'a", "fino a", "do poctu"))
_EACH = frozenset(
    words("each apiece per je jeweils chacun chacune cada po ciascuno ciascuna ognuno elk elke ieder a'")
    + words("каждая кожна кожній кожен po mindegyik egyenkent jede jeder kazda kazde kazdy")
)
_TIMES = ("x", "×", "*")


def in_groups(item: Item, tokens: Sequence[Token]) -> Item:
    """ "Two groups of 20", "two classes, 24 pupils each": as many as all groups together."""
    if item.low is None or item.low != item.high:
        return item
    each = any(t.text in _EACH for t in tokens[item.first + 1 : item.last + 3])
    for position in range(item.first - 1, max(-1, item.first - 6), -1):
        token = tokens[position]
        each = each or token.text in _EACH
        if token.noun == "group":
            number = _number_before(tokens, position)
            if number and (each or not any(t.text in (",", ":", "(") for t in tokens[position : item.first])):
                return replace(item, low=item.low * number, high=item.low * number, kind=Kind.BARE)
            return item
        small = token.has("prep", "art", "with", "light") or token.text in (*_EACH, *_TIMES, ",", "(", "'")
        if not small:
            return item
    return item


def _number_before(tokens: Sequence[Token], position: int) -> int:
    """A small number of groups: "two", "two parallel"."""
    for before in (position - 1, position - 2):
        number = tokens[before].number if before >= 0 else None
        if number is not None:
            return number.low if 1 < number.low == number.high <= 10 else 0
    return 0
