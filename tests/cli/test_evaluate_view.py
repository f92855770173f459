"""`mailbot evaluate` as a person sees it, on wide and narrow screens, and its bar on standard error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from screens import console, letter, on_terminal, printed

from mailbot.cli.figures_view import print_figures
from mailbot.errors import SettingsError
from mailbot.evaluation.run import Evaluation, evaluate

GOLD = {
    "category": "request",
    "language": "en",
    "institution": ["Town of Hradby"],
    "contact_name": ["Alena Benova"],
    "contact_email": "alena@hradby.example",
    "contact_phone": "+420601000111",
    "slots": [{"start_date": "2027-03-03", "end_date": "2027-03-03", "start_time": "10:00", "end_time": None}],
    "interest": ["greening of squares"],
    "group_size": {"min": 12, "max": 12},
    "missing": [],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.eml").write_bytes(letter().as_bytes())
    (tmp_path / "one.json").write_text(json.dumps(GOLD), "utf-8")
    (tmp_path / "zwei.eml").write_bytes(letter().as_bytes())
    (tmp_path / "zwei.json").write_text(json.dumps(GOLD | {"language": "de", "contact_phone": "+4912345"}), "utf-8")
    return tmp_path


def reading(value: Any, confidence: float) -> dict[str, Any]:
    return {"value": value, "confidence": confidence}


def predict(raw: bytes, source: str) -> dict[str, Any]:
    phone = reading("+420601000111", 0.92)
    return {"category": "request", "language": "en", "contact_phone": phone, "slots": [], "missing": []}


@pytest.fixture
def evaluation(folder: Path) -> Evaluation:
    return evaluate([folder], predict)


def shown(evaluation: Evaluation, width: int, errors: str | None = None, *, colour: bool = False) -> str:
    screen = console(width, colour=colour)
    print_figures(evaluation, screen, errors)
    return printed(screen)


def rows(text: str, title: str) -> list[list[str]]:
    """The cells of the table below a title."""
    below = text[text.index(title) :].partition("\n\n")[0].splitlines()
    return [line.split() for line in below[1:]]


@pytest.mark.parametrize("width", [80, 120])
def test_all_tables_are_there_and_fit(evaluation: Evaluation, width: int) -> None:
    text = shown(evaluation, width)
    assert ["contact_phone", "0.500", "0.500", "0.500", "2"] in rows(text, "Leaves")
    by_language = {row[0]: row for row in rows(text, "F1 by leaf and language") if row}
    assert "1.00" in by_language["en"]
    assert "0.00" in by_language["de"]
    assert ["90–95%", "2", "0.92", "0.50", "-0.42"] in rows(text, "Confidence against what was right")
    leaf = "phone" if width == 80 else "contact_phone"
    assert [leaf, *("–",) * 5, "50%", "2", "–", "0.42"] in rows(text, "How many are right, by leaf and confidence")
    assert {row[0] for row in rows(text, "Slowest mails, median")} >= {"one", "zwei"}
    tables = text.rpartition("Slowest mails")[0]
    assert max(len(line) for line in tables.splitlines()) <= width


def test_the_last_line_sums_up(evaluation: Evaluation) -> None:
    last = shown(evaluation, 80).splitlines()[-1]
    for fact in ("2 mails in ", "whole mails 0/2", "missing set 2/2", "category 2/2", "calibration error 0.420"):
        assert fact in last


def test_errors_of_a_leaf_are_listed(evaluation: Evaluation) -> None:
    text = shown(evaluation, 120, "contact_phone")
    assert "Wrong: contact_phone (1)" in text
    assert '"+4912345"' in text
    with pytest.raises(SettingsError, match="--errors nonsense"):
        shown(evaluation, 120, "nonsense")


def test_colours_tell_good_from_bad(evaluation: Evaluation) -> None:
    text = shown(evaluation, 120, colour=True)
    assert "\x1b[1;31m0.500" in text
    assert "\x1b[32m1.00" in text
    assert "\x1b" not in shown(evaluation, 120)


def test_hostile_names_and_values_steer_nothing(tmp_path: Path) -> None:
    name = "[red]x[-red]\u202e\x1b[2J"
    (tmp_path / f"{name}.eml").write_bytes(letter().as_bytes())
    (tmp_path / f"{name}.json").write_text(json.dumps(GOLD | {"language": "[b]\x9b"}), "utf-8")
    evil = {"category": "request", "institution": reading("[/nonsense]\x1b[31m\x9b\u202e", 0.9)}
    text = shown(evaluate([tmp_path], lambda raw, source: evil), 120, "institution")
    assert [sign for sign in text if not sign.isprintable() and sign != "\n"] == []
    assert "[/nonsense]" in text


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")}
    command = [sys.executable, "-m", "mailbot", *arguments]
    return subprocess.run(command, cwd=cwd, env=clean, capture_output=True, check=False)


def test_a_bar_runs_on_standard_error_of_a_terminal_only(folder: Path) -> None:
    out, error = on_terminal("evaluate", "--json", ".", cwd=folder)
    assert "Reading mails" in error
    assert json.loads(out)["all"]["mails"] == 2
    piped = run("evaluate", ".", cwd=folder)
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert b"\x1b" not in piped.stdout


def test_the_product_itself_is_measured(folder: Path) -> None:
    found = json.loads(run("evaluate", "--json", "--errors", "contact_phone", ".", cwd=folder).stdout)
    assert found["all"]["leaves"]["contact_email"]["f1"] == 1
    assert [(one["mail"], one["got"]) for one in found["errors"]] == [("zwei", "+420601000111")]
