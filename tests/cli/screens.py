"""Mails for the tests of what a person sees, and screens to show them on."""

from __future__ import annotations

import io
import os
import pty
import re
import select
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

from rich.console import Console

from mailbot.cli.mail_view import print_mail
from mailbot.evaluation.extract import Understood, read
from mailbot.model import Identity
from mailbot.rules import Rules

IDENTITY = Identity("visits@ipr.example", frozenset({"visits@ipr.example"}))
COLOURS = re.compile(r"\x1b\[[0-9;]*m")

BODY = """Dear colleagues,

I am writing on behalf of the Town of Hradby. We would like to visit your institute
on 3 March 2027 at 10:00, in a group of 12 people, to learn about the greening of squares.

Kind regards

Alena Benova
Town of Hradby
tel. +420 601 000 111

On Mon, 1 Feb 2027 at 09:00, Visits <visits@ipr.example> wrote:
> We are open on weekdays.
> Please tell us your topic.
"""


def letter(body: str = BODY, **fields: str) -> EmailMessage:
    """A mail from Alena; `fields` are header fields that stand in place of hers, with _ for -."""
    mail = EmailMessage()
    head = {
        "From": "Alena Benova <alena@hradby.example>",
        "To": "visits@ipr.example",
        "Subject": "Study visit",
        "Date": "Tue, 02 Feb 2027 10:00:00 +0100",
        "Message-ID": "<one@hradby.example>",
    }
    head |= {name.replace("_", "-"): value for name, value in fields.items()}
    for name, value in head.items():
        mail[name] = value
    mail.set_content(body)
    return mail


def understood(mail: EmailMessage | bytes) -> Understood:
    """What is understood of it, by the whole way of the product."""
    return read(mail if isinstance(mail, bytes) else mail.as_bytes(), Rules(), IDENTITY, None)


def console(width: int = 80, *, colour: bool = False, terminal: bool | None = None) -> Console:
    """A screen of that width; without `colour` a pipe, unless `terminal` says that it is one without colours."""
    return Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colour if terminal is None else terminal,
        color_system="256" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
    )


def printed(screen: Console) -> str:
    """All that the screen was sent."""
    assert isinstance(screen.file, io.StringIO)
    return screen.file.getvalue()


def view(mail: EmailMessage | bytes, width: int = 80, *, colour: bool = False, terminal: bool | None = None) -> str:
    """What a person is shown of a mail."""
    screen = console(width, colour=colour, terminal=terminal)
    print_mail("mail.eml", understood(mail), screen)
    return printed(screen)


def on_terminal(*arguments: str, cwd: Path, columns: int = 120, **environment: str) -> tuple[str, str]:
    """Run a command with a real terminal as standard output and another as standard error: what each was sent."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MAILBOT_") and k not in ("NO_COLOR", "COLORTERM")}
    clean |= {"COLUMNS": str(columns), "TERM": "xterm-256color", **environment}
    ends = [pty.openpty(), pty.openpty()]
    command = [sys.executable, "-m", "mailbot", *arguments]
    process = subprocess.Popen(command, cwd=cwd, env=clean, stdout=ends[0][1], stderr=ends[1][1])
    for _, inner in ends:
        os.close(inner)
    sent: dict[int, bytes] = {outer: b"" for outer, _ in ends}
    open_ends = set(sent)
    while open_ends:
        for outer in select.select(list(open_ends), [], [], 60)[0]:
            try:
                block = os.read(outer, 65536)
            except OSError:  # EIO: the other end of a terminal is gone
                block = b""
            sent[outer] += block
            if not block:
                open_ends.discard(outer)
    assert process.wait(60) == 0
    for outer in sent:
        os.close(outer)
    out, error = (text.decode() for text in sent.values())
    return out, error
