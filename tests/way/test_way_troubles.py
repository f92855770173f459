"""What breaks around the bot while it works: disk, database, rules, templates. One line, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from office import ANSWER, REQUEST, Office, letter, parsed
from servers import SmtpServer

Deliver = Callable[..., None]


def towns(count: int, octets: int = 0) -> list[bytes]:
    """Requests from as many senders, each with a tail that cannot be packed."""
    return [
        letter(f"{REQUEST}\n{os.urandom(octets).hex()}\n", sender=f"A <a@town{number}.example>", number=number)
        for number in range(count)
    ]


def assert_one_line(error: str, *words: str) -> None:
    assert len(error.strip().splitlines()) == 1, error
    assert error.startswith("mailbot: ")
    assert "Traceback" not in error
    assert "internal error" not in error
    assert all(word in error for word in words), error


def test_a_disk_that_takes_no_more_stops_it_and_nothing_is_lost_when_it_does_again(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    deliver(*towns(8, octets=20_000))
    stopped = 0
    for more in range(0, 520_000, 100_000):  # so far the database can grow: each step stops it elsewhere
        size = max(file.stat().st_size for file in office.folder.glob("mailbot.db*"))
        done = office.mailbot("poll", FILE_LIMIT=str(min(size, 250_000) + more))
        if done.returncode:
            stopped += 1
            assert done.returncode == 1
            assert_one_line(done.stderr, str(office.database))
    assert stopped >= 3
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"] * 8
    assert {mail["message_id"] for mail in office.queue("--mail")} == {
        parsed(one.raw)["In-Reply-To"] for one in smtp.received
    }
    assert len({parsed(one.raw)["Message-ID"] for one in smtp.received}) == 8


def test_a_full_folder_for_temporary_files_is_no_fault_of_the_mails(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    """Something that understanding needs is unpacked into a temporary file when it is loaded."""
    office.poll()
    deliver(*towns(2))
    limited = f"ulimit -f {400_000 // 512}; exec {sys.executable} -m mailbot poll"
    for _ in range(3):
        done = subprocess.run(
            ["sh", "-c", limited],
            env=office.environment,
            cwd=office.folder,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            pytest.skip("nothing is unpacked")
        assert done.returncode == 1
        assert_one_line(done.stderr, "temporary files")
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"] * 2
    assert len(smtp.received) == 2


@pytest.mark.parametrize("fault", ["damaged", "newer", "foreign", "no database"])
def test_a_database_that_cannot_be_used_is_one_line_in_every_command_and_is_left_alone(
    office: Office, deliver: Deliver, fault: str
) -> None:
    office.poll()
    good = office.database.read_bytes()
    deliver(*towns(1))
    _break(office.database, fault)
    broken = office.database.read_bytes()
    for command in ("poll", "run", "queue list --mail", "queue show 1", "retry 1"):
        done = office.mailbot(*command.split())
        assert done.returncode == 1, command
        assert_one_line(done.stderr, str(office.database))
    assert office.database.read_bytes() == broken
    office.database.write_bytes(good)
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"]


def _break(database: Path, fault: str) -> None:
    if fault == "damaged":
        database.write_bytes(database.read_bytes()[:4096] + os.urandom(80_000))
        return
    if fault == "no database":
        database.write_text("This is a letter.\n" * 500)
        return
    with closing(sqlite3.connect(database)) as connection, connection:
        if fault == "newer":
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        else:
            connection.execute("DROP TABLE alembic_version")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def test_one_row_that_is_damaged_holds_up_no_other_conversation(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    deliver(letter(REQUEST))
    office.poll()
    with closing(sqlite3.connect(office.database)) as connection, connection:
        connection.execute("""UPDATE requests SET leaves = '{"slots": [1]}'""")
    question = parsed(smtp.received[0].raw)["Message-ID"]
    deliver(letter(ANSWER, answers=question, subject="Re: Study visit in May"), *towns(1))
    for _ in range(3):
        office.poll()
    assert [one.recipients for one in smtp.received[1:]] == [("a@town0.example",)]
    listed = office.mailbot("queue", "list", "--mail").stdout
    assert listed.count("set-aside") == 1


def test_a_place_that_cannot_be_written_is_one_line(office: Office) -> None:
    for url in ("sqlite:////proc/mailbot.db", "sqlite:////dev/null/mailbot.db"):
        done = office.mailbot("poll", MAILBOT_DATABASE_URL=url)
        assert done.returncode == 1
        assert_one_line(done.stderr, url.removeprefix("sqlite:///"))


BROKEN_RULES = (
    b"answers: {sender_per_hours: 3}\n",
    b"- a list\n",
    b"\xff\xfe\x00",
    b"limits: {parts: " + b"9" * 5000 + b"}\n",
    b"screening: {never_answer: [2027-13-45]}\n",
    b"[" * 5000,
    b"replies: !!python/object/apply:os.system [true]\n",
)


def test_rules_that_break_between_two_rounds_are_one_line_and_lose_nothing(office: Office, deliver: Deliver) -> None:
    file = office.folder / "rules.yaml"
    file.write_text("{}\n")
    office.environment["MAILBOT_RULES"] = str(file)
    office.poll()
    deliver(letter(REQUEST))
    for rules in BROKEN_RULES:
        file.write_bytes(rules)
        done = office.mailbot("poll")
        assert done.returncode == 2, rules[:60]
        assert_one_line(done.stderr, str(file))
    file.write_text("{}\n")
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"]


def test_a_template_that_is_wrong_for_days_sets_no_mail_aside_and_stops_no_mail_that_does_without_it(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    folder = office.folder / "texts" / "en"
    folder.mkdir(parents=True)
    template = folder / "ask.txt.j2"
    template.write_text("Dear {{ surprise }}\n")
    office.environment["MAILBOT_TEMPLATES"] = str(folder.parent)
    office.poll()
    absence = letter("I am away.", subject="Automatic reply", Auto_Submitted="auto-replied")
    deliver(*towns(2), absence)
    for _ in range(4):
        done = office.mailbot("poll")
        assert done.returncode == 2
        assert_one_line(done.stderr, "ask.txt.j2", "surprise")
    assert [mail["outcome"] for mail in office.queue("--mail")] == [None, None, "ignored"]
    assert smtp.received == []
    template.unlink()
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting", "waiting", "ignored"]
    assert len(smtp.received) == 2


def test_an_address_of_ours_that_is_none_is_told_before_any_mail_is_worked_on(office: Office, deliver: Deliver) -> None:
    office.poll()
    deliver(letter(REQUEST))
    for variable, value in (
        ("MAILBOT_ADDRESS", "IPR Praha <international@ipr.praha.eu>"),
        ("MAILBOT_ADDRESS", "international"),
        ("MAILBOT_ADDRESS", "a..b@ipr.praha.eu"),
        ("MAILBOT_ADDRESS", ""),
        ("MAILBOT_STAFF_ADDRESS", "a@ipr.example, b@ipr.example"),
        ("MAILBOT_STAFF_ADDRESS", "a@ipr.example\nBcc: b@ipr.example"),
    ):
        done = office.mailbot("poll", **{variable: value})
        assert done.returncode == 2, value
        assert_one_line(done.stderr, variable)
    assert office.queue("--mail") == []


def test_a_day_that_cannot_be_meant_is_told_at_the_first_start(office: Office) -> None:
    for day in ("0001-01-01", "9999-12-31", "2099-01-01", "tomorrow", "2027-02-30"):
        done = office.mailbot("poll", "--since", day)
        assert done.returncode == 2, day
        assert_one_line(done.stderr, "--since")
    assert "first start" in office.poll()


def test_a_settings_file_in_another_encoding_is_one_line(office: Office) -> None:
    (office.folder / ".env").write_bytes(b"MAILBOT_IMAP_FOLDER=Doru\xe8en\xe9\n")
    done = office.mailbot("poll")
    assert done.returncode == 2
    assert_one_line(done.stderr, ".env")
