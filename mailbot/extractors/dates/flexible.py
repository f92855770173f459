"""A free choice left to us in words: "any day that suits you", "hodinu vyberte vy" (MEANING, date_flexible).

The cues of a language name the choice with what is chosen. Beside them a rule: where a clause leaves a choice to us,
what it names (day, hour, both) is free.
"""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.terms import MAX_TEXT

# day words, hour words, what leaves a choice to the reader
_CHOICE: dict[str, tuple[str, str, str]] = {
    "en": (
        r"dates?|days?",
        r"times?|hours?|timing",
        r"(?:up|leave\s+\w+|leave\s+\w+\s+\w+|entirely)\s+to\s+you|your\s+(?:choice|choosing|discretion|convenience)|"
        r"yours\s+to|you\s+(?:choose|decide|pick)|(?:whichever|whatever|any)\s+(?:day|date|time|hour)|suits\s+you",
    ),
    "cs": (
        r"termin\w*|dat(?:um|a|u)|den|dne|dny",
        r"cas\w{0,2}|hodin\w{1,3}",
        r"(?:nech\w+|ponech\w+|je|jsou|zalezi)\s+(?:\w+\s+){0,2}?na\s+va(?:s|sem)|vyberte|zvolte|dle\s+vas|libovoln\w+",
    ),
    "sk": (
        r"termin\w*|datum\w*|den|dna|dni",
        r"cas\w{0,2}|hodin\w{1,3}",
        r"(?:nech\w+|ponech\w+|je|su|zalezi)\s+(?:\w+\s+){0,2}?na\s+va(?:s|som)|vyberte|zvolte|podla\s+vas|lubovoln\w+",
    ),
    "de": (
        r"tag(?:e|es)?|zeitpunkt|datum|termin\w*",
        r"uhrzeit\w*|zeit|stunde",
        r"uberlassen|frei\s+(?:wahlen|bestimmen)|ihnen\s+frei|ihre[rn]?\s+(?:wahl|ermessen)|ihr\s+ermessen|flexibel|"
        r"jede\w\s+ander\w+|wahlen\s+sie|bestimmen\s+sie|richten\s+(?:wir\s+)?uns|belieb\w+",
    ),
    "fr": (
        r"dates?|jours?",
        r"heures?|horaires?",
        r"laiss\w+\s+(?:\w+\s+){0,2}?(?:le\s+)?(?:choix|choisir|libres?)|(?:a|de)\s+votre\s+(?:choix|convenance|discretion)|"
        r"a\s+vous\s+de|flexibles?|n['’]\s*importe\s+quel\w*|vous\s+choisissez",
    ),
    "es": (
        r"fechas?|dias?",
        r"horas?|horario",
        r"dej\w+\s+(?:\w+\s+){0,3}?(?:a|en)\s+su|a\s+su\s+(?:eleccion|criterio|conveniencia)|flexibles?|cualquier\w*|"
        r"ustedes\s+(?:eligen|deciden|prefieran)|elijan",
    ),
    "it": (
        r"dat[ae]|giorn[oi]",
        r"or[ae]|orari\w*",
        r"lasci\w+\s+(?:\w+\s+){0,3}?(?:a\s+voi|scelta)|a\s+vostra\s+(?:scelta|discrezione)|flessibil\w+|qualsiasi|qualunque|"
        r"scegliete|decidete",
    ),
    "pl": (
        r"termin\w*|dat[aeyu]|dzien|dnia|dni",
        r"godzin\w*|por[aey]",
        r"(?:pozostawia|zostawia|oddaje)\w*|do\s+panstwa\s+(?:wyboru|decyzji)|elastyczn\w+|dowoln\w+|wybierz\w+",
    ),
    "nl": (
        r"dat(?:um|a)|dag(?:en)?",
        r"tijdstip|tijd|uur",
        r"(?:aan\s+(?:u|jullie)\s+over)|uw\s+keuze|flexibel|u\s+kiest|willekeurig\w*|kiest\s+u|elke",
    ),
    "pt": (
        r"datas?|dias?",
        r"horas?|horario",
        r"(?:a|ao)\s+voss[oa]\s+(?:criterio|escolha)|a\s+(?:seu|sua)\s+(?:criterio|escolha)|deix\w+\s+(?:\w+\s+){0,4}?"
        r"(?:criterio|convosco)|flexive(?:l|is)|qualquer|escolham",
    ),
}
_CLAUSE = re.compile(r"[.;!?]\s|[;!?]|\.$|\s-\s|\b(?:but|ale|aber|mais|pero|ma|maar|mas)\b")


def free_choice(text: str, lexicon: Lexicon) -> tuple[bool, bool]:
    """Whether the text leaves the date, and the time of day, to us."""
    folded = fold(text[:MAX_TEXT])
    date_cue, time_cue = lexicon.cues.get("date_flexible"), lexicon.cues.get("time_flexible")
    date = bool(date_cue and date_cue.search(folded))
    time = bool(time_cue and time_cue.search(folded))
    named_date, named_time = _named(folded, lexicon.language)
    if named_time and not named_date and date:
        date = False  # "bei der Uhrzeit sind wir flexibel"
    return date or named_date, time or named_time


def _named(folded: str, language: str) -> tuple[bool, bool]:
    """What the clauses that leave a choice name: a day, an hour."""
    if language not in _CHOICE:
        return False, False
    day, hour, choice = _patterns(language)
    date = time = False
    for clause in _CLAUSE.split(folded):
        if choice.search(clause):
            date |= bool(day.search(clause))
            time |= bool(hour.search(clause))
    return date, time


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    day, hour, choice = (re.compile(rf"(?<!\w)(?:{part})(?!\w)") for part in _CHOICE[language])
    return day, hour, choice
