"""The evaluation as plain data for scripts: `mailbot evaluate --json`."""

from __future__ import annotations

from typing import Any

from mailbot.errors import SettingsError
from mailbot.evaluation.calibration import ALL, Reliability
from mailbot.evaluation.figures import Figures, LeafFigures, errors_of
from mailbot.evaluation.run import Evaluation
from mailbot.evaluation.score import LEAVES

ERROR_NAMES = (*LEAVES, "category", "language", "missing", "never")


def check_error_name(name: str | None) -> None:
    """Raise SettingsError where `--errors` names what is not measured."""
    if name is not None and name not in ERROR_NAMES:
        raise SettingsError(f"--errors {name}: there is no such leaf; there are {', '.join(ERROR_NAMES)}")


def to_json(evaluation: Evaluation, errors: str | None = None) -> dict[str, Any]:
    """All figures: "all" and each language, reliability, slowest mails, speed, and the errors of a leaf."""
    check_error_name(errors)
    together = evaluation.reliability[ALL]
    result: dict[str, Any] = {
        "all": figures_json(evaluation.total),
        "languages": {language: figures_json(figures) for language, figures in evaluation.by_language.items()},
        "reliability": _bins_json(together),
        "calibration_error": round(together.error, 4),
        "reliability_by_leaf": {
            leaf: {"values": one.values, "calibration_error": round(one.error, 4), "bins": _bins_json(one)}
            for leaf, one in evaluation.reliability.items()
            if leaf != ALL
        },
        "seconds": round(evaluation.seconds, 3),
        "median_seconds": round(evaluation.median_seconds, 4),
        "slowest": [{"mail": case.name, "seconds": round(case.seconds, 4)} for case in evaluation.slowest],
        "unread": list(evaluation.unread),
    }
    if errors is not None:
        found = errors_of(errors, evaluation.cases)
        result["errors"] = [{"mail": name, "got": got, "gold": gold} for name, got, gold in found]
    return result


def _bins_json(reliability: Reliability) -> list[dict[str, Any]]:
    return [
        {
            "from": one.low,
            "to": one.high,
            "values": one.values,
            "mean_confidence": round(one.mean_confidence, 3),
            "observed": round(one.observed, 3),
        }
        for one in reliability.bins
    ]


def figures_json(figures: Figures) -> dict[str, Any]:
    """The figures of one set of mails as plain data."""
    return {
        "mails": figures.mails,
        "leaves": {leaf: _leaf_json(counts) for leaf, counts in figures.leaves.items()},
        "micro_f1": round(figures.micro.f1, 4),
        "category": figures.category,
        "language": figures.language,
        "whole": figures.whole,
        "answered": figures.answered,
        "missing": figures.missing,
        "requests": figures.requests,
        "wrongly_answered": figures.wrongly_answered,
        "wrongly_answered_automatic": figures.wrongly_answered_automatic,
        "wrongly_unanswered": figures.wrongly_unanswered,
    }


def _leaf_json(counts: LeafFigures) -> dict[str, Any]:
    return {
        "precision": round(counts.precision, 4),
        "recall": round(counts.recall, 4),
        "f1": round(counts.f1, 4),
        "n": counts.wanted,
    }
