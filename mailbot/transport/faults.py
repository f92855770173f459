"""Puts a fault of the network into one line that says what is wrong and what to do (for IMAP and SMTP alike)."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server as the settings name it. `kind` is IMAP or SMTP and names the MAILBOT_* variables."""

    kind: str
    host: str
    port: int
    security: str

    def __str__(self) -> str:
        return f"{self.kind} server {self.host}:{self.port}"


def network_fault(error: BaseException, endpoint: Endpoint, doing: str) -> str:
    """One line for an OSError (or whatever else broke the connection); quotes nothing that a server or a mail said."""
    setting = f"MAILBOT_{endpoint.kind}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"{endpoint}: its certificate is not trusted ({error.verify_message}); correct {setting}_HOST to the "
            "name in the certificate, or make its issuer known to this machine (SSL_CERT_FILE)"
        )
    if isinstance(error, ssl.SSLError):
        return (
            f"{endpoint}: no TLS connection ({error.reason or 'handshake failed'}); "
            f"{setting}_SECURITY={endpoint.security} may not fit {setting}_PORT"
        )
    if isinstance(error, socket.gaierror):
        return f"{endpoint}: the name is not known; check {setting}_HOST and this machine's name service"
    if isinstance(error, ConnectionRefusedError):
        return f"{endpoint}: refuses the connection; check {setting}_HOST and {setting}_PORT and that it runs"
    if isinstance(error, TimeoutError):
        return f"{endpoint}: no answer in time while {doing}; check the network, it is tried again at the next round"
    why = error.strerror if isinstance(error, OSError) else ""
    reason = f"{type(error).__name__}: {why}" if why else type(error).__name__
    return f"{endpoint}: the connection broke while {doing} ({reason}); it is tried again at the next round"
