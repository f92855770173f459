"""Polish: each row of MEANING's table in the wordings of Polish writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Chcielibyśmy odwiedzić Państwa {}, jeśli to możliwe."
TIME_FRAME = "Chcielibyśmy przyjść 12 maja 2027 r. {}."
DATES = {
    "2027-05-12": (
        "12 maja | 12 maja 2027 r. | 12 maja 2027 roku | w środę 12 maja | w środę, 12 maja 2027 | dnia 12 maja | w dniu 12 maja | "
        "12-go maja | dwunastego maja | 12.05.2027 | 12.05.2027 r. | około 12 maja | w okolicach 12 maja | mniej więcej 12 maja | w śr. 12 maja"
    ),
    "2027-05-21": "dwudziestego pierwszego maja | w piątek 21 maja | 21. maja",
    "2027-10-05": "5 października | piątego października | we wtorek 5 paź. | 5.10.2027",
    "2027-05-12;2027-05-14": (
        "12 lub 14 maja | 12 albo 14 maja | w środę 12 lub w piątek 14 maja | 12 maja, ewentualnie 14 maja | 12 bądź 14 maja 2027 r. | "
        "12 maja lub alternatywnie 14 maja | dwunastego lub czternastego maja | albo 12, albo 14 maja"
    ),
    "2027-05-12..2027-05-14": (
        "od 12 do 14 maja | w dniach 12–14 maja | między 12 a 14 maja | w terminie od 12 do 14 maja | w dniach 12-14.05.2027 r. | "
        "od środy 12 do piątku 14 maja | od 12 maja do 14 maja | w okresie 12–14 maja 2027 r. | pomiędzy 12 a 14 maja | od dnia 12 maja do dnia 14 maja"
    ),
    "2027-04-28..2027-05-03": "od 28 kwietnia do 3 maja | 28 kwietnia – 3 maja | między 28 kwietnia a 3 maja",
    "2027-05-10..2027-05-16": (
        "w tygodniu od 10 maja | w 19. tygodniu | w tygodniu 19 | w dziewiętnastym tygodniu | w tygodniu zaczynającym się 10 maja | "
        "w tygodniu rozpoczynającym się 10 maja | w 19. tygodniu kalendarzowym | w tygodniu nr 19 | w tygodniu od poniedziałku 10 maja"
    ),
    "2027-05-01..2027-05-10": "na początku maja | z początkiem maja | początkiem maja | w pierwszych dniach maja | w początkach maja 2027",
    "2027-05-11..2027-05-20": "w połowie maja | około połowy maja | w połowie maja 2027 r. | w środku maja",
    "2027-05-21..2027-05-31": "pod koniec maja | na koniec maja | z końcem maja | w końcu maja | w ostatnich dniach maja | końcem maja 2027",
    "2027-05-01..2027-05-15": "w pierwszej połowie maja | w I połowie maja | w pierwszej połowie maja 2027 roku",
    "2027-05-16..2027-05-31": "w drugiej połowie maja | w II połowie maja",
    "2027-05-01..2027-05-31": "w maju | w maju 2027 r. | w ciągu maja | w miesiącu maju | w trakcie maja | kiedyś w maju",
    "2027-05-01..2027-06-30": "od maja do czerwca | między majem a czerwcem | maj–czerwiec 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "w maju lub czerwcu | w maju albo w czerwcu",
    "2027-03-01..2027-05-31": "wiosną | wiosną 2027 r. | na wiosnę | wiosną przyszłego roku | wiosną 2027 roku | przyszłą wiosną",
    "2027-06-01..2027-08-31": "latem 2027 | w lecie 2027 | latem przyszłego roku | w okresie letnim 2027",
    "2027-09-01..2027-11-30": "jesienią 2027 r. | jesienią przyszłego roku | na jesieni 2027",
    "2027-12-01..2028-02-29": "zimą 2027 r. | zimą 2027/2028",
    "2027-01-01..2027-06-30": "w pierwszym półroczu 2027 | w I półroczu 2027 r. | w pierwszej połowie 2027 roku | w pierwszej połowie przyszłego roku",
    "2027-07-01..2027-12-31": "w drugim półroczu 2027 r. | w drugiej połowie 2027 roku | w II półroczu przyszłego roku",
    "2027-05-25..2027-06-07": "na przełomie maja i czerwca | na przełomie maja/czerwca | przełom maja i czerwca 2027",
    "2026-11-27": "w piątek | w ten piątek | w najbliższy piątek | w nadchodzący piątek",
    "2026-12-04": "w przyszły piątek | w następny piątek | w piątek w przyszłym tygodniu | w przyszłym tygodniu w piątek | w piątek przyszłego tygodnia",
    "2027-04-01..2027-06-30": "w drugim kwartale 2027 | w II kwartale 2027 r. | w 2. kwartale | w drugim kwartale przyszłego roku",
    "2026-11-30..2026-12-06": "w przyszłym tygodniu | w następnym tygodniu | w nadchodzącym tygodniu | w ciągu przyszłego tygodnia",
    "2026-11-23..2026-11-29": "w tym tygodniu | w bieżącym tygodniu",
    "2026-12-01..2026-12-31": "w przyszłym miesiącu | w następnym miesiącu | w ciągu przyszłego miesiąca",
    "2027-07-01..2027-07-07": "w pierwszym tygodniu lipca | pierwszy tydzień lipca | w 1. tygodniu lipca",
    "2027-07-08..2027-07-14": "w drugim tygodniu lipca | drugi tydzień lipca",
    "2027-03-10..-": "od 10 marca | począwszy od 10 marca | po 9 marca | od 10 marca wzwyż | nie wcześniej niż 10 marca | najwcześniej 10 marca",
    "-..2027-03-20": "do 20 marca | najpóźniej do 20 marca | przed 21 marca | nie później niż 20 marca",
    "2027-05-11..2027-05-13": "12 maja ± 1 dzień | 12 maja plus minus jeden dzień | 12 maja +/- 1 dzień",
    "2026-11-25": "jutro",
    "2026-11-26": "pojutrze",
    "2026-12-08": "za dwa tygodnie | za 14 dni | za czternaście dni",
    "2026-12-05..2026-12-06": "w przyszły weekend | w następny weekend",
    "2027-05-03": "w pierwszy poniedziałek maja | w pierwszy poniedziałek w maju",
    "2027-05-31": "w ostatni poniedziałek maja",
}
TIMES = {
    "09:00-12:00": "rano | przed południem | w godzinach przedpołudniowych | w godzinach porannych | przedpołudniem | w ciągu przedpołudnia",
    "-12:00": "do południa | do godz. 12 | przed 12 | przed godziną dwunastą | do dwunastej | przed obiadem",
    "09:00-": "z samego rana | o 9 | o godz. 9 | o dziewiątej | od godz. 9.00 | od dziewiątej | o godzinie 9 rano | wcześnie rano",
    "12:00-": "około południa | w południe | o 12 | o dwunastej | koło południa",
    "12:00-13:00": "w porze obiadowej | w porze lunchu | w czasie lunchu",
    "13:00-17:00": "po południu | popołudniu | w godzinach popołudniowych | popołudniem | po obiedzie | po lunchu",
    "13:00-15:00": "wczesnym popołudniem | wcześnie po południu | we wczesnych godzinach popołudniowych",
    "15:00-17:00": "późnym popołudniem | późno po południu | w późnych godzinach popołudniowych",
    "17:00-21:00": "wieczorem | w godzinach wieczornych",
    "09:00-17:00": "cały dzień | przez cały dzień | całodniowo | na cały dzień",
    "10:00-": (
        "o 10 | o 10:00 | o godz. 10 | o godzinie 10 | o godzinie 10.00 | od 10 | około 10 | o dziesiątej | od dziesiątej | około dziesiątej | "
        "od godz. 10:00 | ok. godz. 10 | godz. 10 | o godzinie dziesiątej | o 10.00 | koło 10 | najlepiej o 10"
    ),
    "10:30-": "o 10:30 | o godz. 10.30 | o wpół do jedenastej | około 10:30 | o dziesiątej trzydzieści",
    "14:00-": "po 14 | o 14 | o godz. 14 | o czternastej | o drugiej po południu | od 14:00 | po godzinie 14 | po czternastej",
    "14:15-": "o 14:15 | kwadrans po drugiej | o kwadrans po drugiej",
    "14:30-": "o wpół do trzeciej | o 14.30 | o wpół do trzeciej po południu | o czternastej trzydzieści",
    "14:45-": "za kwadrans trzecia | za piętnaście trzecia | o 14:45 | kwadrans przed trzecią",
    "10:00-12:00": (
        "od 10 do 12 | między 10 a 12 | w godz. 10–12 | w godzinach 10.00–12.00 | od dziesiątej do dwunastej | od godz. 10 do godz. 12 | "
        "o 10 na dwie godziny | dwie godziny od 10 | od 10:00 do 12:00 | między dziesiątą a dwunastą | godz. 10–12 | od 10 do południa"
    ),
    "10:00-11:30": "od 10 do 11:30 | o 10 na półtorej godziny | o godz. 10, około 90 minut | od dziesiątej do wpół do dwunastej",
    "14:00-16:00": "od 14 do 16 | między godz. 14 a 16 | w godz. 14-16 | od drugiej do czwartej po południu",
}
ROLES = {
    "Będziemy w Pradze od 3 do 7 maja i chcielibyśmy się z Państwem spotkać.": "2027-05-03..2027-05-07",
    "Nasz wyjazd trwa od 3 do 7 maja; czy moglibyśmy przyjść 5 maja o 10?": "2027-05-05 10:00-",
    "Przyjeżdżamy 3 maja, a wyjeżdżamy 7 maja. Czy odpowiadałby Państwu 5 maja?": "2027-05-05",
    "Nasz samolot ląduje 3 maja o 14:00; wizyta 4 maja byłaby idealna.": "2027-05-04",
    "Prosimy o odpowiedź do 31 marca.": "",
    "Potrzebujemy Państwa decyzji najpóźniej do 31 marca.": "",
    "W nawiązaniu do naszej rozmowy z 3 listopada proponujemy 5 maja.": "2027-05-05",
    "Nasi koledzy byli u Państwa 8 czerwca 2024 r.": "",
    "Spotkanie 5 maja musimy niestety odwołać.": "",
    "Zamiast 5 maja wolelibyśmy 12 maja.": "2027-05-12",
    "Termin 5 maja już nam nie odpowiada, czy możliwy byłby 12 maja o 9:30?": "2027-05-12 09:30-",
    "Prosimy o przesunięcie wizyty z 5 maja na 12 maja.": "2027-05-12",
    "6 maja jesteśmy na konferencji, dlatego przyszlibyśmy 5 maja.": "2027-05-05",
    "Nasza szkoła została założona w 1998 roku i ma 20 klas.": "",
    "Nasze biuro jest czynne od 9:00 do 15:00.": "",
}
FREE = {
    "date": (
        "Odpowiada nam dowolny dzień. | Termin pozostawiamy Państwu. | Prosimy wybrać dzień. | Co do terminu jesteśmy elastyczni. | "
        "Przyjdziemy, kiedy Państwu pasuje. | Datę zostawiamy do Państwa uznania. | Dostosujemy się do Państwa terminu."
    ),
    "time": (
        "Godzinę pozostawiamy Państwu. | Godzina jest nam obojętna. | O dowolnej porze. | Przyjdziemy o każdej porze. | "
        "Co do godziny jesteśmy elastyczni. | Godzina zależy od Państwa."
    ),
    "": (
        "Odpowiadałby nam jeden z tych dni. | Któryś dzień w tygodniu od 10 maja. | Mamy nadzieję, że termin Państwu odpowiada. | "
        "Prosimy o potwierdzenie dnia i godziny."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_polish_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "pl") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_polish_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "pl") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_polish_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "pl") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_polish_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "pl") == expected
