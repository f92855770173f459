"""Mails a second through understanding, beside the standard library's parser on the same mails in the same run.

usage: python bench/extract.py [MAILS]
"""

from __future__ import annotations

import email
import email.policy
import resource
import subprocess
import sys
import time

from mails import mail
from rich.console import Console
from rich.table import Table

from mailbot.evaluation.extract import extract
from mailbot.model import Identity
from mailbot.resources import rules_file
from mailbot.rules import load_rules

LIMIT = 60  # mails a second that understanding must reach on one core

COLD = """
import sys, time
start = time.perf_counter()
from mailbot.cli.app import _run
_run(["extract", "--json", "-"])
print(f"{time.perf_counter() - start:.3f}", file=sys.stderr)
"""


def main(count: int) -> None:
    """Print the table."""
    raws = [mail(number) for number in range(count)]
    rules = load_rules(rules_file())
    us = Identity("international@ipr.praha.eu", frozenset({"international@ipr.praha.eu"}))
    extract(raws[0], "warm-up", rules, us, None)
    start = time.perf_counter()
    for number, raw in enumerate(raws):
        extract(raw, str(number), rules, us, None)
    ours = time.perf_counter() - start
    start = time.perf_counter()
    for raw in raws:
        email.message_from_bytes(raw, policy=email.policy.default).get_body()
    parser = time.perf_counter() - start
    cold = subprocess.run([sys.executable, "-c", COLD], input=raws[0], capture_output=True, check=True)
    table = Table("what", "figure", "beside", box=None, pad_edge=False)
    rate = count / ours
    table.add_row("understanding, one core", f"{rate:.0f} mails/s", f"{rate / LIMIT:.1f} × the limit of {LIMIT}")
    table.add_row(
        "the same by email.message_from_bytes", f"{count / parser:.0f} mails/s", f"{ours / parser:.1f} × as fast"
    )
    table.add_row("first mail of a cold process", f"{cold.stderr.decode().split()[-1]} s", "limit 2 s")
    table.add_row(
        "peak memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB", "limit 300 MiB"
    )
    Console(width=110).print(table)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
