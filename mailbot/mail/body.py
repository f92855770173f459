"""The MIME parts of a message sorted into text, HTML and attachments (RFC 2045, 2046, 2183, 3676).

An embedded message is an attachment: nothing of its text becomes the text of the mail that carries it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from mailbot.mail.decode import header_text, text_of
from mailbot.mail.flowed import unflow
from mailbot.model import Attachment
from mailbot.rules import Limits

_EMBEDDED = frozenset({"message/rfc822", "message/global", "message/news"})
_MOST_COPIED = 256_000_000  # octets that turning nested messages back into octets may touch


@dataclass(slots=True)
class Body:
    """What the parts of a message hold; filled while they are walked."""

    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    content_types: list[str] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)


def read_body(message: Message, limits: Limits, *, containers: int, size: int) -> Body:
    """Sort the parts of a message. `containers` and `size` say how costly copying an embedded message can be."""
    body = Body()
    copyable = max(1, containers) * size <= _MOST_COPIED
    named: list[tuple[Message, Attachment]] = []
    for number, part in enumerate(_walk(message, body, limits.nesting), start=1):
        if number > limits.parts:
            body.defects.append(f"more than {limits.parts} parts: the rest was left out")
            break
        body.content_types.append(_described(part))
        if part.get_content_type() in _EMBEDDED or part.get_content_maintype() == "message":
            body.attachments.append(_embedded(part, copyable))
        elif not part.is_multipart():
            _sort(part, body, named)
    _promote(body, named)
    return body


def _walk(part: Message, body: Body, depth: int) -> Iterator[Message]:
    """Parts in order, outermost first, not going into embedded messages."""
    yield part
    children = part.get_payload() if part.get_content_maintype() != "message" else None
    if not isinstance(children, list):
        return
    if depth <= 1:
        body.defects.append("parts nested too deeply were left out")
        return
    for child in children:
        if isinstance(child, Message):
            yield from _walk(child, body, depth - 1)


def _described(part: Message) -> str:
    """Content type with the parameters that say what a report or an invitation is for."""
    described = part.get_content_type()
    for name in ("report-type", "method"):
        value = _parameter(part, name)
        if value:
            described += f"; {name}={value.lower()[:60]}"
    return described


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name, "")
    except (ValueError, LookupError, TypeError):
        return ""
    if isinstance(value, tuple):  # RFC 2231
        value = value[2]
    return header_text(str(value)).strip()


def filename_of(part: Message) -> str:
    """The file name that the sender wrote, one line, without folders; may be empty."""
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        name = ""
    name = header_text(name.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    return name.replace("\\", "/").rpartition("/")[2].strip()[:200]


def _sort(part: Message, body: Body, named: list[tuple[Message, Attachment]]) -> None:
    content_type = part.get_content_type()
    disposition = (part.get_content_disposition() or "").lower()
    filename = filename_of(part)
    is_text = content_type in ("text/plain", "text/html")
    if is_text and disposition != "attachment" and not filename:
        _take_text(part, body)
        return
    attachment = Attachment(filename, content_type, _octets(part))
    if is_text and disposition != "attachment":
        named.append((part, attachment))
    body.attachments.append(attachment)


def _take_text(part: Message, body: Body) -> None:
    text, problem = text_of(_octets(part), _parameter(part, "charset") or None)
    if problem:
        body.defects.append(problem)
    if part.get_content_type() == "text/html":
        body.htmls.append(text)
        return
    if _parameter(part, "format").lower() == "flowed":
        text = unflow(text, delete_space=_parameter(part, "delsp").lower() == "yes")
    body.texts.append(text)


def _promote(body: Body, named: list[tuple[Message, Attachment]]) -> None:
    """Text with a file name is the mail's text where there is no other (phones and scanners name their text)."""
    if not named or any(text.strip() for text in (*body.texts, *body.htmls)):
        return
    part, attachment = named[0]
    body.attachments.remove(attachment)
    _take_text(part, body)


def _octets(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError):
        payload = None
    if isinstance(payload, bytes):
        return payload
    text = part.get_payload()
    return text.encode("utf-8", "replace") if isinstance(text, str) else b""


def _embedded(part: Message, copyable: bool) -> Attachment:
    """An embedded message, report or header block with its octets, so that a bounce can be read."""
    children = part.get_payload()
    data = b""
    if isinstance(children, list) and copyable:
        data = b"\n".join(_unparsed(child) for child in children if isinstance(child, Message))
    elif isinstance(children, str):
        data = _octets(part)
    return Attachment(filename_of(part), part.get_content_type(), data)


def _unparsed(message: Message) -> bytes:
    try:
        if str(message.get("content-transfer-encoding", "")) == "" and not message.keys():
            return _octets(message)  # an embedded message in base64, which RFC 2046 5.2.1 forbids
        return message.as_bytes(unixfrom=False)
    except Exception:  # the generator of the email package raises many kinds on broken headers
        fields = "".join(f"{name}: {value}\n" for name, value in message.items())
        return fields.encode("utf-8", "replace")
