"""How many people come, in sentences of their own."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors.group_counts import read_counts
from mailbot.model import GroupSize


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "We will be a group of 15 architects.", 15, 15),
        ("en", "There will be 15-20 of us.", 15, 20),
        ("en", "Between 8 and 10 people will attend.", 8, 10),
        ("en", "Our delegation of up to 15 persons arrives by train.", None, 15),
        ("en", "At least 10 participants will come.", 10, None),
        ("en", "We are bringing 15 students and 2 teachers.", 17, 17),
        ("en", "The mayor, four councillors and two officials will come.", 7, 7),
        ("en", "We come in two groups of 20.", 40, 40),
        ("en", "A dozen colleagues will join.", 12, 12),
        ("en", "I and three colleagues would like to come.", 4, 4),
        ("en", "15 participants, among them 3 experts.", 15, 15),
        ("en", "We are six of us, five planners and one lawyer.", 6, 6),
        ("cs", "Bude nás 14.", 14, 14),
        ("cs", "Přijede nejvýše 12 osob.", None, 12),
        ("cs", "Přijede starosta, dva radní a pět úředníků.", 8, 8),
        ("cs", "Přijede 25 studentů a k tomu Karel Beran.", 26, 26),
        ("de", "Wir sind zu fünft.", 5, 5),
        ("de", "Es kommen 22 Studierende und zwei Lehrende.", 24, 24),
        ("fr", "Nous serons une quinzaine de personnes.", 15, 15),
        ("it", "I partecipanti saranno una trentina.", 30, 30),
        ("sk", "Príde ja a šesť kolegov.", 7, 7),
        ("pl", "Przyjedzie 11 osób oraz tłumaczka.", 12, 12),
    ],
)
def test_what_a_sentence_counts(language: str, text: str, low: int | None, high: int | None) -> None:
    readings = read_counts(text, language)
    assert max(readings, key=lambda reading: reading[1])[0] == GroupSize(low, high)


@pytest.mark.parametrize(
    "text",
    [
        "Our city has 44 municipalities.",
        "We arrive on 12 May and leave on 14 May.",
        "The meeting takes 2 hours.",
        "Please call +420 777 123 456.",
        "We stay in room 15.",
        "A small delegation would like to come.",
    ],
)
def test_numbers_of_other_things_count_nobody(text: str) -> None:
    assert read_counts(text, "en") == []


def test_an_earlier_group_is_trusted_less_than_the_one_that_comes() -> None:
    readings = read(
        "Hello,\n\nwe would like to visit IPR Prague. Last year we were 31 people. This time 12 "
        "people will come.\n\nEva"
    )
    assert first(readings.group_size) == GroupSize(12, 12)


def test_a_labelled_number_needs_no_noun() -> None:
    readings = read(
        "Hello,\n\nwe ask for a visit to IPR Prague.\n\nNumber of participants: 18\nTopic: parks\n\nEva Malá"
    )
    assert first(readings.group_size) == GroupSize(18, 18)
    assert readings.group_size[0].source.startswith("label")


def test_a_list_of_names_is_its_length() -> None:
    body = (
        "Hello,\n\nwe would like to visit IPR Prague. The delegation:\n1) Mr. Jan Novák\n"
        "2) Ms. Ida Hart\n3) Dr. Petr Kos\n4) myself\n5) Mr. Emil Bor\n\nEva"
    )
    assert first(read(body).group_size) == GroupSize(5, 5)


@pytest.mark.parametrize(
    "body",
    [
        "Dobrý den,\n\nrádi bychom navštívili IPR Praha. Přijedou:\n- Jan Novák\n- Ida Hartová\n- Petr Kos\n\nEva Malá",
        "Guten Tag,\n\nwir möchten Sie besuchen. Es kommen:\n1. Hans Huber\n2. Ida Hart\n3. Peter Kos\n\nEva Maler",
    ],
)
def test_a_list_of_names_is_its_length_in_other_languages(body: str) -> None:
    assert first(read(body).group_size) == GroupSize(3, 3)
