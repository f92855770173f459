"""Tables for spreadsheets: right values, real dates, and no formula that a stranger wrote."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from mailbot.model import GroupSize, Held, Request, Slot, State
from mailbot.staff.export import date_words, group_words, time_words, to_csv, to_xlsx

FULL = Request(
    token="a" * 16,
    state=State.REVIEW,
    id=12,
    institution=Held("Město Ostrovec, odbor rozvoje", 0.9),
    contact_name=Held("Anna Nova", 0.9),
    contact_email=Held("anna.nova@ostrovec.example", 0.9),
    contact_phone=Held("+420236001111", 0.9),
    slots=(
        Held(Slot(date(2027, 5, 12), date(2027, 5, 14), time(10), time(12)), 0.9),
        Held(Slot(date(2027, 5, 3), date(2027, 5, 3), time(10), time(12)), 0.9),
        Held(Slot(None, date(2027, 6, 20), None, time(12)), 0.9),
    ),
    date_flexible=True,
    interest=Held("the Metropolitan Plan", 0.9),
    group_size=Held(GroupSize(12, 15), 0.9),
    reasons=("uncertain: date", "answer-undeliverable"),
    created_at=datetime(2026, 11, 24, 23, 30, tzinfo=UTC),
    updated_at=datetime(2027, 7, 1, 8, 0, tzinfo=UTC),
)
EMPTY = Request(token="b" * 16, state=State.WAITING)


def _rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_csv_has_a_header_and_one_row_a_request_in_prague_time() -> None:
    full, empty = _rows(to_csv([FULL, EMPTY]))
    assert full == {
        "id": "12",
        "state": "review",
        "institution": "Město Ostrovec, odbor rozvoje",
        "contact_name": "Anna Nova",
        "contact_email": "anna.nova@ostrovec.example",
        "contact_phone": "'+420236001111",
        "first_day": "2027-05-03",
        "last_day": "2027-06-20",
        "dates": "2027-05-12–2027-05-14; 2027-05-03; until 2027-06-20; flexible",
        "times": "10:00–12:00; until 12:00",
        "interest": "the Metropolitan Plan",
        "group_size": "12–15",
        "missing": "",
        "reasons": "uncertain: date, answer-undeliverable",
        "created_at": "2026-11-25T00:30:00+01:00",
        "updated_at": "2027-07-01T10:00:00+02:00",
    }
    assert empty["missing"] == (
        "institution, contact_name, contact_email, contact_phone, date, time, interest, group_size"
    )
    assert empty["first_day"] == empty["created_at"] == ""


def test_a_csv_begins_with_a_byte_order_mark_and_its_lines_end_in_crlf() -> None:
    data = to_csv([FULL])
    assert data.startswith(b"\xef\xbb\xbfid,state,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


def test_an_xlsx_has_real_dates_a_frozen_header_filters_and_widths() -> None:
    sheet = load_workbook(io.BytesIO(to_xlsx([FULL, EMPTY]))).active
    assert sheet is not None
    header, full, empty = sheet.iter_rows(values_only=True)
    row = dict(zip(header, full, strict=True))
    assert row["id"] == 12
    assert row["first_day"] == datetime(2027, 5, 3)
    assert row["created_at"] == datetime(2026, 11, 25, 0, 30)
    assert row["contact_phone"] == "+420236001111"
    assert dict(zip(header, empty, strict=True))["first_day"] is None
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:P3"
    assert sheet.column_dimensions["C"].width > sheet.column_dimensions["A"].width
    assert sheet["G2"].number_format == "yyyy-mm-dd"
    assert sheet["A1"].font.bold


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "＝", "＠", " ="])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("http://x.example","open")'
    request = Request(token="a" * 16, state=State.REVIEW, institution=Held(text, 0.9), interest=Held(text, 0.9))
    row = _rows(to_csv([request]))[0]
    assert row["institution"][0] == row["interest"][0] == "'"
    cell = load_workbook(io.BytesIO(to_xlsx([request]))).active["C2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value == text.strip()


@given(st.text(), st.text())
def test_whatever_a_stranger_wrote_stays_in_its_cell(institution: str, reason: str) -> None:
    request = Request(
        token="a" * 16,
        state=State.REVIEW,
        id=1,
        institution=Held(institution, 0.9),
        interest=Held(institution, 0.9),
        reasons=(reason,),
    )
    rows = _rows(to_csv([request, EMPTY]))
    assert [row["state"] for row in rows] == ["review", "waiting"]
    assert not rows[0]["institution"].startswith(("=", "+", "-", "@"))
    sheet = load_workbook(io.BytesIO(to_xlsx([request]))).active
    assert sheet["B2"].value == "review"
    assert sheet["C2"].data_type in ("s", "n"), "text or blank"


def test_a_day_before_excels_calendar_is_written_as_text() -> None:
    slot = Slot(date(1, 1, 1), date(9999, 12, 31))
    request = Request(token="a" * 16, state=State.REVIEW, slots=(Held(slot, 0.9),))
    sheet = load_workbook(io.BytesIO(to_xlsx([request]))).active
    assert (sheet["G2"].value, sheet["H2"].value) == ("0001-01-01", datetime(9999, 12, 31))


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (GroupSize(15, 15), "15"),
        (GroupSize(12, 15), "12–15"),
        (GroupSize(12, None), "at least 12"),
        (GroupSize(None, 15), "up to 15"),
    ],
)
def test_a_group_is_said_in_words_that_no_spreadsheet_takes_for_a_date(size: GroupSize, words: str) -> None:
    assert group_words(size) == words


def test_open_windows_are_said_in_words() -> None:
    assert date_words(Slot(date(2027, 3, 10))) == "from 2027-03-10"
    assert time_words(Slot(start_time=time(10))) == "from 10:00"
    assert (date_words(Slot()), time_words(Slot())) == ("", "")


def test_a_text_that_looks_like_an_error_stays_text() -> None:
    request = Request(token="a" * 16, state=State.REVIEW, institution=Held("#N/A", 0.9))
    cell = load_workbook(io.BytesIO(to_xlsx([request]))).active["C2"]
    assert (cell.value, cell.data_type) == ("#N/A", "s")
