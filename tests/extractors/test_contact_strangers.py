"""The contact as strangers name it: visiting cards in brackets, successors, and names that are none of contacts."""

from __future__ import annotations

import pytest
from mails import first, read

LEAD = "we would like to visit IPR Prague with 12 colleagues on 12 May 2027."

NAMED = [
    ("Die Organisation liegt in den Händen von Frau Dr. Anne Thoms (reisen@kladno.example).", "Anne Thoms"),
    ("If anything is unclear, my assistant Ruth Pell (ruth.pell@kladno.example, ext. 14) will know.", "Ruth Pell"),
    ("The works are carried out by our secretary Elif KARAMAN (GSM: 0 532 417 62 90).", "Elif Karaman"),
    ("Ihre Antwort schicken Sie bitte an meine Nachfolgerin Petra Lang, petra.lang@kladno.example.", "Petra Lang"),
    ("Could you copy in Sam Dent at sam.dent@kladno.example, who keeps the diary?", "Sam Dent"),
    ("Domluvte se radši s Alenou Dlouhou: dlouha@kladno.example.", "Alena Dlouhá"),
]
DECOYS = [
    "A contact at Port Elizabeth gave us your address.",
    "We were given your contact by Hugh Mercer of Arup.",
    "We will contact you again from San Marino.",
    "Our mayor, Ms Liv Strand, will head the delegation and look after the speeches.",
    "Kontakt na vás nám dal Ondřej Boháč z Karlína.",
    "Ihren Kontakt habe ich von Herrn Uwe Brand bekommen.",
    "Votre contact m'a été donné par Jean Morel.",
    "Nous tenons vos coordonnées de M. Luc Perrin.",
    "Su contacto nos lo dio Pedro Salas.",
    "Kontakt do Państwa otrzymałem od Jana Lisa.",
]


def _name(text: str, sender: str = "Eva Malá <eva.mala@kladno.example>", signed: str = "Eva Malá") -> object:
    return first(read(f"Hello,\n\n{LEAD} {text}\n\nRegards\n{signed}\n", sender=sender).contact_name)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_somebody_named_with_his_address_is_the_contact(text: str, name: str) -> None:
    assert _name(text) == name


@pytest.mark.parametrize("text", DECOYS)
def test_who_gave_our_address_or_leads_the_group_is_not(text: str) -> None:
    assert _name(text) == "Eva Malá"


@pytest.mark.parametrize(
    ("sender", "signed", "name"),
    [
        ('"Kuipers, W.J. (Wouter)" <kuipers.wj@houten.example>', "", "Wouter Kuipers"),
        ("kuipers.wj@houten.example", "ir. W.J. Kuipers", "W.J. Kuipers"),
        ("SPO Izmir <izmir@spo.org.tr>", "", None),
        ("zdenda.kolar78@seznam.cz", "dik zdenda", None),
    ],
)
def test_initials_acronyms_and_thanks(sender: str, signed: str, name: str | None) -> None:
    assert _name("", sender=sender, signed=signed) == name


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        ("Phones: 976 724 100 (switchboard) / 976 721 832 (direct)", "+34976721832"),
        ("TELÉFONOS: 976 724 100 (centralita) / 976 721 832 (directo)", "+34976721832"),
        ("E-mail / Mobile: p.gil@zaragoza.es / 654 097 138", "+34654097138"),
    ],
)
def test_the_numbers_of_a_form_belong_to_its_contact(lines: str, number: str) -> None:
    body = f"Hello,\n\n{LEAD}\n\nContact person: Pilar Gil, head of section\n{lines}\nTopic: housing\n"
    assert first(read(body, sender="Urbanismo <urbanismo@zaragoza.es>").contact_phone) == number
