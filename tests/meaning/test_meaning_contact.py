"""MEANING, contact: who is to be written to, and at which address (its phone: test_meaning_contact_phone)."""

from __future__ import annotations

from typing import Any

import pytest
from mails import read
from people import COLLEAGUE, LONGER, WRITER
from rows import FRAMES, asks, lacking, running

from mailbot.model import Readings

Table = dict[str, list[Any]]
NAMES: Table = {
    "the colleague that is named": [
        ("en", "Tom Reed", COLLEAGUE["en"], "Ann Bell", {}),
        ("de", "Tim Roth", COLLEAGUE["de"], "Ina Berg", {}),
        ("fr", "Théo Roux", COLLEAGUE["fr"], "Anne Roche", {}),
        ("cs", "Tomáš Hrubý", COLLEAGUE["cs"], "Hana Jedlová", {}),
        ("es", "Tomás Rubio", COLLEAGUE["es"], "Rosa Vega", {}),
        ("it", "Tommaso Rossi", COLLEAGUE["it"], "Lia Conti", {}),
        ("nl", "Tim de Rood", COLLEAGUE["nl"], "Joke Vos", {}),
        ("de", "Martin Schuster", LONGER["de"], "Ina Berg", {}),
        ("nl", "Pieter Bakker", LONGER["nl"], "Joke Vos", {}),
        (
            "pl",
            ("Katarzyna Wolska", "Katarzyną Wolską"),
            "Proszę się kontaktować z moją koleżanką Katarzyną Wolską.",
            "Ewa Klon",
            {},
        ),
    ],
    "else the sender": [
        ("en", "Ann Bell", "", "Ann", {"sender": WRITER["en"]}),
        ("hu", "Nagy Ildikó", "", "Nagy Ildikó", {"sender": WRITER["hu"]}),
        ("uk", "Олена Гай", "", "Олена Гай", {"sender": WRITER["uk"]}),
        ("sk", "Ján Buk", "", "Ján", {"sender": WRITER["sk"]}),
    ],
    "a name in the text": [
        ("en", "Ann Bell", "My name is Ann Bell.", "", {}),
        ("pl", "Ewa Klon", "Nazywam się Ewa Klon.", "", {}),
        ("de", "Ina Berg", "Mein Name ist Ina Berg.", "", {}),
        ("pt", "Rui Pinto", "O meu nome é Rui Pinto.", "", {}),
        ("en", "Ann Bell", "I am Ann Bell, a planner.", "", {}),
        ("de", "Martin Schuster", "Mein Name ist Martin Schuster.", "", {}),
        ("it", "Caterina Marchetti", "Mi chiamo Caterina Marchetti.", "", {}),
        ("fr", "Camille Fournier", "Je m'appelle Camille Fournier.", "", {}),
    ],
    "a name in the signature": [
        ("en", "Ann Bell", "", "Ann Bell\nMobility planner", {}),
        ("it", "Lia Conti", "", "Lia Conti\nUfficio Mobilità", {}),
        ("nl", "Joke Vos", "", "Joke Vos\nbeleidsadviseur", {}),
        ("uk", "Олена Гай", "", "Олена Гай\nголовна архітекторка", {}),
    ],
    "a name in the From header": [
        ("en", "Ann Bell", "", "", {"sender": WRITER["en"]}),
        ("es", "Rosa Vega", "", "", {"sender": WRITER["es"]}),
        ("pl", "Ewa Klon", "", "", {"sender": "Klon, Ewa <ewa.klon@town.example>"}),
    ],
    "a bare address is no name": [
        ("en", None, "", "", {"sender": "abell@town.example"}),
        ("fr", None, "", "", {"sender": "aroche@town.example"}),
        ("sk", None, "", "", {"sender": "jbuk@town.example"}),
    ],
    "a role is no name": [
        ("en", None, "", "", {"sender": "Mobility Team <mobility@town.example>"}),
        ("de", None, "", "", {"sender": "Stabsstelle Internationales <intl@town.example>"}),
        ("it", None, "", "", {"sender": "Segreteria del Sindaco <segreteria@town.example>"}),
        ("pt", None, "", "", {"sender": "Gabinete de Relações Externas <gre@town.example>"}),
        ("fr", None, "", "", {"sender": "Service des relations internationales <sri@town.example>"}),
        ("cs", None, "", "", {"sender": "Odbor vnějších vztahů <vztahy@town.example>"}),
    ],
    "titles are left out": [
        ("cs", "Hana Jedlová", "", "doc. Ing. arch. Hana Jedlová, CSc.", {}),
        ("de", "Ina Berg", "", "Prof. Dr.-Ing. Ina Berg", {}),
        ("pl", "Ewa Klon", "", "dr hab. inż. Ewa Klon, prof. PK", {}),
        ("en", "Ann Bell", "", "Dr Ann Bell, MSc, MRTPI", {}),
        ("it", "Lia Conti", "", "Arch. Lia Conti", {}),
    ],
    "the base form of an inflected name": [
        ("cs", ("Tomáš Hrubý", "Tomáše Hrubého"), "Kontaktujte prosím Tomáše Hrubého.", "Hana Jedlová", {}),
        ("sk", ("Tomáš Hrubý", "Tomášom Hrubým"), "Spojte sa, prosím, s Tomášom Hrubým.", "Ján Buk", {}),
        ("pl", ("Tomasz Gruby", "Tomaszem Grubym"), "Proszę kontaktować się z Tomaszem Grubym.", "Ewa Klon", {}),
        ("hu", ("Kovács Péter", "Kovács Péterhez"), "Kérem, forduljanak Kovács Péterhez.", "Nagy Ildikó", {}),
        ("uk", ("Тарас Бондаренко", "Тараса Бондаренка"), "Прошу звертатися до Тараса Бондаренка.", "Олена Гай", {}),
    ],
    "a first name alone": [
        ("en", "Ann", "", "Ann", {}),
        ("fr", "Anne", "", "Anne", {}),
        ("hu", "Ildikó", "", "Ildikó", {}),
        ("uk", "Олена", "", "Олена", {}),
    ],
}
EMAILS: Table = {
    "the contact's own address": [
        ("en", "t.reed@town.example", f"{COLLEAGUE['en']} His address is T.Reed@town.example.", "Ann Bell", {}),
        ("de", "roth@town.example", f"{COLLEAGUE['de']} Seine Adresse: roth@town.example", "Ina Berg", {}),
        ("it", "rossi@town.example", f"{COLLEAGUE['it']} Il suo indirizzo: rossi@town.example", "Lia Conti", {}),
        ("de", "schuster@town.example", f"{LONGER['de']} Seine Adresse: schuster@town.example", "Ina Berg", {}),
        ("nl", "bakker@town.example", f"{LONGER['nl']} Zijn adres: bakker@town.example", "Joke Vos", {}),
    ],
    "none written: the sender's": [
        ("en", "ann.bell@town.example", "", "Ann Bell", {"sender": WRITER["en"]}),
        ("hu", "nagy.ildiko@town.example", "", "Nagy Ildikó", {"sender": WRITER["hu"]}),
        ("pt", "rui.pinto@town.example", "", "Rui Pinto", {"sender": "Rui Pinto <Rui.Pinto@TOWN.example>"}),
    ],
    "Reply-To before From": [
        ("en", "bell@home.example", "", "Ann Bell", {"sender": WRITER["en"], "Reply_To": "bell@home.example"}),
        ("es", "vega@casa.example", "", "Rosa Vega", {"sender": WRITER["es"], "Reply_To": "Vega <vega@casa.example>"}),
        ("uk", "hai@dim.example", "", "Олена Гай", {"sender": WRITER["uk"], "Reply_To": "hai@dim.example"}),
    ],
    "somebody else without an address": [
        ("en", None, COLLEAGUE["en"], "Ann Bell", {"sender": WRITER["en"]}),
        ("fr", None, COLLEAGUE["fr"], "Anne Roche", {"sender": WRITER["fr"]}),
        ("nl", None, COLLEAGUE["nl"], "Joke Vos", {"sender": WRITER["nl"]}),
        ("de", None, LONGER["de"], "Ina Berg", {"sender": WRITER["de"]}),
        ("cs", None, COLLEAGUE["cs"], "Hana Jedlová", {"sender": WRITER["cs"]}),
        ("pl", None, "Proszę się kontaktować z moją koleżanką Katarzyną Wolską.", "Ewa Klon", {"sender": WRITER["pl"]}),
    ],
    "a no-reply sender": [
        ("en", None, "", "Ann Bell", {"sender": "Ann Bell <noreply@town.example>"}),
        ("de", None, "", "Ina Berg", {"sender": "Ina Berg <do-not-reply@town.example>"}),
        ("pl", None, "", "Ewa Klon", {"sender": "Ewa Klon <no-reply@town.example>"}),
    ],
    "a shared mailbox of the contact's body": [
        ("en", "office@town.example", COLLEAGUE["en"], "Ann Bell", {"sender": "Ann Bell <office@town.example>"}),
        ("de", "info@town.example", COLLEAGUE["de"], "Ina Berg", {"sender": "Stadtverwaltung <info@town.example>"}),
        ("cs", "podatelna@town.example", COLLEAGUE["cs"], "", {"sender": "Podatelna <podatelna@town.example>"}),
        ("fr", "secretariat@town.example", COLLEAGUE["fr"], "", {"sender": "Secrétariat <secretariat@town.example>"}),
    ],
}
FORWARDS: Table = {
    "a request passed on": [
        ("en", "We received this by mistake, please write to Mr Byrd directly.", "From", "Date", "To", "Subject"),
        ("de", "Das ging an uns, bitte antworten Sie Herrn Byrd direkt.", "Von", "Gesendet", "An", "Betreff"),
        ("cs", "Toto přišlo nám, odpovězte prosím přímo panu Byrdovi.", "Od", "Odesláno", "Komu", "Předmět"),
        ("it", "Ci è arrivato per errore, rispondete direttamente al signor Byrd.", "Da", "Inviato", "A", "Oggetto"),
    ],
}
PENDING: set[str] = set()


def _first(found: tuple[Any, ...]) -> str | None:
    return found[0].value if found else None


@pytest.mark.parametrize(("language", "right", "said", "signed", "header"), running(NAMES, PENDING))
def test_the_name_is_whom_to_write_to(
    language: str, right: Any, said: str, signed: str, header: dict[str, str]
) -> None:
    readings = asks(language, said, signed, **header)
    assert _first(readings.contact_name) in (right if isinstance(right, tuple) else (right,))


@pytest.mark.parametrize(("language", "right", "said", "signed", "header"), running(EMAILS, PENDING))
def test_the_email_is_the_contacts(
    language: str, right: str | None, said: str, signed: str, header: dict[str, str]
) -> None:
    assert _first(asks(language, said, signed, **header).contact_email) == right


@pytest.mark.parametrize(("language", "note", "from_", "date", "to", "subject"), running(FORWARDS, PENDING))
def test_what_is_passed_on_is_read_from_the_original(
    language: str, note: str, from_: str, date: str, to: str, subject: str
) -> None:
    writer = WRITER[language]
    greeting, ask, closing = FRAMES[language]
    readings = read(
        f"{greeting}\n\n{note}\n\n{closing}\nHelpdesk\nTel. +420 222 333 444\n\n"
        f"{from_}: Glen Byrd <glen.byrd@shire.example>\n{date}: 29.01.2027 10:00\n{to}: {writer}\n{subject}: Visit\n\n"
        f"{greeting}\n\n{ask}\n\n{closing}\nGlen Byrd\nTel. +44 20 7946 0018\n",
        sender=writer,
        subject="Fwd: Visit",
    )
    assert _contact(readings) == ("Glen Byrd", "glen.byrd@shire.example", "+442079460018")


def _contact(readings: Readings) -> tuple[str | None, str | None, str | None]:
    return _first(readings.contact_name), _first(readings.contact_email), _first(readings.contact_phone)


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(NAMES | EMAILS | FORWARDS, PENDING) == []
