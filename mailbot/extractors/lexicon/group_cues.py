"""Words around the number of visitors: before it, behind it, limits, groups, roles without a number. Folded."""

from __future__ import annotations

import re

OF_US = re.compile(
    r"^\s*(?:of us|of them|in (?:number|total|all)|pax|ppl|nas\b|z nas|von uns|d'entre nous|de nosotros|di"
    r" noi|z nas|van ons|de nos|osob|lidi|os\.)"
)


BEFORE = re.compile(
    r"(?:group(?: size)? (?:of|will be|is|would be|consists? of)|party of|delegation of|team of|class of"
    r"|groups? of|we(?:'re| are| will be| would be|'ll be|'d be| shall be) (?:a group of )?"
    r"|there (?:are|will be|would be) |total(?: number)?(?: of|:| is|,)?|altogether|number of (?:people"
    r"|participants|persons|visitors)(?: is| will be|:)?|the (?:five|whole) of us"
    r"|nas (?:\w+ )?(?:bude|prijede|je|jede|pojede|prijelo)|(?:participants?|partecipanti|participantes?"
    r"|ucastniku|teilnehmer) (?:will be|are|saranno|seran|seront|bude|sind)|saranno|(?:bude|je|prijede"
    r"|pojede) nas|v poctu|skupin\w* (?:o |asi |cca )?|delegac\w* (?:o )?|celkem|dohromady|pocet(?: osob|"
    r" ucastniku)?(?: je|:)?|budeme|prijedeme(?: v)?|prijede"
    r"|bude nas|budeme|pride nas|v pocte|spolu|wir (?:sind|waren|kommen|werden|wurden)(?: mit)?(?: zu)?"
    r"|gruppe von|insgesamt|gruppe mit|delegation von|umfasst"
    r"|nous (?:serons|sommes|serions)(?: au nombre de)?|groupe de|au total|delegation de|(?:seremos|seriamos"
    r"|somos|vamos|iremos)(?: un grupo de)?|grupo de|en total|delegacion de"
    r"|(?:saremo|siamo|saremmo)(?: in)?|gruppo di|in totale|delegazione di|(?:bedzie|przyjedzie) nas|nas"
    r" (?:bedzie|przyjedzie)|bedziemy (?:w )?|grupa|grupe|w liczbie|lacznie|przyjedzie|we (?:komen|zijn) met"
    r"|groep van|in totaal)"
    r"\s*(?:about |around |approximately |some |only |just |up to |zhruba |asi |kolem |okolo |etwa |ca\.? "
    r"|cca\.? |rund |environ |unos |unas |circa |okolo |jakies |ongeveer |zo'n |cerca de )?$"
)


LIMIT_UP = re.compile(
    r"(?:up to|max(?:imum|\.|imal(?:ne|nie)?)?(?: of)?|at most|no more than|not more than|nejvyse|nanejvys"
    r"|maximalne|do poctu|nejvic|bis zu|hochstens|maximal|jusqu'a|au (?:plus|maximum)|hasta|como maximo|fino"
    r" a|al massimo|najvyssie|najviac|maksymalnie|do|najwyzej|tot|maximaal|ate|no maximo)\s*(?:about |of )?$"
)


LIMIT_DOWN = re.compile(
    r"(?:at least|minimum(?: of)?|min\.?|(?:no|not) (?:less|fewer) than|more than|over|alespon|nejmene|aspon"
    r"|minimalne|mindestens|wenigstens|au moins|minimum|al menos|por lo menos|almeno|minimo|aspon|najmenej|co"
    r" najmniej|minimum|minstens|ten minste|pelo menos)\s*$"
)


DO = re.compile(r"\bdo\s*$")


GROUPS = re.compile(
    r"\s(?:groups?|parties|buses|coaches|skupin\w*|autobus\w*|gruppen|busse|groupes|grupos|gruppi|grup\w*"
    r"|groepen)\s+(?:of|with|po|a|von|zu|mit|je|de|di|da|van|z|s)(?: (?:je|zu|about|cca|etwa))?\s*$"
)


_ARTICLES = (
    r"(?:the|our|his|her|one|a|an|pan|pani|nas|nase|ein\w*|unser\w*|le|la|el|il|un|una|su|sa|son|notre"
    r"|nuestro|nostro|de"
    r"|den|onze|oraz|und|and|plus|,)\s+(?:\w+\s+){0,2}?"
)
ONE = re.compile(
    rf"(?<!\w)(?:{_ARTICLES}"
    r"(?:mayor|deputy mayor|director|head of \w+|chair\w*|president|professor|interpreter|tutor|teacher"
    r"|translator|driver|assistant|advis[eo]r|leader|secretary|evaluator|burgermeister\w*|leiter\w*|dolmetscher\w*"
    r"|maire|directeur|directrice|interprete|alcalde\w*|concejal|asesora?|sindaco|direttore|direttrice"
    r"|wethouder|vedouci)"
    # without an article, as Slavic languages have none; singular only
    rf"|(?:{_ARTICLES})?"
    r"(?:starosta|starostka|starostou|primator|primatorka|primatorem|hejtman|hejtmanka|reditel|reditelka"
    r"|reditelem|riaditel|riaditelka|namestek|namestkyne|tajemnik|tajemnice|tlumocnik|tlumocnice|tlmocnik|tlmocnicka"
    r"|burmistrz|dyrektor|tlumacz|tlumaczka|prezydent))(?!\w)"
)


TOTAL = re.compile(
    r"(?:=|in total\b.{0,30}|altogether\b.{0,20}|celkem\b.{0,15}|dohromady.{0,10}|insgesamt\b.{0,15}|au"
    r" total\b.{0,15}|en total\b.{0,15}|in totale\b.{0,15}|lacznie\b.{0,15}|in totaal\b.{0,15})\s*$"
)


LINKED = re.compile(r"(?:oraz|und|and|plus|a|,)\s")


LINK_WORD = re.compile(
    r"[\s,;+&]*(?:(?:and|plus|with|together with|a|i|s|se|k tomu|a k tomu|und|sowie|mit|et|avec|y|e|con|oraz"
    r"|z|en|met|com|also)\s+)?(?:\([^)]*\)\s*)?$"
)
