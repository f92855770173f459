"""MEANING, slots: times bound to their dates, durations with a start, programmes, zones, and numbers that are none."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

BOUND = [
    ("en", "Could we come on Tuesday 4 May at 10 or Thursday 6 May at 14:00?", "2027-05-04@10:00- | 2027-05-06@14:00-"),
    ("en", "Either 4 May, 9-11, or 6 May, 13-15, would suit us.", "2027-05-04@09:00-11:00 | 2027-05-06@13:00-15:00"),
    (
        "en",
        "We could come on 4 May in the morning or on 6 May in the afternoon.",
        "2027-05-04@09:00-12:00 | 2027-05-06@13:00-17:00",
    ),
    ("en", "4 and 6 May are possible, both at 10 am.", "2027-05-04@10:00- | 2027-05-06@10:00-"),
    (
        "cs",
        "Hodí se nám úterý 4. května v 10 hodin nebo čtvrtek 6. května ve 14 hodin.",
        "2027-05-04@10:00- | 2027-05-06@14:00-",
    ),
    ("sk", "Vyhovuje nám 4. mája o 10.00 alebo 6. mája o 14.00.", "2027-05-04@10:00- | 2027-05-06@14:00-"),
    (
        "de",
        "Möglich wäre Dienstag, 4. Mai, 10 Uhr oder Donnerstag, 6. Mai, 14 Uhr.",
        "2027-05-04@10:00- | 2027-05-06@14:00-",
    ),
    ("fr", "Nous proposons le mardi 4 mai à 10h ou le jeudi 6 mai à 14h30.", "2027-05-04@10:00- | 2027-05-06@14:30-"),
    (
        "es",
        "Proponemos el martes 4 de mayo a las 10:00 o el jueves 6 de mayo a las 16:00.",
        "2027-05-04@10:00- | 2027-05-06@16:00-",
    ),
    (
        "it",
        "Proponiamo martedì 4 maggio alle 10 oppure giovedì 6 maggio alle 15.",
        "2027-05-04@10:00- | 2027-05-06@15:00-",
    ),
    ("pl", "Proponujemy wtorek 4 maja o godz. 10 lub czwartek 6 maja o 14.", "2027-05-04@10:00- | 2027-05-06@14:00-"),
    (
        "nl",
        "Wij stellen dinsdag 4 mei om 10 uur of donderdag 6 mei om 14.00 uur voor.",
        "2027-05-04@10:00- | 2027-05-06@14:00-",
    ),
    (
        "pt",
        "Propomos terça-feira, 4 de maio, às 10h ou quinta-feira, 6 de maio, às 14h30.",
        "2027-05-04@10:00- | 2027-05-06@14:30-",
    ),
]
ALONE = [
    ("en", "Ten o'clock would be perfect.", "@10:00-"),
    ("en", "As to the hour: 9:30 to 11:00, please.", "@09:30-11:00"),
    ("en", "We'd prefer the afternoon.", "@13:00-17:00"),
    ("cs", "Hodilo by se nám dopoledne mezi devátou a jedenáctou.", "@09:00-11:00"),
    ("de", "Am liebsten vormittags, gegen 10 Uhr.", "@10:00-"),
    ("fr", "Nous préférons l'après-midi, à partir de 14 heures.", "@14:00-"),
    ("es", "Preferimos por la mañana, de 10 a 12.", "@10:00-12:00"),
    ("it", "Preferiremmo il pomeriggio, dopo le 14.", "@14:00-"),
    ("pl", "Najlepiej przed południem, o 10.", "@10:00-"),
    ("nl", "Het liefst 's ochtends, vanaf 10 uur.", "@10:00-"),
]
DURATIONS = [
    ("en", "On 5 May at 10, for about two hours.", "2027-05-05@10:00-12:00"),
    ("en", "On 5 May; the visit would take two hours.", "2027-05-05"),
    ("en", "On 5 May in the afternoon, 90 minutes or so.", "2027-05-05@13:00-17:00"),
    ("en", "On 5 May any time after 14:30, for an hour.", "2027-05-05@14:30-"),
    ("cs", "Přišli bychom 5. května v 10 hodin asi na dvě hodiny.", "2027-05-05@10:00-12:00"),
    ("cs", "Přišli bychom 5. května odpoledne na hodinu a půl.", "2027-05-05@13:00-17:00"),
    ("de", "Am 5. Mai um 10 Uhr für etwa zwei Stunden.", "2027-05-05@10:00-12:00"),
    ("de", "Am 5. Mai, Dauer ca. 90 Minuten.", "2027-05-05"),
    ("fr", "Le 5 mai à 10 heures, pour environ deux heures.", "2027-05-05@10:00-12:00"),
    ("es", "El 5 de mayo a las 10, unas dos horas.", "2027-05-05@10:00-12:00"),
    ("it", "Il 5 maggio alle 10, per circa due ore.", "2027-05-05@10:00-12:00"),
    ("pl", "5 maja o godzinie 10, na około dwie godziny.", "2027-05-05@10:00-12:00"),
    ("nl", "Op 5 mei om 10 uur, ongeveer twee uur.", "2027-05-05@10:00-12:00"),
    ("pt", "No dia 5 de maio às 10 horas, cerca de duas horas.", "2027-05-05@10:00-12:00"),
]
PARTS = [
    (
        "en",
        "On 5 May we would need the model hall from 9 to 10 and a room from 10:30 to 12.",
        "2027-05-05@09:00-10:00 | 2027-05-05@10:30-12:00",
    ),
    (
        "cs",
        "5. května bychom chtěli výklad od 9 do 10 a prohlídku od 10:30 do 12.",
        "2027-05-05@09:00-10:00 | 2027-05-05@10:30-12:00",
    ),
    (
        "de",
        "Am 5. Mai hätten wir gern von 9 bis 10 Uhr einen Vortrag und von 14 bis 15 Uhr eine Führung.",
        "2027-05-05@09:00-10:00 | 2027-05-05@14:00-15:00",
    ),
    (
        "fr",
        "Le 5 mai, nous aimerions une conférence de 9h à 10h et une visite de 14h à 15h.",
        "2027-05-05@09:00-10:00 | 2027-05-05@14:00-15:00",
    ),
]
ZONES = [
    ("en", "We suggest 5 May at 10:00 CET.", "2027-05-05@10:00-"),
    ("en", "We suggest 5 May, 10 am Prague time.", "2027-05-05@10:00-"),
    ("en", "We suggest 5 May at 2 pm your time.", "2027-05-05@14:00-"),
    ("en", "We suggest 5 May, 10:00-12:00 (CEST).", "2027-05-05@10:00-12:00"),
    ("en", "We suggest 5 May at 10:00 (GMT+1).", "2027-05-05@10:00-"),
    ("cs", "Navrhujeme 5. května v 10:00 SEČ.", "2027-05-05@10:00-"),
    ("de", "Wir schlagen den 5. Mai, 10:00 Uhr MESZ vor.", "2027-05-05@10:00-"),
    ("fr", "Nous proposons le 5 mai à 10h (heure de Prague).", "2027-05-05@10:00-"),
    ("es", "Proponemos el 5 de mayo a las 10:00 (hora de Praga).", "2027-05-05@10:00-"),
]
COUNTS = [
    (
        "en",
        "There will be 20 to 25 councillors; the morning of 5 May, between 9.30 and 11.30, suits us.",
        "2027-05-05@09:30-11:30",
    ),
    ("en", "Around 15 from our office would come on 5 May.", "2027-05-05"),
    ("en", "We are about 15.", ""),
    ("en", "Between 10 and 12 of us will come on 5 May.", "2027-05-05"),
    ("en", "On 5 May we would be 12 to 14.", "2027-05-05"),
    ("cs", "Bylo by nás asi 15.", ""),
    ("cs", "Bude nás kolem 20, přijdeme 5. května.", "2027-05-05"),
    ("cs", "Přijede nás od 10 do 12, termín 5. května.", "2027-05-05"),
    ("sk", "Bude nás približne 15.", ""),
    ("de", "Wir wären etwa 15.", ""),
    ("de", "Es kommen 12 bis 15, am liebsten am 5. Mai.", "2027-05-05"),
    ("fr", "Nous serons entre 10 et 12.", ""),
    ("fr", "Nous serions environ 15 le 5 mai.", "2027-05-05"),
    ("es", "Seríamos unos 15.", ""),
    ("es", "Seremos de 10 a 12.", ""),
    ("it", "Saremmo circa 15.", ""),
    ("it", "Saremo da 10 a 12.", ""),
    ("pl", "Byłoby nas około 15.", ""),
    ("nl", "Wij zijn met ongeveer 15.", ""),
    ("nl", "Wij zouden met 10 tot 12 komen.", ""),
    ("pt", "Seríamos cerca de 15.", ""),
]
MEASURES = [
    ("cs", "Přišli bychom 11., 12., ha, nejlépe dopoledne v květnu 2027.", None),
    ("cs", "Zabývá se čtvrtí o 12 ha. Termín: 5. května.", "2027-05-05"),
    ("de", "Das Areal hat 12 ha, wir kämen am 5. Mai.", "2027-05-05"),
    ("hu", "2027. május 12., ha lehet.", "2027-05-12"),
    ("hu", "2027. május 12, ha lehetséges.", "2027-05-12"),
]
PROGRAMMES = [
    ("en", "Our programme on 5 May: arrival, lunch, site visit.", "2027-05-05"),
    ("cs", "Program 5. května: příjezd, oběd, prohlídka.", "2027-05-05"),
    ("de", "Programm am 5. Mai: Ankunft, Mittagessen, Führung.", "2027-05-05"),
]


@pytest.mark.parametrize(("language", "text", "expected"), BOUND)
def test_each_time_joins_its_own_date(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), ALONE)
def test_a_time_without_a_date_is_one_slot_without_dates(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), DURATIONS)
def test_a_duration_gives_an_end_to_a_start_only(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), PARTS)
def test_parts_of_one_visit_at_different_hours_are_several_slots(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), ZONES)
def test_a_zone_behind_an_hour_changes_nothing(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), COUNTS)
def test_a_number_of_people_is_no_time(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), [case for case in MEASURES if case[2] is not None])
def test_hectares_are_masked_but_no_word_that_looks_like_them(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), PROGRAMMES)
def test_a_place_in_a_programme_is_no_time(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)
