"""MEANING, slots: wishes, exclusions, substitutes, lists of months, free choice, and dates in doubt."""

from __future__ import annotations

import pytest
from dates_help import read, slots, spelled

WISHES = [
    ("en", "Some time in May 2027, if possible on a Wednesday.", "2027-05-01..2027-05-31"),
    ("cs", "Rádi bychom přijeli v květnu 2027, nejraději ve středu.", "2027-05-01..2027-05-31"),
    ("de", "Wir kämen gern im Mai 2027, am liebsten an einem Mittwoch.", "2027-05-01..2027-05-31"),
    ("fr", "Nous viendrions volontiers en mai 2027, de préférence un mercredi.", "2027-05-01..2027-05-31"),
    ("es", "Nos gustaría ir en mayo de 2027, preferiblemente un miércoles.", "2027-05-01..2027-05-31"),
    ("it", "Vorremmo venire a maggio 2027, preferibilmente di mercoledì.", "2027-05-01..2027-05-31"),
    ("pl", "Chcielibyśmy przyjechać w maju 2027, najlepiej w środę.", "2027-05-01..2027-05-31"),
    ("nl", "Wij komen graag in mei 2027, liefst op een woensdag.", "2027-05-01..2027-05-31"),
]
EXCLUSIONS = [
    ("en", "In the week of 10 May, but not on the Friday.", "2027-05-10..2027-05-16"),
    ("en", "Any weekday in May 2027 except 12 May.", "2027-05-01..2027-05-31"),
    ("cs", "V týdnu od 10. května, jen ne v pátek.", "2027-05-10..2027-05-16"),
    ("cs", "V květnu 2027, kromě 12. května.", "2027-05-01..2027-05-31"),
    ("de", "In der Woche vom 10. Mai, nur nicht am Freitag.", "2027-05-10..2027-05-16"),
    ("de", "Im Mai 2027, außer am 12. Mai.", "2027-05-01..2027-05-31"),
    ("fr", "La semaine du 10 mai, sauf le vendredi.", "2027-05-10..2027-05-16"),
    ("es", "La semana del 10 de mayo, salvo el viernes.", "2027-05-10..2027-05-16"),
    ("it", "Nella settimana del 10 maggio, tranne il venerdì.", "2027-05-10..2027-05-16"),
    ("pl", "W tygodniu od 10 maja, oprócz piątku.", "2027-05-10..2027-05-16"),
    ("nl", "In de week van 10 mei, behalve op vrijdag.", "2027-05-10..2027-05-16"),
    ("pt", "Na semana de 10 de maio, exceto na sexta-feira.", "2027-05-10..2027-05-16"),
]
SUBSTITUTES = [
    ("en", "We have 5 May in mind; failing that, 12 May.", "2027-05-05 | 2027-05-12"),
    ("cs", "Termín 5. května, náhradní termín 12. května.", "2027-05-05 | 2027-05-12"),
    ("de", "Wunschtermin ist der 5. Mai, Ausweichtermin der 12. Mai.", "2027-05-05 | 2027-05-12"),
    ("fr", "Le 5 mai, ou à défaut le 12 mai.", "2027-05-05 | 2027-05-12"),
    ("es", "El 5 de mayo o, en su defecto, el 12 de mayo.", "2027-05-05 | 2027-05-12"),
    ("it", "Il 5 maggio o, in alternativa, il 12 maggio.", "2027-05-05 | 2027-05-12"),
    ("pl", "5 maja, a gdyby to nie było możliwe, 12 maja.", "2027-05-05 | 2027-05-12"),
    ("nl", "5 mei, of anders 12 mei.", "2027-05-05 | 2027-05-12"),
]
MONTHS = [
    (
        "en",
        "April, May or June 2027 would do.",
        "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31 | 2027-06-01..2027-06-30",
    ),
    ("en", "We could come on 12 May, 3 or 10 June 2027.", "2027-05-12 | 2027-06-03 | 2027-06-10"),
    ("cs", "V dubnu nebo v květnu 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("de", "Im April oder Mai 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("fr", "En avril ou en mai 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("es", "En abril o mayo de 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("it", "Ad aprile o maggio 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("pl", "W kwietniu lub maju 2027.", "2027-04-01..2027-04-30 | 2027-05-01..2027-05-31"),
    ("cs", "Hodí se nám 4., 5. nebo 12. května 2027.", "2027-05-04 | 2027-05-05 | 2027-05-12"),
    ("de", "Am 4., 5. oder 12. Mai 2027.", "2027-05-04 | 2027-05-05 | 2027-05-12"),
    ("pl", "4, 5 lub 12 maja 2027.", "2027-05-04 | 2027-05-05 | 2027-05-12"),
]
WEEKS = [
    ("en", "Week 19 (10-14 May) would be perfect.", "2027-05-10..2027-05-14"),
    ("cs", "Ideální by byl 19. týden (10.–14. 5.).", "2027-05-10..2027-05-14"),
    ("de", "KW 19, also 10. bis 14. Mai.", "2027-05-10..2027-05-14"),
    ("nl", "Week 19 (10 t/m 14 mei).", "2027-05-10..2027-05-14"),
    ("fr", "Semaine 19, du 10 au 14 mai.", "2027-05-10..2027-05-14"),
]
AROUND = [
    ("en", "12 May, plus or minus a day.", "2027-05-11..2027-05-13"),
    ("en", "12 May, give or take one day.", "2027-05-11..2027-05-13"),
    ("cs", "12. května ± 1 den.", "2027-05-11..2027-05-13"),
    ("de", "12. Mai ± 1 Tag.", "2027-05-11..2027-05-13"),
    ("fr", "Le 12 mai, à un jour près.", "2027-05-11..2027-05-13"),
    ("de", "Um den 12. Mai herum.", "2027-05-12"),
    ("cs", "Kolem 12. května.", "2027-05-12"),
    ("fr", "Vers le 12 mai.", "2027-05-12"),
    ("it", "Verso il 12 maggio.", "2027-05-12"),
]
FREE = [
    ("en", "Any day in March would do, you choose; the hour is yours to decide.", "2027-03-01..2027-03-31", True, True),
    ("en", "Please pick whichever day suits you; we can do any hour.", "", True, True),
    ("en", "One of these days would do: 4 May, 5 May.", "2027-05-04 | 2027-05-05", False, False),
    ("en", "Some day in the week of 10 May.", "2027-05-10..2027-05-16", False, False),
    ("en", "Mid-March, or any other time.", "2027-03-11..2027-03-20", True, False),
    ("cs", "Kterýkoli den v březnu, vyberte si.", "2027-03-01..2027-03-31", True, False),
    ("cs", "Hodinu necháme na vás.", "", False, True),
    ("cs", "V polovině března, nebo kdykoli jindy.", "2027-03-11..2027-03-20", True, False),
    ("cs", "Termín i čas necháváme na vás.", "", True, True),
    ("de", "Den Tag können Sie frei wählen, die Uhrzeit ebenso.", "", True, True),
    ("de", "Bei der Uhrzeit sind wir flexibel.", "", False, True),
    ("de", "Mitte März oder zu jedem anderen Zeitpunkt.", "2027-03-11..2027-03-20", True, False),
    ("fr", "Nous vous laissons le choix de la date et de l'heure.", "", True, True),
    ("fr", "N'importe quel jour de mars nous conviendrait, à votre choix.", "2027-03-01..2027-03-31", True, False),
    ("es", "La fecha y la hora las dejamos a su elección.", "", True, True),
    ("es", "Cualquier día de marzo, el que ustedes prefieran.", "2027-03-01..2027-03-31", True, False),
    ("it", "Per la data e l'ora siamo flessibili.", "", True, True),
    ("it", "Un giorno qualsiasi di marzo, a vostra scelta.", "2027-03-01..2027-03-31", True, False),
    ("pl", "Termin i godzinę pozostawiamy do Państwa wyboru.", "", True, True),
    ("pl", "Dowolny dzień w marcu, który Państwu odpowiada.", "2027-03-01..2027-03-31", True, False),
    ("nl", "De datum en het tijdstip laten wij aan u over.", "", True, True),
    ("sk", "Termín aj čas nechávame na Vás.", "", True, True),
    ("pt", "Deixamos a data e a hora ao vosso critério.", "", True, True),
]


@pytest.mark.parametrize(("language", "text", "expected"), WISHES)
def test_a_wish_for_a_weekday_narrows_nothing(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), EXCLUSIONS)
def test_an_exclusion_narrows_nothing(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), SUBSTITUTES)
def test_a_substitute_date_is_a_slot_after_the_first(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), MONTHS)
def test_lists_share_their_month_and_year(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), WEEKS)
def test_dates_beside_a_week_number_stand_for_it(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected"), AROUND)
def test_around_is_the_day_and_a_margin_widens_it(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text", "expected", "date", "time"), FREE)
def test_a_free_choice_is_flexible(language: str, text: str, expected: str, date: bool, time: bool) -> None:
    found = read(text, language)
    assert {candidate.value for candidate in found.slots} == spelled(expected)
    assert (found.date_flexible, found.time_flexible) == (date, time)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We would come on Monday 12 May 2027."),
        ("cs", "Přišli bychom v pondělí 12. května 2027."),
        ("de", "Wir kämen am Montag, den 12. Mai 2027."),
        ("fr", "Nous viendrions le lundi 12 mai 2027."),
    ],
)
def test_of_a_weekday_against_its_date_the_date_stands_in_doubt(language: str, text: str) -> None:
    (found,) = read(text, language).slots
    assert {found.value} == spelled("2027-05-12")
    assert found.confidence < 0.6
    assert found.note


@pytest.mark.parametrize(
    ("language", "region", "expected", "other"),
    [
        ("en", "GB", "2027-04-03", ""),
        ("en", "US", "2027-03-04", ""),
        ("de", "DE", "2027-04-03", ""),
        ("fr", "FR", "2027-04-03", ""),
        ("en", None, "2027-04-03", "2027-03-04"),
        ("en", "CA", "2027-04-03", "2027-03-04"),
    ],
)
def test_numeric_dates_are_read_by_country(language: str, region: str | None, expected: str, other: str) -> None:
    text = {
        "en": "We would come on 03/04/2027.",
        "de": "Wir kämen am 03/04/2027.",
        "fr": "Nous viendrions le 03/04/2027.",
    }
    (found,) = read(text[language], language, region=region).slots
    assert {found.value} == spelled(expected)
    assert set(found.alternatives) == spelled(other)
