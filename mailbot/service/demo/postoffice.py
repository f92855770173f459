"""What the demo's SMTP server does with a mail: into the bot's mailbox by IMAP APPEND, or into a folder of .eml files.

This is the part that a provider's mail system plays in production. For the bot's address it delivers finally, so it
adds Return-Path and Received (RFC 5321 4.4); every other address is somebody out in the world: the mail is kept as a
file, where a person can look at it, and whoever listens is told.
"""

from __future__ import annotations

import asyncio
import imaplib
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiosmtpd.smtp import SMTP, Envelope, Session

    from mailbot.service.demo.servers import Account

_TIMEOUT = 20  # seconds for one command to the IMAP server
_UNSAFE = re.compile(r"[^a-z0-9.@+-]+")


@dataclass(frozen=True, slots=True)
class Delivered:
    """A mail that left the bot and reached an address of the demo's world. `raw` has CRLF line ends."""

    recipient: str
    envelope_sender: str
    raw: bytes
    path: Path


class PostOffice:
    """The handler that aiosmtpd calls. `imap_port` is set by the servers before the first mail comes."""

    imap_port: int = 0

    def __init__(
        self, address: str, account: Account, folder_of: Callable[[str], Path], tell: Callable[[Delivered], None]
    ) -> None:
        self._address = address.lower()
        self._account = account
        self._folder_of = folder_of
        self._tell = tell
        self._count = 0
        self._lock = threading.Lock()

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 (aiosmtpd's name)
        """Take a mail over: the 250 is given only when it lies where it belongs (RFC 5321 6.1)."""
        raw = envelope.original_content or b""
        sender = (envelope.mail_from or "").removeprefix("<").removesuffix(">")  # the null reverse-path comes as <>
        try:
            for recipient in envelope.rcpt_tos:
                await asyncio.to_thread(self._hand_over, recipient.lower(), sender, raw)
        except (OSError, imaplib.IMAP4.error) as error:
            return f"451 4.3.0 not delivered ({type(error).__name__})"
        return "250 2.0.0 delivered"

    def _hand_over(self, recipient: str, envelope_sender: str, raw: bytes) -> None:
        if recipient == self._address:
            self._append(_trace(recipient, envelope_sender) + raw)
            return
        with self._lock:
            self._count += 1
            name = f"{self._count:02d}-{_UNSAFE.sub('_', recipient)[:80]}.eml"
        path = self._folder_of(recipient) / name
        path.write_bytes(raw)
        self._tell(Delivered(recipient, envelope_sender, raw, path))

    def _append(self, raw: bytes) -> None:
        with imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=_TIMEOUT) as mailbox:
            mailbox.login(self._account.username, self._account.password)
            now = imaplib.Time2Internaldate(datetime.now(UTC))
            answer, detail = mailbox.append("INBOX", "", now, raw)
            if answer != "OK":
                raise imaplib.IMAP4.error(f"APPEND: {detail!r}")


def _trace(recipient: str, envelope_sender: str) -> bytes:
    """The header fields that a final delivery puts on top (RFC 5321 4.4)."""
    now = format_datetime(datetime.now(UTC))
    return (
        f"Return-Path: <{envelope_sender}>\r\n"
        f"Received: from world.demo.invalid by mx.demo.invalid with ESMTP\r\n\tfor <{recipient}>; {now}\r\n"
    ).encode("ascii", "replace")
