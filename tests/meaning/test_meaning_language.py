"""MEANING, language: what the person to be answered wrote, whatever the category; and the reply's."""

from __future__ import annotations

from typing import Any

import pytest
from mails import read
from rows import FRAMES, NOBODY, OUR_QUESTION, lacking, running, says

from mailbot.replies.wording import Wording
from mailbot.resources import rules_file, templates_dir
from mailbot.rules import load_rules

Table = dict[str, list[Any]]
DISCLAIMER = {
    "en": "This message may contain privileged information. If it has reached you in error, kindly erase it.",
    "de": "Diese Nachricht kann vertrauliche Informationen enthalten. Wenn sie irrtümlich zu Ihnen gelangt ist, löschen Sie sie bitte.",
}
QUOTED = {
    "en": "Thanks a lot for writing to us. Might we know which hour of the day would be convenient for you?",
    "cs": "Mnohokrát děkujeme, že jste nám napsali. Smíme vědět, která hodina by se vám hodila nejlépe?",
}

OWN: Table = {
    "what the writer wrote": [(language,) for language in FRAMES],
}
NOT_QUOTED: Table = {
    "not the quoted text": [
        ("de", "Ab zehn Uhr wäre es uns recht.", "en"),
        ("it", "Per noi andrebbe bene dalle dieci.", "en"),
        ("pt", "Para nós seria bom a partir das dez.", "cs"),
        ("en", "Any hour from ten onwards is fine with us.", "cs"),
        ("hu", "Nekünk tíz órától megfelelne.", "cs"),
    ],
}
NOT_DISCLAIMED: Table = {
    "not the disclaimer": [
        ("nl", "Zouden wij met negen mensen mogen langskomen?", "en"),
        ("cs", "Mohli bychom se u vás zastavit, bylo by nás devět?", "de"),
        ("es", "¿Podríamos pasar a verles nueve personas?", "en"),
        ("uk", "Чи могли б ми завітати до вас, нас дев'ятеро?", "de"),
    ],
}
CATEGORIES: Table = {
    "in a request": [
        ("fr", "request", "Pourriez-vous accueillir neuf élus de notre ville en mai ?", {}),
        ("sk", "request", "Mohli by ste v máji prijať deväť poslancov nášho mesta?", {}),
        ("hu", "request", "Fogadnák májusban városunk kilenc képviselőjét?", {}),
    ],
    "in a follow_up": [
        ("es", "follow_up", "Seremos nueve y llegaremos a las once.", OUR_QUESTION),
        ("uk", "follow_up", "Нас буде дев'ятеро, прийдемо об одинадцятій.", OUR_QUESTION),
        ("nl", "follow_up", "We zijn met negen en komen om elf uur.", OUR_QUESTION),
    ],
    "in a cancellation": [
        ("pl", "cancellation", "Z przykrością odwołujemy naszą wizytę.", OUR_QUESTION),
        ("pt", "cancellation", "Com pena nossa, temos de anular a visita.", OUR_QUESTION),
        ("cs", "cancellation", "Bohužel musíme naši návštěvu odvolat.", OUR_QUESTION),
    ],
    "in other": [
        ("it", "other", "In allegato trovate la fattura n. 77, con scadenza a trenta giorni.", {}),
        ("de", "other", "Anbei erhalten Sie die Rechnung Nr. 77, zahlbar binnen dreißig Tagen.", {}),
        ("pl", "other", "W załączeniu przesyłamy fakturę nr 77, płatną w ciągu trzydziestu dni.", {}),
    ],
    "in automatic": [
        ("nl", "automatic", "Ik ben deze week met vakantie en lees geen mail.", {"Auto_Submitted": "auto-replied"}),
        (
            "hu",
            "automatic",
            "Ezen a héten szabadságon vagyok, nem olvasom a leveleimet.",
            {"Auto_Submitted": "auto-replied"},
        ),
        ("sk", "automatic", "Tento týždeň mám dovolenku a poštu nečítam.", {"Auto_Submitted": "auto-replied"}),
    ],
}
VERSION = {
    "en": "A class of nineteen pupils from our school would love to spend a morning with you and see your city model.",
    "de": "Eine Klasse mit neunzehn Kindern unserer Schule würde gern einen Vormittag bei Ihnen verbringen und Ihr Stadtmodell sehen.",
    "cs": "Třída devatenácti žáků naší školy by u vás ráda strávila dopoledne a prohlédla si váš model města.",
    "es": "Una clase de diecinueve alumnos de nuestra escuela querría pasar una mañana con ustedes y ver su maqueta de la ciudad.",
}
VERSION |= {
    "fr": "Une classe de dix-neuf élèves de notre école aimerait passer une matinée chez vous et voir votre maquette de la ville.",
    "pl": "Klasa dziewiętnastu uczniów naszej szkoły chętnie spędziłaby u Państwa przedpołudnie i obejrzała makietę miasta.",
    "it": "Una classe di diciannove alunni della nostra scuola passerebbe volentieri una mattina da voi per vedere il plastico della città.",
}
TWO: Table = {
    "the first of two full versions": [
        ("en", "de"),
        ("de", "en"),
        ("cs", "en"),
        ("es", "cs"),
        ("fr", "en"),
        ("pl", "de"),
        ("it", "en"),
        ("cs", "de"),
    ],
}
REPLIES: Table = {
    "the reply where there is a template": [("en", "en"), ("cs", "cs"), ("hu", "en"), ("uk", "en")],
}
PENDING: set[str] = set()


@pytest.mark.parametrize(("language",), running(OWN, PENDING))
def test_the_language_is_the_writers(language: str) -> None:
    greeting, ask, closing = FRAMES[language]
    assert read(f"{greeting}\n\n{ask}\n\n{closing}\nA. B.\n", sender=NOBODY).language == language


@pytest.mark.parametrize(("language", "said", "ours"), running(NOT_QUOTED, PENDING))
def test_quoted_text_does_not_count(language: str, said: str, ours: str) -> None:
    quoted = f"On Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n> {QUOTED[ours]}\n> {QUOTED[ours]}"
    assert says(language, said, f"A. B.\n\n{quoted}", **OUR_QUESTION).language == language


@pytest.mark.parametrize(("language", "said", "of"), running(NOT_DISCLAIMED, PENDING))
def test_a_disclaimer_does_not_count(language: str, said: str, of: str) -> None:
    assert says(language, said, f"A. B.\n\n{DISCLAIMER[of]}").language == language


@pytest.mark.parametrize(("language", "category", "said", "header"), running(CATEGORIES, PENDING))
def test_every_category_has_a_language(language: str, category: str, said: str, header: dict[str, str]) -> None:
    readings = says(language, said, "A. B.", **header)
    assert (readings.category.value, readings.language) == (category, language)


@pytest.mark.parametrize(("language", "second"), running(TWO, PENDING))
def test_of_two_versions_the_first_counts(language: str, second: str) -> None:
    assert read(f"{VERSION[language]}\n\n***\n\n{VERSION[second]}\n\nA. B.\n", sender=NOBODY).language == language


@pytest.mark.parametrize(("language", "answered"), running(REPLIES, PENDING))
def test_the_reply_is_in_that_language_or_in_english(language: str, answered: str) -> None:
    greeting, ask, _ = FRAMES[language]
    read_as = read(f"{greeting}\n\n{ask}\n", sender=NOBODY).language
    assert Wording(templates_dir(), load_rules(rules_file()).replies).language(read_as) == answered


def test_every_row_is_held_in_three_languages() -> None:
    tables = OWN | NOT_QUOTED | NOT_DISCLAIMED | CATEGORIES | TWO | REPLIES
    assert lacking(tables, PENDING) == []
