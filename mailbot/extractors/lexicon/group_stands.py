"""Where a number stands that has no noun: forms that count people alone, hours, verbs of coming. Folded."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words

COLLECTIVES = {
    "de": re.compile(r"zu \w+t$"),
    "sk": re.compile(r"(?:dvaja|traja|styria|\w*(?:iat|iest|dm|sm|nast|siat|sat)i)$"),
    "pl": re.compile(r"(?:troje|dwoje|czworo|\w+oro|\w+ke|\w+(?:nastu|dziestu|ciu))$"),
    "uk": re.compile(r"(?:двоє|троє|\w+еро)$"),
    "hu": re.compile(r"(?!otven|hetven|negyven)(?:\w+[aeo]n|\d+-?[aeo]n)$"),
    "nl": re.compile(r"(?!zeven$|negen$)(?:tweeen|drieen|\w+[nv]en|zessen|achten)$"),
}
"""Numbers that count people without a noun: zu fünft, hatan, piati, pięcioro, п'ятеро, met zijn tienen."""

ALONE = {
    "pl": re.compile(r"(?:obaj|obie|oboje|\w+miu|dwaj|trzej|czterej)$"),
    "uk": re.compile(r"(?:удвох|утрьох|двома|трьома|чотирма|\w+ома)$"),
    "hu": re.compile(r"\d+-?[aeo]n$"),
}
"""Forms that count people where no noun follows: siedmiu, вісьмома."""

_LOCATIVE = {
    "cs": (
        r"\bve? (?:(?:asi|tak|jen|zhruba) )?"
        r"(?:dvou|trech|ctyrech|\w*[pcs]eti|sesti|sedmi|osmi|deviti|deseti|\w+nacti)$"
    ),
    "sk": r"\bvo? (?:(?:asi|tak|len|zhruba) )?(?:dvoch|troch|styroch|\w+ich)$",
    "pl": r"\bwe? (?:dwoje|dwojke|\w+oro|\w+ke|\w+miu|\w+ciu|\w+stu)$",
    "it": r"\b(?!divi|separ|spart|ripart|suddiv)\w+(?:iamo|emo|ono|anno) (?:\w+ )?in \S+$",
    "es": r"\b(?!dividi|separ|part|repart)\w+[aei]mos (?:ya |ahora )?en \S+$",
    "pt": r"\b(?!dividi|separ|repart)(?:\w+[aei]mos|a gente e) em \S+$",
    "fr": r"\b(?!arriv|part)\w+(?:ons|ions|ez) (?:\w+ )?a \S+$",
}
LOCATIVE = {language: re.compile(pattern) for language, pattern in _LOCATIVE.items()}
"""The number in the phrase that counts those who do something: "ve třech", "restiamo in nove", "passerions à trois"."""

HOURS = {
    "cs": frozenset(("v", "ve", "o")),
    "sk": frozenset(("o", "v")),
    "pl": frozenset(("o",)),
    "uk": frozenset(("о", "об")),
    "de": frozenset(("um",)),
    "nl": frozenset(("om",)),
    "en": frozenset(("at",)),
    "it": frozenset(("alle", "all'")),
    "pt": frozenset(("as",)),
    "es": frozenset(("las",)),
}
"""Prepositions of the hour before a number without a noun: "um sechs", "v osm", "a las ocho"."""

SINGLE_ARTICLES = frozenset(words("el le il al del du au am dem o ao het az"))
"""Before a bare number: a day ("nos vamos el 14", "le 14", "am 14")."""
BUT = frozenset(words("but sondern mais sino ma bensi mas maar hanem а але ale lecz tylko nybrz"))
"""Behind a number that is denied: the one that holds follows ("nicht 18, sondern 22")."""
