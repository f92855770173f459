"""Whether a bare number counts the people who come ("we are about 15"), so that it is no hour of the day."""

from __future__ import annotations

import re

# The verb "to be" (or "to come") of the first person plural, or "there are", in every language of the project: a number
# right behind it counts heads. Adverbs of estimation may stand between.
_WE_ARE = (
    r"we\s+(?:are|were|will|would|should|may|might|could|expect)(?:\s+be)?|we['’](?:re|ll\s+be|d\s+be)|"
    r"there\s+(?:are|will\s+be|would\s+be|should\s+be|may\s+be|might\s+be)|there['’]ll\s+be|group\s+of|"
    r"(?:bude|je|bylo\s+by|by\s+bylo|budeme|prijede|prijde|dorazi|jede|bolo\s+by|by\s+bolo|pride|pricestuje)\s+nas|"
    r"nas\s+(?:bude|je|by\s+bylo|prijede|prijde|dorazi|jede|by\s+bolo|pride|by\s+melo\s+byt)|"
    r"(?:budeme|jsme|sme|byli\s+bychom|boli\s+by\s+sme)|v\s+poctu|"
    r"(?:wir|es)\s+(?:sind|waren|werden|kommen|wurden)|(?:sind|waren|werden|kommen)\s+wir|"
    r"(?:nous|on)\s+(?:serons|serions|sommes|sera|serait|viendrons|viendrions)|"
    r"(?:seremos|seriamos|somos|iremos|seran|serian|vendriamos|vamos)(?:\s+(?:unos|unas|uns|mas|mais))?|"
    r"(?:saremo|saremmo|siamo|saranno|sarebbero|verremo\s+in|verremmo\s+in)(?:\s+in)?|"
    r"(?:bedzie|byloby|jest|przyjedzie|przyjdzie)\s+nas|nas\s+(?:bedzie|byloby|jest)|(?:bedziemy|jestesmy)|"
    r"(?:zijn|komen|zouden|zullen)(?:\s+(?:wij|we))?\s+met|(?:wij|we)\s+(?:zijn|komen|zouden|zullen)\s+met|"
    r"(?:seremos|serao|seriam)|(?:lennenk|leszunk|vagyunk)|нас\s+(?:буде|приіде)|буде\s+нас"
)
_ESTIMATE = (
    r"\d{1,3}|about|around|approximately|roughly|circa|ca|cca|perhaps|maybe|probably|between|from|up|to|"
    r"some|at|most|least|"
    r"asi|zhruba|priblizne|kolem|okolo|asi\s+tak|mozna|nejspis|mezi|medzi|od|do|"
    r"etwa|rund|ungefahr|gegen|wohl|zwischen|von|bis|"
    r"environ|autour|peut-etre|entre|de|a|unos|unas|alrededor|aproximadamente|"
    r"circa|forse|tra|fra|da|in|okolo|mniej|wiecej|miedzy|ongeveer|tussen|cerca|por|volta|mais|mas|menos|plus"
)
_BEFORE = re.compile(rf"\b(?:{_WE_ARE})(?:\W+(?:{_ESTIMATE})){{0,3}}\W*$")
_AFTER = re.compile(
    r"\W{1,2}(?:of\s+us|of\s+our|of\s+them|from\s+our|nas\b|z\s+nas|von\s+uns|d['’]entre\s+nous|de\s+nosotros|"
    r"di\s+noi|van\s+ons|de\s+nos\b)"
)
# What counts heads without "we are": "headcount went from 9 to 7", "capped at 16", "nous passons de 20 à 18"
_NUMBER_OF = re.compile(
    r"\b(?:head\s?counts?|enrol\w{0,6}|capped|number'?s?|grown|shrunk|dropped|went\s+(?:up|down)|passons|passe[es]?|"
    r"nombre|effectif|passamos|passou|comitiva|numero|anzahl|gewachsen|geschrumpft|aantal|pocet|pocetnost|lidi\s+bude|"
    r"ludi\s+bude|liczba|osob\s+bedzie|letszam|кількість)\b[^.;,]{0,24}$"
)


def counts_people(folded: str, start: int, end: int) -> bool:
    """Whether what stands around `folded[start:end]` makes a bare number (or two) there a number of people."""
    before = folded[max(0, start - 70) : start]
    return bool(_AFTER.match(folded, end) or _BEFORE.search(before) or _NUMBER_OF.search(before))
