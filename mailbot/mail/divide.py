"""One writer's text cut into letterhead, greeting, body, signature and disclaimer. Pure and linear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mailbot.mail.closings import POSTSCRIPT
from mailbot.mail.greeting import Opening, opening_of
from mailbot.mail.legal import legal_lines
from mailbot.mail.lines import Line, is_labelled, is_list_item, is_prose, lines_of, tokens
from mailbot.mail.plain import plain
from mailbot.mail.signature import signature_start
from mailbot.model import ZoneKind

_PARAGRAPH_GAP = re.compile(r"\n[ \t]*\n")
_MOST_HEAD_LINES = 20


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text: `text[start:end]` is of this kind."""

    kind: ZoneKind
    start: int
    end: int


def divide(text: str, names: Sequence[str] = (), *, greets: bool = True, letter: bool = False) -> list[Span]:
    """Spans of a text, in order, blank edges left out.

    `names`: display name and address of its writer. `greets`: it can open with a greeting (text below a quotation
    does not). `letter`: it is an attached letter, which has a letterhead.
    """
    lines = lines_of(text)
    legal = legal_lines(lines)
    free = [line for number, line in enumerate(lines) if number not in legal]
    opening = opening_of(free, letter=letter) if greets else Opening()
    if letter and not opening.end:
        opening = _head_without_greeting(free)
    own = [line for line in free if not line.blank and line.end > opening.end]
    signature = signature_start(own, tokens(names), may_open=not greets)
    spans: list[Span] = []
    for number, line in enumerate(lines):
        if number in legal:
            _append(spans, Span(ZoneKind.DISCLAIMER, line.start, line.end), text)
            continue
        for piece in _pieces(line, opening, len(text) + 1 if signature is None else signature):
            _append(spans, piece, text)
    return [span for span in (_trimmed(span, text) for span in _postscripts(spans, text)) if span.end > span.start]


def _head_without_greeting(lines: Sequence[Line]) -> Opening:
    """The letterhead of a letter that does not greet: short lines above the first running text, no answers or lists."""
    own = [line for line in lines if not line.blank]
    for position, line in enumerate(own[: _MOST_HEAD_LINES + 1]):
        if is_prose([line]) or (len(line.text) > 75 and is_prose(own[position : position + 4])):
            head = position >= 3
            return Opening(line.start, line.start, head=head) if head else Opening()
        if is_list_item(line) or (is_labelled(line) and position > 12):
            break
    return Opening()


def _pieces(line: Line, opening: Opening, signature: int) -> list[Span]:
    """A line cut where the greeting starts and ends and where the signature starts."""
    marks = (opening.start, opening.end, signature)
    cuts = sorted({line.start, line.end, *(at for at in marks if line.start < at < line.end)})
    pieces = []
    for start, end in pairwise(cuts):
        kind = ZoneKind.BODY
        if start >= signature:
            kind = ZoneKind.SIGNATURE
        elif end <= opening.start:
            kind = ZoneKind.LETTERHEAD if opening.head else ZoneKind.BODY
        elif end <= opening.end:
            kind = ZoneKind.GREETING
        pieces.append(Span(kind, start, end))
    return pieces


def _append(spans: list[Span], span: Span, text: str) -> None:
    if not text[span.start : span.end].strip():
        return
    last = spans[-1] if spans else None
    if last and last.kind is span.kind and not text[last.end : span.start].strip():
        spans[-1] = Span(span.kind, last.start, span.end)
    else:
        spans.append(span)


def _trimmed(span: Span, text: str) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(span.kind, start, max(start, span.start + len(piece.rstrip())))


def _postscripts(spans: list[Span], text: str) -> list[Span]:
    """A postscript below the signature is said by the writer: it is body again, up to its blank line."""
    result: list[Span] = []
    for span in spans:
        if span.kind is not ZoneKind.SIGNATURE:
            result.append(span)
            continue
        at = span.start
        for gap in _PARAGRAPH_GAP.finditer(text, span.start, span.end):
            start = gap.end()
            if start > at and POSTSCRIPT.match(plain(text[start : start + 20])):
                after = _PARAGRAPH_GAP.search(text, start, span.end)
                end = after.start() if after else span.end
                result += [Span(span.kind, at, start), Span(ZoneKind.BODY, start, end)]
                at = end
        result.append(Span(span.kind, at, span.end))
    return result
