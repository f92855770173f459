"""What wins where a mail tells several dates: other plans, headings, the week told before, days named in the subject."""

from __future__ import annotations

import pytest
from dates_help import slots, spelled

OTHER_PLANS = [
    (
        "en",
        "We would love to come to you on 12 May.\n\nAlready booked for the group:\n10 May, 17:00 boat trip\n"
        "13 May, 09:00 brewery tour",
        "2027-05-12",
    ),
    (
        "de",
        "Wir würden Sie gern am 12. Mai besuchen.\n\nBereits gebucht sind:\n10.05., 17:00 Empfang der Kammer\n"
        "13.05., 09:00 Werksführung",
        "2027-05-12",
    ),
    (
        "fr",
        "Nous aimerions vous voir le 12 mai.\n\nDéjà confirmés pour le groupe :\n10 mai, 17 h réception\n13 mai, 9 h visite d'usine",
        "2027-05-12",
    ),
    ("it", "Saremo a Praga dal 10 al 14 maggio. Il lunedì è dedicato al museo, il mercoledì vorremmo venire da voi.",
     "2027-05-12"),
    ("cs", "V Praze budeme od 10. do 14. května. V pondělí nás čeká magistrát, v úterý Terezín a ve středu bychom rádi k Vám.",
     "2027-05-12"),
    ("en", "We are in Prague from 10 to 14 May. On Monday we have the museum, on Tuesday Terezín, and on Wednesday we "
     "would love to see you.", "2027-05-12"),
]  # fmt: skip
WEEK_TOLD = [
    (
        "en",
        "We are in Prague from 14 to 18 June. Some time that week we would love to visit you.",
        "2027-06-14..2027-06-18",
    ),
    (
        "de",
        "Vom 14. bis 18. Juni sind wir in Prag. Gern würden wir in dieser Woche zu Ihnen kommen.",
        "2027-06-14..2027-06-18",
    ),
]
OTHER_CHOICE = [
    ("en", "Could you take us on 20 October? Failing that, the 27th.", "2027-10-20|2027-10-27"),
    (
        "en",
        "Your institute could be visited by us on the 16th, or in its defect the 17th of June.",
        "2027-06-16|2027-06-17",
    ),
    ("en", "Can eight of us come by next Friday?", "2026-12-04"),
    (
        "en",
        "The embassy has us on the Tuesday, which leaves Monday 14 June or Wednesday 16 June for you.",
        "2027-06-14|2027-06-16",
    ),
]
NEVER = [
    ("en", "The printed programme is finalised on 30 November."),
    ("en", "The panel reports to full council on 30 June."),
    ("fr", "Mon portable, c'est le 07 12 34 56 78."),
    ("fr", "Mon adresse change bientôt, merci."),
]


@pytest.mark.parametrize(("language", "text", "expected"), OTHER_PLANS + WEEK_TOLD + OTHER_CHOICE)
def test_the_date_that_is_meant_for_us_wins(language: str, text: str, expected: str) -> None:
    assert slots(text, language) == spelled(expected)


@pytest.mark.parametrize(("language", "text"), NEVER)
def test_what_happens_elsewhere_is_no_wish(language: str, text: str) -> None:
    assert slots(text, language) == set()


def test_a_day_without_a_month_is_the_one_named_in_the_subject() -> None:
    text = "The date we have pencilled in with you is the one above, the 21st."
    assert slots(text, subject="Geography trip, Weds 21 April") == spelled("2027-04-21")


def test_a_letter_attached_says_when_in_the_month() -> None:
    text = "Please find attached our letter about a visit in May."
    assert slots(text, attached="We kindly ask to be received on 12 May 2027.") == spelled("2027-05-12")
