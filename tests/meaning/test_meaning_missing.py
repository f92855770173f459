"""MEANING, missing: the leaves of the eight that a request does not give, and only those."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from mails import NOW, RULES, raw, read, understood
from rows import FRAMES, NOBODY, OUR_QUESTION, lacking, running

from mailbot.mail.parse import parse
from mailbot.model import Leaf, Readings
from mailbot.requests.merge import Source, merge

Table = dict[str, list[Any]]
EIGHT = tuple(leaf.value for leaf in Leaf)

# A complete request, one sentence or line a leaf; each case leaves one of them out.
PARTS = {
    "en": {
        "institution": "We work for the City of Leeds.",
        "date": "We could come on 12 May 2027",
        "time": "from 10:00 to 12:00",
        "interest": "We are interested in public transport.",
        "group_size": "There will be 14 of us.",
        "contact_phone": "Tel. +44 20 7946 0018",
        "contact_name": "Margaret Holloway",
    },
    "de": {
        "institution": "Wir arbeiten bei der Stadt Ulm.",
        "date": "Wir könnten am 12. Mai 2027 kommen",
        "time": "von 10:00 bis 12:00 Uhr",
        "interest": "Uns interessiert der öffentliche Nahverkehr.",
        "group_size": "Wir sind 14 Personen.",
        "contact_phone": "Tel. +49 30 90251234",
        "contact_name": "Friederike Neumann",
    },
    "cs": {
        "institution": "Pracujeme na Magistrátu města Olomouce.",
        "date": "Mohli bychom přijít 12. května 2027",
        "time": "od 10:00 do 12:00",
        "interest": "Zajímá nás veřejná doprava.",
        "group_size": "Bude nás 14.",
        "contact_phone": "tel. +420 585 513 111",
        "contact_name": "Jaroslava Dvořáková",
    },
    "fr": {
        "institution": "Nous travaillons à la Ville de Nancy.",
        "date": "Nous pourrions venir le 12 mai 2027",
        "time": "de 10h00 à 12h00",
        "interest": "Nous nous intéressons aux transports publics.",
        "group_size": "Nous serons 14 personnes.",
        "contact_phone": "Tél. +33 1 40 12 34 57",
        "contact_name": "Marguerite Fournier",
    },
    "pl": {
        "institution": "Pracujemy w Urzędzie Miasta Opola.",
        "date": "Moglibyśmy przyjechać 12 maja 2027 r.",
        "time": "w godz. 10:00–12:00",
        "interest": "Interesuje nas transport publiczny.",
        "group_size": "Będzie nas 14 osób.",
        "contact_phone": "tel. +48 22 443 12 34",
        "contact_name": "Małgorzata Wiśniewska",
    },
}


def _said(language: str, without: str = "") -> str:
    """The sentences of the body. Without a date there is no hour either: one alone would be a slot of its own."""
    part = {leaf: "" if leaf == without else text for leaf, text in PARTS[language].items()}
    when = "" if without == "date" else f"{part['date']} {part['time']}".strip().removesuffix(".") + "."
    return " ".join(filter(None, (part["institution"], when, part["interest"], part["group_size"])))


def _written(language: str, without: str = "") -> str:
    greeting, ask, closing = FRAMES[language]
    signed = [PARTS[language][leaf] for leaf in ("contact_name", "contact_phone") if leaf != without]
    return "\n".join((f"{greeting}\n\n{ask} {_said(language, without)}\n\n{closing}", *signed))


ONE_LEFT_OUT: Table = {
    f"{leaf} is not given": [(language, leaf) for language in PARTS]
    for leaf in EIGHT
    if leaf not in ("contact_email", "date")
}
NO_ADDRESS: Table = {"contact_email is not given": [(language,) for language in PARTS]}
NO_DATE: Table = {"date is not given": [(language,) for language in PARTS]}
COMPLETE: Table = {"a complete request lacks nothing": [(language,) for language in PARTS]}
BARE: Table = {"a bare request lacks all but the address": [("en",), ("it",), ("hu",), ("uk",), ("sk",)]}
ATTACHED: Table = {"an attachment gives": [("en",), ("de",), ("cs",), ("fr",)]}
EARLIER: Table = {"the conversation's earlier mails give": [("en",), ("de",), ("cs",), ("fr",)]}
PENDING: set[str] = set()


def _missing(readings: Readings) -> list[str]:
    assert readings.missing is not None
    return [leaf.value for leaf in readings.missing]


@pytest.mark.parametrize(("language", "leaf"), running(ONE_LEFT_OUT, PENDING))
def test_the_leaf_that_is_left_out_is_missing(language: str, leaf: str) -> None:
    assert _missing(read(_written(language, leaf), sender=NOBODY)) == [leaf]


@pytest.mark.parametrize(("language",), running(NO_ADDRESS, PENDING))
def test_a_sender_that_cannot_be_answered_gives_no_address(language: str) -> None:
    assert _missing(read(_written(language), sender="no-reply@mail.example")) == ["contact_email"]


@pytest.mark.parametrize(("language",), running(NO_DATE, PENDING))
def test_without_a_window_date_and_time_are_missing(language: str) -> None:
    assert _missing(read(_written(language, "date"), sender=NOBODY)) == ["date", "time"]


@pytest.mark.parametrize(("language",), running(COMPLETE, PENDING))
def test_a_complete_request_lacks_nothing(language: str) -> None:
    assert _missing(read(_written(language), sender=NOBODY)) == []


@pytest.mark.parametrize(("language",), running(BARE, PENDING))
def test_a_bare_request_lacks_all_else(language: str) -> None:
    greeting, ask, _ = FRAMES[language]
    assert _missing(read(f"{greeting}\n\n{ask}\n", sender=NOBODY)) == [
        leaf for leaf in EIGHT if leaf != "contact_email"
    ]


@pytest.mark.parametrize(("language",), running(ATTACHED, PENDING))
def test_what_stands_in_an_attached_letter_is_not_missing(language: str) -> None:
    greeting, ask, closing = FRAMES[language]
    mail = message_from_bytes(raw(f"{greeting}\n\n{ask}\n\n{closing}\n", sender=NOBODY), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    mail.add_attachment(_written(language), filename="letter.txt")
    assert _missing(understood(mail.as_bytes())) == []


@pytest.mark.parametrize(("language",), running(EARLIER, PENDING))
def test_what_an_earlier_mail_gave_is_not_missing(language: str) -> None:
    greeting, _, closing = FRAMES[language]
    first, group = _written(language, "group_size"), PARTS[language]["group_size"]
    answer = f"{greeting}\n\n{group}\n\n{closing}\n{PARTS[language]['contact_name']}\n"
    request = None
    for number, octets in enumerate((raw(first, sender=NOBODY), raw(answer, sender=NOBODY, **OUR_QUESTION)), 1):
        request = merge(request, understood(octets), Source(parse(octets, RULES.limits), number, NOW))
        assert list(request.missing) == ([Leaf.GROUP_SIZE] if number == 1 else [])


def test_every_row_is_held_in_three_languages() -> None:
    tables = ONE_LEFT_OUT | NO_ADDRESS | NO_DATE | COMPLETE | BARE | ATTACHED | EARLIER
    assert lacking(tables, PENDING) == []
