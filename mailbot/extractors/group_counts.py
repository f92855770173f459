"""People counted in one sentence: its enumerations are cut into runs of joined items, and each run is added up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.extractors.group_frames import Frame, clause
from mailbot.extractors.group_items import MAX_GROUP, read_items
from mailbot.extractors.group_joins import runs_of
from mailbot.extractors.group_model import Item, Kind
from mailbot.extractors.group_tokens import Token, tokens_of
from mailbot.extractors.lexicon.group_phrases import BESIDE_ONE, LED_AND
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.text import fold
from mailbot.model import GroupSize

_FOR = frozenset(("for", "pro", "pre", "fur", "pour", "para", "per", "dla", "voor", "для", "na"))
_SEATS = re.compile(
    r"(?:(?:auto|mini|reise)?bus(?:es|se|u|y|em)?|coach(?:es)?|van|room|hall|seats?|autocars?|autokar\w*|pullman"
    r"|sal[aeuy]?|salle|saal|raum|zaal|zasedac\w+|автобус\w*|зал\w?|terem|busz)$"
)
"""What has room for a number of people, whoever comes: "the coach is booked for fifty people"."""
MAX_TEXT = 1500  # characters of a sentence that are looked at


def read_counts(text: str, language: str, year: int = 0) -> list[tuple[GroupSize, float, int, int]]:
    """Readings of one sentence as (size, confidence, start, end), one for each run of joined items.

    `year` is that of the mail."""
    text = text[:MAX_TEXT]
    tokens = tokens_of(text, language, year)
    readings: list[tuple[GroupSize, float, int, int]] = []
    if not tokens:
        return readings
    folded = fold(text)
    runs = runs_of(tokens, read_items(text, tokens, language))
    trusts = [_trust(tokens, run) for run in runs]
    told = [run for run, trust in zip(runs, trusts, strict=True) if trust]
    for run, trust in zip(runs, trusts, strict=True):
        if _explained(tokens, run, told):
            continue
        size = _size(run, beside=_beside_one(folded[: tokens[run[0].first].start], run))
        if size and trust:
            readings.append((size, trust, tokens[run[0].first].start, tokens[run[-1].last].end))
    return readings


def bounds(low: int | None, high: int | None) -> GroupSize | None:
    """A size of at least two people and no more than MAX_GROUP, if these bounds make one."""
    if (low is None and high is None) or (high if high is not None else low or 0) < 2:
        return None
    if max(low or 0, high or 0) > MAX_GROUP:
        return None
    return GroupSize(low, high)


def _explained(tokens: Sequence[Token], run: Sequence[Item], runs: Sequence[Sequence[Item]]) -> bool:
    """Whether a bracket right behind a number says who they are: "45 students (23 girls, 22 boys)"."""
    opening = next((i for i in range(run[0].first - 1, max(-1, run[0].first - 4), -1) if tokens[i].text == "("), None)
    if opening is None or not run[0].counted:
        return False
    if tokens[opening + 1].has("and", "plus", "with", "total"):
        return False
    return any(
        item.counted and 0 < opening - item.last <= 3 and (item.low or 0) > (run[0].low or 0)
        for other in runs
        for item in other
        if other is not run
    )


def _beside_one(before: str, run: Sequence[Item]) -> bool:
    """Whether these people come beside one named earlier: "he will be accompanied by", "headed by X, and further"."""
    if not run[0].counted or any(item.kind in (Kind.NAME, Kind.SELF) or item.frame.subject == "we" for item in run):
        return False
    near = before[-160:]
    return BESIDE_ONE.search(near) is not None or LED_AND.search(near) is not None


def _size(run: Sequence[Item], *, beside: bool) -> GroupSize | None:
    """The sum of a run; its first or last item alone, where that is the sum of the others."""
    if len(run) > 2 or (len(run) == 2 and not all(item.kind is Kind.BARE for item in run)):
        for total, parts in ((run[0], run[1:]), (run[-1], run[:-1])):
            added = sum(item.low or 0 for item in parts)
            writer = int(any(item.led_by_writer for item in parts))
            if total.general and added > 1 and total.low in (added, added + writer):
                return bounds(total.low, total.high)
    lows, highs = [item.low for item in run], [item.high for item in run]
    extra = int(beside)
    counted = [item for item in run if item.counted]
    alone = all(item.kind is not Kind.SELF for item in run) and (len(run) == len(counted) or run[0].led_by_writer)
    if alone and any(item.led_by_writer for item in run) and not run[0].estimate:
        extra = 1
    low = None if None in lows else sum(low or 0 for low in lows) + extra
    high = None if None in highs else sum(high or 0 for high in highs) + extra
    return bounds(low, high)


def _trust(tokens: Sequence[Token], run: Sequence[Item]) -> float:
    """How likely this run is the group that comes; 0 where it certainly is not."""
    counted = [item for item in run if item.counted]
    frames = [item.frame for item in run]
    if (frames[0].among or run[0].part) and not frames[0].led and run[0].counted and _travels(tokens, run[0]):
        return 0.85  # the whole leads where it is "we"
    if run[0].part and not frames[0].among and _of_those_told(tokens, run[0]):
        return 0.5
    if frames[0].among or frames[0].led or run[0].part or any(frame.rejected for frame in frames):
        return 0.0
    if _open_list(tokens, run) or _at_work(tokens, run):
        return 0.2
    coming = _coming(tokens, run)
    if not counted:
        return _of_persons(tokens, run, coming=coming)
    if all(item.kind is Kind.UNKNOWN for item in run):
        strong = (
            run[0].frame.subject == "we" and not run[0].frame.have and run[0].low != 1 and run[0].first != run[0].last
        )
        base = 0.75 if strong else 0.0
    elif counted[0].kind is Kind.UNKNOWN and not coming and not frames[0].subject:
        base = 0.6 if _answers(tokens, run) else 0.0
    else:
        base = _of_counted(counted, coming=coming)
    if any(item.earlier for item in counted):
        base = min(base, 0.2)
    return base


def _of_those_told(tokens: Sequence[Token], part: Item) -> bool:
    """Whether "fifteen of them" are all who come: no whole was counted before, and nothing else is said of them."""
    if any(t.number is not None for t in tokens[: part.first]):
        return False
    behind = next((t for t in tokens[part.last + 1 :] if not t.has("among", "ofus")), None)
    return behind is None or behind.text in (",", ".", ";", "+", "(") or behind.has("plus", "maybe")


def _travels(tokens: Sequence[Token], part: Item) -> bool:
    """Whether a part of a body is said to come: "a practice of 40, of whom nine are going to Prague"."""
    for token in tokens[part.last + 1 : part.last + 7]:
        if (token.has("come") or token.text == "going") and not token.has("we", "past") and not token.noun:
            return True
        if not token.word and token.text != "'":
            break
    return False


def _open_list(tokens: Sequence[Token], run: Sequence[Item]) -> bool:
    """Whether people without any number stand in the same list: "students and two teachers" is no sum."""
    first = run[0]
    if first.first < 2 or first.general or first.frame.total or first.frame.subject == "we":
        return False
    before, people = tokens[first.first - 1], tokens[first.first - 2]
    return before.has("and", "plus") and people.noun == "people" and not people.has("we", "be", "come")


def _at_work(tokens: Sequence[Token], run: Sequence[Item]) -> bool:
    """Whether it is said of these people what a body's staff do: "230 people work on four floors"."""
    frame = run[0].frame
    if frame.have and not frame.accompanied:  # "ve škole máme 420 žáků"
        before = range(max(1, run[0].first - 6), run[0].first)
        if any(_body(tokens[i]) and tokens[i - 1].has("prep", "art") for i in before):
            return True
    lead = tokens[max(0, run[0].first - 8) : run[0].first]
    ours = any(t.has("we") and t.noun != "group" for t in lead)
    if lead and lead[-1].text in _FOR and not ours and any(_SEATS.match(t.text) for t in lead):
        return True
    if any(item.staff for item in run) and _bracketed(tokens, run[0]):
        return True
    behind = tokens[run[-1].last + 1 : run[-1].last + 2]
    return run[0].frame.subject != "we" and any(t.has("employ") for t in behind)


def _bracketed(tokens: Sequence[Token], item: Item) -> bool:
    """Whether a bracket behind a body's name tells its size: "the agency (64 employees)"."""
    if not item.first or tokens[item.first - 1].text != "(":
        return False
    near = tokens[max(0, item.first - 10) : item.first - 1]
    return any(HEAD.match(t.text) for t in near) and not any(t.has("we", "come") for t in near)


def _body(token: Token) -> bool:
    """Whether a body with staff and pupils stands there; a group that comes is none, though firms are called so."""
    return token.noun != "group" and HEAD.match(token.text) is not None


def _answers(tokens: Sequence[Token], run: Sequence[Item]) -> bool:
    """Whether a sentence says nothing but who comes, the writer among them: "just me and a colleague", "ja a 2"."""
    lead, behind = tokens[: run[0].first], tokens[run[-1].last + 1 :]
    alone = not behind or behind[0].text in (".", ";", "(", "!") or behind[0].has("prep")
    return any(item.kind is Kind.SELF for item in run) and alone and all(t.has("light") or not t.word for t in lead)


def _of_persons(tokens: Sequence[Token], run: Sequence[Item], *, coming: bool) -> float:
    """Persons without any number must be two and said to come."""
    enough = len(run) >= 3 or run[0].led_by_writer or any(item.kind is Kind.SELF for item in run)
    we = run[0].frame
    coming = coming or (we.subject == "we" and we.verb and not we.have and not we.group)
    told = coming or (run[0].frame.subject == "weak" and run[0].kind is not Kind.NAME)
    told = told or _answers(tokens, run)
    return 0.55 if told and len(run) >= 2 and enough else 0.0


def _of_counted(counted: Sequence[Item], *, coming: bool) -> float:
    frames = [item.frame for item in counted]
    framed = any(frame.subject == "we" and (frame.group or not frame.have) for frame in frames)
    if any(frame.static for frame in frames) and not framed:
        return 0.2
    if any(frame.reckon or frame.total for frame in frames):
        return 0.96 if any(frame.reckon for frame in frames) else 0.93
    if framed or any(item.kind is Kind.BARE for item in counted):
        return 0.9
    return _of_plain(counted, frames, coming=coming)


def _of_plain(counted: Sequence[Item], frames: Sequence[Frame], *, coming: bool) -> float:
    """Numbers with nouns that no word about the group leads to."""
    if all(item.staff for item in counted):
        said = (frames[0].subject == "weak" and frames[0].verb) or (coming and not frames[0].have)
        return 0.66 if said else 0.3
    if frames[0].have and not frames[0].accompanied:
        return (0.6 if coming else 0.5) if frames[0].ours else 0.25
    return 0.84 if coming else 0.64


def _coming(tokens: Sequence[Token], run: Sequence[Item]) -> bool:
    """Whether the clauses of the run, or those beside them, speak of coming."""
    first, last = clause(tokens, run[0].first), clause(tokens, run[-1].last)
    near = range(max(0, first.start - 8), min(len(tokens), last.stop + 8))
    taken = {i for item in run for i in range(item.first, item.last + 1)}
    return any(tokens[i].has("come", "prodrop") for i in near if i not in taken)
