"""Every row of MEANING's table of dates, in English and Czech, in several wordings. The mail is of 24 November 2026."""

from __future__ import annotations

import pytest
from dates_help import dates_of, windows

DAY = "2027-05-12"
ENGLISH = {
    "2027-05-12": (
        "12 May 2027 | 12 May | 12th May | 12th of May | the 12th of May 2027 | May 12 | May 12th, 2027 | "
        "May 12, 2027 | Wednesday 12 May | Wednesday, 12 May 2027 | Wed 12 May | on Wednesday, the 12th of May | "
        "12.5.2027 | 12. 5. 2027 | 12.05.2027 | 2027-05-12 | 2027/5/12 | 2027/05/12 | 12/05/2027 | 12 May '27 | "
        "12.5.27 | 12-May-2027 | 12 May (Wednesday) | the twelfth of May | 12 may 2027 | around 12 May | "
        "about 12 May 2027"
    ),
    "2027-05-12;2027-05-14": (
        "12 or 14 May | 12 or 14 May 2027 | 12 May or 14 May | either 12 or 14 May | May 12 or 14 | "
        "the 12th or the 14th of May | Wednesday 12 or Friday 14 May | 12 May 2027 or 14 May 2027 | "
        "12 May, alternatively 14 May"
    ),
    "2027-05-12;2027-05-13;2027-05-16": (
        "12, 13 or 16 May | 12, 13 or 16 May 2027 | May 12, 13 or 16 | 12th, 13th or 16th of May | 12, 13, or 16 May"
    ),
    "2027-05-12..2027-05-14": (
        "12–14 May | 12-14 May 2027 | 12 - 14 May | from 12 to 14 May | from 12 May to 14 May 2027 | "
        "between 12 and 14 May | 12 to 14 May | 12 May - 14 May | May 12-14 | 12.-14.5.2027 | "
        "12.5.2027 - 14.5.2027 | from Wednesday 12 to Friday 14 May | 12 through 14 May | "
        "from May 12 until May 14"
    ),
    "2026-12-03..2026-12-05": "3 to 5 December | 3-5 December | 3rd to 5th December 2026",
    "2027-04-28..2027-05-03": "28 April to 3 May | from 28 April until 3 May 2027 | 28 April – 3 May 2027",
    "2027-05-12;2027-06-03": "12 May 2027 or 3 June | 12 May or 3 June 2027 | 12.5.2027 or 3.6.2027",
    "2026-12-30;2027-01-04": "30 December or 4 January 2027 | 30 December 2026 or 4 January",
    "2026-12-28..2027-01-03": "28 December to 3 January | 28 December 2026 - 3 January 2027",
    "2027-05-10..2027-05-16": (
        "week of 10 May | the week of 12 May | in the week of May 10 | the week commencing 10 May | "
        "the week beginning Monday 10 May 2027 | week 19 | in week 19 of 2027 | CW 19 | CW19 | KW 19 | "
        "calendar week 19 | w/c 10 May | week no. 19 | the week of the 10th of May | week 19/2027"
    ),
    "2027-05-10..2027-05-16;2027-05-17..2027-05-23": (
        "week 19 or 20 | weeks 19 or 20 | the week of 10 May or of 17 May | week 19 or week 20 of 2027"
    ),
    "2027-05-10..2027-05-14": "week 19 (10–14 May) | the week of 10–14 May | CW 19, 10-14 May 2027",
    "2027-05-01..2027-05-10": (
        "early May | early in May 2027 | beginning of May | at the beginning of May 2027 | start of May | "
        "the beginning of May"
    ),
    "2027-05-11..2027-05-20": "mid May | mid-May | in mid-May 2027 | the middle of May",
    "2027-05-21..2027-05-31": "late May | late in May | end of May | at the end of May 2027",
    "2027-05-01..2027-05-15": "first half of May | the first half of May 2027",
    "2027-05-16..2027-05-31": "second half of May | in the second half of May 2027 | the latter half of May",
    "2027-05-01..2027-05-31": "May 2027 | in May | in May 2027 | sometime in May | during May 2027 | next May",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "in May or June | May or June 2027 | in May or in June 2027",
    "2027-05-01..2027-06-30": "from May to June 2027 | May–June 2027 | between May and June 2027",
    "2027-03-01..2027-05-31": "spring 2027 | in spring | in the spring of 2027 | in spring 2027 | next spring",
    "2027-06-01..2027-08-31": "summer 2027 | in summer | in the summer of 2027",
    "2027-09-01..2027-11-30": "autumn 2027 | in the autumn of 2027 | in the fall of 2027 | fall 2027",
    "2027-12-01..2028-02-29": "winter 2027 | in winter 2027",
    "2027-01-01..2027-06-30": "the first half of the year | first half of 2027 | in the first half of next year",
    "2027-07-01..2027-12-31": "the second half of 2027 | second half of next year",
    "2027-05-25..2027-06-07": "turn of May and June | at the turn of May and June 2027",
    "2026-11-27": "on Friday | this Friday | this coming Friday",
    "2026-12-04": "next Friday | Friday next week | Friday of next week | Friday week",
    "2026-12-01;2026-12-02": "Tuesday or Wednesday next week | next Tuesday or Wednesday",
    "2027-04-01..2027-06-30": "second quarter | the second quarter of 2027 | Q2 2027 | in Q2 | 2nd quarter of 2027",
    "2026-11-30..2026-12-06": "next week | some day next week",
    "2026-12-01..2026-12-31": "next month",
    "2027-07-01..2027-07-07": "first week of July | the first week of July 2027 | in the first week in July",
    "2027-07-08..2027-07-14": "second week of July",
    "2027-05-24..2027-05-30": "the last full week of May",
    "2027-05-03": "the first Monday of May | first Monday in May 2027",
    "2027-03-10..-": "from 10 March on | from 10 March onwards | from 10 March | from March 10 on | 10 March or later",
    "-..2027-03-20": "until 20 March | till 20 March 2027 | no later than 20 March",
    "2027-05-11..2027-05-13": (
        "12 May ± 1 day | 12 May plus/minus one day | 12 May +/- 1 day | 12 May give or take a day"
    ),
    "2026-11-25": "tomorrow",
    "2026-11-26": "the day after tomorrow",
    "2026-12-15": "in three weeks | three weeks from now",
    "2026-12-08": "in two weeks | in a fortnight",
}
CZECH = {
    "2027-05-12": (
        "12. května 2027 | 12. května | 12. kvetna 2027 | 12. 5. 2027 | 12.5.2027 | 12.05.2027 | 12. 5. | "
        "dne 12. května | ve středu 12. května | ve středu 12. 5. 2027 | středa 12. května 2027 | "
        "st 12. 5. 2027 | 12. května (středa) | 2027-05-12 | 12/5/2027 | kolem 12. května | dvanáctého května | "
        "12. 5. 27 | 12. května"
    ),
    "2027-05-12;2027-05-14": (
        "12. nebo 14. května | 12. nebo 14. května 2027 | 12. 5. nebo 14. 5. 2027 | 12. května nebo 14. května | "
        "12. či 14. 5. 2027 | 12. května, případně 14. května | ve středu 12. nebo v pátek 14. května | "
        "12. a 14. května"
    ),
    "2027-05-12;2027-05-13;2027-05-16": "12., 13. nebo 16. května | 12., 13. nebo 16. 5. 2027",
    "2027-05-12..2027-05-14": (
        "12.–14. května | 12.-14. května 2027 | 12. - 14. 5. 2027 | od 12. do 14. května | "
        "od 12. května do 14. května 2027 | mezi 12. a 14. květnem | 12. až 14. května | 12.5.2027 - 14.5.2027 | "
        "od 12. 5. do 14. 5. 2027 | od středy 12. do pátku 14. května | v termínu 12.–14. května | "
        "12.–14.5.2027"
    ),
    "2027-09-23..2027-09-24": "23. - 24. 9. 2027 | 23.–24. září | 23. až 24. září 2027",
    "2027-04-28..2027-05-03": "od 28. dubna do 3. května | 28. 4. - 3. 5. 2027",
    "2026-12-28..2027-01-03": "od 28. prosince do 3. ledna | 28. 12. 2026 – 3. 1. 2027",
    "2027-05-10..2027-05-16": (
        "v týdnu od 10. května | týden od 10. 5. | v týdnu od 10. 5. 2027 | 19. týden | v 19. týdnu | "
        "v 19. týdnu roku 2027 | KT 19 | týden 19 | v týdnu od pondělí 10. května"
    ),
    "2027-05-10..2027-05-16;2027-05-17..2027-05-23": "v 19. nebo 20. týdnu | v týdnu od 10. nebo od 17. května",
    "2027-05-10..2027-05-14": "v týdnu 10.–14. května | 19. týden (10.–14. 5.) | v 19. týdnu (10.–14. května)",
    "2027-05-01..2027-05-10": "začátkem května | počátkem května 2027 | na začátku května | na počátku května 2027",
    "2027-05-11..2027-05-20": "v polovině května | v půli května | uprostřed května 2027 | v polovině května 2027",
    "2027-05-21..2027-05-31": "koncem května | na konci května 2027 | ke konci května | závěrem května",
    "2027-05-01..2027-05-15": "v první polovině května | v první polovině května 2027 | první polovina května",
    "2027-05-16..2027-05-31": "v druhé polovině května | ve druhé polovině května 2027",
    "2027-05-01..2027-05-31": "květen 2027 | v květnu | v květnu 2027 | během května | někdy v květnu",
    "2027-05-01..2027-05-31;2027-06-01..2027-06-30": "v květnu nebo v červnu | v květnu nebo červnu 2027",
    "2027-05-01..2027-06-30": "od května do června | květen–červen 2027 | mezi květnem a červnem 2027",
    "2027-03-01..2027-05-31": "na jaře | na jaře 2027 | jaro 2027 | na jaře příštího roku",
    "2027-06-01..2027-08-31": "v létě | v létě 2027 | léto 2027",
    "2027-09-01..2027-11-30": "na podzim 2027 | podzim 2027",
    "2027-12-01..2028-02-29": "v zimě 2027 | zima 2027",
    "2027-01-01..2027-06-30": "v první polovině roku | v první polovině roku 2027 | v prvním pololetí 2027",
    "2027-07-01..2027-12-31": "ve druhé polovině roku 2027 | v druhé polovině příštího roku",
    "2027-05-25..2027-06-07": "na přelomu května a června | na přelomu května a června 2027",
    "2026-11-27": "v pátek | tento pátek | nejbližší pátek",
    "2026-12-04": "příští pátek | v pátek příští týden | v pátek příštího týdne",
    "2026-12-01;2026-12-02": "v úterý nebo ve středu příští týden | příští úterý nebo středu",
    "2027-04-01..2027-06-30": "ve druhém čtvrtletí | ve 2. čtvrtletí 2027 | druhé čtvrtletí 2027",
    "2026-11-30..2026-12-06": "příští týden | v příštím týdnu",
    "2026-12-01..2026-12-31": "příští měsíc | v příštím měsíci",
    "2027-07-01..2027-07-07": "první týden v červenci | v prvním týdnu července | 1. týden v červenci 2027",
    "2027-07-08..2027-07-14": "druhý týden v červenci",
    "2027-05-24..2027-05-30": "poslední celý týden v květnu",
    "2027-05-03": "první pondělí v květnu",
    "2027-03-10..-": "od 10. března | od 10. března dále | počínaje 10. března | od 10. 3. 2027",
    "-..2027-03-20": "do 20. března | do 20. 3. 2027 | nejpozději do 20. března",
    "2027-05-11..2027-05-13": "12. května ± 1 den | 12. května plus minus jeden den | 12. 5. 2027 +/- 1 den",
    "2026-11-25": "zítra",
    "2026-11-26": "pozítří",
    "2026-12-08": "za dva týdny | za 2 týdny | za 14 dní",
    "2026-12-15": "za tři týdny",
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(text, expected) for expected, texts in table.items() for text in texts.split(" | ")]


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_an_english_date_is_read_by_the_table(text: str, expected: str) -> None:
    assert dates_of(text, "en") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(CZECH))
def test_a_czech_date_is_read_by_the_table(text: str, expected: str) -> None:
    assert dates_of(text, "cs") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_an_english_date_is_read_in_the_middle_of_a_sentence(text: str, expected: str) -> None:
    assert dates_of(f"We would like to come {text}, if you agree.", "en") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(CZECH))
def test_a_czech_date_is_read_in_the_middle_of_a_sentence(text: str, expected: str) -> None:
    assert dates_of(f"Rádi bychom vás navštívili {text}, pokud je to možné.", "cs") == windows(expected)


def test_text_after_a_date_of_both_sets_keeps_its_evidence_exact() -> None:
    from dates_help import NOW

    from mailbot.extractors.dates import expressions

    text = "Rádi bychom přišli ve středu 12. května 2027 od 10 do 12 hodin."
    assert [text[e.start : e.end] for e in expressions(text, "cs", NOW, "CZ")] == [
        "středu 12. května 2027",
        "od 10 do 12 hodin",
    ]
