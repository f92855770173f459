"""The cues of a sentence: words that show what its dates are there for, less those that only look like it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.extractors.dates.clauses import Clause, ClauseKind, clause_at
from mailbot.extractors.dates.engagements import PRAGUE, announced, engaged
from mailbot.extractors.dates.happenings import happenings
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.places import GOING
from mailbot.extractors.dates.role_words import role_cue

NAMES = (
    *("asked", "ours", "stay", "place", "travel", "event", "engaged", "going", "announced", "past", "reachable"),
    "cancel",
)
_WISHED = re.compile(  # the conditional makes a past participle a wish: "byli bychom rádi", "we would be met"
    r"\b(?:by|bych|bychom|bysme|byste|kdyby\w*|keby|aby\w*|gdyby\w*|would|could|might|\w+(?:li|la|l|ly|lo)by\w*)\b"
)


_UMLAUT = re.compile(r"[äöü]", re.I)  # hätten, würden, wären wish; hatten, wurden, waren tell


_BARE_PAST = re.compile(r"(?:war|wurd|kam|konnt|hatt)en?")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at `text[start:end]`; its clause is None for the main one."""

    name: str
    start: int
    end: int
    clause: Clause | None


def cues_of(text: str, folded: str, lexicon: Lexicon, spans: list[tuple[int, int]], clauses: list[Clause]) -> list[Cue]:
    """The cues of the text that do not lie in an expression."""
    found: list[Cue] = []
    for name in NAMES:
        pattern = _pattern(name, lexicon)
        if pattern is None:
            continue
        for match in pattern.finditer(folded):
            if len(found) > 120:
                return found
            start, end = match.span()
            clause = clause_at(clauses, start)
            if name == "past" and clause and clause.kind is ClauseKind.CONDITION:
                continue  # "if twelve of us came along"
            if any(low < end and start < high for low, high in spans) or _is_no_cue(name, text, folded, match, spans):
                continue
            found.append(Cue(name, start, end, clause))
    for start, end in happenings(text, folded, lexicon.language):
        if not any(low < end and start < high for low, high in spans):
            found.append(Cue("happens", start, end, clause_at(clauses, start)))
    taken = [cue.end for cue in found if cue.name == "engaged"]
    event = [(cue.start, cue.end) for cue in found if cue.name in ("event", "engaged")]
    return [
        cue
        for cue in found
        if cue.name != "asked"
        or not (
            any(_goes_on(folded, end, cue.start) for end in taken)
            or any(low <= cue.start and cue.end <= high for low, high in event)  # "the annual meeting"
        )
    ]


def _goes_on(folded: str, end: int, start: int) -> bool:
    """ "We already have a meeting": the noun that says what takes them is no wish."""
    return 0 <= start - end <= 12 and bool(re.fullmatch(r"\s*(?:\w+\s+)?", folded[end:start]))


def _pattern(name: str, lexicon: Lexicon) -> re.Pattern[str] | None:
    if name == "place":
        return PRAGUE
    if name == "going":
        return GOING
    if name == "announced":
        return announced(lexicon.language)
    return engaged(lexicon.language) if name == "engaged" else role_cue(lexicon, name)


def _before_date(spans: list[tuple[int, int]], end: int) -> bool:
    """Whether a date or hour begins there, behind a small word at most."""
    return any(0 <= low - end <= 5 for low, _ in spans)


_DISTRIBUTES = re.compile(r"[,;(:] ?$")


def _is_no_cue(name: str, text: str, folded: str, match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    """ "Always" of several dates; "that leaves Tuesday", "we leave it to you": no journeys."""
    start, end = match.span()
    if name == "engaged" and _DISTRIBUTES.match(folded[max(0, start - 2) : start]) and _before_date(spans, end):
        return True  # "den 9. oder 10. Juni, jeweils vormittags"
    if name == "past":
        near = re.split(r"[,;]", folded[max(0, start - 30) : start])[-1] + folded[start:end]
        near += re.split(r"[,;]", folded[end : end + 20])[0]
        return bool(_UMLAUT.search(text, start, end) or _WISHED.search(near))
    if name == "asked" and _BARE_PAST.fullmatch(match[0]):  # German: "waren", not "wären"
        return "ä" not in match[0] and not _UMLAUT.search(text, start, end)
    if name == "travel" and match[0].startswith("leav"):
        left = re.match(r"\s+(?:it|the|this|that|you|us|all|open)\b", folded[end : end + 12])
        return bool(left) or folded[:start].rstrip().endswith(("that", "this", "which"))
    return False
