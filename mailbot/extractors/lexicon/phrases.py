"""Fixed phrases that spaCy's PhraseMatcher finds, in natural spelling: case and accents are folded when they are built.

One list serves all languages: people write in one language and courtesies of another.
"""

from __future__ import annotations

INTRODUCTION = (
    *("my name is", "I am", "I'm", "this is", "let me introduce myself"),
    *("jmenuji se", "jmenuju se", "jsem", "volám sa", "som", "nazywam się", "z tej strony", "jestem"),
    *("mein Name ist", "ich bin", "ich heiße", "ich heisse", "mijn naam is", "ik ben", "ik heet"),
    *("je m'appelle", "je suis", "me llamo", "mi nombre es", "soy", "mi chiamo", "sono"),
    *("o meu nome é", "meu nome é", "chamo-me", "me chamo", "sou", "mă numesc", "sunt"),
    *("a nevem", "мене звати", "меня зовут", "jag heter", "jag är", "jeg hedder", "jeg heter", "jeg er", "nimeni on"),
    *("ime mi je", "zovem se", "moje ime je"),
)
"""The writer says who he is; his name follows."""

BEHALF = (
    *("on behalf of", "on behalf", "in the name of", "representing", "for our client", "our client", "our client is"),
    *("delegation of", "delegation from", "visitors from", "group of", "group from", "students of", "students from"),
    *("students at", "colleagues from", "participants from", "visit of", "visit by", "request of", "request from"),
    *("request by", "study visit of", "study visit for", "study visit by", "study trip of", "study trip for"),
    *("study trip by", "study tour of", "study tour for"),
    *("jménem", "za", "zastupuji", "z pověření", "v zastoupení", "skupina z", "skupinu z", "skupiny z", "v mene"),
    *("delegace", "delegaci", "delegací", "delegácia", "delegácie", "delegáciu"),
    *("im Namen", "im Auftrag", "für", "Delegation", "Gruppe aus", "Gruppe der", "Gruppe des"),
    *("au nom", "pour le compte", "de la part", "délégation"),
    *("en nombre", "en representación", "a nombre", "delegación", "em nome", "em representação", "delegação"),
    *("a nome", "per conto", "delegazione", "w imieniu", "delegacja", "delegacji", "delegację", "namens", "delegatie"),
    *("від імені", "от имени", "делегація", "делегацію", "делегації", "în numele", "u ime", "v imenu", "på vegne av"),
    *("på vegne af", "på uppdrag av"),
)
"""The body for which the writer writes follows, behind small words (BETWEEN)."""

IN_NAME = (
    *("on behalf of", "in the name of", "jménem", "v mene", "im Namen", "im Auftrag", "au nom", "en nombre"),
    *("a nome", "w imieniu", "namens", "em nome", "від імені", "от имени", "u ime", "v imenu", "în numele"),
)
"""Those of BEHALF that speak of a body even where its name has no head word."""

ABSENCE = (
    *("out of the office", "out of office", "on leave", "on holiday", "on vacation", "away from my desk"),
    *("limited access to email", "limited access to my email", "in my absence", "during my absence"),
    *("mimo kancelář", "mimo úřad", "na dovolené", "nejsem přítomen", "nejsem přítomna", "v mé nepřítomnosti"),
    *("mimo kancelárie", "na dovolenke", "nicht im Büro", "nicht im Haus", "im Urlaub", "abwesend", "Abwesenheit"),
    *("absent du bureau", "absente du bureau", "en congé", "en congés", "mon absence", "fuera de la oficina"),
    *("de vacaciones", "mi ausencia", "fuori ufficio", "in ferie", "mia assenza", "poza biurem", "na urlopie"),
    *("mojej nieobecności", "niet op kantoor", "met vakantie", "mijn afwezigheid", "fora do escritório", "de férias"),
    *("minha ausência", "у відпустці", "szabadságon"),
)
"""Words of an automatic reply by somebody who is away."""

PHRASES = {"introduction": INTRODUCTION, "behalf": BEHALF, "in-name": IN_NAME, "absence": ABSENCE}
"""The lists under the names by which extractors ask for them."""
