"""The measure: the same figures as the specification's own script, and the report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mailbot.errors import SettingsError
from mailbot.evaluation.extract import extract
from mailbot.evaluation.figures import errors_of
from mailbot.evaluation.report import to_json
from mailbot.evaluation.run import Evaluation, evaluate
from mailbot.evaluation.score import LEAVES, compare, normalised
from mailbot.model import Identity
from mailbot.resources import rules_file
from mailbot.rules import load_rules

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
IDENTITY = Identity("visits@ipr.example", frozenset({"visits@ipr.example"}))

needs_corpus = pytest.mark.skipif(not (SHARED / "corpus").is_dir(), reason="the annotated corpus is not here")


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    rules = load_rules(rules_file())
    folders = [SHARED / "corpus" / "en", SHARED / "corpus" / "multi"]
    return evaluate(folders, lambda raw, source: extract(raw, source, rules, IDENTITY, None))


@needs_corpus
def test_the_figures_are_those_of_the_specifications_script(evaluation: Evaluation, tmp_path: Path) -> None:
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("".join(json.dumps(case.prediction) + "\n" for case in evaluation.cases), "utf-8")
    folders = [str(SHARED / "corpus" / name) for name in ("en", "multi")]
    script = [sys.executable, str(SHARED / "spec" / "score.py"), str(predictions), *folders, "--by-language"]
    printed = subprocess.run(script, capture_output=True, text=True, check=True).stdout
    assert _table(evaluation) == printed.splitlines()


def _table(evaluation: Evaluation) -> list[str]:
    """The evaluation in the layout of the script; groups in the order in which the corpus shows them."""
    order = ["all", *dict.fromkeys(str(case.gold["language"]) for case in evaluation.cases)]
    rows = []
    for name in order:
        figures = evaluation.total if name == "all" else evaluation.by_language[name]
        rows.append(f"== {name}: {figures.mails} mails")
        for leaf in LEAVES:
            counts = figures.leaves[leaf]
            rows.append(
                f"  {leaf:14} P {counts.precision:.3f}  R {counts.recall:.3f}  F1 {counts.f1:.3f}  n {counts.wanted}"
            )
        rows.append(
            f"  micro F1 {figures.micro.f1:.3f}  whole mail {figures.whole}/{figures.answered}"
            f"  missing set {figures.missing}/{figures.requests}  category {figures.category}/{figures.mails}"
            f"  language {figures.language}/{figures.mails}  wrongly answered {figures.wrongly_answered}"
            f" (automatic {figures.wrongly_answered_automatic})  wrongly unanswered {figures.wrongly_unanswered}"
        )
    return rows


@needs_corpus
def test_no_automatic_mail_of_the_corpus_would_be_answered(evaluation: Evaluation) -> None:
    assert evaluation.total.wrongly_answered_automatic == 0
    assert evaluation.unread == ()


@needs_corpus
def test_every_evidence_lies_in_the_mail_and_every_confidence_is_one(evaluation: Evaluation) -> None:
    for case in evaluation.cases:
        for leaf in ("institution", "contact_name", "contact_email", "contact_phone", "interest", "group_size"):
            reading = case.prediction[leaf]
            if reading is not None:
                assert 0 < reading["confidence"] <= 1
                evidence = reading["evidence"]
                assert evidence is None or evidence["end"] - evidence["start"] == len(evidence["text"])


GOLD = {
    "category": "request",
    "language": "en",
    "institution": ["City of Ghent, Planning Department", "City of Ghent"],
    "contact_name": ["Ida Hart"],
    "contact_email": "ida@ghent.example",
    "contact_phone": "+3291234567",
    "slots": [{"start_date": "2027-05-12", "end_date": "2027-05-12", "start_time": "10:00", "end_time": None}],
    "interest": ["street trees", "tram lines"],
    "group_size": {"min": 12, "max": 12},
    "missing": [],
}


@pytest.mark.parametrize(
    ("leaf", "value", "right"),
    [
        ("institution", "the city of GHENT", True),
        ("institution", "Planning Department, City of Ghent", True),
        ("institution", "Ghent University", False),
        ("contact_name", "Hart Ida", True),
        ("contact_name", "Ida", False),
        ("contact_email", "IDA@ghent.example", True),
        ("contact_phone", "+32 9 123 45 67", True),
        ("contact_phone", "091234567", False),
        ("interest", "Street trees along tram lines", True),
        ("interest", "trams", False),
        ("interest", "street trees, tram lines" + " and more" * 40, False),
        ("group_size", {"min": 12, "max": 15}, False),
    ],
)
def test_how_a_leaf_is_compared(leaf: str, value: Any, right: bool) -> None:
    assert compare(leaf, {leaf: {"value": value, "confidence": 0.9}}, GOLD).right is right
    assert compare(leaf, {leaf: value}, GOLD).right is right


def test_slots_are_compared_as_sets_of_dates_and_of_times() -> None:
    slot = {"start_date": "2027-05-12", "end_date": "2027-05-12", "start_time": "11:00", "end_time": None}
    prediction = {"slots": [{"value": slot, "confidence": 0.9}]}
    assert compare("dates", prediction, GOLD).equal
    assert not compare("times", prediction, GOLD).equal
    with pytest.raises(ValueError, match="nonsense"):
        compare("nonsense", {"nonsense": 1}, {"nonsense": 1})


def test_small_words_and_accents_do_not_count() -> None:
    assert normalised("The City of Žďár, a.s.") == "city zdar s"


def _folder(path: Path) -> Path:
    (path / "one.eml").write_bytes(b"From: a@b.example\r\nSubject: x\r\n\r\nhello\r\n")
    (path / "one.json").write_text(json.dumps(GOLD), "utf-8")
    return path


def test_errors_are_listed_by_leaf(tmp_path: Path) -> None:
    result = evaluate([_folder(tmp_path)], lambda raw, source: {"category": "other", "language": "en"})
    assert errors_of("category", result.cases) == (("one", "other", "request"),)
    assert errors_of("group_size", result.cases) == (("one", None, {"min": 12, "max": 12}),)
    assert errors_of("language", result.cases) == ()
    assert to_json(result, "category")["errors"] == [{"mail": "one", "got": "other", "gold": "request"}]
    assert to_json(result)["all"]["wrongly_unanswered"] == 1


def test_what_cannot_be_measured_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no annotated mail"):
        evaluate([tmp_path], lambda raw, source: {})
    with pytest.raises(SettingsError, match="is no folder"):
        evaluate([tmp_path / "absent"], lambda raw, source: {})
    result = evaluate([_folder(tmp_path)], lambda raw, source: {})
    with pytest.raises(SettingsError, match="--errors nonsense"):
        to_json(result, "nonsense")
    (tmp_path / "one.json").write_text("[]", "utf-8")
    with pytest.raises(SettingsError, match="is no gold"):
        evaluate([tmp_path], lambda raw, source: {})


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n", b"no header at all", b"\x00\xff\xfe"])
def test_what_is_no_mail_gives_an_error(raw: bytes) -> None:
    answer = extract(raw, "m.eml", load_rules(rules_file()), IDENTITY, None)
    assert list(answer) == ["source", "error"]
