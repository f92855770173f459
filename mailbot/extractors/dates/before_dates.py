"""Closed classes right before a date that settle it: letters and talks of that day, "instead of", "except"."""

from __future__ import annotations

import re
from functools import cache

_OF_THAT_DAY = {  # "your letter of 5 March"
    "en": "of|from|on|dated|the|sent",
    "cs": "z|ze|dne",
    "sk": "z|zo|dna",
    "de": "vom|von|am|dem",
    "fr": "du|de|le|en|date",
    "es": "del|de|el|fecha|dia|con",
    "it": "del|di|il|dell|in|data",
    "pl": "z|dnia",
    "nl": "van|op|de|d\\.d\\.|dd",
    "pt": "de|do|em|dia|no|da|a",
    "hu": "a|az",
    "uk": "від",
}
_SMALL = {  # between "instead of", "not" and the date
    "en": "of|on|in|the|at|for|from|during",
    "cs": "na|v|ve|dne|od|o|pro",
    "sk": "na|v|vo|dna|od|o|pre",
    "de": "am|im|an|dem|den|der|des|vom|in|die|das|auf",
    "fr": "du|de|le|la|les|en|au|d|a|dans",
    "es": "del|de|el|la|los|en|dia",
    "it": "del|di|il|la|i|in|dal|che|nel|a|lo",
    "pl": "na|w|we|dnia|od",
    "nl": "van|op|de|het|in|om",
    "pt": "de|do|em|dia|no|na|da|a|o|nos|as",
    "hu": "a|az",
    "uk": "у|в|на",
}
# What one writes or says to somebody: a date that hangs on it by a preposition tells when that was.
_TOLD = {
    "en": "letters?|e-?mails?|messages?|notes?|calls?|phone\\s+call|conversations?|talks?|chats?|discussions?|"
    "correspondence|enquiry|inquiry|replies|reply|answers?",
    "cs": (
        "dopis\\w*|e-?mail\\w*|mail\\w*|zprav\\w*|telefonat\\w*|hovor\\w*|rozhovor\\w*|sdelen\\w*|"
        "odpoved\\w*|konverzac\\w*"
    ),
    "sk": "list(?:u|om|e)?|e-?mail\\w*|mail\\w*|sprav\\w*|telefonat\\w*|hovor\\w*|rozhovor\\w*|odpoved\\w*",
    "de": (
        "schreiben\\w*|brief\\w*|e-?mail|mail|nachricht|telefonat\\w*|anruf\\w*|gesprach\\w*|unterhaltung|"
        "antwort|anfrage"
    ),
    "fr": "lettre|courriers?|courriel|e-?mail|mail|message|appel|entretien|conversation|echange|discussion|reponse|mel",
    "es": "carta|correo(?:\\s+electronico)?|e-?mail|mail|mensaje|llamada|conversacion|charla|escrito|respuesta",
    "it": "lettera|e-?mail|mail|messaggio|telefonata|colloquio|conversazione|nota|risposta|chiamata",
    "pl": "list(?:u|em|owi)?|pism\\w+|e-?mail\\w*|mail\\w*|wiadomos\\w+|rozmow\\w+|telefon\\w*|odpowied\\w+",
    "nl": "brief|schrijven|e-?mail|mail|bericht|gesprek|telefoongesprek|telefoontje|antwoord",
    "pt": "carta|oficio|e-?mail|mail|mensagem|conversa|telefonema|chamada|contacto|contato|resposta",
    "hu": "level\\w*|e-?mail\\w*|beszelgetes\\w*",
    "uk": "лист\\w*|розмов\\w*|дзвінк\\w*",
}
_INSTEAD = {
    "en": "instead\\s+of|in\\s+place\\s+of|in\\s+lieu\\s+of|rather\\s+than",
    "cs": "misto|namisto",
    "sk": "namiesto|miesto",
    "de": "statt|anstatt|anstelle|an\\s+stelle",
    "fr": "au\\s+lieu|a\\s+la\\s+place|plutot\\s+qu[e'’]",
    "es": "en\\s+(?:lugar|vez)|en\\s+cambio\\s+de",
    "it": "anziche|invece|al\\s+posto|in\\s+luogo|piuttosto\\s+che",
    "pl": "zamiast",
    "nl": "in\\s+plaats|in\\s+de\\s+plaats",
    "pt": "em\\s+(?:vez|lugar)|ao\\s+inves",
    "hu": "(?!)",
    "uk": "замість",
}
_EXCEPT = {
    "en": (
        "except(?:ing)?(?:\\s+for)?|apart\\s+from|other\\s+than|excluding|save\\s+for|bar|but\\s+not|not|"
        "avoiding|without"
    ),
    "cs": "krome|kromu|vyjma|mimo|s\\s+vyjimkou|az\\s+na|ne|nikoli|jen\\s+ne",
    "sk": "okrem|s\\s+vynimkou|mimo|nie|len\\s+nie",
    "de": "au(?:ss|ß)er|ausgenommen|mit\\s+ausnahme|bis\\s+auf|nicht|ohne",
    "fr": "sauf|excepte|hormis|a\\s+l['’]exception|pas",
    "es": "salvo|excepto|menos|a\\s+excepcion|no",
    "it": "tranne|eccetto|salvo|escluso|ad\\s+eccezione|non",
    "pl": "oprocz|poza|z\\s+wyjatkiem|procz|wylaczajac|nie",
    "nl": "behalve|uitgezonderd|met\\s+uitzondering|niet|buiten",
    "pt": "exceto|salvo|menos|a\\s+excecao|nao",
    "hu": "kiveve",
    "uk": "крім|окрім|не",
}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if language not in _TOLD:
        return re.compile("(?!)")
    of, small = _OF_THAT_DAY[language], _SMALL[language]
    told = rf"(?<!\w)(?P<told>{_TOLD[language]})(?:\W{{1,2}}(?:{of})\b){{1,3}}['’]?\W{{0,3}}$"
    gone = rf"(?<!\w)(?P<gone>{_INSTEAD[language]}|{_EXCEPT[language]})(?:\W{{1,2}}(?:{small})\b){{0,3}}['’]?\W{{0,3}}$"
    return re.compile(rf"{told}|{gone}")


def settled_before(before: str, language: str) -> str:
    """ "told" for a letter's or talk's day, "gone" for one that is replaced or left out, "" where nothing says so.

    `before` is the folded text up to the date.
    """
    match = _pattern(language).search(before[-60:])
    return match.lastgroup or "" if match else ""
