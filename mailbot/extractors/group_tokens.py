"""A sentence as tokens of the grammar of group sizes: numbers, small words by class, nouns by what they mean."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from mailbot.extractors.lexicon.group_cues import TOKEN, Entries, cues, longest
from mailbot.extractors.lexicon.group_roles import slavic
from mailbot.extractors.lexicon.people import noun_class
from mailbot.extractors.numbers import GLUED, Number, read_numbers
from mailbot.extractors.text import fold


class Token(NamedTuple):
    """A word, a phrase of the lexicon, a sign or a number. `noun` is what noun_class says of an open word."""

    start: int
    end: int
    text: str  # folded
    classes: frozenset[str] = frozenset()
    noun: str = ""
    number: Number | None = None
    glued: bool = False  # "patnáctičlenná", "15-strong": it counts people by itself

    def has(self, *names: str) -> bool:
        """Whether the token is of one of these classes."""
        return not self.classes.isdisjoint(names)

    @property
    def word(self) -> bool:
        """Whether letters stand there."""
        return self.text[:1].isalpha()


_Raw = tuple[int, int, str]  # start, end and folded text of a word or a sign
_PEOPLE = ("people", "staff")
_NONE: frozenset[str] = frozenset()


def tokens_of(text: str, language: str, year: int = 0) -> list[Token]:
    """The tokens of a sentence in order; numbers come first, then the longest entry of the lexicon. A year before
    `year` speaks of an earlier group ("in 2024 we came with thirty"). None where nothing could count as people: most
    sentences of a mail hold neither a number nor a person, and cutting them is the cost of this leaf."""
    folded = fold(text)
    numbers = {n.start: n for n in read_numbers(folded, language) if not _a_day(text[n.start : n.end], language)}
    raw = [(match.start(), match.end(), match[0]) for match in TOKEN.finditer(folded)]
    alone = persons(language)
    if not numbers and not any(word in alone or noun_class(word) in _PEOPLE for _, _, word in raw):
        return []
    entries, reach = cues(language), longest(language)
    found: list[Token] = []
    index = 0
    while index < len(raw):
        start, end, word = raw[index]
        number = numbers.get(start)
        if number is not None:
            glued = GLUED.match(folded, number.end)
            stop = glued.end() if glued else _repeated(folded, number, numbers)
            found.append(Token(start, stop, folded[start:stop], number=number, glued=glued is not None))
            index = _past(raw, index, stop)
            continue
        if word.isdigit() and len(word) == 4 and 1900 <= int(word) < year:
            found.append(Token(start, end, word, frozenset(("past", "year"))))
            index += 1
            continue
        size = _entry(raw, index, numbers, entries, reach[word]) if word in reach else 0
        if size:
            stop = raw[index + size - 1][1]
            key = tuple([part[2] for part in raw[index : index + size]])
            classes = _as_written(text[start:stop], entries[key], language)
            noun = noun_class(word) if size == 1 else ""
            found.append(Token(start, stop, folded[start:stop], classes, noun))
        else:
            found.append(Token(start, end, word, _NONE, noun_class(word) if word[0].isalpha() else ""))
        index += max(size, 1)
    return found


@cache
def persons(language: str) -> frozenset[str]:
    """Words beside the nouns for people that tell one person: the writer's pronouns, inflected offices."""
    return slavic(language).union(tokens[0] for tokens, classes in cues(language).items() if "self" in classes)


_OUR = re.compile(r"n[aá]š$", re.IGNORECASE)
_PAST = re.compile(r"(?:waren|war|hatten|kamen|wurden)$", re.IGNORECASE)


def _a_day(written: str, language: str) -> bool:
    """Whether a Hungarian number is a day of the month: "28-án" (on the 28th), but "28-an" (twenty-eight of us)."""
    return language == "hu" and re.search(r"\d-?[áé]n$", written) is not None


def _as_written(word: str, classes: frozenset[str], language: str) -> frozenset[str]:
    """Words that only their accents tell apart: "náš" (our) and "nás" (us), "waren" (were) and "wären" (would be)."""
    if language in ("cs", "sk") and _OUR.match(word):
        return frozenset(("art",))
    return classes | {"past"} if language == "de" and _PAST.match(word) else classes


def _repeated(folded: str, number: Number, numbers: dict[int, Number]) -> int:
    """Past the same number in brackets, as officials write it: "14 (fourteen)", "dix (10)"."""
    again = re.compile(r"\s*\(\s*0*").match(folded, number.end)
    other = numbers.get(again.end()) if again else None
    if other is None or other.low != number.low or folded[other.end : other.end + 1] != ")":
        return number.end
    del numbers[other.start]
    return other.end + 1


def _entry(raw: list[_Raw], index: int, numbers: dict[int, Number], entries: Entries, reach: int) -> int:
    """How many tokens the longest entry of the lexicon has that begins here and holds no number; 0 for none."""
    size, last = 1, min(index + reach, len(raw))
    while index + size < last and raw[index + size][0] not in numbers:
        size += 1
    words = tuple([word for _, _, word in raw[index : index + size]])
    while size and words[:size] not in entries:
        size -= 1
    return size


def _past(raw: list[_Raw], index: int, stop: int) -> int:
    while index < len(raw) and raw[index][0] < stop:
        index += 1
    return index
