"""Slovak: each row of MEANING's table in the wordings of Slovak writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATE_FRAME = "Radi by sme vás navštívili {}, ak vám to vyhovuje."
TIME_FRAME = "Radi by sme prišli 12. mája 2027 {}."
DATES = {
    "2027-05-12": (
        "12. mája | dňa 12. mája 2027 | v stredu 12. mája | v stredu 12.5. | 12.5.2027 | dvanásteho mája | 12.05.2027 | "
        "okolo 12. mája | v stredu dňa 12. 5. 2027 | približne 12. mája"
    ),
    "2027-05-21": "dvadsiateho prvého mája | v piatok 21. mája",
    "2027-10-05": "5. októbra | piateho októbra | v utorok 5. októbra | 5. 10.",
    "2027-05-12;2027-05-14": (
        "12. alebo 14. mája | 12. 5. alebo 14. 5. | v stredu 12. alebo v piatok 14. mája | 12. či 14. mája 2027 | "
        "12. mája, prípadne 14. mája | buď 12., alebo 14. mája | dvanásteho alebo štrnásteho mája"
    ),
    "2027-05-12..2027-05-14": (
        "od 12. do 14. mája | 12.–14. 5. 2027 | medzi 12. a 14. májom | v dňoch 12. až 14. mája | v termíne 12. - 14. mája | "
        "od stredy 12. do piatka 14. mája | od 12. 5. do 14. 5. | kedykoľvek od 12. do 14. mája | v čase od 12. do 14. mája"
    ),
    "2027-04-28..2027-05-03": "od 28. apríla do 3. mája | 28. 4. – 3. 5. | medzi 28. aprílom a 3. májom",
    "2027-05-10..2027-05-16": (
        "v týždni od 10. mája | v týždni od 10. 5. | v 19. týždni | v devätnástom týždni | v 19. kalendárnom týždni | týždeň 19 | v týždni č. 19 | "
        "v týždni začínajúcom 10. mája | v KT 19 | v týždni od pondelka 10. mája"
    ),
    "2027-05-01..2027-05-10": "začiatkom mája | na začiatku mája | začiatkom mája 2027 | v prvých májových dňoch",
    "2027-05-11..2027-05-20": "v polovici mája | uprostred mája | v strede mája | okolo polovice mája",
    "2027-05-21..2027-05-31": "koncom mája | na konci mája | ku koncu mája 2027 | v závere mája | na sklonku mája",
    "2027-05-01..2027-05-15": "v prvej polovici mája | v 1. polovici mája | počas prvej polovice mája",
    "2027-05-16..2027-05-31": "v druhej polovici mája | v druhej polovici mája 2027",
    "2027-05-01..2027-05-31": "v máji | v máji 2027 | počas mája | v priebehu mája | v mesiaci máj | niekedy v máji",
    "2027-05-01..2027-06-30": "od mája do júna | medzi májom a júnom | máj až jún 2027",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "v máji alebo júni | v máji či v júni",
    "2027-03-01..2027-05-31": "na jar | na jar 2027 | na jar roku 2027 | na jar budúceho roka | počas jari 2027",
    "2027-06-01..2027-08-31": "v lete 2027 | v lete | počas leta 2027 | budúce leto",
    "2027-09-01..2027-11-30": "na jeseň 2027 | na jeseň budúceho roka | budúcu jeseň",
    "2027-12-01..2028-02-29": "v zime 2027 | v zime 2027/2028",
    "2027-01-01..2027-06-30": "v prvom polroku 2027 | v prvej polovici roka 2027 | v 1. polroku budúceho roka",
    "2027-07-01..2027-12-31": "v druhom polroku 2027 | v druhej polovici budúceho roka",
    "2027-05-25..2027-06-07": "na prelome mája a júna | prelom mája a júna | okolo prelomu mája a júna 2027",
    "2026-11-27": "v piatok | tento piatok | najbližší piatok | v nadchádzajúci piatok",
    "2026-12-04": "budúci piatok | v piatok budúci týždeň | budúci týždeň v piatok | na budúci piatok",
    "2027-04-01..2027-06-30": "v druhom štvrťroku 2027 | v 2. štvrťroku | v 2. kvartáli 2027 | v Q2 2027 | v druhom kvartáli budúceho roka",
    "2026-11-30..2026-12-06": "budúci týždeň | v budúcom týždni | počas budúceho týždňa | na budúci týždeň",
    "2026-11-23..2026-11-29": "tento týždeň | v tomto týždni",
    "2026-12-01..2026-12-31": "budúci mesiac | v budúcom mesiaci | počas budúceho mesiaca",
    "2027-07-01..2027-07-07": "v prvom týždni júla | prvý týždeň v júli | v prvom júlovom týždni",
    "2027-07-08..2027-07-14": "v druhom týždni júla | druhý týždeň v júli",
    "2027-03-10..-": "od 10. marca | od 10. 3. ďalej | počnúc 10. marcom | po 9. marci | najskôr od 10. marca | kedykoľvek po 9. 3.",
    "-..2027-03-20": "do 20. marca | najneskôr do 20. 3. | pred 21. marcom | až do 20. marca",
    "2027-05-11..2027-05-13": "12. mája ± 1 deň | 12. mája plus mínus jeden deň | 12. 5. +/- 1 deň",
    "2026-11-25": "zajtra",
    "2026-11-26": "pozajtra",
    "2026-12-08": "o dva týždne | o 14 dní | o štrnásť dní",
    "2026-12-05..2026-12-06": "budúci víkend",
    "2027-05-03": "prvý pondelok v máji | prvý májový pondelok",
    "2027-05-31": "posledný pondelok v máji",
}
TIMES = {
    "09:00-12:00": "dopoludnia | v dopoludňajších hodinách | ráno | doobeda | predpoludním | počas dopoludnia",
    "-12:00": "do 12 hodín | pred poludním | do obeda | pred 12. hodinou | pred obedom | do dvanástej",
    "09:00-": "hneď ráno | o 9 hodine | o deviatej | od deviatej hodiny | o 9.00 | od 9 h | o deviatej ráno",
    "12:00-": "okolo poludnia | na poludnie | o 12 hodine | okolo 12. hodiny | napoludnie",
    "12:00-13:00": "v čase obeda | cez obed | počas obeda",
    "13:00-17:00": "popoludní | v popoludňajších hodinách | po obede | poobede",
    "13:00-15:00": "skoro popoludní | skoro poobede | v skorých popoludňajších hodinách",
    "15:00-17:00": "neskoro popoludní | v neskorých popoludňajších hodinách",
    "17:00-21:00": "večer | vo večerných hodinách | podvečer",
    "09:00-17:00": "celý deň | po celý deň | na celý deň | celodenne",
    "10:00-": (
        "o 10 | o 10 hodine | o 10:00 | od 10 | od desiatej | o desiatej hodine | okolo desiatej | o 10.00 hod. | o 10. | "
        "od desiatej hodiny | približne o 10 hodine | o 10 h | najlepšie o 10 hodine | cca o 10 hod."
    ),
    "10:30-": "o 10:30 | o pol jedenástej | o 10.30 hod. | okolo 10:30 | od pol jedenástej",
    "14:00-": "po 14. hodine | o 14 hodine | o 2 popoludní | o druhej popoludní | od 14:00 | o štrnástej | po druhej hodine popoludní",
    "14:15-": "o štvrť na tri | o 14.15",
    "14:30-": "o pol tretej | o pol tretej popoludní",
    "14:45-": "o trištvrte na tri | o tri štvrte na tri",
    "10:00-12:00": (
        "od 10 do 12 | od 10 do 12 hodiny | 10–12 h | medzi 10. a 12. hodinou | v čase 10:00–12:00 | od 10 hodiny na dve hodiny | "
        "od desiatej do dvanástej | medzi desiatou a dvanástou | 10.00-12.00 hod. | dve hodiny od 10"
    ),
    "10:00-11:30": "od 10 do 11:30 | od 10 do pol dvanástej | o 10 hodine na hodinu a pol | o 10 hodine, asi 90 minút",
    "14:00-16:00": "od 14 do 16 hodiny | medzi 14 a 16 h | od 2 do 4 popoludní | od druhej do štvrtej",
}
ROLES = {
    "V Prahe budeme od 3. do 7. mája a radi by sme vás navštívili.": "2027-05-03..2027-05-07",
    "Náš zájazd trvá od 3. do 7. mája; mohli by sme prísť 5. mája o 10 hodine?": "2027-05-05 10:00-",
    "Prichádzame 3. mája a odchádzame 7. mája. Vyhovoval by vám 5. máj?": "2027-05-05",
    "Lietadlo nám pristáva 3. mája o 14:00, návšteva by nám vyhovovala 4. mája.": "2027-05-04",
    "Odpoveď potrebujeme do 31. marca.": "",
    "Prosíme, vyjadrite sa najneskôr do 31. marca.": "",
    "V nadväznosti na náš rozhovor z 3. novembra navrhujeme 5. mája.": "2027-05-05",
    "Naši kolegovia u vás boli 8. júna 2024.": "",
    "Stretnutie 5. mája musíme, žiaľ, zrušiť.": "",
    "Namiesto 5. mája by sme radšej prišli 12. mája.": "2027-05-12",
    "Termín 5. mája nám už nevyhovuje, dalo by sa to 12. mája o 9:30?": "2027-05-12 09:30-",
    "Prosíme o presunutie návštevy z 5. mája na 12. mája.": "2027-05-12",
    "Dňa 6. mája sme na konferencii, preto by sme prišli 5. mája.": "2027-05-05",
    "Škola bola založená v roku 1998 a má 20 tried.": "",
    "Úradné hodiny máme od 9:00 do 15:00.": "",
}
FREE = {
    "date": (
        "Vyhovuje nám ktorýkoľvek deň. | Termín necháme na vás. | Deň si vyberte sami. | Čo sa týka termínu, sme flexibilní. | "
        "Prídeme, kedy sa vám to hodí. | Dátum ponechávame na vás. | Termínu sa radi prispôsobíme."
    ),
    "time": (
        "Hodinu necháme na vás. | Čas je na vás. | Na hodine nezáleží. | Prídeme v ktorúkoľvek hodinu. | "
        "Časovo sa prispôsobíme. | Hodinu si prosím zvoľte."
    ),
    "": (
        "Vyhovoval by nám niektorý z týchto dní. | Niektorý deň v týždni od 10. mája. | Dúfame, že sa vám termín hodí. | "
        "Potvrďte nám prosím deň a hodinu."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_a_slovak_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(DATE_FRAME.format(text), "sk") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_a_slovak_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(TIME_FRAME.format(text), "sk") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_a_slovak_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "sk") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_a_slovak_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "sk") == expected
