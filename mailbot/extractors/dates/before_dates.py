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
    "en": "(?:as\\s+)?discussed|letters?|e-?mails?|messages?|notes?|calls?|phone\\s+call|"
    "conversations?|talks?|chats?|discussions?|"
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
    "es": "hablado|comentado|conversado|tratado|carta|correo(?:\\s+electronico)?|e-?mail|"
    "mail|mensaje|llamada|conversacion|charla|escrito|respuesta",
    "it": "parlato|discusso|lettera|e-?mail|mail|messaggio|telefonata|colloquio|conversazione|nota|risposta|chiamata",
    "pl": "list(?:u|em|owi)?|pism\\w+|e-?mail\\w*|mail\\w*|wiadomos\\w+|rozmow\\w+|telefon\\w*|odpowied\\w+",
    "nl": "brief|schrijven|e-?mail|mail|bericht|gesprek|telefoongesprek|telefoontje|antwoord",
    "pt": "falado|combinado|conversado|carta|oficio|e-?mail|mail|mensagem|conversa|"
    "telefonema|chamada|contacto|contato|resposta",
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
# What was settled on a day, whoever did it: "the council's decision of 25 November", "uchwała rady z 5 marca".
_SETTLED = {
    "en": "decisions?|resolutions?|minutes(?=\\s+of\\b)|decree|agreement|contract|"
    "approval|invoice|memorandum|statement|circular",
    "cs": "rozhodnuti|usneseni|zapis\\w*|smlouv\\w+|faktur\\w+|dohod\\w+|vyhlask\\w+|schvalen\\w+",
    "sk": "rozhodnut\\w+|uznesen\\w+|zapis\\w*|zmluv\\w+|faktur\\w+|dohod\\w+|schvalen\\w+",
    "de": "\\w*beschlus\\w*|\\w*beschluß|entscheidung|protokoll\\w*|\\w*vertrag\\w*|"
    "rechnung|vereinbarung|rundschreiben|"
    "verfugung",
    "fr": "decisions?|deliberations?|resolution|arrete|proces-verbal|contrat|facture|accord|circulaire|convention",
    "es": "decision|deliberacion|resolucion|acuerdo|acta|contrato|factura|decreto|circular|convenio",
    "it": "decisione|deliberazione|delibera|determina|risoluzione|verbale|contratto|fattura|accordo|circolare|decreto",
    "pl": "decyzj\\w+|uchwal\\w+|protokol\\w*|umow\\w+|faktur\\w+|postanowieni\\w+|zarzadzeni\\w+|okolnik\\w*",
    "nl": "\\w*besluit|beslissing|notulen|verslag|contract|factuur|overeenkomst|raadsbesluit|circulaire",
    "pt": "decisao|deliberacao|resolucao|despacho|ata|contrato|fatura|acordo|circular|protocolo",
    "hu": "hatarozat\\w*|dontes\\w*|szerzodes\\w*",
    "uk": "рішення|ухвал\\w+|протокол\\w*|договор\\w*|рахун\\w+|наказ\\w*",
}
# "After the budget vote on 9 August", "bis zur Abstimmung am 9. August": the date tells when that other thing is.
_BOUND = {
    "en": r"(?:after|until|till|before|following|since|pending|ahead\s+of|"
    r"prior\s+to)\s+(?:the|our|my|his|her|their|its|a|an)",
    "cs": "(?:(?:az|teprve)\\s+)?(?:po|pred)",
    "sk": "(?:(?:az)\\s+)?(?:po|pred)",
    "de": r"(?:nach|vor|seit|bis\s+zu[mr]?|bis\s+nach)(?:\s+(?:de[mrn]|unsere[mrn]?|eine[mr]|ihre[mrn]?|meine[mr]))?",
    "fr": r"(?:apres|avant|jusqu['’]a|jusqu['’]au|depuis)(?:\s+(?:l[ae]s?|notre|nos|une?|mon|ma|leur))?(?:\s+l['’])?",
    "es": r"(?:despues\s+de|tras|antes\s+de|hasta|desde)(?:l|\s+(?:el|las?|los|nuestr\w+|una?|mi|su))",
    "it": r"(?:dopo|prima\s+d\w+|fino\s+a\w*|in\s+attesa\s+d\w+)(?:\s+(?:il|la|lo|i|gli|le|nostr\w+|una?))?['’]?",
    "pl": "(?:(?:dopiero)\\s+)?(?:po|przed)",
    "nl": r"(?:na|voor|tot|tot\s+na|sinds)\s+(?:de|het|onze|ons|een|mijn|hun)",
    "pt": r"(?:apos|depois\s+d\w+|antes\s+d\w+|ate\s+a[os]?|desde)(?:\s+(?:os?|as?|noss\w+|uma?))?",
    "uk": "(?:після|перед)",
}
_NOT_HERE = r"(?:we|i|wir|ich|nous|je|wij|ik|my|bychom|visit\w*|besuch\w*|possib\w*)\b"  # here a wish begins
_ON = {  # between the noun and its day
    "en": r"on\s+|of\s+|in\s+",
    "cs": r"(?:dne\s+|v\s+|ve\s+)?",
    "sk": r"(?:dna\s+|v\s+|vo\s+)?",
    "de": r"(?:am|vom|im)\s+",
    "fr": r"(?:du|le|de|en|au)\s+",
    "es": r"(?:del|de|el|en)\s+",
    "it": r"(?:del|di|il|in|a)\s+",
    "pl": r"(?:z\s+dnia\s+|w\s+dniu\s+|z\s+|w\s+|dnia\s+)?",
    "nl": r"(?:op|van|in)\s+",
    "pt": r"(?:de|do|em|a|no)\s+",
    "uk": r"(?:у\s+|в\s+)?",
}
# Their own visit, parts of the day, and whatever opens a sentence of its own: "before our visit on 5 May".
_NOT_BOUND = re.compile(
    r"(?:we|i|you|us|they|wir|ich|sie|uns|nous|je|vous|on|nosotros|ustedes|les?|os|"
    r"noi|vi|ci|my|nas|nam|vas|vam|wij|ik|u|"
    r"ons|nos|ми|вас|вам|bychom|by|bysme|sme|jsme|is|are|was|will|would|ist|sind|ware|est|es|e|jest|"
    r"visit\w*|tours?|trip|stay|meeting|appointment|besuch\w*|termin\w*|navst\w+|"
    r"exkurz\w*|schuzk\w+|visites?|visitas?|wizyt\w+|"
    r"bezoek\w*|візит\w*|"
    r"lunch\w*|noon|midday|dinner|breakfast|obed\w*|poledn\w+|mittag\w*|dejeuner|midi|comida|almuerzo|pranzo|obiad\w*|"
    r"poludni\w*|almoco|обід\w*|praz\w+|prag\w*|prah\w+)"
)

# "If not, on the 11th": what follows is the other choice, not what is left out.
IF_NOT = re.compile(
    r"\b(?:if\s+not|pokud\s+ne|kdyz\s+ne|jestli\s+ne|ak\s+nie|wenn\s+nicht|falls\s+nicht|si\s+no|se\s+no|se\s+nao|"
    r"jesli\s+nie|zo\s+niet|indien\s+niet|ha\s+nem|якщо\s+ні)\b\W{1,3}(?:\w{1,8}\W{1,2}){0,3}$"
)
# "Further to our exchange in October": what a mail goes on from.
_GOING_ON = {
    "en": r"further\s+to|following(?:\s+up)?(?:\s+on)?|with\s+reference\s+to|"
    r"referring\s+to|as\s+(?:agreed|discussed|mentioned)|thank\s+you\s+for",
    "cs": "navazuj\\w+\\s+na|v\\s+navaznosti\\s+na|na\\s+zaklade|s\\s+odkazem\\s+na|dekuj\\w+\\s+za",
    "sk": "nadvazuj\\w+\\s+na|v\\s+nadvaznosti\\s+na|na\\s+zaklade|s\\s+odvolanim\\s+na|dakuj\\w+\\s+za",
    "de": r"im\s+anschluss\s+an|bezugnehmend\s+auf|unter\s+bezug\w*\s+auf|"
    r"vielen\s+dank\s+fur|danke\s+fur|anknupfend\s+an",
    "fr": r"suite\s+a|(?:pour\s+)?faisant\s+suite\s+a|me\s+referant\s+a|merci\s+(?:pour|de)",
    "es": r"en\s+relacion\s+con|con\s+referencia\s+a|a\s+raiz\s+de|tras|gracias\s+por",
    "it": r"in\s+riferimento\s+a\w*|facendo\s+seguito\s+a\w*|a\s+seguito\s+d\w+|grazie\s+per",
    "pl": r"w\s+nawiazaniu\s+do|nawiazujac\s+do|w\s+odpowiedzi\s+na|dziekuj\w+\s+za",
    "nl": r"naar\s+aanleiding\s+van|in\s+aansluiting\s+op|onder\s+verwijzing\s+naar|dank\w*\s+voor",
    "pt": r"na\s+sequencia\s+d\w+|em\s+seguimento\s+d\w+|com\s+referencia\s+a|obrigad[oa]s?\s+(?:pel[oa]|por)",
    "hu": "hivatkozva|kapcsolodva|koszonjuk|koszonom",
    "uk": "у\\s+відповідь\\s+на|посилаючись\\s+на|дякую\\s+за|дякуємо\\s+за",
}


@cache
def _bound_pattern(language: str) -> re.Pattern[str]:
    if language not in _BOUND:
        return re.compile("(?!)")
    word = r"[^\W\d_][\w'’-]*"
    return re.compile(
        rf"(?<![\w'’])(?:{_BOUND[language]})\s*(?<=[\s'’])(?P<said>{word}(?:\s+{word}){{0,4}}?)\s+(?:{_ON[language]})"
        rf"(?:(?:the|dem|den|le|el|il|o|de)\s+)?(?:\w+\.?,?\s+)?$"
    )


def _hangs_on_event(before: str, language: str) -> bool:
    """Whether the date tells when some other thing is, after or before which something happens."""
    match = _bound_pattern(language).search(before[-90:])
    return match is not None and not any(_NOT_BOUND.fullmatch(word) for word in re.findall(r"\w+", match["said"]))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if language not in _TOLD:
        return re.compile("(?!)")
    of, small = _OF_THAT_DAY[language], _SMALL[language]
    told = rf"(?<!\w)(?P<told>{_TOLD[language]})(?:\W{{1,2}}(?:{of})\b){{1,3}}['’]?\W{{0,3}}$"
    gone = rf"(?<!\w)(?P<gone>{_INSTEAD[language]}|{_EXCEPT[language]})(?:\W{{1,2}}(?:{small})\b){{0,3}}['’]?\W{{0,3}}$"
    settled = rf"(?<!\w)(?P<settled>{_SETTLED[language]})(?:\s+[^\W\d_][\w'’-]*){{0,4}}?(?:\s+(?:{of})){{1,3}}['’]?\s*$"
    going_on = (
        rf"(?<!\w)(?P<going>{_GOING_ON[language]})(?:\s+(?!{_NOT_HERE})[^\W\d_][\w'’-]*){{0,6}}?"
        rf"(?:\s+(?:{of}|{small}|in|im|en|w|v|ve|у|в)){{0,3}}['’]?\s*$"
    )
    return re.compile(rf"{told}|{gone}|{settled}|{going_on}")


def settled_before(before: str, language: str) -> str:
    """ "told" for the day of a letter, talk or decision, "gone" for one that is replaced or left out, "event" for that
    of another thing after or before which something happens, "" where nothing says so.

    `before` is the folded text up to the date.
    """
    match = _pattern(language).search(before[-90:])
    if match:
        return "told" if match.lastgroup in ("settled", "going") else match.lastgroup or ""
    return "event" if _hangs_on_event(before, language) else ""
