"""The language of what the writer says himself, in short and in long texts, among near neighbours."""

from __future__ import annotations

import pytest
from mails import read

from mailbot.extractors.language import read_language

LANGUAGES = "en cs sk de fr es it pl nl pt uk hu sv da nb fi ro sl hr"
ALL = tuple(LANGUAGES.split())

SHORT = [
    ("en", "Hi, can six of us drop by on Friday?"),
    ("en", "Thanks, 14 people."),
    ("cs", "Dobry den, prijede nas dvanact, dekuji."),
    ("cs", "Díky, bude nás čtrnáct."),
    ("sk", "Dobry den, pride nas dvanast, dakujem."),
    ("sk", "Ďakujem, bude nás štrnásť."),
    ("de", "Hallo, wir kommen zu sechst."),
    ("de", "Danke, vierzehn Personen."),
    ("fr", "Bonjour, nous serons quatorze."),
    ("fr", "Merci, à dix heures."),
    ("es", "Hola, seremos catorce personas."),
    ("es", "Gracias, a las diez."),
    ("it", "Buongiorno, saremo in quattordici."),
    ("it", "Grazie mille, alle dieci va bene."),
    ("pl", "Dzien dobry, bedzie nas czternascie osob."),
    ("pl", "Dziękuję, o dziesiątej."),
    ("nl", "Hallo, we komen met z'n zessen."),
    ("nl", "Bedankt, veertien personen graag."),
    ("pt", "Bom dia, seremos catorze pessoas."),
    ("pt", "Obrigado, às dez horas."),
    ("uk", "Добрий день, нас буде чотирнадцятеро."),
    ("hu", "Jó napot, tizennégyen leszünk."),
    ("hu", "Koszonom, tizenegy fo."),
    ("sv", "Hej, vi blir fjorton personer, tack."),
    ("da", "Hej, vi bliver fjorten personer, mange tak."),
    ("fi", "Hei, meitä tulee neljätoista, kiitos."),
    ("ro", "Bună ziua, vom fi paisprezece persoane."),
    ("sl", "Pozdravljeni, prišlo nas bo štirinajst, hvala."),
    ("hr", "Poštovani, doći će nas četrnaest, hvala."),
]


@pytest.mark.parametrize(("code", "text"), SHORT)
def test_short_texts(code: str, text: str) -> None:
    assert read_language((text,), ALL) == code


QUOTES = [
    ("cs", "Dobrý den,\n\nbude nás čtrnáct a začali bychom v deset hodin.\n\nEva Malá"),
    ("de", "Guten Tag,\n\nwir werden vierzehn Personen sein und kämen um zehn Uhr.\n\nEva Klein"),
    ("fr", "Bonjour,\n\nnous serons quatorze et nous viendrons à dix heures.\n\nÈve Petit"),
    ("hu", "Tisztelt Hölgyem,\n\ntizennégyen leszünk, és tíz órakor érkeznénk.\n\nKis Éva"),
]


@pytest.mark.parametrize(("code", "text"), QUOTES)
def test_a_quoted_mail_and_an_english_footer_do_not_count(code: str, text: str) -> None:
    quoted = (
        "\n\nOn Mon, 25 Jan 2027 at 10:00, IPR <visits@ipr.example> wrote:\n> Dear guest, thank you for your message. "
        "Could you please tell us how many people will come and at what time of the day you would like to start?\n"
    )
    footer = (
        "\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not "
        "the intended recipient, please delete it.\n"
    )
    assert read(text + quoted).language == code
    assert read(text + footer).language == code


@pytest.mark.parametrize(
    ("code", "first", "second"),
    [
        (
            "cs",
            "rádi bychom vás navštívili s patnácti kolegy 12. května a dozvěděli se něco o Metropolitním plánu.",
            "we would like to visit you with fifteen colleagues on 12 May and learn about the Metropolitan Plan.",
        ),
        (
            "en",
            "we would like to visit you with fifteen colleagues on 12 May and learn about the Metropolitan Plan.",
            "wir möchten Sie am 12. Mai mit fünfzehn Kollegen besuchen und mehr über den Metropolplan erfahren.",
        ),
        (
            "fr",
            "nous souhaitons vous rendre visite le 12 mai avec quinze collègues pour découvrir le plan métropolitain.",
            "we would like to visit you with fifteen colleagues on 12 May and learn about the Metropolitan Plan.",
        ),
    ],
)
def test_of_two_languages_the_first_full_version_counts(code: str, first: str, second: str) -> None:
    assert read(f"{first}\n\n---\n\n{second}\n\nEva Malá").language == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("cs", "Automatická odpověď: do 12. května jsem mimo kancelář, ozvu se po návratu."),
        ("de", "Ich bin bis zum 12. Mai nicht im Büro und antworte danach gern."),
        ("es", "Estaré fuera de la oficina hasta el 12 de mayo y responderé a mi regreso."),
    ],
)
def test_automatic_mail_has_a_language_too(code: str, text: str) -> None:
    assert read(text, Auto_Submitted="auto-replied").language == code


def test_a_quotation_in_front_does_not_make_a_first_version() -> None:
    said = "The city is a work of art that everybody paints, a great planner of your house once wrote to us."
    asked = "Wir sind eine Gruppe von zwölf Planern und möchten Sie im Mai besuchen. " * 4
    assert read_language([f"{said}\n\n{asked}"], ("en", "de")) == "de"
