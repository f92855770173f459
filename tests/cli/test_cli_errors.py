"""The command line as a person meets it: help that teaches, one line for what is wrong, the right exit status."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def mailbot(*arguments: str, cwd: Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")}
    clean |= {"MAILBOT_DATABASE_URL": f"sqlite:///{cwd}/mailbot.db", "COLUMNS": "100", **environment}
    run = subprocess.run(
        [sys.executable, "-m", "mailbot", *arguments], cwd=cwd, env=clean, input=stdin, capture_output=True, check=False
    )
    return subprocess.CompletedProcess(run.args, run.returncode, run.stdout.decode(), run.stderr.decode())


def one_line(text: str) -> bool:
    return text.startswith("mailbot: ") and text.count("\n") == 1


def test_help_names_every_command(tmp_path: Path) -> None:
    run = mailbot("--help", cwd=tmp_path)
    assert run.returncode == 0
    assert all(word in run.stdout for word in ("demo", "poll", "run", "extract", "evaluate", "queue", "retry", "check"))


def test_wrong_usage_ends_with_2(tmp_path: Path) -> None:
    assert mailbot("pol", cwd=tmp_path).returncode == 2
    assert mailbot("queue", "show", "seven", cwd=tmp_path).returncode == 2
    assert mailbot("extract", cwd=tmp_path).returncode == 2


def test_a_poll_without_settings_says_which_one_lacks(tmp_path: Path) -> None:
    run = mailbot("poll", cwd=tmp_path)
    assert run.returncode == 2
    assert "MAILBOT_IMAP_HOST" in run.stderr
    assert one_line(run.stderr)


@pytest.mark.parametrize(
    ("name", "value"),
    [("MAILBOT_IMAP_PORT", "many"), ("MAILBOT_IMAP_SECURITY", "tls"), ("MAILBOT_RULES", "/nowhere/rules.yaml")],
)
def test_a_wrong_setting_ends_with_2_and_one_line(tmp_path: Path, name: str, value: str) -> None:
    loopback = {
        "MAILBOT_IMAP_HOST": "127.0.0.1",
        "MAILBOT_IMAP_USERNAME": "bot",
        "MAILBOT_SMTP_HOST": "127.0.0.1",
    }
    run = mailbot("poll", cwd=tmp_path, **{**loopback, name: value})
    assert run.returncode == 2
    assert name.removeprefix("MAILBOT_").lower() in run.stderr.lower() or value in run.stderr
    assert one_line(run.stderr)


def test_a_refused_connection_ends_with_1_and_one_line(tmp_path: Path) -> None:
    run = mailbot(
        "poll",
        cwd=tmp_path,
        MAILBOT_IMAP_HOST="127.0.0.1",
        MAILBOT_IMAP_PORT="1",
        MAILBOT_IMAP_SECURITY="none",
        MAILBOT_IMAP_USERNAME="bot",
        MAILBOT_SMTP_HOST="127.0.0.1",
        MAILBOT_SMTP_SECURITY="none",
    )
    assert run.returncode == 1
    assert "127.0.0.1" in run.stderr
    assert one_line(run.stderr.splitlines(keepends=True)[-1])
    assert "Traceback" not in run.stderr


def test_a_database_that_is_none_ends_with_1_and_one_line(tmp_path: Path) -> None:
    (tmp_path / "mailbot.db").write_bytes(b"this is no database, whatever its name says" * 100)
    run = mailbot("queue", "list", cwd=tmp_path)
    assert run.returncode == 1
    assert one_line(run.stderr)


def test_an_absent_request_is_said_in_one_line(tmp_path: Path) -> None:
    run = mailbot("queue", "show", "7", cwd=tmp_path)
    assert run.returncode == 1
    assert "no request 7" in run.stderr


def test_a_fresh_queue_is_an_empty_json_array(tmp_path: Path) -> None:
    run = mailbot("queue", "list", "--json", cwd=tmp_path)
    assert (run.returncode, run.stdout.strip()) == (0, "[]")


def test_a_file_that_is_no_mail_is_an_error_after_the_others_are_done(tmp_path: Path) -> None:
    (tmp_path / "empty.eml").write_bytes(b"")
    (tmp_path / "good.eml").write_bytes(b"From: a@b.example\r\nSubject: Visit\r\n\r\nHello\r\n")
    run = mailbot("extract", "--json", "absent.eml", "empty.eml", "good.eml", cwd=tmp_path)
    import json

    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert [("error" in answer) for answer in answers] == [True, True, False]
    assert run.returncode == 1


def test_extract_reads_standard_input(tmp_path: Path) -> None:
    run = mailbot("extract", "--json", "-", cwd=tmp_path, stdin=b"From: a@b.example\r\nSubject: Hi\r\n\r\nHello\r\n")
    assert run.returncode == 0
    assert '"source": "-"' in run.stdout
