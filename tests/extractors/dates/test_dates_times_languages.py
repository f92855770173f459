"""Hours and parts of the day in eight languages, as people there write them (MEANING, slots)."""

from __future__ import annotations

import pytest
from dates_help import hours, slot, slots, times_of

TABLES = {
    "es": {
        "09:00-12:00": "por la mañana | de 9 a 12 | de 9:00 a 12:00 h | entre las 9 y las 12 | de 9.00 a 12.00 horas",
        "-12:00": "antes de las 12 | hasta las 12 | antes del mediodía",
        "09:00-": "a las 9 | a las 9 h | a las 9:00 | a primera hora | desde las 9 | a las nueve de la mañana",
        "12:00-": "a mediodía | hacia el mediodía | al mediodía",
        "13:00-17:00": "por la tarde | después de comer | después del almuerzo",
        "13:00-15:00": "a primera hora de la tarde",
        "15:00-17:00": "a última hora de la tarde",
        "09:00-17:00": "todo el día | durante todo el día",
        "10:00-": (
            "a las 10 | a las 10:00 h | a las 10 horas | a las 10 de la mañana | a partir de las 10 | a las diez | "
            "sobre las 10 | a las 10.00 h | hacia las 10"
        ),
        "10:30-": "a las 10:30 | a las 10.30 h | a las diez y media | a las 10h30",
        "10:15-": "a las diez y cuarto",
        "14:00-": "después de las 14:00 | a las 2 de la tarde | a las 14 h | a partir de las 14 horas",
        "16:45-": "a las cinco menos cuarto",
        "10:00-12:00": "de 10 a 12 | de 10:00 a 12:00 | entre las 10 y las 12 horas | desde las 10 hasta las 12",
        "16:00-18:00": "de 16 a 18 h | de 4 a 6 de la tarde",
    },
    "fr": {
        "09:00-12:00": "le matin | dans la matinée | de 9h à 12h | entre 9h et 12h | de 9 h 00 à 12 h 00 | en matinée",
        "-12:00": "avant midi | avant 12h | jusqu'à midi",
        "09:00-": "à 9h | à 9 heures | dès 9h | à partir de 9h | à neuf heures | à 9h00",
        "12:00-": "à midi | vers midi",
        "13:00-17:00": "l'après-midi | dans l'après-midi | après le déjeuner | en après-midi",
        "13:00-15:00": "en début d'après-midi",
        "15:00-17:00": "en fin d'après-midi",
        "17:00-21:00": "en soirée | le soir",
        "09:00-17:00": "toute la journée",
        "10:00-": "à 10h | à 10 h | à 10h00 | vers 10h | à 10 heures du matin | à partir de 10 heures | dès 10 heures | à dix heures",
        "10:30-": "à 10h30 | à 10 h 30 | à dix heures et demie | vers 10h30 | à 10:30",
        "14:00-": "à 14h | après 14h | à 14 heures | à partir de 14 h | à 2 heures de l'après-midi",
        "14:15-": "à 14h15 | à deux heures et quart",
        "10:00-12:00": "de 10h à 12h | entre 10h et midi | 10h-12h | de 10 h à 12 h | de 10 à 12 heures | de 10h à midi",
        "14:00-16:30": "de 14h à 16h30 | entre 14 h et 16 h 30 | 14h00-16h30",
    },
    "it": {
        "09:00-12:00": "al mattino | in mattinata | dalle 9 alle 12 | tra le 9 e le 12 | la mattina | di mattina | dalle ore 9.00 alle ore 12.00",
        "-12:00": "prima delle 12 | entro le 12 | prima di mezzogiorno | entro mezzogiorno",
        "09:00-": "alle 9 | alle ore 9 | alle 9:00 | dalle 9 | dalle ore 9.00",
        "12:00-": "a mezzogiorno | verso mezzogiorno",
        "13:00-17:00": "nel pomeriggio | al pomeriggio | dopo pranzo | di pomeriggio",
        "13:00-15:00": "nel primo pomeriggio",
        "15:00-17:00": "nel tardo pomeriggio",
        "09:00-17:00": "tutto il giorno | per l'intera giornata | tutta la giornata",
        "10:00-": "alle 10 | alle ore 10 | alle ore 10.00 | verso le 10 | intorno alle 10 | a partire dalle 10 | alle dieci | ore 10 | dalle 10 in poi",
        "10:30-": "alle 10.30 | alle ore 10:30 | alle dieci e mezza | ore 10,30",
        "14:00-": "alle 14 | dopo le 14 | alle ore 14 | alle due del pomeriggio | alle 2 del pomeriggio",
        "15:15-": "alle tre e un quarto | alle 15.15",
        "10:00-12:00": "dalle 10 alle 12 | dalle ore 10 alle ore 12 | ore 10-12 | tra le 10 e le 12 | dalle 10.00 alle 12.00 | ore 10.00-12.00",
        "15:00-17:30": "dalle 15 alle 17.30 | dalle ore 15.00 alle 17.30",
    },
    "pt": {
        "09:00-12:00": "de manhã | pela manhã | das 9h às 12h | entre as 9 e as 12 horas | das 9 às 12 horas | durante a manhã | na parte da manhã",
        "-12:00": "até às 12h | antes das 12 horas | até ao meio-dia",
        "09:00-": "às 9h | às 9 horas | a partir das 9h | às 9h00 | pelas 9h | às nove horas",
        "12:00-": "ao meio-dia | por volta do meio-dia",
        "13:00-17:00": "à tarde | da parte da tarde | depois do almoço | de tarde | durante a tarde",
        "13:00-15:00": "no início da tarde",
        "15:00-17:00": "ao final da tarde | no fim da tarde",
        "09:00-17:00": "todo o dia | o dia inteiro | durante todo o dia",
        "10:00-": "às 10h | às 10 h | às 10:00 | às 10 horas da manhã | pelas 10h00 | por volta das 10h | às dez horas",
        "10:30-": "às 10h30 | às 10:30 | pelas 10h30 | às dez e meia | às 10.30 h",
        "14:00-": "às 14h | depois das 14h | às 14 horas | a partir das 14h | às 2 da tarde",
        "10:00-12:00": "das 10h às 12h | entre as 10h e as 12h | das 10 às 12 | das 10:00 às 12:00 | 10h-12h",
        "15:00-17:30": "das 15h às 17h30 | entre as 15h00 e as 17h30",
    },
    "de": {
        "09:00-12:00": "vormittags | am Vormittag | von 9 bis 12 Uhr | zwischen 9 und 12 Uhr | 9–12 Uhr | 9:00 bis 12:00 Uhr | von 9.00 Uhr bis 12.00 Uhr",
        "-12:00": "bis 12 Uhr | vor 12 Uhr | bis Mittag",
        "09:00-": "um 9 Uhr | ab 9 Uhr | um 9:00 Uhr | gleich morgens | um neun Uhr | um 9",
        "12:00-": "um 12 Uhr | gegen Mittag",
        "13:00-17:00": "nachmittags | am Nachmittag | nach dem Mittagessen",
        "13:00-15:00": "am frühen Nachmittag",
        "15:00-17:00": "am späten Nachmittag | am späteren Nachmittag",
        "17:00-21:00": "abends | am Abend",
        "09:00-17:00": "ganztägig | den ganzen Tag",
        "10:00-": "um 10 Uhr | um 10.00 Uhr | ab 10 Uhr | gegen 10 Uhr | um 10 | ab 10:00 | um zehn | um zehn Uhr | 10 h",
        "10:30-": "um 10.30 Uhr | um 10:30 | um halb elf | gegen 10.30 Uhr | um 10 Uhr 30",
        "14:00-": "nach 14 Uhr | um 14 Uhr | ab 14.00 Uhr | um 2 Uhr nachmittags | um 14h",
        "14:15-": "um Viertel nach zwei | um 14.15 Uhr",
        "14:45-": "um Viertel vor drei | um drei Viertel drei",
        "10:00-12:00": "von 10 bis 12 Uhr | 10–12 Uhr | zwischen 10 und 12 Uhr | 10:00–12:00 Uhr | von 10 bis 12 | 10.00–12.00",
        "10:00-11:30": "von 10 Uhr bis 11.30 Uhr | 10–11.30 Uhr",
        "14:00-16:00": "14-16 Uhr | von 14 bis 16 Uhr | zwischen 14:00 und 16:00 Uhr",
    },
    "nl": {
        "09:00-12:00": "'s ochtends | in de ochtend | van 9 tot 12 uur | tussen 9 en 12 uur | 9.00-12.00 uur | in de voormiddag",
        "-12:00": "voor 12 uur | tot 12 uur | vóór 12.00 uur",
        "09:00-": "om 9 uur | vanaf 9 uur | om 9.00 uur | om negen uur",
        "12:00-": "om 12 uur | rond het middaguur",
        "13:00-17:00": "'s middags | in de middag | na de lunch | in de namiddag",
        "13:00-15:00": "vroeg in de middag | in de vroege middag",
        "15:00-17:00": "laat in de middag | aan het eind van de middag",
        "17:00-21:00": "'s avonds | in de avond",
        "09:00-17:00": "de hele dag",
        "10:00-": "om 10 uur | om 10.00 uur | vanaf 10 uur | rond 10 uur | om 10:00 u. | om tien uur | omstreeks 10.00 uur | om 10u",
        "10:30-": "om 10.30 uur | om 10:30 | om half elf | om 10u30",
        "14:00-": "om 14 uur | na 14.00 uur | om 14.00 uur | om 2 uur 's middags | vanaf 14u",
        "14:15-": "om kwart over twee",
        "14:45-": "om kwart voor drie",
        "10:00-12:00": "van 10 tot 12 uur | van 10.00 tot 12.00 uur | tussen 10 en 12 uur | 10.00-12.00 uur | 10:00 - 12:00 uur | van 10u tot 12u",
        "14:00-16:00": "van 14 tot 16 uur | tussen 14.00 en 16.00 uur | van 2 tot 4 uur 's middags",
    },
    "pl": {
        "09:00-12:00": "rano | przed południem | w godzinach przedpołudniowych | od 9 do 12 | w godz. 9-12 | w godzinach 9:00-12:00 | między 9 a 12",
        "-12:00": "do godz. 12 | przed godziną 12 | do południa | do 12:00",
        "09:00-": "o 9 | o godz. 9 | o godzinie 9:00 | od godz. 9 | o dziewiątej | z samego rana",
        "12:00-": "w południe | około południa | o 12",
        "13:00-17:00": "po południu | w godzinach popołudniowych | po obiedzie",
        "13:00-15:00": "wczesnym popołudniem",
        "15:00-17:00": "późnym popołudniem",
        "17:00-21:00": "wieczorem",
        "09:00-17:00": "cały dzień | przez cały dzień",
        "10:00-": "o 10 | o godz. 10 | o godz. 10.00 | o godzinie 10:00 | od godziny 10 | około godz. 10 | o dziesiątej | o 10 rano | ok. 10:00",
        "10:30-": "o 10:30 | o godz. 10.30 | o wpół do jedenastej",
        "14:00-": "o 14 | po godz. 14 | o czternastej | o godz. 14:00 | od 14:00 | po 14.00 | o drugiej po południu",
        "14:15-": "kwadrans po drugiej",
        "10:00-12:00": "od 10 do 12 | w godz. 10-12 | w godzinach 10:00-12:00 | między 10 a 12 | od godz. 10 do 12 | od godziny 10.00 do 12.00 | godz. 10.00-12.00",
        "14:00-16:00": "od 14 do 16 | między godziną 14 a 16 | w godz. 14.00–16.00",
    },
    "sk": {
        "09:00-12:00": "dopoludnia | doobeda | od 9 do 12 hod. | medzi 9. a 12. hodinou | v dopoludňajších hodinách | 9.00 – 12.00 hod.",
        "-12:00": "do 12 hodiny | pred obedom | do 12:00 | do obeda",
        "09:00-": "o 9 | o 9 hodine | od 9 hod. | o 9.00 hod. | o deviatej | hneď ráno",
        "12:00-": "na poludnie | o 12 hodine",
        "13:00-17:00": "popoludní | poobede | v popoludňajších hodinách | po obede",
        "13:00-15:00": "skoro popoludní",
        "15:00-17:00": "neskoro popoludní",
        "17:00-21:00": "večer",
        "09:00-17:00": "celý deň",
        "10:00-": "o 10 | o 10:00 | o 10.00 hod. | o 10 hodine | o desiatej | od 10 hodiny | okolo 10. hodiny | o 10 h",
        "10:30-": "o 10:30 | o 10.30 hod. | o pol jedenástej",
        "14:00-": "o 14 hodine | po 14. hodine | o 14:00 | o druhej popoludní | od 14 hod.",
        "14:15-": "o štvrť na tri",
        "10:00-12:00": "od 10 do 12 | od 10 do 12 hod. | medzi 10. a 12. hodinou | 10:00 – 12:00 | od desiatej do dvanástej",
        "14:00-16:00": "od 14 do 16 hodiny | 14.00 – 16.00 hod. | medzi 14:00 a 16:00",
    },
}
ON_A_DAY = {
    "es": "Nos gustaría visitarles el 12 de mayo de 2027 {}.",
    "fr": "Nous aimerions vous rendre visite le 12 mai 2027, {}.",
    "it": "Vorremmo venire da voi il 12 maggio 2027, {}.",
    "pt": "Gostaríamos de vos visitar no dia 12 de maio de 2027, {}.",
    "de": "Wir würden Sie gern am 12. Mai 2027 {} besuchen.",
    "nl": "Wij zouden u graag op 12 mei 2027 {} bezoeken.",
    "pl": "Chcielibyśmy odwiedzić Państwa 12 maja 2027 r. {}.",
    "sk": "Radi by sme vás navštívili 12. mája 2027 {}.",
}
ROWS = [
    (language, text, expected)
    for language, table in TABLES.items()
    for expected, texts in table.items()
    for text in texts.split(" | ")
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_time_is_read_in_its_language(language: str, text: str, expected: str) -> None:
    assert times_of(text, language) == hours(expected)


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_time_joins_the_date_before_it_in_its_language(language: str, text: str, expected: str) -> None:
    assert slots(ON_A_DAY[language].format(text), language) == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Iríamos el 12 de mayo a las 10, durante unas dos horas.", "10:00-12:00"),
        ("fr", "Nous viendrions le 12 mai à 10h, pour environ deux heures.", "10:00-12:00"),
        ("it", "Verremmo il 12 maggio alle 10, per circa due ore.", "10:00-12:00"),
        ("pt", "Viríamos no dia 12 de maio às 10h, durante cerca de duas horas.", "10:00-12:00"),
        ("de", "Wir kämen am 12. Mai um 10 Uhr, für etwa zwei Stunden.", "10:00-12:00"),
        ("de", "Wir kämen am 12. Mai um 10 Uhr, etwa anderthalb Stunden.", "10:00-11:30"),
        ("nl", "Wij zouden graag komen op 12 mei om 10 uur, ongeveer twee uur lang.", "10:00-12:00"),
        ("nl", "Wij komen graag op 12 mei om 10.00 uur; het bezoek duurt twee uur.", "10:00-12:00"),
        ("nl", "Wij komen graag op 12 mei om 10.00 uur voor anderhalf uur.", "10:00-11:30"),
        ("pl", "Chcielibyśmy przyjść 12 maja o godz. 10, na około dwie godziny.", "10:00-12:00"),
        ("sk", "Prišli by sme 12. mája o 10. hodine, asi na dve hodiny.", "10:00-12:00"),
    ],
)
def test_a_duration_gives_the_end_in_its_language(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == {slot("2027-05-12", expected)}
