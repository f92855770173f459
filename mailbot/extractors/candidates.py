"""From many readings of one leaf to a ranking: equal values are joined, agreement raises confidence, best first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from typing import TypeVar

from mailbot.model import Candidate, Evidence

V = TypeVar("V")

MAX_CONFIDENCE = 0.99
CLOSE_RIVAL = 0.12  # a second value this near to the first one makes the leaf uncertain
_MOST_WITNESSES = 5  # are kept for people to see; all of them count


def rank(
    candidates: Iterable[Candidate[V]], key: Callable[[V], Hashable], *, keep: int = 8
) -> tuple[Candidate[V], ...]:
    """Join candidates whose key is equal (noisy-or: 1 - product of the doubts), best first, at most `keep`.

    Of joined candidates the most confident one gives value, evidence and source; two readings of the same words are
    one witness, not two. The order of equal confidences is that in which they came, for sources come by trust.
    """
    groups: dict[Hashable, list[Candidate[V]]] = {}
    for candidate in candidates:
        groups.setdefault(key(candidate.value), []).append(candidate)
    joined = [_join(group) for group in groups.values()]
    return tuple(sorted(joined, key=lambda candidate: -candidate.confidence)[:keep])


def _join(group: list[Candidate[V]]) -> Candidate[V]:
    best = max(group, key=lambda candidate: candidate.confidence)
    doubt = 1.0 - best.confidence
    seen = {_place(best)}
    sources = [best.source]
    witnesses: list[Evidence] = []
    for other in group:
        if _place(other) in seen:
            continue
        seen.add(_place(other))
        sources.append(other.source)
        if other.evidence and len(witnesses) < _MOST_WITNESSES:
            witnesses.append(other.evidence)
        doubt *= 1.0 - 0.5 * other.confidence  # witnesses in one mail are not independent: each counts half
    confidence = max(best.confidence, min(MAX_CONFIDENCE, 1.0 - doubt))
    return replace(
        best, confidence=confidence, source="+".join(dict.fromkeys(sources)), witnesses=(*best.witnesses, *witnesses)
    )


def _place(candidate: Candidate[V]) -> Hashable:
    evidence = candidate.evidence
    return (evidence.part, evidence.start // 8) if evidence else candidate.source


def has_close_rival(candidates: tuple[Candidate[V], ...]) -> bool:
    """Whether a different value is nearly as likely as the first one."""
    return len(candidates) > 1 and score_of(candidates[0]) - score_of(candidates[1]) < CLOSE_RIVAL


def score_of(candidate: Candidate[V]) -> float:
    """What the rules gave: calibration keeps the order of two candidates, not the distance between them."""
    return candidate.confidence if candidate.score is None else candidate.score
