"""Names of organisations in running text: a head word with the capitalised words and links around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.organisations import ALL_LINKS, COMPOUND, GENERIC, HEAD, NO_BODY, links
from mailbot.extractors.lexicon.ours import OURS, PLACES
from mailbot.extractors.text import fold, trimmed

_TOKEN = re.compile(r"\([^()\n]{1,60}\)|[^\W_](?:[^\W_]|['’&./\-](?=[^\W_]))*\.?|[^\s\w]|\n")
_STOP = frozenset(
    words(
        "is are was were will would has have had and-we we i you they who which that this to by with about on as or "
        "if but when where so please planning plan se si je jsou jsme byl bude budeme by bychom ze aby ktery ktera "
        "ktere kteri jak kde kdy nebo ale uz pri po do k ke o s so sme ktory ktora ako alebo ist sind war wird werden "
        "mit auf bei nach dass wir sie ich est sont avec pour nous vous qui que dans sur es son con por nos que per "
        "con che si sono jest sa sie oraz ktory ktora zeby z-wizyta met op dat wij is zijn te com por que plant "
        "mochte organise organiza organizza planuje wybiera konczy"
    )
)
_ADJECTIVE = re.compile(r"(?:a|y|i|e|eho|emu|ym|ou|ej|iej|ich|ych|ska|ske|sky|cka|cky|cke|ny|ni|na|ne|im)$")
_GENITIVE_HEADS = ("cs", "sk", "pl", "it", "es", "fr", "pt")
MAX_WORDS = 16
_ELISION = re.compile(r"(?i)(?:[ld]|dell|nell|all|sull)['’]")


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
    tokens = [(match.start(), match.end()) for match in _TOKEN.finditer(text)]
    found: list[Organisation] = []
    last = -1
    for head in sorted({match.start() for pattern in (HEAD, COMPOUND) for match in pattern.finditer(folded)}):
        index = next((i for i, (start, end) in enumerate(tokens) if start <= head < end), None)
        if index is None or tokens[index][0] < last:
            continue
        first = _left(text, folded, tokens, index, language)
        final = _right(text, folded, tokens, index, language)
        elided = _ELISION.match(text, tokens[first][0])
        start = elided.end() if elided else tokens[first][0]
        start, end = trimmed(text, start, tokens[final][1], drop=" \t\n,;:-–—|\"„“”'*•./")
        if text[start:end].count("(") > text[start:end].count(")"):
            end = text.rfind("(", start, end)
            start, end = trimmed(text, start, end)
        if end > start and is_name(text[start:end], whole=text):
            found.append(Organisation(" ".join(text[start:end].split()), start, end))
            last = end
    return found


def is_name(name: str, whole: str = "") -> bool:
    """Whether a span names a body: something of its own beside generic words, and not us, not Prague alone."""
    folded = fold(name)
    if OURS.search(folded) or PLACES.match(folded) or NO_BODY.search(folded) or len(name) > 160 or "@" in name:
        return False
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name)
    own = [word for word in words if _is_own(fold(word))]
    if not own:
        return False
    if any(_is_capital(word) or word[0].isdigit() for word in own) or (
        words and words[0][:1].isupper() and len(own) >= 2
    ):
        return True
    return len(words) >= 2 and bool(whole) and whole == whole.lower()  # written without capitals throughout


def _is_capital(word: str) -> bool:
    """A capital at the start, or inside as in eThekwini."""
    return word[0].isupper() or (word[0].isalpha() and any(letter.isupper() for letter in word[1:]))


def _is_own(folded: str) -> bool:
    """Whether a word names: no link, no generic head, not Prague."""
    return not (folded in GENERIC or folded in ALL_LINKS or PLACES.match(folded) or HEAD.fullmatch(folded))


def _left(text: str, folded: str, tokens: list[tuple[int, int]], index: int, language: str) -> int:
    first = index
    allowed = links(language) - {"the", "a", "an"}
    for i in range(index - 1, max(-1, index - 9), -1):
        start, end = tokens[i]
        word = text[start:end]
        gap = text[end : tokens[i + 1][0]]
        if "\n" in gap or len(gap) > 1 or (not word[0].isalnum() and word not in "&-–'"):
            break
        if _is_capital(word) and not _opens_sentence(text, start, folded[start:end]):
            first = i
        elif (folded[start:end] in allowed and first - i <= 2) or (
            _ADJECTIVE.search(folded[start:end])
            and i > 0
            and text[tokens[i - 1][0]].isupper()
            and folded[start:end] not in _STOP
        ):
            continue
        else:
            break
    return first


def _opens_sentence(text: str, start: int, folded: str) -> bool:
    """A capital that stands there only because a sentence begins: "Our University", "In Brno City Council"."""
    return (folded in _OPENERS or folded.startswith(("l'", "d'"))) and (
        start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", ":", "\n", "")
    )


_OPENERS = frozenset(
    words(
        "our my we the this a an in at from on for i as with dear it they your if when and but also please hello hi "
        "since after nase nas muj jsme jsem v z na za pro dobry jako unser wir die der das in im ich mein liebe notre "
        "nous le la les je nuestra la el en soy nostra il la nasza w z na onze de het wij a o"
    )
)


def _right(text: str, folded: str, tokens: list[tuple[int, int]], index: int, language: str) -> int:
    final = index
    lower = 0
    allowed = links(language)
    for i in range(index + 1, min(len(tokens), index + MAX_WORDS)):
        start, end = tokens[i]
        word, gap = text[start:end], text[tokens[i - 1][1] : start]
        bare = folded[start:end]
        if word == "\n" or (len(gap) > 1 and "\n" not in gap):
            break
        if word[0] == "(":
            if final != i - 1 or len(word) > 50 or any(c.isdigit() for c in word):
                break
            final = i  # an abbreviation; a place may follow it
            continue
        if _is_capital(word) or (word.isdigit() and len(word) <= 3 and final == i - 1):
            final, lower = i, 0
        elif (
            bare in allowed
            or word in "-–&/"
            or re.match(r"(?:d|l|dell|all|nell)'", bare)
            or (word == "," and _continues(text, folded, tokens, i + 1))
        ):
            continue
        elif language in _GENITIVE_HEADS and _may_stand_within(
            bare, lower, language, before_capital=i + 1 < len(tokens) and text[tokens[i + 1][0]].isupper()
        ):
            lower += 1
            ends_name = HEAD.fullmatch(bare) or (text[tokens[index][0]].isupper() and _TAIL.search(bare))
            if lower <= 2 and final == i - 1 and ends_name:
                final = i
        else:
            break
    return final


def _may_stand_within(bare: str, lower: int, language: str, *, before_capital: bool) -> bool:
    """A lower-case word of a name: a genitive or an adjective in Slavic languages, one word in Romance ones."""
    if not bare[0].isalpha() or bare in _STOP:
        return False
    if language in ("cs", "sk", "pl"):
        return lower < 4 and (before_capital or _GENITIVE.search(bare) is not None)
    return lower < 1


_TAIL = re.compile(r"(?:eho|ych|ich|i|u|y|ani|eni|ej|iej|ow)$")
_GENITIVE = re.compile(r"(?:eho|emu|ych|ich|im|mi|i|u|y|a|e|ani|eni|ej|iej|ow|ho|ni|stvi|ctvi)$")


def _continues(text: str, folded: str, tokens: list[tuple[int, int]], index: int) -> bool:
    """Whether a part or the parent of the body follows behind a comma."""
    if index >= len(tokens):
        return False
    if folded[slice(*tokens[index])] == "the" and index + 1 < len(tokens):
        index += 1
    start, end = tokens[index]
    near = folded[start : start + 60]
    if re.match(r"(?:a\.\s?s\.|s\.\s?r\.\s?o\.|z\.\s?s\.|o\.\s?p\.\s?s\.|ltd|inc|llc|gmbh)", near):
        return True
    match = HEAD.search(near.split(",")[0].split(".")[0])
    return bool(match and text[start].isupper() and text[start:end] not in ("I", "We"))


def words_of(name: str) -> frozenset[str]:
    """The telling words of a name, folded: for comparing two spellings of the same body."""
    return frozenset(word for word in re.findall(r"[^\W_]+", fold(name)) if word not in ALL_LINKS and len(word) > 1)


def lines_of(text: str) -> Iterator[str]:
    """The pieces of a signature line that may each name something."""
    yield from re.split(r"\s*[|•·]\s*|\s{3,}|\t", text)
