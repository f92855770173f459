"""The line that introduces a quotation ("On … wrote:"): where one starts and ends, over the lines it is folded into."""

from __future__ import annotations

import re

from mailbot.mail.markers import ATTRIBUTION_STARTS, ATTRIBUTION_VERBS, QUOTING
from mailbot.mail.plain import plain

CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}|\d ?[ap]\.?m\b")
_DIGIT = re.compile(r"\d")
_DRAWN_VERB = re.compile(r"\s*-{3,}[^\n]{1,120}?-{3,}\s*")
# Lotus Notes: "Anna Gruber ---02.03.2027 09:05:11---Dear colleagues, …"
_NOTES = re.compile(r"\s*[^\n-]{2,60}---\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?---")
# Gmail until 2013: "2013/7/20 Anna Gruber <anna@city.example>", without a verb and a colon
_BARE = re.compile(r"\s*\d{4}[/-]\d{1,2}[/-]\d{1,2},? [^<>\n]{1,80}<[^<>\s]{1,80}@[^<>\s]{1,80}>:?\s*")
_INITIALS = re.compile(r"[A-Z]{1,3}>(?=\s|$)")  # The Bat! marks a line with the initials of its author
_LONGEST = 400  # characters
_MOST_LINES = 3
_MOST_SPREAD = 7  # lines, blank ones included, where the address was torn out ("<", "mailto:…", "> wrote:")


def is_quoted(line: str) -> bool:
    """Whether a mail program marked this line as quoted."""
    bare = line.strip(" \t")
    if _INITIALS.match(bare):
        return True
    return bare.startswith(">") and not (bare.startswith(">>") and bare.endswith("<<"))  # ">>> a heading <<<"


def attribution_end(lines: list[str], number: int) -> int:
    """The line after an attribution that starts here; 0 if none does."""
    line = lines[number]
    if not _can_start(line):
        return 0
    if _NOTES.match(line) or (_BARE.fullmatch(line) and _following(lines, number + 1).lstrip()[:1] in (">", "|")):
        return number + 1
    end = _attribution_from(lines, number)
    # "See you on 3 May" may stand right above it: the shorter one is meant
    later = any(_begins(lines[start]) and _attribution_from(lines, start) == end for start in range(number + 1, end))
    return 0 if later else end or _torn_end(lines, number)


def _following(lines: list[str], number: int) -> str:
    return next((other for other in lines[number : number + 3] if other.strip()), "")


def _begins(line: str) -> bool:
    """Whether a line reads like the first one of an attribution, not like its continuation."""
    return line.lstrip()[:1].isdigit() or bool(ATTRIBUTION_STARTS.match(plain(line[:100])))


def _attribution_from(lines: list[str], number: int) -> int:
    if not _can_start(lines[number]):
        return 0
    joined = ""
    for end in range(number + 1, min(len(lines), number + _MOST_LINES) + 1):
        line = lines[end - 1]
        if not line.strip() or len(joined) + len(line) > _LONGEST or is_quoted(line):
            return 0
        joined = f"{joined} {line.strip()}"
        if _DRAWN_VERB.fullmatch(line) and ATTRIBUTION_VERBS.search(plain(line)):  # "---- Anna Gruber wrote ----"
            return end
        if line.rstrip(" \t*_\u00a0").endswith((":", "：")):
            break
    else:
        return 0
    return end if _is_attribution(plain(joined), followed_by_quote=is_quoted(_following(lines, end))) else 0


def _torn_end(lines: list[str], number: int) -> int:
    """An attribution whose address a converter of HTML put on lines of its own, the last of them "> wrote:"."""
    first = plain(lines[number])
    is_open = first.count("<") > first.count(">")
    if not ((is_open or _begins(lines[number])) and CLOCK.search(first)):
        return 0
    joined = first
    for end in range(number + 2, min(len(lines), number + _MOST_SPREAD) + 1):
        line = plain(lines[end - 1]).strip()
        if len(joined) + len(line) > _LONGEST:
            return 0
        joined = f"{joined} {line}"
        if line.startswith(">") and "<" in joined:
            return end if line.endswith(":") and ATTRIBUTION_VERBS.search(joined) else 0
    return 0


def _can_start(line: str) -> bool:
    if len(line) > _LONGEST:
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
    begins = joined.lstrip()[:1].isdigit() or bool(ATTRIBUTION_STARTS.match(joined))
    if verb and dated and ("@" in joined or (begins and CLOCK.search(joined))):
        return True
    if QUOTING.match(joined) and "@" in joined:
        return True
    return dated and "@" in joined and bool(CLOCK.search(joined)) and len(joined) < 200
