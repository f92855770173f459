"""How a person sees requests, mails and readings in a terminal: Rich tables, colours only where there is a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbot.cli.values import percent, size_words, slot_words
from mailbot.cli.visible import visible
from mailbot.model import GroupSize, Held, MailRecord, Request, Slot

_STATE_STYLE = {
    "waiting": "yellow",
    "complete": "green",
    "review": "magenta",
    "accepted": "bold green",
    "declined": "red",
    "cancelled": "red",
    "closed": "dim",
}
_LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "interest", "group_size")


def shown(text: object, style: str = "") -> Text:
    """A stranger's text for a table: no Rich markup, no control or direction marks; its own line ends stay."""
    return Text(visible(str(text)), style)


def requests_table(requests: Sequence[Request]) -> RenderableType:
    """The queue, a line a request."""
    if not requests:
        return Text("The queue is empty.")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("ID", "state", "institution", "contact", "when", "people", "lacks"):
        table.add_column(column, overflow="fold")
    for request in requests:
        state = Text(request.state, _STATE_STYLE.get(request.state, ""))
        contact = request.contact_name or request.contact_email
        table.add_row(
            str(request.id),
            state,
            _plain(request.institution),
            _plain(contact),
            "\n".join(slot_words(held.value) for held in request.slots) or ("open" if request.date_flexible else ""),
            size_words(request.group_size.value) if request.group_size else "",
            ", ".join(request.missing),
        )
    return table


def mail_table(records: Sequence[MailRecord]) -> RenderableType:
    """Every mail, a line each."""
    if not records:
        return Text("No mail has arrived yet.")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("ID", "date", "from", "subject", "outcome", "rules", "request"):
        table.add_column(column, overflow="fold")
    for record in records:
        table.add_row(
            str(record.id),
            f"{record.date:%Y-%m-%d %H:%M}" if record.date else "",
            shown(record.from_),
            shown(record.subject),
            Text(record.outcome or "pending"),
            shown(", ".join(record.rules) + (f" ({record.error})" if record.error else "")),
            str(record.request_id or ""),
        )
    return table


def request_view(request: Request) -> RenderableType:
    """One request, each value with its proof."""
    head = Text.assemble(
        ("Request ", "bold"), (str(request.id), "bold"), "  ", (request.state, _STATE_STYLE.get(request.state, ""))
    )
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("leaf", "value", "sure", "proof"):
        table.add_column(column, overflow="fold")
    for leaf in _LEAVES:
        held = getattr(request, leaf)
        if held is not None:
            table.add_row(leaf, *_held_cells(held))
    for slot in request.slots:
        table.add_row("slot", *_held_cells(slot))
    for leaf in ("date", "time"):
        if getattr(request, f"{leaf}_flexible"):
            table.add_row(leaf, Text("left to us", "italic"), "", "")
    lines: list[RenderableType] = [head, table]
    if request.missing:
        lines.append(Text("lacks: " + ", ".join(request.missing), "yellow"))
    if request.reasons:
        lines.append(shown("look at: " + ", ".join(request.reasons), "magenta"))
    return Group(*lines)


def _held_cells(held: Held[str] | Held[GroupSize] | Held[Slot]) -> tuple[Text, Text, Text]:
    value = held.value
    words = (
        slot_words(value) if isinstance(value, Slot) else size_words(value) if isinstance(value, GroupSize) else value
    )
    sure = Text("staff", "bold") if held.by_staff else percent(held.confidence)
    proof = f"{held.evidence.part}: {held.evidence.text}" if held.evidence else ""
    return shown(words), sure, shown(" ".join(f"{proof} {held.note}".split()), "dim")


def _plain(held: Held[str] | None) -> Text:
    return shown(held.value if held else "")
