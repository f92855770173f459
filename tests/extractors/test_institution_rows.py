"""Rows of MEANING's section on the institution that need more than one sentence: parts, letters, domains, languages."""

from __future__ import annotations

import pytest
from institution_mails import institution, institution_of_letter

from mailbot.extractors.base_form import base_form
from mailbot.extractors.institution_roles import role
from mailbot.extractors.organisations import is_generic, organisations
from mailbot.extractors.text import fold


@pytest.mark.parametrize(
    ("language", "sender"),
    [
        ("en", "ida@malmo.se"),
        ("cs", "podatelna@kolin.cz"),
        ("de", "post@ulm.de"),
        ("fr", "accueil@nantes.fr"),
        ("it", "info@comune-lecce.it"),
    ],
)
def test_a_domain_alone_names_nobody(language: str, sender: str) -> None:
    assert institution(language, "", sender=sender) is None


@pytest.mark.parametrize(
    ("language", "signed", "name"),
    [
        ("en", "Department of Geography\nUniversity of Tartu", "University of Tartu"),
        ("de", "Abteilung Stadtplanung\nStadt Ulm", "Stadt Ulm"),
        ("cs", "Odbor dopravy\nMagistrát města Kladna", "Magistrát města Kladna"),
        ("fr", "Service urbanisme\nVille de Gap", "Ville de Gap"),
        ("es", "Departamento de Movilidad\nAyuntamiento de Lugo", "Ayuntamiento de Lugo"),
        ("pl", "Wydział Architektury\nUrząd Miasta Płocka", "Urząd Miasta Płocka"),
    ],
)
def test_the_parent_stands_before_its_department(language: str, signed: str, name: str) -> None:
    assert institution(language, "", signed) == name


@pytest.mark.parametrize(
    ("language", "letter", "name"),
    [
        ("en", "City of Bergen\nBergen, 2 May\n\nDear Sir,\nwe ask for a visit of our planners.\n", "City of Bergen"),
        ("de", "Stadt Bamberg\nBamberg, 2. Mai\n\nSehr geehrte Damen,\nwir bitten um ein Gespräch.\n", "Stadt Bamberg"),
        ("cs", "Městský úřad Vyškov\nVyškov 2. května\n\nVážení,\nprosíme o přijetí.\n", "Městský úřad Vyškov"),
    ],
)
def test_an_attached_letter_names_the_body(language: str, letter: str, name: str) -> None:
    assert institution_of_letter(language, letter) == name


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Budapest Főváros Önkormányzata nevében írok.", "Budapest Főváros Önkormányzata", "group"),
        ("A Szegedi Tudományegyetem hallgatói vagyunk.", "Szegedi Tudományegyetem", "group"),
        ("Делегація Київського національного університету приїде.", "Київського національного університету", "group"),
        ("Працюю в Одеській міській раді.", "Одеській міській раді", "first"),
        ("Ми відвідаємо Національний музей.", "Національний музей", "mention"),
        ("Szeretnénk: ajánlotta a Szegedi Tudományegyetem.", "Szegedi Tudományegyetem", "mention"),
    ],
)
def test_hungarian_and_ukrainian_bodies(text: str, name: str, kind: str) -> None:
    found = organisations(text, "hu")
    assert [organisation.text for organisation in found] == [name]
    assert role(fold(text), found[0], 0, [])[1] == kind


@pytest.mark.parametrize(
    ("language", "written", "nominative"),
    [
        ("cs", "Magistrátu města Zlína", "Magistrát města Zlína"),
        ("cs", "Městského úřadu Chrudim", "Městský úřad Chrudim"),
        ("cs", "Vysoké školy ekonomické", "Vysoká škola ekonomická"),
        ("cs", "Okrašlovacího spolku v Telči", "Okrašlovací spolek v Telči"),
        ("cs", "Univerzity Karlovy", "Univerzita Karlova"),
        ("sk", "Bratislavského samosprávneho kraja", "Bratislavský samosprávny kraj"),
        ("sk", "Ministerstva dopravy", "Ministerstvo dopravy"),
        ("pl", "Urzędu Miasta Łodzi", "Urząd Miasta Łodzi"),
        ("pl", "Politechniki Gdańskiej", "Politechnika Gdańska"),
        ("de", "Landkreises Görlitz", "Landkreis Görlitz"),
        ("en", "City of Leeds", "City of Leeds"),
        ("cs", "Ateliéru Rybka", "Ateliér Rybka"),
        ("cs", "Gehl", "Gehl"),
    ],
)
def test_the_nominative_where_it_is_safe(language: str, written: str, nominative: str) -> None:
    assert base_form(written, language) == nominative


@pytest.mark.parametrize(
    "name", ["City Planning Office", "Tiefbauamt", "International Office", "Department of Housing"]
)
def test_an_office_that_every_city_has_is_common(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize("name", ["Leeds City Council", "Tiefbauamt Zürich", "Department of Housing, Ghent"])
def test_a_place_makes_an_office_one_of_its_own(name: str) -> None:
    assert not is_generic(name)
