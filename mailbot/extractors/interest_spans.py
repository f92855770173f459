"""Where a topic begins behind its lead and where it ends: small words are skipped, dates and courtesies left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.extractors.interest_clauses import LAST_VERB, Clause
from mailbot.extractors.interest_words import Tag, Word, field_count, first_person
from mailbot.extractors.lexicon.interest_grammar import NOT, SUBJECT_ABOUT

_BE_WITHIN = 9  # words between a noun of topic and its verb: "the topics that we would like to discuss are"
_COLON_WITHIN = 8
_ASKS_WITHIN = 6
_GROUP = 7  # letters from which a word for those who come is a noun
_CLEFT = 5  # words from "what" to the person: "what keeps all of us …"
_TIME = re.compile(
    r"\b\d{1,2}[.:/]\s?\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?[^\W\d]{3,}\s+(?:de\s+)?20\d\d\b"
    r"|\b\d{1,2}\.\s*[^\W\d]{3,}|\b\d{1,2}\s?(?:uhr|hodin|am|pm|h|heures|godz)\b|@",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in a text: its place there and how likely it is one."""

    start: int
    end: int
    confidence: float


class Spans:
    """Spans of the words of one sentence."""

    def __init__(self, text: str, words: Sequence[Word], language: str) -> None:
        self.text = text
        self.words = words
        self.language = language
        time = _TIME.search(text)
        self.time = time.start() if time else len(text)

    def behind(self, lead: int, last: int) -> int | None:
        """Where the topic behind a lead begins; None where the lead asks about the visit or wants it not."""
        start = lead + 1
        if self.words[lead].tag & Tag.TOPIC or self.cleft(lead, last):
            start = self._past_verb(start, last)
        if any(self._asks_about_visit(at) for at in range(start, min(start + 2, last))) or self._whether(start, last):
            return None
        begin = self.skipped(start, last, Tag.SKIPPED)
        if any(word.text in NOT for word in self.words[max(start, begin - 2) : begin + 1]):
            return None
        return begin

    def _asks_about_visit(self, at: int) -> bool:
        word = self.words[at]
        reflexive = self.text[word.start - 1 : word.start] == "-"  # "abordar-se"
        return bool(word.tag & Tag.WHETHER and not word.tag & Tag.ABOUT) and not reflexive and not self._and_how(at)

    def _and_how(self, at: int) -> bool:
        """ "Whether and how", "ob und wie"."""
        behind = self.words[at + 1 : at + 3]
        return len(behind) > 1 and bool(behind[0].tag & Tag.CONJUNCTION and behind[1].tag & Tag.QUESTION)

    def _whether(self, start: int, last: int) -> bool:
        """ "I ask all the same whether you …": nothing of the field stands before it."""
        for at in range(start, min(start + _ASKS_WITHIN, last)):
            word = self.words[at]
            if word.tag & (Tag.FIELD | Tag.QUESTION) or self._and_how(at):
                return False
            if word.tag & Tag.WHETHER and not word.tag & (Tag.ABOUT | Tag.GLUE | Tag.CONJUNCTION | Tag.BE):
                return True
        return False

    def skipped(self, first: int, last: int, small: int) -> int:
        """Past small words and words without content that stand among them, up to a question or what has content."""
        at = start = first
        while at < last:
            word = self.words[at]
            if word.tag & Tag.QUESTION and not word.tag & Tag.GLUE:
                if not self._opens_lead(at, last):
                    start = at
                    break
                at = start = self._past_verb(at + 2, last)
            elif word.tag & Tag.FIELD and not word.tag & (Tag.KNOW | Tag.INTEREST):
                break
            elif word.tag & small:
                at = start = at + 1
            elif word.tag & (Tag.EMPTY | Tag.VISIT | Tag.REASON) or word.text.isdigit():
                at += 1
            else:
                break
        return self.articled(self._colon(start, last), first)

    def cleft(self, at: int, last: int) -> bool:
        """ "What we are after is …", "was uns fehlt, ist …", "where we need help: …"."""
        if not self.words[at].tag & (Tag.WHAT | Tag.QUESTION):
            return False
        if not self._opens_lead(at, last):
            asks = self.words[at].tag & Tag.QUESTION and at + 1 < last and self.words[at + 1].tag & Tag.SELF
            if asks and self.colon_near(at, last):
                return True
            if not self.words[at].tag & Tag.WHAT or not self._person_near(at, last):
                return False
        later = self.words[at + 2 : min(at + _BE_WITHIN, last)]
        return any(word.tag & Tag.BE for word in later) or self.colon_near(at, last)

    def _person_near(self, at: int, last: int) -> bool:
        """ "What brings us", "lo que nos trae", with nothing of the field or of another clause before the person."""
        for index in range(at + 1, min(at + _CLEFT, last)):
            word = self.words[index]
            if "," in self.text[self.words[index - 1].end : word.start] or word.tag & (Tag.FIELD | Tag.YOU):
                return False
            if word.tag & Tag.SELF:
                return True
        return False

    def _opens_lead(self, at: int, last: int) -> bool:
        """ "What interests us", "was uns bewegt"."""
        return bool(
            self.words[at].tag & Tag.WHAT and at + 1 < last and self.words[at + 1].tag & (Tag.SELF | Tag.INTEREST)
        )

    def _past_verb(self, first: int, last: int) -> int:
        """Past "is", "are" … near by with nothing of the field before it."""
        for at in range(first, min(first + _BE_WITHIN, last)):
            word = self.words[at]
            if word.tag & Tag.BE:
                return at + 1
            if word.tag & Tag.FIELD or ":" in self.text[self.words[at - 1].end : word.start]:
                break
        return first

    def _colon(self, start: int, last: int) -> int:
        """Past a colon with nothing of the field before it: "three things: …"."""
        for at in range(max(1, start), min(start + _COLON_WITHIN, last)):
            if ":" in self.text[self.words[at - 1].end : self.words[at].start]:
                return at
            if self.words[at].tag & Tag.FIELD and not self.words[at].tag & Tag.COMMON:
                break
        return start

    def colon_near(self, at: int, last: int) -> bool:
        """Whether a colon follows a noun of topic before anything of the field."""
        return ":" in self.text[self.words[at].end : self.words[min(at + _COLON_WITHIN, last - 1)].start]

    def about(self, start: int) -> bool:
        """Whether a preposition that leads to topics stands before this word, or before its article."""
        while start and self.words[start].tag & Tag.ARTICLE:
            start -= 1
        return any(word.text in SUBJECT_ABOUT for word in self.words[max(0, start - 2) : start + 1])

    def articled(self, start: int, first: int) -> int:
        """With the articles right before."""
        while start > first and start < len(self.words) and self._is_article(start - 1):
            start -= 1
        return start

    def _is_article(self, at: int) -> bool:
        gap = self.text[self.words[at].end : self.words[at + 1].start]
        return bool(self.words[at].tag & Tag.ARTICLE and not self.words[at + 1].tag & Tag.QUESTION) and not gap.strip(
            "'’ \n"
        )

    def ended(self, start: int, last: int, *, before: bool = False) -> tuple[int, int]:
        """Without a date, courtesy, or a verb at the end that belongs to the wish."""
        while last > start and self.words[last - 1].start >= self.time and self.words[start].start < self.time:
            last -= 1
        asks = start < last and bool(self.words[start].tag & Tag.QUESTION)
        if not asks:
            last = self._before_predicate(start, last)
        loose = Tag.REASON if asks else Tag.SMALL | Tag.REASON
        if before:
            loose |= Tag.QUESTION | Tag.SMALL
        if before or (self.language in LAST_VERB and not asks):
            loose |= Tag.KNOW | Tag.INTEREST
        while last > start + 1 and self.words[last - 1].tag & loose and not self.words[last - 1].tag & Tag.FIELD:
            last -= 1
        if self.kept_group(last):
            last += 2  # "housing for students"
        return start, last

    def kept_group(self, at: int) -> bool:
        """Whether a preposition and a noun of people, no pronoun, stand here."""
        if at + 1 >= len(self.words) or not self.words[at].tag & Tag.ABOUT:
            return False
        group = self.words[at + 1]
        return bool(group.tag & Tag.SELF) and not group.tag & Tag.SUBJECT and len(group.text) >= _GROUP

    def _before_predicate(self, start: int, last: int) -> int:
        """ "A tour of the depots would be enough": the topic is the subject of a wish."""
        inside = self.words[start:last]
        for at, word in enumerate(inside[1:-1], start=1):
            be = word.tag & Tag.BE or inside[at + 1].tag & Tag.BE
            if word.tag & Tag.WISH and be and any(one.tag & Tag.FIELD for one in inside[:at]):
                open_clause = any(
                    one.tag & Tag.QUESTION or "," in self.gap(start + n) for n, one in enumerate(inside[:at])
                )
                return last if open_clause else start + at
        return last

    def gap(self, at: int) -> str:
        """What stands between this word and the next."""
        return self.text[self.words[at].end : self.words[at + 1].start] if at + 1 < len(self.words) else ""

    def pointing(self, clause: Clause) -> bool:
        """Whether a clause only asks to hear about "it", or for advice: what is meant was named before."""
        words = self.words[clause.first : clause.last]
        if field_count(words) or any(word.tag & (Tag.LOGISTICS | Tag.TIME | Tag.WHETHER) for word in words):
            return False
        if any(word.tag & Tag.ADVICE for word in words):
            return any(word.tag & (Tag.WISH | Tag.BE | Tag.YOU) for word in words)
        knows = any(word.tag & (Tag.KNOW | Tag.INTEREST | Tag.TOPIC) for word in words)
        return knows and any(word.tag & Tag.POINTING for word in words)

    def own(self, clause: Clause) -> bool:
        """Whether a clause tells of the writers: its first words are "we", "our" or a verb in the first person."""
        at = next((at for at in range(clause.first, clause.last - 1) if ":" in self.gap(at)), None)
        heads = [clause.first] if at is None else [clause.first, at + 1]
        head = [word for first in heads for word in self.words[first : min(first + 4, clause.last)]]
        return any(
            word.tag & Tag.SUBJECT or (first_person(word.text, self.language) and not word.tag & (Tag.WISH | Tag.FIELD))
            for word in head
        )

    def place(self, span: tuple[int, int]) -> tuple[int, int]:
        """The span's place in the text, with a bracket that closes behind it."""
        begin, end = self.words[span[0]].start, self.words[span[1] - 1].end
        if self.text[end : end + 1] == ")" and "(" in self.text[begin:end]:
            end += 1
        return begin, end
