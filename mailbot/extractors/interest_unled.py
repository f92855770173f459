"""Topics that no lead announces: behind "about", added to another, as a subject, or only with words of the field."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from mailbot.extractors.interest_clauses import LAST_VERB, Clause
from mailbot.extractors.interest_spans import Spans, Topic
from mailbot.extractors.interest_words import Tag, Word, field_count
from mailbot.extractors.lexicon.interest_grammar import NOT, SUBJECT_ABOUT

_NEAR = 5  # words behind "about" within which the field must be spoken of
_SUBJECT = 6  # words of a subject before its verb
_SPAN = 14  # words that a named thing may take
_PERSONS = frozenset(("we", "us", "i", "they", "them", "he", "she"))
_OF_PERSONS = Tag.SELF | Tag.YOU | Tag.WISH | Tag.BE
_SMALL = Tag.ABOUT | Tag.GLUE | Tag.CONJUNCTION
_PRACTICAL = Tag.LOGISTICS | Tag.TIME | Tag.PAST


class Unled:
    """The clauses of one sentence, read without leads."""

    def __init__(self, spans: Spans) -> None:
        self.spans = spans
        self.words = spans.words
        self.language = spans.language

    def spoken_of(self, clause: Clause) -> Topic | None:
        """Behind "about" in a sentence that wishes something, of the field and with nothing practical beside it."""
        for at in range(clause.first, clause.last - 1):
            if self.words[at].text not in SUBJECT_ABOUT or not (self.spans.about(at + 1)):
                continue
            span = self.spans.ended(self.spans.articled(at + 1, at), clause.last)
            words = self.words[span[0] : span[1]]
            practical = (word.tag & (_PRACTICAL | Tag.SELF) and not word.tag & Tag.FIELD for word in words[:3])
            if any(practical) or any(word.text.isdigit() for word in words[:3]):
                continue
            if not field_count(words[:_NEAR]):
                continue
            before = self.words[clause.first : at]
            if any(word.tag & (Tag.LOGISTICS | Tag.PAST) or word.text in NOT for word in before):
                return None
            return Topic(*self.spans.place(span), 0.52)
        return None

    def added(self, clause: Clause) -> Topic | None:
        """A second topic behind the first: "and if there is time, also …", "(1) noise; (2) dust"."""
        words = self._of(clause)
        also = next((at for at, word in enumerate(words[:4]) if word.tag & (Tag.ALSO | Tag.INSTEAD)), -1)
        bare = ";" in self.spans.gap(clause.first - 1) and not any(word.tag & _OF_PERSONS for word in words)
        if (also < 0 and not bare) or not field_count(words) or self._is_own(clause):
            return None
        if any(word.tag & _PRACTICAL for word in words):
            return None
        start = self.spans.skipped(clause.first + also + 1, clause.last, Tag.SMALL)
        if start < clause.last - 1 and self.words[start].text.isdigit():
            start += 1
        return Topic(*self.spans.place(self.spans.ended(start, clause.last)), 0.52) if start < clause.last else None

    def answer(self, clause: Clause) -> Topic | None:
        """What a clause says that answers a question about it: behind "about", else all of it."""
        topic = self.spoken_of(clause)
        words = self._of(clause)
        if topic or not field_count(words) or any(word.tag & _PRACTICAL or word.text.isdigit() for word in words):
            return topic
        start = self.spans.skipped(clause.first, clause.last, Tag.SMALL)
        return Topic(*self.spans.place(self.spans.ended(start, clause.last)), 0.52) if start < clause.last else None

    def named(self, clause: Clause) -> Topic | None:
        """What a clause speaks of, from its first word of the field to its last."""
        places = [
            at
            for at in range(clause.first, clause.last)
            if self.words[at].tag & Tag.FIELD and not self.words[at].tag & Tag.COMMON
        ]
        if not places or places[-1] - places[0] > _SPAN:
            return None
        if any(word.tag & Tag.LOGISTICS and not word.tag & Tag.REASON for word in self._of(clause)):
            return None
        start, last = places[0], places[-1] + 1
        while start > clause.first and self._joins(start - 1) and not self.spans.gap(start - 1).strip():
            start -= 1  # "urban heat"
        if self.language not in LAST_VERB:
            while last < clause.last and self._joins(last) and not self.spans.gap(last - 1).strip():
                last += 1
        return Topic(*self.spans.place((self.spans.articled(start, clause.first), last)), 0.55)

    def _of(self, clause: Clause) -> Sequence[Word]:
        return self.words[clause.first : clause.last]

    def _joins(self, at: int) -> bool:
        """Whether a word may belong to the noun phrase of the word of the field beside it."""
        word = self.words[at]
        noun = word.tells or (word.tag & (Tag.EMPTY | Tag.TOPIC) and not word.tag & Tag.SMALL)
        return bool(noun) and not word.tag & (Tag.PAST | Tag.BE)

    def predicated(self, clause: Clause) -> Topic | None:
        """ "Noise maps are her hobby-horse": the field is the subject, what it is to them the predicate."""
        for at in range(clause.first + 1, min(clause.first + _SUBJECT, clause.last - 2)):
            word = self.words[at]
            if word.tag & Tag.BE and not word.tag & Tag.PAST:
                before, behind = self.words[clause.first : at], self.words[at + 1]
                plain = all(one.tells or one.tag & (Tag.ARTICLE | Tag.CONJUNCTION | Tag.FIELD) for one in before)
                if not plain or not field_count(before) or not behind.tag & Tag.SELF or behind.text in _PERSONS:
                    return None
                return Topic(*self.spans.place((clause.first, at)), 0.5)
        return None

    def by_field(self, clause: Clause, *, wish: bool) -> Topic | None:
        """A clause without a lead that speaks of the field, as a question, a wish or what matters most."""
        words = self._of(clause)
        number = field_count(words)
        asking = any(word.tag & Tag.QUESTION and not word.tag & Tag.GLUE for word in words[:4])
        stressed = any(word.tag & Tag.HEDGE for word in words)
        to_us = number > 1 and any(word.tag & Tag.YOU for word in words)
        if (
            not number
            or not (wish or asking or stressed or to_us)
            or (self._is_own(clause) and not (wish and stressed))
        ):
            return None
        if _is_practical(words):
            return None
        if any(word.text in NOT for word in words[:5]) and not words[0].tag & Tag.QUESTION:
            return None
        start = self.spans.skipped(clause.first, clause.last, Tag.SMALL)
        span = self.spans.ended(start, clause.last)
        if not any(word.tells for word in self.words[span[0] : span[1]]):
            return None
        trust = 0.33 + 0.06 * min(3, number) + (0.1 if asking else 0.0) + (0.06 if stressed else 0.0)
        return Topic(*self.spans.place(span), round(trust, 3))

    def _is_own(self, clause: Clause) -> bool:
        """Whether they tell of themselves, or give a reason."""
        head = self.words[clause.first : clause.first + 3]
        return self.spans.own(clause) or bool(
            head[0].tag & Tag.REASON and not head[0].tag & (Tag.QUESTION | Tag.CONJUNCTION)
        )


def _is_practical(words: Sequence[Word]) -> bool:
    """Whether a clause speaks of journey, dates or the past, or asks whether they may come."""
    if any(word.tag & (Tag.LOGISTICS | Tag.PAST) or word.text.isdigit() for word in words):
        return True
    if any(word.tag & Tag.WHETHER and not word.tag & _SMALL for word in words[1:]):
        return True
    return any(one.tag & Tag.FIELD and two.tag & Tag.TIME for one, two in pairwise(words))  # "the school holidays"
