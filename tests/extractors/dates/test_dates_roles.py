"""What a date is there for: only what is asked for becomes a slot (MEANING, slots)."""

from __future__ import annotations

from datetime import date

import pytest
from dates_help import read, slot, slots

ENGLISH_DECOYS = [
    "Please reply by 30 April.",
    "Could you let us know by 30 April 2027 whether this is possible?",
    "The deadline for your answer is 30 April.".replace("is 30", "is by 30"),
    "Thank you for your letter of 5 March.",
    "I refer to your e-mail dated 5 March 2027.",
    "We met on 12 October 2026 at your office.",
    "Our office was founded in 1992.",
    "The city has 1,200,000 inhabitants and 12 districts.",
    "We are a group of 12 to 15 people.",
    "Between 10 and 12 people will come.",
    "12 may come, 15 at most.",
    "My phone is +43 1 4000 88818 or 0664 12 05 27.",
    "Call +1 202 555 0101 ext. 12.",
    "Our address: Am Platz 12, 1010 Vienna.",
    "Room 12, building 5.",
    "See section 3.1.2 and page 14.",
    "The fee of EUR 12.50 is no problem.",
    "It costs 10 to 12 euros each.",
    "We work on version 2.5.1 of the plan.",
    "The plan of 2016 runs until 2030.",
    "Good morning,",
    "Our server is at 192.168.1.12.",
    "We published reports in 2014, 2018 and 2022.",
    "Our ref.: 12.5.2027/77",
    "May I ask you for a favour?",
    "We march together with others.",
    "The ratio is 1/2 and 3/4.",
    "We are open 24/7.",
    "I am away from 1 March until 19 March.",
    "https://example.org/2027/05/12/news",
    "Reply to office2027-05-12@example.org please.",
]
CZECH_DECOYS = [
    "Prosím dejte nám vědět do 31. března.",
    "Odpověď prosím zašlete nejpozději do 31. 3. 2027.",
    "Děkujeme za váš dopis ze dne 5. března.",
    "Setkali jsme se 12. října 2026 u vás.",
    "Náš úřad byl založen v roce 1992.",
    "Bude nás 10 až 12 osob.",
    "Přijde mezi 10 a 12 lidmi.".replace("lidmi", "účastníky"),
    "Telefon: 603 12 05 27, +420 222 333 444",
    "Vyšehradská 57, 128 00 Praha 2",
    "Č. j.: 12/5/2027",
    "Cena je 12,50 Kč za osobu, celkem 1 250 Kč.",
    "viz kapitola 3.1.2 na straně 14",
    "Dobrý den,",
    "Strategie platí do roku 2030.",
    "V letech 2014 až 2018 jsme vydali tři studie.",
    "Od 1. do 19. března mám dovolenou.",
    "Kancelář č. 12 je ve 2. patře.",
]


@pytest.mark.parametrize("text", ENGLISH_DECOYS)
def test_an_english_number_of_another_meaning_is_no_slot(text: str) -> None:
    assert slots(text) == set()


@pytest.mark.parametrize("text", CZECH_DECOYS)
def test_a_czech_number_of_another_meaning_is_no_slot(text: str) -> None:
    assert slots(text, "cs") == set()


ASKED = {"2027-05-05"}


@pytest.mark.parametrize(
    ("text", "expected", "role"),
    [
        ("We arrive on 3 May and leave on 7 May. We would like to visit you on 5 May.", "2027-05-05", "travel"),
        ("We will be in Prague from 3 to 7 May and would love to visit you on 5 May.", "2027-05-05", "stay"),
        ("We would like to come on 5 May. Please reply by 30 April.", "2027-05-05", "deadline"),
        ("Thank you for your letter of 5 March. We would like to visit you on 5 May.", "2027-05-05", "letter"),
        ("Could we move our visit from 4 May to 5 May?", "2027-05-05", "replaced"),
        ("Instead of 4 May we would like to come on 5 May.", "2027-05-05", "replaced"),
        ("4 May no longer works for us, but 5 May would be fine.", "2027-05-05", "replaced"),
        ("We would like to visit you on 5 May, not on 4 May.", "2027-05-05", "replaced"),
        ("On 4 May we are in Dresden; we would like to visit you on 5 May.", "2027-05-05", "event"),
        ("We visited you on 4 May 2025 and would like to come again on 5 May 2027.", "2027-05-05", "past"),
    ],
)
def test_only_the_date_that_is_asked_for_is_a_slot(text: str, expected: str, role: str) -> None:
    found = read(text)
    assert {candidate.value for candidate in found.slots} == {slot(expected)}
    assert role in {candidate.source for candidate in found.rejected}


@pytest.mark.parametrize(
    ("text", "expected", "role"),
    [
        ("Přijíždíme 3. května, odjíždíme 7. května. Rádi bychom vás navštívili 5. května.", "2027-05-05", "travel"),
        ("V Praze budeme od 3. do 7. května a rádi bychom vás navštívili 5. května.", "2027-05-05", "stay"),
        ("Rádi bychom přišli 5. května. Prosíme o odpověď do 30. dubna.", "2027-05-05", "deadline"),
        ("Děkujeme za dopis ze dne 5. března. Rádi bychom vás navštívili 5. května.", "2027-05-05", "letter"),
        ("Místo 4. května bychom přišli 5. května.", "2027-05-05", "replaced"),
        ("4. května se nám nehodí, přišli bychom 5. května.", "2027-05-05", "replaced"),
        ("Navštívili jsme vás 4. května 2025 a rádi bychom přišli znovu 5. května 2027.", "2027-05-05", "past"),
        ("Ve čtvrtek 6. května budeme v Brně, k vám bychom rádi přišli 5. května.", "2027-05-05", "event"),
    ],
)
def test_only_the_date_that_is_asked_for_is_a_slot_in_czech(text: str, expected: str, role: str) -> None:
    found = read(text, "cs")
    assert {candidate.value for candidate in found.slots} == {slot(expected)}
    assert role in {candidate.source for candidate in found.rejected}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We will be in Prague from 3 to 7 May and would love to visit your institute.", "en"),
        ("Our study trip to Prague takes place from 3 to 7 May 2027.", "en"),
        ("V Praze budeme od 3. do 7. května a rádi bychom vás navštívili.", "cs"),
    ],
)
def test_the_stay_is_the_slot_where_nothing_narrower_is_asked(text: str, language: str) -> None:
    assert slots(text, language) == {slot("2027-05-03..2027-05-07")}


def test_a_weekday_told_within_the_stay_is_worked_out() -> None:
    text = "We will be in Prague from 3 to 7 May and would like to visit you on the Thursday, between 10 and 12."
    assert slots(text) == {slot("2027-05-06", "10:00-12:00")}


def test_a_wish_for_a_weekday_narrows_nothing() -> None:
    assert slots("We would like to come in May 2027, ideally on a Friday.") == {slot("2027-05-01..2027-05-31")}


def test_a_definite_weekday_after_a_date_is_the_one_that_follows_it() -> None:
    assert slots("We prefer Thursday 20 May in the morning; the Friday afternoon would also be fine.") == {
        slot("2027-05-20", "09:00-12:00"),
        slot("2027-05-21", "13:00-17:00"),
    }


def test_a_weekday_told_from_now_stands_beside_other_dates() -> None:
    assert slots("We could come next Friday or on 12 May.") == {slot("2026-12-04"), slot("2027-05-12")}
    assert slots("Mohli bychom přijít příští pátek nebo 12. května.", "cs") == {slot("2026-12-04"), slot("2027-05-12")}


def test_a_numbered_day_of_the_stay_is_worked_out() -> None:
    text = "We will be in Prague from 3 to 7 May and would like to visit you on the second day at 10:00."
    assert slots(text) == {slot("2027-05-04", "10:00-")}


def test_the_same_time_on_another_day_takes_the_hours_told() -> None:
    assert slots("We would like to come on 12 May from 10 to 12. The same time on 14 May would work too.") == {
        slot("2027-05-12", "10:00-12:00"),
        slot("2027-05-14", "10:00-12:00"),
    }


def test_a_narrower_date_stands_for_its_window() -> None:
    assert slots("We would like to visit you in May 2027. The best days are 12 or 14 May 2027.") == {
        slot("2027-05-12"),
        slot("2027-05-14"),
    }


def test_a_day_without_month_takes_it_from_its_neighbour() -> None:
    assert slots("We propose Tuesday, the 8th, at 9:30 or Wednesday, the 9th of June, at 14:00.") == {
        slot("2027-06-08", "09:30-"),
        slot("2027-06-09", "14:00-"),
    }


def test_a_weekday_that_contradicts_its_date_leaves_the_date_and_a_note() -> None:
    (found,) = read("We would like to come on Monday 12 May 2027.").slots
    assert found.value == slot("2027-05-12")
    assert "weekday" in found.note
    assert found.confidence < 0.6


def test_an_ambiguous_numeric_date_shows_its_other_reading() -> None:
    (found,) = read("We would like to come on 05/06/2027.", region=None).slots
    assert found.value == slot("2027-06-05")
    assert found.alternatives == (slot("2027-05-06"),)
    assert found.confidence < 0.6


def test_the_senders_country_decides_the_order_of_a_numeric_date() -> None:
    text = "We would like to come on 05/06/2027."
    assert slots(text, region="US") == {slot("2027-05-06")}
    assert slots(text, region="GB") == {slot("2027-06-05")}
    assert not read(text, region="US").slots[0].alternatives


def test_a_weekday_beside_an_ambiguous_date_decides_it() -> None:
    (found,) = read("We would like to come on Thursday, 05/06/2027.", region=None).slots
    assert found.value == slot("2027-05-06")


def test_label_lines_are_surer_than_plain_sentences() -> None:
    (label,) = read("Requested date: 12 May 2027").slots
    (plain,) = read("12 May 2027").slots
    assert label.confidence > plain.confidence


def test_the_subject_gives_the_date_only_where_the_body_gives_none() -> None:
    assert slots("We would like to visit you.", subject="Study visit on 12 May 2027") == {slot("2027-05-12")}
    assert slots("We would like to visit you on 14 May.", subject="Visit 12 May 2027") == {slot("2027-05-14")}
    assert slots("We would like to visit you.", subject="Re: visit 12 May 2027") == set()


def test_an_attached_letter_gives_the_date_that_the_body_lacks() -> None:
    assert slots("Please see the letter.", attached="We would like to visit you on 12 May 2027 at 10:00.") == {
        slot("2027-05-12", "10:00-")
    }


def test_evidence_is_the_exact_text() -> None:
    body = "Dear all,\nwe would like to visit you on 12 May 2027 from 10 to 12."
    (found,) = read(body).slots
    assert found.evidence is not None
    assert body[found.evidence.start : found.evidence.end] == found.evidence.text == "12 May 2027 from 10 to 12"


@pytest.mark.parametrize(
    ("text", "language", "date_is_free", "time_is_free"),
    [
        ("Any day that suits you would be fine.", "en", True, False),
        ("We leave the date to you.", "en", True, False),
        ("The date is up to you.", "en", True, False),
        ("The time is up to you.", "en", False, True),
        ("We are flexible with the time.", "en", False, True),
        ("Any day in March, you choose.", "en", True, False),
        ("Mid-March, or any other time.", "en", True, False),
        ("At any time of the day.", "en", False, True),
        ("One of these days would do.", "en", False, False),
        ("Some day in the week of 10 May.", "en", False, False),
        ("Call me at any time if you have questions.", "en", False, False),
        ("Termín necháme na vás.", "cs", True, False),
        ("Hodinu vyberte vy.", "cs", False, True),
        ("Čas je na vás.", "cs", False, True),
        ("Kterýkoli den nám vyhovuje.", "cs", True, False),
        ("Přizpůsobíme se.", "cs", True, False),
        ("V libovolnou hodinu.", "cs", False, True),
        ("Jeden z těchto dnů.", "cs", False, False),
    ],
)
def test_a_free_choice_is_told_in_words(text: str, language: str, date_is_free: bool, time_is_free: bool) -> None:
    found = read(text, language)
    assert (found.date_flexible, found.time_flexible) == (date_is_free, time_is_free)


def test_a_year_not_written_is_the_next_one_in_which_the_date_lies_ahead() -> None:
    assert slots("We would like to come on 24 November.") == {slot("2027-11-24")}
    assert slots("We would like to come on 25 November.") == {slot("2026-11-25")}
    assert slots("We would like to come on 29 February.") == {slot("2028-02-29")}


def test_a_day_that_the_calendar_lacks_is_no_slot() -> None:
    assert slots("We would like to come on 31 April 2027 or 30 February.") == set()


def test_another_language_in_the_mail_is_read_too() -> None:
    assert slots("Chtěli bychom přijít: 12 May 2027 at 10:00", "cs") == {slot("2027-05-12", "10:00-")}
    assert date(2027, 5, 12) in {s.start_date for s in slots("Wir kommen gern am 12. Mai 2027.", "de")}
