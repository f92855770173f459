"""The rules of MEANING on the contact, each in several languages."""

from __future__ import annotations

import pytest
from mails import first, read

LEADS = {
    "en": "we would like to visit IPR Prague with 12 colleagues on 12 May 2027.",
    "cs": "rádi bychom vás 12. května 2027 navštívili s 12 kolegy.",
    "de": "wir möchten Sie am 12. Mai 2027 mit 12 Kolleginnen besuchen.",
    "fr": "nous souhaitons vous rendre visite le 12 mai 2027 avec 12 collègues.",
}
CONTACT_LINES = {
    "en": "Contact person: Mr Tom King",
    "cs": "Kontaktní osoba: pan Tom King",
    "de": "Ansprechpartner: Herr Tom King",
    "fr": "Personne de contact : M. Tom King",
}
EACH = pytest.mark.parametrize("language", LEADS)


@EACH
def test_a_shared_mailbox_stands_for_the_named_colleague_and_a_personal_address_does_not(language: str) -> None:
    body = f"Hello,\n\n{LEADS[language]}\n\n{CONTACT_LINES[language]}\n\nEva Malá\n"
    shared = read(body, sender="Town Hall <office@kladno.example>")
    assert (first(shared.contact_name), first(shared.contact_email)) == ("Tom King", "office@kladno.example")
    personal = read(body, sender="Eva Malá <eva.mala@kladno.example>")
    assert (first(personal.contact_name), first(personal.contact_email)) == ("Tom King", None)


@EACH
def test_the_writers_mobile_is_not_the_colleagues_but_the_switchboard_is(language: str) -> None:
    body = f"Hello,\n\n{LEADS[language]}\n\n{CONTACT_LINES[language]}, tom.king@kladno.example\n\nRegards\nEva Malá\n"
    assert first(read(f"{body}Mobile: +420 777 999 888\n").contact_phone) is None
    assert first(read(f"{body}Switchboard: +420 312 604 111\n").contact_phone) == "+420312604111"


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Hello, this came to us, please answer Ms Hart directly.", "en"),
        ("Dobrý den, přeposíláme, odpovězte prosím přímo paní Hart.", "cs"),
        ("Guten Tag, das kam bei uns an, bitte antworten Sie Frau Hart direkt.", "de"),
        ("Bonjour, nous vous transmettons ce message, merci de répondre à Mme Hart.", "fr"),
    ],
)
def test_the_author_of_what_is_passed_on_is_the_contact(note: str, language: str) -> None:
    body = (
        f"{note}\n\nEva Malá\ntel. +420 312 604 111\n\n---------- Forwarded message ---------\n"
        "From: Ida Hart <ida.hart@leeds.gov.uk>\nDate: Fri, 29 Jan 2027 at 10:00\nSubject: Visit\n"
        f"To: Eva Malá <eva.mala@kladno.example>\n\n{LEADS[language]}\n\n"
        "Ida Hart\nCity of Leeds\nTel. +44 113 496 0018\n"
    )
    readings = read(body, subject="Fwd: Visit")
    assert first(readings.contact_name) == "Ida Hart"
    assert first(readings.contact_email) == "ida.hart@leeds.gov.uk"
    assert first(readings.contact_phone) == "+441134960018"


@EACH
def test_a_role_or_a_bare_address_is_no_name(language: str) -> None:
    for sender in ("International Office <io@kladno.example>", "io@kladno.example", "Kancelář starosty <io@kladno.cz>"):
        assert first(read(f"Hello,\n\n{LEADS[language]}\n", sender=sender).contact_name) is None


@EACH
def test_a_no_reply_sender_gives_no_address_and_a_fax_is_no_phone(language: str) -> None:
    readings = read(
        f"Hello,\n\n{LEADS[language]}\n\nEva Malá\nFax: +420 312 604 999\n", sender="Eva Malá <no-reply@kladno.example>"
    )
    assert (first(readings.contact_email), first(readings.contact_phone)) == (None, None)


@EACH
def test_a_first_name_alone_counts(language: str) -> None:
    assert first(read(f"Hello,\n\n{LEADS[language]}\n\nEva\n", sender="evicka77@mail.example").contact_name) == "Eva"


@EACH
def test_an_embassys_number_is_where_the_embassy_stands(language: str) -> None:
    signature = "Ida Hart\nEmbassy of Ireland\nBoulevard 4, A-1010 Wien\nTel. 01 715 42 46\n"
    body = f"Hello,\n\n{LEADS[language]}\n\nRegards\n{signature}"
    assert first(read(body, sender="Ida Hart <ida.hart@dfa.ie>").contact_phone) == "+4317154246"
