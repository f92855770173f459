"""The daemon against real servers: it wakes, reconnects, finds what came meanwhile, and ends when asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import imapclient
import pytest
from clerk import Clerk, letter
from servers import PASSWORD, Dovecot, Pymap, SmtpServer, Wire, end_process, wait_for

from mailbot.model import Arrival
from mailbot.rules import Rules
from mailbot.service.run import Pauses, run_forever
from mailbot.settings import Settings
from mailbot.store import SqlStore

# A guard for busy machines, no measure: what does not wake it waits for the end of IDLE, 240 s.
_PATIENCE = 30

Deliver = Callable[..., None]
Running = Callable[..., "contextmanager[threading.Event]"]


@pytest.fixture
def daemon(rules: Rules, store: SqlStore, clerk: Clerk) -> Callable[..., object]:
    """`with daemon(settings):` the loop runs in a thread; at the end it is asked to end, and must."""

    @contextmanager
    def running(settings: Settings, rules: Rules = rules) -> Iterator[None]:
        stop = threading.Event()
        failures: list[BaseException] = []

        def run() -> None:
            try:
                run_forever(settings, rules, store, make_process=clerk.make_process, stop=stop)
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            wait_for(lambda: store.watermark(f"{settings.imap_username}@127.0.0.1", "INBOX"), what="the first round")
            yield
        finally:
            stop.set()
            thread.join(_PATIENCE)
        assert not thread.is_alive()
        assert not failures

    return running


def answered(clerk: Clerk, smtp: SmtpServer, count: int) -> Callable[[], bool]:
    return lambda: len(clerk.worked) == len(smtp.received) == count


def test_mail_is_answered_soon_after_it_came(
    daemon: Running, settings: Settings, deliver: Deliver, clerk: Clerk, smtp: SmtpServer
) -> None:
    with daemon(settings):
        for count in (1, 2):
            time.sleep(0.3)
            deliver(letter(f"mail {count}"))
            wait_for(answered(clerk, smtp, count), _PATIENCE, "the answer")


def test_mail_that_comes_while_another_is_worked_on_is_found_at_once(
    daemon: Running, settings: Settings, deliver: Deliver, clerk: Clerk, smtp: SmtpServer
) -> None:
    def meanwhile(arrival: Arrival) -> None:
        if not clerk.worked:
            deliver(letter("second"))

    clerk.before = meanwhile
    with daemon(settings):
        deliver(letter("first"))
        wait_for(answered(clerk, smtp, 2), _PATIENCE, "both answers")


def test_a_connection_that_breaks_in_idle_is_made_anew_and_the_mail_is_found(
    daemon: Running, settings: Settings, deliver: Deliver, clerk: Clerk, smtp: SmtpServer, wire: Wire
) -> None:
    with daemon(settings.model_copy(update={"imap_port": wire.port})):
        time.sleep(0.3)
        wire.cut()
        deliver(letter("meanwhile"))
        wait_for(answered(clerk, smtp, 1), _PATIENCE, "the answer")
    assert wire.connections == 2


def test_a_silent_connection_is_found_out_and_the_mail_is_found(
    daemon: Running, settings: Settings, deliver: Deliver, clerk: Clerk, smtp: SmtpServer, wire: Wire
) -> None:
    quick = Rules.model_validate({"schedule": {"timeout_seconds": 1, "idle_seconds": 1, "reconnect_seconds": [1]}})
    with daemon(settings.model_copy(update={"imap_port": wire.port}), quick):
        time.sleep(0.3)
        wire.swallow()
        deliver(letter("meanwhile"))
        wait_for(answered(clerk, smtp, 1), _PATIENCE, "the answer")
    assert wire.connections == 2


def test_a_server_that_is_gone_for_a_while_is_tried_until_it_is_back(
    daemon: Running, settings_for: Callable[..., Settings], clerk: Clerk, smtp: SmtpServer, user: str
) -> None:
    own = Dovecot()
    own.start()
    try:
        with daemon(settings_for(imap_port=own.port, smtp_port=smtp.port)):
            own.stop()
            time.sleep(1.5)  # connecting fails, too
            own.start()
            with own.client(user) as client:
                client.append("INBOX", letter("back"))
            wait_for(answered(clerk, smtp, 1), _PATIENCE, "the answer")
    finally:
        own.remove()


def test_pauses_grow_the_last_one_repeats_and_success_begins_anew() -> None:
    pauses = Pauses((2, 5, 15))
    assert [pauses.next() for _ in range(5)] == [2, 5, 15, 15, 15]
    pauses.reset()
    assert pauses.next() == 2


def test_an_answer_that_staff_release_goes_out_without_waiting_for_mail(
    daemon: Running,
    settings: Settings,
    deliver: Deliver,
    clerk: Clerk,
    smtp: SmtpServer,
    store: SqlStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("mailbot.service.run._LOOK_AT_OUTBOX", 0.5)
    clerk.held = True
    with daemon(settings):
        deliver(letter("held"))
        wait_for(lambda: clerk.worked, _PATIENCE, "the mail")
        time.sleep(0.5)
        assert not smtp.received
        (request,) = store.requests()
        assert request.id is not None
        assert store.release(request.id, datetime.now(UTC)) == 1
        wait_for(lambda: smtp.received, _PATIENCE, "the released answer")


def test_a_server_without_idle_is_polled(
    daemon: Running, settings_for: Callable[..., Settings], clerk: Clerk, smtp: SmtpServer, user: str
) -> None:
    own = Dovecot("imap_capability = IMAP4rev1 NAMESPACE SPECIAL-USE\n")
    own.start()
    proxy = Wire(own.port)
    try:
        settings = settings_for(imap_port=proxy.port, smtp_port=smtp.port)
        with daemon(settings, Rules.model_validate({"schedule": {"poll_seconds": 1}})):
            with own.client(user) as client:
                client.append("INBOX", letter("new"))
            wait_for(answered(clerk, smtp, 1), _PATIENCE, "the answer")
        assert b"IDLE" not in proxy.said
        assert proxy.connections == 1  # kept between the rounds
    finally:
        proxy.close()
        own.remove()


def test_pymap_wakes_it_too(daemon: Running, settings: Settings, pymap: Pymap, clerk: Clerk, smtp: SmtpServer) -> None:
    plain = settings.model_copy(
        update={
            "imap_port": pymap.port,
            "imap_username": pymap.user,
            "imap_password": type(settings.imap_password)(pymap.password),
        }
    )
    with daemon(plain):
        time.sleep(0.3)
        with imapclient.IMAPClient("127.0.0.1", pymap.port, ssl=False, timeout=10) as client:
            client.login(pymap.user, pymap.password)
            client.append("INBOX", letter("new"))
        wait_for(answered(clerk, smtp, 1), _PATIENCE, "the answer")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("while_down", [False, True])
def test_a_signal_ends_it_with_0_within_seconds(settings: Settings, number: signal.Signals, while_down: bool) -> None:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("MAILBOT_")},
        "MAILBOT_IMAP_HOST": "127.0.0.1",
        "MAILBOT_IMAP_PORT": "1" if while_down else str(settings.imap_port),
        "MAILBOT_IMAP_SECURITY": "none",
        "MAILBOT_IMAP_USERNAME": settings.imap_username,
        "MAILBOT_IMAP_PASSWORD": PASSWORD,
        "MAILBOT_SMTP_HOST": "127.0.0.1",
        "MAILBOT_SMTP_SECURITY": "none",
        "MAILBOT_DATABASE_URL": settings.database_url,
    }
    program = """
from mailbot.rules import Rules
from mailbot.service.desk import mailbox_loop
from mailbot.service.log import set_up_logging
from mailbot.settings import load_settings
from mailbot.store import open_store
set_up_logging()
settings = load_settings()
mailbox_loop(settings, Rules(), open_store(settings.database))
"""
    process = subprocess.Popen([sys.executable, "-c", program], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        sign = "trying again" if while_down else "heartbeat"
        lines: list[str] = []
        while not any(sign in line for line in lines):
            line = process.stderr.readline()
            assert line, lines
            lines.append(line)
        time.sleep(0.3)
        assert end_process(process, number) == 0
        rest = process.stderr.read()
        assert '"event": "ended"' in rest
        assert "Traceback" not in rest
        assert settings.imap_username not in "".join(lines) + rest
    finally:
        process.kill()
        process.wait()
        process.stderr.close()  # type: ignore[union-attr]
