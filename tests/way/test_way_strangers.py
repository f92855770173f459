"""What a stranger can put into a mail: it steers no reply, terminal, spreadsheet or calendar, and nothing is slow."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import time
import unicodedata
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import icalendar
from office import BOT, COMPLETE, STAFF, Office, body_of, parsed
from servers import SmtpServer

from mailbot.store import open_store

Deliver = Callable[..., None]
ANNA = "anna@waterstad.example"
VICTIM = "victim@third.example"
# In values, subjects and names: what a template, Rich, a terminal, a spreadsheet and a calendar would obey.
POISONS = {
    "jinja": "{{ 7*7 }}{% for i in range(10**9) %}{{ config }}",
    "markup": "[red]Town[/] [link=file:///etc/passwd]x[/link] [/]",
    "terminal": "Town \x1b[2J\x1b]0;owned\x07 \x9b31m \x08\x7f",
    "direction": "Town \u202eevil\u2066 of\u200f \u2028BEGIN",
    "formula": '=HYPERLINK("file","x")',
    "calendar": "Town\\nEND:VEVENT\\nBEGIN:VEVENT;\\,:",
    "link": "Town https://evil.example/login www.evil.example",
    "length": "Town " + "Xxxxx " * 2_000,
}


def hostile(text: str, sender: str, *fields: str, subject: str = "Visit") -> bytes:
    """A mail that no library would write."""
    number = time.monotonic_ns()
    head = [
        f"From: {sender}",
        f"To: {BOT}",
        f"Subject: {subject}",
        "Date: Mon, 18 Jan 2027 10:00:00 +0100",
        f"Message-ID: <{number}@waterstad.example>",
        *fields,
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
    ]
    return ("\n".join(head) + "\n\n" + text).encode()


def assert_harmless(text: str, *allowed: str) -> None:
    """No control, direction or other invisible characters but line ends."""
    found = {one for one in text if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp")} - {"\n", *allowed}
    assert not found, [f"{ord(one):x}" for one in found]


def test_no_text_of_a_stranger_steers_a_reply_a_terminal_a_table_or_a_calendar(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    for name, poison in POISONS.items():
        text = COMPLETE.replace("City of Waterstad", poison).replace("brownfield redevelopment", poison)
        sender = f'"{poison.replace(chr(34), "")}" <{name}@{name}.example>'
        deliver(hostile(text.replace("\r", ""), sender, subject=poison))
    office.poll()
    mails = office.queue("--mail")
    assert [mail["outcome"] for mail in mails if mail["outcome"] not in ("waiting", "filed", "review")] == []

    allowed = {f"{name}@{name}.example" for name in POISONS} | {STAFF}
    for one in smtp.received:
        assert set(one.recipients) <= allowed
        message = parsed(one.raw)
        assert not {"bcc", "cc", "reply-to"} & {name.lower() for name in message}
        assert_harmless(f"{message['Subject']}\n{message['To']}\n{body_of(message)}".replace("\r", ""))
        assert "evil.example" not in body_of(message)
        assert "49" not in body_of(message)
        assert len(body_of(message)) < 6_000
        for part in message.iter_attachments():
            assert str(part.get_filename()).startswith("visit-")
            _assert_one_entry(str(part.get_content()).encode())
    assert len(smtp.received) >= len(POISONS)

    numbers = [str(request["id"]) for request in office.queue()]
    for command in ("queue list", "queue list --mail", "queue list --json", "queue list --mail --json"):
        assert_harmless(office.mailbot(*command.split()).stdout)
    for number in numbers:
        for more in (("--why",), ("--why", "--json")):
            done = office.mailbot("queue", "show", number, *more)
            assert done.returncode == 0, done.stderr
            assert_harmless(done.stdout)
    assert "[red]" in office.mailbot("queue", "list", "--mail").stdout  # shown as it stands, not taken for markup

    table = office.mailbot("queue", "export", "-").stdout
    rows = list(csv.reader(io.StringIO(table.removeprefix("\ufeff"))))
    assert len(rows) == len(numbers) + 1
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    assert office.mailbot("queue", "export", "all.ics").returncode == 0
    calendar = icalendar.Calendar.from_ical((office.folder / "all.ics").read_bytes())
    assert len(calendar.walk("VEVENT")) <= len(numbers)


def _assert_one_entry(data: bytes) -> None:
    calendar = icalendar.Calendar.from_ical(data)
    assert len(calendar.walk("VEVENT")) == 1
    assert not calendar.walk("VALARM")
    assert "ATTENDEE" not in calendar.walk("VEVENT")[0]


# (From, other fields, who is answered); each mail has a domain of its own in place of "waterstad"
SENDERS: list[tuple[str, tuple[str, ...], str | None]] = [
    (f"Anna <{ANNA}>", (f"Reply-To: {VICTIM}",), ANNA),
    (f"Anna <{ANNA}>", ("Reply-To: office@waterstad.example",), "office@waterstad.example"),
    (f'"{VICTIM}" <{ANNA}>', (), ANNA),
    (f"{VICTIM} <{ANNA}>", (), ANNA),
    (f"{ANNA} ({VICTIM})", (), ANNA),
    (f"=?utf-8?Q?=3Cvictim=40third.example=3E=2C?= <{ANNA}>", (), ANNA),
    (f"=?utf-8?Q?Anna=0D=0ABcc:_victim=40third.example?= <{ANNA}>", (), ANNA),
    (f"Anna <{ANNA}>", (f"Sender: {VICTIM}", f"Resent-From: {VICTIM}", f"Return-Path: <{VICTIM}>"), ANNA),
    (f"Anna <{ANNA}>", (f"Disposition-Notification-To: {VICTIM}", f"Errors-To: {VICTIM}"), ANNA),
    (f"Anna <{ANNA}>", (f"Reply-To: {BOT}",), ANNA),
    (f"Anna <{ANNA}>, {VICTIM}", (), None),
    (f"Anna <{ANNA}>", (f"From: {VICTIM}",), None),
    ("Anna <anna@m\u00fcnchen.example>", (), None),
    ('"anna gruber"@waterstad.example', (), None),
    ("Anna <anna@[192.0.2.1]>", (), None),
    (f"IPR Praha <{BOT}>", (), None),
    (f"IPR Praha <{BOT.upper()}>", (), None),
    ("Colleague <colleague@ipr.praha.eu>", (f"Reply-To: {BOT}",), None),
]


def test_only_an_address_that_the_sender_wrote_from_is_answered(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.environment["MAILBOT_STAFF_ADDRESS"] = ""
    office.poll()
    for number, (sender, fields, _) in enumerate(SENDERS):
        mail = hostile(COMPLETE, sender, *fields, subject=f"Visit {number}")
        deliver(mail.replace(b"waterstad", b"town%d" % number))
    office.poll()
    answers = {parsed(one.raw)["Subject"]: one.recipients for one in smtp.received}
    mails = {mail["subject"]: mail for mail in office.queue("--mail")}
    for number, (sender, _, answered) in enumerate(SENDERS):
        if answered is None:
            assert f"Re: Visit {number}" not in answers, sender
            assert mails[f"Visit {number}"]["outcome"] in ("review", "ignored"), sender
        else:
            assert answers[f"Re: Visit {number}"] == (answered.replace("waterstad", f"town{number}"),), sender
    assert len(smtp.received) == len([answered for _, _, answered in SENDERS if answered])


def packed(name: str) -> bytes:
    """A document of 200 KB that unpacks to 200 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as file:
        for _ in range(20):
            file.write(bytes(10_000_000))
    return out.getvalue()


def attached(data: bytes, name: str) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = ANNA, BOT, "Visit"
    message["Date"] = "Mon, 18 Jan 2027 10:00:00 +0100"
    message.set_content(COMPLETE)
    message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


HEAVY = {
    "25 MB of text": lambda: hostile(COMPLETE + ("x" * 70 + "\n") * 350_000, ANNA),
    "a line of 1 MB": lambda: hostile(COMPLETE + "y" * 1_000_000, ANNA),
    "1 MB of dates": lambda: hostile(COMPLETE + "12 May or " * 100_000, ANNA),
    "1 MB of brackets": lambda: hostile(COMPLETE + "(" * 1_000_000, ANNA),
    "a header of 1 MB": lambda: hostile(COMPLETE, ANNA, "X-Long: " + "=?utf-8?Q?=C3=A9?= " * 50_000),
    "190,000 empty addresses": lambda: hostile(COMPLETE, ANNA, "Cc: " + ";" * 190_000),
    "50,000 references": lambda: hostile(COMPLETE, ANNA, "References:" + "\n <a@b.example>" * 50_000),
    "a packed bomb": lambda: attached(packed("word/document.xml"), "letter.docx"),
    "a broken PDF": lambda: attached(b"%PDF-1.7\n" + bytes(range(256)) * 4_000, "../../letter.pdf"),
}


def test_no_mail_is_slow_or_stops_the_next_one(office: Office, smtp: SmtpServer, deliver: Deliver) -> None:
    office.poll()
    took: dict[str, float] = {}
    for name, make in HEAVY.items():
        deliver(make().replace(ANNA.encode(), f"anna@town{len(took)}.example".encode()))
        start = time.monotonic()
        office.poll()
        took[name] = time.monotonic() - start
    assert max(took.values()) < 5, took  # a second or less each; the rest is for busy machines
    mails = office.queue("--mail")
    assert len(mails) == len(HEAVY)
    assert {mail["outcome"] for mail in mails} <= {"filed", "waiting", "review"}
    assert len({one.recipients for one in smtp.received} - {(STAFF,)}) == len(HEAVY)
    assert sorted(path.name for path in office.folder.glob("*.pdf")) == []


def test_a_mail_that_was_set_aside_cannot_steer_the_terminal_either(office: Office, deliver: Deliver) -> None:
    """Its header has been read by nothing but the list itself."""
    office.poll()
    deliver(
        b'From: "e\x1b[31mvil" <e\x1b[2Jvil@x.example>\nSubject: boo \x1b]0;owned\x07 =?utf-8?Q?=1B[31mX=C2=9B?=\n'
        b"Message-ID: <\x1b[31ma@b.example>\n\nhello\n"
    )
    office.poll()
    store = open_store(f"sqlite:///{office.database}")
    (mail,) = store.mail()
    with closing(sqlite3.connect(office.database)) as connection, connection:
        connection.execute("UPDATE arrivals SET done_at = NULL, outcome = NULL")
    store.set_aside(mail.id, "ValueError", datetime.now(UTC))
    store.close()
    assert office.queue("--mail")[0]["rules"] == ["set-aside"]
    for command in ("queue list --mail", "queue list --mail --json"):
        assert_harmless(office.mailbot(*command.split()).stdout)
        assert "\\u001b" not in office.mailbot(*command.split()).stdout


def test_extract_shows_a_hostile_file_without_obeying_it(office: Office, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.eml" for name in POISONS]
    for file, poison in zip(files, POISONS.values(), strict=True):
        file.write_bytes(hostile(COMPLETE.replace("City of Waterstad", poison), f"<{ANNA}>", subject=poison))
    names = [str(file) for file in files]
    assert_harmless(office.mailbot("extract", *names).stdout)
    lines = office.mailbot("extract", "--json", *names).stdout
    assert_harmless(lines)
    assert [json.loads(line)["source"] for line in lines.splitlines()] == names
