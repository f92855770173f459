"""A list of people is its length: names line by line or in a sentence, and lines that each count some of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.group_counts import read_counts
from mailbot.extractors.group_tokens import tokens_of
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold
from mailbot.model import Candidate, Evidence, GroupSize, ZoneKind

_BULLET = re.compile(r"\s*(?:[-–*•·]|\(?\d{1,2}[.)]\)?)\s+")
_WRITER = re.compile(r"(?:(?:and|und|et|e|y|a|i|en|es|та|і) )?(?:myself|me|i|ja|ich|moi|yo|io|eu|ik|en|я)\b")
_MAX_LINE = 160
_FEW = 3  # a list of names has at least as many


def listed(context: Context) -> Iterator[Candidate[GroupSize]]:
    """Sizes that runs of lines give."""
    for head, run in _runs([line for sentence in context.of(ZoneKind.BODY) for line in _lines(sentence)]):
        size = _of_names(run, lenient=_tells_people(head, context.language)) or _of_parts(run, context)
        if size:
            yield Candidate(GroupSize(size, size), 0.9, "list", _evidence(context, run[0], run[-1]))


def _lines(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence line by line: the first name may have been cut together with the words before the list."""
    start = 0
    for line in sentence.text.split("\n"):
        if line.strip():
            yield replace(sentence, start=sentence.start + start, text=line)
        start += len(line) + 1


def _runs(sentences: Sequence[Sentence]) -> Iterator[tuple[str, list[Sentence]]]:
    """Lines of a list that follow each other, bulleted ones or names alone, with the line before them."""
    run: list[Sentence] = []
    head = last = ""
    for sentence in (*sentences, None):
        if sentence is not None and (_BULLET.match(sentence.text) or _is_name_alone(sentence.text)):
            head = head if run else last
            run.append(sentence)
            continue
        if len(run) > 1:
            yield head, run
        run, last = [], sentence.text if sentence is not None else ""


def _tells_people(head: str, language: str) -> bool:
    """Whether the line before a list says that people follow: "The delegation:"."""
    return head.rstrip().endswith(":") and any(
        token.noun in ("people", "group") or token.has("we", "come") for token in tokens_of(f"{head} 2", language)
    )


def _of_names(run: Sequence[Sentence], *, lenient: bool) -> int:
    """How many persons the lines name, if they do nothing else; leniently, one name in three may be an odd one."""
    bulleted = [_BULLET.match(sentence.text) is not None for sentence in run]
    odd = sum(not is_person(sentence.text) for sentence in run)
    fits = odd == 0 or (lenient and 3 * odd <= len(run) and max(len(s.text.split()) for s in run) <= 6)
    return len(run) if len(run) >= _FEW and fits and len(set(bulleted)) == 1 else 0


def _of_parts(run: Sequence[Sentence], context: Context) -> int:
    """The sum of lines that each count people or name one: "– le maire / – deux agents / – une interprète"."""
    total = 0
    for sentence in run:
        match = _BULLET.match(sentence.text)
        if match is None:
            return 0
        text = sentence.text[match.end() :]
        found = [reading for reading in read_counts(text, context.language, context.now.year) if reading[2] < 12]
        best = max(found, key=lambda reading: reading[1], default=None)
        if best is not None and best[0].min == best[0].max and best[1] >= 0.3:
            total += best[0].min or 0
        elif is_person(sentence.text) or _one(text, context.language):
            total += 1
        else:
            return 0
    return total


def _one(text: str, language: str) -> bool:
    """Whether a line tells one person by office: "– une interprète assermentée"."""
    tokens = tokens_of(text, language)[:4]
    return any(token.noun == "people" for token in tokens) and not any(
        token.number is not None and token.number.high > 1 for token in tokens
    )


def is_person(text: str) -> bool:
    """A line, numbered or not, that begins with a person (or the writer himself)."""
    match = _BULLET.match(text)
    rest = text[match.end() :] if match else text.strip()
    if not rest or len(text) > _MAX_LINE:
        return False
    if match and _WRITER.match(fold(rest)):
        return True
    name = read_name(rest)
    return bool(
        name
        and name.start <= 12
        and (name.titled or 2 <= len(name.text.split()) <= 4)
        and not HEAD.search(fold(name.text))
    )


def _is_name_alone(text: str) -> bool:
    """A line that holds a name and nothing else."""
    if len(text) > _MAX_LINE:
        return False
    alone = re.sub(r"\s*\([^()]{0,60}\)\s*$", "", text.strip())  # "Kenji Arisawa (vice chairperson)"
    name = read_name(alone)
    return bool(name and 2 <= len(name.text.split()) <= 4 and name.end >= len(alone) and is_person(alone))


def _evidence(context: Context, first: Sentence, last: Sentence) -> Evidence:
    part = context.document.parts.get(first.part, "")
    end = last.start + len(last.text)
    return Evidence(first.part, first.start, end, part[first.start : end])
