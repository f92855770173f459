"""A mail cut into zones: what always holds, also of a megabyte of anything."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mailcraft import LIMITS, body, document, parsed, pieces

from mailbot.mail.zones import cut
from mailbot.model import Document, ZoneKind
from mailbot.rules import Limits


def test_html_is_read_where_the_text_is_blank() -> None:
    assert body(document("<p>Hello,</p><p>we are <b>14</b>.</p>", html=True)) == "we are 14."


def test_the_subject_is_a_part_with_a_zone() -> None:
    found = document("x", subject="Re: Visit of Ghent")
    assert found.parts["subject"] == "Re: Visit of Ghent"
    assert pieces(found, ZoneKind.SUBJECT) == ["Re: Visit of Ghent"]


def holds(found: Document) -> bool:
    return all(found.parts[z.part][z.start : z.start + len(z.text)] == z.text for z in found.zones)


_LINES = st.sampled_from(
    [
        "Dear Sir,",
        "Hello, we are 14!",
        "> quoted",
        "> Od: A <a@b.example>",
        "> Komu: B",
        "> Datum: 1. 3. 2027 9:00",
        "AG> quoted",
        "On 1 March 2027 09:00 A <",
        "> wrote:",
        "2027/3/1 A <a@b.example>",
        ">> twice",
        "On 1 March 2027 09:00 a@b.example wrote:",
        "From: A <a@b.example>",
        "Sent: 1 March 2027 09:00",
        "Subject: FW: x",
        "---------- Forwarded message ---------",
        "-----Original Message-----",
        "Kind regards",
        "--",
        "___________",
        "Anna Gruber",
        "Tel. +32 9 123 45 67",
        "P.S. more",
        "Sent from my iPhone",
        "This e-mail is confidential. If you are not the intended recipient, delete it.",
        "We would like to come to Prague in May and hear about the plan, if that is possible for you at all.",
        "S pozdravem Jan",
        "  * item",
        "",
        "\u00a0",
        "\ue000",
        "ǅ İ ß ﬁ",
    ]
)


@given(st.lists(_LINES | st.text(max_size=30), max_size=40), st.sampled_from(["x", "Re: x", "FW: x"]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_every_zone_stands_where_it_says(lines: list[str], subject: str, html: bool) -> None:
    found = document("<br>".join(lines) if html else "\n".join(lines), subject=subject, html=html)
    assert holds(found)
    assert all(zone.text == zone.text.strip() for zone in found.zones if zone.part != "subject")


def test_parts_are_no_longer_than_the_limit() -> None:
    found = cut(parsed("word " * 100_000), Limits(text_characters=1_000))
    assert all(len(text) <= 1_000 for text in found.parts.values())
    assert holds(found)


MILLION = 1_000_000
HOSTILE = {
    "marks": ">" * MILLION,
    "marked lines": ">\n" * (MILLION // 2),
    "alternating": "> x\ny\n" * (MILLION // 6),
    "digits": "1" * MILLION,
    "spaced digits": "1 " * (MILLION // 2),
    "brackets": "(" * MILLION,
    "words": "word " * (MILLION // 5),
    "attributions": "On 1 wrote:\n" * (MILLION // 12),
    "quoted attributions": "On 1 a@b.c wrote:\n> x\n" * (MILLION // 22),
    "torn attributions": "On 1 March 2027 09:00 A <\n" * (MILLION // 26),
    "labels on a line": "From: a@b.c Sent: 9:00 To: x Subject: y " * (MILLION // 40),
    "short lines of labels": "From: a@b.c To: x Subject:\n" * (MILLION // 27),
    "marked blocks": "> Od: a@b.c\n> Komu: x\n\n" * (MILLION // 24),
    "headers": "From: a@b.c\n" * (MILLION // 12),
    "blocks": "From: a@b.c\nSubject: x\n\n" * (MILLION // 24),
    "forwards": "---------- Forwarded message ---------\nFrom: a@b.c\nSubject: x\n\n" * (MILLION // 64),
    "closings": "Best regards\n" * (MILLION // 13),
    "kind": "kind best " * (MILLION // 10),
    "secrets": "confidential " * (MILLION // 13),
    "greetings": "Dear," * (MILLION // 5),
    "addresses": "a@" * (MILLION // 2),
    "tags": "<" * MILLION,
    "postscripts": "x\n\nRegards\n" + "\n\nPS x" * (MILLION // 6),
    "prose": "This is a sentence with words in it that goes on and on. " * (MILLION // 57),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_megabyte_of_anything_is_cut_within_the_limit(name: str, html: bool) -> None:
    found = document(HOSTILE[name], subject="Re: x", html=html)
    assert all(len(text) <= LIMITS.text_characters for text in found.parts.values())
    assert holds(found)
