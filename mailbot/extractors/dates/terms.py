"""Text to terms: words, numbers and signs with the tags of the lexicon. What is no date for sure is masked before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from mailbot.extractors.dates.decoys import masked
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lexicon import NO_TAGS, Lexicon, Tags
from mailbot.extractors.dates.ordinal_weekdays import names_day

MAX_TEXT = 6_000  # characters of one sentence that are looked at
MAX_TERMS = 2_500


@dataclass(frozen=True, slots=True)
class Term:
    """A phrase of the lexicon, an unknown word, a number or a sign, at `text[start:end]`."""

    word: str  # folded
    start: int
    end: int
    tags: Tags
    number: int = -1  # -1: no number
    digits: int = 0
    glued: bool = False  # no blank before it
    capital: bool = False

    def has(self, *names: str) -> bool:
        """Whether it carries one of these tags."""
        tags = self.tags
        if tags:
            for name in names:  # a loop: this is asked a hundred times a word
                if name in tags:
                    return True
        return False

    @property
    def is_unknown_word(self) -> bool:
        """A word that the lexicon does not know: a noun that is counted, a name."""
        return not self.tags and self.word[:1].isalpha()


END = Term("", 0, 0, NO_TAGS)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a text. Asking beyond an end gives END."""

    text: str
    folded: str
    items: tuple[Term, ...]
    lexicon: Lexicon

    def __getitem__(self, index: int) -> Term:
        return self.items[index] if 0 <= index < len(self.items) else END

    def may_be_counted(self, index: int) -> bool:
        """Whether a noun may stand there, which the number before it counts; German nouns have capitals."""
        term = self[index]
        return term.is_unknown_word and (term.capital or self.lexicon.language != "de")

    def __len__(self) -> int:
        return len(self.items)


@lru_cache(maxsize=256)
def terms(text: str, lexicon: Lexicon) -> Terms:
    """Cut and tag a text (its first MAX_TEXT characters)."""
    text = text[:MAX_TEXT]
    folded = fold(text)
    found = [(m[0], m.start(), m.end()) for m in lexicon.tokens.finditer(masked(folded))][:MAX_TERMS]
    words = [word for word, _, _ in found]
    items: list[Term] = []
    index = previous_end = 0
    while index < len(found):
        word, start, end = found[index]
        glued = start == previous_end and start > 0
        if word[0].isdigit() and not word[-1].isalpha():
            ascii_digits = word.isascii()
            value = int(word) if len(word) <= 4 and ascii_digits else -1
            items.append(Term(word, start, end, NO_TAGS, value, len(word), glued))
            index += 1
        else:
            size, tags = lexicon.match(words, index)
            if lexicon.language == "pl" and text[start:end].lower() == "mają":
                tags = NO_TAGS  # "they have", no May
            end = found[index + size - 1][2]
            items.append(Term(folded[start:end], start, end, tags, -1, 0, glued, text[start].isupper()))
            index += size
        previous_end = end
    return Terms(text, folded, _one_sense(items), lexicon)


def _one_sense(items: list[Term]) -> tuple[Term, ...]:
    """The terms; an ordinal that is the name of a weekday too keeps one of both tags."""
    return tuple(
        _without(term, "ordinal" if names_day(items, n) else "weekday")
        if "weekday" in term.tags and "ordinal" in term.tags
        else term
        for n, term in enumerate(items)
    )


def _without(term: Term, gone: str) -> Term:
    return replace(term, tags={tag: value for tag, value in term.tags.items() if tag != gone})
