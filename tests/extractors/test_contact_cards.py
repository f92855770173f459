"""A person named with a telephone number, in a sentence or on a line of his own, is the one to call."""

from __future__ import annotations

import pytest
from mails import first, read

LEAD = "we would like to visit IPR Prague with 12 colleagues on 12 May 2027."

CARDS = [
    ("en", "Ring our treasurer, Nora Lind, on 01799 555 020.", "Nora Lind"),
    ("cs", "Za vedení mluví Jan Holub, 724 006 391.", "Jan Holub"),
    ("de", "Sie erreichen dafür Jan Holt unter 0375 9902718.", "Jan Holt"),
    ("fr", "C'est Anne Roux qui tient le cahier, 04 74 55 23 18.", "Anne Roux"),
    ("es", "Secretario: Abog. Luis Gil, +595 981 366 540.", "Luis Gil"),
    ("it", "Chi? Anna Bovio, 333 092 8814.", "Anna Bovio"),
    ("pl", "Łączność: Jan Kosior, 77 452 38 60, całodobowo.", "Jan Kosior"),
    ("sk", "Vedúci: Ján Hudák, 0915 804 662", "Ján Hudák"),
    ("nl", "Mondeling via de heer J. Smit, 0118-41 22 86.", "J. Smit"),
    ("pt", "O presidente do clube chama-se Rui Melo e atende pelo 291 555 860.", "Rui Melo"),
    ("uk", "Координує поїздку Олена Коваль, 0372 55 41 90.", "Олена Коваль"),
    ("hu", "A jegyzőt hívják, ő ért hozzá: dr. Kiss Anna, 06 37 312 045.", "Kiss Anna"),
]

NO_CARDS = [
    "The first cohort of Urban Models (2026–2030) has started.",
    "Our address is Nora Lind Street 12, Toyama 930-8510.",
    "Nora Lind spoke at your conference on 12. 05. 2026.",
    "CALL US BEFORE SEVEN AT 311 584 077.",
]


@pytest.mark.parametrize(("language", "sentence", "name"), CARDS)
def test_a_name_with_a_number_is_the_contact(language: str, sentence: str, name: str) -> None:
    del language
    readings = read(f"Dear all,\n\n{LEAD} {sentence}\n\nKind regards", sender="Town Office <office@kladno.example>")
    assert first(readings.contact_name) == name


@pytest.mark.parametrize("sentence", NO_CARDS)
def test_dates_codes_and_capitals_make_no_card(sentence: str) -> None:
    readings = read(f"Dear all,\n\n{LEAD} {sentence}\n\nKind regards\nEva Berg", sender="Eva Berg <eva@kladno.example>")
    assert first(readings.contact_name) == "Eva Berg"


def test_where_nobody_else_signs_the_senders_address_is_the_contacts() -> None:
    readings = read(f"Hello,\n\n{LEAD} Leader: Nora Lind, 0915 804 662", sender="walkers@hills.example")
    assert first(readings.contact_email) == "walkers@hills.example"
