"""One installation as ops, delegates and staff meet it: the command line, the mailbox, the queue; and letters for it.

Used by the tests of the whole way. A command runs in a process of its own; tests that need many of them have them
forked from one that has everything loaded.
"""

from __future__ import annotations

import email
import email.policy
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from servers import PASSWORD, Dovecot, SmtpServer

BOT = "international@ipr.praha.eu"
STAFF = "visits@ipr.example"

REQUEST = """Dear colleagues,

I am writing on behalf of the City of Waterstad. We would like to visit your institute on 12 May 2027 with a group
of 15 architects and planners.

Institution: City of Waterstad
Topic: brownfield redevelopment and the Metropolitan Plan

Kind regards,
Anna Gruber
City of Waterstad
"""
ANSWER = """Dear all,

we would come from 10:00 to 12:00, and my phone number is +31 20 624 1111.

Kind regards,
Anna Gruber
"""

COMPLETE = """Dear colleagues,

we would like to visit your institute on 12 May 2027 from 10:00 to 12:00.

Institution: City of Waterstad
Contact person: Anna Gruber
Phone: +31 20 624 1111
Topic: brownfield redevelopment
Number of people: 15

Kind regards,
Anna Gruber
"""

# Loads everything, then forks a child for each command that comes in; the child is the command line, no more, no less.
_FORKS = """
import json, os, resource, sys
from mailbot.cli.app import _run
import mailbot.service.desk, mailbot.store, mailbot.transport.mailbox, mailbot.transport.smtp, mailbot.staff.notice
_run(["extract", "--json", sys.argv[1]])
print("ready", flush=True)
for line in sys.stdin:
    order = json.loads(line)
    child = os.fork()
    if not child:
        status = 1
        try:
            os.chdir(order["folder"])
            os.environ.clear()
            os.environ.update(order["environment"])
            if "FILE_LIMIT" in os.environ:  # a write beyond so many octets of a file fails, for root too
                resource.setrlimit(resource.RLIMIT_FSIZE, (int(os.environ["FILE_LIMIT"]),) * 2)
            if "DIES_ON" in os.environ:  # as if the kernel ended it over this mail
                import mailbot.pipeline as pipeline
                parse = pipeline.parse
                pipeline.parse = lambda raw, limits: (
                    os.kill(os.getpid(), 9) if os.environ["DIES_ON"].encode() in raw else parse(raw, limits)
                )
            for number, name in ((1, "out"), (2, "err")):
                os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
            status = _run(order["arguments"])
            sys.stdout.flush()
        finally:
            os._exit(status)
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Forks:
    """Runs commands in forked processes: they start in milliseconds, and can be killed like any process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        sample = folder / "sample.eml"
        sample.write_bytes(letter(REQUEST))
        clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _FORKS, str(sample)],
            cwd=folder,
            env=clean,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        while self._line() != "ready":
            pass

    def run(
        self, arguments: tuple[str, ...], folder: Path, environment: dict[str, str], kill_after: float
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end, or kill it (SIGKILL) after so many seconds."""
        out, err = self._folder / "stdout.txt", self._folder / "stderr.txt"
        order = {"arguments": arguments, "folder": str(folder), "environment": environment}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order | {"out": str(out), "err": str(err)}) + "\n")
        self._process.stdin.flush()
        timer = threading.Timer(kill_after, _kill, (int(self._line()),))
        timer.start()
        status = int(self._line())
        timer.cancel()
        return subprocess.CompletedProcess(arguments, status, out.read_text("utf-8"), err.read_text("utf-8"))

    def close(self) -> None:
        """End it."""
        self._process.communicate(timeout=10)

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the process that forks has ended"
        return line.strip()


def _kill(child: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


class Office:
    """One installation: its environment, its command line, and its queue. With `forks` commands start fast."""

    def __init__(self, folder: Path, environment: dict[str, str], forks: Forks | None = None) -> None:
        self.folder = folder
        self.forks = forks
        clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")}
        self.environment = clean | environment | {"NO_COLOR": "1", "COLUMNS": "120"}

    @property
    def database(self) -> Path:
        return self.folder / "mailbot.db"

    def mailbot(self, *arguments: str, kill_after: float = 60, **more: str) -> subprocess.CompletedProcess[str]:
        """Run the command to its end. `more` are further variables of the environment."""
        if self.forks is not None:
            return self.forks.run(arguments, self.folder, self.environment | more, kill_after)
        return subprocess.run(
            [sys.executable, "-m", "mailbot", *arguments],
            cwd=self.folder,
            env=self.environment | more,
            capture_output=True,
            text=True,
            check=False,
            timeout=kill_after,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start the command in a process of its own, and leave it running."""
        return subprocess.Popen(
            [sys.executable, "-m", "mailbot", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def poll(self, *arguments: str) -> str:
        """A round that must work; what it says."""
        done = self.mailbot("poll", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def queue(self, *arguments: str) -> Any:
        """`queue list --json`."""
        done = self.mailbot("queue", "list", "--json", *arguments)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def environment_for(dovecot: Dovecot, smtp: SmtpServer, user: str, folder: Path) -> dict[str, str]:
    """The settings of an office that uses these servers."""
    return {
        "MAILBOT_ADDRESS": BOT,
        "MAILBOT_IMAP_HOST": "127.0.0.1",
        "MAILBOT_IMAP_PORT": str(dovecot.port),
        "MAILBOT_IMAP_SECURITY": "none",
        "MAILBOT_IMAP_USERNAME": user,
        "MAILBOT_IMAP_PASSWORD": PASSWORD,
        "MAILBOT_SMTP_HOST": "127.0.0.1",
        "MAILBOT_SMTP_PORT": str(smtp.port),
        "MAILBOT_SMTP_SECURITY": "none",
        "MAILBOT_STAFF_ADDRESS": STAFF,
        "MAILBOT_DATABASE_URL": f"sqlite:///{folder}/mailbot.db",
    }


def delivery(dovecot: Dovecot, user: str) -> Callable[..., None]:
    """A function that puts mails into a mailbox."""

    def deliver(*mails: bytes) -> None:
        with dovecot.client(user) as client:
            for raw in mails:
                client.append("INBOX", raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))

    return deliver


def letter(
    body: str,
    *,
    subject: str = "Study visit in May",
    sender: str = "Anna Gruber <anna@waterstad.example>",
    answers: str | None = None,
    number: int = 1,
    **more: str,
) -> bytes:
    """A mail to the bot. `more` are header fields, with underscores for hyphens."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, BOT, subject
    message["Date"] = f"Mon, 18 Jan 2027 10:{number % 60:02}:00 +0100"
    message["Message-ID"] = f"<{number}.{time.monotonic_ns()}@waterstad.example>"
    if answers:
        message["In-Reply-To"] = message["References"] = answers
    for name, value in more.items():
        message[name.replace("_", "-")] = value
    message.set_content(body)
    return message.as_bytes()


def parsed(raw: bytes) -> EmailMessage:
    """A mail as a mail program reads it."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body_of(message: EmailMessage) -> str:
    """Its text."""
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def quoted(text: str) -> str:
    """A text as mail programs quote it."""
    return "\nOn 18 Jan 2027 IPR Praha wrote:\n" + "".join(f"> {line}\n" for line in text.splitlines())


def flags(dovecot: Dovecot, user: str) -> list[set[bytes]]:
    """The flags of all mails in the inbox, by UID."""
    with dovecot.client(user) as client:
        client.select_folder("INBOX", readonly=True)
        found = client.get_flags(client.search(["ALL"]))
        return [{flag for flag in found[uid] if flag != rb"\Recent"} for uid in sorted(found)]
