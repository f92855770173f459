"""What a group is made of (nouns for people), and what numbers count that are no visitors. Stems, folded."""

from __future__ import annotations

import re

from mailbot.extractors.lexicon import words

_PEOPLE = words(
    "people person persons participant visitor guest delegate member colleague student undergrad postgrad graduate "
    "pupil teacher professor faculties lecturer tutor architect planner urbanist urban designer engineer official "
    "councillor councilor counsellor politician mayor deputy deputies expert specialist employee staff officer "
    "representative researcher doctoral phd candidate professional practitioner attendee traveller pax persons heads "
    "ppl folks adult women men interpreter translator assistant director manager leader journalist teacher expert "
    "trainee lawyer geographer economist designer civil servant companion supervisor coordinator executive senator "
    "commissioner academics scholar fellow clenove clenu cleny clenek radni radnich radnych hoste hostu"
    " hosty gaste gasten lehrende lehrer lehrkraft ridici ridice zastupci osob osoby osobou osobami osoba"
    " lidi lide clovek ucastni student "
    "studuj pedagog ucitel kantor vyucujic profesor doktorand architekt urbanist planovac inzenyr zastupitel radni "
    "radnich namest mistostarost starost primator uredni pracovni zamestnan kolega kolegy kolegu kolegyn koleg "
    "odborni expert host clen tlumoc pruvodc ridic zak zaky zaku maturant vedouc projektant specialist krajinar "
    "dopravac zastupc delegat reditel posluchac dozor doprovod ludi ludia osob poslanc zamestnanc odbornik ucastnik "
    "starost kolegov kolegyn personen person leute teilnehm studier student kolleg mitarbeiter architekt planer "
    "ingenieur vertreter mitglied gast gaste stadtrat gemeinderat experte fachleute professor lehr betreu begleit "
    "dolmetsch burgermeister beamte schuler fachkraft kopfe personne participant etudiant collegue membre elu elus "
    "agent technicien architecte urbaniste ingenieur cadre enseignant professeur eleve invite interprete conseiller "
    "maire persona participante estudiante alumno colega miembro tecnico arquitect urbanist ingenier profesor "
    "concejal funcionario representante acompanante alcalde persone partecipant student collegh colleg membri tecnic "
    "architett urbanist ingegner professor docent funzionar assessor sindac rappresentant consiglier accompagnator "
    "osob osoby uczestni student koleg architekt urbanist inzynier radn urzedni pracownik ekspert czlonk gosci "
    "delegat tlumacz opiekun burmistrz specjalist przedstawiciel wojt personen deelnemer student collega medewerker "
    "ambtenar raadsled architect stedenbouw planoloog wethouder docent begeleider man mensen tolk pessoa participante "
    "estudante aluno colega membro tecnico arquitet urbanist engenheir professor vereador funcionari"
)


def _stem(word: str) -> str:
    """A stem may go on; a short word may not, for too many others begin like it (man, manual)."""
    return re.escape(word) + (r"s?(?!\w)" if len(word) <= 4 else r"\w*")


PEOPLE = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted((_stem(word) for word in set(_PEOPLE)), key=len, reverse=True)) + ")"
)
"""A noun for people in folded text."""

_OTHERS = words(
    "inhabitant resident citizen population member municipalit citi cities town village commune countr dwelling flat "
    "apartment hour minute day week month year night meter metre km hectare floor room euro eur czk usd million mil "
    "thousand percent station project building plot point question page language stop line obyvatel obcan obci mest "
    "mesto hodin minut dni dnu tydn mesic rok let nocí metr kilometr hektar bytu byty pokoj korun kc tisic procent "
    "stanic einwohner stunde minute tag woche monat jahr nacht gemeinde stadt quadratmeter wohnung euro prozent "
    "habitant heure minute jour semaine mois annee ans nuit commune ville metre logement habitante hora minuto dia "
    "semana mes ano noche municipio abitant ora ore minut giorn settiman mes ann nott comun mieszkan godzin minut dni "
    "tygod miesiac rok lat noc gmin miast powiat inwoner uur minuut dag week maand jaar nacht gemeente woning meter "
    "habitante hora minuto dia semana mes ano noite"
)
NOT_PEOPLE = re.compile(
    r"(?:" + "|".join(sorted({re.escape(word) for word in _OTHERS}, key=len, reverse=True)) + r")\w*"
)
"""A noun right behind a number that shows it to be no group."""

PAST = re.compile(
    r"\b(?:last (?:year|time|term|autumn|spring|summer|winter|week|month)|previous(?:ly)?|(?:year|month)s?"
    r" ago|earlier (?:group|visit)|were (?:only )?\d|brought|had \d"
    r"|loni|minule|minuly|naposledy|tehdy|predloni|bylo nas|byli jsme|vloni|bolo nas|minul\w+ rok|letztes"
    r" jahr|letztes mal|im vorjahr|waren wir|damals"
    r"|l'an dernier|l'annee derniere|derniere fois|etions|el ano pasado|la ultima vez|eramos|l'anno scorso"
    r"|l'ultima volta|eravamo"
    r"|w zeszlym roku|w ubieglym roku|ostatnio|bylo nas|vorig jaar|vorige keer|ano passado|in (?:19|20[01])\d)\b"
)
"""The sentence speaks of an earlier group."""

COMING = re.compile(
    r"\b(?:group|delegation|party|team|we (?:are|will be|would be|shall be|plan|expect|come|count)|there"
    r" (?:are|will be)|of us|participants?|attend|accompan|head ?count"
    r"|skupin\w*|delegac\w*|nas (?:bude|prijede|je|jede)|bude nas|budeme|prijede|prijedeme|pocet|celkem"
    r"|vyprav\w*|pocit\w+ s|prislo|prisli|ucast"
    r"|skupina|bude nas|budeme|prideme|gruppe|delegation|wir (?:sind|waren|kommen|werden)|insgesamt|teilnehm\w*"
    r"|groupe|delegation|nous (?:serons|sommes|serions)|au total|grupo|delegacion|seremos|seriamos|somos"
    r"|vendremos|iremos|gruppo|delegazione|saremo|siamo|saremmo"
    r"|grup\w*|delegacj\w*|bedzie nas|nas bedzie|przyjedzie|bedziemy|groep|delegatie|we (?:komen|zijn) met"
    r"|grupo|delegacao|seremos|vamos)\b"
)
"""The sentence speaks of who comes."""

SELF = re.compile(
    r"(?:\+|\band\b|\bplus\b|\bwith\b|&|,)\s*(?:me|myself|i|yours truly)\b(?! (?:would|will|can|am|have|hope"
    r"|look|was|could|think|kindly))"
    r"|\b(?:me|myself|i) and\b|\b(?:me|myself) plus\b|\bplus me\b|\b(?:a|i) (?:ja|moje"
    r" maličkost)\b(?=\s*(?:[.,;)!]|$))|\bja a\b|\ba ja\.|\bund (?:ich|mich|mir)\b(?=\s*(?:[.,;)!]|$))|\bich"
    r" und\b"
    r"|\bet moi(?:-meme)?\b|\bmoi et\b|\by yo\b|\byo y\b|\bmas yo\b|\bed? io\b|\bio e\b|\bpiu (?:me|io)\b"
    r"|\b(?:i|oraz) ja\b|\bja (?:i|oraz)\b|\ben ik(?:zelf)?\b|\bik en\b|\be eu\b|\beu e\b"
)
"""The writer counts himself in."""

AMONG = re.compile(
    r"\b(?:among (?:them|whom|us)|including|incl|of (?:whom|which|them)|included|one of them|namely|that is|a"
    r" to|totiz|und zwar|a saber|cioe|c'est-a-dire|thereof|inclusive|z (?:toho|nich)|vcetne|mezi nimi|z toho"
    r"|vratane|medzi nimi|darunter|davon"
    r"|einschließlich|inklusive|dont|parmi|y compris|de los cuales|incluid\w+|entre ellos|di cui|compres\w+"
    r"|tra cui|inclus\w+|w tym|wliczajac|waarvan|waaronder|inclusief|dos quais|incluindo)\b"
)
"""What follows is part of the number already given."""
