"""Hungarian: each row of MEANING's table in the wordings of Hungarian writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Szeretnénk Önöket meglátogatni {}, ha lehetséges."
TIME_FRAME = "Szeretnénk Önökhöz menni 2027. május 12-én, {}."
DATES = {
    "2027-05-12": (
        "május 12-én | 2027. május 12-én | szerdán, május 12-én | május 12-e körül | 2027. május 12. napján | 2027.05.12. | "
        "máj. 12-én | május 12. körül | szerdán május 12-én"
    ),
    "2027-06-01": "június 1-jén | június 1-én | kedden, június 1-jén | június elsején",
    "2027-05-12;2027-05-14": "május 12-én vagy 14-én | május 12. vagy 14. | május 12-én vagy május 14-én | 2027. május 12-én vagy 14-én",
    "2027-05-12..2027-05-14": (
        "május 12-től 14-ig | május 12. és 14. között | 2027. május 12–14. | május 12-e és 14-e között | május 12-től május 14-ig | "
        "2027. május 12. és 14. között"
    ),
    "2027-04-28..2027-05-03": "április 28-tól május 3-ig | április 28. és május 3. között",
    "2027-05-10..2027-05-16": "a május 10-i héten | a 19. héten | a 19. naptári héten",
    "2027-05-01..2027-05-10": "május elején | 2027. május elején",
    "2027-05-11..2027-05-20": "május közepén | 2027 május közepén",
    "2027-05-21..2027-05-31": "május végén | 2027. május végén",
    "2027-05-01..2027-05-15": "május első felében | 2027. május első felében",
    "2027-05-16..2027-05-31": "május második felében",
    "2027-05-01..2027-05-31": "májusban | 2027 májusában | 2027. májusban | május folyamán",
    "2027-05-01..2027-06-30": "május és június között | májustól júniusig",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "májusban vagy júniusban",
    "2027-03-01..2027-05-31": "tavasszal | 2027 tavaszán | jövő tavasszal",
    "2027-06-01..2027-08-31": "2027 nyarán | jövő nyáron",
    "2027-09-01..2027-11-30": "2027 őszén | jövő ősszel",
    "2027-01-01..2027-06-30": "2027 első felében | 2027 első félévében",
    "2026-11-27": "pénteken | ezen a pénteken | most pénteken",
    "2026-12-04": "jövő pénteken | jövő hét pénteken | a jövő héten pénteken",
    "2027-04-01..2027-06-30": "2027 második negyedévében | 2027. második negyedévében",
    "2026-11-30..2026-12-06": "jövő héten | a jövő héten | a következő héten",
    "2026-11-23..2026-11-29": "ezen a héten",
    "2026-12-01..2026-12-31": "jövő hónapban | a következő hónapban",
    "2027-07-01..2027-07-07": "július első hetében | július első hetén",
    "2027-07-08..2027-07-14": "július második hetében",
    "2027-03-10..-": "március 10-től | március 9. után | 2027. március 10-től",
    "-..2027-03-20": "március 20-ig | legkésőbb március 20-ig | március 21. előtt",
    "2027-05-11..2027-05-13": "május 12. ± 1 nap | május 12-én, plusz-mínusz egy nap",
    "2026-11-25": "holnap",
    "2026-11-26": "holnapután",
    "2026-12-08": "két hét múlva | 14 nap múlva",
    "2027-05-03": "május első hétfőjén",
    "2027-05-31": "május utolsó hétfőjén",
}
TIMES = {
    "09:00-12:00": "délelőtt | a délelőtt folyamán | reggel | 9 és 12 óra között",
    "-12:00": "délig | 12 óráig | 12 óra előtt",
    "09:00-": "kora reggel | 9-kor | kilenckor | 9 órakor | 9 órától",
    "12:00-": "délben | dél körül | 12 órakor",
    "12:00-13:00": "ebédidőben | ebédszünetben",
    "13:00-17:00": "délután | ebéd után | a délutáni órákban",
    "13:00-15:00": "kora délután",
    "15:00-17:00": "késő délután",
    "17:00-21:00": "este | az esti órákban",
    "09:00-17:00": "egész nap",
    "10:00-": "10-kor | 10 órakor | 10:00-kor | tízkor | tíz órakor | 10 órától | 10 óra körül | 10 órai kezdettel | délelőtt 10-kor | 10:00 órakor",
    "10:30-": "10:30-kor | fél tizenegykor | 10.30-kor",
    "14:00-": "14 óra után | 14 órakor | délután 2-kor | délután kettőkor | 14:00-tól",
    "14:15-": "negyed háromkor | 14:15-kor",
    "14:30-": "fél háromkor | délután fél háromkor",
    "14:45-": "háromnegyed háromkor",
    "10:00-12:00": "10 és 12 óra között | 10 órától 12 óráig | 10:00–12:00 | 10-től 12 óráig | 10:00 és 12:00 között | tíz és tizenkét óra között",
    "14:00-16:00": "14 és 16 óra között | 14 órától 16 óráig",
}
ROLES = {
    "Május 3-tól 7-ig Prágában leszünk, és szeretnénk Önöket meglátogatni.": "2027-05-03..2027-05-07",
    "Tanulmányutunk május 3-tól 7-ig tart; mehetnénk május 5-én 10 órakor?": "2027-05-05 10:00-",
    "Május 3-án érkezünk, és május 7-én utazunk haza. Megfelelne május 5-e?": "2027-05-05",
    "Kérjük, válaszoljanak március 31-ig.": "",
    "Május 5-e helyett inkább május 12-én mennénk.": "2027-05-12",
    "Május 5. sajnos nem jó nekünk, lehetne május 12-én 9:30-kor?": "2027-05-12 09:30-",
    "Iskolánkat 1998-ban alapították.": "",
    "Irodánk nyitvatartása 9:00–15:00.": "",
}
FREE = {
    "date": "Bármelyik nap megfelel. | A dátumot Önökre bízzuk. | Kérjük, válasszanak egy napot. | A dátumot illetően rugalmasak vagyunk.",
    "time": "Az időpont órája mindegy. | Bármikor a nap folyamán, bármelyik órában. | Az órát Önökre bízzuk. | Az órát illetően rugalmasak vagyunk.",
    "": "Ezek közül az egyik nap megfelelne. | Kérjük, erősítsék meg a napot és az órát. | Reméljük, a dátum megfelel.",
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_hungarian_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "hu") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_hungarian_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "hu") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_hungarian_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "hu") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_hungarian_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "hu") == expected
