"""Measure accuracy against folders of annotated mails: ID.eml beside its gold ID.json."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mailbot.errors import SettingsError
from mailbot.evaluation.calibration import Reliability, reliability
from mailbot.evaluation.figures import Case, Figures, measure

Predict = Callable[[bytes, str], Mapping[str, Any]]
Pair = tuple[Path, Path]  # a mail and its gold
Watch = Callable[[Sequence[Pair]], Iterable[Pair]]  # hands the pairs on one by one, and sees how far the work is
_SLOWEST = 5
_READ_AGAIN = 20  # mails: more than there are languages


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a run over the folders gave."""

    total: Figures
    by_language: Mapping[str, Figures]
    cases: tuple[Case, ...]
    reliability: Mapping[str, Reliability]  # of "all" and of each leaf
    unread: tuple[str, ...] = ()  # mails for which there was an error instead of a reading

    @property
    def seconds(self) -> float:
        """What understanding all mails took."""
        return sum(case.seconds for case in self.cases)

    @property
    def median_seconds(self) -> float:
        return statistics.median(case.seconds for case in self.cases)

    @property
    def slowest(self) -> tuple[Case, ...]:
        """The mails that took longest, slowest first."""
        return tuple(sorted(self.cases, key=lambda case: -case.seconds)[:_SLOWEST])


def evaluate(dirs: Sequence[Path], predict: Predict, watch: Watch = iter) -> Evaluation:
    """Run `predict` (raw bytes and source to the JSON form of CONTRACT) over all annotated mails of these folders.

    The first mail is read once before the clock runs, and the slowest are read again: the first of a language pays
    for loading its words.

    Raises SettingsError where a folder holds none, or a gold file cannot be read.
    """
    pairs = _pairs(dirs)
    _case(*pairs[0], predict)
    found = [(pair, _case(*pair, predict)) for pair in watch(pairs)]
    slow = sorted(found, key=lambda item: -item[1].seconds)[:_READ_AGAIN]
    again = {case.name: min(case.seconds, _case(*pair, predict).seconds) for pair, case in slow}
    cases = tuple(replace(case, seconds=again.get(case.name, case.seconds)) for _, case in found)
    languages = sorted({str(case.gold.get("language") or "?") for case in cases})
    return Evaluation(
        total=measure(cases),
        by_language={
            language: measure([case for case in cases if str(case.gold.get("language") or "?") == language])
            for language in languages
        },
        cases=cases,
        reliability=reliability(cases),
        unread=tuple(case.name for case in cases if "error" in case.prediction),
    )


def _pairs(dirs: Sequence[Path]) -> list[Pair]:
    pairs: dict[str, Pair] = {}
    for folder in dirs:
        if not folder.is_dir():
            raise SettingsError(f"{folder}: is no folder; give folders that hold ID.eml beside ID.json")
        for gold in sorted(folder.glob("*.json")):
            mail = gold.with_suffix(".eml")
            if mail.is_file():
                pairs[gold.stem] = (mail, gold)
    if not pairs:
        raise SettingsError(f"{', '.join(map(str, dirs))}: no annotated mail (ID.eml beside ID.json) found")
    return list(pairs.values())


def _case(mail: Path, gold: Path, predict: Predict) -> Case:
    try:
        wanted = json.loads(gold.read_text("utf-8"))
        raw = mail.read_bytes()
    except (OSError, ValueError) as error:
        raise SettingsError(f"{gold}: cannot be read as gold ({error})") from error
    if not isinstance(wanted, dict) or "category" not in wanted:
        raise SettingsError(f"{gold}: is no gold: an object with a category is wanted")
    begun = time.perf_counter()
    prediction = predict(raw, str(mail))
    return Case(gold.stem, prediction, wanted, time.perf_counter() - begun)
