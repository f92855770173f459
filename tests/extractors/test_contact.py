"""Who is to be written to, and at which address and number."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors.addresses import is_shared
from mailbot.extractors.persons import fits_address, mentions, ordered, read_name

ASK = "we would like to visit IPR Prague with 12 colleagues on 12 May 2027.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ing. arch. Petra Nováková, Ph.D.", "Petra Nováková"),
        ("Whitman, Marcus", "Marcus Whitman"),
        ("Brandt, Dr. Helga", "Helga Brandt"),
        ("Kenji MORITA, Dr. Eng.", "Kenji Morita"),
        ("Prof. arch. Elena Rossi, PhD", "Elena Rossi"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("Hall, Peter GIS", "Peter Hall"),
        ("Dr.ª Inês Prado", "Inês Prado"),
        ("Prof.º Rui Matos", "Rui Matos"),
    ],
)
def test_titles_and_degrees_are_left_out_and_the_given_name_leads(text: str, name: str) -> None:
    found = read_name(text)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    "text", ["International Office", "Cities Network", "IPR Praha", "Kind regards", "12 May 2027", "", "S pozdravem"]
)
def test_what_is_no_person(text: str) -> None:
    assert read_name(text) is None


def test_czech_surname_first_is_turned() -> None:
    assert ordered("Nováková Jana") == "Jana Nováková"
    assert ordered("Dvořák Petr", "petr.dvorak@x.cz") == "Petr Dvořák"
    assert ordered("Petr Dvořák", "petr.dvorak@x.cz") == "Petr Dvořák"


def test_names_inside_a_sentence_hold_no_organisation() -> None:
    assert [name.text for name in mentions("Please write to Ms. Ida Hart of Biuro Rozwoju Miasta.")] == ["Ida Hart"]


def test_an_inflected_name_fits_its_address() -> None:
    assert fits_address("Dušanovi Hlaváčovi", "hlavac@example.sk")
    assert not fits_address("Petr Kos", "jana.nova@example.cz")


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Etxeberria Goñi, Ainhoa" <aetxeberria@town.example>', "Ainhoa Etxeberria Goñi"),
        ('"Sousa Neves, Carla" <carla.neves@town.example>', "Carla Sousa Neves"),
        ('"Planning Team, Leeds" <office@leeds.example>', None),
    ],
)
def test_two_surnames_before_the_given_name_are_turned_where_the_address_shows_it(
    sender: str, name: str | None
) -> None:
    readings = read(f"Hello,\n\n{ASK}", sender=sender)
    assert first(readings.contact_name) == name


@pytest.mark.parametrize("formula", ["Met hoogachting,", "Ściskam mocno,", "Con mi agradecimiento,", "In Erwartung,"])
def test_a_short_line_with_a_comma_closes_a_letter_before_its_name(formula: str) -> None:
    readings = read(f"Hello,\n\n{ASK}{formula}\nLieve Van Daele\nsecretaris", sender="info@kring.example")
    assert first(readings.contact_name) == "Lieve Van Daele"


def test_the_signature_names_the_writer() -> None:
    readings = read(f"Hello,\n\n{ASK}Kind regards\n\nIng. Eva Malá\nCity of Kladno\nTel.: +420 312 604 111\n")
    assert first(readings.contact_name) == "Eva Malá"
    assert first(readings.contact_email) == "eva.mala@kladno.example"
    assert first(readings.contact_phone) == "+420312604111"


def test_a_named_colleague_takes_the_writers_place() -> None:
    body = (
        f"Dear all,\n\n{ASK}Please contact my colleague Mr Tomáš Král (tomas.kral@kladno.example, mobile "
        f"+420 777 123 456).\n\nEva Malá\nTel. +420 312 604 111\n"
    )
    readings = read(body)
    assert first(readings.contact_name) == "Tomáš Král"
    assert first(readings.contact_email) == "tomas.kral@kladno.example"
    assert first(readings.contact_phone) == "+420777123456"


def test_the_writers_phone_is_not_the_colleagues() -> None:
    body = (
        f"Dear all,\n\n{ASK}Please contact my colleague Mr Tomáš Král, tomas.kral@kladno.example.\n\n"
        f"Regards\nEva Malá\nMobile: +420 777 999 888\n"
    )
    assert first(read(body).contact_phone) is None


def test_a_guide_with_a_number_is_no_contact() -> None:
    body = (
        f"Dear all,\n\n{ASK}In Prague our guide Mr. Karel Pokorný (+420 777 204 815) will be with us.\n\n"
        f"Regards\nEva Malá\nTel. +420 312 604 111\n"
    )
    readings = read(body)
    assert first(readings.contact_name) == "Eva Malá"
    assert first(readings.contact_phone) == "+420312604111"


def test_mobile_before_direct_line_before_switchboard_and_no_fax() -> None:
    tail = "Switchboard: +43 1 4000 0\nDirect: +43 1 4000 88818\nMobile: +43 676 8118 88818\nFax: +43 1 4000 99\n"
    readings = read(f"Hello,\n\n{ASK}Best regards\n\nEva Malá\n{tail}", sender="Eva Malá <eva@wien.example>")
    assert first(readings.contact_phone) == "+43676811888818"
    assert "+431400099" not in [candidate.value for candidate in readings.contact_phone]


def test_a_national_number_is_read_in_the_senders_country() -> None:
    body = f"Hello,\n\n{ASK}Best regards\n\nLiis Tamm\nTel 5345 6712\n"
    assert first(read(body, sender="Liis Tamm <liis@tallinn.ee>").contact_phone) == "+37253456712"


def test_an_extension_that_replaces_the_last_digits_gives_the_full_number() -> None:
    body = (
        f"Hello,\n\n{ASK}Please write to my colleague Mr Jonas Weber (jonas.weber@jena.de, extension "
        f"-5462).\n\nRegards\nAnna Klein\nTel.: +49 3641 49-0\n"
    )
    assert first(read(body, sender="Anna Klein <anna.klein@jena.de>").contact_phone) == "+493641495462"


def test_the_zero_in_brackets_is_skipped() -> None:
    body = f"Hello,\n\n{ASK}Best regards\n\nIda Hart\nTel +44 (0)20 7946 0018\n"
    assert first(read(body, sender="Ida Hart <ida@hart.co.uk>").contact_phone) == "+442079460018"


def test_a_noreply_sender_gives_no_address() -> None:
    readings = read(f"Hello,\n\n{ASK}Eva Malá\n", sender="Eva Malá <noreply@kladno.example>")
    assert first(readings.contact_email) is None


def test_reply_to_comes_before_from() -> None:
    readings = read(f"Hello,\n\n{ASK}Eva Malá\n", Reply_To="Eva Malá <eva.private@mala.example>")
    assert first(readings.contact_email) == "eva.private@mala.example"


def test_the_shared_mailbox_of_the_body_stands_for_a_colleague_without_address() -> None:
    body = f"Dear all,\n\n{ASK}Contact person: Mr Tomáš Král, tel. +420 777 123 456\n\nJana Bílá\nsecretary\n"
    readings = read(body, sender="Jana Bílá <office@kladno.example>")
    assert first(readings.contact_name) == "Tomáš Král"
    assert first(readings.contact_email) == "office@kladno.example"


def test_which_local_parts_are_shared() -> None:
    assert is_shared("sekretariat@x.pl")
    assert is_shared("info@x.org")
    assert not is_shared("petr.kos@x.cz")
