"""A sentence in clauses: where the topic ends and a reason, a new wish of the writer's or a courtesy begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.extractors.interest_words import Tag, Word, first_person
from mailbot.extractors.lexicon import words as listed
from mailbot.extractors.lexicon.interest_grammar import NEVER_OPENS

LAST_VERB = frozenset(("de", "nl", "hu"))
"""Languages in which the verb of a wish stands last."""

_THAT_IS = (Tag.POINTING, Tag.BE)
_HARD = re.compile(r"[;!?…]|\.(?=\s)|\s[-–—]+\s|—")
_ALWAYS = frozenset(listed("because porque omdat weil protoze pretoze poniewaz"))


@dataclass(frozen=True, slots=True)
class Clause:
    """Words `first` to `last` (not included) of a sentence."""

    first: int
    last: int
    hard: bool  # whether a dash, a semicolon or a full stop stands before it


def clauses(text: str, words: Sequence[Word], language: str) -> list[Clause]:
    """The clauses of a sentence, in order; they cover all its words."""
    cuts: list[tuple[int, bool]] = [(0, False)]
    bracketed = False
    for index in range(1, len(words)):
        gap = text[words[index - 1].end : words[index].start]
        advice = ":" in gap and any(word.tag & Tag.ADVICE for word in words[index : index + 3])
        if _HARD.search(gap) or advice or (bracketed and ")" in gap):
            cuts.append((index, True))
            bracketed = False
        elif _opens(words, index, gap, language):
            cuts.append((index, False))
            bracketed = "(" in gap  # what stands behind the bracket goes on with what stood before it
    ends = [index for index, _ in cuts[1:]] + [len(words)]
    return [Clause(first, last, hard) for (first, hard), last in zip(cuts, ends, strict=True) if last > first]


def _opens(words: Sequence[Word], index: int, gap: str, language: str) -> bool:
    """Whether a clause that has nothing to do with the one before opens at this word."""
    word = words[index]
    comma = "," in gap or "(" in gap
    if word.tag & Tag.REASON and ((comma and not word.tag & Tag.QUESTION) or word.text in _ALWAYS):
        return True
    if comma and (word.tag & Tag.INSTEAD or _own(words, index, language) or _wanted(words, index)):
        return True
    if not word.tag & Tag.CONJUNCTION:
        return False
    named = not words[index - 1].tag & Tag.TOPIC
    if comma and named and all(word.tag & tag for word, tag in zip(words[index + 1 :], _THAT_IS, strict=False)):
        return True  # ", and that is what we would ask about"
    if language in LAST_VERB and words[index - 1].tag & Tag.KNOW:
        return True  # the verb closes what it governs: "das Modell sehen und über Lärm sprechen"
    ahead = index + 1
    while (
        ahead < len(words) and ahead < index + 3 and words[ahead].tag & Tag.GLUE and not _verb(words[ahead], language)
    ):
        ahead += 1  # "and therefore also we"
    return ahead < len(words) and _own(words, ahead, language)


def _wanted(words: Sequence[Word], index: int) -> bool:
    """ "ci piacerebbe", "nos interesa": the person stands as object before the verb."""
    if index + 1 >= len(words) or not words[index].tag & Tag.SELF:
        return False
    return bool(words[index + 1].tag & (Tag.WISH | Tag.INTEREST))


def _own(words: Sequence[Word], index: int, language: str) -> bool:
    return bool(words[index].tag & Tag.SUBJECT) or _verb(words[index], language)


def _verb(word: Word, language: str) -> bool:
    """A verb of wishing, or one of the first person."""
    if word.tag & Tag.WISH:
        return len(word.text) > 2 and word.text not in NEVER_OPENS
    return first_person(word.text, language) and not word.tag & Tag.FIELD
