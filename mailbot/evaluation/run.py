"""Measure accuracy against folders of annotated mails: ID.eml beside its gold ID.json."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailbot.errors import SettingsError
from mailbot.evaluation.figures import Bin, Case, Figures, measure, reliability

Predict = Callable[[bytes, str], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a run over the folders gave."""

    total: Figures
    by_language: Mapping[str, Figures]
    cases: tuple[Case, ...]
    reliability: tuple[Bin, ...]
    unread: tuple[str, ...] = ()  # mails for which there was an error instead of a reading


def evaluate(dirs: Sequence[Path], predict: Predict) -> Evaluation:
    """Run `predict` (raw bytes and source to the JSON form of CONTRACT) over all annotated mails of these folders.

    Raises SettingsError where a folder holds none, or a gold file cannot be read.
    """
    cases = tuple(_case(mail, gold, predict) for mail, gold in _pairs(dirs))
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


def _pairs(dirs: Sequence[Path]) -> list[tuple[Path, Path]]:
    pairs: dict[str, tuple[Path, Path]] = {}
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
