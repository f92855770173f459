"""The demo's own servers on loopback: IMAP by pymap and SMTP by aiosmtpd, in one thread that ends without a trace.

Both run in one asyncio loop of a thread of their own. Ports are whatever the system gives. At the end every open
connection is cancelled before the loop is left: pymap does not end by itself while a client is connected, and from
Python 3.12.1 on `asyncio.Server.wait_closed` waits for all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from argparse import Namespace
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from aiosmtpd.smtp import SMTP
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.specials.flag import Flag, Wildcard
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import BuiltinHash

from mailbot.errors import MailbotError

if TYPE_CHECKING:
    from mailbot.service.demo.postoffice import PostOffice

HOST = "127.0.0.1"
_PATIENCE = 10.0  # seconds that starting or ending may take


@dataclass(frozen=True, slots=True)
class Account:
    """The one mailbox on the demo's IMAP server."""

    username: str
    password: str


class Servers:
    """A context manager: inside, `imap_port` and `smtp_port` answer on 127.0.0.1."""

    def __init__(self, account: Account, office: PostOffice) -> None:
        self._account = account
        self._office = office
        self._imap = _listening()
        self._smtp = _listening()
        self.imap_port = int(self._imap.getsockname()[1])
        self.smtp_port = int(self._smtp.getsockname()[1])
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="mailbot-demo-servers", daemon=True)

    def __enter__(self) -> Self:
        self._office.imap_port = self.imap_port
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._failure is not None or not self._ready.is_set():
            raise MailbotError(f"the demo's servers did not start ({self._failure or 'no answer'})")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop is not None and self._stop is not None and self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # the loop has ended in this very moment
                self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_PATIENCE)
        self._imap.close()
        self._smtp.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:
            self._failure = error
        finally:
            self._ready.set()

    async def _serve(self) -> None:
        loop = self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        loop.set_exception_handler(lambda _loop, _context: None)  # clients that hang up are no news
        imap = await asyncio.start_server(await _imap_service(self._account), sock=self._imap)
        smtp = await loop.create_server(self._smtp_session, sock=self._smtp)
        self._ready.set()
        await self._stop.wait()
        imap.close()
        smtp.close()
        await _cancel_all()

    def _smtp_session(self) -> SMTP:
        # A fixed host name: looking it up (socket.getfqdn) can take seconds on a machine without a resolver.
        return SMTP(self._office, hostname="mx.demo.invalid", ident="mailbot demo", loop=self._loop)


class _Folder(MailboxData):
    """pymap's folder in memory, which also keeps keywords (RFC 9051 2.3.2), as common servers do."""

    @property
    def permanent_flags(self) -> frozenset[Flag]:
        return super().permanent_flags | {Wildcard}


class _Folders(MailboxSet):
    """pymap's folders in memory, with an inbox that keeps keywords."""

    def __init__(self) -> None:
        super().__init__()
        self._inbox = _Folder(self._content_cache, self._thread_cache)


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        return b"mailbot demo"


async def _imap_service(account: Account) -> Any:
    """The function that serves one IMAP connection."""
    config = _Config(
        Namespace(passlib_cfg=None, proxy_protocol=None),
        demo_data=False,
        demo_user=account.username,
        demo_password=account.password,
        host=HOST,
        port=0,
        tls_enabled=False,
        hash_context=BuiltinHash(rounds=1000),
        cpu_subsystem=Subsystem.for_asyncio(),  # no pool of threads that would outlive the loop
    )
    config.apply_context()
    login = await _login(config, account)
    folders = _Folders()
    await folders.add_mailbox("Sent")
    config.set_cache[account.username] = (folders, FilterSet())
    server = IMAPServer(login, config)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await server(reader, writer, SocketInfo.get(writer, None, unique_id=b"demo"))

    return serve


async def _login(config: Config, account: Account) -> Login:
    login = Login(config)
    password = await Passwords(config).hash_password(account.password)
    await login.demo_user_identity.set(UserMetadata(config, account.username, password=password))
    return login


async def _cancel_all() -> None:
    """End every connection. Twice, since pymap's IDLE starts tasks of its own while it is being cancelled."""
    for _ in range(3):
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if not others:
            return
        for task in others:
            task.cancel()
        await asyncio.wait(others, timeout=1.0)


def _listening() -> socket.socket:
    try:
        return socket.create_server((HOST, 0))
    except OSError as error:
        raise MailbotError(f"no port on {HOST} for the demo's servers ({error})") from error
