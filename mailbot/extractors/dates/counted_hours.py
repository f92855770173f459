"""What stands beside a bare hour: a noun that it counts ("10 people"), a verb ("at 10 we meet"), the word "end"."""

from __future__ import annotations

import re

from mailbot.extractors.dates.terms import Terms

# The first person plural and the participles of conditionals: what nouns after a number do not end in.
_VERBS = {
    "cs": re.compile(r"\w\w+(?:me|li|eme)$"),
    "sk": re.compile(r"\w\w+(?:me|li)$"),
    "pl": re.compile(r"\w+(?:smy|emy|amy|imy|ymy)$"),
    "uk": re.compile(r"\w\w+(?:емо|имо|ємо|їмо|али|или)$"),
    "es": re.compile(r"\w\w+(?:amos|emos|imos)$|estar\w+|llegar\w+"),
    "pt": re.compile(r"\w\w+(?:amos|emos|imos)$|estar\w+|chegar\w+"),
    "it": re.compile(r"\w+(?:iamo|remo|remmo)$"),
    "hu": re.compile(r"\w+(?:unk|nenk|nank)$"),
}
# What German "um" before a number counts: "um zehn Personen größer", "um zwei Tage verschoben"
_BY_HOW_MUCH = re.compile(
    r"(?:personen|leute|teilnehm\w+|prozent\w*|tage?n?|wochen?|monate?|jahre?|minuten?|stunden?|euro|grad|"
    r"weitere\w?|platze?|kopfe|gaste|kilometer|meter)$"
)
# Czech and Slovak "v" before an hour takes the accusative, before people who come together the locative
_HOURS = re.compile(r"(?:jednu|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact)$")
_TOGETHER = re.compile(r"(?:dvou|trech|ctyrech|peti|sesti|sedmi|osmi|deviti|deseti|jedenacti|dvanacti|dvoch|troch|styroch|\w+ich)$")
_UNITS = ("minute", "day_unit", "month", "short_month", "weeks")


def counts(terms: Terms, k: int, *, at: bool = False) -> bool:
    """Whether a bare number counts what stands at `k`. `at`: a preposition that stands before hours leads it in."""
    term = terms[k]
    if term.has(*_UNITS) or term.word in ("%", "+") or term.digits > 2:
        return True
    if at and terms[k - 2].word in ("v", "ve", "vo"):
        said = terms[k - 1].word
        if _HOURS.match(said) or _TOGETHER.match(said):
            return not _HOURS.match(said)
    if term.word == "(" and terms[k + 1].has("number"):
        return True  # "15 (quinze) dias"
    if not terms.may_be_counted(k):
        return False
    if at and terms.lexicon.language == "de":
        return bool(_BY_HOW_MUCH.match(term.word))
    verb = _VERBS.get(terms.lexicon.language)
    return not (at and verb and verb.match(term.word))


_ENDS = frozenset(
    "end ends ending finish finishing konec ukonceni zakonceni zaver ende schluss fin fine termine fim termino koniec "
    "ukoncenie zakonczenie einde slot vege кінець закінчення завершення".split()
)


def closes_visit(terms: Terms, i: int) -> bool:
    """Whether "end" stands right before the hour at `i`: "start 9.30, end 11.30"."""
    before = i - 1 - (terms[i - 1].word in (":", "="))
    return terms[before].word in _ENDS
