"""The beginning of an organisation's name, leftwards from its head word."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.institution_cues import DOES, ELSEWHERE, FIRST, GROUP, OUR
from mailbot.extractors.lexicon.name_edges import NO_NAME, OPENERS, POLITE, ROLES, STOP
from mailbot.extractors.name_words import ROMANCE, SLAVIC, Words, is_capital

_ADJECTIVE = re.compile(
    r"(?:sk|ck|n|ov|ow|ln|ск|цк|зк|н|ов)(?:y|a|e|i|ej|iej|eho|ego|iego|emu|ym|im|ych|ich|ou|iho|om|ий|ии"
    r"|ого|оі|ому|ій|іи|а|ою|им)$"
    r"|(?:iu|io|os|us|lik)$"
)
_ATTRIBUTE = re.compile(
    r"(?:(?:sk|ck|ск|цк|зк)\w{1,3}|statutarn\w+|obecn\w+|narodn\w+|vysok\w{1,3}|wyzsz\w{1,3}|zakladn\w{1,3})$"
)
_CUE = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (FIRST, DOES, ELSEWHERE)))
_ROLE = re.compile(ROLES)
_CONJUNCTIONS = frozenset(words("a i & - – and та і"))
_LEFT_LINKS = frozenset(words("and & - – de du del della di da do dos das van og och et y e i ja"))
# Few links stand left of a head ("Rio de Janeiro City Council"): what has "of" is led by its head.


def left_end(cut: Words, index: int, after: int) -> int:
    """The first token of the name whose head this is; it begins at the offset `after` or later."""
    first = index
    allowed = _CONJUNCTIONS if cut.language in SLAVIC else _LEFT_LINKS
    for i in range(index - 1, max(-1, index - 9), -1):
        if cut.tokens[i][0] < after or _bounds(cut, i, first):
            break
        if _belongs(cut, i, first):
            first = i
        elif not (cut.word(i) in "&-–'" or (first - i <= 2 and _may_link(cut, i, allowed))):
            break
    return first


def _bounds(cut: Words, i: int, first: int) -> bool:
    """Whether the name cannot reach over this token: a sign, a gap, an abbreviation, an errand, "director of"."""
    word, bare = cut.word(i), cut.bare(i)
    gap = cut.text[cut.tokens[i][1] : cut.tokens[i + 1][0]]
    if "\n" in gap or len(gap) > 1 or (not word[0].isalnum() and word not in "&-–'"):
        return True
    if (word.endswith(".") and len(bare) > 3) or NO_NAME.fullmatch(bare) or cut.is_addressed(i):
        return True
    return first > i + 1 and _ROLE.fullmatch(bare) is not None  # "Vorsitzende der Kammer"


def _belongs(cut: Words, i: int, first: int) -> bool:
    """Whether the token is part of the name: a capital, or in Slavic languages the adjective of its head."""
    bare = cut.bare(i)
    if is_capital(cut.word(i)):
        people = cut.language != "en" and GROUP.fullmatch(bare) is not None  # "Delegace Magistrátu …"
        return not _opens_sentence(cut.text, cut.tokens[i][0], bare, people=people)
    return first == i + 1 and cut.language in SLAVIC and _ATTRIBUTE.search(bare) is not None and bare not in STOP


def _may_link(cut: Words, i: int, allowed: frozenset[str]) -> bool:
    """A link or a lower-case adjective between a capital and the head: "Miasto i Gmina", "Vilniaus miesto …"."""
    bare = cut.bare(i)
    if not (i and cut.text[cut.tokens[i - 1][0]].isupper()):
        return False
    return bare in allowed or (
        cut.language not in ("en", *ROMANCE) and bare not in STOP and _ADJECTIVE.search(bare) is not None
    )


def _opens_sentence(text: str, start: int, folded: str, *, people: bool) -> bool:
    """A capital that stands there only because a sentence begins: "Our University", "In Brno City Council"."""
    if folded in POLITE:
        return True
    word = people or OUR.fullmatch(folded) or folded in OPENERS or folded in STOP or _CUE.fullmatch(folded)
    return bool(word or folded.startswith(("l'", "d'"))) and (
        start == 0 or text[:start].rstrip()[-1:] in (".", "!", "?", ":", "\n", "")
    )
