"""The visiting institution, in sentences of their own."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors.mail_domain import fits_domain
from mailbot.extractors.organisations import is_name, organisations

ASK = "We would like to visit IPR Prague with 12 colleagues on 12 May 2027."


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "I write from the Faculty of Architecture, University of Ghent.",
            "Faculty of Architecture, University of Ghent",
        ),
        ("en", "The City of Leeds is planning a trip.", "City of Leeds"),
        ("cs", "Obracíme se na vás za Krajský úřad Libereckého kraje s prosbou.", "Krajský úřad Libereckého kraje"),
        ("cs", "Pořádá to Sdružení obcí Podřipska.", "Sdružení obcí Podřipska"),
        ("de", "Das Stadtplanungsamt Erfurt plant eine Reise.", "Stadtplanungsamt Erfurt"),
        ("fr", "L'équipe de l'Agence d'urbanisme de Lille viendra.", "Agence d'urbanisme de Lille"),
        ("pl", "Urząd Miejski w Gnieźnie planuje wizytę.", "Urząd Miejski w Gnieźnie"),
    ],
)
def test_names_of_bodies_in_running_text(language: str, text: str, name: str) -> None:
    assert name in [found.text for found in organisations(text, language)]


@pytest.mark.parametrize(
    "text", ["the city council", "IPR Prague", "Prague", "our university", "Head of Office", "a faculty"]
)
def test_what_names_no_visiting_body(text: str) -> None:
    assert not is_name(text, whole=f"We are from {text}.")


def test_the_body_for_which_an_agency_writes_is_the_guest() -> None:
    body = (
        f"Hello,\n\non behalf of the City of Ghent we ask for a visit to your institute. {ASK}\n\n"
        f"Regards\nIda Hart\nBright Travel Agency Ltd\n"
    )
    assert first(read(body, sender="Ida Hart <ida@bright.example>").institution) == "City of Ghent"


def test_the_signature_gives_the_body() -> None:
    body = f"Hello,\n\n{ASK}\n\nRegards\nEva Malá\nOdbor rozvoje\nMagistrát města Kladna\nnám. Starosty 44, Kladno\n"
    assert "Magistrát města Kladna" in str(first(read(body).institution))


def test_a_domain_alone_is_no_name() -> None:
    assert first(read(f"Hello,\n\n{ASK}\n\nEva", sender="eva@malmo.se").institution) is None


def test_a_domain_is_a_witness() -> None:
    assert fits_domain("City of Leipzig", "leipzig.de")
    assert fits_domain("Virginia Tech", "vt.edu")
    assert not fits_domain("City of Leipzig", "example.org")


def test_a_label_leads() -> None:
    readings = read(f"Hello,\n\n{ASK}\n\nName of institution: Harbour Board of Turku\nTopic: quays\n\nEva")
    assert first(readings.institution) == "Harbour Board of Turku"
