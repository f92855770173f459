"""The demo from beginning to end: samples posted, the table while they are worked on, and how to look at the rest."""

from __future__ import annotations

import io
import queue
import re
import shlex
import time
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from rich.console import Console, Group
from rich.live import Live
from rich.text import Text

from mailbot.errors import MailbotError
from mailbot.service.demo.bot import ADDRESS
from mailbot.service.demo.folder import make_folder
from mailbot.service.demo.samples import SAMPLES
from mailbot.service.demo.stage import Stage, set_stage
from mailbot.service.demo.surroundings import log_into, terminated_as_interrupted
from mailbot.service.demo.table import Row, table_of

_PACE = 0.4  # seconds between two mails where a person watches
_PATIENCE = 45.0  # seconds without any news after which the demo gives up
_LINES_A_ROW = {False: 7, True: 5}  # about what a row of the live table takes, on a narrow and on a wide terminal
_WIDE = 110  # columns
_PICTURE_COLUMNS = 120
_FONT_FACE = re.compile(r"@font-face \{[^}]*\}\s*")


def show(*, once: bool, keep: Path | None, console: Console, svg: Path | None) -> int:
    """See `run_demo`."""
    folder = make_folder(keep)
    try:
        with terminated_as_interrupted(), log_into(folder.log), set_stage(folder) as stage:
            _perform(stage, console, pace=_PACE if console.is_terminal else 0.0)
            rows, faults = stage.verdict()
            title = f"mailbot demo: {len(rows)} mails arrived, {len(stage.world.delivered)} went out"
            console.print(table_of(rows, title))
            if svg is not None:
                _draw(rows, title, svg)
            for fault in faults:
                console.print(Text(f"unexpected: {fault}", style="bold red"), soft_wrap=True)
            _say_how_to_look(stage, console, once=once)
            if not once:
                _wait(stage, console)
    finally:
        folder.remove()
    return 1 if faults and once else 0  # who waits until Ctrl-C has read what went wrong


def _perform(stage: Stage, console: Console, pace: float) -> None:
    """Post the samples and follow what comes of them until nothing more is to come."""
    last_news, last_post = time.monotonic(), float("-inf")
    with Live(console=console, transient=True, auto_refresh=False) if console.is_terminal else nullcontext() as live:
        while not stage.is_quiet:
            posted = stage.world.has_unprompted and time.monotonic() - last_post >= pace
            if posted:
                stage.world.post_next()
                last_post = time.monotonic()
            came = _take_news(stage, 0.02 if stage.world.has_unprompted else 0.2)
            last_news = time.monotonic() if came else last_news
            if live is not None and (came or posted):
                live.update(_scene(stage, console), refresh=True)
            if time.monotonic() - last_news > _PATIENCE:
                return


def _take_news(stage: Stage, seconds: float) -> bool:
    """Wait that long for news of the bot and let them take effect; whether any came. Raises if the bot has stopped."""
    try:
        stage.take(stage.news.get(timeout=seconds))
    except queue.Empty:
        stage.bot.check()
        return False
    return True


def _scene(stage: Stage, console: Console) -> Group:
    """A line of progress, and the newest rows that fit."""
    fit = max(1, (console.height - 6) // _LINES_A_ROW[console.width >= _WIDE])
    progress = (
        f"{len(stage.world.letters)} of {len(SAMPLES)} mails posted, {len(stage.rows)} dealt with, "
        f"{len(stage.world.delivered)} went out"
    )
    return Group(Text(progress, style="bold"), table_of(stage.rows[-fit:]))


def _say_how_to_look(stage: Stage, console: Console, *, once: bool) -> None:
    folder = stage.folder
    if once and not folder.kept:
        lines = ["To look at the queue and the mails afterwards: mailbot demo --once --keep DIR"]
    else:
        lines = [
            "The queue:" if once else "The queue, from another shell:",
            f"  MAILBOT_DATABASE_URL={shlex.quote(folder.database_url)} mailbot queue list",
            f"What delegations got: {folder.replies}",
            f"What staff got:       {folder.staff}",
        ]
    _say(console, *lines)


def _wait(stage: Stage, console: Console) -> None:
    """Keep the bot at work until Ctrl-C; a mail that somebody posts now gets its row too."""
    shown = len(stage.rows)
    try:
        _say(
            console,
            f"Write to it yourself: SMTP on 127.0.0.1:{stage.smtp_port}, to {ADDRESS}.",
            "Ctrl-C ends the demo" + ("." if stage.folder.kept else " and removes what it made."),
        )
        while True:
            _take_news(stage, 0.5)
            if len(stage.rows) > shown:
                shown = len(stage.rows)
                console.print(table_of(stage.rows[-1:]))
    except KeyboardInterrupt:
        console.print()


def _say(console: Console, *lines: str) -> None:
    for line in lines:
        console.print(line, soft_wrap=True, markup=False, highlight=False)


def _draw(rows: Sequence[Row], title: str, svg: Path) -> None:
    """The final table as a terminal would show it; without Rich's web fonts, so that the picture asks no other host."""
    console = Console(record=True, width=_PICTURE_COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text("$ mailbot demo --once\n"))
    console.print(table_of(rows, title))
    try:
        svg.write_text(_FONT_FACE.sub("", console.export_svg(title="mailbot demo")), "utf-8")
    except OSError as error:
        raise MailbotError(f"--svg {svg}: cannot be written ({error})") from error
