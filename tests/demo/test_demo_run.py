"""`mailbot demo` from beginning to end, as a person runs it: a process of its own, real servers, the shipped rules."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path

import pytest

pytest.importorskip("pymap")
pytest.importorskip("aiosmtpd")

from mailbot.model import Category
from mailbot.resources import rules_file
from mailbot.rules import load_rules
from mailbot.service.demo.samples import SAMPLES

pytestmark = pytest.mark.xdist_group("demo")


def environment(home: Path, **more: str) -> dict[str, str]:
    """Nothing set up, and wrong settings that must not reach the demo."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAILBOT_")}
    return kept | {"HOME": str(home), "MAILBOT_IMAP_HOST": "mail.invalid", "COLUMNS": "100", **more}


def run(home: Path, *arguments: str, hidden: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """One command of ours in a process of its own, in an empty home."""
    command = [sys.executable, "-c", f"{hidden}from mailbot.cli.app import main; main()", *arguments]
    env = environment(home, **more)
    return subprocess.run(command, check=False, capture_output=True, text=True, env=env, cwd=home, timeout=110)


@dataclass(frozen=True)
class Demo:
    """What a finished `mailbot demo --once --keep` left."""

    done: subprocess.CompletedProcess[str]
    root: Path
    svg: Path
    home: Path
    replies: list[EmailMessage] = field(default_factory=list)
    staff: list[EmailMessage] = field(default_factory=list)

    def arrived(self, start: str) -> EmailMessage:
        (path,) = (self.root / "arrived").glob(f"{start}*.eml")
        return message_from_bytes(path.read_bytes(), policy=policy.default)

    def answers_to(self, start: str) -> list[EmailMessage]:
        message_id = str(self.arrived(start)["Message-ID"]).strip()  # a long one stands folded, on its own line
        return [reply for reply in self.replies if reply["In-Reply-To"] == message_id]

    def queue(self, *arguments: str) -> list[dict[str, object]]:
        url = f"sqlite:///{self.root / 'mailbot.db'}"
        listed = run(self.home, "queue", "list", *arguments, "--json", MAILBOT_DATABASE_URL=url)
        assert listed.returncode == 0, listed.stderr
        return json.loads(listed.stdout)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    base = tmp_path_factory.mktemp("demo")
    root, svg, home = base / "kept", base / "demo.svg", base / "home"
    home.mkdir()
    done = run(home, "demo", "--once", "--keep", str(root), "--svg", str(svg))
    replies, staff = (
        [message_from_bytes(path.read_bytes(), policy=policy.default) for path in sorted((root / name).glob("*.eml"))]
        for name in ("replies", "staff")
    )
    return Demo(done, root, svg, home, replies, staff)


def test_every_sample_ends_as_it_should(demo: Demo) -> None:
    assert demo.done.returncode == 0, demo.done.stdout + demo.done.stderr
    assert "unexpected" not in demo.done.stdout
    assert f"{len(SAMPLES)} mails arrived" in demo.done.stdout
    assert demo.done.stderr == ""


def test_what_is_printed_into_a_pipe_has_no_control_codes(demo: Demo) -> None:
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", demo.done.stdout)
    assert max(len(line) for line in demo.done.stdout.splitlines() if "/" not in line) <= 100


@pytest.mark.parametrize("sample", [one for one in SAMPLES if one.expected.answered], ids=lambda one: one.name)
def test_an_answer_stands_in_the_sender_s_thread_and_goes_to_the_sender_alone(demo: Demo, sample) -> None:  # type: ignore[no-untyped-def]
    (answer,) = demo.answers_to(sample.name)
    theirs = demo.arrived(sample.name)
    assert getaddresses([str(answer["To"])])[0][1] == getaddresses([str(theirs["From"])])[0][1]
    assert str(theirs["Message-ID"]).strip() in answer["References"]
    assert answer["Auto-Submitted"] == "auto-replied"
    assert answer["X-Auto-Response-Suppress"]
    assert not answer.defects


@pytest.mark.parametrize("sample", [one for one in SAMPLES if one.expected.answered], ids=lambda one: one.name)
def test_an_answer_is_in_the_sender_s_language_or_in_english(demo: Demo, sample) -> None:  # type: ignore[no-untyped-def]
    langid = pytest.importorskip("py3langid")
    answers_in = load_rules(rules_file()).replies.languages
    langid.set_languages(sorted({"en", "cs", *answers_in}))
    (answer,) = demo.answers_to(sample.name)
    assert langid.classify(answer.get_content())[0] == (sample.language if sample.language in answers_in else "en")


@pytest.mark.parametrize("sample", [one for one in SAMPLES if not one.expected.answered], ids=lambda one: one.name)
def test_nobody_is_answered_who_may_not_be(demo: Demo, sample) -> None:  # type: ignore[no-untyped-def]
    assert demo.answers_to(sample.name) == []
    sender = getaddresses([str(demo.arrived(sample.name)["From"])])[0][1]
    assert not any(sender.lower() in str(reply["To"]).lower() for reply in demo.replies)


def test_an_answer_in_the_thread_completes_the_request(demo: Demo) -> None:
    question = demo.answers_to("03")[0]
    assert demo.arrived("18")["In-Reply-To"] == question["Message-ID"]
    (request,) = [one for one in demo.queue() if question["Message-ID"] in one["message_ids"]]  # type: ignore[operator]
    assert request["state"] == "complete"
    assert request["missing"] == []
    assert request["contact_email"]["value"] == "t.reinders@waterstad.example"  # type: ignore[index]


def test_staff_are_told_of_complete_requests_with_a_calendar_entry(demo: Demo) -> None:
    complete = [one for one in demo.queue() if one["state"] == "complete"]
    assert len(complete) >= 4
    assert len(demo.staff) >= len(complete)
    for mail in demo.staff:
        assert any(part.get_content_type() == "text/calendar" for part in mail.walk())


def test_every_mail_that_arrived_has_an_outcome(demo: Demo) -> None:
    mails = demo.queue("--mail")
    assert len(mails) == len(SAMPLES)
    assert all(mail["outcome"] for mail in mails)
    silent = [one for one in SAMPLES if one.expected.category in (Category.AUTOMATIC, Category.OTHER)]
    assert sum(mail["outcome"] in ("ignored", "review") for mail in mails) >= len(silent)


def test_the_picture_is_an_svg_of_the_table(demo: Demo) -> None:
    text = demo.svg.read_text("utf-8")
    assert text.lstrip().startswith("<svg")
    assert "Waterstad" in text
    assert "url(" not in text.replace("url(#", ""), "a picture in the documentation asks no other host"


def test_a_folder_with_other_things_in_it_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("x")
    refused = run(tmp_path, "demo", "--once", "--keep", str(tmp_path))
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "new or empty" in refused.stderr


def test_without_the_extra_one_line_says_which_command_brings_it(tmp_path: Path) -> None:
    without = "import sys; sys.modules['pymap'] = sys.modules['aiosmtpd'] = None; "
    failed = run(tmp_path, "demo", "--once", hidden=without)
    assert failed.returncode == 1
    assert "pip install 'mailbot[demo]'" in failed.stderr
    assert failed.stderr.count("\n") == 1


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A demo that has done its samples and waits for Ctrl-C."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from mailbot.cli.app import main; main()", "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(tmp_path, TMPDIR=str(tmp_path), PYTHONUNBUFFERED="1"),
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        assert any("Ctrl-C ends the demo" in line for line in lines)
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_waiting_demo_with_0_and_leaves_nothing(
    waiting: subprocess.Popen[str], number: int, tmp_path: Path
) -> None:
    assert list(tmp_path.glob("mailbot-demo-*"))
    waiting.send_signal(number)
    _, errors = waiting.communicate(timeout=20)
    assert waiting.returncode == 0, errors
    assert "Traceback" not in errors
    assert list(tmp_path.glob("mailbot-demo-*")) == []
    with pytest.raises(ProcessLookupError):  # nothing of its session is left
        os.killpg(waiting.pid, 0)


def test_a_narrow_terminal_sees_it_live_and_ctrl_c_on_its_keyboard_ends_it(tmp_path: Path) -> None:
    pid, terminal = pty.fork()
    if pid == 0:
        command = [sys.executable, "-c", "from mailbot.cli.app import main; main()", "demo"]
        env = environment(tmp_path, TMPDIR=str(tmp_path), TERM="xterm-256color", COLUMNS="80", LINES="30")
        os.execvpe(sys.executable, command, env)
    shown, asked = b"", False
    with os.fdopen(terminal, "rb", buffering=0) as screen:
        while chunk := _read(screen):
            shown += chunk
            if b"Ctrl-C ends the demo" in shown and not asked:
                asked = bool(os.write(terminal, b"\x03"))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0, shown[-2000:].decode("utf-8", "replace")
    assert f"3 of {len(SAMPLES)} mails posted".encode() in shown
    assert list(tmp_path.glob("mailbot-demo-*")) == []


def _read(screen: io.FileIO) -> bytes:
    try:
        return screen.read(65536)
    except OSError:  # Linux reports the end of a terminal's other side so
        return b""
