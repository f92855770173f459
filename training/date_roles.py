"""Learn what a date or an hour in a mail is for, from the sources and from annotated mails.

    python training/date_roles.py [--check]     learn from all and write the models; with --check only print how
                                                often hands are read right that took no part (some hands left out)

The gold of an annotated mail tells only whether a date is wished for. What else it may be (a deadline, another meeting)
a model that learned from the sources alone guesses, among the labels that the gold allows.
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy
from examples import NOT_WISHED, WISHED, Example, annotated, marked
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from mailbot.extractors.dates.company import Seen
from mailbot.extractors.dates.company import features as company_features
from mailbot.extractors.dates.expression import SLOT_ROLES, Kind, Role
from mailbot.extractors.dates.learned import FIRST, SECOND
from mailbot.extractors.learned.linear import UNIT

TARGET = Path(__file__).parent.parent / "mailbot" / "extractors" / "learned"
FIRST_C, SECOND_C = 0.1, 0.05  # strength of the weights (inverse regularisation), chosen with hands left out
FOLDS = 10
FEWEST, LIGHTEST = 2, 4  # examples that hold a feature; hundredths that its strongest weight has
WANTED = ("visit", "stay")
Array = numpy.ndarray[Any, Any]


class Table:
    """Features of all examples as a sparse matrix, and the models that are fitted to it."""

    def __init__(self, found: list[Example], rows: list[dict[str, float]]) -> None:
        self.vectorizer = DictVectorizer(dtype=numpy.float32)
        self.matrix = self.vectorizer.fit_transform(rows)
        self.wanted = numpy.array([one.label for one in found])
        self.hands = numpy.array([one.hand for one in found])
        self.labels = sorted(set(self.wanted.tolist()))

    def left_out(self, strength: float) -> Array:
        """The probabilities for each example by a model that saw nothing of its hand."""
        result = numpy.zeros((len(self.wanted), len(self.labels)))
        for learn, test in GroupKFold(FOLDS).split(self.matrix, self.wanted, self.hands):
            result[test] = _fit(self.matrix[learn], self.wanted[learn], strength).predict_proba(self.matrix[test])
        return result

    def model(self, strength: float) -> str:
        """The model of all examples as the JSON that ships: features that stand once or weigh nothing are left out."""
        fitted = _fit(self.matrix, self.wanted, strength)
        often = numpy.asarray((self.matrix != 0).sum(axis=0)).ravel()
        rows = numpy.rint(fitted.coef_.T * UNIT).astype(int)
        weights = {
            name: rows[at].tolist()
            for at, name in enumerate(self.vectorizer.get_feature_names_out())
            if often[at] >= FEWEST and abs(rows[at]).max() >= LIGHTEST
        }
        lines = ",\n".join(
            f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
            for name, row in weights.items()
        )
        bias = [round(float(one), 3) for one in fitted.intercept_]
        return f'{{"labels":{json.dumps(self.labels)},\n"bias":{bias},\n"weights":{{\n{lines}\n}}}}\n'


def main() -> None:
    """Learn, count by hands left out, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="count only, write nothing")
    arguments = parser.parse_args()
    sure = list(marked())
    found = sure + _guessed(sure, list(annotated()))
    print(f"{len(sure)} dates and hours of {len({one.hand for one in sure})} hands, {len(found) - len(sure)} annotated")
    first = Table(found, [one.seen for one in found])
    unseen = first.left_out(FIRST_C)
    together = Table(found, _together(found, unseen, first.labels))
    again = together.left_out(SECOND_C)
    print("wish or stay told from all else, of hands left out:")
    for name, likely in (("rules", None), ("first look", unseen), ("together", again)):
        shares = _shares(found, likely, first.labels)
        print(f"  {name:12}", "  ".join(f"{what} {share:.3f}" for what, share in shares))
    if not arguments.check:
        for name, table, strength in ((FIRST, first, FIRST_C), (SECOND, together, SECOND_C)):
            (TARGET / f"{name}.json").write_text(table.model(strength), "utf-8")


def _fit(matrix: Any, wanted: Array, strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=1000).fit(matrix, wanted)


def _guessed(sure: list[Example], half_told: list[Example]) -> list[Example]:
    """The examples of annotated mails with the most likely label that their gold allows."""
    vectorizer = DictVectorizer(dtype=numpy.float32)
    model = _fit(
        vectorizer.fit_transform([one.seen for one in sure]), numpy.array([one.label for one in sure]), FIRST_C
    )
    labels = list(model.classes_)
    likely = model.predict_proba(vectorizer.transform([one.seen for one in half_told]))
    return [replace(one, label=_allowed(one, row, labels)) for one, row in zip(half_told, likely, strict=True)]


def _allowed(one: Example, row: Array, labels: list[str]) -> str:
    likely = dict(zip(labels, row.tolist(), strict=True))
    if one.label == WISHED:
        stays = likely["stay"] > (likely["visit"] if one.role == Role.STAY else 0.6)
        return "stay" if stays else "visit"
    assert one.label == NOT_WISHED
    likely["visit"] = 0.0
    if one.role != Role.STAY:
        likely["stay"] *= 0.3  # a stay beside a wish is no slot, but the rules mostly see that it is one
    return max(likely, key=lambda label: likely[label])


def _together(found: list[Example], likely: Array, labels: list[str]) -> list[dict[str, float]]:
    """The features of the second look, over each mail."""
    seen = [
        Seen(one.kind, one.role, dict(zip(labels, row.tolist(), strict=True)))
        for one, row in zip(found, likely, strict=True)
    ]
    rows = []
    for _, group in itertools.groupby(range(len(found)), key=lambda at: found[at].mail):
        span = list(group)
        mail = seen[span[0] : span[-1] + 1]
        rows += [company_features(mail, at) for at in range(len(mail))]
    return rows


def _shares(found: list[Example], likely: Array | None, labels: list[str]) -> Iterator[tuple[str, float]]:
    """How often wish or stay was told from all else, in pieces and whole mails, dates and hours."""
    wanted = [one.label in WANTED for one in found]
    if likely is None:
        said = [one.role in SLOT_ROLES for one in found]
    else:
        said = (likely[:, [labels.index(label) for label in WANTED]].sum(axis=1) >= 0.5).tolist()
    for whole, kind in itertools.product((False, True), (Kind.DATE, Kind.TIME)):
        right = [
            a == b for a, b, one in zip(wanted, said, found, strict=True) if (one.whole, one.kind) == (whole, kind)
        ]
        yield f"{'mails' if whole else 'pieces'} {kind}", sum(right) / max(1, len(right))


if __name__ == "__main__":
    main()
