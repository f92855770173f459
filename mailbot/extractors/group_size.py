"""How many people come: labels, sentences, lists of names and bare answers, each with its trust.

What a sentence counts and how it speaks (of who comes, of an earlier group) decides how far it is trusted; numbers that
count other things give none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context
from mailbot.extractors.group_counts import bounds, read_counts
from mailbot.extractors.group_items import number_of_answer, possible
from mailbot.extractors.group_lists import listed
from mailbot.extractors.group_named import named
from mailbot.extractors.group_tokens import tokens_of
from mailbot.extractors.numbers import read_numbers
from mailbot.extractors.text import fold
from mailbot.model import Candidate, GroupSize, ZoneKind


def read_group_size(context: Context) -> tuple[Candidate[GroupSize], ...]:
    """All readings of the size of the group, best first."""
    found: list[Candidate[GroupSize]] = []
    for answer in context.labelled("group_size"):
        size = _of_answer(answer.value, context.language)
        if size:
            confidence = 0.96 if not answer.numbered else 0.93
            found.append(Candidate(size, confidence, "label", answer.evidence()))
    found.extend(listed(context))
    found.extend(_answered(context))
    found.extend(_asked(context))
    for sentence in context.of(ZoneKind.BODY, ZoneKind.SUBJECT):
        names = named(sentence.text, context.language)
        if names:
            evidence = sentence.evidence(0, len(sentence.text))
            found.append(Candidate(GroupSize(names, names), 0.85, "list", evidence))
        for size, confidence, start, end in read_counts(sentence.text, context.language, context.now.year):
            trust = confidence * (0.9 if sentence.kind is not ZoneKind.BODY else 1.0)
            found.append(Candidate(size, trust, "sentence", sentence.evidence(start, end)))
    return rank(_larger([c for c in found if c.confidence >= 0.3]), key=lambda size: size)


def _larger(found: Sequence[Candidate[GroupSize]]) -> list[Candidate[GroupSize]]:
    """Of sizes alike in trust the largest leads: a part of a group is smaller than the group."""
    largest = max(((c.value.max or c.value.min or 0) for c in found if c.confidence >= 0.5), default=0)
    return [
        replace(c, confidence=min(0.97, c.confidence + 0.05)) if (c.value.max or c.value.min or 0) == largest else c
        for c in found
    ]


_HOW_MANY = re.compile(
    r"(?:how many|kolik|kolko|wie ?viele?|combien|cuant[oa]s|quant[ie]|quant[oa]s|ilu|hoeveel|skilky|скільки|hanyan)"
    r"[^?]{0,60}\?\W*$"
)
_SHORT = 90  # characters of a sentence that answers


def _asked(context: Context) -> Iterator[Candidate[GroupSize]]:
    """The writer asks in our place and answers: "How many? At least twelve."; people alone are meant, no things."""
    before = ""
    for sentence in context.of(ZoneKind.BODY):
        folded = fold(before)
        if _HOW_MANY.search(folded) and len(sentence.text) <= _SHORT and not _asks_for_things(folded, context.language):
            size = _of_answer(sentence.text, context.language)
            if size:
                yield Candidate(size, 0.8, "answer", sentence.evidence(0, len(sentence.text)))
        before = sentence.text


def _asks_for_things(folded: str, language: str) -> bool:
    return any(token.noun == "thing" for token in tokens_of(f"{folded} 2", language))


def _answered(context: Context) -> Iterator[Candidate[GroupSize]]:
    """In an answer a number may stand alone, for our question tells what it counts: "16, all from our office."."""
    if not context.mail.in_reply_to:
        return
    for sentence in context.of(ZoneKind.BODY):
        folded = fold(sentence.text)
        number = next(iter(read_numbers(folded, context.language)), None)
        if number is None or not possible(number) or number.high < 2:
            continue
        summed = re.search(r"=\s*$", folded[: number.start])
        alone = re.match(r"[\s,.;!]*$|,\s+(?=[^\W\d])", folded[number.end :]) and not folded[: number.start].strip(
            " -–*>"
        )
        if summed or alone:
            evidence = sentence.evidence(number.start, number.end)
            yield Candidate(GroupSize(number.low, number.high), 0.9 if summed else 0.55, "answer", evidence)


def _of_answer(text: str, language: str) -> GroupSize | None:
    """A label's value: there the number needs no noun."""
    readings = read_counts(f"= {text}", language)
    best = max(readings, key=lambda reading: reading[1], default=None)
    if best and best[1] >= 0.5:
        return best[0]
    first_line = text.splitlines()[0][:60] if text else ""
    number = None if "@" in first_line else number_of_answer(first_line, language)
    return bounds(*number) if number else None
