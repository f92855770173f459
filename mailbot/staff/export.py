"""Requests as a table for spreadsheets: CSV (RFC 4180) and XLSX. One row a request, Prague time.

The CSV is UTF-8 with a byte order mark: Excel takes it for a legacy code page without one, and scripts have
`mailbot queue list --json`. What a stranger wrote can be no formula: in CSV an apostrophe stands before a cell that
would start one, in XLSX such cells are typed as text. Ranges have en dashes, for "12-5" would become a date.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mailbot.model import GroupSize, Held, Request, Slot
from mailbot.replies.safe import one_line

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

Value = str | int | date | datetime | None

_PRAGUE = ZoneInfo("Europe/Prague")
# What a spreadsheet takes for the start of a formula, full-width forms included (OWASP, CSV injection).
_FORMULA = re.compile(r"\s*[=+\-@\t\r\n＝＋－＠]")
_LONGEST = 2_000  # characters of a cell
_FIRST_EXCEL_YEAR = 1900
_DATE_FORMAT, _MOMENT_FORMAT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    width: int  # characters, in XLSX


_COLUMNS = (
    _Column("id", 6),
    _Column("state", 11),
    _Column("institution", 36),
    _Column("contact_name", 24),
    _Column("contact_email", 32),
    _Column("contact_phone", 18),
    _Column("first_day", 12),
    _Column("last_day", 12),
    _Column("dates", 30),
    _Column("times", 20),
    _Column("interest", 48),
    _Column("group_size", 14),
    _Column("missing", 28),
    _Column("reasons", 32),
    _Column("created_at", 17),
    _Column("updated_at", 17),
)


def to_csv(requests: Iterable[Request]) -> bytes:
    """A CSV file with a header line; lines end in CRLF."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(column.name for column in _COLUMNS)
    writer.writerows([_csv_cell(value) for value in _row(request)] for request in requests)
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(requests: Iterable[Request]) -> bytes:
    """An XLSX file of one sheet: header frozen and with filters, days and moments as real dates."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "requests"
    for number, column in enumerate(_COLUMNS, start=1):
        sheet.cell(1, number, column.name).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    for line, request in enumerate(requests, start=2):
        for number, value in enumerate(_row(request), start=1):
            _fill(sheet.cell(line, number), value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# ---------------------------------------------------------------- cells


def _row(request: Request) -> tuple[Value, ...]:
    slots = [held.value for held in request.slots]
    days = [day for slot in slots for day in (slot.start_date, slot.end_date) if day is not None]
    return (
        request.id,
        request.state.value,
        _text(request.institution),
        _text(request.contact_name),
        _text(request.contact_email),
        _text(request.contact_phone),
        min(days, default=None),
        max(days, default=None),
        _join([date_words(slot) for slot in slots], flexible=request.date_flexible),
        _join([time_words(slot) for slot in slots], flexible=request.time_flexible),
        _text(request.interest),
        group_words(request.group_size.value) if request.group_size else "",
        ", ".join(request.missing),
        one_line(", ".join(request.reasons), _LONGEST),
        _moment(request.created_at),
        _moment(request.updated_at),
    )


def _text(held: Held[str] | None) -> str:
    return one_line(held.value, _LONGEST) if held else ""


def _join(words: Sequence[str], *, flexible: bool) -> str:
    kept = list(dict.fromkeys(word for word in words if word))
    return "; ".join([*kept, "flexible"] if flexible else kept)


def _moment(moment: datetime | None) -> datetime | None:
    return moment.astimezone(_PRAGUE) if moment else None


def _csv_cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    return f"'{value}" if _FORMULA.match(value) else value


def _fill(cell: Cell | MergedCell, value: Value) -> None:
    if isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)  # a spreadsheet knows no zones: it is the time in Prague
        cell.number_format = _MOMENT_FORMAT
    elif isinstance(value, date) and value.year >= _FIRST_EXCEL_YEAR:
        cell.value = value
        cell.number_format = _DATE_FORMAT
    elif isinstance(value, int) or not value:
        cell.value = value or None
    else:
        text = str(value)
        cell.value = text
        cell.data_type = "s"  # openpyxl would make "=…" a formula and "#N/A" an error
        cell.quotePrefix = bool(_FORMULA.match(text))  # or it would become one when somebody edits the cell


# ---------------------------------------------------------------- words


def date_words(slot: Slot) -> str:
    """The days of a window: "2027-05-12", "2027-05-12–2027-05-14", "from 2027-03-10"; empty without a day."""
    return _range(
        slot.start_date.isoformat() if slot.start_date else "", slot.end_date.isoformat() if slot.end_date else ""
    )


def time_words(slot: Slot) -> str:
    """The hours of a window: "10:00–12:00", "from 10:00", "until 12:00"; empty without an hour."""
    first = f"{slot.start_time:%H:%M}" if slot.start_time else ""
    last = f"{slot.end_time:%H:%M}" if slot.end_time else ""
    return _range(first, last)


def group_words(size: GroupSize) -> str:
    """How many come: "15", "12–15", "at least 12", "up to 15"."""
    if size.min is not None and size.max is not None:
        return str(size.min) if size.min == size.max else f"{size.min}–{size.max}"
    return f"at least {size.min}" if size.min is not None else f"up to {size.max}"


def _range(first: str, last: str) -> str:
    if first and last:
        return first if first == last else f"{first}–{last}"
    if first:
        return f"from {first}"
    return f"until {last}" if last else ""
