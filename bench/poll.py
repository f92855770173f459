"""The cost of a round against Dovecot: with nothing new, and with 200 new mails; bare imapclient beside it.

usage: python bench/poll.py [MAILS] [REPEATS]

Whole processes are timed, as cron would start them. The peer logs in, searches and fetches the same mails with
imapclient and does nothing with them. Needs Dovecot (Debian: dovecot-imapd).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))  # behind bench/, which has a `mails` of its own

from mails import mail
from rich.console import Console
from rich.table import Table
from servers import PASSWORD, Dovecot, SmtpServer

USER = "bench"
PEER = """
import os, imapclient
with imapclient.IMAPClient("127.0.0.1", int(os.environ["MAILBOT_IMAP_PORT"]), ssl=False, timeout=30) as client:
    client.login(os.environ["MAILBOT_IMAP_USERNAME"], os.environ["MAILBOT_IMAP_PASSWORD"])
    client.select_folder("INBOX")
    uids = client.search(["UID", os.environ.get("PEER_FROM", "1") + ":*"])
    for start in range(0, len(uids), 50):
        client.fetch(uids[start:start + 50], ["BODY.PEEK[]"])
"""
MODULES = "import sys; sys.argv = ['mailbot', 'poll']; from mailbot.cli.app import _run; _run(['poll'])\n"
MODULES += "print(*sorted({'spacy', 'alembic', 'dateparser', 'phonenumbers', 'jinja2'} & set(sys.modules)))"


@dataclass(frozen=True)
class Cost:
    """Seconds of wall time and MiB of peak memory of one process."""

    seconds: float
    mebibytes: float


def measure(command: list[str], environment: dict[str, str]) -> Cost:
    """Run a command to its end. Its peak memory is what the kernel says of this child (wait4)."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"{command}: {process.stderr.read().decode()}")  # type: ignore[union-attr]
    return Cost(seconds, usage.ru_maxrss / 1024)


def median(command: list[str], environment: dict[str, str], repeats: int) -> Cost:
    """The medians over some runs, after one that is not counted."""
    measure(command, environment)
    costs = [measure(command, environment) for _ in range(repeats)]
    return Cost(statistics.median(cost.seconds for cost in costs), statistics.median(cost.mebibytes for cost in costs))


def main(count: int, repeats: int) -> None:
    """Print the table."""
    dovecot, smtp = Dovecot(), SmtpServer()
    dovecot.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            Console(width=110).print(_table(dovecot, smtp, Path(folder), count, repeats))
    finally:
        smtp.stop()
        dovecot.remove()


def _table(dovecot: Dovecot, smtp: SmtpServer, folder: Path, count: int, repeats: int) -> Table:
    python = sys.executable
    rules = folder / "rules.yaml"
    rules.write_text("answers: {total_per_hour: 100000, domain_per_day: 100000}\n")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")} | {
        "MAILBOT_IMAP_HOST": "127.0.0.1",
        "MAILBOT_IMAP_PORT": str(dovecot.port),
        "MAILBOT_IMAP_SECURITY": "none",
        "MAILBOT_IMAP_USERNAME": USER,
        "MAILBOT_IMAP_PASSWORD": PASSWORD,
        "MAILBOT_SMTP_HOST": "127.0.0.1",
        "MAILBOT_SMTP_PORT": str(smtp.port),
        "MAILBOT_SMTP_SECURITY": "none",
        "MAILBOT_DATABASE_URL": f"sqlite:///{folder}/mailbot.db",
        "MAILBOT_RULES": str(rules),
        "NO_COLOR": "1",
    }
    with dovecot.client(USER) as client:
        for number in range(count):  # old mail: an empty round must not cost more for it
            client.append("INBOX", mail(number))
    poll, peer = [python, "-m", "mailbot", "poll"], [python, "-c", PEER]
    empty = median(poll, environment, repeats)
    loaded = subprocess.run([python, "-c", MODULES], env=environment, capture_output=True, text=True, check=True)
    bare_empty = median(peer, environment | {"PEER_FROM": str(count + 1)}, repeats)
    with dovecot.client(USER) as client:
        for number in range(count, 2 * count):
            client.append("INBOX", mail(number))
    full = measure(poll, environment)
    bare_full = measure(peer, environment | {"PEER_FROM": str(count + 1)})
    table = Table("round", "mailbot poll", "bare imapclient", "ratio", "limit", box=None, pad_edge=False)
    table.add_row(
        f"nothing new ({count} old mails)",
        f"{empty.seconds:.2f} s, {empty.mebibytes:.0f} MiB",
        f"{bare_empty.seconds:.2f} s, {bare_empty.mebibytes:.0f} MiB",
        f"{empty.seconds / bare_empty.seconds:.1f}",
        "0.5 s, 60 MiB",
    )
    table.add_row(
        f"{count} new mails, {len(smtp.received)} mails sent",
        f"{full.seconds:.1f} s, {count / full.seconds:.0f} mails/s, {full.mebibytes:.0f} MiB",
        f"{bare_full.seconds:.2f} s, {count / bare_full.seconds:.0f} mails/s",
        f"{full.seconds / bare_full.seconds:.0f}",
        "",
    )
    table.add_row(
        "loaded by an empty round", loaded.stdout.splitlines()[-1] or "none of the heavy ones", "", "", "none"
    )
    return table


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    main(numbers[0] if numbers else 200, numbers[1] if len(numbers) > 1 else 5)
