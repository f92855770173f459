"""What kind of word a word is, for finding topics: tags from the word classes of the mail's language, cached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from mailbot.extractors.lexicon import interest_empty as empty
from mailbot.extractors.lexicon import interest_frames as frames
from mailbot.extractors.lexicon import interest_grammar as grammar
from mailbot.extractors.lexicon import interest_leads as leads
from mailbot.extractors.lexicon.city_matters import MATTERS
from mailbot.extractors.lexicon.planning_field import COMMON, FIELD
from mailbot.extractors.text import fold

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 40  # letters of a word that are looked at
_COMPOUNDING = frozenset(("de", "nl", "hu"))
_LOAN = (5, 7)  # letters of an English word that counts in other languages, and of a stem with its mark
_INNER = 6  # letters of a stem that counts inside a compound


class Tag:
    """Classes of words as bits, for a word may have several; plain numbers, since `&` of enum members is slow."""

    NONE = 0
    WISH = 1
    KNOW = 2
    INTEREST = 4
    TOPIC = 8
    SELF = 16
    YOU = 32
    ABOUT = 64
    ARTICLE = 128
    GLUE = 256
    QUESTION = 512
    REASON = 1024
    VISIT = 2048
    EMPTY = 4096
    LOGISTICS = 8192
    FIELD = 16384
    CONJUNCTION = 32768
    SUBJECT = 65536
    COMMON = 131072
    BE = 262144
    CORE = 524288
    HEDGE = 1048576
    WHETHER = 2097152
    PAST = 4194304
    CONCERN = 8388608
    CONCERN_OF = 16777216
    POINTING = 33554432
    ADVICE = 67108864
    TIME = 134217728
    WHAT = 268435456
    MOVE = 536870912
    ALSO = 1073741824
    INSTEAD = 2147483648

    LEAD = INTEREST | TOPIC | KNOW
    SMALL = SELF | YOU | ABOUT | ARTICLE | GLUE | WISH | CONJUNCTION
    SKIPPED = SMALL | LEAD  # between a lead and its topic
    BARE = SKIPPED | EMPTY | VISIT | REASON | QUESTION  # no topic by themselves


_TELLING = Tag.SELF | Tag.YOU | Tag.ABOUT | Tag.ARTICLE | Tag.GLUE | Tag.WISH | Tag.INTEREST | Tag.KNOW


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: its place, its folded form, its tags."""

    start: int
    end: int
    text: str
    tag: int

    @property
    def tells(self) -> bool:
        """Whether the word alone makes a topic."""
        if self.tag & Tag.FIELD:
            return True
        return len(self.text) > 2 and not self.tag & (Tag.BARE | Tag.LOGISTICS | Tag.TIME) and not self.text.isdigit()


@dataclass(frozen=True, slots=True)
class _Class:
    exact: frozenset[str]
    stems: frozenset[str]
    shortest: int

    def holds(self, word: str) -> bool:
        return bool(self.held(word))

    def held(self, word: str) -> int:
        """How many letters of the word the class holds: all of it, its longest stem, or none."""
        if word in self.exact:
            return len(word)
        sizes = range(len(word), self.shortest - 1, -1)
        return next((size for size in sizes if word[:size] in self.stems), 0)


def tagged(text: str, language: str) -> list[Word]:
    """The words of a text with their tags."""
    return [*_tagged(text, language)]


@lru_cache(maxsize=256)
def _tagged(text: str, language: str) -> tuple[Word, ...]:
    folded = fold(text)
    return tuple(
        Word(match.start(), match.end(), match[0], tag_of(match[0][:_LONGEST], language))
        for match in _WORD.finditer(folded)
    )


def field_count(words: Iterable[Word], *, common: bool = False) -> int:
    """How many words of the field; those of names of bodies and of studies only where they are asked for."""
    return len({word.text[:6] for word in words if word.tag & Tag.FIELD and (common or not word.tag & Tag.COMMON)})


@lru_cache(maxsize=30_000)
def tag_of(word: str, language: str) -> int:
    """The tags of a folded word in this language."""
    tag = Tag.NONE
    small = knows = 0  # letters that a class of small words holds, or one of knowing
    for flag, words in _classes(language):
        held = words.held(word)
        if held:
            tag |= flag
            if flag & (Tag.SMALL | Tag.QUESTION):
                small = max(small, held)
            elif flag & (Tag.KNOW | Tag.INTEREST):
                knows = max(knows, held)
    if _conditional(word, language):
        tag |= Tag.WISH
        small = len(word)
    held = _field_letters(word, language)
    if held > small:  # "per" is a preposition before it is the stem of anything
        tag = (tag & ~Tag.SMALL) | Tag.FIELD
        if held > knows:
            tag &= ~(Tag.KNOW | Tag.INTEREST)
        if _common().holds(word):
            tag |= Tag.COMMON
    return tag


def _field_letters(word: str, language: str) -> int:
    if _time(language).holds(word) or _no_field(language).holds(word):
        return 0
    held = max(words.held(word) for words in _field(language))
    if not held and language in _COMPOUNDING and _inside(word, language):
        return len(word)
    return held


def likelier(text: str, language: str) -> str | None:
    """A language whose small words are twice as many in this text as those of `language`; None where none is."""
    found = {match[0][:_LONGEST] for match in list(_WORD.finditer(fold(text[:2000])))}
    counts = {name: sum(1 for word in found if tag_of(word, name) & _TELLING) for name in leads.KNOW}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 3 and counts[best] >= 2 * counts.get(language, 0) else None


def first_person(word: str, language: str) -> bool:
    """Whether the word is a verb in the first person plural, by its ending."""
    pattern = _endings(language)
    return bool(pattern and pattern.search(word))


def _inside(word: str, language: str) -> bool:
    stems = _field(language)[0].stems
    return any(
        word[start : start + size] in stems
        for start in range(2, len(word) - _INNER + 1)
        for size in range(_INNER, min(14, len(word) - start) + 1)
    )


@cache
def _classes(language: str) -> tuple[tuple[int, _Class], ...]:
    tables: tuple[tuple[int, Mapping[str, str]], ...] = (
        (Tag.WISH, leads.WISH),
        (Tag.KNOW, leads.KNOW),
        (Tag.INTEREST, leads.INTEREST),
        (Tag.TOPIC, leads.TOPIC),
        (Tag.SELF, grammar.SELF),
        (Tag.YOU, grammar.YOU),
        (Tag.ABOUT, grammar.ABOUT),
        (Tag.ARTICLE, grammar.ARTICLE),
        (Tag.GLUE, grammar.GLUE),
        (Tag.QUESTION, grammar.QUESTION),
        (Tag.REASON, grammar.REASON),
        (Tag.CONJUNCTION, grammar.CONJUNCTION),
        (Tag.SUBJECT, grammar.SUBJECT),
        (Tag.BE, grammar.BE),
        (Tag.CORE, leads.CORE),
        (Tag.HEDGE, grammar.HEDGE),
        (Tag.WHETHER, grammar.WHETHER),
        (Tag.PAST, grammar.PAST),
        (Tag.VISIT, empty.VISIT),
        (Tag.EMPTY, empty.EMPTY),
        (Tag.LOGISTICS, empty.LOGISTICS),
        (Tag.CONCERN, frames.CONCERN),
        (Tag.CONCERN_OF, frames.CONCERN_OF),
        (Tag.POINTING, frames.POINTING),
        (Tag.ADVICE, frames.ADVICE),
        (Tag.TIME, frames.TIME),
        (Tag.WHAT, frames.WHAT),
        (Tag.MOVE, frames.MOVE),
        (Tag.ALSO, frames.ALSO),
        (Tag.INSTEAD, frames.INSTEAD),
    )
    own = language if language in leads.KNOW else "en"
    return tuple((flag, _class(table.get(own, "").split())) for flag, table in tables)


def _class(entries: Iterable[str]) -> _Class:
    folded = [fold(entry) for entry in entries]
    stems = frozenset(entry[:-1] for entry in folded if entry.endswith("*"))
    exact = frozenset(entry for entry in folded if not entry.endswith("*"))
    return _Class(exact, stems, min(map(len, stems), default=99))


@cache
def _field(language: str) -> tuple[_Class, ...]:
    own = "cs" if language == "sk" else language
    if own not in FIELD:
        return tuple(_class(_field_entries(name)) for name in FIELD)
    return (_class(_field_entries(own)), *(() if own == "en" else (_loans(),)))


def _field_entries(language: str) -> list[str]:
    return [*FIELD[language].split(), *MATTERS[language].split()]


@cache
def _loans() -> _Class:
    """English words in other languages: short stems are whole words there ("pond" is no Monday), the shortest none."""
    entries = [entry for entry in FIELD["en"].split() if len(entry.rstrip("*")) >= _LOAN[0]]
    return _class(entry if len(entry) > _LOAN[1] else entry.rstrip("*") for entry in entries)


@cache
def _time(language: str) -> _Class:
    return _class(frames.TIME.get(language, frames.TIME["en"]).split())


@cache
def _no_field(language: str) -> _Class:
    own = frames.NO_FIELD.get(language, frames.NO_FIELD["en"])
    return _class(own.split())


@cache
def _common() -> _Class:
    return _class(COMMON)


def _conditional(word: str, language: str) -> bool:
    pattern = _endings(language, conditional=True)
    return bool(pattern and pattern.search(word))


@cache
def _endings(language: str, *, conditional: bool = False) -> re.Pattern[str] | None:
    pattern = (grammar.CONDITIONAL if conditional else grammar.FIRST_PERSON).get(language)
    return re.compile(fold(pattern)) if pattern else None
