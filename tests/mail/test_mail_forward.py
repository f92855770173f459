"""Mails that were passed on: the original, its author and its signature are found, and a quotation is none."""

from __future__ import annotations

import pytest
from mailcraft import BOT, HEAD, HEADERS, LIMITS, block, body, document, parsed, pieces, raw

from mailbot.mail.zones import cut
from mailbot.model import Address, ZoneKind

REQUEST = (
    "Dear colleagues,\n\nfour of us would like to visit you on 12 May.\n\nKind regards,\nNina Kovac\nCity of Ghent\n"
)
AUTHOR = "Nina Kovac <nina@ghent.example>"


def is_unwrapped(found: object) -> bool:
    return getattr(found, "forward", None) is not None


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "-------- Forwarded Message --------",
        "Begin forwarded message:",
        "---------- Přeposlaná zpráva ----------",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "---------- Mensaje reenviado ---------",
        "---------- Messaggio inoltrato ---------",
        "---------- Wiadomość przekazana dalej ---------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Preposlaná správa ----------",
    ],
)
def test_a_forward_marker_opens_the_forwarded_mail(marker: str) -> None:
    header = f"From: {AUTHOR}\nDate: Mon, 1 Mar 2027 at 09:00\nSubject: Study visit\nTo: <x@y.example>"
    found = document(f"Can you take this?\n\nJana\n\n{marker}\n{header}\n\n{REQUEST}")
    assert found.forward is not None
    assert found.forward.author == Address("Nina Kovac", "nina@ghent.example")
    assert found.forward.subject == "Study visit"
    assert pieces(found, ZoneKind.GREETING, "forward") == ["Dear colleagues,"]
    assert pieces(found, ZoneKind.BODY, "forward") == ["four of us would like to visit you on 12 May."]
    assert pieces(found, ZoneKind.SIGNATURE, "forward") == ["Kind regards,\nNina Kovac\nCity of Ghent"]
    assert body(found) == "Can you take this?"


@pytest.mark.parametrize("language", HEADERS)
def test_an_outlook_block_below_a_forward_subject_is_a_forward(language: str) -> None:
    found = document(f"Please see below.\n\n{block(language, author=AUTHOR)}\n\n{REQUEST}", subject="FW: Study visit")
    assert found.forward is not None
    assert found.forward.author == Address("Nina Kovac", "nina@ghent.example")
    assert "12 May" in found.parts["forward"]


@pytest.mark.parametrize(
    "prefix", ["Fwd:", "FW:", "WG:", "TR:", "Tr:", "I:", "PD:", "VS:", "RV:", "Přeposláno:", "Doorst:", "ENC:"]
)
def test_forward_prefixes_are_known(prefix: str) -> None:
    assert is_unwrapped(document(f"See below.\n\n{block('en', author=AUTHOR)}\n\n{REQUEST}", subject=f"{prefix} Visit"))


def test_a_block_below_a_short_note_is_a_forward_without_any_prefix() -> None:
    assert is_unwrapped(document(f"Please see below.\n\n{block('de', author=AUTHOR)}\n\n{REQUEST}"))


def test_a_block_below_an_answer_is_a_quotation() -> None:
    found = document(
        f"We are 14.\n\n{block('en', author=AUTHOR)}\n\n{REQUEST}", subject="Re: Visit", fields="In-Reply-To: <1@x>\n"
    )
    assert found.forward is None
    assert "12 May" in found.parts["quote"]


def test_our_own_mail_below_an_answer_is_no_forward_even_under_a_forward_subject() -> None:
    found = document(f"We are 14.\n\n{block('en', author=f'IPR <{BOT}>')}\n\nHow many are you?", subject="FW: Visit")
    assert found.forward is None
    assert pieces(found, ZoneKind.QUOTE)


def test_a_forward_whose_lines_are_marked_is_unquoted() -> None:
    marked = "\n".join(
        f"> {line}".rstrip()
        for line in f"From: {AUTHOR}\nSubject: Study visit\nDate: 1 March 2027\n\n{REQUEST}".split("\n")
    )
    found = document(f"FYI\n\nBegin forwarded message:\n\n{marked}")
    assert found.forward is not None
    assert found.forward.author == Address("Nina Kovac", "nina@ghent.example")
    assert pieces(found, ZoneKind.GREETING, "forward") == ["Dear colleagues,"]


def test_a_forward_of_a_forward_is_read_from_the_original() -> None:
    inner = f"---------- Forwarded message ---------\nFrom: {AUTHOR}\nSubject: Study visit\n\n{REQUEST}"
    hall = "From: Town Hall <hall@city.example>\nSubject: Fwd: Study visit"
    outer = f"---------- Forwarded message ---------\n{hall}\n\nFor you.\n\n{inner}"
    found = document(f"FYI\n\n{outer}", subject="Fwd: Fwd: Study visit")
    assert found.forward is not None
    assert found.forward.author == Address("Nina Kovac", "nina@ghent.example")
    assert "For you." in found.parts["quote"]
    assert found.parts["forward"].startswith("Dear colleagues,")


def test_an_attached_mail_is_a_forward() -> None:
    mail = raw(
        HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nPlease answer Ms Kovac.\n'
        f"--b\nContent-Type: message/rfc822\n\nFrom: {AUTHOR}\nDate: Mon, 1 Mar 2027 09:00:00 +0100\n"
        f"Subject: Study visit\n\n{REQUEST}--b--\n"
    )
    found = cut(mail, LIMITS)
    assert found.forward is not None
    assert found.forward.author == Address("Nina Kovac", "nina@ghent.example")
    assert found.forward.date is not None
    assert "12 May" in found.parts["forward"]
    assert body(found) == "Please answer Ms Kovac."


def test_the_mail_that_a_bounce_returns_is_no_forward() -> None:
    mail = raw(
        HEAD + 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\n\nfailed\n'
        f"--b\nContent-Type: message/rfc822\n\nFrom: {BOT}\nSubject: x\n\nHow many are you?\n--b--\n"
    )
    assert cut(mail, LIMITS).forward is None


def test_a_quotation_within_the_forwarded_mail_gives_nothing() -> None:
    below = "On 1 Mar 2027 09:00 B <b@x.example> wrote:\n> we are 99\n"
    found = document(f"FYI\n\n--- Forwarded message ---\nFrom: {AUTHOR}\nSubject: x\n\n{REQUEST}\n{below}")
    assert "we are 99" in pieces(found, ZoneKind.QUOTE, "forward")[-1]


def test_the_writers_own_earlier_mail_is_a_quotation() -> None:
    earlier = block("en", author="Anna Gruber <anna.gruber@city.example>")
    found = document(f"I forgot: we are 14.\n\n{earlier}\n\nWe would like to come.")
    assert found.forward is None


def test_a_mail_without_a_forward_has_none() -> None:
    assert cut(parsed("We are 14."), LIMITS).forward is None
