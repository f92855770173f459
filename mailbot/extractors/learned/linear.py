"""A linear model: each feature adds its weights, one a label; the sums become probabilities (softmax).

Its file is JSON that people can read: labels, biases, and the weights of each feature. `training/` writes it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import structlog

_FOLDER = Path(__file__).parent
_UNIT = 100  # the file holds hundredths, as whole numbers


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights by feature, in the order of `labels`."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, tuple[float, ...]]

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """How likely each label is, given the features; those never seen in training count nothing."""
        sums = list(self.bias)
        for feature in features:
            for at, weight in enumerate(self.weights.get(feature, ())):
                sums[at] += weight / _UNIT
        highest = max(sums)
        parts = [math.exp(one - highest) for one in sums]
        return {label: part / sum(parts) for label, part in zip(self.labels, parts, strict=True)}

    def reasons(self, features: Iterable[str], label: str, most: int = 5) -> tuple[tuple[str, float], ...]:
        """The features that spoke most for a label or against it, strongest first."""
        at = self.labels.index(label)
        told = [(one, self.weights[one][at] / _UNIT) for one in features if one in self.weights]
        return tuple(sorted(told, key=lambda pair: -abs(pair[1]))[:most])


@cache
def linear(name: str) -> Linear | None:
    """The model `name`.json that ships; None, said once in the log, where its file is missing or broken."""
    path = _FOLDER / f"{name}.json"
    try:
        held = json.loads(path.read_text("utf-8"))
        labels, bias = tuple(held["labels"]), tuple(float(one) for one in held["bias"])
        weights = {str(feature): tuple(found) for feature, found in held["weights"].items()}
        if len(bias) != len(labels) or any(len(found) != len(labels) for found in weights.values()):
            raise ValueError("a feature needs one weight a label")
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        structlog.get_logger("mailbot.extractors").warning(
            "model_unusable", model=path.name, error=str(error), effect="rules alone decide"
        )
        return None
    return Linear(labels, bias, weights)
