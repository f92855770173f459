"""Raw octets to a frozen Mail. Never raises, whatever the octets are: what was wrong is recorded in `defects`.

The only module that imports mail-parser. Each of its traps (FINDINGS-mail, section 1) is closed here and pinned by a
test: embedded messages leak into its text, a second From is ignored, the sender's UTC offset is lost, long encoded
headers and deep nesting cost seconds or raise.
"""

from __future__ import annotations

import email
import hashlib
import logging
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

import mailparser
from mailparser.utils import get_addresses

from mailbot.mail.body import Body, read_body
from mailbot.mail.decode import field_text, header_text, single_line
from mailbot.mail.header_block import Bounded, bound
from mailbot.model import Address, Mail
from mailbot.rules import Limits

# It warns, with words of the mail, about every part that it does not turn into text.
logging.getLogger("mailparser").setLevel(logging.CRITICAL)

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,400}>")
_BARE_ID = re.compile(r"[^<>\s]{1,400}@[^<>\s]{1,200}")
_ADDR_SPEC = re.compile(r"[^\s@<>,;\"()]{1,200}@[^\s@<>,;\"()]{1,255}")
_UNQUOTED_COMMA = re.compile(r"\s*([^\"<>@(),;:]{1,100},[^\"<>@(),;:]{1,100})<[^<>]{3,400}>\s*")
_MOST_REFERENCES = 100
_MOST_COPIED = 48_000_000  # octets that mail-parser may touch when it copies nested messages


def parse(raw: bytes, limits: Limits) -> Mail:
    """Understand the octets of a mail (RFC 5322, 2045-2049) within the limits.

    Of an oversized mail the header alone may be given: it has an empty text. Never raises.
    """
    digest = hashlib.sha256(raw).hexdigest()
    try:
        mail = _parsed(raw, limits)
    except Exception as error:  # a stranger's octets must not stop the round
        mail = Mail(digest="", size=0, defects=(f"could not be parsed: {type(error).__name__}",))
    return replace(mail, digest=digest, size=len(raw))


def _parsed(raw: bytes, limits: Limits) -> Mail:
    bounded = bound(raw, limits)
    fields = tuple((name, field_text(value)) for name, value in bounded.fields)
    defects = list(bounded.defects)
    message, found = _message(bounded)
    defects.extend(found)
    body = _body(message, bounded, limits, len(raw))
    header = _Header(fields)
    from_ = header.addresses("from")
    sent = header.date()
    defects.extend(_header_defects(header, from_, sent))
    defects.extend(body.defects)
    return Mail(
        digest="",
        size=0,
        message_id=header.message_id(),
        in_reply_to=header.ids("in-reply-to"),
        references=header.ids("references")[-_MOST_REFERENCES:],
        from_=from_,
        sender=next(iter(header.addresses("sender")), None),
        reply_to=header.addresses("reply-to"),
        to=header.addresses("to"),
        cc=header.addresses("cc"),
        subject=header.text("subject"),
        date=sent,
        received=header.received(),
        headers=tuple((name, header_text(value)) for name, value in fields),
        text="\n\n".join(body.texts),
        html="\n".join(body.htmls),
        attachments=tuple(body.attachments),
        content_types=tuple(body.content_types),
        defects=tuple(dict.fromkeys(single_line(defect)[:200] for defect in defects)),
    )


def _message(bounded: Bounded) -> tuple[Message, list[str]]:
    """The message by mail-parser, else by the standard library, else an empty one; and the defects they saw."""
    costly = bounded.containers * len(bounded.body) > _MOST_COPIED
    try:
        if not costly:
            parsed = mailparser.parse_from_bytes(bounded.raw)
            return parsed.message, sorted(str(category) for category in parsed.defects_categories)
    except (Exception, RecursionError) as error:
        reason = f"mail-parser: {type(error).__name__}"
    else:
        reason = "too large and too deep for mail-parser"
    try:
        return email.message_from_bytes(bounded.raw), [reason]
    except (Exception, RecursionError) as error:
        return Message(), [reason, f"email: {type(error).__name__}"]


def _body(message: Message, bounded: Bounded, limits: Limits, size: int) -> Body:
    try:
        return read_body(message, limits, containers=bounded.containers, size=size)
    except (Exception, RecursionError) as error:
        return Body(defects=[f"parts could not be read: {type(error).__name__}"])


def _header_defects(header: _Header, from_: tuple[Address, ...], sent: datetime | None) -> list[str]:
    defects = []
    for name in ("from", "date", "subject", "message-id", "to", "reply-to"):  # RFC 5322 3.6: at most once
        if header.count(name) > 1:
            defects.append(f"{header.count(name)} {name.title()} fields")
    if not from_:
        defects.append("no From address")
    elif len(from_) > 1 and header.count("from") == 1:
        defects.append(f"{len(from_)} From addresses")
    if sent is None:
        defects.append("no usable Date")
    if header.message_id() is None:
        defects.append("no Message-ID")
    return defects


class _Header:
    """Typed views of the header fields."""

    def __init__(self, fields: tuple[tuple[str, str], ...]) -> None:
        self._fields = fields

    def count(self, name: str) -> int:
        """How many fields have this name."""
        return sum(1 for key, _ in self._fields if key == name)

    def raw(self, name: str) -> str:
        """The first field of this name, folded and encoded."""
        return next((value for key, value in self._fields if key == name), "")

    def text(self, name: str) -> str:
        """The first field of this name, decoded, one line."""
        return header_text(self.raw(name))

    def addresses(self, name: str) -> tuple[Address, ...]:
        """All addresses of all fields of this name, groups flattened, each address once."""
        found: dict[Address, None] = {}
        for key, value in self._fields:
            if key == name:
                found.update(dict.fromkeys(_addresses(value)))
        return tuple(found)

    def ids(self, name: str) -> tuple[str, ...]:
        """Message-IDs of all fields of this name, in order, each once."""
        values = " ".join(single_line(value) for key, value in self._fields if key == name)
        return tuple(dict.fromkeys(_MESSAGE_ID.findall(values)))

    def message_id(self) -> str | None:
        """The Message-ID in angle brackets, which some senders forget."""
        ids = self.ids("message-id")
        if ids:
            return ids[0]
        bare = _BARE_ID.search(self.text("message-id"))
        return f"<{bare.group()}>" if bare else None

    def date(self) -> datetime | None:
        """The Date with the sender's own offset; without a zone it counts as UTC (RFC 5322 3.3: -0000)."""
        return _moment(self.raw("date"))

    def received(self) -> datetime | None:
        """When the last server took the mail: the date of the first Received field."""
        return _moment(self.raw("received").rpartition(";")[2])


def _moment(value: str) -> datetime | None:
    text = single_line(value)[:200]
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        in_utc = moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment if 1970 <= in_utc.year <= 9000 else None


def _addresses(value: str) -> list[Address]:
    """Addresses of one field: by mail-parser's scanner, where it finds none by the standard library."""
    pairs: list[tuple[str, str]] = []
    try:
        pairs = [pair for pair in get_addresses(value, decode_names=True) if pair[1]]
        pairs = pairs or [pair for pair in getaddresses([value]) if pair[1]]
    except (Exception, RecursionError):  # both raise many kinds on broken values
        pairs = pairs or []
    found = [_address(name, spec) for name, spec in pairs]
    usable = [address for address in found if address is not None]
    surname_first = _UNQUOTED_COMMA.fullmatch(value) if len(usable) == 1 else None
    if surname_first:  # "Novak, Jan <jan@x>": the comma ought to stand in quotes
        return [Address(header_text(surname_first.group(1)), usable[0].email)]
    if usable:
        return usable
    lone = _ADDR_SPEC.search(header_text(value)[:2_000])
    return [Address("", lone.group().lower())] if lone else []


def _address(name: str, spec: str) -> Address | None:
    bare = single_line(spec).replace(" ", "").lower()
    local, at, domain = bare.rpartition("@")
    if not (local and at and domain) or len(bare) > 400:
        return None
    label = header_text(name).strip(" '\"")
    return Address("" if label.lower() == bare else label[:200], bare)
