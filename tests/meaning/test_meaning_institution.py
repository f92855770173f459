"""MEANING, institution: the organisation that wants to come. A tuple holds the right forms; None is no name."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest
from mails import raw, understood
from rows import FRAMES, NOBODY, OUR_QUESTION, asks, lacking, running, says

from mailbot.model import Category, Leaf, Readings

Table = dict[str, list[Any]]

SAID: Table = {
    "a travel agency for them": [
        ("en", "City of Ghent", "We write on behalf of the City of Ghent.", "Ann Bell\nBluebird Travel Agency"),
        ("de", "Stadt Passau", "Wir schreiben im Auftrag der Stadt Passau.", "Uwe Stein\nReisebüro Sonnenweg"),
        ("fr", "Ville de Nancy", "Nous écrivons au nom de la Ville de Nancy.", "Luc Petit\nAgence de voyages Horizon"),
        (
            "cs",
            ("město Písek", "Město Písek", "města Písek"),
            "Píšeme jménem města Písek.",
            "Petr Dub\nCestovní kancelář Obzor",
        ),
    ],
    "an embassy for them": [
        (
            "en",
            "City of Cork",
            "The delegation is sent by the City of Cork.",
            "Joy Field\nEmbassy of Ireland in Prague",
        ),
        ("es", "Ayuntamiento de Gijón", "El grupo viene del Ayuntamiento de Gijón.", "Rosa Vega\nEmbajada de España"),
        (
            "pl",
            ("Urząd Miasta Opola", "Urząd Miasta Opole"),
            "Piszę w imieniu Urzędu Miasta Opola.",
            "Ewa Klon\nAmbasada RP w Pradze",
        ),
        (
            "hu",
            "Pécs Megyei Jogú Város Önkormányzata",
            "Pécs Megyei Jogú Város Önkormányzata nevében írok.",
            "Nagy Ildikó\nMagyarország Nagykövetsége",
        ),
    ],
    "an interpreter for them": [
        ("en", "Aarhus Municipality", "I am the interpreter and write for Aarhus Municipality.", "Rob Stone"),
        ("it", "Comune di Lecce", "Sono l'interprete e scrivo per conto del Comune di Lecce.", "Ugo Riva"),
        ("de", "Gemeinde Lustenau", "Ich bin die Dolmetscherin und schreibe für die Gemeinde Lustenau.", "Ina Berg"),
    ],
    "the lead of several bodies": [
        (
            "en",
            "University of Graz",
            "The City of Maribor and the University of Graz would come, led by the University of Graz.",
            "",
        ),
        (
            "de",
            "Stadt Bregenz",
            "Es kommen die Hochschule Vorarlberg und die Stadt Bregenz unter Leitung der Stadt Bregenz.",
            "",
        ),
        (
            "cs",
            "Univerzita Pardubice",
            "Přijede Krajský úřad Olomouc a Univerzita Pardubice, vedoucím partnerem je Univerzita Pardubice.",
            "",
        ),
        (
            "fr",
            "Ville de Metz",
            "Il s'agit de l'Université de Lorraine et de la Ville de Metz ; le chef de file est la Ville de Metz.",
            "",
        ),
    ],
    "the first of several without a lead": [
        (
            "en",
            ("City of Turku", "University of Oulu"),
            "We represent the City of Turku and the University of Oulu.",
            "",
        ),
        (
            "it",
            ("Comune di Trani", "Politecnico di Bari"),
            "Rappresentiamo il Comune di Trani e il Politecnico di Bari.",
            "",
        ),
        (
            "nl",
            ("Gemeente Zwolle", "Hogeschool Windesheim"),
            "Wij vertegenwoordigen de Gemeente Zwolle en de Hogeschool Windesheim.",
            "",
        ),
        (
            "es",
            ("Diputación de Soria", "Universidad de Burgos"),
            "Representamos a la Diputación de Soria y a la Universidad de Burgos.",
            "",
        ),
    ],
    "a department with its parent": [
        (
            "en",
            ("City of Leeds", "Housing Department, City of Leeds", "Housing Department of the City of Leeds"),
            "I work at the Housing Department of the City of Leeds.",
            "",
        ),
        ("sk", ("Mesto Nitra", "Odbor dopravy, Mesto Nitra"), "", "Ján Buk\nOdbor dopravy\nMesto Nitra"),
        (
            "pt",
            ("Câmara Municipal de Braga", "Divisão de Mobilidade, Câmara Municipal de Braga"),
            "",
            "Rui Pinto\nDivisão de Mobilidade\nCâmara Municipal de Braga",
        ),
    ],
    "the parent alone": [
        ("en", "City of Tampere", "I write from the City of Tampere.", ""),
        ("uk", ("Львівська міська рада", "Львівської міської ради"), "Пишу від імені Львівської міської ради.", ""),
        ("de", "Landeshauptstadt Kiel", "Ich schreibe Ihnen von der Landeshauptstadt Kiel.", ""),
    ],
    "a department whose name stands by itself": [
        ("en", "Cork City Planning Department", "", "Joy Field\nCork City Planning Department"),
        ("de", "Stadtplanungsamt Erfurt", "", "Jens Holm\nStadtplanungsamt Erfurt"),
        ("cs", "Útvar rozvoje města Plzně", "", "Ivo Buk\nÚtvar rozvoje města Plzně"),
    ],
    "named in the text": [
        ("en", "Delft University of Technology", "Our group comes from Delft University of Technology.", ""),
        ("pl", ("Politechnika Krakowska", "Politechniki Krakowskiej"), "Jesteśmy z Politechniki Krakowskiej.", ""),
        ("pt", "Universidade do Minho", "Somos da Universidade do Minho.", ""),
        ("hu", ("Debreceni Egyetem", "Debreceni Egyetemről"), "A Debreceni Egyetemről érkeznénk.", ""),
    ],
    "named in the signature": [
        ("en", "Bergen Municipality", "", "Joy Field\nBergen Municipality"),
        ("es", "Ayuntamiento de Lorca", "", "Luis Prado\nAyuntamiento de Lorca"),
        ("uk", "Харківський національний університет", "", "Олена Гай\nХарківський національний університет"),
        ("nl", "Provincie Drenthe", "", "Jan Vos\nProvincie Drenthe"),
    ],
    "a private group has none": [
        ("en", None, "We are a few friends who travel together.", "Ann Bell"),
        ("fr", None, "Nous sommes un groupe d'amis qui voyageons ensemble.", "Anne Roche"),
        ("cs", None, "Jsme parta kamarádů a cestujeme společně.", "Hana Jedlová"),
    ],
    "a named club": [
        ("en", "Harbour Cycling Club", "We are the Harbour Cycling Club.", ""),
        ("de", "Verein Grüner Hof", "Wir sind der Verein Grüner Hof.", ""),
        ("it", "Associazione Amici del Po", "Siamo l'Associazione Amici del Po.", ""),
        ("sk", ("Klub priateľov mesta", "Klub priateľov mesta Trnava"), "Sme Klub priateľov mesta Trnava.", ""),
    ],
    "doctoral students of a body": [
        (
            "en",
            (
                "Lund University",
                "Department of Geography, Lund University",
                "Department of Geography at Lund University",
            ),
            "We are doctoral students of the Department of Geography at Lund University.",
            "",
        ),
        (
            "de",
            ("Universität Bremen", "Institut für Geographie der Universität Bremen"),
            "Wir sind Doktorandinnen am Institut für Geographie der Universität Bremen.",
            "",
        ),
        (
            "es",
            ("Universidad de Oviedo", "Departamento de Geografía de la Universidad de Oviedo"),
            "Somos doctorandos del Departamento de Geografía de la Universidad de Oviedo.",
            "",
        ),
    ],
}
LETTERS: Table = {
    "named in an attached letter": [
        (
            "en",
            "City of Umeå",
            "City of Umeå\nPlanning\n\nUmeå, 28 January 2027\n\nDear Sir or Madam,\nplease receive our planners.\n",
        ),
        (
            "fr",
            "Ville de Brest",
            "Ville de Brest\nBrest, le 28 janvier 2027\n\nMadame, Monsieur,\nmerci de recevoir nos élus.\n",
        ),
        (
            "cs",
            "Městský úřad Tábor",
            "Městský úřad Tábor\nV Táboře 28. ledna 2027\n\nVážení,\npřijměte prosím naše radní.\n",
        ),
    ],
}
DOMAINS: Table = {
    "a domain alone is no name": [
        ("en", "joy@stad.ghent.example"),
        ("es", "prado@ayto-lorca.es"),
        ("pl", "klon@um.opole.pl"),
        ("de", "holm@stadt-erfurt.de"),
    ],
}
ANSWERS: Table = {
    "an answer that there is none": [
        ("en", "There is no institution behind us, we are private people."),
        ("de", "Eine Institution gibt es nicht, wir kommen privat."),
        ("cs", "Žádná instituce za námi není, jedeme soukromě."),
        ("it", "Non c'è nessun ente, veniamo come privati."),
    ],
}
PENDING: set[str] = set()


def _value(readings: Readings) -> str | None:
    return readings.institution[0].value if readings.institution else None


@pytest.mark.parametrize(("language", "right", "said", "signed"), running(SAID, PENDING))
def test_the_institution_is_who_wants_to_come(
    language: str, right: str | tuple[str, ...] | None, said: str, signed: str
) -> None:
    assert _value(asks(language, said, signed)) in (right if isinstance(right, tuple) else (right,))


@pytest.mark.parametrize(("language", "right", "letter"), running(LETTERS, PENDING))
def test_a_letter_names_the_institution(language: str, right: str, letter: str) -> None:
    greeting, ask, closing = FRAMES[language]
    mail = message_from_bytes(raw(f"{greeting}\n\n{ask}\n\n{closing}\n", sender=NOBODY), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    mail.add_attachment(letter, filename="letter.txt")
    assert _value(understood(mail.as_bytes())) == right


@pytest.mark.parametrize(("language", "sender"), running(DOMAINS, PENDING))
def test_a_domain_gives_no_name_and_lets_the_institution_lack(language: str, sender: str) -> None:
    readings = asks(language, "", sender=sender)
    assert _value(readings) is None
    assert Leaf.INSTITUTION in (readings.missing or ())


@pytest.mark.parametrize(("language", "said"), running(ANSWERS, PENDING))
def test_an_answer_may_be_that_there_is_none(language: str, said: str) -> None:
    readings = says(language, said, **OUR_QUESTION)
    assert (readings.category, _value(readings)) == (Category.FOLLOW_UP, None)


def test_every_row_is_held_in_three_languages() -> None:
    assert lacking(SAID | LETTERS | DOMAINS | ANSWERS, PENDING) == []
