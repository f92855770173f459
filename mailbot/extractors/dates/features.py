"""What a learned role looks at: the words around a date, the cues seen from it, the rules' verdict, the rest of the mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from mailbot.extractors.dates.expression import Expression, Kind
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.telling import Line
from mailbot.extractors.dates.terms import MAX_TEXT

_WORD = re.compile(r"[^\W\d_]+|\d+|[?!:;()–—-]|,")
_STEM = 5  # letters: what is left of a word when its ending goes, alike in all languages written here
_NEAR = 7  # words on each side that count one by one


def features(lines: Sequence[Line], now: date) -> Iterator[tuple[int, Expression, dict[str, float]]]:
    """Line number, expression and its features, for all dates and times of a mail."""
    folded = [fold(line.sentence.text[:MAX_TEXT]) for line in lines]
    masked = [_masked(text, line.found) for text, line in zip(folded, lines, strict=True)]
    of_mail = _company(lines)
    for n, line in enumerate(lines):
        around = [f"{side}:{word}" for side, at in (("P", n - 1), ("N", n + 1)) for word in _bag(masked, at)]
        for e in line.found:
            if e.kind is Kind.DURATION:
                continue
            own = [*_itself(e, folded[n], now), *_beside(lines, n, e), *_words(masked[n], e), *e.signs, *around]
            own += [f"{e.kind}+{sign}" for sign in e.signs]
            own += of_mail(n, e)
            own.append(f"tier={line.tier}")
            yield n, e, dict.fromkeys(own, 1.0)


def _itself(e: Expression, folded: str, now: date) -> list[str]:
    first = next((s.start_date or s.end_date for s in e.intervals if s.start_date or s.end_date), None)
    days = (first - now).days if first else 0
    ahead = next((str(limit) for limit in (-1, 6, 20, 44, 89, 200) if days <= limit), "far") if first else "none"
    said = folded[e.start : e.end]
    shape = re.sub(r"\d+", "0", said)
    return [
        f"kind={e.kind}", f"role={e.role}", f"{e.kind}+role={e.role}", f"prec={e.precision}", f"rule={e.rule}",
        f"role+prec={e.role}+{e.precision}", f"ahead={ahead}", f"role+ahead={e.role}+{ahead}",
        f"open={_open(e)}", f"many={min(len(e.intervals), 3)}", f"year={bool(re.search('20[0-9][0-9]', said))}",
        *(f"I:{word[:_STEM]}" for word in _WORD.findall(shape)[:4]),
    ]  # fmt: skip


def _open(e: Expression) -> str:
    slot = e.intervals[0] if e.intervals else None
    if slot is None:
        return "none"
    start, end = slot.start_date or slot.start_time, slot.end_date or slot.end_time
    return "start" if start and not end else "end" if end and not start else "both"


def _beside(lines: Sequence[Line], n: int, e: Expression) -> list[str]:
    """The other expressions of the sentence and of the ones next to it."""
    found = []
    for other in lines[n].found:
        if other is not e:
            side = "before" if other.start < e.start else "after"
            found += [f"{side}:{other.kind}", f"{side}:{other.kind}={other.role}"]
    for name, at in (("prev", n - 1), ("next", n + 1)):
        if 0 <= at < len(lines):
            found += [f"{name}:{other.kind}={other.role}" for other in lines[at].found]
    length = len(lines[n].sentence.text)
    return [*found, f"length={next((k for k in (20, 60, 120, 200) if length <= k), 999)}", f"at={min(e.start // 20, 5)}"]


def _company(lines: Sequence[Line]):  # type: ignore[no-untyped-def]
    """What else the mail tells: roles elsewhere, and whether any date is asked for."""
    tally: dict[tuple[str, str], int] = {}
    for line in lines:
        for e in line.found:
            key = (str(e.kind), str(e.role))
            tally[key] = tally.get(key, 0) + 1

    def of(n: int, e: Expression) -> list[str]:
        del n
        found = []
        for (kind, role), count in tally.items():
            left = count - ((kind, role) == (str(e.kind), str(e.role)))
            if left:
                found += [f"mail:{kind}={role}", f"{e.role}|mail:{kind}={role}"]
        alone = sum(count for (kind, _), count in tally.items() if kind == str(e.kind)) == 1
        return [*found, f"alone={alone}", f"role+alone={e.role}+{alone}"]

    return of


def _masked(folded: str, found: Sequence[Expression]) -> str:
    """The text with each expression blanked by a mark of its kind, of the same length."""
    out = list(folded)
    for e in found:
        mark = {"date": "\x01", "time": "\x02"}.get(str(e.kind), "\x03")
        for at in range(e.start, min(e.end, len(out))):
            out[at] = mark
    return "".join(out)


_TOKEN = re.compile(r"\x01+|\x02+|\x03+|[^\W\d_]+|\d+|[?!:;()–—\-,.\n]")
_MARKS = {"\x01": "DATE", "\x02": "TIME", "\x03": "LENGTH"}


def _tokens(masked: str) -> list[str]:
    return [_MARKS.get(t[0], "0" if t[0].isdigit() else t) for t in _TOKEN.findall(masked)]


def _bag(masked: Sequence[str], at: int) -> list[str]:
    if not 0 <= at < len(masked):
        return ["none"]
    return list(dict.fromkeys(t[:_STEM] for t in _tokens(masked[at])[:40]))


def _words(masked: str, e: Expression) -> Iterator[str]:
    left, right = _tokens(masked[: e.start])[-30:], _tokens(masked[e.end :])[:30]
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
    yield from _clause(masked, e)
    if left and right:
        yield f"LR:{left[-1][:_STEM]}_{right[0][:_STEM]}"


_EDGE = re.compile(r"[,;:()–—.!?\n]")


def _clause(masked: str, e: Expression) -> Iterator[str]:
    """The words of its own clause, and the pairs of them."""
    starts = [m.end() for m in _EDGE.finditer(masked, 0, e.start)]
    end = _EDGE.search(masked, e.end)
    inside = masked[starts[-1] if starts else 0 : e.start] + " here " + masked[e.end : end.start() if end else None]
    stems = [word[:_STEM] for word in _tokens(inside)][:24]
    for stem in stems:
        yield f"C:{stem}"
    for first, second in zip(stems, stems[1:], strict=False):
        yield f"C:{first}_{second}"
    yield f"C#{min(len(stems) // 2, 6)}"
    yield f"C0:{stems[0]}"
    yield f"C9:{stems[-1]}"
