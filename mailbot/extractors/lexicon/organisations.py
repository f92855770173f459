"""Words that head the name of an organisation, compiled to patterns over folded text, and what they tell."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.organisation_heads import BODIES, SUFFIXES
from mailbot.extractors.text import fold


def _alternatives(entries: tuple[str, ...]) -> str:
    """The entries by their first letter, for the engine then tries few of them at each word."""
    by_letter: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        folded = fold(entry)
        by_letter[folded[0]].add(folded[1:-1] + r"(?!\w)" if folded.endswith("$") else folded[1:] + r"\w*")
    return "|".join(
        f"{letter}(?:{'|'.join(sorted(rests, key=len, reverse=True))})" for letter, rests in sorted(by_letter.items())
    )


_ATTRIBUTES = (
    r"(?:\w*institu\w*(?:ional|ionell|cional|zional)\w*|\w*(?:ional|ionell)e[rsn]?|akademick\w+|academic\w*)(?!\w)"
)
HEAD = re.compile(rf"(?<![\w@.])(?!{_ATTRIBUTES})(?:{_alternatives(words(BODIES))})")
"""A head word of an organisation in folded text (compounds are read by COMPOUND)."""

COMPOUND = re.compile(rf"(?<![\w@.])\w{{3,30}}(?:{'|'.join(words(fold(SUFFIXES)))})(?:es|s|en|et|er|n|a|i|e)?(?!\w)")
"""A compound that ends in such a word."""

CAPITAL = frozenset(
    words(
        "office board partners associates consultants consulting planners homes trust fund service services direction "
        "order union chair workshop bank collective lab centre center division network forum maison architects "
        "campaign movement initiative festival group task watch komise komisia komisie "
        "divize usek mission red rede plataforma observatorio osiedle osiedla sekcja kor "
        "tanacs barati рух "
        "region regional district province office commission committee company direction bureau rada rady radu kolo "
        "sprava spravy spravu spravou studio ente ordine order assembly authorities government governments regions "
        "districts markt tech parc parco parque atelier atelieru ateliéru camera dienst dome zavod unie "
        "union ag metropolitan "
        "metropolis institutions institution "
        "institutional laboratory academy academia consiliul centrum "
        "parish choir orchestra brigade jednota jednoty jednote jednotou oddil oddilu chor entente chorale "
        "archivo arquivo archivio aula tertulia lonja rancho bombeiros tribunal agrupacion muhely"
    )
)
"""Heads that are plain nouns as well: only a capital makes them part of a name."""

PARTS = re.compile(
    r"(?:^|\s[-–]\s)\W*(?:the )?(?:department|dept|faculty|fakult\w*|facolta|school of|institute of|division"
    r"|section|unit|office|chair"
    r"|odbor\w*|oddeleni\w*|oddelenie|odd\b|katedra|ustav\w*|sekc\w+|abteilung|amt\b|referat|sachgebiet"
    r"|fachbereich|lehrstuhl"
    r"|direction|service|bureau|pole\b|departamento|servicio|area|facultad|escuela|dipartimento|settore"
    r"|ufficio|servizio"
    r"|wydzial\w*|biuro|departament|zaklad|referat|instytut|afdeling|faculteit|directie|directorate|ma \d+"
    r"|research|laborator|(?:\w+ )?kancelari\w*|regional office|departement|департамент|управління|відділ"
    r"|кафедра|факультет"
    r"|secretaria|departamento|divis\w+|unidade|unidad|usek|divize|sekcja|oddzial|bureau|team|group|avdeling|forvaltning\w*|kontor)"
    r"|\b(?:department|division|section|unit|office|team)\W*$"
)
"""A line that names a part of a body rather than the body."""

INTERMEDIARY = re.compile(
    r"\b(?:travels?|tours?|tour operator|touristi\w*|turisti\w+|incoming|dmc|pco|congress\w*|kongress\w*"
    r"|events?|eventy|interpret\w*|translat\w*|tlumoc\w*|preklad\w*|dolmetsch\w*|interpretes?|tolk\w*|tlumacz\w*"
    r"|cestovn\w+ (?:kancelar|agentur)\w*|reise\w*|\w*reisen|\w*touristik|voyages?|viajes|viaggi\w*|viagens|reizen"
    r"|podroz\w*|utazasi|embassy|embaix\w+|ambassad\w*|velvyslan\w*|botschaft\w*|embajada|ambasciata"
    r"|ambasad\w*|nagykovetseg\w*|посольств\w*|consulates?|consulat|consulado|consolato|konsulat\w*"
    r"|konzulat\w*|zajezd\w*)\b"
)
"""Who writes for others: a travel or event agency, an embassy, an interpreter."""

FIELDS = frozenset(
    words(
        "planning urban city town municipal regional local tourist tourism international foreign external relations "
        "cooperation housing transport mobility traffic strategic strategy spatial development environment "
        "environmental "
        "public works affairs protocol communication communications human resources architecture "
        "architectural heritage "
        "building buildings construction land use market network economic economy culture cultural education technical "
        "services service technology infrastructure design landscape geography engineering civil social sciences "
        "sustainability sustainable climate european projects project innovation research finance legal "
        "student students "
        "head central main general national state executive management property investment investments metropolitan"
    )
)
"""What offices deal with: an English name of such words alone names an office that every city has."""

GENERIC = frozenset(
    words(
        "university city council municipality department office institute school faculty ministry city-council "
        "company agency association organisation organization centre center mesto urad skola fakulta ustav institut "
        "univerzita obec kraj odbor stadt amt universitat hochschule schule ville mairie commune universite ecole "
        "ayuntamiento universidad comune universita gmina urzad uniwersytet miasto gemeente universiteit board region "
        "district group network union club society"
    )
)
"""Head words that name nothing alone."""

_LINKS = {
    "en": "of the for and & - – / | de du des del della dei di da dos der fur und van het voor og och ja",
    "cs": "a v ve na pro nad pod u pri za",
    "sk": "a v vo na pre nad pod u pri za",
    "pl": "i w we z na spraw im nad",
    "de": "die das dem den im am von zu zur an e.v.",
    "fr": "d' l' la le les et pour",
    "es": "de la las los el y para e",
    "it": "dello degli delle per la il e d'",
    "nl": "en te den",
    "pt": "do das e para",
    "hu": "es",
    "ro": "a al si",
    "sl": "in za v",
    "hr": "i za u",
    "da": "for i af",
    "sv": "i av",
    "nb": "for i av",
    "uk": "та і и з у в",
}


@cache
def links(language: str) -> frozenset[str]:
    """Lower-case words within the name of an organisation, in a language and in English; those of Romance and
    Germanic names anywhere, for names keep their language ("the Universidad del Valle")."""
    return frozenset((_LINKS["en"] + " " + _LINKS.get(language, "")).split())


ALL_LINKS = frozenset(" ".join(_LINKS.values()).split())
"""Such words of all languages: they tell nothing when two names are compared."""

NO_BODY = re.compile(
    r"\b(?:member|manager|director|head|officer|chair(?:man|woman|person)?|professor|secretary|coordinator"
    r"|leader|mayor|dean|lead|house|building|hall|tower|no)\W*$"
    r"|^(?:(?:o|a|la|le|el|il|der|die|the) )?(?:chief|head|director|manager|secretary|professor|chefe?|jefe|jefa|maire"
    r"|alcalde|vec|hon|mr|mrs|ms|dr|dear|sitz|hrb|amtsgericht|registergericht|polgarmester|wethouder|z up|to the)\b"
    r"|^(?:leiter\w*|vedouci|reditel\w*|chargee?|kierownik|naczelnik|dyrektor|predsed\w+|starost\w*|primator\w*"
    r"|hejtman\w*|re:|subject|betreff|objet|asunto|oggetto|prezydent\w*|marszal\w+k\w*|burmistrz\w*|wojt\w*"
    r"|i\. ?a\b|i\. ?v\b|p\. ?o\b|bue?rgermeister\w*|alcalde\w*|sindac\w+|dezernent\w*|vazen\w+)"
    r"|european union|europaische union|union europeenne|evropsk\w+ uni|europsk\w+ uni|uni\w+ europejsk"
    r"|union europea|unione europea|europese unie|uniao europeia"
)
"""A line or phrase that names an office held by a person, or the legal small print."""
