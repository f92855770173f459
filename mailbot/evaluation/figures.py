"""Accuracy in figures: precision, recall and F1 per leaf, category, language, missing set, whole mails."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mailbot.evaluation.score import ANSWERED, LEAVES, Comparison, bare, compare, predicted_slots


@dataclass(frozen=True, slots=True)
class LeafFigures:
    """Counts of one leaf. A wrong value where another is wanted is a false positive and a false negative."""

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0

    def __add__(self, other: LeafFigures) -> LeafFigures:
        return LeafFigures(
            self.true_positives + other.true_positives,
            self.false_positives + other.false_positives,
            self.false_negatives + other.false_negatives,
        )

    @property
    def wanted(self) -> int:
        """Mails in which gold gives the leaf."""
        return self.true_positives + self.false_negatives

    @property
    def precision(self) -> float:
        return self.true_positives / max(1, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float:
        return self.true_positives / max(1, self.wanted)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a set of mails. Leaves and whole mails count only mails that are to be answered."""

    mails: int
    leaves: Mapping[str, LeafFigures]
    category: int  # mails with the right category
    language: int
    whole: int  # answered mails in which all leaves are right
    answered: int
    missing: int  # requests with the right set of missing leaves
    requests: int
    wrongly_answered: int
    wrongly_answered_automatic: int
    wrongly_unanswered: int

    @property
    def micro(self) -> LeafFigures:
        """All leaves together."""
        return sum(self.leaves.values(), LeafFigures())


@dataclass(frozen=True, slots=True)
class Case:
    """One annotated mail with its prediction and the seconds that it took."""

    name: str
    prediction: Mapping[str, Any]
    gold: Mapping[str, Any]
    seconds: float = 0.0


def measure(cases: Sequence[Case]) -> Figures:
    """The figures of these mails."""
    to_answer = [case for case in cases if case.gold["category"] in ANSWERED]
    rest = [case for case in cases if case.gold["category"] not in ANSWERED]
    wrongly = [case for case in rest if case.prediction.get("category") in ANSWERED]
    requests = [case for case in to_answer if case.gold.get("missing") is not None]
    compared = [{leaf: compare(leaf, case.prediction, case.gold) for leaf in LEAVES} for case in to_answer]
    return Figures(
        mails=len(cases),
        leaves={leaf: _counts(result[leaf] for result in compared) for leaf in LEAVES},
        category=sum(case.prediction.get("category") == case.gold["category"] for case in cases),
        language=sum(case.prediction.get("language") == case.gold.get("language") for case in cases),
        whole=sum(all(comparison.right for comparison in result.values()) for result in compared),
        answered=len(to_answer),
        missing=sum(missing_is_right(case) for case in requests),
        requests=len(requests),
        wrongly_answered=len(wrongly),
        wrongly_answered_automatic=sum(case.gold["category"] == "automatic" for case in wrongly),
        wrongly_unanswered=sum(case.prediction.get("category") not in ANSWERED for case in to_answer),
    )


def missing_is_right(case: Case) -> bool:
    """Whether exactly the leaves that lack would be asked for."""
    return set(case.prediction.get("missing") or []) == set(case.gold["missing"])


def _counts(comparisons: Iterable[Comparison]) -> LeafFigures:
    total = LeafFigures()
    for comparison in comparisons:
        total += LeafFigures(
            int(comparison.equal and comparison.wanted),
            int(comparison.given and not comparison.equal),
            int(comparison.wanted and not comparison.equal),
        )
    return total


def errors_of(leaf: str, cases: Sequence[Case]) -> tuple[tuple[str, Any, Any], ...]:
    """(mail, got, gold) where `leaf` is wrong: a name of LEAVES, or category, language, missing, never (answered)."""
    found = []
    for case in cases:
        got, gold, wrong = _judged(leaf, case)
        if wrong:
            found.append((case.name, got, gold))
    return tuple(found)


def _judged(leaf: str, case: Case) -> tuple[Any, Any, bool]:
    prediction, gold = case.prediction, case.gold
    if leaf in ("category", "language"):
        return prediction.get(leaf), gold.get(leaf), prediction.get(leaf) != gold.get(leaf)
    answered = gold["category"] in ANSWERED
    if leaf == "never":
        return prediction.get("category"), gold["category"], not answered and prediction.get("category") in ANSWERED
    if leaf == "missing":
        wanted = gold.get("missing")
        return prediction.get("missing"), wanted, answered and wanted is not None and not missing_is_right(case)
    got = predicted_slots(prediction) if leaf in ("dates", "times") else bare(prediction.get(leaf))
    right = gold.get("slots") if leaf in ("dates", "times") else gold.get(leaf)
    return got, right, answered and not compare(leaf, prediction, gold).right
