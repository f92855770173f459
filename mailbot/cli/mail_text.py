"""The mail as a person reads it, with the proof of each value marked: head, own text, forward, letters.

Zones are told apart by what they are for: quoted text and legal text are dim, for they give no values; signature,
letterhead, forward and letters are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from mailbot.cli.folding import folded
from mailbot.cli.marks import Mark, marked
from mailbot.cli.visible import one_line
from mailbot.evaluation.extract import Understood
from mailbot.model import Address, Document, Mail, Zone, ZoneKind

_DIM = (ZoneKind.QUOTE, ZoneKind.DISCLAIMER)
_NAMED = {
    ZoneKind.SIGNATURE: "signature",
    ZoneKind.QUOTE: "quoted, gives no values",
    ZoneKind.DISCLAIMER: "legal text, gives no values",
    ZoneKind.LETTERHEAD: "letterhead",
}
_MOST_LINES = {ZoneKind.QUOTE: 6, ZoneKind.DISCLAIMER: 3}  # are shown of it; of other zones _MOST
_MOST = 60
_MOST_ADDRESSES = 8


@dataclass(frozen=True, slots=True)
class _Pen:
    """How marks are written, and whether letters stand in frames."""

    marks: tuple[Mark, ...]
    brackets: bool
    frames: bool

    def zone(self, document: Document, zone: Zone) -> Text:
        """The text of a zone with its marks; of a long one what lies away from the marks is left out."""
        part = document.parts.get(zone.part, "")
        marks = [m for m in self.marks if m.part == zone.part and part[m.start : m.end] == m.text]
        text = Text(style="dim" if zone.kind in _DIM else "")
        for stretch in folded(zone.text, zone.start, marks, _MOST_LINES.get(zone.kind, _MOST)):
            if stretch.left_out:
                text.append(f"⋯ {stretch.left_out} more lines\n", "dim italic")
            else:
                text.append_text(marked(stretch.text, marks, start=stretch.start, brackets=self.brackets))
        return text

    def header(self, part: str, value: str) -> Text:
        """A name or an address of the head; offsets of its evidence count in itself."""
        marks = [m for m in self.marks if m.part == part and value[m.start : m.end] == m.text]
        return marked(value.replace("\n", " "), marks, brackets=self.brackets)


def mail_text(understood: Understood, marks: Sequence[Mark], *, brackets: bool, frames: bool) -> RenderableType:
    """The whole mail. With `brackets` the marks are ⟦leaf: …⟧, else colours; `frames` stand around letters."""
    pen = _Pen(tuple(marks), brackets, frames)
    mail, document = understood.mail, understood.document
    blocks: list[RenderableType] = [_head(mail, pen)]
    own = [zone for zone in document.zones if zone.part in ("body", "signature", "quote")]
    blocks += _zones(own, document, pen)
    forwarded = [zone for zone in document.zones if zone.part == "forward"]
    if forwarded:
        blocks += [Text(), _forwarded(forwarded, document, pen)]
    for part in document.parts:
        if part.startswith("attachment:"):
            blocks += [Text(), _letter(part, document, pen)]
    others = list(_other_files(mail, document))
    blocks += [Text(), *others] if others else []
    return Group(*blocks)


def _head(mail: Mail, pen: _Pen) -> RenderableType:
    rows = [("From", "from", mail.from_), ("Reply-To", "reply-to", mail.reply_to), ("Cc", "cc", mail.cc)]
    head = Table.grid(padding=(0, 2))
    head.add_column(style="bold", no_wrap=True)
    head.add_column(overflow="fold")
    for name, part, addresses in rows:
        if addresses or name == "From":
            head.add_row(name, _addresses(part, addresses, pen))
    head.add_row("Date", Text(f"{mail.date:%a %Y-%m-%d %H:%M %z}" if mail.date else "none", "" if mail.date else "dim"))
    head.add_row("Subject", pen.header("subject", mail.subject))
    return head


def _addresses(part: str, addresses: Sequence[Address], pen: _Pen) -> Text:
    proving = {mark.text.casefold() for mark in pen.marks if mark.part == part}
    shown = [
        one
        for number, one in enumerate(addresses)
        if number < _MOST_ADDRESSES or one.email in proving or one.name.casefold() in proving
    ]
    text = Text(", ").join(_address(part, one, pen) for one in shown)
    if len(shown) < len(addresses):
        text.append(f", ⋯ {len(addresses) - len(shown)} more", "dim italic")
    return text if addresses else Text("nobody", "dim")


def _address(part: str, address: Address, pen: _Pen) -> Text:
    email = pen.header(part, address.email)
    if not address.name:
        return email
    return Text.assemble(pen.header(part, address.name), " <", email, ">")


def _zones(zones: Sequence[Zone], document: Document, pen: _Pen) -> Iterator[RenderableType]:
    """Zones in reading order, those that are no plain body with a line above that names them."""
    for kind, run in groupby(zones, key=lambda zone: zone.kind):
        yield Text()
        if kind in _NAMED:
            yield _title(_NAMED[kind])
        texts = [pen.zone(document, zone) for zone in run]
        for text in texts:
            text.rstrip()
        yield Text("\n\n").join(texts)


def _title(words: str) -> RenderableType:
    return Rule(Text(words, "dim italic"), align="left", style="dim", characters="┄")


def _forwarded(zones: Sequence[Zone], document: Document, pen: _Pen) -> RenderableType:
    content = [_forward_head(document, pen), *_zones(zones, document, pen)]
    return _block("forwarded mail", content, frames=pen.frames)


def _forward_head(document: Document, pen: _Pen) -> RenderableType:
    """Who wrote what was passed on; evidence of its author has the part of the forwarded text."""
    forward = document.forward
    if forward is None:
        return Text()
    head = Table.grid(padding=(0, 2))
    head.add_column(style="bold", no_wrap=True)
    head.add_column(overflow="fold")
    if forward.author:
        head.add_row("From", _address("forward", forward.author, pen))
    if forward.date:
        head.add_row("Date", f"{forward.date:%a %Y-%m-%d %H:%M}")
    if forward.subject:
        head.add_row("Subject", one_line(forward.subject))
    return head


def _letter(part: str, document: Document, pen: _Pen) -> RenderableType:
    whole = Zone(ZoneKind.BODY, part, 0, document.parts[part])
    zones = [zone for zone in document.zones if zone.part == part] or [whole]
    return _block(
        f"attachment {part.removeprefix('attachment:')}", list(_zones(zones, document, pen)), frames=pen.frames
    )


def _block(title: str, content: Sequence[RenderableType], *, frames: bool) -> RenderableType:
    heading = Text(one_line(title), "bold")
    if not frames:
        return Group(Rule(heading, align="left", style="dim"), *content)
    return Panel(Group(*content), title=heading, title_align="left", box=box.ROUNDED, border_style="bright_black")


def _other_files(mail: Mail, document: Document) -> Iterator[RenderableType]:
    """Attachments that gave no text: those that should have, with the reason, and those that hold no letter."""
    for reason in document.unread:
        yield Text(f"not read: {one_line(reason)}", "yellow")
    read = {part.removeprefix("attachment:") for part in document.parts}
    named = [one_line(reason) for reason in document.unread]
    rest = [
        f"{one.filename or 'unnamed'} ({one.content_type})"
        for one in mail.attachments
        if one.filename not in read and not any(line.startswith(one_line(f"{one.filename}:")) for line in named)
    ]
    if rest:
        yield Text(f"also attached, holds no letter: {one_line(', '.join(rest[:_MOST_ADDRESSES]))}", "dim")
