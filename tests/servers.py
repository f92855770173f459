"""Real servers for the tests, private to a test session and on loopback: Dovecot, aiosmtpd, pymap, and a wire between.

Dovecot runs as root or wholly unprivileged, whoever runs the tests. `need` decides whether a server that is not
installed skips a test or fails it (MAILBOT_TEST_REQUIRE_SERVERS=1, as in CI).
"""

from __future__ import annotations

import asyncio
import getpass
import grp
import importlib.util
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import imapclient
import pytest

PASSWORD = "correct-horse"


def need(present: bool, what: str) -> None:
    """Skip the test, or fail it where servers are required, unless `present`."""
    if not present:
        _lacking(f"{what} is not installed")


def _lacking(reason: str) -> NoReturn:
    if os.environ.get("MAILBOT_TEST_REQUIRE_SERVERS") == "1":
        pytest.fail(f"{reason}, and MAILBOT_TEST_REQUIRE_SERVERS=1 requires it")
    pytest.skip(reason)


def free_port() -> int:
    """A loopback port that nobody listens on just now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def wait_for(condition: Callable[[], Any], seconds: float = 10, what: str = "it") -> Any:
    """Poll until `condition` gives something true; fails the test when the time is up."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if result := condition():
            return result
        time.sleep(0.02)
    pytest.fail(f"waited {seconds} s for {what} in vain")


def is_listening(port: int) -> bool:
    """Whether something accepts connections on this loopback port."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


# ---------------------------------------------------------------- Dovecot

_DOVECOT = shutil.which("dovecot") or "/usr/sbin/dovecot"


class Dovecot:
    """A Dovecot 2.3 of our own. Any user name logs in with PASSWORD and has a mailbox to itself.

    `extra`: lines of configuration.
    """

    def __init__(self, extra: str = "") -> None:
        need(Path(_DOVECOT).exists(), "Dovecot (package dovecot-imapd)")
        self.port, self.tls_port = free_port(), free_port()
        # Not pytest's tmp_path, which only its owner may enter: Dovecot's processes run as other users under root.
        self.root = Path(tempfile.mkdtemp(prefix="mailbot-dovecot-"))
        self.root.chmod(0o755)
        self.certificate = self.root / "cert.pem"
        self._process: subprocess.Popen[bytes] | None = None
        (self.root / "users").mkdir()
        self.has_tls = self._make_certificate()
        self.config = self.root / "dovecot.conf"
        self.config.write_text(self._configuration() + extra)

    def start(self) -> None:
        """Run it, and wait until it accepts connections."""
        self._process = subprocess.Popen(
            [_DOVECOT, "-F", "-c", str(self.config)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + 10
        while not is_listening(self.port):
            if self._process.poll() is not None or time.monotonic() > deadline:
                log = self.root / "dovecot.log"
                pytest.fail("Dovecot did not start: " + (log.read_text() if log.exists() else "no log"))
            time.sleep(0.02)

    def stop(self) -> None:
        """End it; all its connections break, with a BYE where it can still say one."""
        process, self._process = self._process, None
        if process is None:
            return
        # The whole group: left alone, the process that serves a connection lives ten seconds longer than its master.
        for number in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)

    def remove(self) -> None:
        """End it and take away its files."""
        self.stop()
        deadline = time.monotonic() + 3
        while self.root.exists() and time.monotonic() < deadline:  # a dying process may still write
            shutil.rmtree(self.root, ignore_errors=True)

    def maildir(self, user: str) -> Path:
        """Where the mail of a user lies."""
        return self.root / "users" / user / "Maildir"

    @contextmanager
    def client(self, user: str) -> Iterator[imapclient.IMAPClient]:
        """A second mail client, as staff would use, logged in as `user`."""
        with imapclient.IMAPClient("127.0.0.1", self.port, ssl=False, timeout=10) as client:
            client.login(user, PASSWORD)
            yield client

    def _make_certificate(self) -> bool:
        openssl = shutil.which("openssl")
        if openssl is None:
            return False
        request = f"""{openssl} req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2
            -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem"""
        subprocess.run(
            request.split(),
            cwd=self.root,
            check=True,
            capture_output=True,
        )
        return True

    def _configuration(self) -> str:
        root = self.root
        if os.geteuid() == 0:  # root may be neither imap-login's user nor a mail user
            mail = pwd.getpwnam("nobody")
            login, internal, group = "dovenull", "dovecot", "dovecot"
            os.chown(root / "users", mail.pw_uid, mail.pw_gid)
        else:
            mail = pwd.getpwuid(os.geteuid())
            login = internal = getpass.getuser()
            group = grp.getgrgid(mail.pw_gid).gr_name
        tls = f"ssl = yes\nssl_cert = <{root}/cert.pem\nssl_key = <{root}/key.pem" if self.has_tls else "ssl = no"
        tls_listener = f"inet_listener imaps {{\n port = {self.tls_port if self.has_tls else 0}\n ssl = yes\n }}"
        return f"""
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_login_user = {login}
default_internal_user = {internal}
default_internal_group = {group}
first_valid_uid = 1
disable_plaintext_auth = no
mail_max_userip_connections = 50
mail_location = maildir:~/Maildir
mail_fsync = never
{tls}
passdb {{
 driver = static
 args = password={PASSWORD}
}}
userdb {{
 driver = static
 args = uid={mail.pw_uid} gid={mail.pw_gid} home={root}/users/%u
}}
namespace inbox {{
 inbox = yes
 separator = /
 mailbox "Odeslana" {{
  special_use = \\Sent
  auto = subscribe
 }}
}}
service imap-login {{
 chroot =
 service_count = 0
 process_min_avail = 1
 inet_listener imap {{
  port = {self.port}
 }}
 {tls_listener}
}}
service anvil {{
 chroot =
 unix_listener anvil-auth-penalty {{
  mode = 0
 }}
}}
auth_failure_delay = 0
service stats {{
 chroot =
}}
"""


# ---------------------------------------------------------------- SMTP


@dataclass
class Received:
    """One mail that the SMTP server took."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    options: tuple[str, ...] = ()


@dataclass
class SmtpBehaviour:
    """What the SMTP server answers from now on; None is its normal "250 OK"."""

    at_mail: str | None = None
    at_recipient: str | None = None
    at_data: str | None = None
    drop_at_data: bool = False  # the content is taken, then the connection breaks before any answer
    pause_at_data: float = 0  # seconds until the content is kept, and again until that is answered
    smtputf8: bool = True


class SmtpServer:
    """aiosmtpd on a loopback port: keeps what it takes, refuses what `behaviour` says."""

    def __init__(self, *, login: tuple[str, str] | None = None) -> None:
        need(importlib.util.find_spec("aiosmtpd") is not None, "aiosmtpd (extra demo)")
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import SMTP, AuthResult

        self.behaviour = SmtpBehaviour()
        self.received: list[Received] = []
        self.connections = 0
        self.port = free_port()
        server = self

        def check(_smtp: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
            good = login is not None and (data.login.decode(), data.password.decode()) == login
            return AuthResult(success=good, handled=False)

        class Switchable(Controller):
            def factory(self) -> SMTP:
                server.connections += 1
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")  # a login without TLS: this is loopback
                    return SMTP(
                        server,
                        enable_SMTPUTF8=server.behaviour.smtputf8,
                        authenticator=check if login else None,
                        auth_required=login is not None,
                        auth_require_tls=False,
                    )

        self._controller = Switchable(self, hostname="127.0.0.1", port=self.port)
        self._controller.start()
        self.connections = 0  # starting makes one to see whether it works

    def stop(self) -> None:
        """End it."""
        self._controller.stop()

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:  # noqa: N802
        if self.behaviour.at_mail:
            return self.behaviour.at_mail
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:  # noqa: N802
        if self.behaviour.at_recipient:
            return self.behaviour.at_recipient
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.behaviour.at_data:
            return self.behaviour.at_data
        await asyncio.sleep(self.behaviour.pause_at_data)
        sender = envelope.mail_from or ""
        options = tuple(str(option) for option in envelope.mail_options)
        self.received.append(Received(sender, tuple(envelope.rcpt_tos), bytes(envelope.original_content), options))
        if self.behaviour.drop_at_data:
            server.transport.abort()
        await asyncio.sleep(self.behaviour.pause_at_data)
        return "250 OK"


# ---------------------------------------------------------------- pymap


class Pymap:
    """pymap's in-memory server in a process of its own: a server without keywords, Sent folder or SPECIAL-USE."""

    user, password = "demouser", "demopass"

    def __init__(self) -> None:
        need(importlib.util.find_spec("pymap") is not None, "pymap (extra demo)")
        self.port = free_port()
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-c", "from pymap.main import main; main()"),
                *f"--host 127.0.0.1 --port {self.port} --no-tls".split(),
                *["--no-service", "admin", "--no-service", "managesieve", "dict"],
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: is_listening(self.port), 20, "pymap")

    def stop(self) -> None:
        """End it. With a client connected it may ignore SIGTERM, so it does not get long to think about it."""
        self._process.terminate()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


# ---------------------------------------------------------------- the wire


@dataclass
class Wire:
    """A TCP proxy on loopback that keeps what clients say, and can be cut or silently swallow everything."""

    target: int
    port: int = field(default_factory=free_port)
    said: bytearray = field(default_factory=bytearray)
    connections: int = 0
    _swallowing: threading.Event = field(default_factory=threading.Event)
    _open: list[socket.socket] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()

    def swallow(self) -> None:
        """From now on the connections that are there look alive and carry nothing; new ones work."""
        self._swallowing.set()
        self._swallowing = threading.Event()

    def mute(self) -> None:
        """From now on no connection carries anything, new ones too."""
        self._swallowing.set()

    def cut(self) -> None:
        """Break all connections that are there."""
        for sock in self._open:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        self._open.clear()

    def close(self) -> None:
        """Break everything and listen no more."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            self._open += [client, server]
            swallowing = self._swallowing
            for source, sink, keeps in ((client, server, True), (server, client, False)):
                threading.Thread(target=self._pump, args=(source, sink, keeps, swallowing), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, keeps: bool, swallowing: threading.Event) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                if swallowing.is_set():
                    continue
                if keeps:
                    self.said += data
                sink.sendall(data)
        if not swallowing.is_set():
            for sock in (source, sink):
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


def end_process(process: subprocess.Popen[Any], number: signal.Signals = signal.SIGTERM) -> int:
    """Send the signal, then wait; the exit status."""
    process.send_signal(number)
    return process.wait(10)
