"""What stands behind a number: a noun for people, or the name of a month."""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.people import NOT_PEOPLE, PEOPLE
from mailbot.extractors.text import fold


@cache
def months(language: str) -> re.Pattern[str]:
    """Names of months (Babel) right behind a number: a date, no group."""
    from babel import Locale, UnknownLocaleError

    names: set[str] = set()
    for code in (language, "en"):
        try:
            calendar = Locale.parse(code).months
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names.update(fold(name).strip(".") for name in calendar[context][width].values())
    months = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if len(name) > 2)
    return re.compile(rf"\s*(?:st|nd|rd|th|\.)?\s*(?:of |de |d')?(?:{months})(?!\w)")


_BREAKS = frozenset(
    words(
        "which that who where for with from on in at by to as is are was were will would if but because and or und "
        "oder mit fur aus et ou avec pour dans que y o con para por e ed di che per i oraz lub nebo ale ze z v na pro "
        "do s k se si je jsou van voor met en"
    )
)


def noun_after(after: str) -> int:
    """End of a noun for people within three words behind the number; 0 if another thing is counted."""
    seen = 0
    for match in re.finditer(r"[\w'’.-]+|[^\w\s]", after):
        word = match[0]
        if not word[0].isalnum():
            if word in "\"'+/&(" or (word == ")" and not seen):
                continue
            break
        if PEOPLE.match(word) and not re.match(r"(?:urban|civil|design)$", word):
            return match.end()
        linking = seen and word in ("of", "z", "ze", "de", "di")
        seen += 1
        if word[0].isdigit() or seen > 4 or (word in _BREAKS and not linking) or (seen <= 2 and NOT_PEOPLE.match(word)):
            break
    return 0
