"""How a prediction is compared with gold (MEANING): leaf by leaf, with text compared by its telling words.

The measure of the project's specification, written anew; a test holds both to the same figures.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "dates", "times", "interest", "group_size")
"""The leaves as they are measured: `slots` counts twice, for its dates and for its times."""

ANSWERED = frozenset(("request", "follow_up", "change", "cancellation"))
"""Categories whose mails get an answer."""

_SMALL = re.compile(r"\b(the|of|and|und|a|i|y|et|e|de|la|le|di|da|pro|fur|for)\b")
_LIKE_LENGTH = 0.75  # of the words of the longer form must stand in the shorter one
_INTEREST_LENGTH = 300
_INTEREST_SHARE = 0.6  # of gold's phrases must stand in the answer


@dataclass(frozen=True, slots=True)
class Comparison:
    """One leaf of one mail: whether it is given, whether gold gives it, whether they agree."""

    given: bool
    wanted: bool
    equal: bool

    @property
    def right(self) -> bool:
        """Agreement, or nothing where nothing is wanted."""
        return self.equal or not (self.given or self.wanted)


def compare(leaf: str, prediction: Mapping[str, Any], gold: Mapping[str, Any]) -> Comparison:
    """Compare one leaf (a name of LEAVES) of `extract --json` with its gold. Raises ValueError on another name."""
    if leaf in ("dates", "times"):
        chosen = _dates if leaf == "dates" else _times
        got, wanted = chosen(predicted_slots(prediction)), chosen(gold.get("slots") or [])
        return Comparison(bool(got), bool(wanted), got == wanted)
    value, right = bare(prediction.get(leaf)), gold.get(leaf)
    both = bool(value and right)
    return Comparison(bool(value), bool(right), both and _equal(leaf, value, right))


def predicted_slots(prediction: Mapping[str, Any]) -> list[Any]:
    """The windows of a prediction without confidence and evidence."""
    return [bare(slot) for slot in bare(prediction.get("slots")) or []]


def bare(value: Any) -> Any:
    """The value of a reading {"value": …}; anything else as it is."""
    return value["value"] if isinstance(value, dict) and "value" in value else value


def normalised(text: str | None) -> str:
    """A text without case, accents, signs and the smallest words, for comparison."""
    decomposed = unicodedata.normalize("NFKD", text or "").casefold()
    letters = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(_SMALL.sub(" ", re.sub(r"[^\w\s]", " ", letters)).split())


def _equal(leaf: str, value: Any, right: Any) -> bool:
    if leaf in ("institution", "contact_name"):
        return same_text(value, right if isinstance(right, list) else [right])
    if leaf == "contact_email":
        return bool(value.casefold() == right.casefold())
    if leaf == "contact_phone":
        return _digits(value) == _digits(right)
    if leaf == "interest":
        return _covers(value, right)
    if leaf == "group_size":
        return _bounds(value) == _bounds(right)
    raise ValueError(leaf)


def same_text(value: str, rights: Sequence[str]) -> bool:
    """Whether a name is one of the right forms: equal, with parts of another one, or with one part more or less."""
    got = normalised(value)
    words = set(got.split())
    allowed = set(normalised(" ".join(rights)).split())
    for right in rights:
        form = normalised(right)
        wanted = set(form.split())
        if wanted <= words <= allowed or got == form:
            return True
        if not words or not wanted or not (words <= wanted or wanted <= words):
            continue
        if len(words & wanted) / max(len(words), len(wanted)) >= _LIKE_LENGTH:
            return True
    return False


def _covers(value: str, phrases: Sequence[str]) -> bool:
    if len(value) > _INTEREST_LENGTH:
        return False
    got = normalised(value)
    return sum(normalised(phrase) in got for phrase in phrases) >= max(1, round(_INTEREST_SHARE * len(phrases)))


def _digits(number: str | None) -> str:
    return re.sub(r"[^\d+]", "", number or "")


def _bounds(size: Any) -> tuple[Any, Any] | None:
    return (size.get("min"), size.get("max")) if isinstance(size, dict) else None


def _dates(slots: Sequence[Mapping[str, Any]]) -> set[tuple[Any, Any]]:
    pairs = ((slot.get("start_date"), slot.get("end_date")) for slot in slots)
    return {pair for pair in pairs if pair[0] or pair[1]}


def _times(slots: Sequence[Mapping[str, Any]]) -> set[tuple[Any, Any, Any]]:
    triples = ((slot.get("start_date"), slot.get("start_time"), slot.get("end_time")) for slot in slots)
    return {triple for triple in triples if triple[1] or triple[2]}
