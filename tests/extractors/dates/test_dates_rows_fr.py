"""French: each row of MEANING's table in the wordings of French writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Nous aimerions vous rendre visite {}, si cela vous convient."
TIME_FRAME = "Nous souhaiterions venir le 12 mai 2027, {}."
DATES = {
    "2027-05-12": (
        "le 12 mai | le 12 mai 2027 | le mercredi 12 mai | mercredi 12 mai 2027 | le mer. 12 mai | le 12/05/2027 | le 12.05.2027 | "
        "le douze mai | vers le 12 mai | autour du 12 mai | aux alentours du 12 mai | en date du 12 mai 2027 | dans la journée du 12 mai"
    ),
    "2027-06-01": "le 1er juin | le premier juin | le mardi 1er juin 2027 | le 1 juin",
    "2027-08-03": "le 3 août | le 3 aout 2027 | le mardi trois août",
    "2027-02-09": "le 9 févr. 2027 | le 9 février | le mardi 9 fév.",
    "2027-05-12;2027-05-14": (
        "le 12 ou le 14 mai | le 12 ou 14 mai | soit le 12 mai soit le 14 mai | le 12 mai ou, à défaut, le 14 mai | "
        "le mercredi 12 ou le vendredi 14 mai | le 12/05 ou le 14/05 | le 12 mai ou bien le 14 mai | le douze ou le quatorze mai"
    ),
    "2027-05-12..2027-05-14": (
        "du 12 au 14 mai | du 12 au 14 mai 2027 | entre le 12 et le 14 mai | du mercredi 12 au vendredi 14 mai | "
        "du 12 mai au 14 mai | pendant la période du 12 au 14 mai | du 12/05/2027 au 14/05/2027 | 12-14 mai 2027 | "
        "du 12 jusqu'au 14 mai"
    ),
    "2027-04-28..2027-05-03": "du 28 avril au 3 mai | entre le 28 avril et le 3 mai | du 28/4 au 3/5/2027",
    "2027-05-10..2027-05-16": (
        "la semaine du 10 mai | dans la semaine du 10 mai | semaine 19 | en semaine 19 | la semaine du lundi 10 mai | "
        "la semaine 19 | durant la semaine n° 19 | dans la semaine commençant le 10 mai | au cours de la semaine du 10 mai"
    ),
    "2027-05-01..2027-05-10": "début mai | au début du mois de mai | début mai 2027 | tout début mai | dans les premiers jours de mai | au début de mai",
    "2027-05-11..2027-05-20": "mi-mai | à la mi-mai | au milieu du mois de mai | vers la mi-mai 2027 | courant mi-mai",
    "2027-05-21..2027-05-31": "fin mai | à la fin du mois de mai | fin mai 2027 | vers la fin mai | dans les derniers jours de mai",
    "2027-05-01..2027-05-15": "dans la première quinzaine de mai | la première moitié de mai | durant la première quinzaine de mai 2027 | dans la première moitié du mois de mai",
    "2027-05-16..2027-05-31": "dans la deuxième quinzaine de mai | la seconde quinzaine de mai | dans la seconde moitié du mois de mai",
    "2027-05-01..2027-05-31": "en mai | au mois de mai | en mai 2027 | courant mai | dans le courant du mois de mai | durant le mois de mai 2027",
    "2027-05-01..2027-06-30": "entre mai et juin | de mai à juin 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "en mai ou en juin | en mai ou juin 2027",
    "2027-03-01..2027-05-31": "au printemps | au printemps 2027 | au printemps prochain | au cours du printemps 2027",
    "2027-06-01..2027-08-31": "à l'été 2027 | cet été | durant l'été 2027 | l'été prochain",
    "2027-09-01..2027-11-30": "à l'automne 2027 | en automne 2027 | l'automne prochain",
    "2027-12-01..2028-02-29": "à l'hiver 2027 | en hiver 2027/2028",
    "2027-01-01..2027-06-30": "au premier semestre 2027 | au cours du premier semestre de 2027 | au 1er semestre 2027 | dans la première moitié de 2027",
    "2027-07-01..2027-12-31": "au second semestre 2027 | au deuxième semestre de l'année 2027",
    "2027-05-25..2027-06-07": "à la charnière de mai et juin | à la charnière entre mai et juin 2027",
    "2026-11-27": "vendredi | ce vendredi | vendredi de cette semaine",
    "2026-12-04": "vendredi prochain | vendredi de la semaine prochaine | la semaine prochaine, vendredi | le vendredi de la semaine prochaine",
    "2027-04-01..2027-06-30": "au deuxième trimestre 2027 | au 2e trimestre | au 2ème trimestre 2027 | au second trimestre de 2027",
    "2026-11-30..2026-12-06": "la semaine prochaine | dans le courant de la semaine prochaine | la semaine qui vient",
    "2026-11-23..2026-11-29": "cette semaine",
    "2026-12-01..2026-12-31": "le mois prochain | au cours du mois prochain | le mois qui vient",
    "2027-07-01..2027-07-07": "la première semaine de juillet | dans la première semaine de juillet | la 1re semaine de juillet | la 1ère semaine de juillet",
    "2027-07-08..2027-07-14": "la deuxième semaine de juillet | durant la 2e semaine de juillet | la seconde semaine de juillet",
    "2027-03-10..-": "à partir du 10 mars | dès le 10 mars | après le 9 mars | à compter du 10 mars 2027 | au plus tôt le 10 mars",
    "-..2027-03-20": "jusqu'au 20 mars | avant le 21 mars | au plus tard le 20 mars | d'ici le 20 mars | d'ici au 20 mars",
    "2027-05-11..2027-05-13": "le 12 mai ± 1 jour | le 12 mai, plus ou moins un jour | le 12 mai +/- 1 jour",
    "2026-11-25": "demain",
    "2026-11-26": "après-demain",
    "2026-12-08": "dans deux semaines | dans quinze jours | d'ici quinze jours | dans 14 jours",
    "2026-12-05..2026-12-06": "le week-end prochain | le weekend prochain",
    "2027-05-03": "le premier lundi de mai | le premier lundi du mois de mai",
    "2027-05-31": "le dernier lundi de mai",
}
TIMES = {
    "09:00-12:00": "le matin | dans la matinée | en matinée | de préférence le matin | au cours de la matinée",
    "-12:00": "avant midi | avant 12h | jusqu'à midi | avant 12 heures | avant le déjeuner",
    "09:00-": "à la première heure | à 9h | à 9 h | dès 9h | à neuf heures | à partir de 9h00 | à 9h du matin | dès 9 heures",
    "12:00-": "vers midi | à midi | à 12h | aux alentours de midi | autour de midi",
    "12:00-13:00": "à l'heure du déjeuner | pendant la pause déjeuner | pendant l'heure du déjeuner",
    "13:00-17:00": "l'après-midi | dans l'après-midi | après le déjeuner | au cours de l'après-midi",
    "13:00-15:00": "en début d'après-midi | au début de l'après-midi | tôt dans l'après-midi",
    "15:00-17:00": "en fin d'après-midi | à la fin de l'après-midi | tard dans l'après-midi",
    "17:00-21:00": "le soir | en soirée | dans la soirée",
    "09:00-17:00": "toute la journée | pour la journée entière | la journée complète | toute une journée",
    "10:00-": (
        "à 10h | à 10h00 | à 10 h | à 10 heures | vers 10h | à partir de 10h | à dix heures | dès 10h | aux environs de 10h | "
        "à 10 heures du matin | autour de 10h | à partir de dix heures | à 10:00 | aux alentours de 10 h | si possible à 10h"
    ),
    "10:30-": "à 10h30 | à 10 h 30 | à dix heures et demie | vers 10h30 | à dix heures trente | à 10:30",
    "14:00-": "après 14h | à 14h | à deux heures de l'après-midi | à partir de 14 heures | à quatorze heures | à 14 h précises",
    "14:15-": "à 14h15 | à deux heures et quart | à quatorze heures quinze",
    "14:30-": "à 14h30 | à deux heures et demie | à quatorze heures trente",
    "14:45-": "à trois heures moins le quart | à 14h45",
    "10:00-12:00": (
        "de 10h à 12h | entre 10h et 12h | de 10 à 12 heures | 10h-12h | de 10 heures à midi | à 10h pour deux heures | "
        "deux heures à partir de 10h | de 10h00 à 12h00 | entre 10 et 12 heures | entre dix heures et midi | à 10h, pendant deux heures"
    ),
    "10:00-11:30": "de 10h à 11h30 | à 10h pour une heure et demie | à 10h, durant environ 90 minutes | entre 10 h et 11 h 30",
    "14:00-16:00": "de 14h à 16h | entre 14h et 16h | de 14 à 16 h | de 2 à 4 heures de l'après-midi",
}
ROLES = {
    "Nous serons à Prague du 3 au 7 mai et aimerions vous rencontrer.": "2027-05-03..2027-05-07",
    "Notre voyage dure du 3 au 7 mai ; pourrions-nous venir le 5 mai à 10h ?": "2027-05-05 10:00-",
    "Nous arrivons le 3 mai et repartons le 7 mai. Le 5 mai vous conviendrait-il ?": "2027-05-05",
    "Notre avion atterrit le 3 mai à 14h00 ; une visite le 4 mai serait idéale.": "2027-05-04",
    "Merci de nous répondre avant le 31 mars.": "",
    "Il nous faudrait votre accord d'ici le 31 mars.": "",
    "Suite à notre entretien du 3 novembre, nous proposons le 5 mai.": "2027-05-05",
    "Des collègues sont venus chez vous le 8 juin 2024.": "",
    "Nous devons malheureusement annuler le rendez-vous du 5 mai.": "",
    "Au lieu du 5 mai, nous préférerions le 12 mai.": "2027-05-12",
    "Le 5 mai ne nous convient plus, le 12 mai à 9h30 serait-il possible ?": "2027-05-12 09:30-",
    "Nous souhaitons reporter notre visite du 5 mai au 12 mai.": "2027-05-12",
    "Le 6 mai nous participons à un colloque, c'est pourquoi nous viendrions le 5 mai.": "2027-05-05",
    "Notre école a été fondée en 1998 et compte 20 classes.": "",
    "Nos bureaux sont ouverts de 9h00 à 15h00.": "",
}
FREE = {
    "date": (
        "N'importe quel jour nous convient. | Nous vous laissons le choix de la date. | La date est à votre convenance. | "
        "Nous sommes flexibles sur les dates. | Quand cela vous arrange. | Choisissez le jour qui vous convient."
    ),
    "time": (
        "Nous vous laissons choisir l'heure. | L'heure nous importe peu. | À toute heure de la journée. | À l'heure qui vous convient. | "
        "Nous sommes flexibles sur l'horaire."
    ),
    "": (
        "L'un de ces jours nous conviendrait. | Un jour de la semaine du 10 mai. | Nous espérons que la date vous convient. | "
        "Merci de nous confirmer le jour et l'heure."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_french_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "fr") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_french_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "fr") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_french_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "fr") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_french_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "fr") == expected
