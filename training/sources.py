"""Reads and checks the training sources: passages of mails, a line a sentence, roles before it, marks inside it.

    python training/sources.py [FILE...]      check them (default: all) and count what they hold

The format, for people (training/README.md has more):

    # hand: a terse traffic engineer
    # language: en
    # written: 2027-02-10

    logistics: We are in Prague [from 3 to 7 May|stay].
    when topic: Could we drop in [on the Wednesday at 10|visit] to talk about [kerb widths|topic]?

A blank line ends a passage; `# written:` holds until the next one. A whole mail stands between `# mail: CATEGORY` and
`# end`; there a blank line ends a paragraph, `subject` is a role, and so is `sign` (a line of the signature).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "sources"
ROLES = frozenset((
    *("us", "contact", "when", "topic", "group", "logistics", "polite", "past", "people", "bodies", "deadline"),
    *("press", "job", "offer", "thanks", "cancel", "change", "invite", "resident", "automatic", "subject", "sign"),
))  # fmt: skip
CATEGORIES = frozenset(("request", "follow_up", "change", "cancellation", "automatic", "other"))
DATES = frozenset(("visit", "stay", "travel", "deadline", "letter", "past", "off", "not", "event", "reachable"))
SPANS = frozenset({"institution", "contact", "topic", "group"})
_MARK = re.compile(r"\[([^][|]+)\|([a-z]+)\]")
_HEAD = re.compile(r"#\s*(hand|language|written|from|mail):\s*(.+)")
_LINE = re.compile(r"([a-z]+(?: [a-z]+)*): (.+)")


class SourceError(ValueError):
    """A line that does not keep the format: file, line and what to do."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`text[start:end]` of a sentence is a date for something (DATES) or names something (SPANS)."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without its marks, what it is about, and the marks; `opens` where a paragraph begins with it."""

    text: str
    roles: tuple[str, ...]
    marks: tuple[Mark, ...]
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that stand together in a mail, who wrote them, when; `category` of a whole mail, else empty."""

    hand: str
    language: str
    written: date
    sentences: tuple[Sentence, ...]
    category: str = ""
    sender: str = ""


def passages(path: Path) -> Iterator[Passage]:
    """The passages and mails of a file. Raises SourceError where the format is broken."""
    head: dict[str, str] = {}
    held: list[Sentence] = []
    opens = True
    for number, raw in enumerate([*path.read_text("utf-8").splitlines(), ""], 1):
        line = raw.strip()
        try:
            if line and not line.startswith("#"):
                held.append(replace(sentence(line), opens=opens))
                opens = False
                continue
            opens = True
            if found := _HEAD.fullmatch(line):
                if found[1] == "mail" and ("mail" in head or found[2].strip() not in CATEGORIES):
                    raise ValueError(f"`# mail:` wants `# end` before it and one of {', '.join(sorted(CATEGORIES))}")
                head[found[1]] = found[2].strip()
            if held and (line == "# end" if "mail" in head else True):
                yield _passage(path.stem, head, held)
                held = []
            if line == "# end":
                head = {key: value for key, value in head.items() if key not in ("mail", "from")}
        except KeyError as lacks:
            raise SourceError(f"{path}:{number}: no `# {lacks.args[0]}:` line above this passage") from None
        except ValueError as wrong:
            raise SourceError(f"{path}:{number}: {wrong}") from None
    if "mail" in head:
        raise SourceError(f"{path}: the last mail has no `# end`")


def _passage(hand: str, head: dict[str, str], sentences: list[Sentence]) -> Passage:
    written = date.fromisoformat(head["written"])
    category, sender = head.get("mail", ""), head.get("from", "")
    return Passage(hand, head["language"], written, tuple(sentences), category, sender)


def sentence(line: str) -> Sentence:
    """`roles: text with [marks|label]` read. Raises ValueError."""
    parts = _LINE.fullmatch(line)
    if not parts:
        raise ValueError("a line reads `role: sentence` or `role role: sentence`")
    roles = tuple(parts[1].split())
    if unknown := set(roles) - ROLES:
        raise ValueError(f"unknown role {', '.join(sorted(unknown))}; there are {', '.join(sorted(ROLES))}")
    text, marks, last = "", [], 0
    for found in _MARK.finditer(parts[2]):
        if found[2] not in DATES | SPANS:
            raise ValueError(f"unknown mark {found[2]}; there are {', '.join(sorted(DATES | SPANS))}")
        text += parts[2][last : found.start()]
        marks.append(Mark(len(text), len(text) + len(found[1]), found[2]))
        text += found[1]
        last = found.end()
    text += parts[2][last:]
    if "[" in text or "|" in text or "]" in text:
        raise ValueError("a mark that is not closed, or brackets in the text: marks read [words|label] and do not nest")
    return Sentence(text, roles, tuple(marks))


def main() -> None:
    """Check and count."""
    files = [Path(name) for name in sys.argv[1:]] or sorted(FOLDER.rglob("*.txt"))
    seen: Counter[str] = Counter()
    roles: Counter[str] = Counter()
    marks: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    wrong = mails = 0
    for path in files:
        try:
            for passage in passages(path):
                mails += bool(passage.category)
                for one in passage.sentences:
                    seen[one.text.casefold()] += 1
                    languages[passage.language] += 1
                    roles.update(one.roles)
                    marks.update(mark.label for mark in one.marks)
        except SourceError as error:
            print(error, file=sys.stderr)
            wrong += 1
    for name, counted in (("sentences", languages), ("roles", roles), ("marks", marks)):
        print(f"{name}: {sum(counted.values())} —", ", ".join(f"{key} {count}" for key, count in counted.most_common()))
    twice = [text for text, count in seen.items() if count > 1]
    print(f"whole mails: {mails}")
    print(f"distinct sentences: {len(seen)}" + (f"; written twice: {twice[:5]}" if twice else ""))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
