""" "The budget is frozen on 30 November, so a word before then would help": a date that an answer is wanted by.

No "by" stands before the date; a later clause points back to it (by then, do té doby, bis dahin, d'ici là) and speaks
of an answer. What the date's own clause says decides nothing then, unless it speaks of coming to us.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from mailbot.extractors.dates.cue_tables import whole_words
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Role
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.role_words import role_cue

_THEN = {
    "en": r"(?:by|before|until|till|prior\s+to|ahead\s+of)\s+(?:then|that(?:\s+(?:date|day|time))?)|beforehand",
    "cs": r"do\s+te\s+doby|do\s+toho(?:to)?\s+(?:data|dne|terminu|casu)|predtim|"
    r"pred\s+tim(?:to)?(?:\s+(?:datem|dnem|terminem))?|do\s+tehdy",
    "sk": r"dovtedy|do\s+(?:tej\s+doby|toho(?:to)?\s+(?:casu|datumu|dna|terminu))|predtym|"
    r"pred\s+tym(?:to)?(?:\s+(?:datumom|dnom|terminom))?",
    "de": r"bis\s+dahin|bis\s+zu\s+diese[mr]\s+(?:tag|termin|datum|zeitpunkt)|vorher|davor|zuvor|"
    r"vor\s+diesem\s+(?:tag|termin|datum)",
    "fr": r"d['’]ici[\s-]la|avant\s+(?:cela|ca|cette\s+(?:date|echeance)|ce\s+jour)|jusque[\s-]la|au\s+prealable",
    "es": r"para\s+entonces|(?:antes|hasta)\s+(?:de\s+)?(?:entonces|eso|es[ae]\s+(?:fecha|dia)|"
    r"dicha\s+fecha)|para\s+(?:esa|dicha)\s+fecha",
    "it": r"(?:entro|per|prima\s+di|prima\s+d['’]|fino\s+ad)\s*(?:allora|(?:quella|tale|questa)\s+(?:data|"
    r"scadenza)|quel\s+giorno)|prima\s+di\s+(?:cio|questo)",
    "pl": r"do\s+(?:tego\s+(?:czasu|dnia|terminu)|tej\s+(?:pory|daty))|przedtem|przed\s+(?:tym\s+(?:dniem|"
    r"terminem)|ta\s+data|tym)",
    "nl": r"(?:voor|tegen|tot)\s+(?:dan|die\s+(?:tijd|datum|dag))|voordien|daarvoor|vooraf",
    "pt": r"ate\s+(?:la|entao|essa\s+(?:data|altura)|esse\s+dia)|antes\s+d(?:isso|essa\s+data|esse\s+dia|"
    r"isto)|por\s+essa\s+altura",
    "hu": r"addig(?:ra)?|azelott|akkorra|elotte",
    "uk": r"до\s+(?:того\s+(?:часу|дня|терміну)|тієі\s+дати|ціеі\s+дати|тоді)|доти|перед\s+тим|раніше",
}
# What one waits for, beside the words of the cue "reply": "a word", "a yes or no", "the green light".
_ANSWER = {
    "en": r"(?:a|your|some|one|any)\s+(?:\w+\s+)?(?:word|line|yes|note|sign|nod|go-ahead|reaction)|"
    r"yes\s+or\s+no|hear|know|news|green\s+light|agree\w*|approv\w*|confirm\w*",
    "cs": r"vedet|odpove\w*|ozv\w*|slovo|vyjadren\w*|potvrd\w*|stanovisk\w*|dejte|zprav\w*|souhlas\w*|jasno",
    "sk": r"vediet|odpove\w*|ozv\w*|slovo|vyjadren\w*|potvrd\w*|stanovisk\w*|dajte|sprav\w*|suhlas\w*|jasno",
    "de": r"wissen|bescheid\w*|ruckmeldung\w*|antwort\w*|zusage\w*|wort|nachricht|horen|zeichen|klarheit|ja",
    "fr": r"savoir|reponse|retour|mot|nouvelles|accord|lire|confirm\w*|fixes|signe|oui",
    "es": r"saber\w*|respuesta|palabra|noticias|confirm\w*|respond\w*|conocer|si|conformidad",
    "it": r"sapere|risposta|riscontro|notizi\w+|conferm\w*|cenno|parola|rispo\w*|si",
    "pl": r"wiedziec|odpowied\w*|odpowiedz\w*|potwierdz\w*|slowo|znac|informacj\w*|decyzj\w*|zgod\w*",
    "nl": r"weten|antwoord\w*|reactie|bericht|bevestig\w*|woord|horen|hoor\w*|uitsluitsel|akkoord|ja",
    "pt": r"saber|resposta|palavra|noticias|confirm\w*|respond\w*|retorno|sim",
    "hu": r"valasz\w*|visszajelz\w*|tudn\w*|megerosit\w*|hir\w*|igen\w*",
    "uk": r"знати|відповід\w*|відповіс\w*|підтверд\w*|слово|звістк\w*|згод\w*",
}
_CLAUSE = re.compile(
    r"[,;:–—]|\s-\s|\.\s|\b(?:and|so|but|a|ale|takze|und|aber|daher|et|donc|mais|y|e|pero|ma|i|wiec|en|dus|mas|es|igy|и|і|та|тож)\b"
)


@cache
def _then(language: str) -> re.Pattern[str]:
    return whole_words(_THEN, language)


@cache
def _answer(language: str) -> re.Pattern[str]:
    return whole_words(_ANSWER, language)


def pointer(folded: str, lexicon: Lexicon) -> int:
    """Where a clause that speaks of an answer points back to a date ("by then"), -1 where none does."""
    found = _then(lexicon.language).search(folded)
    if found is None:
        return -1
    around = folded[max(0, found.start() - 140) : found.end() + 140]
    reply = role_cue(lexicon, "reply")
    asked = _answer(lexicon.language).search(around) or (reply and reply.search(around))
    return found.start() if asked else -1


def clause_end(folded: str, end: int, at: int) -> int:
    """Where the clause of a date that ends at `end` ends, before the pointer at `at`."""
    cut = _CLAUSE.search(folded, end, at)
    return cut.start() if cut else end


def settle(
    folded: Sequence[str], found: Sequence[tuple[Expression, ...]], lexicon: Lexicon
) -> list[tuple[Expression, ...]]:
    """The expressions of each sentence; where the next one points back to a date said in passing, it is a deadline."""
    result = list(found)
    for n in range(1, len(result)):
        at = pointer(folded[n], lexicon)
        if at < 0 or any(e.kind is Kind.DATE and e.end <= at for e in result[n]):
            continue
        told = [e for e in result[n - 1] if e.kind is Kind.DATE]
        if len(told) == 1 and told[0].role in SLOT_ROLES and told[0].role in (Role.BARE, Role.STAY):
            result[n - 1] = tuple(replace(e, role=Role.DEADLINE) if e is told[0] else e for e in result[n - 1])
    return result
