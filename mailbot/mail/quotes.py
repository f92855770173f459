"""Which lines of a mail are somebody else's: `>` lines, attributions, header blocks, separators (by language).

Linear in the length of the text: each line is looked at once, with a look-ahead of a few lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from mailbot.mail.attribution import CLOCK, attribution_end, is_quoted
from mailbot.mail.markers import FORWARD_MARKER_STARTS, FORWARD_MARKERS, ORIGINAL_MARKERS, role_of
from mailbot.mail.plain import plain

_MESSAGE_MARKER = re.compile(
    r"(?:\w+ )?(?:message|nachricht|zprava|sprava|mensaje|messaggio|wiadomosc|bericht|mensagem|besked|meddelelse"
    r"|meddelande|melding|viesti|uzenet|e-mail)(?: \w+)?"
)
_MOST_HEADER_LINES = 16
_FOLDED_AT = 60  # a line that a mail program folded is at least as long
_LABEL = re.compile(r"(?<!\S)([^\W\d_]{1,12}(?: [^\W\d_]{1,10})?) ?:(?=\s)")  # of a header block that became one line


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


def unquote(line: str) -> str:
    """A line without one level of quotation."""
    if not is_quoted(line):
        return line
    return line.partition(">")[2].removeprefix(" ")


def runs_of(lines: list[str]) -> list[Run]:
    """Cut the lines of a mail into runs, in order, leaving nothing out."""
    runs: list[Run] = []
    number = 0
    while number < len(lines):
        run = _run_at(lines, number)
        last = runs[-1] if runs else None
        if last and last.passage is Passage.QUOTED and _is_overhang(lines, number):
            run = Run(Passage.QUOTED, number, number + 1, number)
        if last and last.passage is run.passage and run.passage in (Passage.OWN, Passage.QUOTED) and not run.fields:
            runs[-1] = Run(last.passage, last.start, run.end, last.head, last.fields)
        else:
            runs.append(run)
        number = run.end
    return runs


def split_below(lines: list[str], runs: list[Run]) -> list[Run]:
    """The runs of an answer with nothing above the original: what stands below its marked lines is the answer."""
    last = runs[-1] if runs else None
    if last is None or last.passage not in (Passage.ORIGINAL, Passage.BLOCK):
        return runs
    below = [number for number in range(last.head, last.end) if lines[number].strip()]
    end = next((number for number in below if not is_quoted(lines[number])), last.end)
    if not below or end in (below[0], last.end):
        return runs
    return [*runs[:-1], Run(last.passage, last.start, end, last.head, last.fields), *_shifted(lines, end)]


def _shifted(lines: list[str], start: int) -> list[Run]:
    """The runs of the lines from here on."""
    return [
        Run(run.passage, run.start + start, run.end + start, run.head + start, run.fields)
        for run in runs_of(lines[start:])
    ]


def _is_overhang(lines: list[str], number: int) -> bool:
    """The end of a quoted line that a mail program folded without marking it: it goes on in small letters."""
    if not 0 < number < len(lines) - 1 or not is_quoted(lines[number + 1]) or len(lines[number]) > 80:
        return False
    above, line = lines[number - 1].rstrip(), lines[number]
    goes_on = len(above) >= _FOLDED_AT and not above.endswith((".", "!", "?", ":", ";", ","))
    # a short answer right below a question starts like this too: it has a number in it more often than not
    return goes_on and is_quoted(above) and line[:1].islower() and not any(char.isdigit() for char in line)


def _run_at(lines: list[str], number: int) -> Run:
    line = lines[number]
    if is_quoted(line):
        fields, head = _marked_block(lines, number)
        block = Run(Passage.BLOCK, number, len(lines), head, fields)
        return block if fields else Run(Passage.QUOTED, number, number + 1, number)
    if not line.strip():
        return Run(Passage.OWN, number, number + 1, number)
    marker = _marker(line)
    if marker:
        fields, head = header_block(lines, number + 1, lenient=True)
        return Run(marker, number, len(lines), head if fields else number + 1, fields)
    fields, head = header_block(lines, number)
    if fields:
        return Run(Passage.BLOCK, number, len(lines), head, fields)
    end = attribution_end(lines, number)
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
        elif blanks or not fields or not (_continues(fields, lines[index]) or _is_folded(lines, index)):
            break
        else:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {lines[index].strip()}")
            end = index + 1
    if len(fields) == 1 and end == at + 1:
        fields = _spread(lines[at]) or fields
    return (tuple(fields), end) if _is_block(dict(reversed(fields)), lenient) else ((), number)


def _marked_block(lines: list[str], number: int) -> tuple[tuple[tuple[str, str], ...], int]:
    """A header block that is all of the lines marked here: Centrum and Orange leave the text below it unmarked."""
    if number and is_quoted(lines[number - 1]):
        return (), number
    end = number
    while end < len(lines) and end - number < _MOST_HEADER_LINES and is_quoted(lines[end]):
        end += 1
    if end == len(lines) or is_quoted(lines[end]):
        return (), number
    marked = [unquote(line) for line in lines[number:end]]
    fields, head = header_block(marked, 0)
    return (fields, number + head) if not any(line.strip() for line in marked[head:]) else ((), number)


def _is_folded(lines: list[str], index: int) -> bool:
    """The second line of a long subject, not indented: the next line is a header line again."""
    return index + 1 < len(lines) and len(lines[index]) <= 200 and _role(lines[index + 1])[0] is not None


def _spread(line: str) -> list[tuple[str, str]]:
    """The fields of a header block whose lines were joined to one."""
    if len(line) > 1_000:
        return []
    found_labels = ((found, plain(found.group(1))) for found in _LABEL.finditer(line))
    labels = [(found, role) for found, word in found_labels if (role := role_of(word) or role_of(word.split()[-1]))]
    ends = [found.start() for found, _ in labels[1:]] + [len(line)]
    return [(role, line[found.end() : end].strip()) for (found, role), end in zip(labels, ends, strict=True)]


def _is_block(values: dict[str, str], lenient: bool) -> bool:
    if not values.get("from"):
        return False
    if lenient:
        return len(values) >= 2
    if {"from", "sent", "to", "subject"} <= values.keys():
        return True
    named = "subject" in values or ("sent" in values and "to" in values)
    return named and ("@" in values["from"] or bool(CLOCK.search(values.get("sent", ""))))


def _role(line: str) -> tuple[str | None, str]:
    if len(line) > 2_000:
        return None, ""
    label, colon, value = line.replace("：", ":", 1).partition(":")
    if line.startswith("Message du ") and line[11:12].isdigit():  # Orange
        return "sent", line[11:].strip()
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
