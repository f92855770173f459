"""Lines of a writer's text and what can be told from their shape: running text, sentences, contact lines, names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.mail.plain import plain

_CONTACT = re.compile(
    r"\d[\d ()./-]{6,20}\d|\+\d|[\w.+-]{1,64}@[\w-]{1,64}\.|www\.|https?://"
    r"|(?<!\w)(?:tel|telefon|phone|mob|mobil|mobile|fax|e-?mail|cell|pbx|whatsapp)(?!\w)"
)
_CONTACT_LABEL = re.compile(
    r"\s*(?:(?:[tmfewpdcoa]|ph|dw|ico|dic|kom|puh|pec|did|hp|gsm)(?!\w)"
    r"|(?:tel|telefon|telephone|phone|mob|mobil|mobile|fax|e-?mail|mail|web|www|cell|direct|office|zentrale|centralita"
    r"|movil|portable|cellulare|tlf|tfno|werkdagen|adresa|address|skype|linkedin))"
    r"[\w. /]{0,14}[.:]"
)
_SENTENCE_END = re.compile(r"[.!?…。][\"')\]]?(?:\s|$)")
_FULL_STOP = re.compile(r"(?:[^\W\d_]{3,}|\d|\))[.!?…]+[\"')\]]?$|[!?。]$")  # not the dot of "a.s." or "D.C."
_LIST_ITEM = re.compile(r"\s*(?:[-*•·▪■>]|\d{1,2}[.)]|[a-z]\))\s")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its offsets in the text, and its plain form, which is as long."""

    start: int
    end: int
    text: str
    plain: str

    @property
    def blank(self) -> bool:
        return not self.text.strip()


def lines_of(text: str) -> list[Line]:
    """The lines of a text, in order, blank ones included."""
    small = plain(text)
    lines, start = [], 0
    for raw in text.split("\n"):
        end = start + len(raw)
        lines.append(Line(start, end, raw, small[start:end]))
        start = end + 1
    return lines


def is_running(words: list[str]) -> bool:
    """Whether half of the words are in small letters: signatures and address blocks are made of names."""
    small = sum(1 for word in words if word[0].islower() or not word[0].isupper())
    return small * 2 >= len(words)


def is_prose(paragraph: Sequence[Line]) -> bool:
    """Running text: long enough, with a sentence in it, most of its words in small letters."""
    size = sum(len(line.text) for line in paragraph)
    if size <= 110 or size < 40 * len(paragraph):
        return False
    joined = " ".join(line.text.strip() for line in paragraph)[:4_000]
    words = _WORD.findall(joined)
    return bool(_SENTENCE_END.search(joined)) and len(words) >= 12 and is_running(words)


def is_sentence(line: Line) -> bool:
    """A line that says something: several words in small letters, and the end of a sentence or the length of one."""
    text = line.text.strip()
    words = _WORD.findall(text[:1_000])
    if len(words) < 4 or not is_running(words):
        return False
    return bool(_FULL_STOP.search(text[-40:])) or (len(text) > 70 and not is_contact(line))


def is_contact(line: Line) -> bool:
    """A line with a phone number or an address of mail or web."""
    return bool(_CONTACT.search(line.plain[:1_000]))


def is_labelled(line: Line) -> bool:
    """ "Topic: housing" but not "Tel.: …": a line that answers a question."""
    return ":" in line.text[:40] and not _CONTACT_LABEL.match(line.plain)


def is_list_item(line: Line) -> bool:
    """A line that starts with a bullet or a number."""
    return bool(_LIST_ITEM.match(line.plain))


def tokens(names: Sequence[str]) -> frozenset[str]:
    """The words of names, plain, of three letters and more."""
    return frozenset(re.findall(r"[^\W\d_]{3,40}", plain(" ".join(names))[:2_000]))


def looks_like_name(text: str) -> bool:
    """One to four words, each with a capital letter."""
    words = text.lstrip("-–—/~ ").split()  # "-Anna", "/Anna"
    return 1 <= len(words) <= 4 and all(
        word[:1].isupper() and word.strip(".,").replace("-", "").isalpha() for word in words
    )
