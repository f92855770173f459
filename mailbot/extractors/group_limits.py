"""What stands around a number and changes it: limits ("up to", "at least") and groups ("two groups of 20")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.group_model import Item, Kind
from mailbot.extractors.group_tokens import Token

def limited(item: Item, behind: Token | None, tokens: Sequence[Token]) -> Item:
    """The number with its limit: "up to 15", "at least 10", "10 or more", "15 at most"."""
    following = tokens[item.last + 2] if item.last + 2 < len(tokens) else None
    ends = following is None or following.number is None
    frame = item.frame
    if frame.down and item.low == item.high and any(t.has("not") for t in tokens[item.last + 1 : item.last + 6]):
        return replace(item, low=None)  # "mehr als 12 werden wir nicht sein"
    at_number = tokens[item.first + 1] if item.first + 1 < len(tokens) else None
    if item.low == item.high and (frame.up or (behind is not None and behind.has("up") and ends)):
        return replace(item, low=None)
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


def in_groups(item: Item, tokens: Sequence[Token]) -> Item:
    """ "Two groups of 20": as many as all groups together."""
    at = item.frame.at
    if at < 1 or tokens[at].noun != "group" or item.frame.open_sign or item.low is None or item.low != item.high:
        return item
    for position in (at - 1, at - 2):
        number = tokens[position].number if position >= 0 else None
        if number is not None and 1 < number.low == number.high <= 10:
            return replace(item, low=item.low * number.low, high=item.low * number.low, kind=Kind.BARE)
    return item
