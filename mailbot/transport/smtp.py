"""The way out over SMTP submission (RFC 5321, RFC 6409): the only module that imports smtplib. One recipient a mail.

Three kinds of failure are kept apart: the server cannot be used (nobody's mail is to blame), it refuses this mail for
now or for good, and the connection broke after the mail was handed over, so that nobody knows.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from contextlib import suppress
from typing import Protocol, Self

from mailbot.errors import SubmissionError
from mailbot.settings import Settings
from mailbot.transport.faults import Endpoint, network_fault

_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")
# What may stand between < and > on the wire; a stranger's quoted local part is not worth the risk it brings.
_ADDRESS = re.compile(r"[^\s\x00-\x20\x7f<>()\[\],;:\\\"@]+@[^\s\x00-\x20\x7f<>()\[\],;:\\\"@]+")
_OUR_FAULT = frozenset({530, 534, 535, 538})  # authentication (RFC 4954 6): never the recipient's doing


class Sendable(Protocol):
    """An OutgoingMail or a QueuedMail."""

    @property
    def recipient(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def raw(self) -> bytes: ...


class UncertainError(SubmissionError):
    """The connection broke after the mail was handed over: it may have gone out, or not."""


class UnusableError(SubmissionError):
    """The server cannot be reached or does not accept our login: no mail can go out now."""


class Submission:
    """A connection to the submission server, opened when first needed and kept until `close`."""

    def __init__(self, settings: Settings, timeout: float) -> None:
        host, port = settings.smtp_endpoint
        self._settings = settings
        self._timeout = timeout
        self._endpoint = Endpoint("SMTP", host, port, settings.smtp_security)
        self._smtp: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def open(self) -> None:
        """Connect and log in, unless a live connection is there. Raises UnusableError, SettingsError."""
        if self._smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                if self._smtp.noop()[0] == 250:
                    return
            self.close()
        self._smtp = self._connect()

    def close(self) -> None:
        """Hang up; never raises."""
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with suppress(OSError, smtplib.SMTPException):
                if smtp.sock is not None:
                    smtp.sock.settimeout(5)
                smtp.quit()
            with suppress(OSError):
                smtp.close()

    def send(self, mail: Sendable) -> None:
        """Hand over one mail to its one recipient; the envelope sender "" is the null reverse-path <>.

        Raises SubmissionError (permanent or not), UncertainError, UnusableError.
        """
        options = self._options(mail)
        self.open()
        assert self._smtp is not None  # noqa: S101
        try:
            self._envelope(self._smtp, mail, options)
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise UnusableError(network_fault(error, self._endpoint, "sending")) from error
        self._content(self._smtp, mail.raw)

    # ------------------------------------------------------------ steps

    def _connect(self) -> smtplib.SMTP:
        host, port = self._settings.smtp_endpoint
        password = self._settings.smtp_secret()
        context = ssl.create_default_context()
        smtp: smtplib.SMTP | None = None
        try:
            if self._settings.smtp_security == "ssl":
                smtp = smtplib.SMTP_SSL(host, port, timeout=self._timeout, context=context)
            else:
                smtp = smtplib.SMTP(host, port, timeout=self._timeout)
            if self._settings.smtp_security == "starttls":
                smtp.starttls(context=context)
            smtp.ehlo_or_helo_if_needed()
            if self._settings.smtp_username:
                smtp.login(self._settings.smtp_username, password)
        except (OSError, ValueError, smtplib.SMTPException) as error:
            if smtp is not None:
                smtp.close()
            raise UnusableError(self._connect_fault(error)) from error
        return smtp

    def _connect_fault(self, error: Exception) -> str:
        if isinstance(error, smtplib.SMTPAuthenticationError):
            return (
                f"{self._endpoint}: does not accept the login ({error.smtp_code}); check MAILBOT_SMTP_USERNAME and "
                "MAILBOT_SMTP_PASSWORD (many providers want an application password)"
            )
        if isinstance(error, smtplib.SMTPNotSupportedError):
            return (
                f"{self._endpoint}: offers no STARTTLS or no login; check MAILBOT_SMTP_SECURITY, MAILBOT_SMTP_PORT "
                "and whether it wants a user name"
            )
        if isinstance(error, smtplib.SMTPResponseException):
            return f"{self._endpoint}: turns us away ({error.smtp_code}); it is tried again at the next round"
        return network_fault(error, self._endpoint, "connecting")

    def _options(self, mail: Sendable) -> list[str]:
        """Check the addresses, and say what the mail needs of the server (RFC 6152, RFC 6531)."""
        for address in (mail.recipient, mail.sender):
            if address and not is_usable_address(address):
                raise SubmissionError("the address cannot stand in an SMTP envelope", permanent=True)
        if not mail.recipient:
            raise SubmissionError("the mail has no recipient", permanent=True)
        utf8 = not (_on_the_wire(mail.recipient) + _on_the_wire(mail.sender)).isascii()
        return ["SMTPUTF8", "BODY=8BITMIME"] if utf8 else [] if mail.raw.isascii() else ["BODY=8BITMIME"]

    def _envelope(self, smtp: smtplib.SMTP, mail: Sendable, options: list[str]) -> None:
        for option, extension in (("SMTPUTF8", "smtputf8"), ("BODY=8BITMIME", "8bitmime")):
            if option in options and not smtp.has_extn(extension):
                raise SubmissionError(f"{self._endpoint}: has no {extension.upper()}, which it needs", permanent=True)
        code, said = smtp.mail(_on_the_wire(mail.sender), options)
        if code != 250:  # our own address is refused: that is not the recipient's fault, so never for good
            self._refuse(smtp, code, said, "the sender", for_good=False)
        code, said = smtp.rcpt(_on_the_wire(mail.recipient))
        if code not in (250, 251):
            self._refuse(smtp, code, said, "the recipient", for_good=code >= 500)
        code, said = smtp.docmd("DATA")
        if code != 354:
            self._refuse(smtp, code, said, "the mail", for_good=code >= 500)

    def _content(self, smtp: smtplib.SMTP, raw: bytes) -> None:
        # Bare CR and LF are made CRLF, so that no server sees another end of data than we (RFC 5321 2.3.8, 4.5.2).
        body = _LEADING_DOT.sub(b"..", _LINE_END.sub(b"\r\n", raw).removesuffix(b"\r\n") + b"\r\n")
        try:
            smtp.send(body + b".\r\n")
            code, said = smtp.getreply()
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise UncertainError(network_fault(error, self._endpoint, "waiting for the receipt")) from error
        if code != 250:
            self._refuse(smtp, code, said, "the mail", for_good=code >= 500)

    def _refuse(self, smtp: smtplib.SMTP, code: int, said: bytes, what: str, *, for_good: bool) -> None:
        with suppress(OSError, smtplib.SMTPException):
            if code != 421:  # 421: it hangs up (RFC 5321 3.8)
                smtp.rset()
        if code == 421:
            self.close()
        status = re.match(rb"[245]\.\d{1,3}\.\d{1,3}\b", said)  # RFC 3463; the words may quote addresses, so not kept
        shown = f"{code} {status.group().decode()}" if status else str(code)
        raise SubmissionError(
            f"{self._endpoint}: refuses {what} ({shown})", permanent=for_good and code not in _OUR_FAULT
        )


def is_usable_address(address: str) -> bool:
    """Whether this is one plain address that can stand in an SMTP envelope."""
    return _ADDRESS.fullmatch(address) is not None


def _on_the_wire(address: str) -> str:
    """The address with an international domain in its ASCII form (RFC 5891), which any server takes."""
    local, at, domain = address.rpartition("@")
    if domain.isascii():
        return address
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address
