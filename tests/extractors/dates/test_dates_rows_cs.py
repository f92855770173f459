"""Czech: each row of MEANING's table in the wordings of Czech writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Rádi bychom vás navštívili {}, pokud se vám to hodí."
TIME_FRAME = "Rádi bychom přišli 12. května 2027 {}."
DATES = {
    "2027-05-12": (
        "12. května | dne 12. května 2027 | ve středu 12. května | v st 12. 5. | ve středu 12.5. | 12.5.2027 | "
        "dvanáctého května | 12.05.2027 | kolem 12. května | okolo 12. 5. | ke dni 12. května | ve středu dne 12. 5. 2027"
    ),
    "2027-05-21": "dvacátého prvního května | jednadvacátého května | v pátek 21. května",
    "2027-10-05": "5. října | pátého října | 5. 10. | v úterý 5. října",
    "2027-05-12;2027-05-14": (
        "12. nebo 14. května | 12. 5. nebo 14. 5. | ve středu 12. nebo v pátek 14. května | 12. či 14. května 2027 | "
        "12. května, případně 14. května | buď 12., nebo 14. května | 12.5. popř. 14.5. | dvanáctého nebo čtrnáctého května"
    ),
    "2027-05-12..2027-05-14": (
        "od 12. do 14. května | 12.–14. 5. 2027 | mezi 12. a 14. květnem | v době od 12. do 14. května | "
        "ve dnech 12. až 14. května | v termínu 12. - 14. května | od středy 12. do pátku 14. května | 12.-14.5. | "
        "od 12. 5. do 14. 5. | kdykoli od 12. do 14. května | v období 12.–14. května 2027"
    ),
    "2027-04-28..2027-05-03": "od 28. dubna do 3. května | 28. 4. – 3. 5. | mezi 28. dubnem a 3. květnem",
    "2027-05-10..2027-05-16": (
        "v týdnu od 10. května | v týdnu od 10. 5. | v 19. týdnu | v devatenáctém týdnu | v 19. kalendářním týdnu | týden 19 | "
        "v týdnu začínajícím 10. května | v týdnu č. 19 | v týdnu počínaje 10. květnem | v KT 19 | v týdnu od pondělí 10. května"
    ),
    "2027-05-10..2027-05-23": "v 19. až 20. týdnu | v týdnech 19 až 20",
    "2027-05-01..2027-05-10": "začátkem května | na začátku května | počátkem května 2027 | zkraje května | v prvních květnových dnech",
    "2027-05-11..2027-05-20": "v polovině května | uprostřed května | v půlce května | kolem poloviny května",
    "2027-05-21..2027-05-31": "koncem května | na konci května | ke konci května 2027 | v závěru května | na sklonku května",
    "2027-05-01..2027-05-15": "v první polovině května | v prvé polovině května | v 1. polovině května | v první půlce května",
    "2027-05-16..2027-05-31": "ve druhé polovině května | v druhé půli května 2027 | v 2. polovině května",
    "2027-05-01..2027-05-31": "v květnu | v květnu 2027 | během května | v průběhu května | v měsíci květnu | někdy v květnu",
    "2027-05-01..2027-06-30": "od května do června | mezi květnem a červnem | květen až červen 2027",
    "2027-07-01..2027-07-31": "v červenci | v průběhu července",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "v květnu nebo červnu | v květnu či v červnu",
    "2027-03-01..2027-05-31": "na jaře | na jaře 2027 | na jaře roku 2027 | na jaře příštího roku | během jara 2027",
    "2027-06-01..2027-08-31": "v létě 2027 | v létě | během léta 2027 | příští léto",
    "2027-09-01..2027-11-30": "na podzim 2027 | na podzim příštího roku | příští podzim",
    "2027-12-01..2028-02-29": "v zimě 2027 | v zimě 2027/2028",
    "2027-01-01..2027-06-30": "v prvním pololetí 2027 | v první polovině roku 2027 | v 1. pololetí příštího roku | v první půlce příštího roku",
    "2027-07-01..2027-12-31": "ve druhém pololetí 2027 | v druhé polovině příštího roku",
    "2027-05-25..2027-06-07": "na přelomu května a června | přelom května/června | kolem přelomu května a června 2027",
    "2026-11-27": "v pátek | tento pátek | nejbližší pátek | v nadcházející pátek",
    "2026-12-04": "příští pátek | v pátek příští týden | příští týden v pátek | v pátek v příštím týdnu",
    "2027-04-01..2027-06-30": "ve druhém čtvrtletí 2027 | ve 2. čtvrtletí | ve 2. kvartálu 2027 | v Q2 2027 | v druhém kvartálu příštího roku",
    "2026-11-30..2026-12-06": "příští týden | v příštím týdnu | během příštího týdne | někdy příští týden",
    "2026-11-23..2026-11-29": "tento týden | v tomto týdnu",
    "2026-12-01..2026-12-31": "příští měsíc | v příštím měsíci | během příštího měsíce",
    "2027-07-01..2027-07-07": "v prvním týdnu července | první týden v červenci | v prvním červencovém týdnu | 1. týden v červenci",
    "2027-07-08..2027-07-14": "ve druhém týdnu července | druhý týden v červenci",
    "2027-03-10..-": "od 10. března | od 10. 3. dále | počínaje 10. březnem | po 9. březnu | nejdříve od 10. března | kdykoli po 9. 3.",
    "-..2027-03-20": "do 20. března | nejpozději do 20. 3. | před 21. březnem | až do 20. března",
    "2027-05-11..2027-05-13": "12. května ± 1 den | 12. května plus minus jeden den | 12. 5. +/- 1 den | 12. 5. (±1 den)",
    "2026-11-25": "zítra",
    "2026-11-26": "pozítří",
    "2026-12-08": "za dva týdny | za 14 dní | za čtrnáct dní",
    "2026-12-05..2026-12-06": "příští víkend",
    "2027-05-03": "první pondělí v květnu | první květnové pondělí",
    "2027-05-31": "poslední pondělí v květnu",
}
TIMES = {
    "09:00-12:00": "dopoledne | v dopoledních hodinách | ráno | během dopoledne | v průběhu dopoledne | kdykoli dopoledne",
    "-12:00": "do 12 hodin | před polednem | do poledne | před 12. hodinou | před obědem",
    "09:00-": "hned ráno | v 9 hodin | v devět | od devíti hodin | v 9.00 | od 9 h | o deváté | v devět ráno",
    "12:00-": "kolem poledne | v poledne | ve 12 hodin | okolo 12. hodiny",
    "12:00-13:00": "v době oběda | přes oběd | v poledních hodinách",
    "13:00-17:00": "odpoledne | v odpoledních hodinách | po obědě | během odpoledne",
    "13:00-15:00": "brzy odpoledne | časně odpoledne | v časných odpoledních hodinách",
    "15:00-17:00": "pozdě odpoledne | v pozdních odpoledních hodinách | později odpoledne",
    "17:00-21:00": "večer | ve večerních hodinách | navečer",
    "09:00-17:00": "celý den | po celý den | na celý den | celodenně",
    "10:00-": (
        "v 10 | v 10 hodin | v 10:00 | od 10 | od deseti | v deset hodin | kolem desáté | v 10.00 hod. | v 10 hod. | "
        "od desáté hodiny | zhruba v 10 hodin | v 10 h | nejlépe v 10 hodin | cca v 10 hod."
    ),
    "10:30-": "v 10:30 | v půl jedenácté | v 10.30 hodin | okolo 10:30 | v deset třicet | od půl jedenácté",
    "14:00-": "po 14. hodině | ve 14 hodin | ve 2 odpoledne | ve dvě odpoledne | od 14:00 | po druhé hodině odpoledne | ve 14.00",
    "14:15-": "ve čtvrt na tři | ve 14.15",
    "14:30-": "v půl třetí | v půl třetí odpoledne",
    "14:45-": "ve tři čtvrtě na tři | ve třičtvrtě na tři",
    "10:00-12:00": (
        "od 10 do 12 | od 10 do 12 hodin | 10–12 h | mezi 10. a 12. hodinou | v čase 10:00–12:00 | od 10 hodin na dvě hodiny | "
        "od deseti do dvanácti | mezi desátou a dvanáctou | 10.00-12.00 hod. | dvě hodiny od 10 | od desíti do poledne"
    ),
    "10:00-11:30": "od 10 do 11:30 | od 10 do půl dvanácté | v 10 hodin na hodinu a půl | v 10 hodin, asi 90 minut",
    "14:00-16:00": "od 14 do 16 hodin | mezi 14 a 16 h | od 2 do 4 odpoledne | od dvou do čtyř",
}
ROLES = {
    "V Praze budeme od 3. do 7. května a rádi bychom vás navštívili.": "2027-05-03..2027-05-07",
    "Náš zájezd trvá od 3. do 7. května; mohli bychom přijít 5. května v 10 hodin?": "2027-05-05 10:00-",
    "Přijíždíme 3. května a odjíždíme 7. května. Vyhovoval by vám 5. květen?": "2027-05-05",
    "Letadlo nám přistává 3. května ve 14:00, návštěva by se nám hodila 4. května.": "2027-05-04",
    "Odpověď potřebujeme do 31. března.": "",
    "Závazně se prosím vyjádřete nejpozději do 31. března.": "",
    "V návaznosti na náš hovor z 3. listopadu navrhujeme 5. května.": "2027-05-05",
    "Naši kolegové u vás byli 8. června 2024.": "",
    "Schůzku 5. května musíme bohužel zrušit.": "",
    "Místo 5. května bychom raději přišli 12. května.": "2027-05-12",
    "Termín 5. května nám už nevyhovuje, šlo by to 12. května v 9:30?": "2027-05-12 09:30-",
    "Prosíme o přesunutí návštěvy z 5. května na 12. května.": "2027-05-12",
    "Dne 6. května jsme na konferenci, proto bychom přišli 5. května.": "2027-05-05",
    "Škola byla založena v roce 1998 a má 20 tříd.": "",
    "Úřední hodiny máme od 9:00 do 15:00.": "",
}
FREE = {
    "date": (
        "Vyhovuje nám kterýkoli den. | Termín necháme na vás. | Den si vyberte sami. | Ohledně termínu jsme flexibilní. | "
        "Přijdeme, kdy se vám to hodí. | Datum ponecháváme na vás. | Termínu se rádi přizpůsobíme."
    ),
    "time": (
        "Hodinu necháme na vás. | Čas je na vás. | Na hodině nezáleží. | Přijdeme v kteroukoli hodinu. | "
        "Časově se přizpůsobíme. | Hodinu si prosím zvolte."
    ),
    "": (
        "Hodil by se nám některý z těchto dní. | Některý den v týdnu od 10. května. | Doufáme, že se vám termín hodí. | "
        "Potvrďte nám prosím den a hodinu."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_czech_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "cs") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_czech_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "cs") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_czech_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "cs") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_czech_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "cs") == expected
