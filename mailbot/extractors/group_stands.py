"""What a number without a noun for people counts by where it stands: forms of people alone, verbs of coming, hours."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.extractors.group_nouns import noun_after
from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon.group_roles import PLURAL
from mailbot.extractors.lexicon.group_stands import ALONE, BUT, COLLECTIVES, HOURS, LOCATIVE
from mailbot.extractors.lexicon.organisations import HEAD

_NEAR = 40  # characters before a number


def of_people(tokens: Sequence[Token], index: int, language: str, before: str, *, noun: str) -> bool:
    """Whether the number counts people by its form or place: "of us", "zu fünft", "ve třech", "osm i se mnou"."""
    if _of_us(tokens, index) or _collective(tokens[index].text, language) or _with_writer(tokens, index):
        return True
    if noun:
        return False
    return _alone(tokens, index, language, before) or _those_who_come(tokens, index) or _summed(tokens, index, language)


def _summed(tokens: Sequence[Token], index: int, language: str) -> bool:
    """Whether the number stands in a sum without another thing: "14 + 14", "4 + me"."""
    for sign, other in ((index + 1, index + 2), (index - 1, index - 2)):
        if sign < 0 or other < 0 or other >= len(tokens) or tokens[sign].text != "+":
            continue
        alike = tokens[other].number is not None and noun_after(tokens, other, language)[0] in ("", "people")
        if alike or tokens[other].has("self"):
            return True
    return False


def hour(tokens: Sequence[Token], index: int, language: str, before: str) -> bool:
    """Whether a number without a noun is the hour: "um sechs", "v osm"; but "v osmi" (eight of us)."""
    if not index or tokens[index - 1].text not in HOURS.get(language, ()):
        return False
    if language == "es" and (index < 2 or tokens[index - 2].text != "a"):
        return False
    return not _alone(tokens, index, language, before)


def _of_us(tokens: Sequence[Token], index: int) -> bool:
    """Whether "of us", "in total", "nás" follow a number without a noun."""
    return index + 1 < len(tokens) and tokens[index + 1].has("ofus")


def _collective(text: str, language: str) -> bool:
    pattern = COLLECTIVES.get(language)
    return pattern is not None and pattern.match(text) is not None


def _alone(tokens: Sequence[Token], index: int, language: str, before: str) -> bool:
    """Whether the form of the number, or the phrase it stands in, counts those who do something."""
    text = tokens[index].text
    alone = ALONE.get(language)
    if alone is not None and alone.match(text):
        return True
    phrase = LOCATIVE.get(language)
    return phrase is not None and phrase.search(f"{before[-_NEAR:]}{text.split()[-1]}") is not None


def _those_who_come(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb of coming stands right beside: "jedou čtyři", "vêm dezassete", "at least 7 will travel".

    Digits behind the verb may be a day ("arriving 14, leaving 16 May"), so they count where no other number stands."""
    position = index - 1
    while position >= 0 and (tokens[position].has("light", "up", "down") or tokens[position].text in _REFLEXIVE):
        position -= 1
    if position < 0:
        behind = tokens[index + 1 : index + 3]
        will = len(behind) == 2 and behind[0].has("be") and behind[1].has("come") and not behind[1].noun
        return will or any(_comes(token) for token in behind[:1])
    if tokens[index].text[0].isdigit() and sum(token.number is not None for token in tokens) > 1:
        return False
    return _comes(tokens[position]) and not any(t.has("i") for t in tokens[max(0, position - 3) : position])


_REFLEXIVE = frozenset(("se", "si", "sa", "sie", "ся", "nos"))


def _comes(token: Token) -> bool:
    """A finite verb of coming is one of being too in the lexicon; nouns of visits are not."""
    return token.has("come") and token.has("be") and not token.noun and token.text not in _UNSURE


_UNSURE = frozenset(
    ("rechnen", "planen", "plan", "travel", "bring", "bringing", "an", "uczestniczyc", "participer", "ser")
)


def _with_writer(tokens: Sequence[Token], index: int) -> bool:
    """Whether it is said in the same bracket that the writer is counted: "(8, myself included)", "(osm i se mnou)"."""
    if not index or tokens[index - 1].text not in ("(", "–", "-"):
        return False
    near = tokens[index + 1 : index + 6]
    closed = next((i for i, token in enumerate(near) if token.text in (")", ".", ";")), len(near))
    return any(token.has("self") for token in near[:closed])


def holds(tokens: Sequence[Token], index: int) -> bool:
    """Whether this number stands for one that was denied: "nicht mehr 18, sondern 22"."""
    start = next((i for i in range(index - 1, max(-1, index - 4), -1) if tokens[i].text in BUT), -1)
    for i in range(start - 1, max(-1, start - 5), -1):
        if tokens[i].number is not None:
            told = tokens[max(0, i - 6) : i]
            return any(t.has("not") for t in told) and any(t.has("we", "prodrop", "be") or " " in t.text for t in told)
    return False


def of_noun_before(tokens: Sequence[Token], index: int, language: str) -> int | None:
    """The index of the noun for people that a number without a noun follows: "učitelů je čtrnáct", "persons: 4"."""
    for position in range(index - 1, max(-1, index - 7), -1):
        token = tokens[position]
        if token.noun == "people" and not token.has("be", "come", "self", "prep"):
            singly = position == index - 1 and not _plural(token.text, language)  # "com motorista 20"
            return None if singly or _counted_already(tokens, position) else position
        if token.text in (":", "-", "–", "=") and not token.classes:
            continue
        if (
            not token.has("be", "light", "up", "down", "now", "total", "maybe")
            or token.has("prep")
            or token.has("with")
        ):
            return None
    return None


_OF = frozenset(
    ("of", "from", "von", "aus", "vom", "de", "du", "des", "del", "da", "do", "di", "della", "dell'", "dal", "dalla")
)
_OF_CASE = frozenset(("z", "ze", "zo", "van", "uit", "з", "із", "зі", "od"))


def of_body(tokens: Sequence[Token], index: int) -> bool:
    """Whether people of a body are counted: "four of the municipality", "čtyři z útvaru", "cinco da diretoria"."""
    if index + 2 >= len(tokens) or tokens[index + 1].text not in _OF | _OF_CASE:
        return False
    near = tokens[index + 2 : index + 5]
    nouns = [t for t in near if t.word and not t.has("art")]
    return bool(nouns) and (
        near[0].has("art") or tokens[index + 1].text in _OF_CASE or HEAD.match(nouns[0].text) is not None
    )


def _plural(word: str, language: str) -> bool:
    """Whether a noun may be of several people; "pax" and the like always are."""
    plural = PLURAL.get(language)
    return plural is None or plural.match(word) is not None or word in ("pax", "ppl")


def _counted_already(tokens: Sequence[Token], position: int) -> bool:
    """Whether a number stands in the same noun phrase."""
    for token in reversed(tokens[max(0, position - 4) : position]):
        if token.number is not None:
            return True
        if not token.word:
            break
    return False
