"""What the demo shows: one row a mail with what was understood, what lacked, what was answered and where it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from email.parser import BytesHeaderParser

from rich import box
from rich.table import Table
from rich.text import Text

from mailbot.model import ActionKind, Category, GroupSize, Leaf, Outcome, OutgoingMail, Slot, Work

_LEAF_WORDS = {
    Leaf.INSTITUTION: "institution",
    Leaf.CONTACT_NAME: "name",
    Leaf.CONTACT_EMAIL: "e-mail",
    Leaf.CONTACT_PHONE: "phone",
    Leaf.DATE: "date",
    Leaf.TIME: "time",
    Leaf.INTEREST: "interest",
    Leaf.GROUP_SIZE: "group size",
}
_ANSWER_WORDS = {
    ActionKind.ASK: "asked",
    ActionKind.CONFIRM_COMPLETE: "confirmed",
    ActionKind.CONFIRM_CHANGE: "change confirmed",
    ActionKind.CONFIRM_CANCELLATION: "cancellation confirmed",
}
_OUTCOME_STYLE = {
    Outcome.FILED: "green",
    Outcome.WAITING: "yellow",
    Outcome.REVIEW: "magenta",
    Outcome.IGNORED: "dim",
}
_INTEREST_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One mail that the bot has dealt with. `fault` says what should have gone otherwise; empty: all well."""

    work: Work
    request_id: int | None
    fault: str = ""


def table_of(rows: Sequence[Row], title: str = "") -> Table:
    """The rows as a table that is readable from 80 columns on."""
    table = Table(
        title=title or None, title_justify="left", expand=True, pad_edge=False, show_lines=True, box=box.HORIZONTALS
    )
    table.add_column("mail", ratio=26, overflow="fold")
    table.add_column("lang", width=4)
    table.add_column("understood", ratio=34, overflow="fold")
    table.add_column("lacked", ratio=13, overflow="fold")
    table.add_column("answer, where it is", ratio=21, overflow="fold")
    for row in rows:
        table.add_row(
            _mail(row), row.work.readings.language, Text(understood(row.work)), Text(lacked(row.work)), _went(row)
        )
    return table


def understood(work: Work) -> str:
    """The values that were read from this mail, in a line or two; of other mail what it is."""
    readings = work.readings
    if not readings.category.is_answered:
        because = (
            ", ".join(work.screening.rules[:2]) if readings.category is Category.AUTOMATIC else "written by a person"
        )
        return f"{'automatic mail' if readings.category is Category.AUTOMATIC else 'no visit'} ({because})"
    values = [
        _first(readings.institution),
        _first(readings.contact_name),
        _first(readings.contact_phone),
        *(slot_words(candidate.value) for candidate in readings.slots),
        size_words(readings.group_size[0].value) if readings.group_size else "",
        _shortened(_first(readings.interest)),
    ]
    prefix = "" if readings.category is Category.REQUEST else f"{readings.category.value.replace('_', '-')}: "
    return prefix + " · ".join(value for value in values if value)


def lacked(work: Work) -> str:
    """The leaves that the conversation does not give after this mail."""
    request = work.decision.request
    if request is None or work.readings.category is Category.AUTOMATIC:
        return ""
    return ", ".join(_LEAF_WORDS[leaf] for leaf in request.missing) or "nothing"


def slot_words(slot: Slot) -> str:
    """`12 May 2027 10:00-12:00`, `3-7 May 2027`, `from 10:00`."""
    days = ""
    if slot.start_date and slot.end_date and slot.start_date != slot.end_date:
        days = f"{_day(slot.start_date)} to {_day(slot.end_date)}"
    elif slot.start_date:
        days = ("" if slot.end_date else "from ") + _day(slot.start_date)
    elif slot.end_date:
        days = f"until {_day(slot.end_date)}"
    if slot.start_time and slot.end_time:
        hours = f"{slot.start_time:%H:%M}-{slot.end_time:%H:%M}"
    elif slot.start_time:
        hours = f"from {slot.start_time:%H:%M}"
    else:
        hours = f"until {slot.end_time:%H:%M}" if slot.end_time else ""
    return f"{days} {hours}".strip()


def size_words(size: GroupSize) -> str:
    """`14 people`, `12-15 people`, `up to 15 people`, `10 or more people`."""
    if size.min is None:
        return f"up to {size.max} people"
    if size.max is None:
        return f"{size.min} or more people"
    return f"{size.min} people" if size.min == size.max else f"{size.min}-{size.max} people"


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _mail(row: Row) -> Text:
    mail = row.work.mail
    author = mail.from_[0] if mail.from_ else None
    sender = (author.name or author.email) if author else "(nobody)"
    return Text.assemble((sender, "bold"), "\n", mail.subject)


def _went(row: Row) -> Text:
    """What went out to the sender, and where the mail is now."""
    answers = [out for out in row.work.outgoing if out.kind is not ActionKind.TELL_STAFF]
    lines = [
        f"{_ANSWER_WORDS[out.kind]} in {_language(out)}" + (", held for staff" if out.held else "") for out in answers
    ] or ["no answer"]
    if any(out.kind is ActionKind.TELL_STAFF for out in row.work.outgoing):
        lines.append("staff told")
    text = Text("\n".join(lines))
    outcome = row.work.decision.outcome
    request = row.work.decision.request
    where = f"request {row.request_id}: {request.state.value}" if request is not None else outcome.value
    text.append(f"\n{where}", _OUTCOME_STYLE[outcome])
    if row.fault:
        text.append(f"\nunexpected: {row.fault}", "bold red")
    return text


def _language(out: OutgoingMail) -> str:
    return str(BytesHeaderParser().parsebytes(out.raw)["Content-Language"] or "?")


def _first(candidates: Sequence[object]) -> str:
    return str(getattr(candidates[0], "value", "")) if candidates else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _INTEREST_CHARACTERS else text[: _INTEREST_CHARACTERS - 1].rstrip() + "…"
