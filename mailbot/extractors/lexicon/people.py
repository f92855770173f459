"""What a noun behind a number means: people, members of a body, a group or another thing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.people_nouns import GROUPS, HEADS, PEOPLE, STAFF, THINGS
from mailbot.extractors.lexicon.people_whole import PEOPLE_WHOLE
from mailbot.extractors.text import fold

_DERIVED = re.compile(
    r"s?(?:hip|ing|ur|ion|ium|iz|haus|zimmer|wohn|schaft|ice$|ick|ersk|sk[aeyioe]|ick|ic[oa]s?$|iat|at$|or[ae]t|age|ств|arbeit|ity|al$|ally|ise$|isation|stuhl|plan)"
)
"""Endings that make another noun or an adjective of a noun for people (membership, architecture, studentský)."""


def _matcher(block: str, *, tail: int = 6) -> re.Pattern[str]:
    """A word that begins with one of these stems; a short word takes few endings, for too many begin like it."""
    stems = sorted({fold(word) for word in words(block)}, key=len, reverse=True)
    short = "|".join(re.escape(stem) for stem in stems if len(stem) <= 4)
    long = "|".join(re.escape(stem) for stem in stems if len(stem) > 4)
    return re.compile(rf"(?:(?:{long})(?P<tail>\w{{0,{tail}}})|(?:{short})(?:s|es|e|n|en|om|um|ow|ov|ami|mi)?)$")


@cache
def _classes() -> dict[str, re.Pattern[str]]:
    return {
        "people": _matcher(PEOPLE),
        "staff": _matcher(STAFF),
        "thing": _matcher(THINGS, tail=4),
        "group": _matcher(GROUPS, tail=4),
    }


@cache
def _head() -> re.Pattern[str]:
    heads = "|".join(re.escape(fold(word)) for word in words(HEADS))
    return re.compile(rf"\w{{3,}}(?:{heads})\w{{0,5}}$")


@lru_cache(maxsize=20_000)
def noun_class(word: str) -> str:
    """ "people", "staff" (who belong to a body), "group", "thing" or "" of one folded word."""
    if word in PEOPLE_WHOLE:
        return "people"
    if word in _NEITHER or _STUDY.search(word):
        return ""
    for name in ("staff", "people", "group", "thing"):
        match = _classes()[name].match(word)
        if match and name in ("staff", "people") and _ACTION.search(word):
            continue
        if match and not (match["tail"] and name != "thing" and _DERIVED.match(match["tail"])):
            return name
    if len(word) > 7 and not _ACTION.search(word) and (_head().match(word) or _IST.match(word)):
        return "people"
    deputy = _DEPUTY.match(word)
    return (
        noun_class(word[deputy.end() :].lstrip("-")) if deputy and len(word) > deputy.end() + 3 else _hyphenated(word)
    )


_IST = re.compile(
    r"(?!consist|assist|persist|insist|resist|regist|exist)\w{2,}(?:[^lgx\W]|[aei]l|og)"
    r"(?:ist(?:s|e|es|en|i|as|ek|ky|ka|kami|kyn|u|ov|ove|ow|ami|mi|innen)?|іст(?:и|ів|ам|ами|ок))$"
    r"|\w{4,}(?:ant|ent|ist|tor|eur|er|og)in(?:nen)?$"
)
"""Who follows a trade or a cause: activists, Aktivisten, urbanistů, журналістів; no list, no register."""
_ACTION = re.compile(r"(?:at|it|ut)ion(?:s|en|e)?$|(?:cion|cao|zione)$")
"""Endings of what is done, not of who does it: an operation is no operator."""
_NEITHER = frozenset(("mayoria", "mayorias", "maioria", "minoria"))
"""Words that begin like a noun for people and are none."""
_STUDY = re.compile(
    r"(?:log|graf|onom|istor|ozof|gog)(?:ie|ia|ii|iou|iju|ію|ія|ії|ією)$|(?:[td]or|sor|ner|ier)i[ae]s?$"
)
"""What is studied or where people sit, not who: geografii, Soziologie, diretoria."""
_DEPUTY = re.compile(r"(?:vice|mist[oa]|pod|ex|ober|haupt|co|sub|spolu|stadtbau|stadt|landes|amts)")


def _hyphenated(word: str) -> str:
    if "-" not in word.strip("-"):
        return ""
    noun = noun_class(word.rsplit("-", 1)[1])
    return "" if noun == "thing" else noun  # "second-year" is no year
