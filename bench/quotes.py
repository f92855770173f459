"""What the sender says now, cut out of public bodies, beside mail-parser-reply and quotequail in the same run.

usage: python bench/quotes.py [--misses [SOURCE]]

Reads ../shared/public/quoted_replies.jsonl. The suites disagree with one another, so the table is by source; each
splitter is right where one of its own readings (with or without the signature) is the expected text.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import quotequail
from lxml import html as lxml_html
from mailparser_reply import EmailReplyParser
from mailparser_reply.constants import MAIL_LANGUAGES
from rich.console import Console
from rich.table import Table

from mailbot.mail.html import html_text
from mailbot.mail.zones import cut
from mailbot.model import Mail
from mailbot.rules import Limits

DATA = Path(__file__).resolve().parents[2] / "shared" / "public" / "quoted_replies.jsonl"
CONVENTIONS = """Conventions that differ from ours, and cost us there:
  email_reply_trimmer  keeps quoted lines between answers; a mail of quoted lines alone is own text
  email-reply-parser   all below "Sent from my phone" goes (we go on reading: an answer may stand there)
  quotequail           the text above a forward is asked for, the end below it is not
  talon                "some text" between "Thanks in advance" and the name may or may not be signature
  mail-parser-reply    a drawn rule above a header block stays"""
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Case:
    """A raw body and what a suite expects of it: the text, or what must be there and what must not."""

    source: str
    name: str
    raw: str
    is_html: bool
    expected: str | None
    contains: tuple[str, ...]
    absent: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """Whether a reading is exactly right, and how much of the words it shares with the expected text."""

    exact: bool
    overlap: float


def cases() -> Iterable[Case]:
    """Rows that say what the own text is; those about signatures alone are left out."""
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        expected, is_html = row["expected"], row["format"] == "html"
        if expected is None and not (row.get("contains") or row.get("absent")):
            continue
        if is_html and expected is not None:
            expected = _bare(expected)
        yield Case(
            row["source"].partition("/")[2],
            row["id"],
            row["raw"],
            is_html,
            expected,
            tuple(row.get("contains", ())),
            tuple(row.get("absent", ())),
            tuple(row.get("languages", ())),
        )


def _bare(markup: str) -> str:
    if not markup.strip():
        return ""
    found = lxml_html.fromstring(markup).text_content()
    return str(found)


# ---------------------------------------------------------------- the splitters: each gives its readings


def ours(case: Case) -> list[str]:
    """Own text, with and without what stands below it; the forwarded text where nothing is said above it."""
    text, markup = ("", case.raw) if case.is_html else (case.raw, "")
    document = cut(Mail("", 0, in_reply_to=("<earlier@mail>",), subject="Re: x", text=text, html=markup), Limits())
    shown = [zone for zone in document.zones if zone.part in ("body", "signature")]
    readings = [
        "\n".join(zone.text for zone in shown),
        "\n".join(zone.text for zone in shown if zone.kind != "disclaimer"),
        "\n".join(zone.text for zone in shown if zone.part == "body"),
    ]
    return readings if shown else [document.parts.get("forward", "")]


def mail_parser_reply(case: Case) -> list[str]:
    """The newest reply, with and without signature. It is told the language where the row has one; HTML as our text."""
    text = html_text(case.raw) if case.is_html else case.raw
    replies = EmailReplyParser(languages=list(case.languages or MAIL_LANGUAGES)).read(text).replies
    return [replies[0].full_body, replies[0].body] if replies else [""]


def quotequail_quote(case: Case) -> list[str]:
    """What quotequail would show without a click; its unwrapping where a mail was passed on."""
    if case.is_html:
        return [html_text("".join(part for shown, part in quotequail.quote_html(case.raw) if shown))]
    parts = [part for shown, part in quotequail.quote(case.raw) if shown]
    unwrapped = quotequail.unwrap(case.raw) or {}
    return ["\n".join(parts), unwrapped.get("text_top", "") or unwrapped.get("text", "")]


SPLITTERS: dict[str, Callable[[Case], list[str]]] = {
    "mailbot": ours,
    "mail-parser-reply": mail_parser_reply,
    "quotequail": quotequail_quote,
}


# ---------------------------------------------------------------- scores


def score(case: Case, readings: list[str]) -> Score:
    """The best of the readings."""
    if case.expected is None:
        fits = any(
            all(text in reading for text in case.contains) and not any(text in reading for text in case.absent)
            for reading in readings
        )
        return Score(fits, float(fits))
    wanted = _SPACE.sub("", case.expected)
    exact = any(_SPACE.sub("", reading) == wanted for reading in readings)
    return Score(exact, max(_f1(reading, case.expected) for reading in readings))


def _f1(reading: str, expected: str) -> float:
    found, wanted = Counter(_WORD.findall(reading)), Counter(_WORD.findall(expected))
    if not found and not wanted:
        return 1.0
    shared = (found & wanted).total()
    return 2 * shared / (found.total() + wanted.total())


def main(show: bool, source: str) -> None:
    """Print the table, and the cases that we miss."""
    scores: dict[str, dict[str, list[Score]]] = {}
    for case in cases():
        for name, split in SPLITTERS.items():
            readings = split(case)
            found = score(case, readings)
            scores.setdefault(case.source, {}).setdefault(name, []).append(found)
            if show and name == "mailbot" and not found.exact and source in case.source:
                print(f"== {case.source} {case.name}", case.raw[:1500], "-- expected", case.expected, sep="\n")
                print("-- ours", *readings[:1], sep="\n")
    table = Table("source", "rows", *SPLITTERS, box=None, pad_edge=False)
    everything: dict[str, list[Score]] = {name: [] for name in SPLITTERS}
    for suite, columns in sorted(scores.items()):
        table.add_row(suite, str(len(columns["mailbot"])), *(_cell(columns[name]) for name in SPLITTERS))
        for name in SPLITTERS:
            everything[name] += columns[name]
    table.add_row("all", str(len(everything["mailbot"])), *(_cell(found) for found in everything.values()))
    console = Console(width=120)
    console.print(table)
    console.print("exactly right after whitespace is dropped, and mean F1 of the words of own text\n")
    console.print(CONVENTIONS, highlight=False)


def _cell(found: list[Score]) -> str:
    exact = sum(one.exact for one in found)
    return f"{exact} ({exact / len(found):.0%}), {statistics.fmean(one.overlap for one in found):.2f}"


if __name__ == "__main__":
    if not DATA.exists():
        sys.exit(f"nothing measured: {DATA} is absent")
    main(sys.argv[1:2] == ["--misses"], sys.argv[2] if len(sys.argv) > 2 else "")
