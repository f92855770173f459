"""Dates and hours as people write them without saying all: days without months, d/m, hours in words (MEANING, slots)."""

from __future__ import annotations

import pytest
from dates_help import dates_of, hours, times_of, windows

DAYS = {  # NOW is 24 November 2026
    "pt": {
        "Gostaríamos de ir na quarta, às 10h, se puder ser.": "2026-11-25",
        "Podia ser na 5.ª feira 3, de manhã.": "2026-12-03",
        "Ficamos na segunda quinzena de maio.": "2027-05-16..2027-05-31",
    },
    "en": {
        "27/4 works for all of us.": "2027-04-27",
        "Mon 3/5 or Weds 5/5 would do.": "2027-05-03;2027-05-05",
        "The 16th belongs to the council, in April.": "2027-04-16",
        "Friday's no good.": "2026-11-27",
        "It could be 12 April or 13, whichever.": "2027-04-12;2027-04-13",
        "Stay: 2027. 5. 10. ~ 5. 14.": "2027-05-10..2027-05-14",
        "Preferred: the last ten days of May.": "2027-05-21..2027-05-31",
        "May 11: your institute.": "2027-05-11",
    },
    "fr": {
        "Ve 21/05, c'est libre.": "2027-05-21",
        "Au mois de juin, le 23 nous irait.": "2027-06-23",
        "Une visite pour le 9 février.": "2027-02-09",
    },
    "es": {
        "El 18 lo tenemos libre, en marzo.": "2027-03-18",
        "Otra fecha: 22-IV-2027.": "2027-04-22",
    },
    "it": {"Il 7 siamo liberi, a maggio.": "2027-05-07", "Oppure 02.05–06.05, come volete.": "2027-05-02..2027-05-06"},
    "pl": {
        "Wizyta: 11 XII w samo południe.": "2026-12-11",
        "Okienko 29.04 mamy wolne.": "2027-04-29",
        "Może 19.11.2027 godz. 8.": "2027-11-19",
        "Druga dekada maja.": "2027-05-11..2027-05-20",
    },
    "cs": {
        "Jsme v Praze 22.-24.10 všichni.": "2027-10-22..2027-10-24",
        "Kterýkoli dubnový čtvrtek.": "2027-04-01..2027-04-30",
        "Ve třetí dekádě května.": "2027-05-21..2027-05-31",
        "Přijeli bychom patnáctého, v květnu.": "2027-05-15",
        "Zkusil bych pátek 4. místo soboty 5. prosince.": "2026-12-04;2026-12-05",
    },
    "sk": {
        "Prišli by sme 22.-24.10 spolu.": "2027-10-22..2027-10-24",
        "Tretia májová dekáda.": "2027-05-21..2027-05-31",
    },
    "de": {"Im Mai, am 19. hätten wir Zeit.": "2027-05-19"},
    "nl": {"- di 20/4 bij u": "2027-04-20", "In april, op de 28e hebben we tijd.": "2027-04-28"},
    "uk": {"Третя декада березня.": "2027-03-21..2027-03-31"},
    "hu": {"Április huszadika jó lenne.": "2027-04-20", "Az október utolsó hete.": "2027-10-25..2027-10-31"},
}
HOURS = {
    "en": {
        "11ish would do": "11:00-",
        "half ten, if we may": "10:30-",
        "ten past two": "14:10-",
        "nine sharp": "09:00-",
        "start 9.30, end 11.00": "09:30-;-11:00",
        "9.30 till about 11.15": "09:30-11:15",
        "arrival 0845": "08:45-",
        "second half of the day": "13:00-17:00",
        "Feb. 18 (Thu) AM": "09:00-12:00",
    },
    "de": {
        "Um elf Ankunft": "11:00-",
        "eben um vier.": "16:00-",
        "am Montagmorgen": "09:00-12:00",
        "9 bis 10.30 Kaffee": "09:00-10:30",
        "Beginn 9.30 Uhr, Ende 11.00 Uhr": "09:30-;-11:00",
    },
    "cs": {
        "v devět klepeme": "09:00-",
        "v 16.00 sedíme ve vlaku": "16:00-",
        "a to od devíti.": "09:00-",
        "konec 11.00": "-11:00",
        "v první polovině dne": "09:00-12:00",
    },
    "pl": {"o 11-tej": "11:00-", "O jedenastej przyszlibyśmy": "11:00-", "w pierwszej połowie dnia": "09:00-12:00"},
    "uk": {"від 9-ї": "09:00-", "о 12-й": "12:00-", "після полудня": "13:00-17:00"},
    "nl": {
        "om 12.00 weer weg": "12:00-",
        "kwart na tien": "10:15-",
        "rond elven?": "11:00-",
        "maandagmorgen": "09:00-12:00",
    },
    "it": {"alle 10 spaccate": "10:00-", "il 3 maggio h. 11": "11:00-", "11.30 da voi": "11:30-"},
    "es": {"hasta la una.": "-13:00", "a partir de las diez.": "10:00-"},
    "sk": {"O 12.00 obed": "12:00-", "prišli by sme o 9, ak sa dá": "09:00-"},
    "hu": {"14 órára odaérünk": "14:00-", "kilenctől szabad": "09:00-"},
}
NOTHING = {
    "en": [
        "About 2/3 of us speak English.",
        "Half a day is enough.",
        "Growing by about 2,000 a year.",
        "The 18th century interests us.",
        "A group of up to four hours' walk away.",
        "Call Fergal at 01 555 2044.",
        "The fee of EUR 12.50 is fine.",
        "Our headcount went from 9 to 7.",
    ],
    "cs": ["Přijedeme ve třech.", "Děti chodí do 9. B."],
    "sk": ["Chceme prísť v piatich."],
    "pt": [
        "A quarta edição do curso.",
        "Dormimos seis noites.",
        "Orçamento em vinte e quatro horas.",
        "A Segunda-Secretária.",
    ],
    "fr": ["Soixante-douze heures.", "Le second viendrait aussi.", "Nous passons de 20 à 18."],
    "es": ["El 30 por ciento son mujeres.", "La primera semana, quizás."],
    "it": ["Le classi 4A e 4C."],
    "hu": ["Már megvan a program.", "Most 9-en megyünk."],
    "pl": ["Mają Państwo piękny model.", "Czekają Państwo na odpowiedź."],
    "de": ["Sektion IV, Abteilung 3.", "Der Dritte im Bunde."],
}


def _rows(table: dict[str, dict[str, str]]) -> list[tuple[str, str, str]]:
    return [(language, text, expected) for language, rows in table.items() for text, expected in rows.items()]


@pytest.mark.parametrize(("language", "text", "expected"), _rows(DAYS))
def test_a_day_told_in_short_is_read(language: str, text: str, expected: str) -> None:
    assert set(windows(expected)) <= set(dates_of(text, language))


@pytest.mark.parametrize(("language", "text", "expected"), _rows(HOURS))
def test_an_hour_told_in_short_is_read(language: str, text: str, expected: str) -> None:
    assert times_of(text, language) == hours(expected)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, rows in NOTHING.items() for text in rows]
)
def test_a_number_that_is_no_date_is_not_read(language: str, text: str) -> None:
    assert dates_of(text, language) + times_of(text, language) == []
