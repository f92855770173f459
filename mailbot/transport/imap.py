"""One IMAP connection: the only module that imports imapclient. What goes wrong becomes a MailboxError of one line.

Lessons that bind it (FINDINGS-mail 1-13): time-outs always; what IDLE says only wakes; no CHARSET in SEARCH; a broken
connection is dropped, never repaired. What is read and marked over it is the matter of `mailbox`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

import imapclient
from imapclient.exceptions import (
    CapabilityError,
    IMAPClientAbortError,
    IMAPClientError,
    IMAPClientReadOnlyError,
    LoginError,
)

from mailbot.errors import MailboxError
from mailbot.settings import Settings
from mailbot.transport.faults import Endpoint, network_fault

# imapclient's parser stumbles over strange answers in these ways.
_FAULTS = (OSError, IMAPClientError, ValueError, TypeError, LookupError)
_IDLE_SLICE = 1.0  # seconds between two looks at the stop flag
_GOODBYE_TIMEOUT = 5.0  # seconds we wait for a last word: whoever stops us must not wait for a dead server


class RefusedError(MailboxError):
    """The server said NO to one command; the connection is still good."""


class Connection:
    """A logged-in connection. Every method raises MailboxError; once broken it is no longer `alive`."""

    def __init__(self, settings: Settings, *, timeout: float) -> None:
        """Connect and log in. `timeout`: seconds for connecting and for each read. Also raises SettingsError."""
        host, port = settings.imap_endpoint
        self.endpoint = Endpoint("IMAP", host, port, settings.imap_security)
        self.alive = True
        self.last_used = time.monotonic()
        self._timeout = timeout
        password = settings.imap_secret()
        with self._talking("connecting"):
            self._client: Any = imapclient.IMAPClient(
                host, port, ssl=settings.imap_security == "ssl", timeout=imapclient.SocketTimeout(timeout, timeout)
            )
        self._client.normalise_times = False  # INTERNALDATE with its zone
        try:
            self._log_in(settings, password)
        except BaseException:
            self.close()
            raise

    def _log_in(self, settings: Settings, password: str) -> None:
        if settings.imap_security == "starttls":
            with self._talking("starting TLS"):
                self._client.starttls()
        with self._talking("logging in"):
            if password.isascii() and settings.imap_username.isascii():
                self._client.login(settings.imap_username, password)
            else:  # LOGIN knows ASCII only; SASL PLAIN is UTF-8 (RFC 4616)
                self._client.plain_login(settings.imap_username, password)

    def close(self) -> None:
        """Say goodbye and hang up; never raises and never waits long."""
        with suppress(Exception):
            if self.alive:
                self._client.socket().settimeout(_GOODBYE_TIMEOUT)
                self._client.logout()
        with suppress(Exception):
            self._client.shutdown()
        self.alive = False

    # ------------------------------------------------------------ commands

    def select(self, folder: str, *, readonly: bool = False) -> dict[bytes, Any]:
        """SELECT (EXAMINE if `readonly`, or where the server allows no more); the answer as imapclient gives it."""
        with self._talking("opening a folder"):
            try:
                return dict(self._client.select_folder(folder, readonly=readonly))
            except IMAPClientReadOnlyError:
                return dict(self._client.select_folder(folder, readonly=True))

    def can(self, capability: str) -> bool:
        """Whether the server has a capability, such as IDLE or MOVE."""
        with self._talking("asking for its capabilities"):
            return bool(self._client.has_capability(capability))

    def noop(self) -> None:
        """A round trip that tells whether the connection lives, and lets the server tell of vanished mails."""
        with self._talking("checking the connection"):
            self._client.noop()

    def search(self, *criteria: object) -> tuple[int, ...]:
        """UID SEARCH without CHARSET; ascending."""
        with self._talking("searching"):
            return tuple(sorted(int(uid) for uid in self._client.search(list(criteria))))

    def fetch(self, uids: Sequence[int], *items: str) -> dict[int, dict[bytes, Any]]:
        """UID FETCH; mails that are not there are left out of the answer."""
        with self._talking("fetching mail"):
            return dict(self._client.fetch(uids, list(items))) if uids else {}

    def add_flag(self, uids: Sequence[int], flag: str) -> None:
        """UID STORE +FLAGS.SILENT; all other flags stay as they are."""
        with self._talking("marking mails"):
            self._client.add_flags(uids, [flag], silent=True)

    def move(self, uids: Sequence[int], folder: str) -> None:
        """UID MOVE (RFC 6851)."""
        with self._talking("moving mails"):
            self._client.move(uids, folder)

    def append(self, folder: str, raw: bytes, when: datetime) -> None:
        """APPEND one of our own mails, as read."""
        with self._talking("storing a copy"):
            self._client.append(folder, raw, flags=[b"\\Seen"], msg_time=when)

    def create(self, folder: str) -> None:
        """Make a folder that people see (subscribed)."""
        with self._talking("making a folder"):
            self._client.create_folder(folder)
            self._client.subscribe_folder(folder)

    def exists(self, folder: str) -> bool:
        """Whether there is a folder of this name."""
        with self._talking("looking for a folder"):
            return bool(self._client.folder_exists(folder))

    def special_folder(self) -> str | None:
        """The folder that the server calls \\Sent (RFC 6154), or one with a usual name."""
        with self._talking("looking for the Sent folder"):
            found = self._client.find_special_folder(b"\\Sent")
            return str(found) if found else None

    def personal_prefix(self) -> str:
        """What the names of own folders begin with (RFC 2342), such as "INBOX."; empty where there is no such thing."""
        if not self.can("NAMESPACE"):
            return ""
        with self._talking("asking for its namespaces"):
            personal = self._client.namespace().personal
            return str(personal[0][0]) if personal else ""

    # ------------------------------------------------------------ waiting

    def idle(self, seconds: float, wake: Callable[[], bool]) -> None:
        """Wait in IDLE (RFC 2177) until the server says anything, `wake` returns true, or the time is up.

        What was said is not told: the caller searches after every wake-up. A connection that the server closed
        makes `idle_check` return an empty list at once, without an error (FINDINGS-mail 1): that too ends the wait,
        and `idle_done` then raises.
        """
        with self._talking("waiting for mail"):
            self._client.idle()
            deadline = time.monotonic() + seconds
            woken, asked = self._has_buffered(), False
            while not woken and not (asked := wake()) and (left := deadline - time.monotonic()) > 0:
                patience = min(left, _IDLE_SLICE)
                began = time.monotonic()
                said = self._client.idle_check(timeout=patience)
                woken = bool(said) or time.monotonic() - began < patience / 2
            self._client.socket().settimeout(min(self._timeout, _GOODBYE_TIMEOUT) if asked else self._timeout)
            self._client.idle_done()
            self._client.socket().settimeout(self._timeout)

    def _has_buffered(self) -> bool:
        """Whether the server spoke in the same breath as it accepted IDLE.

        imaplib has then read the line into its buffer already, where a poll of the socket does not see it.
        """
        reader = getattr(self._client._imap, "file", None)
        if reader is None or not hasattr(reader, "peek"):
            return False
        sock = self._client.socket()
        sock.setblocking(False)
        try:
            return bool(reader.peek(1))
        except OSError:  # nothing there (a TLS socket says so by an error); a real fault shows at the next command
            return False
        finally:
            sock.settimeout(self._timeout)

    def forget_news(self) -> None:
        """Forget what the server told of new mail up to now; see `has_news`."""
        self._client._imap.untagged_responses.pop("EXISTS", None)

    def has_news(self) -> bool:
        """Whether the server told of new mail (EXISTS) in the answer to a command since `forget_news`."""
        return "EXISTS" in self._client._imap.untagged_responses

    @contextmanager
    def _talking(self, doing: str) -> Iterator[None]:
        if not self.alive:
            raise MailboxError(f"{self.endpoint}: the connection is closed; it is tried again at the next round")
        self.last_used = time.monotonic()
        try:
            yield
        except _FAULTS as error:
            fault = _explain(error, self.endpoint, doing)
            self.alive = isinstance(fault, RefusedError)
            raise fault from error


def _explain(error: Exception, endpoint: Endpoint, doing: str) -> MailboxError:
    if isinstance(error, LoginError):
        return _login_fault(error, endpoint)
    if isinstance(error, CapabilityError):
        return MailboxError(
            f"{endpoint}: does not offer what is needed for {doing} ({error}); check MAILBOT_IMAP_SECURITY"
        )
    # After "got more than … bytes" imaplib stands in the middle of a line: nothing that follows makes sense.
    is_answer = isinstance(error, IMAPClientError) and "got more than" not in str(error)
    if is_answer and not isinstance(error, IMAPClientAbortError):
        return RefusedError(f"{endpoint}: refused a command while {doing}; it is tried again at the next round")
    return MailboxError(network_fault(error, endpoint, doing))


def _login_fault(error: LoginError, endpoint: Endpoint) -> MailboxError:
    if isinstance(error.__context__, IMAPClientAbortError):
        return MailboxError(network_fault(error.__context__, endpoint, "logging in"))
    if any(code in str(error).upper() for code in ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]")):  # RFC 5530
        return MailboxError(f"{endpoint}: cannot check logins for now; it is tried again at the next round")
    return MailboxError(
        f"{endpoint}: does not accept the login; check MAILBOT_IMAP_USERNAME and MAILBOT_IMAP_PASSWORD "
        "(many providers want an application password)"
    )
