"""What a learned role looks at: words and cues around a date, the rules' verdict, the other dates of the mail."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mailbot.extractors.dates.expression import Expression, Kind
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.telling import Line
from mailbot.extractors.dates.terms import MAX_TEXT

MAX_EXPRESSIONS = 120  # of one mail; those behind keep the role that the rules gave
_STEM = 5  # letters: what is left of a word when its ending goes, alike in all languages written here
_NEAR = 7  # words on each side that count one by one
_WIDE = 30  # words on each side that count at all
_TOKEN = re.compile(r"\x01+|\x02+|\x03+|[^\W\d_]+|\d+|[?!:;()–—\-,.\n]")
_MARKS = {"\x01": "DATE", "\x02": "TIME", "\x03": "LENGTH"}
_EDGE = re.compile(r"[,;:()–—.!?\n]")  # where a clause ends
_AHEAD = (-1, 6, 20, 44, 89, 200)  # days from the mail to the date
_LENGTHS = (20, 60, 120, 200)  # characters of the sentence


@dataclass(frozen=True, slots=True)
class _Text:
    """A line, folded, and the same with its expressions masked by a sign of their kind."""

    folded: str
    masked: str
    bag: tuple[str, ...]

    @classmethod
    def of(cls, line: Line) -> _Text:
        folded = fold(line.sentence.text[:MAX_TEXT])
        signs = list(folded)
        for e in line.found:
            sign = {Kind.DATE: "\x01", Kind.TIME: "\x02", Kind.DURATION: "\x03"}[e.kind]
            signs[e.start : e.end] = sign * len(signs[e.start : e.end])
        masked = "".join(signs)
        return cls(folded, masked, tuple(dict.fromkeys(word[:_STEM] for word in _tokens(masked)[:40])))


def features(lines: Sequence[Line], now: date) -> Iterator[tuple[int, Expression, dict[str, float]]]:
    """Line number, expression and its features, for the dates and hours of a mail in order, up to MAX_EXPRESSIONS."""
    texts = [_Text.of(line) for line in lines]
    tally = Counter((str(e.kind), str(e.role)) for line in lines for e in line.found)
    looked = ((n, e) for n, line in enumerate(lines) for e in line.found if e.kind is not Kind.DURATION)
    for n, e in itertools.islice(looked, MAX_EXPRESSIONS):
        around = [f"{side}:{word}" for side, at in (("P", n - 1), ("N", n + 1)) for word in _words_of(texts, at)]
        own = [*_itself(e, texts[n].folded, now), *_beside(lines, n, e), *_words(texts[n].masked, e), *around]
        own += [*e.signs, *(f"{e.kind}+{sign}" for sign in e.signs), *_company(tally, e), f"tier={lines[n].tier}"]
        yield n, e, dict.fromkeys(own, 1.0)


def _itself(e: Expression, folded: str, now: date) -> list[str]:
    """How the date is told, how far it lies ahead, and what the rules make of it."""
    first = next((s.start_date or s.end_date for s in e.intervals if s.start_date or s.end_date), None)
    days = (first - now).days if first else 0
    ahead = next((str(limit) for limit in _AHEAD if days <= limit), "far") if first else "none"
    said = folded[e.start : e.end]
    words = [_word(token)[:_STEM] for token in re.findall(r"[^\W\d_]+|\d+|,|[?!:;()–—-]", said)[:4]]
    return [
        f"kind={e.kind}", f"role={e.role}", f"{e.kind}+role={e.role}", f"prec={e.precision}", f"rule={e.rule}",
        f"role+prec={e.role}+{e.precision}", f"ahead={ahead}", f"role+ahead={e.role}+{ahead}",
        f"open={_open(e)}", f"many={min(len(e.intervals), 3)}", f"year={bool(re.search('20[0-9][0-9]', said))}",
        *(f"I:{word}" for word in words),
    ]  # fmt: skip


def _open(e: Expression) -> str:
    slot = e.intervals[0] if e.intervals else None
    if slot is None:
        return "none"
    start, end = slot.start_date or slot.start_time, slot.end_date or slot.end_time
    return "start" if start and not end else "end" if end and not start else "both"


def _beside(lines: Sequence[Line], n: int, e: Expression) -> list[str]:
    """The other expressions of the sentence and of the ones next to it."""
    here = lines[n].found
    at = here.index(e)
    found = []
    for side, others in (("before", here[max(0, at - 8) : at]), ("after", here[at + 1 : at + 9])):
        found += [name for other in others for name in (f"{side}:{other.kind}", f"{side}:{other.kind}={other.role}")]
    for name, near in (("prev", n - 1), ("next", n + 1)):
        if 0 <= near < len(lines):
            found += [f"{name}:{other.kind}={other.role}" for other in lines[near].found[:8]]
    length = len(lines[n].sentence.text)
    return [*found, f"length={next((k for k in _LENGTHS if length <= k), 999)}", f"at={min(e.start // 20, 5)}"]


def _company(tally: Counter[tuple[str, str]], e: Expression) -> list[str]:
    """The roles that the rules give elsewhere in the mail."""
    own = (str(e.kind), str(e.role))
    elsewhere = [key for key, count in tally.items() if count > (key == own)]
    alone = sum(count for (kind, _), count in tally.items() if kind == e.kind) == 1
    found = [name for kind, role in elsewhere for name in (f"mail:{kind}={role}", f"{e.role}|mail:{kind}={role}")]
    return [*found, f"alone={alone}", f"role+alone={e.role}+{alone}"]


def _word(token: str) -> str:
    return _MARKS.get(token[0], "0" if token[0].isdigit() else token)


def _tokens(masked: str) -> list[str]:
    return [_word(token) for token in _TOKEN.findall(masked)]


def _words_of(texts: Sequence[_Text], at: int) -> Sequence[str]:
    return texts[at].bag if 0 <= at < len(texts) else ("none",)


def _words(masked: str, e: Expression) -> Iterator[str]:
    """The words of the sentence: near ones by side and place, the others as a bag, those of the own clause apart."""
    left, right = (
        _tokens(masked[max(0, e.start - 400) : e.start])[-_WIDE:],
        _tokens(masked[e.end : e.end + 400])[:_WIDE],
    )
    for side, words in (("L", left[::-1]), ("R", right)):
        stems = [word[:_STEM] for word in words]
        for at, (word, stem) in enumerate(zip(words, stems, strict=True)):
            if at < _NEAR:
                yield f"{side}{min(at, 2)}:{word}"
                yield f"{side}:{stem}"
                if at + 1 < len(stems):
                    yield f"{side}{min(at, 2)}:{stem}_{stems[at + 1]}"
            yield f"S:{stem}"
        yield f"{side}0={stems[0] if stems else 'end'}"
    if left and right:
        yield f"LR:{left[-1][:_STEM]}_{right[0][:_STEM]}"
    yield from _clause(masked, e)


def _clause(masked: str, e: Expression) -> Iterator[str]:
    """The words of its own clause, and the pairs of them."""
    starts = [edge.end() for edge in _EDGE.finditer(masked, max(0, e.start - 200), e.start)]
    end = _EDGE.search(masked, e.end, e.end + 200)
    low = starts[-1] if starts else max(0, e.start - 200)
    inside = masked[low : e.start] + " here " + masked[e.end : end.start() if end else e.end + 200]
    stems = [word[:_STEM] for word in _tokens(inside)][:24]
    yield from (f"C:{stem}" for stem in stems)
    yield from (f"C:{first}_{second}" for first, second in itertools.pairwise(stems))
    yield f"C#{min(len(stems) // 2, 6)}"
    yield f"C0:{stems[0]}"
    yield f"C9:{stems[-1]}"
