"""Cities that a journey to Prague often takes in too: a date right beside one of them is not meant for us.

In the forms that stand after a preposition in the languages of the project; "the City of Vienna" and "a group from
Vienna" say who writes, not where they are.
"""

from __future__ import annotations

import re

_CITIES = (
    r"vienna|wien|viden|vidni|vidne|vienne|viena|budapest\w*|brno|brne|brna|brunn|bratislav\w|berlin\w{0,2}|dresden|"
    r"drazdan\w*|munich|munchen|mnichov\w*|warsaw|warszaw\w|varsav\w*|krakow\w*|cracow|wroclaw\w*|salzburg\w*|linz|"
    r"linci|nuremberg|nurnberg|norimber\w*|leipzig|lipsk\w*|ljubljana|zagreb|ostrav\w+|plzen|plzni|pilsen|olomouc\w*|"
    r"liberec|liberci|paris|amsterdam|brussels|bruxelles|rotterdam|copenhagen|hamburg|frankfurt|graz|milan|zurich|"
    r"geneva|kutna\s+hora|karlovy\s+vary|cesky\s+krumlov\w*"
)
_PRAGUE = re.compile(r"\b(?:prague|praha|prahy|praze|prahe|prag|praag|praga|pradze|pragi)\b")
_IN = r"(?:in|to|at|via|v|ve|do|nach|a|en|w|visit)"
_ANY = re.compile(rf"\b(?:{_CITIES})\b")
_AFTER = re.compile(
    rf"[\s,:(-]{{0,6}}(?:(?:\w+\s+){{0,3}}?{_IN}\s+(?:the\s+(?:city|"
    rf"town)\s+of\s+)?)?(?:{_CITIES})\b(?!\s+(?:would|and\s+would|wants?|bychom))"
)
_BEFORE = re.compile(
    rf"(?<!of )(?<!from )(?<!aus )(?<!de )(?<! z )(?<!der stadt )\b(?:{_CITIES})\W{{1,4}}(?:\w+\W{{1,3}}){{0,2}}$"
)


# another city as where one goes: "in the afternoon we drive on to Dresden"
GOING = re.compile(
    rf"\b(?:in|to|for|via|v|ve|do|nach|a|en|para|per|pour|w|naar)\s+(?:the\s+city\s+of\s+)?(?:{_CITIES})\b"
)


def is_elsewhere(folded: str, start: int, end: int) -> bool:
    """Whether another city stands right beside `folded[start:end]`: "Vienna on 3 May", "4 May: Dresden"."""
    if not _ANY.search(folded):
        return False
    with_prague = _PRAGUE.search(re.split(r"[\d;.]", folded[end : end + 60])[0])  # "4-8 October (Vienna, Brno, Prague)"
    return bool((not with_prague and _AFTER.match(folded, end)) or _BEFORE.search(folded[max(0, start - 50) : start]))
