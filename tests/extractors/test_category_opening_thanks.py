"""Thanks that open a mail are for what was; thanks that close one are for what is asked."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.model import Category

PAST = [
    "Bedankt voor de ontvangst op 3 december met onze 9 ambtenaren, schrijft de Gemeente Assen.",
    "Gracias por la acogida del 3 de diciembre a nuestros 9 técnicos, escribe el Ayuntamiento de Teruel.",
    "Obrigada pela visita de 3 de dezembro com os nossos 9 técnicos, escreve a Câmara de Évora.",
]
WISHED = [
    "Onze delegatie van 9 ambtenaren komt graag op 12 mei bij u op bezoek. Bedankt voor de ontvangst.",
    "Nuestro grupo de 9 técnicos quisiera visitarles el 12 de mayo. Gracias por la acogida.",
    "Thank you for the tour in December. Could another group of ours, 9 people, visit you on 12 May?",
]


@pytest.mark.parametrize("body", PAST)
def test_opening_thanks_are_not_answered(body: str) -> None:
    assert read(body).category is Category.OTHER


@pytest.mark.parametrize("body", WISHED)
def test_a_wish_beside_thanks_is_a_request(body: str) -> None:
    assert read(body).category is Category.REQUEST
