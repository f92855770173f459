"""Which lines of a mail are somebody else's: `>` lines, attributions, header blocks, separators (by language).

Linear in the length of the text: each line is looked at once, with a look-ahead of a few lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mailbot.mail.markers import (
    ATTRIBUTION_STARTS,
    ATTRIBUTION_VERBS,
    FORWARD_MARKER_STARTS,
    FORWARD_MARKERS,
    ORIGINAL_MARKERS,
    role_of,
)
from mailbot.mail.plain import plain

_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|\d ?[ap]\.?m\b")
_DIGIT = re.compile(r"\d")
_DRAWN_VERB = re.compile(r"\s*-{3,}[^\n]{1,120}?-{3,}\s*")
_MESSAGE_MARKER = re.compile(
    r"(?:\w+ )?(?:message|nachricht|zprava|sprava|mensaje|messaggio|wiadomosc|bericht|mensagem|besked|meddelelse"
    r"|meddelande|melding|viesti|uzenet|e-mail)(?: \w+)?"
)
_LONGEST_HEAD = 400  # characters of an attribution
_MOST_HEADER_LINES = 16


class Passage(StrEnum):
    """What a run of lines is."""

    OWN = "own"
    QUOTED = "quoted"  # lines that start with ">", or the attribution above them
    ORIGINAL = "original"  # all that follows a separator: the mail that is answered
    FORWARDED = "forwarded"  # all that follows a forward marker
    BLOCK = "block"  # all from a header block on, which may be either


@dataclass(frozen=True, slots=True)
class Run:
    """Lines `start` to `end` (excluded); `head` is the first line of the text that belongs to the mail inside."""

    passage: Passage
    start: int
    end: int
    head: int
    fields: tuple[tuple[str, str], ...] = ()  # roles and values of the header block, or of the attribution


def is_quoted(line: str) -> bool:
    """Whether a mail program marked this line as quoted."""
    bare = line.strip(" \t")
    return bare.startswith(">") and not (bare.startswith(">>") and bare.endswith("<<"))  # ">>> a heading <<<"


def unquote(line: str) -> str:
    """A line without one level of quotation."""
    stripped = line.lstrip(" \t")
    return stripped[1:].removeprefix(" ") if stripped.startswith(">") else line


def runs_of(lines: list[str]) -> list[Run]:
    """Cut the lines of a mail into runs, in order, leaving nothing out."""
    runs: list[Run] = []
    number = 0
    while number < len(lines):
        run = _run_at(lines, number)
        last = runs[-1] if runs else None
        if last and last.passage is run.passage and run.passage in (Passage.OWN, Passage.QUOTED) and not run.fields:
            runs[-1] = Run(last.passage, last.start, run.end, last.head, last.fields)
        else:
            runs.append(run)
        number = run.end
    return runs


def _run_at(lines: list[str], number: int) -> Run:
    line = lines[number]
    if is_quoted(line):
        return Run(Passage.QUOTED, number, number + 1, number)
    if not line.strip():
        return Run(Passage.OWN, number, number + 1, number)
    marker = _marker(line)
    if marker:
        fields, head = header_block(lines, number + 1, lenient=True)
        return Run(marker, number, len(lines), head if fields else number + 1, fields)
    fields, head = header_block(lines, number)
    if fields:
        return Run(Passage.BLOCK, number, len(lines), head, fields)
    end = _attribution_end(lines, number)
    if end:
        following = next((other for other in lines[end : end + 4] if other.strip()), "")
        fields = (("from", " ".join(" ".join(lines[number:end]).split())),)
        stop = end if is_quoted(following) else len(lines)
        return Run(Passage.QUOTED, number, stop, end, fields)
    return Run(Passage.OWN, number, number + 1, number)


def _marker(line: str) -> Passage | None:
    """What a separator line announces; None if the line is none."""
    if len(line) > 120:
        return None
    words = plain(line).strip(" \t*_=->#:<|.")
    drawn = "--" in line or "==" in line or "__" in line
    if words.startswith(FORWARD_MARKER_STARTS) and drawn:
        return Passage.FORWARDED
    if words in FORWARD_MARKERS and (drawn or line.rstrip().endswith(":")):
        return Passage.FORWARDED
    is_message = words in ORIGINAL_MARKERS or (line.count("-") >= 8 and bool(_MESSAGE_MARKER.fullmatch(words)))
    return Passage.ORIGINAL if is_message and drawn else None


def header_block(lines: list[str], number: int, *, lenient: bool = False) -> tuple[tuple[tuple[str, str], ...], int]:
    """The header block that starts at a line, as (role, value) pairs, and the line after it; ((), number) if none.

    A block names From, and Subject or a date with To; so that a list of labels in a request is no header, From must
    hold an address or the date a time of day (`lenient`: below a separator nothing of this is asked).
    """
    at = number
    while lenient and at < len(lines) and not lines[at].strip():
        at += 1
    if not lenient and _role(lines[at])[0] not in ("from", "sent", "subject"):
        return (), number
    fields: list[tuple[str, str]] = []
    end, blanks = at, 0
    for index in range(at, min(len(lines), at + _MOST_HEADER_LINES)):
        role, value = _role(lines[index])
        if role:
            fields.append((role, value))
            end, blanks = index + 1, 0
        elif not lines[index].strip():
            blanks += 1
            if blanks > 1:
                break
        elif blanks or not fields or not _continues(fields, lines[index]):
            break
        else:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {lines[index].strip()}")
            end = index + 1
    return (tuple(fields), end) if _is_block(dict(reversed(fields)), lenient) else ((), number)


def _is_block(values: dict[str, str], lenient: bool) -> bool:
    if not values.get("from"):
        return False
    if lenient:
        return len(values) >= 2
    if {"from", "sent", "to", "subject"} <= values.keys():
        return True
    named = "subject" in values or ("sent" in values and "to" in values)
    return named and ("@" in values["from"] or bool(_CLOCK.search(values.get("sent", ""))))


def _role(line: str) -> tuple[str | None, str]:
    if len(line) > 2_000:
        return None, ""
    label, colon, value = line.replace("：", ":", 1).partition(":")
    if not colon or len(label) > 30:
        return None, ""
    return role_of(plain(label)), value.strip(" \t*_\u00a0")


def _continues(fields: list[tuple[str, str]], line: str) -> bool:
    """Folded addresses or a folded subject: the line before is a list, or this one is indented or an address."""
    role, value = fields[-1]
    if len(line) > 500:
        return False
    return (
        value == "" or value.endswith((",", ";")) or line.startswith((" ", "\t")) or (role != "subject" and "@" in line)
    )


def _attribution_end(lines: list[str], number: int) -> int:
    """The line after an attribution ("On … wrote:") that starts here and runs over at most three lines; 0 if none."""
    if not _can_start(lines[number]):
        return 0
    end = _attribution_from(lines, number)
    # "See you on 3 May" may stand right above it: the shorter one is meant
    later = any(_begins(lines[start]) and _attribution_from(lines, start) == end for start in range(number + 1, end))
    return 0 if later else end


def _begins(line: str) -> bool:
    """Whether a line reads like the first one of an attribution, not like its continuation."""
    return line.lstrip()[:1].isdigit() or bool(ATTRIBUTION_STARTS.match(plain(line[:100])))


def _attribution_from(lines: list[str], number: int) -> int:
    if not _can_start(lines[number]):
        return 0
    joined = ""
    for end in range(number + 1, min(len(lines), number + 3) + 1):
        line = lines[end - 1]
        if not line.strip() or len(joined) + len(line) > _LONGEST_HEAD or is_quoted(line):
            return 0
        joined = f"{joined} {line.strip()}"
        if _DRAWN_VERB.fullmatch(line) and ATTRIBUTION_VERBS.search(plain(line)):  # "---- Anna Gruber wrote ----"
            return end
        if line.rstrip(" \t*_\u00a0").endswith((":", "：")):
            break
    else:
        return 0
    following = next((other for other in lines[end : end + 3] if other.strip()), "")
    return end if _is_attribution(plain(joined), followed_by_quote=is_quoted(following)) else 0


def _can_start(line: str) -> bool:
    if len(line) > _LONGEST_HEAD:
        return False
    return (
        "@" in line
        or bool(_DIGIT.search(line))
        or bool(ATTRIBUTION_STARTS.match(plain(line)))
        or line.rstrip().endswith((":", "---"))
    )


def _is_attribution(joined: str, *, followed_by_quote: bool) -> bool:
    verb = ATTRIBUTION_VERBS.search(joined)
    dated = bool(_DIGIT.search(joined))
    if verb and followed_by_quote:
        return True
    if verb and dated and ("@" in joined or (ATTRIBUTION_STARTS.match(joined) and _CLOCK.search(joined))):
        return True
    return dated and "@" in joined and bool(_CLOCK.search(joined)) and len(joined) < 200
