"""A list of people is its length, however it is written, and a question "how many?" is answered by what follows."""

from __future__ import annotations

import pytest
from mails import first, read

from mailbot.extractors.group_named import named
from mailbot.model import GroupSize


@pytest.mark.parametrize(
    ("language", "text", "size"),
    [
        ("en", "Participants: Ann Bell, Rob Stone, Joy Marsh and Tim Wood", 4),
        ("fr", "La délégation : M. Roche, Mme Petit et Paul Vidal.", 3),
        ("it", "Delegazione: Rinaldi, Bassi, Colonna, Ferri.", 4),
        ("es", "Asisten: Luis Prado, Rosa Vega y Juan Monte.", 3),
        ("en", "Topics: Green Roofs, Tram Lines and River Banks.", 0),
        ("cs", "Zastávky: Karlín, Smíchov, Holešovice", 0),
    ],
)
def test_people_named_in_a_sentence_are_counted(language: str, text: str, size: int) -> None:
    assert named(text, language) == size


@pytest.mark.parametrize(
    ("body", "size"),
    [
        (
            "nous voudrions vous voir. Viendront :\n- le maire et trois élus ;\n- deux agents ;\n- une interprète.",
            7,
        ),
        ("wir besuchen Sie gern. Es kommen:\n- Ida Hart\n- Uwe Stein\n- Jens Holm\n- und ich selbst", 4),
        ("vorremmo visitarvi. Ecco chi viene:\nUgo Riva\nLia Conti\nPia Serra\nSi occupano di bilancio.", 3),
        ("we would like to visit you. The group:\n* 24 pupils\n* 3 teachers", 27),
    ],
)
def test_a_list_is_added_up(body: str, size: int) -> None:
    assert first(read(f"Hello,\n\n{body}\n\nEva Malá").group_size) == GroupSize(size, size)


@pytest.mark.parametrize(
    ("body", "low", "high"),
    [
        ("we would like to visit you in May. How many? At least twelve.", 12, None),
        ("vorremmo visitarvi a maggio. Quanti saremo? Minimo dodici.", 12, None),
        ("wij willen met een groep in mei graag uw instituut bezoeken. Hoeveel er meegaan? Minstens vijf.", 5, None),
    ],
)
def test_the_writer_asks_in_our_place_and_answers(body: str, low: int, high: int | None) -> None:
    assert first(read(f"Hello,\n\n{body}\n\nEva Malá").group_size) == GroupSize(low, high)
