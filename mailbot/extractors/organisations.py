"""Names of organisations in running text: a head word with the capitalised words, links and quotes around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.extractors.lexicon.name_edges import NO_NAME, OPENERS, STOP
from mailbot.extractors.lexicon.organisations import ALL_LINKS, CAPITAL, COMPOUND, FIELDS, GENERIC, HEAD, NO_BODY
from mailbot.extractors.lexicon.ours import OURS, PLACES
from mailbot.extractors.name_left import left_end
from mailbot.extractors.name_right import right_end
from mailbot.extractors.name_words import ELISION, LEGAL, QUOTES, Words, cut_words, is_capital
from mailbot.extractors.text import fold, trimmed

_OFFICE = re.compile(
    r"\w+(?:amt(?:es|s)?|referat|direktion|dezernat|abteilung|behorde|buro|ausschuss(?:es)?|kommission|beirat(?:s|es)?|gemeinschaft)"
)


@dataclass(frozen=True, slots=True)
class Organisation:
    """The name of an organisation, `text[start:end]` of the text it was found in."""

    text: str
    start: int
    end: int


def organisations(text: str, language: str = "en") -> list[Organisation]:
    """All names of organisations in a text, in order; none of them is ours, none is a mere "the city council"."""
    text = text[:4000]
    folded = fold(text)
    cut = cut_words(text, folded, language)
    found: list[Organisation] = []
    last = -1
    for index in _heads(cut):
        if cut.tokens[index][0] < last:
            continue
        first, final = left_end(cut, index, last), right_end(cut, index)
        if first and cut.is_addressed(first - 1):
            continue  # "your institute"
        final = _placed(cut, first, final)
        start, end = _edges(text, cut.tokens[first][0], cut.tokens[final][1])
        if end > start and (is_name(text[start:end], whole=text) or _is_quoted(text, start, end)):
            found.append(Organisation(" ".join(text[start:end].split()), start, end))
            last = end
    return found


def _placed(cut: Words, first: int, final: int) -> int:
    """The last token with the place that alone tells a common name: "Technical University in Zvolen"."""
    if final + 2 < len(cut.tokens) and cut.word(final + 1) == "in" and cut.word(final + 2)[0].isupper():
        name = cut.text[cut.tokens[first][0] : cut.tokens[final][1]]
        if is_generic(name) and not NO_NAME.fullmatch(cut.bare(final + 2)):
            return final + 2
    return final


def _heads(cut: Words) -> Iterator[int]:
    """The tokens that hold a head word; plain nouns only where a capital makes them part of a name, and in English a
    head in lower case only without an attribute of its own ("the capital city of")."""
    places = sorted({match.span() for pattern in (HEAD, COMPOUND) for match in pattern.finditer(cut.folded)})
    index = 0
    whole_lower = cut.text == cut.text.lower()
    for start, end in places:
        while index < len(cut.tokens) and cut.tokens[index][1] <= start:
            index += 1
        plain = cut.folded[start:end] in CAPITAL and cut.text[start].islower() and not whole_lower
        if index < len(cut.tokens) and not plain and not (not whole_lower and _has_attribute(cut, index)):
            yield index


def _has_attribute(cut: Words, index: int) -> bool:
    before = cut.word(index - 1) if index else ""
    return (
        cut.language == "en"
        and cut.word(index)[0].islower()
        and before.isalpha()
        and before.islower()
        and cut.bare(index - 1) not in STOP | ALL_LINKS | OPENERS
    )


def _edges(text: str, start: int, end: int) -> tuple[int, int]:
    """Without an elided article in front, signs around and half a bracket or quotation."""
    elided = ELISION.match(text, start)
    start = elided.end() if elided else start
    start, end = trimmed(text, start, end, drop=" \t\n,;:-–—|'*•/.") if text[end - 1] != "." else (start, end)
    start, end = trimmed(text, start, end, drop=" \t\n,;:-–—|'*•/") if end > start else (start, end)
    if text[start:end].endswith(".") and not LEGAL.search(fold(text[start:end])[-8:]):
        end -= 1
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    if text[start:end].count("(") > text[start:end].count(")"):
        end = text.rfind("(", start, end)
        start, end = trimmed(text, start, end)
    return start, end


def _is_quoted(text: str, start: int, end: int) -> bool:
    """A name that consists of head words alone, in quotation marks: «Інститут міста»."""
    marks = QUOTES.get(text[start - 1 : start])
    return bool(marks) and text[end : end + 1] in (marks or "") and text[start].isupper() and " " in text[start:end]


def is_name(name: str, whole: str = "") -> bool:
    """Whether a span names a body: something of its own beside generic words, and not us, not Prague alone."""
    folded = fold(name)
    if OURS.search(folded) or PLACES.match(folded) or NO_BODY.search(folded) or len(name) > 160 or "@" in name:
        return False
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name)
    own = [word for word in words if _is_own(fold(word))]
    if not own:
        return False
    if any(is_capital(word) for word in own) or (words and words[0][:1].isupper() and len(own) >= 2):
        return True
    return len(words) >= 2 and bool(whole) and whole == whole.lower()  # written without capitals throughout


def is_generic(name: str) -> bool:
    """Whether nothing in a name tells it from the same office elsewhere: "City Planning Office", "Tiefbauamt"."""
    return all(
        not _is_own(word) or word in FIELDS or _OFFICE.fullmatch(word) for word in re.findall(r"[^\W_]+", fold(name))
    )


def _is_own(folded: str) -> bool:
    """Whether a word names: no link, no generic head, not Prague."""
    return not (folded in GENERIC or folded in ALL_LINKS or PLACES.match(folded) or HEAD.fullmatch(folded))


def words_of(name: str) -> frozenset[str]:
    """The telling words of a name, folded: for comparing two spellings of the same body."""
    return frozenset(word for word in re.findall(r"[^\W_]+", fold(name)) if word not in ALL_LINKS and len(word) > 1)


def lines_of(text: str) -> Iterator[str]:
    """The pieces of a signature line that may each name something."""
    yield from re.split(r"\s*[|•·]\s*|\s{3,}|\t|\s/\s", text)
