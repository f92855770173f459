"""Confidence against what was right: bins, their counts, the calibration error; and how the work is measured."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.evaluation.calibration import BINS, reliability
from mailbot.evaluation.figures import Case
from mailbot.evaluation.report import to_json
from mailbot.evaluation.run import Pair, evaluate
from mailbot.evaluation.score import LEAVES

GOLD = {"category": "request", "language": "en", "contact_email": "a@b.example", "missing": []}


def case(confidence: float, *, right: bool = True, **gold: Any) -> Case:
    email = "a@b.example" if right else "c@b.example"
    prediction = {"category": "request", "contact_email": {"value": email, "confidence": confidence}}
    return Case("m", prediction, GOLD | gold)


def test_values_are_counted_in_the_bin_of_their_confidence() -> None:
    found = reliability([case(0.92), case(0.94, right=False), case(0.66), case(1.0), case(0.95)])
    counts = [(one.low, one.values, one.right) for one in found["contact_email"].bins]
    assert counts == [(0.6, 1, 1), (0.9, 2, 1), (0.95, 2, 2)]
    assert found["all"].bins == found["contact_email"].bins
    assert found["institution"].bins == ()


def test_the_error_is_the_mean_gap_weighed_by_the_values() -> None:
    four = [case(0.9), case(0.9), case(0.9), case(0.9, right=False)]  # 0.75 right of 0.9
    assert reliability(four)["all"].error == pytest.approx(0.15)
    both = [*four, case(0.6), case(0.6, right=False)]  # 0.5 right of 0.6
    assert reliability(both)["all"].error == pytest.approx((4 * 0.15 + 2 * 0.1) / 6)
    assert reliability([])["all"].error == 0


def test_a_perfectly_honest_bot_has_no_error() -> None:
    honest = [case(0.75, right=number < 75) for number in range(100)]
    assert reliability(honest)["all"].error == pytest.approx(0)


def test_slots_count_with_their_least_confident_one_for_dates_and_for_times() -> None:
    slot = {"start_date": "2027-05-12", "end_date": "2027-05-12", "start_time": "10:00", "end_time": None}
    later = slot | {"start_date": "2027-05-14", "end_date": "2027-05-14"}
    prediction = {"slots": [{"value": slot, "confidence": 0.97}, {"value": later, "confidence": 0.72}]}
    gold = GOLD | {"slots": [slot, later | {"start_time": "11:00"}]}
    found = reliability([Case("m", prediction, gold)])
    assert [(one.low, one.right) for one in found["dates"].bins] == [(0.7, 1)]
    assert [(one.low, one.right) for one in found["times"].bins] == [(0.7, 0)]
    assert found["all"].values == 2


def test_mail_that_is_not_to_be_answered_does_not_count() -> None:
    assert reliability([case(0.9, category="other")])["all"].values == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=40))
def test_every_value_is_in_one_bin_and_the_error_is_a_share(points: list[tuple[float, bool]]) -> None:
    found = reliability([case(confidence, right=right) for confidence, right in points])
    assert found["all"].values == sum(found[leaf].values for leaf in LEAVES) == len(points)
    assert 0 <= found["all"].error <= 1
    assert all(one.low - 1e-9 <= one.mean_confidence <= one.high + 1e-9 for one in found["all"].bins)


def test_the_bins_cover_all_confidences_without_a_gap() -> None:
    assert [low for low, _ in BINS[1:]] == [high for _, high in BINS[:-1]]
    assert (BINS[0][0], BINS[-1][1]) == (0, 1)


def folder(path: Path, names: Sequence[str] = ("one", "two", "three")) -> Path:
    for name in names:
        (path / f"{name}.eml").write_bytes(b"From: a@b.example\r\n\r\nhello\r\n")
        (path / f"{name}.json").write_text(json.dumps(GOLD), "utf-8")
    return path


def predict(raw: bytes, source: str) -> dict[str, Any]:
    email = {"value": "a@b.example", "confidence": 0.8}
    return {"category": "request", "language": "en", "contact_email": email, "missing": []}


def test_the_json_has_reliability_by_leaf_the_error_and_the_slowest(tmp_path: Path) -> None:
    result = to_json(evaluate([folder(tmp_path)], predict))
    bins = [{"from": 0.8, "to": 0.9, "values": 3, "mean_confidence": 0.8, "observed": 1.0}]
    assert result["reliability"] == bins
    assert result["calibration_error"] == 0.2
    assert result["reliability_by_leaf"]["contact_email"] == {"values": 3, "calibration_error": 0.2, "bins": bins}
    assert result["reliability_by_leaf"]["interest"] == {"values": 0, "calibration_error": 0.0, "bins": []}
    assert {one["mail"] for one in result["slowest"]} == {"one", "two", "three"}
    assert result["languages"]["en"]["leaves"]["contact_email"]["f1"] == 1
    json.dumps(result)


def test_who_watches_sees_every_mail_before_it_is_read(tmp_path: Path) -> None:
    seen: list[str] = []

    def watch(pairs: Sequence[Pair]) -> Iterable[Pair]:
        for pair in pairs:
            seen.append(pair[0].stem)
            yield pair

    evaluate([folder(tmp_path)], predict, watch)
    assert sorted(seen) == ["one", "three", "two"]


def test_loading_for_the_first_mail_is_not_charged_to_it(tmp_path: Path) -> None:
    import time

    calls: list[str] = []

    def loads_first(raw: bytes, source: str) -> dict[str, Any]:
        if not calls:
            time.sleep(0.2)
        calls.append(source)
        return predict(raw, source)

    assert evaluate([folder(tmp_path)], loads_first).slowest[0].seconds < 0.1
