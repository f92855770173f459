"""Who may be answered: only an address that the sender showed to be its own (RFC 3834 4, against backscatter)."""

from __future__ import annotations

import re

from mailbot.model import Address, Mail, Request

# RFC 5321 4.1.2: a dot-string and a host name. Quoted local parts and internationalised addresses (RFC 6531), which
# not every server on the way takes, are left to staff.
_SENDABLE = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]"
)
_LONGEST = 254  # RFC 5321 4.5.3.1.3, without the angle brackets


def is_sendable(email: str) -> bool:
    """Whether we can write to this address with any server (RFC 5321, no SMTPUTF8)."""
    return len(email) <= _LONGEST and email.find("@") <= 64 and _SENDABLE.fullmatch(email.lower()) is not None


def own_address(mail: Mail) -> str | None:
    """The address to answer to: the first Reply-To in the domain of From, else From; None where none can be used."""
    sender = next(iter(mail.from_), None)
    if sender is None or len(mail.from_) > 1:
        return None
    for address in (*(reply for reply in mail.reply_to if _same_domain(reply, sender)), sender):
        if is_sendable(address.email):
            return address.email.lower()
    return None


def is_party(request: Request, address: str) -> bool:
    """Whether this address takes part in the conversation: writer, contact, or somebody of the domain of either."""
    known = [request.writer]
    if request.contact_email is not None:
        known.append(request.contact_email.value)
    domains = {email.rpartition("@")[2].lower() for email in known if email}
    return address.rpartition("@")[2].lower() in domains


def _same_domain(one: Address, other: Address) -> bool:
    return one.domain.lower() == other.domain.lower()
