"""Words that head the name of an organisation, in many languages, as stems of folded words."""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.lexicon import words

# Stems: the word may go on (inflection, compounds of Czech, Slovak, Polish); a "$" ends it.
_BODIES = r"""
universit univerzit uniwersytet univ$ university polytechn politecnic politechni politecnico techni(?:cal|sche|cka)$
hochschul fachhochschul college$ academ akademi school$ schools$ skola$ skoly$ skole$ skolu$ skolou$ ecole$ escuela$
scuola$ szkol lycee$ gymnazi gymnasium faculty$ facult fakult wydzial institut instytut istituto ustav centre$
center$ centro$ centrum zentrum laborator laboratory chair$ lehrstuhl katedra municipalit municip council$ councils$
city$ town$ borough$ county$ district$ region$ regional$ province$ provincia prefecture government$ mesto$ mesta$
mestem$ mestu$ meste$ mestsk obec$ obce$ obci$ magistrat uradu$ urad$ urady$ kraj$ kraje$ kraji$ krajsk samosprav
starostov kanton cantons$ canton$ stadt$ stadte$ landeshauptstadt hansestadt gemeinde marktgemeinde landkreis kreis$
bezirk magistrat bundesamt amt$ amtes$ stadtplanungsamt ville$ mairie$ commune$ communaute metropole departement$
conseil$ prefecture region$ ayuntamiento diputacion junta$ generalitat comune$ citta$ regione$ unione$ gmina$ gminy$
miasto$ miasta$ urzad urzedu miejsk\w* starostwo powiat wojewodzt marszalkowsk gemeente provincie stad$ waterschap
camara$ prefeitura kommune$ kommun$ stad$ kaupunki onkormanyzat primaria obstin gobierno$ governo$ secretaria$
alcaldia ministry$ ministries$ ministerstv ministerstw ministerium ministere ministerio ministero ministerie
department$ dept$ departament odbor$ odboru$ oddeleni$ abteilung dipartimento direction$ directorate direktion amt$
office$ urad agency$ agence agentur agentura agencia agenzia authority$ commission$ committee$ chamber$ komora$
komory$ kammer$ chambre$ kamer$ izba$ camera$ colegio ordine$ order$ association$ associac asociac asociaci
federation$ federac verband vereniging verein$ verein society$ spolek spolku spolecnost sdruzen zdruzen stowarzyszen
union$ unia$ unie$ svaz zvaz zwiazek zwiazk gesellschaft stiftung stichting foundation$ fondation fundacion fundacja
nadace nadacia fondazione network$ forum$ club$ klub$ kolo$ kola$ fachschaft studentenschaft company$ corporation$
enterprise$ consortium studio$ atelier$ architekti$ architects$ architekten$ gmbh$ ltd$ llc$ inc$ plc$ a\.s\.$
s\.r\.o\.$ s\.a\.$ b\.v\.$ e\.v\.$ vzw$ aisbl$ srl$ podnik$ podniku$ podnik dopravn cooperative$ druzstv
genossenschaft parliament$ senate$ senat$ bank$ museum$ muzeum metropolia$ metropolis$ metropolitan$ pracownia$
pracowni$ biuro$ buro$ bureau$ planungsverband regionalverband zweckverband initiativ embassy$ ambassade botschaft
embajada ambasciata velvyslanectv ambasada consulate$ committee inspectorate board$ trust$ partnership$ laboratory
"""


def _stems() -> str:
    parts = []
    for word in _BODIES.split():
        parts.append(word[:-1] + r"(?![\w])" if word.endswith("$") else word + r"\w*")
    return "|".join(sorted(set(parts), key=len, reverse=True))


HEAD = re.compile(rf"(?<![\w@.])(?:{_stems()})")
"""A head word of an organisation in folded text (German compounds are read by COMPOUND)."""

COMPOUND = re.compile(
    r"(?<!\w)\w{3,}(?:amt|ministerium|verband|verein|universitat|hochschule|institut|kammer|gesellschaft"
    r"|verwaltung|schule"
    r"|stadt|gemeinde|direktion|referat|akademie|kommune|kommun|stiftung|buro|bund)(?:es|s|en)?(?!\w)"
)
"""A German or Scandinavian compound that ends in such a word."""

PARTS = re.compile(
    r"(?:^|\s[-–]\s)\W*(?:the )?(?:department|dept|faculty|fakult\w*|facolta|school of|institute of|division"
    r"|section|unit|office|chair"
    r"|odbor\w*|oddeleni\w*|oddelenie|odd\b|katedra|ustav\w*|sekc\w+|abteilung|amt\b|referat|sachgebiet"
    r"|fachbereich|lehrstuhl"
    r"|direction|service|bureau|pole\b|departamento|servicio|area|facultad|escuela|dipartimento|settore"
    r"|ufficio|servizio"
    r"|wydzial\w*|biuro|departament|zaklad|referat|instytut|afdeling|faculteit|directie|directorate|ma \d+"
    r"|research|laborator"
    r"|secretaria|departamento|bureau|team|group|avdeling|forvaltning\w*|kontor)"
)
"""A line that names a part of a body rather than the body."""

INTERMEDIARY = re.compile(
    r"travel|tours?\b|tour operator|touristi|cestovn|reise|voyage|viajes|viaggi|incoming|\bdmc\b|embassy"
    r"|ambassad|velvyslan|botschaft"
    r"|embajada|ambasciata|ambasad|consulate|konzul|consulat|interpret|tlumoc|dolmetsch|event|agentur"
    r"|training co|agency\b"
)
"""Who writes for others: a travel agency, an embassy, an interpreter."""

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
    "en": "of the for and & in at - – / |",
    "cs": "a v ve na pro nad pod u pri za",
    "sk": "a v vo na pre nad pod u pri za",
    "pl": "i w we z na do spraw im nad",
    "de": "fur der die das des dem den und im am in von zu zur an e.v.",
    "fr": "de du des d' l' la le les et en pour",
    "es": "de del la las los el y en para e",
    "it": "di del della dei delle degli dello per la il e di d'",
    "nl": "van het de voor en in te der den",
    "pt": "de do da dos das e para",
    "hu": "es",
    "ro": "de a al si",
    "sl": "in za v",
    "hr": "i za u",
    "da": "og for i af",
    "sv": "och for i av",
    "nb": "og for i av",
}


@cache
def links(language: str) -> frozenset[str]:
    """Lower-case words within the name of an organisation, in a language and in English."""
    return frozenset((_LINKS["en"] + " " + _LINKS.get(language, "")).split())


ALL_LINKS = frozenset(" ".join(_LINKS.values()).split())
"""Such words of all languages: they tell nothing when two names are compared."""

NO_BODY = re.compile(
    r"\b(?:member|manager|director|head|officer|chair(?:man|woman|person)?|professor|secretary|coordinator"
    r"|leader|mayor|dean|lead)\W*$"
    r"|^(?:chief|head|director|manager|secretary|professor|chef|leiter\w*|sitz der|vedouci|reditel\w*"
    r"|chargee?|jefe|jefa|kierownik|naczelnik|dyrektor|predsed\w+|starost\w*|primator\w*|hejtman\w*|vec\b|re:"
    r"|subject|betreff|objet|asunto|oggetto|registergericht|hon\b|mr\b|mrs\b|ms\b|dr\b)"
)
"""A line or phrase that names an office held by a person, or the legal small print."""
