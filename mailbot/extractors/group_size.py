"""How many people come: labels, sentences, lists of names and bare answers, each with its trust.

What a sentence counts and how it speaks (of who comes, of an earlier group) decides how far it is trusted; numbers that
count other things give none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.group_counts import bounds, read_counts
from mailbot.extractors.group_items import number_of_answer, possible
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.numbers import read_numbers
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold
from mailbot.model import Candidate, Evidence, GroupSize, ZoneKind


def read_group_size(context: Context) -> tuple[Candidate[GroupSize], ...]:
    """All readings of the size of the group, best first."""
    found: list[Candidate[GroupSize]] = []
    for answer in context.labelled("group_size"):
        size = _of_answer(answer.value, context.language)
        if size:
            confidence = 0.96 if not answer.numbered else 0.93
            found.append(Candidate(size, confidence, "label", answer.evidence()))
    found.extend(_listed(context))
    found.extend(_answered(context))
    for sentence in context.of(ZoneKind.BODY, ZoneKind.SUBJECT):
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


def _listed(context: Context) -> Iterator[Candidate[GroupSize]]:
    """A list of names is its length."""
    run: list[Sentence] = []
    for sentence in (*context.of(ZoneKind.BODY), None):
        if sentence is not None and _is_person_item(sentence.text):
            run.append(sentence)
            continue
        if len(run) >= 3:
            first, last = run[0], run[-1]
            part = context.document.parts.get(first.part, "")
            end = last.start + len(last.text)
            yield Candidate(
                GroupSize(len(run), len(run)),
                0.9,
                "list",
                Evidence(first.part, first.start, end, part[first.start : end]),
            )
        run = []


def _is_person_item(text: str) -> bool:
    """A numbered or bulleted line that begins with a person (or the writer himself)."""
    match = re.match(r"\s*(?:[-–*•]|\(?\d{1,2}[.)]\)?)\s+", text)
    if match is None or len(text) > 160:
        return False
    rest = text[match.end() :]
    if re.match(r"(?:(?:and|und|et|e|y|a|i|en|es|та|і) )?(?:myself|me|i|ja|ich|moi|yo|io|eu|ik)\b", fold(rest)):
        return True
    name = read_name(rest)
    return bool(
        name
        and name.start <= 12
        and (name.titled or 2 <= len(name.text.split()) <= 4)
        and not HEAD.search(fold(name.text))
    )


def _of_answer(text: str, language: str) -> GroupSize | None:
    """A label's value: there the number needs no noun."""
    readings = read_counts(f"= {text}", language)
    best = max(readings, key=lambda reading: reading[1], default=None)
    if best and best[1] >= 0.5:
        return best[0]
    first_line = text.splitlines()[0][:60] if text else ""
    number = None if "@" in first_line else number_of_answer(first_line, language)
    return bounds(*number) if number else None
