"""Persons told by their office alone, each counting one: "the mayor", "our chief architect", "starosta", "a driver"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon.group_phrases import MASS
from mailbot.extractors.lexicon.group_roles import ARTICLES, PLURAL, WEAK, slavic
from mailbot.extractors.lexicon.organisations import HEAD

_SINGULAR = frozenset(
    ("der", "dem", "ein", "einem", "einer", "eine", "unser", "unserem", "unserer", "mein", "meinem", "meiner")
)
_ADJECTIVES = 2  # words between the article and the noun


def offices(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """First and last token of each office."""
    forms = slavic(language)
    if not forms and not any(token.noun in ("people", "staff") for token in tokens):
        return
    index = 0
    while index < len(tokens):
        last = _bare(tokens, index, forms) if forms else _determined(tokens, index, language)
        if last is not None:
            yield index, last
            index = last
        index += 1


def _bare(tokens: Sequence[Token], index: int, forms: frozenset[str]) -> int | None:
    if tokens[index].text not in forms or (index and tokens[index - 1].number is not None):
        return None
    lead = tokens[max(0, index - 2) : index]
    if any(HEAD.match(token.text) and not token.noun for token in lead):
        return None  # "z útvaru městského architekta"
    while index + 1 < len(tokens) and tokens[index + 1].text in forms and tokens[index + 1].number is None:
        index += 1  # "zastępca burmistrza"
    return index


def _determined(tokens: Sequence[Token], index: int, language: str) -> int | None:
    """The last token of "our chief architect", "le maire", "der Bürgermeister"; None if it is no such phrase."""
    token = tokens[index]
    articles = ARTICLES.get(language, ARTICLES["en"])
    article = token.text in articles and (token.number is None or token.number.high == 1)
    joined = token.has("and", "plus", "with") or token.text in (",", "+", ":", "(")
    if not article and not joined and not (index == 0 and token.noun == "people"):
        return None
    position = index + 1 if article or joined else index
    if language != "en" and not article and not token.has("and", "plus", "with"):
        return _of_list(tokens, position, language)
    limit = position + (_ADJECTIVES if article else 0)
    while position < len(tokens) and position <= limit:
        here = tokens[position]
        if here.text == "'":
            position, limit = position + 1, limit + 2  # "the Hon'ble Mayor"
            continue
        if here.text in MASS:
            return None
        if here.noun == "people" or (here.noun == "staff" and article):
            return _whole(tokens, position, language, token.text)
        if here.noun == "thing" and language == "en":
            position, limit = position + 1, limit + 1  # "the city architect"
            continue
        if (
            here.noun
            or HEAD.match(here.text)
            or here.number is not None
            or not here.word
            or here.classes - {"come", "light"}
        ):
            return None
        position += 1
    return None


def _of_list(tokens: Sequence[Token], position: int, language: str) -> int | None:
    """An office without its article is a member of a list by itself: "schepen, kabinetschef, 3 ambtenaren"."""
    last = position
    while last < len(tokens) and tokens[last].noun == "people" and not tokens[last].classes & {"and"}:
        last += 1
    if last == position or last - position > 2 or PLURAL.get(language, PLURAL["en"]).match(tokens[last - 1].text):
        return None
    ends = last == len(tokens) or tokens[last].has("and", "plus") or tokens[last].text in (",", "+", ".", ";", ")", "(")
    return last - 1 if ends and tokens[position].number is None else None


def _whole(tokens: Sequence[Token], position: int, language: str, article: str) -> int | None:
    """Past "deputy mayor", "project manager": nouns side by side are one person; None for a plural."""
    while (
        position + 1 < len(tokens)
        and tokens[position + 1].noun == "people"
        and not tokens[position + 1].classes & {"and"}
    ):
        position += 1
    word = tokens[position].text
    plural = PLURAL.get(language, PLURAL["en"])
    if language == "de":
        single = not plural.match(word) or (WEAK.match(word) is not None and article in _SINGULAR)
        return position if single or word.endswith("in") else None
    return None if plural.match(word) else position


def unnamed(tokens: Sequence[Token], taken: set[int], people: set[int], language: str) -> Iterator[tuple[int, int]]:
    """A member of an enumeration of people whose office no lexicon knows: "four members, the town clerk and I".

    `people` are the last tokens of numbers with a noun for people."""
    yield from _last(tokens, people, language)
    articles = ARTICLES.get(language, ())
    plural = PLURAL.get(language, PLURAL["en"])
    for index in range(2, len(tokens) - 2):
        if tokens[index].text not in articles or index - 2 not in taken or not _joiner(tokens[index - 1]):
            continue
        last = index + 1 if _joiner(tokens[index + 2]) else index + 2
        names = tokens[index + 1 : last + 1]
        plain = all(t.word and not t.classes and t.noun in ("", "thing") and t.number is None for t in names)
        plain = plain and not any(HEAD.match(t.text) for t in names)
        if plain and last + 1 < len(tokens) and _joiner(tokens[last + 1]) and not plural.match(names[-1].text):
            yield index, last


_AGENT = re.compile(
    r"\w{2,}(?:er|or|ist|ian|eur|euse|rice|aire|ier|iere|ista|tore|trice|ario|ador|adora|dor|ero|era|erin|ent|ant)$"
)
"""Endings of who does something."""


def _last(tokens: Sequence[Token], people: set[int], language: str) -> Iterator[tuple[int, int]]:
    """The person that ends an enumeration: "three planners and a monk", "onze doutorandos e o orientador"."""
    articles = ARTICLES.get(language, ())
    plural = PLURAL.get(language, PLURAL["en"])
    for index in range(2, len(tokens) - 1):
        token = tokens[index]
        if token.text not in articles or not tokens[index - 1].has("and", "plus") or index - 2 not in people:
            continue
        noun = tokens[index + 1]
        plain = noun.word and not noun.classes and not noun.noun and noun.number is None
        if not plain or HEAD.match(noun.text) or plural.match(noun.text):
            continue
        behind = tokens[index + 2] if index + 2 < len(tokens) else None
        ends = behind is None or behind.text in (".", ",", "(", ")", ";", ":", "–", "—") or behind.has("come", "be")
        one = token.number is not None or token.text in ("a", "an")
        if ends and (one or _AGENT.match(noun.text)):
            yield index, index + 1


def _joiner(token: Token) -> bool:
    return token.has("and", "plus", "with") or token.text == ","
