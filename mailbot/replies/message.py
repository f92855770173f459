"""The only builder of outgoing mail: RFC 5322 messages that no machine answers (RFC 3834) and no stranger can bend.

Every header value is made a single line before the standard library's own checks see it; addresses and Message-IDs
must have their exact form or are left out. The result is 7-bit ASCII with CRLF, fit for any server (RFC 5321 2.3.1).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime

from mailbot.message_id import make
from mailbot.model import ActionKind, Attachment, Identity, Mail, OutgoingMail
from mailbot.replies.safe import one_line, without_links
from mailbot.requests.subject import base_subject

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")  # printable ASCII without angle brackets and white space
_ONE_ADDRESS = re.compile(r"[!#-'*+./0-9=?A-Z^-~-]{1,64}@[a-zA-Z0-9.-]{1,255}")  # RFC 5321 4.1.2, dot-string
_MOST_REFERENCES = 20  # RFC 5322 3.6.4 sets no end; mail programs need the first and the last few
_LONGEST_REFERENCES = 4_000  # characters
_LONGEST_SUBJECT = 150
_IDENTIFIERS = frozenset({"message-id", "in-reply-to", "references"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail as it is wanted. `answers` is the mail it replies to: it gives the thread and the subject."""

    kind: ActionKind
    recipient: str
    token: str  # of the request
    language: str  # ISO 639-1
    subject: str  # used as it is where it answers nothing, or a mail without a subject
    text: str
    answers: Mail | None = None
    attachments: tuple[Attachment, ...] = ()
    held: bool = False


class _Policy(EmailPolicy):
    """Message-IDs are folded between, never inside: the library would write a long one as an encoded word."""

    def fold(self, name: str, value: str) -> str:
        if name.lower() in _IDENTIFIERS:
            return f"{name}: " + f"{self.linesep} ".join(str(value).split()) + self.linesep
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() in _IDENTIFIERS:
            return self.fold(name, value).encode("ascii")
        return super().fold_binary(name, value)


_POLICY = _Policy(linesep=SMTP.linesep, cte_type="7bit", utf8=False, max_line_length=78)


def build(draft: Draft, identity: Identity, now: datetime, envelope_sender: str) -> OutgoingMail:
    """The finished message; `envelope_sender` is that of rules.yaml. Raises ValueError on a malformed address."""
    if not _ONE_ADDRESS.fullmatch(draft.recipient):
        raise ValueError("the recipient is not one address")
    message = EmailMessage(policy=_POLICY)
    message_id = make(draft.token, identity.domain)
    subject = _subject(draft)
    message["From"] = HeaderAddress(one_line(identity.name, 80), addr_spec=identity.address)
    message["To"] = HeaderAddress(addr_spec=draft.recipient)
    message["Subject"] = subject
    message["Date"] = format_datetime(now.astimezone(UTC))
    message["Message-ID"] = message_id
    _thread(message, draft.answers)
    # RFC 3834 3.1.7: what answers a mail is auto-replied, what a machine sends of itself auto-generated.
    message["Auto-Submitted"] = "auto-replied" if draft.answers else "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"  # Exchange's out-of-office asks for nothing else
    message["X-Loop"] = identity.address
    _content(message, draft)
    message["Content-Language"] = draft.language  # last: the library drops Content- fields when content is set
    return OutgoingMail(
        kind=draft.kind,
        message_id=message_id,
        recipient=draft.recipient,
        sender=identity.address if envelope_sender == "mailbox" else "",
        raw=message.as_bytes(),
        subject=subject,
        held=draft.held,
    )


def _subject(draft: Draft) -> str:
    """Their subject with one "Re:"; the wording's own where they have none."""
    if draft.answers is not None:
        theirs = without_links(base_subject(draft.answers.subject), _LONGEST_SUBJECT)
        if theirs:
            return f"Re: {theirs}"
    return one_line(draft.subject, _LONGEST_SUBJECT)


def _thread(message: EmailMessage, answered: Mail | None) -> None:
    """In-Reply-To and References (RFC 5322 3.6.4): their references, else their In-Reply-To, then their own id."""
    if answered is None or answered.message_id is None:
        return
    own = _identifiers((answered.message_id,))
    if not own:
        return
    before = _identifiers(answered.references)
    if not before and len(answered.in_reply_to) == 1:
        before = _identifiers(answered.in_reply_to)
    message["In-Reply-To"] = own[0]
    message["References"] = " ".join(_capped([*(one for one in before if one != own[0]), own[0]]))


def _identifiers(candidates: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(one for one in candidates if _MESSAGE_ID.fullmatch(one)))


def _capped(ids: list[str]) -> list[str]:
    """The first, which names the thread, and as many of the last as fit."""
    room = _LONGEST_REFERENCES - len(ids[0])
    last: list[str] = []
    for one in reversed(ids[1:]):
        room -= len(one) + 1
        if room < 0 or len(last) + 1 >= _MOST_REFERENCES:
            break
        last.append(one)
    return [ids[0], *reversed(last)]


def _content(message: EmailMessage, draft: Draft) -> None:
    message.set_content(draft.text, charset="utf-8", cte="7bit" if draft.text.isascii() else "quoted-printable")
    for attachment in draft.attachments:
        maintype, _, rest = attachment.content_type.partition("/")
        subtype, *parameters = (piece.strip() for piece in rest.split(";"))
        message.add_attachment(
            attachment.data,
            maintype=maintype,
            subtype=subtype,
            cte="base64",
            filename=one_line(attachment.filename, 100),
            params=dict(parameter.split("=", 1) for parameter in parameters if "=" in parameter),
        )
