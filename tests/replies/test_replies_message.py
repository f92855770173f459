"""Outgoing mail: its headers, its thread, its encoding; nothing that a stranger wrote can bend it."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import mailparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from situations import IDENTITY, NOW, TOKEN, WRITER, mail

from mailbot.message_id import token_of
from mailbot.model import ActionKind, Attachment, OutgoingMail
from mailbot.replies.message import Draft, build

EXPECTED_HEADERS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "X-Loop",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
    "Content-Language",
]


def draft(**values: Any) -> Draft:
    given: dict[str, Any] = {
        "kind": ActionKind.ASK,
        "recipient": WRITER,
        "token": TOKEN,
        "language": "cs",
        "subject": "Vaše návštěva IPR Praha",
        "text": "Dobrý den,\n\nděkujeme.\n",
        "answers": mail(),
    }
    return Draft(**(given | values))


def built(**values: Any) -> OutgoingMail:
    return build(draft(**values), IDENTITY, NOW, "mailbox")


def parsed(outgoing: OutgoingMail) -> EmailMessage:
    message = message_from_bytes(outgoing.raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def well_formed(outgoing: OutgoingMail) -> EmailMessage:
    """The message, after the checks that every one of ours must pass."""
    raw = outgoing.raw
    assert raw.isascii()
    assert b"\x00" not in raw and not re.search(rb"(?<!\r)\n|\r(?!\n)", raw), "bare CR or LF"
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = parsed(outgoing)
    assert not message.defects
    for name in ("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"):
        assert len(message.get_all(name, [])) == 1, name
    assert [address.addr_spec for address in message["To"].addresses] == [outgoing.recipient]
    assert [address.addr_spec for address in message["From"].addresses] == [IDENTITY.address]
    assert not {"Cc", "Bcc", "Reply-To", "Sender", "Return-Path"} & {name.title() for name in message}
    return message


def test_an_answer_says_in_its_headers_that_it_is_one() -> None:
    message = well_formed(built())
    assert message.keys() == EXPECTED_HEADERS
    assert message["From"] == "IPR Praha <visits@example.cz>"
    assert message["Subject"] == "Re: Study visit"
    assert message["Date"].datetime == NOW
    assert (message["Auto-Submitted"], message["X-Auto-Response-Suppress"]) == ("auto-replied", "All")
    assert (message["X-Loop"], message["Content-Language"]) == ("visits@example.cz", "cs")
    assert message["In-Reply-To"] == message["References"] == "<one@wien.example>"
    assert message.get_content().replace("\r\n", "\n") == "Dobrý den,\n\nděkujeme.\n"


def test_the_message_id_carries_the_token_and_is_new_each_time() -> None:
    first, second = built(), built()
    assert first.message_id != second.message_id
    assert token_of(first.message_id, IDENTITY.domain) == TOKEN
    assert parsed(first)["Message-ID"] == first.message_id


def test_mail_parser_reads_what_we_write() -> None:
    outgoing = built(text="Žluťoučký kůň – „ano“\n" * 40)
    reading = mailparser.parse_from_bytes(outgoing.raw)
    assert reading.text_plain[0].replace("\r\n", "\n") == "Žluťoučký kůň – „ano“\n" * 40
    assert (reading.subject, reading.to, reading.message_id) == ("Re: Study visit", [("", WRITER)], outgoing.message_id)
    assert reading.defects == []


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("Study visit", "Re: Study visit"),
        ("Re: Study visit", "Re: Study visit"),
        ("AW: Re: WG: Study visit", "Re: Study visit"),
        ("Žádost o návštěvu – Brno", "Re: Žádost o návštěvu – Brno"),
        ("", "Vaše návštěva IPR Praha"),
        ("Re:", "Vaše návštěva IPR Praha"),
        ("Study visit\r\nBcc: victim@x.example", "Re: Study visit Bcc: victim@x.example"),
        ("Win at http://evil.example/now", "Re: Win at"),
        ("ž" * 400, "Re: " + "ž" * 149 + "…"),
    ],
)
def test_the_subject_is_theirs_with_one_re(theirs: str, ours: str) -> None:
    outgoing = built(answers=mail(subject=theirs))
    assert well_formed(outgoing)["Subject"] == ours == outgoing.subject


def test_the_thread_goes_on() -> None:
    message = mail(
        message_id="<c@x.example>", references=("<a@x.example>", "<b@x.example>"), in_reply_to=("<b@x.example>",)
    )
    headers = well_formed(built(answers=message))
    assert headers["References"].split() == ["<a@x.example>", "<b@x.example>", "<c@x.example>"]


def test_without_references_the_in_reply_to_of_theirs_is_taken() -> None:
    headers = well_formed(built(answers=mail(message_id="<c@x.example>", in_reply_to=("<b@x.example>",))))
    assert headers["References"].split() == ["<b@x.example>", "<c@x.example>"]


def test_a_mail_without_a_message_id_is_answered_outside_a_thread() -> None:
    headers = well_formed(built(answers=mail(message_id=None, references=("<a@x.example>",))))
    assert headers["In-Reply-To"] is None and headers["References"] is None
    assert headers["Auto-Submitted"] == "auto-replied"


def test_a_long_thread_keeps_its_first_and_its_last_ids() -> None:
    ids = tuple(f"<{number}@x.example>" for number in range(500))
    references = well_formed(built(answers=mail(references=ids)))["References"].split()
    assert references == [ids[0], *ids[-18:], "<one@wien.example>"]


def test_long_ids_are_neither_broken_nor_encoded() -> None:
    ids = tuple(f"<{number}{'x' * 230}@x.example>" for number in range(40))
    outgoing = built(answers=mail(message_id=f"<{'y' * 240}@x>", references=ids))
    references = well_formed(outgoing)["References"].split()
    assert set(references) <= {*ids, f"<{'y' * 240}@x>"} and 10 < len(references) < 20
    assert b"=?" not in outgoing.raw.partition(b"\r\n\r\n")[0]


@pytest.mark.parametrize(
    "bad",
    ["no-brackets@x", "<a b@x>", "<a@x>\r\nBcc: victim@x.example", "<é@x>", "<>", "<<a@x>>", "<" + "x" * 300 + "@y>"],
)
def test_what_is_no_message_id_is_left_out(bad: str) -> None:
    headers = well_formed(built(answers=mail(references=(bad, "<a@x.example>"))))
    assert headers["References"].split() == ["<a@x.example>", "<one@wien.example>"]


def test_staff_mail_is_generated_and_carries_calendar_entries() -> None:
    ics = Attachment("visit-1.ics", "text/calendar; charset=utf-8; method=PUBLISH", "BEGIN:VCALENDAR\r\nŽ".encode())
    message = well_formed(built(kind=ActionKind.TELL_STAFF, answers=None, attachments=(ics,)))
    assert (message["Auto-Submitted"], message["In-Reply-To"]) == ("auto-generated", None)
    assert message["Subject"] == "Vaše návštěva IPR Praha"
    (part,) = message.iter_attachments()
    assert (part.get_content_type(), part.get_filename()) == ("text/calendar", "visit-1.ics")
    assert (part.get_param("method"), part.get_param("charset")) == ("PUBLISH", "utf-8")
    assert part.get_payload(decode=True) == ics.data


def test_the_envelope_sender_is_the_mailbox_or_nobody() -> None:
    assert build(draft(), IDENTITY, NOW, "mailbox").sender == "visits@example.cz"
    assert build(draft(), IDENTITY, NOW, "null").sender == ""


def test_a_held_draft_is_a_held_mail() -> None:
    assert built(held=True).held and not built().held


@pytest.mark.parametrize(
    "recipient", ["a@x.example, b@x.example", "a@x.example\r\nBcc: b@x.example", "no address", "", "é@x.example", "a@"]
)
def test_what_is_not_one_address_is_refused(recipient: str) -> None:
    with pytest.raises(ValueError, match="address"):
        built(recipient=recipient)


_ANY = st.text(max_size=300) | st.from_regex(r"[\r\n:a<>@ ]{0,60}", fullmatch=True)


@given(subject=_ANY, ids=st.lists(_ANY, max_size=4), own=_ANY, name=_ANY)
def test_no_text_of_a_stranger_makes_a_header(subject: str, ids: list[str], own: str, name: str) -> None:
    answered = mail(subject=subject, message_id=own, references=tuple(ids), in_reply_to=tuple(ids))
    outgoing = build(draft(answers=answered), replace(IDENTITY, name=name), NOW, "mailbox")
    message = well_formed(outgoing)
    assert set(message.keys()) <= set(EXPECTED_HEADERS)
    assert message["Subject"] == outgoing.subject


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",), exclude_characters="\r\0"), min_size=1, max_size=600))
def test_any_text_arrives_as_it_was(text: str) -> None:
    arrived = well_formed(built(text=f"{text}\n")).get_content()
    assert arrived.replace("\r\n", "\n") == f"{text}\n"
