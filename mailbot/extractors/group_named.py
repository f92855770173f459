"""People named one by one in a sentence: "Participants: Luc Petit, Anne Roche et Paul Vidal"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.extractors.group_counts import MAX_TEXT
from mailbot.extractors.group_tokens import Token, tokens_of
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold

_FEW = 3  # fewer names are no list
_MAX_HEAD = 80  # characters before the colon
_AND = re.compile(r",?\s+(?:and|und|et|y|e|ed|a|i|oraz|en|és|та|і|й|sowie|&)\s+(?=\W*\w)|\s*[,;+]\s+", re.IGNORECASE)
_CAPITALISED = re.compile(
    r"(?:[^\W\d_a-zà-ž][\w'’.-]{0,24}\s?)(?:(?:van|von|de|der|den|da|di|du|la|le)\s|[^\W\d_a-zà-ž][\w'’.-]{0,24}\s?){0,4}$"
)
_WRITER = frozenset(
    ("me", "myself", "i", "ich", "ja", "moi", "yo", "io", "eu", "ik", "en", "я", "i myself", "ich selbst")
)


def named(text: str, language: str) -> int:
    """How many people a sentence names behind a colon whose head speaks of people who come; 0 if it is no such list."""
    head, colon, rest = " ".join(text[:MAX_TEXT].split()).partition(":")
    if not colon or len(head) > _MAX_HEAD or not rest.strip():
        return 0
    people, coming = _kinds(tokens_of(f"{head} 2", language))
    if not people and not coming:
        return 0
    pieces = [_bare(piece) for piece in _AND.split(rest.strip().rstrip(".!"))]
    full = sum(_full(piece) for piece in pieces)
    fits = all(_full(piece) or _writer(piece) or (people and _short(piece)) for piece in pieces)
    return len(pieces) if fits and len(pieces) >= _FEW and (people or full >= 2) else 0


def _kinds(tokens: Sequence[Token]) -> tuple[bool, bool]:
    """Whether the words tell people or a group, and whether they speak of coming; things make both false."""
    words = tokens[:-1]
    if any(token.noun == "thing" for token in words) or len(words) > 8:
        return False, False
    people = any(token.noun in ("people", "group") or token.has("we") for token in words)
    return people, any(token.has("come", "be") for token in words)


def _bare(piece: str) -> str:
    """A member of the list without what stands in brackets behind it."""
    return re.sub(r"\s*\([^()]{0,60}\)", "", piece).strip(' \t\n"„“”')


def _full(piece: str) -> bool:
    """A given name and a family name, or a title and a name."""
    name = read_name(piece)
    if name is not None and (name.titled or len(name.text.split()) > 1):
        return len(piece) < 70 and not HEAD.search(fold(name.text))
    return " " in piece and _short(piece)


def _short(piece: str) -> bool:
    """A name of capitalised words that no list of words knows."""
    return len(piece) < 50 and _CAPITALISED.match(piece) is not None and not HEAD.search(fold(piece))


def _writer(piece: str) -> bool:
    return fold(piece) in _WRITER
