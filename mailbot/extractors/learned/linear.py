"""A linear model: each feature adds its weights, one a label; the sums become probabilities (softmax).

Its file is JSON that people can read: labels, biases, and the weights of each feature in hundredths. `training/`
writes it. numpy is there already, for spaCy stands on it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy.typing

_FOLDER = Path(__file__).parent
UNIT = 100  # weights of the file are hundredths, as whole numbers


@dataclass(frozen=True, slots=True)
class Linear:
    """`rows` says which row of `weights` (a column a label) belongs to a feature."""

    labels: tuple[str, ...]
    bias: numpy.typing.NDArray[Any]
    rows: Mapping[str, int]
    weights: numpy.typing.NDArray[Any]

    def probabilities(self, features: Mapping[str, float]) -> dict[str, float]:
        """How likely each label is, given features and their values; those never seen in training count nothing."""
        import numpy

        known = [(row, value) for name, value in features.items() if (row := self.rows.get(name)) is not None]
        at = [row for row, _ in known]
        sums = self.bias + numpy.array([value for _, value in known]) @ self.weights[at] / UNIT if at else self.bias
        parts = numpy.exp(sums - sums.max())
        return dict(zip(self.labels, (parts / parts.sum()).tolist(), strict=True))

    def reasons(self, features: Mapping[str, float], label: str, most: int = 4) -> tuple[str, ...]:
        """The features that spoke most for a label, strongest first."""
        column = self.labels.index(label)
        told = {
            name: value * self.weights[self.rows[name]][column] for name, value in features.items() if name in self.rows
        }
        return tuple(sorted((name for name in told if told[name] > 0), key=lambda name: -told[name])[:most])


@cache
def linear(name: str) -> Linear | None:
    """The model `name`.json that ships; None where its file is missing or broken, which is said once in the log."""
    import numpy

    path = _FOLDER / f"{name}.json"
    try:
        held = json.loads(path.read_text("utf-8"))
        labels, weights = tuple(map(str, held["labels"])), held["weights"]
        table = numpy.array(list(weights.values()), dtype="float32")
        bias = numpy.array(held["bias"], dtype="float32")
        if table.shape != (len(weights), len(labels)) or bias.shape != (len(labels),):
            raise ValueError("a feature needs one weight a label")
        return Linear(labels, bias, {str(feature): row for row, feature in enumerate(weights)}, table)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        logging.getLogger("mailbot").warning("%s cannot be used (%s): rules alone decide", path.name, error)
        return None
