"""Where a signature starts. Evidence, strongest first: the delimiter "-- " (RFC 3676 4.3), a closing formula, the
writer's name below a short line, a trailing block of contact lines, a last line that is the writer's name.

A signature is the end of a text: no running text comes after its start. Linear: the last hundred lines are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.mail.closings import CLOSING, POSTSCRIPT, WEAK_CLOSING
from mailbot.mail.lines import (
    Line,
    is_contact,
    is_labelled,
    is_list_item,
    is_prose,
    is_sentence,
    looks_like_name,
    tokens,
)

_DELIMITER = re.compile(r"\s*(?:--|—|–|__|-- \*)[ \u00a0]*")
_RULE = re.compile(r"\s*-{3,}\s*")
_MOST_LINES = 100  # a signature with the closing formula is no longer than this
_LONGEST_LINE = 160


def signature_start(lines: Sequence[Line], names: frozenset[str], *, may_open: bool) -> int | None:
    """Offset at which the signature starts, None if there is none. `lines` are not blank and no disclaimers.

    `may_open`: the first line may open the signature too (text below a quotation).
    """
    own = lines[-_MOST_LINES:]
    may_open = may_open or len(own) < len(lines)
    settled = _prose_end(own)
    for position, line in enumerate(own):
        if position < settled:
            continue
        opens = position > 0 or may_open or _DELIMITER.fullmatch(line.text)
        start = _opened_at(own, position, names) if opens else _closing_within(line)
        if start is not None:
            return start
    return _trailing(own, settled, names)


def adjacent(above: Line, below: Line) -> bool:
    """Whether no blank line stands between two lines."""
    return above.end + 1 == below.start


def _blocks(own: Sequence[Line]) -> list[tuple[int, int]]:
    """(start, end) of paragraphs; a line as long as a paragraph is one by itself."""
    blocks: list[tuple[int, int]] = []
    for position, line in enumerate(own):
        joins = (
            position > 0
            and adjacent(own[position - 1], line)
            and max(len(own[position - 1].text), len(line.text)) <= 110
        )
        if joins:
            blocks[-1] = (blocks[-1][0], position + 1)
        else:
            blocks.append((position, position + 1))
    return blocks


def _prose_end(own: Sequence[Line]) -> int:
    """Position after the last line of running text: a signature cannot start before it."""
    settled = 0
    for start, end in _blocks(own):
        if not is_prose(own[start:end]) or POSTSCRIPT.match(own[start].plain):
            continue
        last = next(
            (n for n in range(end - 1, start - 1, -1) if len(own[n].text) >= 60 or is_sentence(own[n])), end - 1
        )
        settled = last  # the formula may stand at the end of this line
    return settled


def _opened_at(own: Sequence[Line], position: int, names: frozenset[str]) -> int | None:
    """Offset of the signature that a delimiter or closing formula on this line opens; None if it opens none."""
    line, following = own[position], own[position + 1 :]
    if len(line.text) > 2_000:
        return None
    if _is_delimiter(line, following) or _is_formula(line):
        return line.start
    begins = position == 0 or _ends_sentence(own[position - 1], line)
    if begins and (_closes(line, following) or _is_line_above_name(line, following, names)):
        return line.start
    return None if _RULE.fullmatch(line.text) else _closing_within(line)


def _is_delimiter(line: Line, following: Sequence[Line]) -> bool:
    """ "-- ", or a longer rule with a few lines below it that are no list."""
    if not following:
        return False
    if _DELIMITER.fullmatch(line.text):
        return True
    calm = len(following) <= 8 and not any(is_labelled(other) or is_list_item(other) for other in following)
    return calm and bool(_RULE.fullmatch(line.text))


def _is_formula(line: Line) -> bool:
    """Whether the line is a closing formula and nothing else."""
    match = CLOSING.match(line.plain, _indent(line))
    return bool(match) and not line.plain[match.end() if match else 0 :].strip(" \t*_,.!")


def _closes(line: Line, following: Sequence[Line]) -> bool:
    """Whether the line starts with a closing formula, or with a word that closes a mail where little follows."""
    match = CLOSING.match(line.plain, _indent(line))
    rest = line.plain[match.end() :] if match else ""
    if match and (_is_short(rest, 7) or (not following and rest.lstrip().startswith(",") and len(rest) <= 200)):
        return True
    match = WEAK_CLOSING.match(line.plain, _indent(line))
    return bool(match) and _opens_short_block(line.plain[match.end() if match else 0 :], following)


def _indent(line: Line) -> int:
    return len(line.plain) - len(line.plain.lstrip(" \t*_"))


def _ends_sentence(above: Line, line: Line) -> bool:
    """Whether the line above leaves no sentence open."""
    if not adjacent(above, line):
        return True
    return above.text.rstrip().endswith((".", "!", "?", ":", ")", ";", "…", ",")) or len(above.text) < 50


def _is_short(rest: str, most_words: int) -> bool:
    return len(rest) <= 60 and len(rest.split()) <= most_words and not re.search(r"[.!?]\s+\w{3}|\d{2}", rest)


def _opens_short_block(rest: str, following: Sequence[Line]) -> bool:
    """ "Thanks" closes a mail only where it stands almost alone and a few short lines follow."""
    if not _is_short(rest, 4) or len(following) > 14:
        return False
    calm = (
        not any(is_sentence(line) for line in following[:3]) and sum(1 for line in following if is_sentence(line)) <= 1
    )
    return calm and (bool(following) or not rest.strip(" ,.!"))


def _is_line_above_name(line: Line, following: Sequence[Line], names: frozenset[str]) -> bool:
    """A closing in any language: a short line with a comma or without a mark, and below it the writer's name."""
    text = line.text.strip()
    if not following or len(text) > 40 or len(text.split()) > 5 or any(char.isdigit() or char in ":?" for char in text):
        return False
    below = following[0].text.strip()
    named = bool(names & tokens([below])) and len(below.split()) <= 5
    return named and not names & tokens([text]) and (text.endswith((",", "!")) or adjacent(line, following[0]))


def _closing_within(line: Line) -> int | None:
    """A formula behind the last full stop of a line opens the signature; one that ends a sentence closes the body."""
    tail = max(0, len(line.plain) - 100)
    stop = max((line.plain.rfind(mark, tail) for mark in (". ", "! ", "? ", "; ")), default=-1)
    if stop >= 0:
        match = CLOSING.match(line.plain, stop + 2)
        if match and _is_short(line.plain[match.end() :], 3):
            return line.start + stop + 2
    for match in CLOSING.finditer(line.plain, tail):
        ends_line = not line.plain[match.end() :].strip(" .,!")
        if ends_line and len(match.group()) > 12 and match.start() > 0 and line.plain[match.start() - 1] == " ":
            return line.end
    return None


# ---------------------------------------------------------------- without a formula


def _trailing(own: Sequence[Line], settled: int, names: frozenset[str]) -> int | None:
    """Where a trailing block without a formula starts: paragraphs of contact lines, or the writer's name."""
    start: int | None = None
    blocks = _blocks(own)
    for number in range(len(blocks) - 1, -1, -1):
        first, end = blocks[number]
        block = own[first:end]
        if (end - 1 <= settled and is_prose(block)) or (
            number == 0 and not (start is not None and _is_named(block, names))
        ):
            break
        if not (_is_contact_block(block) or _is_name_block(block, names, signed=start is not None)):
            break
        start = block[0].start
    return _name_line(own, names) if start is None else start


def _is_named(block: Sequence[Line], names: frozenset[str]) -> bool:
    return bool(names & tokens([line.text for line in block]))


def _is_contact_block(block: Sequence[Line]) -> bool:
    """Short lines, one of them with a phone or an address; neither sentences nor a list of labelled answers."""
    if any(len(line.text) > _LONGEST_LINE or is_list_item(line) or is_sentence(line) for line in block):
        return False
    labelled = sum(1 for line in block if is_labelled(line))
    return any(is_contact(line) for line in block) and labelled < 2 and (len(block) > 1 or labelled == 0)


def _is_name_block(block: Sequence[Line], names: frozenset[str], *, signed: bool) -> bool:
    """A few short lines without a sentence: with the writer's name, or above a block that is a signature already."""
    if len(block) > 8 or any(len(line.text) > 90 or is_list_item(line) or is_sentence(line) for line in block):
        return False
    if any(is_labelled(line) or line.text.rstrip().endswith(("?", "!", ",", ";")) for line in block):
        return False
    if _is_named(block, names):
        return True
    return signed and all(len(line.text) <= 60 for line in block) and block[0].text.lstrip()[:1].isupper()


def _name_line(own: Sequence[Line], names: frozenset[str]) -> int | None:
    """The last line, if it is the writer's name right below the text."""
    if len(own) < 2:
        return None
    above, line = own[-2], own[-1]
    few = len(line.text.split()) <= 5 and len(line.text) <= 50
    named = bool(names & tokens([line.text])) or (not adjacent(above, line) and looks_like_name(line.text))
    return line.start if few and named and _ends_sentence(above, line) else None
