"""Linear models of named features: fitted, tried on hands that took no part, written as the JSON that ships."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from mailbot.extractors.learned.linear import UNIT

TARGET = Path(__file__).parent.parent / "mailbot" / "extractors" / "learned"
FOLDS = 10
FEWEST, LIGHTEST = 2, 4  # examples that hold a feature; hundredths that its strongest weight has
Array = numpy.ndarray[Any, Any]


class Table:
    """Features of examples as a sparse matrix, with the label and the hand of each.

    `strength` is that of the weights (inverse regularisation); `balanced` gives rare labels the same say as others.
    """

    def __init__(
        self,
        rows: Sequence[dict[str, float]],
        wanted: Sequence[str],
        hands: Sequence[str],
        strength: float,
        *,
        balanced: bool = False,
    ) -> None:
        self.vectorizer = DictVectorizer(dtype=numpy.float32)
        self.matrix = self.vectorizer.fit_transform(rows)
        self.wanted, self.hands = numpy.array(wanted), numpy.array(hands)
        self.labels = sorted(set(wanted))
        self.strength, self.balanced = strength, balanced

    def left_out(self) -> Array:
        """The probabilities for each example, a column a label, by a model that saw nothing of its hand."""
        result = numpy.zeros((len(self.wanted), len(self.labels)))
        for learn, test in GroupKFold(FOLDS).split(self.matrix, self.wanted, self.hands):
            result[test] = self._fit(self.matrix[learn], self.wanted[learn]).predict_proba(self.matrix[test])
        return result

    def of_others(self, rows: Sequence[dict[str, float]]) -> Array:
        """The probabilities for examples that stand outside the table."""
        return self._fit(self.matrix, self.wanted).predict_proba(self.vectorizer.transform(rows))

    def write(self, name: str) -> None:
        """The model of all examples as `name`.json: features that stand once or weigh nothing are left out."""
        fitted = self._fit(self.matrix, self.wanted)
        often = numpy.asarray((self.matrix != 0).sum(axis=0)).ravel()
        weights = (
            fitted.coef_ if len(fitted.coef_) == len(self.labels) else numpy.vstack((-fitted.coef_, fitted.coef_)) / 2
        )
        bias = (
            fitted.intercept_
            if len(weights) == len(fitted.intercept_)
            else [-fitted.intercept_[0] / 2, fitted.intercept_[0] / 2]
        )
        rows = numpy.rint(weights.T * UNIT).astype(int)
        lines = ",\n".join(
            f"{json.dumps(feature, ensure_ascii=False)}:{json.dumps(rows[at].tolist(), separators=(',', ':'))}"
            for at, feature in enumerate(self.vectorizer.get_feature_names_out())
            if often[at] >= FEWEST and abs(rows[at]).max() >= LIGHTEST
        )
        rounded = [round(float(one), 3) for one in bias]
        text = f'{{"labels":{json.dumps(self.labels)},\n"bias":{rounded},\n"weights":{{\n{lines}\n}}}}\n'
        (TARGET / f"{name}.json").write_text(text, "utf-8")

    def _fit(self, matrix: Any, wanted: Array) -> LogisticRegression:
        weight = "balanced" if self.balanced else None
        return LogisticRegression(C=self.strength, max_iter=1000, class_weight=weight).fit(matrix, wanted)
