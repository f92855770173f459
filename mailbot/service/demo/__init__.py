"""`mailbot demo`: the whole of mailbot on this machine, with real servers on loopback and mails written for it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from mailbot.errors import MailbotError

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["run_demo"]


def run_demo(*, once: bool, keep: Path | None, console: Console, svg: Path | None = None) -> int:
    """Show it. With `once` 1 where a sample did not end as it should, else 0. Raises MailbotError where it cannot run.

    Without `once` it waits for Ctrl-C after the samples. `keep` leaves database and mails in that folder; `svg` gets
    a picture of the final table.
    """
    lacking = [name for name in ("aiosmtpd", "pymap") if find_spec(name) is None]
    if lacking:
        raise MailbotError(f"the demo needs {' and '.join(lacking)}: pip install 'mailbot[demo]' brings what lacks")
    from mailbot.service.demo.show import show

    return show(once=once, keep=keep, console=console, svg=svg)
