"""Why a candidate lost, in words: from the rule that found it, the winner's, and the distance between the two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mailbot.extractors.candidates import CLOSE_RIVAL

Json = Mapping[str, Any]

# A date that was seen and is no slot has its role as its source (mailbot.extractors.dates.Role); the first four roles
# could have given one, and lost to another date. What a cancellation calls off was a slot, with its rule behind the
# role ("asked: day").
_ROLES = {
    "label": "a wider window than the date that counts",
    "asked": "a wider window than the date that counts",
    "bare": "said in passing, another date is asked for",
    "stay": "the stay or trip: a date within it is asked for",
    "travel": "arrival or departure, not the visit",
    "deadline": "until when they want our answer",
    "letter": "the date of a letter",
    "past": "lies in the past",
    "replaced": "called off, or replaced by another",
    "excluded": "excluded in words",
    "event": "something else happens then",
    "reachable": "when somebody can be reached",
    "wish": "a wish for weekdays, narrows nothing",
}
_WEAK = {
    ("institution", "mention"): "only mentioned",
    ("institution", "apposition"): "says what another body is",
    ("institution", "abbreviated"): "named with its abbreviation, not as the guest",
    ("institution", "domain"): "the mail domain is a witness, not a name",
    ("institution", "subject"): "stands in the subject only",
    ("contact_phone", "switchboard"): "a switchboard: another number is nearer to the contact",
    ("contact_email", "shared"): "the mailbox of an office",
}
_OF_WRITER = frozenset(("from", "signature", "closing", "introduction"))
_OF_OTHERS = frozenset(("named", "label", "forward"))


def why_lost(leaf: str, winner: Json, loser: Json) -> str:
    """Why `loser` is not the value of the leaf; `slots_rejected` has no winner of its own ({})."""
    known = str(loser.get("note") or "")
    if leaf == "slots_rejected":
        return known or _ROLES.get(str(loser["source"]), "called off: a cancellation wishes for nothing")
    reasons = (known, *(reason(leaf, winner, loser) for reason in _REASONS))
    return next(words for words in reasons if words)


def _of_the_writer(leaf: str, winner: Json, loser: Json) -> str:
    """A person named as the contact takes the writer's place."""
    named = set(_sources(winner)) & _OF_OTHERS and not set(_sources(winner)) & _OF_WRITER
    if leaf == "contact_name" and named and set(_sources(loser)) <= _OF_WRITER:
        return "the writer; the mail names somebody else as the contact"
    return ""


def _a_part(leaf: str, winner: Json, loser: Json) -> str:
    value, whole = loser["value"], winner["value"]
    if leaf == "group_size" and _people(value) < _people(whole) and not _is_far(winner, loser):
        return "fewer people: a part of a group is smaller than the group"
    if isinstance(value, str) and isinstance(whole, str):
        if value.casefold() in whole.casefold():
            return "a part of the value"
        if whole.casefold() in value.casefold():
            return f"longer than the value, {_less_sure(leaf, winner, loser)}"
    return ""


def _of_weak_source(leaf: str, _winner: Json, loser: Json) -> str:
    return next((words for source in _sources(loser) if (words := _WEAK.get((leaf, source)))), "")


def _less_sure(_leaf: str, winner: Json, loser: Json) -> str:
    distance = float(winner["confidence"]) - float(loser["confidence"])
    if distance < 0.005:
        return "as sure, but comes later"
    points = max(1, round(distance * 100))
    words = f"{points} {'point' if points == 1 else 'points'} less sure"
    return f"{words}: a close rival" if distance < CLOSE_RIVAL else words


_REASONS: tuple[Callable[[str, Json, Json], str], ...] = (_of_the_writer, _of_weak_source, _a_part, _less_sure)


def _sources(candidate: Json) -> list[str]:
    return [source.partition(":")[0] for source in str(candidate["source"]).split("+")]


def _people(size: Json) -> int:
    return int(size.get("max") or size.get("min") or 0)


def _is_far(winner: Json, loser: Json) -> bool:
    return float(winner["confidence"]) - float(loser["confidence"]) > 0.3
