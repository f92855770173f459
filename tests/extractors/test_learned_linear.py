"""A linear model reads its file, weighs features, and stands back where the file is missing or broken."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.extractors.dates.learned import FIRST, ROLES, SECOND
from mailbot.extractors.learned import linear as room
from mailbot.extractors.learned.linear import linear
from tests.extractors.dates.dates_help import slot, slots

GOOD = {"labels": ["no", "yes"], "bias": [0.0, 0.0], "weights": {"sun": [-100, 100], "rain": [200, -200]}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(room, "_FOLDER", tmp_path)
    linear.cache_clear()
    yield tmp_path
    linear.cache_clear()


def test_features_move_the_probabilities_and_unknown_ones_count_nothing(folder: Path) -> None:
    (folder / "weather.json").write_text(json.dumps(GOOD))
    model = linear("weather")
    assert model is not None
    assert model.probabilities({}) == {"no": 0.5, "yes": 0.5}
    assert model.probabilities({"wind": 1.0}) == {"no": 0.5, "yes": 0.5}
    assert model.probabilities({"sun": 1.0})["yes"] == pytest.approx(0.881, abs=0.001)
    assert model.probabilities({"sun": 1.0, "rain": 1.0})["yes"] < 0.2
    assert model.probabilities({"rain": 0.5})["no"] == pytest.approx(0.881, abs=0.001)


def test_the_reasons_are_the_features_that_spoke_for_a_label(folder: Path) -> None:
    (folder / "weather.json").write_text(json.dumps(GOOD))
    model = linear("weather")
    assert model is not None
    assert model.reasons({"sun": 1.0, "rain": 1.0, "wind": 1.0}, "no") == ("rain",)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"labels": ["no"], "bias": [0], "weights": {}}',
        '{"labels": ["no", "yes"], "bias": [0], "weights": {"sun": [1, 2]}}',
        '{"labels": ["no", "yes"], "bias": [0, 0], "weights": {"sun": [1]}}',
        '{"labels": ["no", "yes"], "bias": [0, 0], "weights": {"sun": ["a", "b"]}}',
    ],
)
def test_a_broken_file_is_told_once_and_rules_alone_read_the_mail(
    folder: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    for name in (FIRST, SECOND):
        (folder / f"{name}.json").write_text(text)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert slots("We would like to visit you on 12 May 2027 at 10.") == {slot("2027-05-12", "10:00-")}
    assert [record.getMessage().split()[0] for record in caplog.records] == [f"{FIRST}.json", f"{SECOND}.json"]


def test_a_missing_file_is_told_and_rules_alone_read_the_mail(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert slots("Rádi bychom přijeli 12. května 2027.", "cs") == {slot("2027-05-12")}
    assert "rules alone decide" in caplog.text


def test_the_models_that_ship_know_every_role_and_stay_small() -> None:
    linear.cache_clear()
    for name in (FIRST, SECOND):
        model = linear(name)
        assert model is not None
        assert set(model.labels) == set(ROLES)
    files = list(Path(room.__file__).parent.glob("*.json"))
    assert sum(path.stat().st_size for path in files) < 15 * 2**20
