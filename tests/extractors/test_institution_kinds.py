"""Choirs, parishes, clubs of the elderly, fire brigades, archives: bodies beside offices, schools and firms."""

from __future__ import annotations

import pytest
from institution_mails import institution


@pytest.mark.parametrize(
    ("language", "signed"),
    [
        ("en", "Ballymoe Parish"),
        ("cs", "SDH Lhota u Vlčnova"),
        ("sk", "Jednota dôchodcov Senica"),
        ("de", "Männerchor Eintracht Rodau"),
        ("de", "Mieterbund Oberfeld"),
        ("fr", "Amicale des retraités de Vire"),
        ("es", "Archivo Municipal de Lorca"),
        ("it", "Diocesi di Chiavari"),
        ("pl", "Parafia Mogilany"),
        ("pt", "Bombeiros Voluntários de Loriga"),
        ("nl", "Montessoricollege Veldhoek"),
        ("uk", "Енергетичне агентство Волині"),
        ("hu", "Balatoni Polgári Egylet"),
    ],
)
def test_a_body_of_any_kind_signs_with_its_name(language: str, signed: str) -> None:
    assert institution(language, "", signed) == signed


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "We would also like to hear the choir in the cathedral."),
        ("es", "Nos basta un aula con proyector."),
        ("de", "Zwölf Personen im Verbund mit Freunden kommen."),
        ("pt", "Os bombeiros da nossa rua também gostam de mapas."),
    ],
)
def test_the_plain_noun_names_nobody(language: str, said: str) -> None:
    assert institution(language, said) is None


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("cs", "Objednatelem je Svaz zahradníků Polabí.", "Svaz zahradníků Polabí"),
        ("hu", "Megbízónk a Dunai Mérnökök Szövetsége.", "Dunai Mérnökök Szövetsége"),
        ("uk", "Замовник: Асоціація міст Волині.", "Асоціація міст Волині"),
        ("nl", "Opdrachtgever is Gemeente Veldhoek.", "Gemeente Veldhoek"),
        ("pl", "Zleceniodawcą jest Stowarzyszenie Ogrodników Mazur.", "Stowarzyszenie Ogrodników Mazur"),
    ],
)
def test_the_client_of_an_agency_is_the_guest(language: str, said: str, name: str) -> None:
    assert institution(language, said, sender="groups@travel.example") == name
