"""The topics of one sentence: behind the words that lead to them, or where a clause speaks of the field to us.

Nothing here knows phrases. A lead is a word of interest, a noun that announces a topic, or beside a wish a verb of
knowing, hearing, discussing or showing; from the lead on small words are skipped, and what stands there up to the end
of the clause is the topic. Verbs stand last in some languages: then the topic is what stands before.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from mailbot.extractors.interest_clauses import LAST_VERB, Clause, clauses
from mailbot.extractors.interest_spans import Spans, Topic
from mailbot.extractors.interest_unled import Unled
from mailbot.extractors.interest_words import Tag, Word, field_count, tagged
from mailbot.extractors.lexicon.interest_frames import IMPERATIVE
from mailbot.extractors.lexicon.interest_grammar import SUBJECT_ABOUT

_MAX_WORDS = 400  # of a sentence that are looked at
_MAX_LEADS = 8  # of a clause that are tried
_CONCERN = 6  # words between a verb or noun and the preposition or verb that leads on from it
_SHORT_QUESTION = 8  # words of a question that one puts to oneself
_SMALL_TOO = Tag.ABOUT | Tag.GLUE | Tag.CONJUNCTION | Tag.BE | Tag.REASON
_ANAPHORA = 5  # words of a question within which its subject must stand, else it points back


def topics(text: str, language: str) -> list[Topic]:
    """The topics of a sentence, in order. Empty where it only speaks of the visit, of themselves or courteously."""
    words = tagged(text, language)[:_MAX_WORDS]
    return [*_Sentence(text, words, language).read()] if words else []


def named_before(text: str, before: str, language: str) -> Topic | None:
    """The topic in the sentence before where this one only asks to hear about "it"."""
    words = tagged(text, language)[:_MAX_WORDS]
    if not words or not any(word.tag & (Tag.WISH | Tag.ADVICE) for word in words):
        return None
    spans = Spans(text, words, language)
    if not any(spans.pointing(clause) for clause in clauses(text, words, language)):
        return None
    told = tagged(before, language)[:_MAX_WORDS]
    found = [Unled(Spans(before, told, language)).named(clause) for clause in clauses(before, told, language)]
    return next((topic for topic in reversed(found) if topic and not _is_name(before, topic, language)), None)


def _is_name(text: str, topic: Topic, language: str) -> bool:
    """Whether it is written like the name of a body: with a capital in the middle of a sentence."""
    return language != "de" and topic.start > 0 and text[topic.start].isupper()


def answered(question: str, text: str, language: str) -> Topic | None:
    """The topic in the answer to a question that the writer puts to himself: "What do they want? All about …"."""
    asked = tagged(question, language)
    if not question.rstrip().endswith("?") or not 0 < len(asked) <= _SHORT_QUESTION:
        return None
    puts = any(word.tag & (Tag.QUESTION | Tag.WHAT) for word in asked[:4])
    if not puts or any(word.tag & (Tag.YOU | Tag.WHETHER | Tag.TIME | Tag.LOGISTICS | Tag.FIELD) for word in asked):
        return None
    words = tagged(text, language)[:_MAX_WORDS]
    first = next(iter(clauses(text, words, language)), None)
    return Unled(Spans(text, words, language)).answer(first) if first else None


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
        self.unled = Unled(self.spans)
        self.addressed = any(word.tag & Tag.YOU for word in words)
        self.wished = any(word.tag & Tag.WISH for word in words)
        self.asks = text.rstrip(" \t\n\"'”)").endswith("?")

    def read(self) -> Iterator[Topic]:
        wish = self.asks
        before: list[Clause] = []  # the clauses since the last topic
        led = False
        for clause in clauses(self.text, self.words, self.language):
            words = self.words[clause.first : clause.last]
            wish = wish or any(word.tag & Tag.WISH for word in words) or self._stressed(words)
            wish = wish or words[0].text in IMPERATIVE
            topic = self._led(clause, wish=wish)
            if before and (self._points_back(topic, clause) if topic else self._refers_back(clause, wish=wish)):
                named = next(filter(None, map(self.unled.named, reversed(before))), None)
                if named:
                    led = True
                    yield named
            topic = topic or (self.unled.spoken_of(clause) if self.wished else None) or self.unled.predicated(clause)
            topic = topic or (self.unled.added(clause) if led or self._instead(clause) else None)
            if not topic and (clause.hard or not led or self.words[clause.first].tag & Tag.QUESTION):
                topic = self.unled.by_field(clause, wish=wish)
            before = [] if topic else [*before, clause][-3:]
            led = led or topic is not None
            if topic:
                yield topic

    def _stressed(self, words: list[Word]) -> bool:
        """ "… who will ask above all about noise"."""
        stressed = any(word.tag & Tag.HEDGE for word in words) and any(word.tag & Tag.KNOW for word in words)
        return stressed and not any(word.tag & Tag.PAST for word in words)

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
            named = topic and any(word.tag & Tag.FIELD for word in self._within(topic))
            if not named and self._may_stand_before(clause, at, wish=wish):
                topic = self._before(clause, at, wish=wish) or topic
            if topic and any(word.tag & Tag.FIELD for word in self._within(topic)):
                return topic
            weak = weak or topic
        return weak

    def _before(self, clause: Clause, lead: int, *, wish: bool) -> Topic | None:
        begin = self.spans.skipped(clause.first, lead, Tag.SKIPPED)
        span = self.spans.ended(begin, lead, before=True)
        if not field_count(self.words[slice(*span)], common=True):
            return None
        return self._judged(span, self.words[lead], wish=wish)

    def _leads(self, at: int, last: int, *, wish: bool) -> bool:
        tag = self.words[at].tag
        if tag & (Tag.INTEREST | Tag.CORE) or self.spans.cleft(at, last):
            return True
        if tag & Tag.TOPIC and not tag & Tag.FIELD:
            return wish or self.spans.colon_near(at, last) or self._is(at, last)
        if tag & Tag.CONCERN and self._concerns(at, last):
            return True
        if self.language in LAST_VERB and self.words[at].text in ("um", "om", "over"):
            behind = self.words[max(at + 1, last - 2) : last]  # "soll es um Lärm gehen"
            if any(word.tag & Tag.CONCERN for word in behind):
                return True
        if not tag & Tag.KNOW:
            return False
        # "you are those to talk to about …": without a wish only with a preposition, and where we are spoken to
        about = any(word.text in SUBJECT_ABOUT for word in self.words[at + 1 : min(at + 4, last)])
        stressed = any(word.tag & Tag.HEDGE for word in self.words[max(0, at - 3) : min(at + 4, last)])
        moved = any(word.tag & Tag.MOVE for word in self.words[max(0, at - 2) : at])
        return wish or moved or (about and (self.addressed or stressed))

    def _concerns(self, at: int, last: int) -> bool:
        """Right behind "is" its preposition must stand ("it is about …"), farther behind the others."""
        reach = 2 if self.words[at].tag & Tag.BE else _CONCERN
        return any(word.tag & Tag.CONCERN_OF for word in self.words[at + 1 : min(at + reach, last)])

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
        return wish and (self.language in LAST_VERB or any(word.tag & Tag.WHAT for word in before))

    def _judged(self, span: tuple[int, int], lead: Word, *, wish: bool) -> Topic | None:
        """The topic in these words, if they say something, with the trust that its lead and its words deserve."""
        words = self.words[span[0] : span[1]]
        if not any(word.tells for word in words):
            return None
        number = field_count((word for word in words if not word.tag & Tag.LOGISTICS), common=True)
        if lead.tag & Tag.KNOW and not lead.tag & (Tag.INTEREST | Tag.TOPIC) and not field_count(words):
            number = number if self.spans.about(span[0]) else 0  # "a visit of the Municipal Corporation"
        strong = lead.tag & (Tag.INTEREST | Tag.CORE | Tag.QUESTION)
        trust = 0.78 if lead.tag & Tag.INTEREST else 0.72 if strong else 0.66 if lead.tag & Tag.TOPIC else 0.6
        if not wish and not strong:
            trust -= 0.12
        if not number:
            trust -= self._doubt(span, lead, wish=wish)
        trust += min(0.16, 0.05 * number) - self._practical(words, number)
        begin, end = self.spans.place(span)
        if trust <= 0.4 or self.text[end : end + 1] == "@":
            return None
        return Topic(begin, end, round(trust, 3))

    def _practical(self, words: list[Word], number: int) -> float:
        """What words of journey, answer and time take from a topic; most where it is a question."""
        other = Tag.LOGISTICS | Tag.TIME
        count = sum(1 for word in words if word.tag & other or (word.tag & Tag.WHETHER and not word.tag & _SMALL_TOO))
        outweighed = (number + 1) // 2 if words[0].tag & Tag.QUESTION else number
        return 0.25 * max(0, count - outweighed) + 0.06 * min(count, outweighed)

    def _doubt(self, span: tuple[int, int], lead: Word, *, wish: bool) -> float:
        """What a topic without a word of the field loses: little where what leads to it is plain."""
        if lead.tag & (Tag.INTEREST | Tag.CORE | Tag.QUESTION) and not lead.tag & Tag.CONCERN:
            return 0.16 if wish or lead.tag & Tag.INTEREST or self._colon_behind(lead) else 0.35
        words = self.words[span[0] : span[1]]
        plain = self.spans.about(span[0]) or words[0].tag & Tag.QUESTION
        practical = any(word.tag & (Tag.LOGISTICS | Tag.TIME | Tag.WHETHER) or word.text.isdigit() for word in words)
        long = sum(1 for word in words if word.tells and len(word.text) > 3)
        return 0.13 if wish and plain and long and not practical and lead.tag & Tag.KNOW else 0.35

    def _colon_behind(self, lead: Word) -> bool:
        return self.text[lead.end :].lstrip()[:1] == ":"

    def _points_back(self, topic: Topic, clause: Clause) -> bool:
        """ "… and want to see how you do it": what is meant stands in the clause before."""
        words = [word for word in self.words[clause.first : clause.last] if word.start >= topic.start]
        return bool(words[0].tag & Tag.QUESTION) and not field_count(words[:_ANAPHORA], common=True)

    def _instead(self, clause: Clause) -> bool:
        """ "We need no lecture, rather …": a clause of wishing or asking stands before."""
        first = self.words[clause.first]
        before = self.words[: clause.first]
        return bool(first.tag & Tag.INSTEAD) and any(word.tag & (Tag.LEAD | Tag.CONCERN | Tag.WISH) for word in before)

    def _refers_back(self, clause: Clause, *, wish: bool) -> bool:
        words = self.words[clause.first : clause.last]
        topical = any(word.tag & Tag.TOPIC for word in words) and any(word.tag & Tag.BE for word in words)
        wish = wish or topical or any(word.tag & Tag.ADVICE for word in words)
        return wish and (self._asks_back(clause) or self.spans.pointing(clause))

    def _asks_back(self, clause: Clause) -> bool:
        """The same with nothing said in the question: a verb of knowing, "how", and us."""
        words = self.words[clause.first : clause.last]
        knows = next((at for at, word in enumerate(words) if word.tag & Tag.KNOW), len(words))
        asks = (
            at for at, word in enumerate(words) if word.tag & Tag.QUESTION and not word.tag & Tag.WHAT and at > knows
        )
        at = next(asks, len(words))
        return any(word.tag & Tag.YOU for word in words[at:]) and not field_count(words, common=True)

    def _within(self, topic: Topic) -> Iterator[Word]:
        return (word for word in self.words if topic.start <= word.start < topic.end)
