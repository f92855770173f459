"""The header block of a mail, split and capped before any parser sees it (encoded words of 512 KB cost 2.7 s).

Also the caps on what lies below it: containers (nesting) and lines. What is over a cap is left out and recorded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.rules import Limits

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_BLANK_LINE = re.compile(rb"\r\n\r\n|\n\r?\n|\r\r")
_LINE = re.compile(rb"\r\n|\n|\r")
_CONTAINER = re.compile(rb"(?:multipart|message)/", re.IGNORECASE)

# A MIME field of a part with its continuation lines: the email package reads its parameters in quadratic time.
_MIME_FIELD = re.compile(
    rb"(?:^|(?<=[\r\n]))content-[a-z-]{1,40}:[^\r\n]*(?:(?:\r\n|\n|\r)[ \t][^\r\n]*)*", re.IGNORECASE
)

_ADDRESS_FIELDS = frozenset({"from", "to", "cc", "bcc", "reply-to", "sender", "resent-to", "resent-cc"})
_ADDRESS_FIELD_BYTES = 196_608  # 5,000 recipients
_OTHER_FIELD_BYTES = 16_384
_MIME_FIELD_BYTES = 2_048
# Nothing between two separators: each costs a reader of addresses as much as an address (200,000 of them: 3 s).
_EMPTY_ADDRESSES = re.compile(rb"([,;])(?:[ \t\r\n]*[,;])+")
_MOST_FIELDS = 1_000
_MOST_LINE_VISITS = 10_000_000  # the parser looks at each line once per container that is open


@dataclass(frozen=True, slots=True)
class Bounded:
    """A mail within the limits: its fields in order (name in lower case, value folded and encoded) and its body."""

    fields: tuple[tuple[str, bytes], ...]
    body: bytes
    containers: int  # how many multipart or embedded messages there can be at most
    defects: tuple[str, ...]

    @property
    def header(self) -> bytes:
        """The header block, with its closing blank line."""
        return b"".join(name.encode("ascii") + b":" + value + b"\n" for name, value in self.fields) + b"\n"

    @property
    def raw(self) -> bytes:
        """The mail as a parser may see it."""
        return self.header + self.body


def bound(raw: bytes, limits: Limits) -> Bounded:
    """Split a mail into header fields and body, within the limits. Never raises."""
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    block, body = _split(raw)
    defects: list[str] = []
    if len(block) > limits.header_bytes:
        defects.append(f"header block of {len(block)} octets was cut at {limits.header_bytes}")
        block = block[: limits.header_bytes]
    fields, rest = _fields(block, defects)
    if rest:  # text before any blank line: the separator is missing
        body = rest + b"\n\n" + body if body else rest
    body, containers = _bound_body(body, limits, defects)
    return Bounded(_capped(fields, defects), body, containers, tuple(defects))


def _split(raw: bytes) -> tuple[bytes, bytes]:
    gap = _BLANK_LINE.search(raw)
    return (raw[: gap.start()], raw[gap.end() :]) if gap else (raw, b"")


def _fields(block: bytes, defects: list[str]) -> tuple[list[tuple[str, bytes]], bytes]:
    """Fields of a header block; and what follows a line that is none, if nothing after it looks like a field."""
    lines = _LINE.split(block)
    fields: list[tuple[str, list[bytes]]] = []
    for number, line in enumerate(lines):
        field = _FIELD.fullmatch(line)
        if line[:1] in b" \t" and line and fields:
            fields[-1][1].append(line)
        elif field:
            fields.append((field.group(1).decode("ascii").lower(), [field.group(2)]))
        elif (line.startswith((b"From ", b">From ")) and number == 0) or not line.strip():
            continue  # the line that mbox files put first
        elif number + 1 < len(lines) and _FIELD.fullmatch(lines[number + 1]):
            defects.append("a line of the header is no field")
        else:
            defects.append("no blank line between header and text")
            return _joined(fields), b"\n".join(lines[number:])
        if len(fields) > _MOST_FIELDS:
            defects.append(f"more than {_MOST_FIELDS} header fields")
            break
    return _joined(fields), b""


def _joined(fields: list[tuple[str, list[bytes]]]) -> list[tuple[str, bytes]]:
    return [(name, b"\n".join(lines)) for name, lines in fields]


def _capped(fields: list[tuple[str, bytes]], defects: list[str]) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, _cut_field(name, value, defects)) for name, value in fields)


def _cut_field(name: str, value: bytes, defects: list[str]) -> bytes:
    """A value no longer than its cap; an address list is cut between two addresses."""
    if name in _ADDRESS_FIELDS:
        value = _EMPTY_ADDRESSES.sub(rb"\1", value)
    most = _ADDRESS_FIELD_BYTES if name in _ADDRESS_FIELDS else _OTHER_FIELD_BYTES
    most = _MIME_FIELD_BYTES if name.startswith("content-") else most
    if len(value) <= most:
        return value
    defects.append(f"header field {name[:40]} of {len(value)} octets was cut at {most}")
    cut = value[:most]
    return (cut.rpartition(b",")[0] or cut) if name in _ADDRESS_FIELDS else cut


def _bound_body(body: bytes, limits: Limits, defects: list[str]) -> tuple[bytes, int]:
    """Cut the body before the container, or the line, that is one too many."""
    body = _MIME_FIELD.sub(lambda field: field.group()[:_MIME_FIELD_BYTES], body)
    containers = 0
    for containers, match in enumerate(_CONTAINER.finditer(body), start=1):
        if containers >= limits.parts:
            defects.append(f"more than {limits.parts} containers: the rest was left out")
            body = body[: match.start()]
            break
    most_lines = _MOST_LINE_VISITS // max(limits.nesting, containers)
    if body.count(b"\n") + body.count(b"\r") > most_lines:
        for number, end in enumerate(_LINE.finditer(body), start=1):
            if number >= most_lines:
                defects.append(f"more than {most_lines} lines: the rest was left out")
                body = body[: end.end()]
                break
    return body, containers
