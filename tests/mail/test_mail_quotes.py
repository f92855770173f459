"""Somebody else's text is cut: quotation marks, attributions, header blocks and separators in many languages."""

from __future__ import annotations

import pytest
from mailcraft import HEADERS, block, body, document, pieces

from mailbot.model import Document, ZoneKind

OLD = "We need the size of your group."


def quoted(found: Document) -> str:
    return "\n".join(pieces(found, ZoneKind.QUOTE))


ATTRIBUTIONS = [
    "On Mon, 1 Mar 2027 at 09:00, IPR <visits@institute.example> wrote:",
    "On Mon, Mar 1, 2027 at 9:00 AM IPR Praha, international\n<visits@institute.example> wrote:",
    "po 1. 3. 2027 v 9:00 odesílatel IPR Praha <visits@institute.example> napsal:",
    "Dne 1. 3. 2027 v 9:00 IPR Praha napsal(a):",
    "Am Mo., 1. März 2027 um 09:00 Uhr schrieb IPR Praha <visits@institute.example>:",
    "Am 01.03.2027 um 09:00 schrieb IPR Praha:",
    "El lun, 1 mar 2027 a las 9:00, IPR Praha (<visits@institute.example>) escribió:",
    "Le lun. 1 mars 2027 à 09:00, IPR Praha <visits@institute.example> a écrit :",
    'Le 1 mars 2027 09:00, "IPR Praha"\n<visits@institute.example>\na écrit :',
    "Il giorno lun 1 mar 2027 alle ore 09:00 IPR Praha <visits@institute.example> ha scritto:",
    "Op ma 1 mrt 2027 om 09:00 schreef IPR Praha <visits@institute.example>:",
    "pon., 1 mar 2027 o 09:00 IPR Praha <visits@institute.example> napisał(a):",
    "W dniu 2027-03-01 o 09:00, IPR Praha pisze:",
    "Em seg., 1 de mar. de 2027 às 09:00, IPR Praha <visits@institute.example> escreveu:",
    "po 1. 3. 2027 o 9:00 IPR Praha <visits@institute.example> napísal(a):",
    "пн, 1 бер. 2027 р. о 09:00 IPR Praha <visits@institute.example> пише:",
    "Den mån 1 mars 2027 kl 09:00 skrev IPR Praha <visits@institute.example>:",
    "1. 3. 2027 v 9:00, IPR Praha <visits@institute.example>:",
    "---- IPR Praha wrote ----",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_quotation_below_its_attribution_is_cut(attribution: str) -> None:
    found = document(f"We are 14.\n\n{attribution}\n\n> {OLD}\n> Kind regards\n", subject="Re: Visit")
    assert body(found) == "We are 14."
    assert OLD in quoted(found)


@pytest.mark.parametrize("attribution", ATTRIBUTIONS[:-1])
def test_a_quotation_without_marks_below_its_attribution_is_cut(attribution: str) -> None:
    found = document(f"We are 14.\n\n{attribution}\n\n{OLD}\nKind regards\n", subject="Re: Visit")
    assert body(found) == "We are 14."


@pytest.mark.parametrize("language", HEADERS)
@pytest.mark.parametrize("template", ["{}: {}", "*{}:* {}", "{} : {}"])
def test_an_outlook_block_opens_the_quotation(language: str, template: str) -> None:
    found = document(
        f"We are 14.\n\n________________________________\n{block(language, template=template)}\n\n{OLD}\n",
        subject="Re: x",
    )
    assert body(found) == "We are 14."
    assert OLD in quoted(found)


@pytest.mark.parametrize(
    "line",
    [
        "-----Original Message-----",
        "-------- Původní zpráva --------",
        "---------- Původní e-mail ----------",
        "-----Ursprüngliche Nachricht-----",
        "-------- Message d'origine --------",
        "-----Mensaje original-----",
        "-----Messaggio originale-----",
        "-----Oorspronkelijk bericht-----",
        "-----Wiadomość oryginalna-----",
        "-----Mensagem original-----",
        "-------- Pôvodná správa --------",
        "-----Oprindelig meddelelse-----",
    ],
)
def test_a_separator_opens_the_quotation(line: str) -> None:
    found = document(f"We are 14.\n\n{line}\nOd: IPR\nDatum: 1. 3. 2027\n\n{OLD}", subject="Re: Visit")
    assert body(found) == "We are 14."


def test_answers_between_quoted_lines_are_own_text() -> None:
    found = document(
        "See below.\n\nOn 1 March 2027 09:00 IPR wrote:\n> How many are you?\n\n14\n\n"
        "> Your phone?\n+32 9 123 45 67\n> Thanks\n",
        subject="Re: Visit",
    )
    assert pieces(found, ZoneKind.BODY) == ["See below.", "14", "+32 9 123 45 67"]
    assert "How many are you?" in quoted(found)


def test_marked_lines_in_a_first_mail_are_bullets() -> None:
    found = document("Our wishes:\n> 12 May 2027\n> brownfields\nAnna")
    assert "12 May 2027" in body(found)


def test_labels_in_a_request_are_no_header_block() -> None:
    text = "From: City of Ghent\nDate: 12 May 2027\nSubject: brownfields\nTo: your institute"
    found = document(f"Our request:\n\n{text.removesuffix('To: your institute').strip()}")
    assert "12 May 2027" in body(found)
