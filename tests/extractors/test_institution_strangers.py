"""The institution as strangers tell it: in the middle of long sentences, without head words, beside other bodies."""

from __future__ import annotations

import pytest
from institution_mails import institution, stems

NAMED = [
    (
        "en",
        "Greystones Tidy Towns, a volunteer group of some thirty people, will be in your city.",
        "Greystones Tidy Towns",
    ),
    (
        "en",
        "For the past two years Ramboll Copenhagen has been sending its young planners abroad.",
        "Ramboll Copenhagen",
    ),
    ("en", "Snøhetta, the architecture office, would love to send over its interns.", "Snøhetta"),
    ("en", "My name is Tom and I am the secretary of Cork Cycling Campaign.", "Cork Cycling Campaign"),
    ("en", "I have been treasurer of Living Streets Bristol since 2019.", "Living Streets Bristol"),
    ("en", "It would be an honour for Penang Heritage Trust to be received by you.", "Penang Heritage Trust"),
    ("en", "Having just joined Dublin Port Company, I was asked to put together a tour.", "Dublin Port Company"),
    ("en", "In 2014 three of us founded the Kilrush Green Streets Group.", "Kilrush Green Streets Group"),
    (
        "en",
        "Our lecturer from Bauhaus University told us about you; we ourselves study at HTWK Leipzig.",
        "HTWK Leipzig",
    ),
    ("en", "Statens vegvesen is preparing a professional trip for its regional managers.", "Statens vegvesen"),
    ("cs", "Spolek Auto*Mat se chystá na výjezd.", "Spolek Auto*Mat"),
    ("cs", "Dopravní podnik města Olomouce, a.s. hledá inspiraci.", "Dopravní podnik města Olomouce, a.s."),
    ("sk", "Ako starosta obce Malinovo vás prosím o stretnutie.", "obec Malinovo"),
    ("de", "als Stadträtin im Rat der Stadt Göttingen organisiere ich eine Reise.", "Stadt Göttingen"),
    ("de", "die Lokale Agenda 21 Augsburg möchte gern nach Prag kommen.", "Lokale Agenda 21 Augsburg"),
    ("de", "Wir, das sind zwölf Aktive vom Radentscheid Kassel, planen eine Tour.", "Radentscheid Kassel"),
    ("fr", "Je m'occupe aujourd'hui des voyages à l'Université populaire de Vannes.", "Université populaire de Vannes"),
    (
        "es",
        "En nombre de nuestro cliente, el Colegio de Arquitectos de Cádiz, escribo.",
        "Colegio de Arquitectos de Cádiz",
    ),
    ("it", "Legambiente Emilia-Romagna organizza per i suoi volontari un viaggio.", "Legambiente Emilia-Romagna"),
    ("pl", "Urząd Miejski w Gnieźnie uprzejmie wnosi o przyjęcie.", "Urząd Miejski w Gnieźnie"),
    ("nl", "Vanuit de Fietsersbond Utrecht gaan wij naar Praag.", "Fietsersbond Utrecht"),
    ("pt", "A Infraestruturas de Portugal pretende enviar uma equipa.", "Infraestruturas de Portugal"),
    ("uk", "Пише вам громадська організація «Зелений Львів».", "громадська організація «Зелений Львів»"),
]
DECOYS = [
    ("en", "On Tuesday we are at the Czech Technical University."),
    ("en", "We are eight friends from school days who like maps."),
    ("en", "Jan Holt is planning the trip and would love to come."),
    ("en", "Our friends have 1140 members in the Aegean Region."),
    ("de", "Herr Uwe Brand plant die Reise."),
    ("cs", "Doporučil nás kolega z Magistrátu města Brna."),
    ("es", "Somos doce amigos de Sevilla aficionados a la arquitectura."),
    ("fr", "Marie de Brissac souhaite venir avec ses amies."),
    ("uk", "Наше місто за чотири роки змінилося."),
]


@pytest.mark.parametrize(("language", "said", "name"), NAMED)
def test_the_body_that_a_stranger_names(language: str, said: str, name: str) -> None:
    found = institution(language, said)
    assert isinstance(found, str)
    assert stems(name) == stems(found)


@pytest.mark.parametrize(("language", "said"), DECOYS)
def test_what_names_no_body_gives_none(language: str, said: str) -> None:
    assert institution(language, said) is None


@pytest.mark.parametrize(
    ("language", "signed", "name"),
    [
        ("cs", "starosta obce Líšnice", "obec Líšnice"),
        ("sk", "primátor mesta Trnava", "mesta Trnava"),
        ("pl", "Sekretarz Miasta", None),
        ("pl", "Burmistrz Gminy Lipno", "Gminy Lipno"),
    ],
)
def test_an_official_signs_with_his_body_in_the_genitive(language: str, signed: str, name: str | None) -> None:
    assert institution(language, "", signed) == name
