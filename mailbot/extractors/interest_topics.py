"""The topics of one sentence: behind the words that lead to them, or where a clause speaks of the field to us.

Nothing here knows phrases. A lead is a word of interest, a noun that announces a topic, or beside a wish a verb of
knowing, hearing, discussing or showing; from the lead on small words are skipped, and what stands there up to the end
of the clause is the topic. Verbs stand last in some languages: then the topic is what stands before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from mailbot.extractors.interest_clauses import LAST_VERB, Clause, clauses
from mailbot.extractors.interest_spans import Spans
from mailbot.extractors.interest_words import Tag, Word, field_count, tagged
from mailbot.extractors.lexicon.interest_grammar import NOT, SUBJECT_ABOUT, WHAT

_MAX_WORDS = 400  # of a sentence that are looked at
_MAX_LEADS = 8  # of a clause that are tried
_CONCERN = 6  # words between a verb or noun and the preposition or verb that leads on from it
_ANAPHORA = 5  # words of a question within which its subject must stand, else it points back


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in a text: its place there and how likely it is one."""

    start: int
    end: int
    confidence: float


def topics(text: str, language: str) -> list[Topic]:
    """The topics of a sentence, in order. Empty where it only speaks of the visit, of themselves or courteously."""
    words = tagged(text, language)[:_MAX_WORDS]
    return [*_Sentence(text, words, language).read()] if words else []


def has_lead(text: str, language: str) -> bool:
    """Whether a sentence leads to a list of topics that stands below it."""
    words = tagged(text, language)
    wish = any(word.tag & Tag.WISH for word in words)
    return any(word.tag & (Tag.INTEREST | Tag.TOPIC) or (wish and word.tag & Tag.KNOW) for word in words)


class _Sentence:
    def __init__(self, text: str, words: list[Word], language: str) -> None:
        self.text = text
        self.words = words
        self.language = language
        self.spans = Spans(text, words, language)
        self.addressed = any(word.tag & Tag.YOU for word in words)
        self.wished = any(word.tag & Tag.WISH for word in words)
        self.asks = text.rstrip(" \t\n\"'”)").endswith("?")

    def read(self) -> Iterator[Topic]:
        wish = self.asks
        previous: Clause | None = None  # the clause before, where it gave no topic
        led = False
        for clause in clauses(self.text, self.words, self.language):
            wish = wish or any(word.tag & Tag.WISH for word in self.words[clause.first : clause.last])
            topic = self._led(clause, wish=wish)
            if previous and (self._points_back(topic, clause) if topic else wish and self._refers_back(clause)):
                named = self._named(previous)
                if named:
                    led = True
                    yield named
            topic = topic or self._spoken_of(clause)
            if not topic and (clause.hard or not led or self.words[clause.first].tag & Tag.QUESTION):
                topic = self._unled(clause, wish=wish)
            previous = None if topic else clause
            led = led or topic is not None
            if topic:
                yield topic

    def _led(self, clause: Clause, *, wish: bool) -> Topic | None:
        """The topic behind the first lead of the clause that has one of the field; else the first at all."""
        weak: Topic | None = None
        leads = (at for at in range(clause.first, clause.last) if self._leads(at, clause.last, wish=wish))
        for at in islice(leads, _MAX_LEADS):
            start = self.spans.behind(at, clause.last)
            if start is None:
                continue
            lead = self.words[at]
            topic = self._judged(self.spans.ended(start, clause.last), lead, wish=wish)
            if topic is None and self._may_stand_before(clause, at, wish=wish):
                begin = self.spans.skipped(clause.first, at, Tag.SKIPPED)
                span = self.spans.ended(begin, at, before=True)
                if field_count(self.words[slice(*span)], common=True):
                    topic = self._judged(span, lead, wish=wish)
            if topic and any(word.tag & Tag.FIELD for word in self._within(topic)):
                return topic
            weak = weak or topic
        return weak

    def _leads(self, at: int, last: int, *, wish: bool) -> bool:
        tag = self.words[at].tag
        if tag & (Tag.INTEREST | Tag.CORE) or self.spans.cleft(at, last):
            return True
        if tag & Tag.TOPIC and not tag & Tag.FIELD:
            return wish or self.spans.colon_near(at, last) or self._is(at, last)
        if tag & Tag.CONCERN:
            return any(word.tag & Tag.CONCERN_OF for word in self.words[at + 1 : min(at + _CONCERN, last)])
        if not tag & Tag.KNOW:
            return False
        # "you are those to talk to about …": without a wish only with a preposition, and where we are spoken to
        about = any(word.text in SUBJECT_ABOUT for word in self.words[at + 1 : min(at + 4, last)])
        stressed = any(word.tag & Tag.HEDGE for word in self.words[max(0, at - 3) : min(at + 4, last)])
        return wish or (about and (self.addressed or stressed))

    def _is(self, at: int, last: int) -> bool:
        """ "The reason is …", "Anlass unserer Reise ist …"."""
        ahead = self.words[at + 1 : min(at + _CONCERN, last)]
        return any(word.tag & Tag.BE and not word.tag & (Tag.PAST | Tag.WISH) for word in ahead)

    def _may_stand_before(self, clause: Clause, lead: int, *, wish: bool) -> bool:
        """Before a verb of interest ("X interests us"), before "is our focus", before a verb that stands last."""
        tag = self.words[lead].tag
        if tag & Tag.INTEREST:
            return True
        before = self.words[clause.first + 1 : lead]
        if tag & Tag.TOPIC and any(word.tag & Tag.BE for word in before):
            return True
        return wish and (self.language in LAST_VERB or any(word.text in WHAT for word in before))

    def _judged(self, span: tuple[int, int], lead: Word, *, wish: bool) -> Topic | None:
        """The topic in these words, if they say something, with the trust that its lead and its words deserve."""
        words = self.words[span[0] : span[1]]
        if not any(word.tells for word in words):
            return None
        number = field_count(words, common=True)
        if lead.tag & Tag.KNOW and not lead.tag & (Tag.INTEREST | Tag.TOPIC) and not field_count(words):
            number = number if self.spans.about(span[0]) else 0  # "a visit of the Municipal Corporation"
        strong = lead.tag & (Tag.INTEREST | Tag.CORE | Tag.QUESTION)
        trust = 0.78 if lead.tag & Tag.INTEREST else 0.72 if strong else 0.66 if lead.tag & Tag.TOPIC else 0.6
        if not wish and not strong:
            trust -= 0.12
        if not number:
            trust -= self._doubt(span, lead, wish=wish)
        logistics = sum(1 for word in words if word.tag & Tag.LOGISTICS)
        trust += min(0.16, 0.05 * number) - 0.25 * max(0, logistics - number // 2)
        begin, end = self.spans.place(span)
        if trust <= 0.4 or self.text[end : end + 1] == "@":
            return None
        return Topic(begin, end, round(trust, 3))

    def _doubt(self, span: tuple[int, int], lead: Word, *, wish: bool) -> float:
        """What a topic without a word of the field loses: little where what leads to it is plain."""
        if lead.tag & (Tag.INTEREST | Tag.CORE | Tag.QUESTION) and not lead.tag & Tag.CONCERN:
            return 0.16 if wish or lead.tag & Tag.INTEREST else 0.35
        words = self.words[span[0] : span[1]]
        plain = self.spans.about(span[0]) or words[0].tag & Tag.QUESTION
        practical = any(word.tag & (Tag.LOGISTICS | Tag.TIME | Tag.WHETHER) or word.text.isdigit() for word in words)
        long = sum(1 for word in words if word.tells and len(word.text) > 3)
        return 0.13 if wish and plain and long and not practical and lead.tag & Tag.KNOW else 0.35

    def _spoken_of(self, clause: Clause) -> Topic | None:
        """Behind "about" in a sentence that wishes something, of the field and with nothing practical beside it."""
        if not self.wished:
            return None
        for at in range(clause.first, clause.last - 1):
            if self.words[at].text not in SUBJECT_ABOUT or not (self.spans.about(at + 1)):
                continue
            span = self.spans.ended(self.spans.articled(at + 1, at), clause.last)
            words = self.words[span[0] : span[1]]
            near = words[:_ANAPHORA]
            practical = Tag.LOGISTICS | Tag.TIME | Tag.PAST | Tag.SELF
            if any(word.tag & practical or word.text.isdigit() for word in near) or not field_count(near):
                continue
            before = self.words[clause.first : at]
            if any(word.tag & (Tag.LOGISTICS | Tag.PAST) or word.text in NOT for word in before):
                return None
            return Topic(*self.spans.place(span), 0.52)
        return None

    def _unled(self, clause: Clause, *, wish: bool) -> Topic | None:
        """A clause without a lead that speaks of the field, as a question, a wish or what matters most."""
        words = self.words[clause.first : clause.last]
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
        if any(word.tag & (Tag.LOGISTICS | Tag.PAST) or word.text.isdigit() for word in words):
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

    def _points_back(self, topic: Topic, clause: Clause) -> bool:
        """ "… and want to see how you do it": what is meant stands in the clause before."""
        words = [word for word in self.words[clause.first : clause.last] if word.start >= topic.start]
        return bool(words[0].tag & Tag.QUESTION) and not field_count(words[:_ANAPHORA], common=True)

    def _refers_back(self, clause: Clause) -> bool:
        return self._asks_back(clause) or self.spans.pointing(clause)

    def _asks_back(self, clause: Clause) -> bool:
        """The same with nothing said in the question: a verb of knowing, "how", and us."""
        words = self.words[clause.first : clause.last]
        knows = next((at for at, word in enumerate(words) if word.tag & Tag.KNOW), len(words))
        asks = (at for at, word in enumerate(words) if word.tag & Tag.QUESTION and word.text not in WHAT and at > knows)
        at = next(asks, len(words))
        return any(word.tag & Tag.YOU for word in words[at:]) and not field_count(words, common=True)

    def _named(self, clause: Clause) -> Topic | None:
        """What a clause speaks of, from its first word of the field to its last."""
        places = [
            at
            for at in range(clause.first, clause.last)
            if self.words[at].tag & Tag.FIELD and not self.words[at].tag & Tag.COMMON
        ]
        if not places or places[-1] - places[0] > 14:
            return None
        start = self.spans.articled(places[0], clause.first)
        last = max(places[-1] + 1, min(places[-1] + 3, clause.last) if places[-1] == places[0] else 0)
        return Topic(*self.spans.place((start, last)), 0.55)

    def _within(self, topic: Topic) -> Iterator[Word]:
        return (word for word in self.words if topic.start <= word.start < topic.end)
