"""The topics of one sentence: behind the words that lead to them, or where a clause speaks of the field to us.

Nothing here knows phrases. A lead is a word of interest, a noun that announces a topic, or beside a wish a verb of
knowing, hearing, discussing or showing; from the lead on small words are skipped, and what stands there up to the end of
the clause is the topic. Verbs stand last in some languages: then the topic is what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbot.extractors.interest_clauses import Clause, clauses
from mailbot.extractors.interest_words import Tag, Word, tagged
from mailbot.extractors.lexicon.interest_grammar import WHETHER

MAX_LENGTH = 300
_LAST_VERB = frozenset(("de", "nl", "hu"))
_TIME = re.compile(
    r"\b\d{1,2}[.:/]\s?\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?[^\W\d]{3,}\s+(?:de\s+)?20\d\d\b"
    r"|\b\d{1,2}\.\s*[^\W\d]{3,}|\b\d{1,2}\s?(?:uhr|hodin|am|pm|h|heures|godz)\b|@"
)
_SIGNS = " \t\n,;:.-–—*•|\"'„“”«»!?()"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in a text: its place there and how likely it is one."""

    start: int
    end: int
    confidence: float


def topics(text: str, language: str) -> list[Topic]:
    """The topics of a sentence, in order. Empty where it only speaks of the visit, of themselves or courteously."""
    words = tagged(text, language)
    if not words:
        return []
    return [*_Sentence(text, words, language).read()]


def has_lead(text: str, language: str) -> bool:
    """Whether a sentence leads to a list of topics that stands below it."""
    words = tagged(text, language)
    wish = any(word.tag & Tag.WISH for word in words)
    return any(word.tag & (Tag.INTEREST | Tag.TOPIC) or (wish and word.tag & Tag.KNOW) for word in words)


def field_words(text: str, language: str) -> int:
    """How many words of the field, without those that stand in names of bodies and of studies."""
    return _field(tagged(text, language))


def _field(words: Sequence[Word]) -> int:
    return len({word.text[:6] for word in words if word.tag & Tag.FIELD and not word.tag & Tag.COMMON})


class _Sentence:
    def __init__(self, text: str, words: list[Word], language: str) -> None:
        self.text = text
        self.words = words
        self.language = language
        self.asks = text.rstrip(" \t\n\"'”)").endswith("?")

    def read(self) -> Iterator[Topic]:
        wish = self.asks
        led = False
        for clause in clauses(self.text, self.words, self.language):
            words = self.words[clause.first : clause.last]
            wish = wish or any(word.tag & Tag.WISH for word in words)
            topic = self._led(clause, wish=wish) or (None if led and not clause.hard else self._unled(clause, wish=wish))
            if topic:
                led = True
                yield topic

    def _led(self, clause: Clause, *, wish: bool) -> Topic | None:
        """The topic behind the first lead of the clause that has one, else before the lead."""
        weak: Topic | None = None
        at = clause.first
        while at < clause.last:
            word = self.words[at]
            if not self._leads(word, wish=wish):
                at += 1
                continue
            start = self._behind(at, clause.last)
            if start is None:
                at += 1
                continue
            topic = self._made(start, clause.last, word)
            if topic and self._field(topic):
                return topic
            weak = weak or topic or self._before(clause, at)
            at = max(at + 1, start)
        return weak if weak and weak.confidence >= 0.5 else None

    def _leads(self, word: Word, *, wish: bool) -> bool:
        return bool(word.tag & (Tag.INTEREST | Tag.TOPIC) or (wish and word.tag & Tag.KNOW))

    def _behind(self, lead: int, last: int) -> int | None:
        """Where the topic behind a lead begins: past small words, further leads and words without content."""
        at = start = lead + 1
        while at < last:
            word = self.words[at]
            if word.text in WHETHER and not word.tag & Tag.ABOUT:
                return None
            if word.tag & Tag.QUESTION and not word.tag & Tag.GLUE:
                if not (at + 1 < last and self.words[at + 1].tag & (Tag.SELF | Tag.INTEREST)):
                    start = at
                    break
                at += 2  # "what interests us", "was uns bewegt"
                start = at
            elif word.tag & Tag.FIELD and not word.tag & (Tag.KNOW | Tag.INTEREST):
                break
            elif word.tag & Tag.SKIPPED:
                at = start = at + 1
            elif word.tag & (Tag.EMPTY | Tag.VISIT) or word.text.isdigit():
                at += 1
            else:
                break
        colon = self._colon(start, last)
        start = colon or start
        while start > lead + 1 and self._articled(start - 1, last):
            start -= 1
        return start

    def _articled(self, at: int, last: int) -> bool:
        return bool(
            at + 1 < last
            and self.words[at].tag & Tag.ARTICLE
            and not self.words[at + 1].tag & Tag.QUESTION
            and not self.text[self.words[at].end : self.words[at + 1].start].strip("'’ \n")
        )

    def _colon(self, start: int, last: int) -> int | None:
        """Past a colon with nothing of the field before it: "three things: …"."""
        for at in range(start, min(start + 8, last)):
            if at and ":" in self.text[self.words[at - 1].end : self.words[at].start]:
                return at
            if self.words[at].tag & Tag.FIELD and not self.words[at].tag & Tag.COMMON:
                return None
        return None

    def _before(self, clause: Clause, lead: int) -> Topic | None:
        """The topic before a verb of interest ("X interests us"), before "is our focus", before a verb that stands last."""
        word = self.words[lead]
        first = clause.first
        start = first
        if word.tag & Tag.TOPIC and not word.tag & Tag.INTEREST:
            if not any(other.tag & Tag.GLUE for other in self.words[first + 1 : lead]):
                return None
        elif not word.tag & Tag.INTEREST and self.language not in _LAST_VERB:
            return None
        at = start
        while at < lead:
            tag = self.words[at].tag
            if tag & Tag.QUESTION and not tag & Tag.GLUE:
                start = at
                break
            if tag & Tag.SKIPPED and not (tag & Tag.FIELD):
                at = start = at + 1
            elif tag & (Tag.EMPTY | Tag.VISIT | Tag.REASON):
                at += 1
            else:
                break
        while start > first and self._articled(start - 1, lead):
            start -= 1
        return self._made(start, lead, word, before=True)

    def _made(self, start: int, last: int, lead: Word, *, before: bool = False) -> Topic | None:
        """The topic from a word on, trimmed at its end and judged."""
        last = self._ended(start, last, before=before)
        words = self.words[start:last]
        if not any(self._tells(word) for word in words):
            return None
        begin, end = words[0].start, words[-1].end
        if end < len(self.text) and self.text[end] == ")" and "(" in self.text[begin:end]:
            end += 1
        number = _field(words)
        base = 0.78 if lead.tag & Tag.INTEREST else 0.7 if lead.tag & Tag.TOPIC else 0.58
        if not number:
            base -= 0.12 if lead.tag & Tag.INTEREST else 0.3
            if words[0].tag & Tag.QUESTION and lead.tag & Tag.INTEREST:
                base += 0.05
        logistics = sum(1 for word in words if word.tag & Tag.LOGISTICS)
        base += min(0.16, 0.06 * number) - 0.2 * max(0, logistics - number // 2)
        return Topic(begin, end, round(base, 3)) if base > 0.3 else None

    def _tells(self, word: Word) -> bool:
        if word.tag & Tag.FIELD:
            return True
        return len(word.text) > 2 and not word.tag & (Tag.BARE | Tag.LOGISTICS) and not word.text.isdigit()

    def _ended(self, start: int, last: int, *, before: bool) -> int:
        """Without a date, courtesy, a verb at the end that belongs to the wish."""
        begin = self.words[start].start if start < last else len(self.text)
        time = _TIME.search(self.text.lower(), begin)
        if time:
            while last > start and self.words[last - 1].start >= time.start():
                last -= 1
        question = start < last and self.words[start].tag & Tag.QUESTION
        loose = Tag.SMALL | Tag.REASON
        if before:
            loose |= Tag.QUESTION
        if before or (self.language in _LAST_VERB and not question):
            loose |= Tag.KNOW
        while last > start + 1 and self.words[last - 1].tag & loose and not self.words[last - 1].tag & Tag.FIELD:
            last -= 1
        return last

    def _unled(self, clause: Clause, *, wish: bool) -> Topic | None:
        """A clause without a lead that speaks of the field, as a question or a wish, not of themselves."""
        words = self.words[clause.first : clause.last]
        number = _field(words)
        asking = any(word.tag & Tag.QUESTION and not word.tag & Tag.GLUE for word in words[:4])
        if not number or not (wish or asking) or any(word.tag & Tag.LOGISTICS for word in words):
            return None
        if _TIME.search(self.text.lower(), words[0].start, words[-1].end):
            return None
        start = clause.first
        at = start
        while at < clause.last:
            tag = self.words[at].tag
            if tag & Tag.QUESTION and not tag & Tag.GLUE:
                start = at
                break
            if tag & Tag.SMALL and not tag & Tag.FIELD:
                at = start = at + 1
            elif tag & (Tag.EMPTY | Tag.VISIT | Tag.REASON):
                at += 1
            else:
                break
        while start > clause.first and self._articled(start - 1, clause.last):
            start -= 1
        made = self._made(start, clause.last, Word(0, 0, "", Tag.NONE))
        if not made:
            return None
        trust = 0.36 + 0.05 * min(3, number) + (0.1 if asking else 0.0)
        return Topic(made.start, made.end, round(trust, 3))

    def _field(self, topic: Topic) -> bool:
        return any(
            word.tag & Tag.FIELD and not word.tag & Tag.COMMON
            for word in self.words
            if topic.start <= word.start < topic.end
        )
