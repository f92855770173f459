"""Our own Message-IDs: they carry the token of the request, so that an answer finds it (RFC 5322 3.6.4)."""

from __future__ import annotations

import base64
import re
import secrets

_OURS = re.compile(r"<mailbot\.([a-z2-7]{16})\.[a-z2-7]{16}@([^<>@\s]+)>")


def new_token() -> str:
    """A request's token: 80 random bits, so that nobody can guess his way into somebody else's conversation."""
    return base64.b32encode(secrets.token_bytes(10)).decode("ascii").lower()


def make(token: str, domain: str) -> str:
    """A new Message-ID of ours for the request with this token."""
    return f"<mailbot.{token}.{new_token()}@{domain}>"


def token_of(message_id: str, domain: str) -> str | None:
    """The token in a Message-ID of ours; None if it is not ours."""
    match = _OURS.fullmatch(message_id.strip())
    return match.group(1) if match and match.group(2).lower() == domain.lower() else None
