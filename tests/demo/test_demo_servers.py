"""The demo's own IMAP and SMTP servers, over real sockets."""

from __future__ import annotations

import imaplib
import queue
import smtplib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("pymap")
pytest.importorskip("aiosmtpd")

from mailbot.service.demo.postoffice import Delivered, PostOffice
from mailbot.service.demo.servers import Account, Servers

BOT = "visits@ipr.example"
RAW = b"From: a@town.example\r\nSubject: Visit\r\n\r\nDobr\xc3\xbd den\r\n.\r\nkonec\r\n"


@dataclass
class Up:
    servers: Servers
    account: Account
    told: queue.SimpleQueue[Delivered]
    folder: Path

    def post(self, recipient: str, sender: str = "a@town.example", raw: bytes = RAW) -> None:
        with smtplib.SMTP("127.0.0.1", self.servers.smtp_port, timeout=10) as smtp:
            smtp.sendmail(sender, [recipient], raw)

    def mailbox(self) -> imaplib.IMAP4:
        client = imaplib.IMAP4("127.0.0.1", self.servers.imap_port, timeout=10)
        client.login(self.account.username, self.account.password)
        client.select("INBOX")
        return client


@pytest.fixture
def up(tmp_path: Path) -> Iterator[Up]:
    account = Account("visits", "secret")
    told: queue.SimpleQueue[Delivered] = queue.SimpleQueue()
    office = PostOffice(BOT, account, lambda _recipient: tmp_path, told.put)
    with Servers(account, office) as servers:
        yield Up(servers, account, told, tmp_path)


def test_a_mail_to_the_bot_lies_in_its_mailbox_with_the_traces_of_delivery(up: Up) -> None:
    up.post(BOT)
    with up.mailbox() as client:
        ((_, raw), *_) = client.fetch("1", "(BODY.PEEK[])")[1]
    assert raw.startswith(b"Return-Path: <a@town.example>\r\nReceived: ")
    assert raw.endswith(RAW)


def test_a_machine_s_mail_has_the_null_reverse_path(up: Up) -> None:
    up.post(BOT, sender="")
    with up.mailbox() as client:
        ((_, raw), *_) = client.fetch("1", "(BODY.PEEK[])")[1]
    assert raw.startswith(b"Return-Path: <>\r\n")


def test_a_mail_to_anybody_else_becomes_a_file_and_is_told(up: Up) -> None:
    up.post("Anna.O/Neil@town.example")
    delivered = up.told.get(timeout=5)
    assert delivered.recipient == "anna.o/neil@town.example"
    assert delivered.raw == RAW
    assert delivered.path.parent == up.folder
    assert delivered.path.read_bytes() == RAW


def test_keywords_are_kept_and_a_sent_folder_is_there(up: Up) -> None:
    up.post(BOT)
    with up.mailbox() as client:
        client.store("1", "+FLAGS", "($MailbotWaiting)")
    with up.mailbox() as client:
        assert b"$MailbotWaiting" in client.fetch("1", "(FLAGS)")[1][0]
        assert client.select("Sent")[0] == "OK"


def test_a_mail_that_cannot_be_put_into_the_mailbox_is_refused_for_now(tmp_path: Path) -> None:
    office = PostOffice(BOT, Account("visits", "wrong"), lambda _recipient: tmp_path, lambda _delivered: None)
    with (
        Servers(Account("visits", "right"), office) as servers,
        smtplib.SMTP("127.0.0.1", servers.smtp_port, timeout=10) as smtp,
        pytest.raises(smtplib.SMTPDataError) as error,
    ):
        smtp.sendmail("a@town.example", [BOT], RAW)
    assert error.value.smtp_code == 451


@pytest.mark.timeout(30)  # a client may idle for 30 minutes
def test_the_servers_end_at_once_and_leave_no_thread_although_a_client_idles(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    account = Account("visits", "secret")
    office = PostOffice(BOT, account, lambda _recipient: tmp_path, lambda _delivered: None)
    with Servers(account, office) as servers:
        client = imaplib.IMAP4("127.0.0.1", servers.imap_port, timeout=10)
        client.login("visits", "secret")
        client.select("INBOX")
        client.send(b"A1 IDLE\r\n")
        assert client.readline().startswith(b"+")
    client.shutdown()
    assert set(threading.enumerate()) == before
    with pytest.raises(OSError, match="refused"):
        smtplib.SMTP("127.0.0.1", servers.smtp_port, timeout=2)
