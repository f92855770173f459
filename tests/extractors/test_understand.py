"""One mail understood as a whole: category, interest, what lacks, what is in doubt, whose words count."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors.understand import uncertain_leaves
from mailbot.model import Candidate, Category, Leaf, Readings

COMPLETE = """Dear colleagues,

I am writing from the Planning Department of the City of Leeds. We would like to visit IPR Prague on 12 May 2027 from
10 to 12 with a group of 14 planners. We are interested in the Metropolitan Plan and in flood protection along the
river.

Kind regards
Ida Hart
City of Leeds
Tel. +44 113 496 0018
"""


def test_a_complete_request_lacks_nothing() -> None:
    readings = read(COMPLETE, sender="Ida Hart <ida.hart@leeds.gov.uk>")
    assert readings.category is Category.REQUEST
    assert readings.language == "en"
    assert readings.missing == ()
    assert "City of Leeds" in str(first(readings.institution))
    assert "flood protection" in str(first(readings.interest))


def test_every_evidence_shows_its_own_text() -> None:
    readings = read(COMPLETE, sender="Ida Hart <ida.hart@leeds.gov.uk>")
    leaves = (
        readings.institution,
        readings.contact_name,
        readings.contact_email,
        readings.contact_phone,
        readings.interest,
        readings.group_size,
    )
    for candidates in leaves:
        for candidate in candidates:
            evidence = candidate.evidence
            assert evidence is not None
            assert evidence.end - evidence.start == len(evidence.text)
            assert 0 < candidate.confidence <= 1


def test_a_request_in_czech() -> None:
    body = (
        "Dobrý den,\n\njménem Městského úřadu Kolín prosíme o přijetí skupiny 12 osob ve středu 12. "
        "května 2027 od 10 hodin. Zajímá nás především doprava v klidu.\n\nS pozdravem\nIng. Eva Malá\n"
        "Městský úřad Kolín\ntel. 321 748 111\n"
    )
    readings = read(body, sender="Malá Eva <eva.mala@kolin.cz>", subject="Žádost o návštěvu")
    assert (readings.category, readings.language) == (Category.REQUEST, "cs")
    assert first(readings.contact_name) == "Eva Malá"
    assert first(readings.contact_phone) == "+420321748111"
    assert "doprava v klidu" in str(first(readings.interest))
    assert Leaf.GROUP_SIZE not in (readings.missing or ())


def test_what_is_not_given_is_missing() -> None:
    readings = read("hello, could we come to see ipr prague?\n\nthank you", sender="a.b@example.org", subject="visit")
    assert readings.category is Category.REQUEST
    assert readings.missing == tuple(leaf for leaf in Leaf if leaf is not Leaf.CONTACT_EMAIL)


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        (
            "Interview",
            "I am a journalist of a daily newspaper and would like to visit IPR Prague for an "
            "interview with the director on 12 May at 10.",
        ),
        (
            "Internship",
            "I am a student and would like to apply for an internship at IPR Prague from June to "
            "August. My CV is attached.",
        ),
        (
            "Invitation",
            "We have the pleasure to invite you to the Riverfront Conference in Ghent on 12 May "
            "2027 as a keynote speaker.",
        ),
        ("Invoice 12/2027", "Please find attached invoice no. 12. Payment is due on 12 May 2027."),
        ("Thank you", "Thank you very much for the warm reception yesterday, it was a pleasure. With gratitude"),
        (
            "Consortium",
            "We are building a consortium for a Horizon Europe proposal and look for a project partner in Prague.",
        ),
        ("Stížnost", "Podávám stížnost na hluk v naší ulici. Stěžuji si už potřetí a žádám o nápravu."),
        ("Stáž", "Hledám povinnou praxi a chtěla bych se ucházet o stáž u vás v Praze, v příloze posílám životopis."),
    ],
)
def test_what_is_no_visit_of_a_group_is_other_and_gives_no_values(subject: str, body: str) -> None:
    readings = read(f"Hello,\n\n{body}\n\nEva Malá\nTel. +420 312 604 111", subject=subject)
    assert readings.category is Category.OTHER
    assert readings.missing is None
    assert (
        readings.institution,
        readings.contact_name,
        readings.contact_phone,
        readings.slots,
        readings.group_size,
    ) == ((), (), (), (), ())


def test_a_machine_writes_automatic_mail() -> None:
    readings = read("I am out of the office until 12 May.", Auto_Submitted="auto-replied")
    assert readings.category is Category.AUTOMATIC
    assert readings.missing is None


def test_list_mail_is_automatic() -> None:
    assert (
        read("Study visit to Prague, 12 May: register now", List_Id="<news.example.org>").category is Category.AUTOMATIC
    )


ANSWER = {"In_Reply_To": "<mailbot.abc.def@ipr.example>", "subject": "Re: Your visit"}


def test_an_answer_to_our_question_is_a_follow_up() -> None:
    readings = read("The phone number is +420 777 123 456 and we will be 14.\n\nEva Malá", **ANSWER)
    assert readings.category is Category.FOLLOW_UP
    assert readings.missing is None
    assert first(readings.contact_phone) == "+420777123456"


def test_an_answer_that_calls_off_is_a_cancellation_without_wishes() -> None:
    readings = read("Unfortunately we have to cancel our visit on 12 May, all 14 of us are ill.\n\nEva Malá", **ANSWER)
    assert readings.category is Category.CANCELLATION
    assert (readings.slots, readings.group_size, readings.interest) == ((), (), ())
    assert first(readings.contact_name) == "Eva Malá"


def test_an_answer_to_a_confirmation_with_a_new_date_is_a_change() -> None:
    body = (
        "Could we move the visit to 19 May instead?\n\nEva Malá\n\n"
        "On Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n"
        "> Your visit on 12 May is confirmed.\n"
    )
    assert read(body, **ANSWER).category is Category.CHANGE


@pytest.mark.parametrize(
    ("body", "topic"),
    [
        ("We are interested in:\n- street trees\n- tram lines", "street trees; tram lines"),
        ("We would like to learn about street trees and tram lines.", "street trees and tram lines"),
        ("Topic: street trees", "street trees"),
        ("Zajímá nás hlavně péče o stromy.", "péče o stromy"),
        ("Uns interessiert vor allem die Pflege der Stadtbäume.", "die Pflege der Stadtbäume"),
    ],
)
def test_the_topic_is_what_they_want_to_hear_about(body: str, topic: str) -> None:
    readings = read(f"Hello,\n\nwe would like to visit IPR Prague with 12 people.\n\n{body}\n\nEva Malá")
    assert topic in str(first(readings.interest))


@pytest.mark.parametrize(
    "body",
    [
        "We would like to learn about your work.",
        "Rádi bychom viděli, jak to u vás funguje.",
        "We look forward to hearing from you.",
    ],
)
def test_mere_courtesy_is_no_topic(body: str) -> None:
    assert read(f"Hello,\n\nwe ask for a visit to IPR Prague with 12 people. {body}\n\nEva Malá").interest == ()


def test_a_topic_has_at_most_300_characters() -> None:
    long = "street trees, " * 60
    readings = read(f"Hello,\n\nwe would like to visit IPR Prague. We are interested in {long} and parks.\n\nEva Malá")
    assert 0 < len(str(first(readings.interest))) <= 300


FORWARD = """Hello, this came to us, please answer Ms Hart directly.

Eva Malá
tel. +420 312 604 111

---------- Forwarded message ---------
From: Ida Hart <ida.hart@leeds.gov.uk>
Date: Fri, 29 Jan 2027 at 10:00
Subject: Visit
To: Eva Malá <eva.mala@kladno.example>

Dear colleagues,

we would like to visit the planning institute in Prague with 12 planners. We are interested in flood protection.

Kind regards
Ida Hart
City of Leeds
Tel. +44 113 496 0018
"""


def test_a_request_passed_on_is_read_from_the_forward() -> None:
    readings = read(FORWARD, subject="Fwd: Visit")
    assert readings.category is Category.REQUEST
    assert first(readings.contact_name) == "Ida Hart"
    assert first(readings.contact_email) == "ida.hart@leeds.gov.uk"
    assert first(readings.contact_phone) == "+441134960018"
    assert first(readings.institution) == "City of Leeds"


def test_what_is_in_doubt() -> None:
    sure, rival, weak = Candidate("a", 0.95, "x"), Candidate("b", 0.9, "y"), Candidate("c", 0.4, "z")
    base = Readings(Category.REQUEST, "en")
    assert uncertain_leaves(Readings(Category.REQUEST, "en", institution=(sure,)), 0.6) == ()
    assert uncertain_leaves(Readings(Category.REQUEST, "en", institution=(sure, rival)), 0.6) == (Leaf.INSTITUTION,)
    assert uncertain_leaves(Readings(Category.REQUEST, "en", contact_name=(weak,)), 0.6) == (Leaf.CONTACT_NAME,)
    assert uncertain_leaves(base, 0.6) == ()
