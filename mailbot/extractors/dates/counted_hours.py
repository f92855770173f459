"""What stands beside a bare hour: a noun that it counts ("10 people"), a verb ("at 10 we meet"), the word "end"."""

from __future__ import annotations

import re

from mailbot.extractors.dates.terms import Terms
from mailbot.extractors.lexicon import words

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
# What German "um" before a number counts ("um zehn Personen größer"), or the feminine articles ("alle 10 persone")
_BY_HOW_MUCH = re.compile(
    r"(?:personen|leute|teilnehm\w+|prozent\w*|tage?n?|wochen?|monate?|jahre?|minuten?|stunden?|euro|grad|"
    r"weitere\w?|platze?|kopfe|gaste|kilometer|meter|person[ae]s?|pessoas|partecipanti|participantes|"
    r"alun[ao]s|alumn[ao]s|alliev\w|student\w+|estudiantes|estudantes|ragazz\w|colleg\w+|colegas|primer[ao]s|"
    r"ultim[ao]s|prim[ei]|ciudades|cidades|mujeres|mulheres|donne|delegaciones|escuelas|escolas|scuole|preguntas|"
    r"domande|perguntas|pagin[ae]s?|institucion\w+|instituic\w+)$"
)
# Czech and Slovak "v" before an hour takes the accusative, before people who come together the locative
_HOURS = re.compile(r"(?:jednu|dve|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact)$")
_TOGETHER = re.compile(
    r"(?:dvou|trech|ctyrech|peti|sesti|sedmi|osmi|deviti|deseti|jedenacti|dvanacti|dvoch|troch|styroch|\w+ich)$"
)
_UNITS = ("minute", "day_unit", "month", "short_month", "weeks")


def counts(terms: Terms, k: int, *, at: bool = False) -> bool:
    """Whether a bare number counts what stands at `k`. `at`: a preposition that stands before hours leads it in."""
    term = terms[k]
    thousands = term.word == "," and term.glued and terms[k + 1].glued and terms[k + 1].digits == 3  # 2,000
    if thousands or term.has(*_UNITS) or term.word in ("%", "+") or term.digits > 2:
        return True
    if at and terms[k - 2].word in ("v", "ve", "vo"):
        said = terms[k - 1].word
        if _HOURS.match(said) or _TOGETHER.match(said):
            return not _HOURS.match(said)
    if term.word == "(" and terms[k + 1].has("number"):
        return True  # "15 (quinze) dias"
    if not terms.may_be_counted(k) or "'" in term.word or "’" in term.word:
        return False  # "at two we'd be there"
    if at and terms.lexicon.language in ("de", "es", "it", "pt"):
        return bool(_BY_HOW_MUCH.match(term.word))
    verb = _VERBS.get(terms.lexicon.language)
    return not (at and verb and verb.match(term.word))


_ENDS = frozenset(
    words(
        "end ends ending finish finishing konec ukonceni zakonceni zaver ende schluss fin fine termine fim termino "
        "koniec ukoncenie zakonczenie einde slot vege кінець закінчення завершення"
    )
)


def closes_visit(terms: Terms, i: int, k: int = -1) -> bool:
    """Whether the hour from `i` to before `k` is the end of something: "start 9.30, end 11.30", "11.30 finish"."""
    before = i - 1 - (terms[i - 1].word in (":", "="))
    return terms[before].word in _ENDS or (k > i and terms[k].word in ("finish", "end"))


_PLURAL_PARTS = ("mornings", "afternoons", "evenings", "vormittage", "nachmittage", "abende", "tardes")
_LINKED = ("es", "fr", "it", "pt")  # "las tres de la tarde"; "tres tardes" are three


def counts_parts(terms: Terms, k: int, m: int) -> bool:
    """Whether the number before `k` counts the mornings or nights at `m`: "trois matinées", "jeden poranek"."""
    if terms[m].word in _PLURAL_PARTS or terms[k - 1].has("some"):
        return True
    spelled = "number" in terms[k - 1].tags
    named = terms.lexicon.language in _LINKED and m == k and " " not in terms[m].word
    return spelled and (named or int(terms[k - 1].tags["number"]) == 1)


def opens_day(terms: Terms, k: int) -> bool:
    """Whether another day begins there, with its weekday, preposition or article: it is no second hour."""
    return terms[k].has("weekday", "on", "the", "today") or (terms[k].has("or") and opens_day(terms, k + 1))
