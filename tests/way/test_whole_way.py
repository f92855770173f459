"""The whole way, as ops, delegates and staff would walk it: the command line, Dovecot, SMTP, the queue."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from office import ANSWER, REQUEST, STAFF, Office, body_of, environment_for, flags, letter, parsed, quoted
from servers import Dovecot, Pymap, SmtpServer, wait_for


@pytest.fixture
def office(dovecot: Dovecot, smtp: SmtpServer, user: str, tmp_path: Path) -> Office:
    """Here each command is a process of its own, from its first import on."""
    return Office(tmp_path, environment_for(dovecot, smtp, user, tmp_path))


def test_a_request_is_asked_for_what_lacks_and_its_answer_completes_it(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[[bytes], None]
) -> None:
    office.poll()
    deliver(letter(REQUEST))
    office.poll()

    (asked,) = smtp.received
    question = parsed(asked.raw)
    assert asked.recipients == ("anna@waterstad.example",)
    assert (question["Auto-Submitted"], question["X-Auto-Response-Suppress"]) == ("auto-replied", "All")
    assert question["Subject"] == "Re: Study visit in May"
    (request,) = office.queue()
    assert request["state"] == "waiting"
    assert set(request["missing"]) == {"contact_phone", "time"}
    assert request["institution"]["value"] == "City of Waterstad"
    assert request["group_size"]["value"] == {"min": 15, "max": 15}
    assert flags(dovecot, user) == [{b"$MailbotWaiting"}]

    text = ANSWER + quoted(body_of(question))
    deliver(letter(text, subject="Re: Study visit in May", answers=question["Message-ID"], number=2))
    office.poll()

    (request,) = office.queue()
    assert (request["state"], request["missing"]) == ("complete", [])
    assert request["contact_phone"]["value"] == "+31206241111"
    assert [slot["value"] for slot in request["slots"]] == [
        {"start_date": "2027-05-12", "end_date": "2027-05-12", "start_time": "10:00", "end_time": "12:00"}
    ]
    assert flags(dovecot, user)[1] == {b"$MailbotComplete"}
    to_sender, to_staff = sorted(smtp.received[1:], key=lambda one: one.recipients[0])
    assert to_sender.recipients == ("anna@waterstad.example",)
    assert to_staff.recipients == (STAFF,)
    notice = parsed(to_staff.raw)
    assert [part.get_content_type() for part in notice.iter_attachments()] == ["text/calendar"]
    text = body_of(notice)
    assert all(word in text for word in ("City of Waterstad", "+31", "brownfield", "15"))
    with dovecot.client(user) as client:
        client.select_folder("Odeslana", readonly=True)
        assert len(client.search(["ALL"])) == 3

    story = office.mailbot("queue", "show", str(request["id"]), "--why")
    assert story.returncode == 0
    assert "anna@waterstad.example" in story.stdout


def test_what_lay_there_before_the_first_start_is_left_alone(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[[bytes], None]
) -> None:
    deliver(letter(REQUEST))
    assert "left alone" in office.poll()
    assert office.queue("--mail") == []
    office.poll("--since", "2020-01-01")
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"]
    assert len(smtp.received) == 1


def test_an_empty_round_loads_neither_nlp_nor_migrations(office: Office, deliver: Callable[[bytes], None]) -> None:
    office.poll()
    code = (
        "import sys; from mailbot.cli.app import _run; status = _run(['poll'])\n"
        "heavy = {'spacy', 'thinc', 'alembic', 'dateparser', 'phonenumbers', 'jinja2', 'babel', 'numpy', 'pypdf'}\n"
        "print(status, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=office.environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 []"


HOSTILE = {
    "no From": b"To: x@y.example\nSubject: visit\n\nWe want to visit you.\n",
    "no Date": b"From: a@b.example\nSubject: visit\n\nWe are a group of 12 and would like to visit you in May.\n",
    "three authors": b"From: a@b.example, c@d.example, e@f.example\nSubject: visit\n\nA group of 12 wants to visit.\n",
    "empty body": b"From: a@b.example\nSubject: visit\n\n",
    "nothing": b"\n",
    "no header": b"this is not a mail at all",
    "5,000 recipients": b"From: a@b.example\nTo: "
    + b",\n ".join(b"r%d@x.example" % number for number in range(5000))
    + b"\nSubject: visit\n\nA group of 12 wants to visit you.\n",
    "a broken charset": b"From: =?x-nowhere?Q?=E1=E9?= <a@b.example>\nSubject: =?utf-8?B?////?=\n"
    b"Content-Type: text/plain; charset=x-nowhere\n\nWe \xe1\xff\x00\xfe want to visit, 12 people.\n",
    "nested": b"From: a@b.example\nSubject: nested\nMIME-Version: 1.0\n"
    + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(300))
    + b"Content-Type: text/plain\n\nhello\n",
}


def test_no_mail_of_a_stranger_stops_the_next_one(
    office: Office, smtp: SmtpServer, deliver: Callable[[bytes], None]
) -> None:
    office.poll()
    for raw in HOSTILE.values():
        deliver(raw)
    deliver(letter(REQUEST))
    for _ in range(3):
        office.poll()
    mails = office.queue("--mail")
    assert len(mails) == len(HOSTILE) + 1
    assert all(mail["outcome"] for mail in mails)
    assert not any("set-aside" in mail["rules"] for mail in mails)
    assert "anna@waterstad.example" in {one.recipients[0] for one in smtp.received}


def test_automatic_mail_is_recorded_and_never_answered(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[[bytes], None]
) -> None:
    office.poll()
    deliver(
        b"Auto-Submitted: auto-replied\n" + letter("I am out of the office until 3 May.", subject="Automatic reply")
    )
    deliver(b"List-Id: <news.city.example>\nPrecedence: bulk\n" + letter("Our news for you.", subject="Newsletter"))
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["ignored", "ignored"]
    assert all(mail["rules"] for mail in office.queue("--mail"))
    assert smtp.received == []
    assert flags(dovecot, user) == [{b"$MailbotIgnored"}] * 2


def test_a_request_that_a_rule_of_exchange_passed_on_is_shown_to_staff_and_not_answered(
    office: Office, smtp: SmtpServer, deliver: Callable[[bytes], None]
) -> None:
    """Microsoft marks mail that a rule forwards as auto-generated, whoever wrote it (zammad#6025)."""
    office.poll()
    deliver(b"Auto-Submitted: auto-generated\n" + letter(REQUEST))
    office.poll()
    (request,) = office.queue()
    assert request["state"] == "review"
    assert request["group_size"]["value"] == {"min": 15, "max": 15}
    assert smtp.received == []


@pytest.fixture
def daemon(office: Office) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "mailbot", "run"],
        env=office.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_daemon_answers_a_mail_and_ends_cleanly(
    office: Office, smtp: SmtpServer, daemon: subprocess.Popen[str], deliver: Callable[[bytes], None], number: int
) -> None:
    wait_for(lambda: (office.folder / "mailbot.db").exists() and office.mailbot("queue", "list").returncode == 0)
    time.sleep(1)  # it is in IDLE now, or the interval would be minutes
    deliver(letter(REQUEST))
    wait_for(lambda: smtp.received, 15, "the answer")
    busy = office.mailbot("poll")
    assert busy.returncode == 0
    daemon.send_signal(number)
    assert daemon.wait(15) == 0
    assert [request["state"] for request in office.queue()] == ["waiting"]


def test_the_way_works_against_a_plainer_server(office: Office, smtp: SmtpServer, pymap: Pymap) -> None:
    import imapclient

    office.environment |= {
        "MAILBOT_IMAP_PORT": str(pymap.port),
        "MAILBOT_IMAP_USERNAME": pymap.user,
        "MAILBOT_IMAP_PASSWORD": pymap.password,
    }
    office.poll()
    with imapclient.IMAPClient("127.0.0.1", pymap.port, ssl=False, timeout=10) as client:
        client.login(pymap.user, pymap.password)
        client.append("INBOX", letter(REQUEST).replace(b"\n", b"\r\n"))
    office.poll()
    assert [request["state"] for request in office.queue()] == ["waiting"]
    assert len(smtp.received) == 1


def test_a_wrong_password_is_one_line_that_says_what_to_do(office: Office) -> None:
    done = office.mailbot("poll", MAILBOT_IMAP_PASSWORD="wrong")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "password" in done.stderr.lower()
    assert "wrong" not in done.stderr.replace("wrong password", "")


def test_check_says_what_works_and_changes_nothing(office: Office) -> None:
    done = office.mailbot("check")
    assert done.returncode == 0, done.stdout
    assert not (office.folder / "mailbot.db").exists()
    failing = office.mailbot("check", MAILBOT_SMTP_PORT="1", MAILBOT_TEMPLATES="/nowhere")
    assert failing.returncode == 1
    assert failing.stdout.count("FAIL") == 2


def test_a_template_with_an_unknown_name_is_one_line(office: Office, deliver: Callable[[bytes], None]) -> None:
    folder = office.folder / "texts" / "en"
    folder.mkdir(parents=True)
    (folder / "ask.txt.j2").write_text("Dear {{ surprise }}\n")
    office.poll()
    deliver(letter(REQUEST))
    done = office.mailbot("poll", MAILBOT_TEMPLATES=str(folder.parent))
    assert done.returncode == 2
    assert "surprise" in done.stderr
    assert "ask.txt.j2" in done.stderr
    assert "Traceback" not in done.stderr
    office.poll()
    assert [request["state"] for request in office.queue()] == ["waiting"]


def test_the_queue_can_be_set_and_exported(office: Office, deliver: Callable[[bytes], None]) -> None:
    office.poll()
    deliver(letter(REQUEST))
    office.poll()
    number = str(office.queue()[0]["id"])
    done = office.mailbot(
        "queue", "set", number, "contact_phone=+31 20 624 1111", "slots=2027-05-13 9:00-11:00", "state=accepted"
    )
    assert done.returncode == 0, done.stderr
    (request,) = office.queue()
    assert request["state"] == "accepted"
    assert request["contact_phone"]["value"] == "+31206241111"
    assert request["missing"] == []
    for name, start in (("q.csv", b"\xef\xbb\xbf"), ("q.xlsx", b"PK"), ("q.ics", b"BEGIN:VCALENDAR")):
        assert office.mailbot("queue", "export", name).returncode == 0
        assert (office.folder / name).read_bytes().startswith(start)
    assert office.mailbot("queue", "export", "q.doc").returncode == 2
    assert office.mailbot("queue", "set", number, "group_size=many").returncode == 2
