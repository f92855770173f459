"""The table of MEANING, slots, in German, Dutch, Polish and Slovak, as people there write it."""

from __future__ import annotations

import pytest
from dates_help import dates_of, windows

GERMAN = {
    "2027-05-12": (
        "12. Mai 2027 | am 12. Mai | am Mittwoch, 12. Mai | am Mittwoch, den 12. Mai 2027 | 12.05.2027 | 12.5. | "
        "am 12.5.27 | Mi., 12.05.2027 | um den 12. Mai | rund um den 12. Mai | am zwölften Mai | zum 12. Mai"
    ),
    "2027-05-12;2027-05-14": (
        "am 12. oder 14. Mai | am 12. oder am 14. Mai 2027 | am 12. Mai oder 14. Mai | am 12. und 14. Mai | "
        "am Mittwoch, 12., oder Freitag, 14. Mai | am 12. Mai, ersatzweise am 14. Mai | 12.5. oder 14.5.2027"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "am 12., 13. oder 16. Mai | 12., 13. oder 16.05.2027",
    "2027-05-12..2027-05-14": (
        "vom 12. bis 14. Mai | vom 12. bis zum 14. Mai 2027 | zwischen dem 12. und 14. Mai | 12.-14. Mai | "
        "12.–14.05.2027 | zwischen dem 12. und dem 14. Mai | vom 12.05. bis 14.05.2027 | 12. bis 14. Mai | "
        "von Mittwoch, 12., bis Freitag, 14. Mai"
    ),
    "2027-04-28..2027-05-03": "vom 28. April bis 3. Mai | vom 28.4. bis zum 3.5.2027",
    "2027-05-10..2027-05-16": (
        "in der Woche vom 10. Mai | KW 19 | in KW 19 | in der 19. Kalenderwoche | in der Woche ab dem 10. Mai | "
        "in der 19. KW | Kalenderwoche 19 | in der Woche ab Montag, 10. Mai"
    ),
    "2027-05-10..2027-05-14": "in der Woche vom 10. bis 14. Mai | KW 19 (10.–14. Mai)",
    "2027-05-01..2027-05-10": "Anfang Mai | Anfang Mai 2027 | zu Beginn des Monats Mai",
    "2027-05-11..2027-05-20": "Mitte Mai | Mitte Mai 2027",
    "2027-05-21..2027-05-31": "Ende Mai | gegen Ende Mai 2027",
    "2027-05-01..2027-05-15": "in der ersten Maihälfte | in der ersten Hälfte des Mai | erste Hälfte Mai 2027",
    "2027-05-16..2027-05-31": "in der zweiten Maihälfte | in der zweiten Hälfte Mai 2027",
    "2027-05-01..2027-05-31": "Mai 2027 | im Mai | im Laufe des Mai | im Monat Mai | im Mai 2027",
    "2027-05-01..2027-06-30": "zwischen Mai und Juni | von Mai bis Juni 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "im Mai oder Juni | im Mai oder im Juni 2027",
    "2027-03-01..2027-05-31": "im Frühjahr | im Frühjahr 2027 | im Frühling 2027 | im kommenden Frühjahr",
    "2027-09-01..2027-11-30": "im Herbst 2027",
    "2027-01-01..2027-06-30": "im ersten Halbjahr 2027 | in der ersten Jahreshälfte 2027",
    "2026-11-27": "am Freitag | diesen Freitag",
    "2026-12-04": "nächsten Freitag | Freitag nächster Woche | am Freitag der nächsten Woche",
    "2027-04-01..2027-06-30": "im zweiten Quartal 2027 | im 2. Quartal 2027 | Q2 2027",
    "2026-11-30..2026-12-06": "nächste Woche | in der nächsten Woche | kommende Woche",
    "2026-12-01..2026-12-31": "nächsten Monat | im nächsten Monat",
    "2027-07-01..2027-07-07": "in der ersten Juliwoche | in der ersten Woche im Juli | die erste Woche des Juli 2027",
    "2027-03-10..-": "ab dem 10. März | ab 10. März 2027 | ab dem 10.3.",
    "-..2027-03-20": "bis zum 20. März | bis 20.3.2027",
    "2027-05-11..2027-05-13": "12. Mai ± 1 Tag | am 12. Mai plus/minus einen Tag",
    "2026-12-08": "in zwei Wochen | in 14 Tagen",
}
DUTCH = {
    "2027-05-12": (
        "12 mei 2027 | op 12 mei | woensdag 12 mei | op woensdag 12 mei 2027 | 12-05-2027 | 12/5/2027 | "
        "rond 12 mei | omstreeks 12 mei | op de 12e mei | woensdag de 12e mei"
    ),
    "2027-05-12;2027-05-14": (
        "12 of 14 mei | op 12 mei of op 14 mei 2027 | op 12 of 14 mei 2027 | op 12 en 14 mei | "
        "woensdag 12 of vrijdag 14 mei | op 12 mei of anders op 14 mei | op 12 mei, eventueel 14 mei"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 of 16 mei | op 12, 13 of 16 mei 2027",
    "2027-05-12..2027-05-14": (
        "van 12 tot 14 mei | van 12 tot en met 14 mei 2027 | 12 t/m 14 mei | tussen 12 en 14 mei | 12-14 mei | "
        "van woensdag 12 tot vrijdag 14 mei | van 12 mei t/m 14 mei | 12 tot 14 mei"
    ),
    "2027-04-28..2027-05-03": "van 28 april tot 3 mei | 28 april t/m 3 mei 2027",
    "2027-05-10..2027-05-16": (
        "in de week van 10 mei | week 19 | in week 19 | de week van maandag 10 mei | weeknummer 19"
    ),
    "2027-05-10..2027-05-14": "in de week van 10 tot 14 mei | week 19 (10-14 mei)",
    "2027-05-01..2027-05-10": "begin mei | begin mei 2027 | in het begin van mei",
    "2027-05-11..2027-05-20": "half mei | medio mei 2027 | midden mei",
    "2027-05-21..2027-05-31": "eind mei | eind mei 2027 | aan het eind van mei",
    "2027-05-01..2027-05-15": "in de eerste helft van mei | de eerste helft van mei 2027",
    "2027-05-16..2027-05-31": "in de tweede helft van mei",
    "2027-05-01..2027-05-31": "mei 2027 | in mei | in de loop van mei | in de maand mei",
    "2027-05-01..2027-06-30": "tussen mei en juni | van mei tot juni 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "in mei of juni | in mei of in juni 2027",
    "2027-03-01..2027-05-31": "in het voorjaar | in het voorjaar van 2027 | in de lente van 2027 | volgend voorjaar",
    "2027-09-01..2027-11-30": "in het najaar van 2027 | najaar 2027",
    "2027-01-01..2027-06-30": "in de eerste helft van 2027 | in het eerste halfjaar van 2027",
    "2026-11-27": "op vrijdag | aanstaande vrijdag | deze vrijdag",
    "2026-12-04": "volgende week vrijdag | vrijdag volgende week",
    "2027-04-01..2027-06-30": "in het tweede kwartaal van 2027 | tweede kwartaal 2027",
    "2026-11-30..2026-12-06": "volgende week",
    "2026-12-01..2026-12-31": "volgende maand",
    "2027-07-01..2027-07-07": "in de eerste week van juli | de eerste week van juli 2027",
    "2027-03-10..-": "vanaf 10 maart",
    "-..2027-03-20": "tot 20 maart",
    "2027-05-11..2027-05-13": "12 mei ± 1 dag | 12 mei plus of min een dag",
    "2026-11-25": "morgen",
    "2026-12-08": "over twee weken",
}
POLISH = {
    "2027-05-12": (
        "12 maja 2027 | 12 maja 2027 r. | dnia 12 maja | w dniu 12 maja 2027 roku | w środę 12 maja | 12.05.2027 | "
        "w środę, 12 maja 2027 r. | 12.05.2027 r. | około 12 maja | dwunastego maja | w okolicach 12 maja"
    ),
    "2027-05-12;2027-05-14": (
        "12 lub 14 maja | 12 albo 14 maja 2027 r. | 12 maja lub 14 maja | 12 i 14 maja | "
        "w środę 12 lub w piątek 14 maja | 12 maja, ewentualnie 14 maja | w dniach 12 lub 14 maja"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12, 13 lub 16 maja | 12, 13 lub 16 maja 2027 r.",
    "2027-05-12..2027-05-14": (
        "od 12 do 14 maja | w dniach 12-14 maja | w dniach 12–14 maja 2027 r. | między 12 a 14 maja | "
        "12-14.05.2027 | od 12 maja do 14 maja | pomiędzy 12 a 14 maja | od środy 12 do piątku 14 maja | "
        "w dniach od 12 do 14 maja 2027 roku"
    ),
    "2027-04-28..2027-05-03": "od 28 kwietnia do 3 maja | 28 kwietnia - 3 maja 2027 r.",
    "2027-05-10..2027-05-16": (
        "w tygodniu od 10 maja | w 19. tygodniu | tydzień 19 | w tygodniu rozpoczynającym się 10 maja"
    ),
    "2027-05-10..2027-05-14": "w tygodniu 10-14 maja | w tygodniu od 10 do 14 maja",
    "2027-05-01..2027-05-10": "na początku maja | początek maja 2027 | na początku maja 2027 r. | z początkiem maja",
    "2027-05-11..2027-05-20": "w połowie maja | w połowie maja 2027 r. | połowa maja | około połowy maja",
    "2027-05-21..2027-05-31": "pod koniec maja | koniec maja 2027 | z końcem maja | w końcu maja",
    "2027-05-01..2027-05-15": "w pierwszej połowie maja | w pierwszej połowie maja 2027 r.",
    "2027-05-16..2027-05-31": "w drugiej połowie maja",
    "2027-05-01..2027-05-31": "maj 2027 | w maju | w maju 2027 r. | w ciągu maja | w miesiącu maju",
    "2027-05-01..2027-06-30": "od maja do czerwca | między majem a czerwcem 2027 | maj-czerwiec 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "w maju lub czerwcu | w maju albo w czerwcu 2027 r.",
    "2027-05-25..2027-06-07": "na przełomie maja i czerwca | na przełomie maja i czerwca 2027 r.",
    "2027-03-01..2027-05-31": "wiosną | wiosną 2027 | wiosną 2027 r. | na wiosnę 2027 | wiosną przyszłego roku",
    "2027-06-01..2027-08-31": "latem | latem 2027",
    "2027-09-01..2027-11-30": "jesienią 2027 | jesienią 2027 roku",
    "2027-01-01..2027-06-30": "w pierwszej połowie 2027 roku | w pierwszym półroczu 2027 r.",
    "2026-11-27": "w piątek | w ten piątek | w najbliższy piątek",
    "2026-12-04": "w przyszły piątek | w piątek w przyszłym tygodniu",
    "2027-04-01..2027-06-30": "w drugim kwartale 2027 r. | w II kwartale 2027",
    "2026-11-30..2026-12-06": "w przyszłym tygodniu | w następnym tygodniu",
    "2026-12-01..2026-12-31": "w przyszłym miesiącu",
    "2027-07-01..2027-07-07": "w pierwszym tygodniu lipca | pierwszy tydzień lipca 2027",
    "2027-03-10..-": "od 10 marca | począwszy od 10 marca",
    "-..2027-03-20": "do 20 marca",
    "2027-05-11..2027-05-13": "12 maja ± 1 dzień | 12 maja plus minus jeden dzień",
    "2026-11-25": "jutro",
    "2026-12-08": "za dwa tygodnie",
}
SLOVAK = {
    "2027-05-12": (
        "12. mája 2027 | 12. mája | dňa 12. mája 2027 | v stredu 12. mája | 12. 5. 2027 | 12.5.2027 | 12. 5. | "
        "okolo 12. mája | dvanásteho mája | v stredu 12. 5. 2027"
    ),
    "2027-05-12;2027-05-14": (
        "12. alebo 14. mája | 12. alebo 14. 5. 2027 | 12. mája, prípadne 14. mája | 12. a 14. mája | "
        "v stredu 12. alebo v piatok 14. mája | 12. mája alebo 14. mája 2027"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12., 13. alebo 16. mája | 12., 13. alebo 16. 5. 2027",
    "2027-05-12..2027-05-14": (
        "od 12. do 14. mája | 12.–14. mája 2027 | medzi 12. a 14. májom | 12. až 14. mája | 12. - 14. 5. 2027 | "
        "od stredy 12. do piatka 14. mája | v termíne 12. – 14. mája | v dňoch 12. až 14. mája"
    ),
    "2027-04-28..2027-05-03": "od 28. apríla do 3. mája | 28. 4. - 3. 5. 2027",
    "2027-05-10..2027-05-16": (
        "v týždni od 10. mája | v 19. týždni | 19. týždeň | týždeň od 10. 5. | v 19. kalendárnom týždni"
    ),
    "2027-05-01..2027-05-10": "začiatkom mája | na začiatku mája 2027",
    "2027-05-11..2027-05-20": "v polovici mája | v polovici mája 2027 | okolo polovice mája",
    "2027-05-21..2027-05-31": "koncom mája | na konci mája | ku koncu mája 2027",
    "2027-05-01..2027-05-15": "v prvej polovici mája | v prvej polovici mája 2027",
    "2027-05-16..2027-05-31": "v druhej polovici mája",
    "2027-05-01..2027-05-31": "máj 2027 | v máji | v máji 2027 | počas mája | v priebehu mája",
    "2027-05-01..2027-06-30": "od mája do júna | medzi májom a júnom 2027 | máj–jún 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "v máji alebo júni | v máji alebo v júni 2027",
    "2027-05-25..2027-06-07": "na prelome mája a júna",
    "2027-03-01..2027-05-31": "na jar | na jar 2027 | na jar budúceho roka",
    "2027-06-01..2027-08-31": "v lete | v lete 2027",
    "2027-09-01..2027-11-30": "na jeseň 2027 | v jeseni 2027",
    "2027-01-01..2027-06-30": "v prvom polroku 2027 | v prvej polovici roka 2027",
    "2026-11-27": "v piatok | tento piatok",
    "2026-12-04": "budúci piatok | v piatok budúci týždeň",
    "2027-04-01..2027-06-30": "v druhom štvrťroku 2027 | v 2. štvrťroku 2027",
    "2026-11-30..2026-12-06": "budúci týždeň | v budúcom týždni",
    "2026-12-01..2026-12-31": "budúci mesiac",
    "2027-07-01..2027-07-07": "prvý týždeň v júli | v prvom týždni júla",
    "2027-03-10..-": "od 10. marca",
    "-..2027-03-20": "do 20. marca | do 20. 3. 2027",
    "2027-05-11..2027-05-13": "12. mája ± 1 deň | 12. mája plus mínus jeden deň",
    "2026-11-25": "zajtra",
    "2026-12-08": "o dva týždne",
}
FRAMES = {
    "de": "Wir würden Sie gern {} besuchen, wenn es passt.",
    "nl": "Wij zouden u graag {} bezoeken, als dat kan.",
    "pl": "Chcielibyśmy odwiedzić Państwa {}, jeśli to możliwe.",
    "sk": "Radi by sme vás navštívili {}, ak je to možné.",
}
TABLES = {"de": GERMAN, "nl": DUTCH, "pl": POLISH, "sk": SLOVAK}
ROWS = [
    (language, text, expected)
    for language, table in TABLES.items()
    for expected, texts in table.items()
    for text in texts.split(" | ")
]


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_date_is_read_by_the_table(language: str, text: str, expected: str) -> None:
    assert dates_of(text, language) == windows(expected)


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_a_date_is_read_in_the_middle_of_a_sentence(language: str, text: str, expected: str) -> None:
    assert dates_of(FRAMES[language].format(text), language) == windows(expected)
