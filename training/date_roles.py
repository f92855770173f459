"""Learn what a date or an hour in a mail is for, from the marks of the sources.

    python training/date_roles.py [--check]     train on all sources and write the model; with --check only print how
                                                often hands are read right that took no part (leave some hands out)
"""

from __future__ import annotations

import argparse
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
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.telling import told
from mailbot.extractors.understand import prepared
from mailbot.model import Identity
from mailbot.rules import Rules

TARGET = Path(__file__).parent.parent / "mailbot" / "extractors" / "learned" / "date_roles.json"


@dataclass(frozen=True, slots=True)
class Example:
    """One date or hour of the sources: what it is for, what the rules say, what the model would look at."""

    hand: str
    language: str
    kind: str
    label: str
    rules: str
    features: tuple[str, ...]
    said: str = ""
    mail: str = ""


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
                        said = str(line.text[e.start : e.end])
                        yield Example(passage.hand, passage.language, str(e.kind), labels[0], str(e.role), seen, said, f"{path.stem}:{n}")
