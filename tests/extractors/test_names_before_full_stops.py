"""A full stop behind a name: the sentence's, or that of a degree."""

from __future__ import annotations

import pytest

from mailbot.extractors.persons import read_name
from mailbot.extractors.region import read_region


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jan Buk.", "Jan Buk"),
        ("Karel Novák.", "Karel Novák"),
        ("Lena Wolf. She is our clerk", "Lena Wolf"),
        ("Lena Wolf, M.Sc.", "Lena Wolf"),
        ("Ing. Karel Novák CSc.", "Karel Novák"),
        ("Karel Novák Ph.D.", "Karel Novák"),
        ("Novák, Ph.D.", "Novák"),
        ("Lena Wolf LL.M.", "Lena Wolf"),
    ],
)
def test_a_surname_stays_and_a_degree_goes(text: str, name: str) -> None:
    found = read_name(text)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    ("address", "domain", "country"),
    [
        ("Embassy of Canada\nNad Sadem 3, 1040 Wien", "gov.ca", "AT"),
        ("Ambassade de France\nCalle Alta 9, 28001 Madrid, Espagne", "diplomatie.fr", "ES"),
        ("Consulate of Italy\nFő u. 2, 1027 Budapest", "esteri.it", "HU"),
        ("City of Ottawa, Canada", "ottawa.ca", "CA"),
    ],
)
def test_the_postal_line_tells_the_country(address: str, domain: str, country: str) -> None:
    assert read_region([address], [domain], "fr") == country
