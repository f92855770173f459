"""Learn what a date or an hour in a mail is for, from the marks of the sources.

python training/date_roles.py [--check]     train on all sources and write the model; with --check only print how
                                            often hands are read right that took no part (leave some hands out)
"""

from __future__ import annotations

import argparse
import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy
import sources
from as_mail import ADDRESS, as_mail
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from mailbot.evaluation.extract import screened, written_at
from mailbot.extractors.dates.company import Seen
from mailbot.extractors.dates.company import features as company_features
from mailbot.extractors.dates.expression import SLOT_ROLES, Kind
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.learned import FIRST, SECOND
from mailbot.extractors.dates.telling import told
from mailbot.extractors.learned.linear import UNIT
from mailbot.extractors.understand import prepared
from mailbot.model import Identity
from mailbot.rules import Rules

TARGET = Path(__file__).parent.parent / "mailbot" / "extractors" / "learned"
FIRST_C, SECOND_C = 0.1, 0.05  # strength of the weights (inverse regularisation), chosen with hands left out
FOLDS = 10
FEWEST, LIGHTEST = 2, 4  # examples that hold a feature; hundredths that its strongest weight has
WANTED = ("visit", "stay")


@dataclass(frozen=True, slots=True)
class Example:
    """One date or hour of the sources: what it is for, what the rules say, what the model would look at."""

    hand: str  # file of the sources
    mail: str  # examples of one mail stand together
    whole: bool  # of a whole mail, not of a piece
    kind: Kind
    label: str
    role: str
    seen: dict[str, float]


def examples() -> Iterator[Example]:
    """Of all marks that the grammar finds as well."""
    rules, identity = Rules(), Identity(ADDRESS, frozenset({ADDRESS}))
    for path in sorted(sources.FOLDER.rglob("*.txt")):
        for n, passage in enumerate(sources.passages(path)):
            sample = as_mail(passage)
            if not any(mark.label in sources.DATES for marks in sample.marks.values() for mark in marks):
                continue
            mail, document, screening = screened(sample.raw, rules, identity)
            with prepared(mail, document, screening, rules.understanding, written_at(mail, None)) as context:
                lines = told(context)
                for at, e, seen in features(lines, passage.written):
                    line = lines[at].sentence
                    marks = sample.marks.get(line.part, ())
                    low, high = line.start + e.start, line.start + e.end
                    labels = [m.label for m in marks if m.start < high and low < m.end and m.label in sources.DATES]
                    if labels:
                        yield Example(
                            str(path), f"{path}:{n}", bool(passage.category), e.kind, labels[0], str(e.role), seen
                        )


def main() -> None:
    """Train, count by hands left out, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="count only, write nothing")
    arguments = parser.parse_args()
    found = list(examples())
    print(f"{len(found)} dates and hours by {len({one.hand for one in found})} hands")
    first = Table([one.seen for one in found])
    unseen = first.left_out(found, FIRST_C)
    together = Table(_together(found, unseen, first.labels(found)))
    again = together.left_out(found, SECOND_C)
    labels = first.labels(found)
    for name, likely in (("rules", None), ("first look", unseen), ("together", again)):
        print(f"{name:12}", *(f"{what} {share:.3f}" for what, share in _shares(found, likely, labels)))
    if not arguments.check:
        for name, table, strength in ((FIRST, first, FIRST_C), (SECOND, together, SECOND_C)):
            (TARGET / f"{name}.json").write_text(table.model(found, strength), "utf-8")


class Table:
    """Features of all examples as a sparse matrix, and the models that are fitted to it."""

    def __init__(self, rows: list[dict[str, float]]) -> None:
        self.vectorizer = DictVectorizer(dtype=numpy.float32)
        self.matrix = self.vectorizer.fit_transform(rows)

    @staticmethod
    def labels(found: list[Example]) -> list[str]:
        return sorted({one.label for one in found})

    def left_out(self, found: list[Example], strength: float) -> numpy.ndarray:
        """The probabilities for each example by a model that saw nothing of its hand."""
        wanted = numpy.array([one.label for one in found])
        hands = numpy.array([one.hand for one in found])
        result = numpy.zeros((len(found), len(self.labels(found))))
        for learn, test in GroupKFold(FOLDS).split(self.matrix, wanted, hands):
            result[test] = _fit(self.matrix[learn], wanted[learn], strength).predict_proba(self.matrix[test])
        return result

    def model(self, found: list[Example], strength: float) -> str:
        """The model of all examples as the JSON that ships: features that stand once or weigh nothing are left out."""
        fitted = _fit(self.matrix, numpy.array([one.label for one in found]), strength)
        often = numpy.asarray((self.matrix != 0).sum(axis=0)).ravel()
        rows = numpy.rint(fitted.coef_.T * UNIT).astype(int)
        weights = {
            name: rows[at].tolist()
            for at, name in enumerate(self.vectorizer.get_feature_names_out())
            if often[at] >= FEWEST and abs(rows[at]).max() >= LIGHTEST
        }
        lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row)}" for name, row in weights.items())
        bias = [round(float(one), 3) for one in fitted.intercept_]
        return f'{{"labels":{json.dumps(list(fitted.classes_))},\n"bias":{bias},\n"weights":{{\n{lines}\n}}}}\n'


def _fit(matrix: object, wanted: numpy.ndarray, strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=1000).fit(matrix, wanted)


def _together(found: list[Example], likely: numpy.ndarray, labels: list[str]) -> list[dict[str, float]]:
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


def _shares(found: list[Example], likely: numpy.ndarray | None, labels: list[str]) -> Iterator[tuple[str, float]]:
    """How often wish or stay was told from all else, in pieces and whole mails, dates and hours."""
    wanted = [one.label in WANTED for one in found]
    if likely is None:
        told = [one.role in SLOT_ROLES for one in found]
    else:
        told = (likely[:, [labels.index(label) for label in WANTED]].sum(axis=1) >= 0.5).tolist()
    for whole, kind in itertools.product((False, True), (Kind.DATE, Kind.TIME)):
        right = [
            a == b for a, b, one in zip(wanted, told, found, strict=True) if (one.whole, one.kind) == (whole, kind)
        ]
        yield f"{'mails' if whole else 'pieces'} {kind}", sum(right) / max(1, len(right))


if __name__ == "__main__":
    main()
