"""Raw octets to Mail: every trap of the parsers beneath is pinned here."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mailcraft import HEAD, LIMITS, parsed, raw

from mailbot.mail.parse import parse
from mailbot.model import Address


def test_the_text_of_an_embedded_message_is_not_the_text_of_the_mail() -> None:
    mail = raw(
        HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nouter\n"
        "--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\nSubject: inner\n\ninner text\n--b--\n"
    )
    assert mail.text.strip() == "outer"
    assert [attachment.content_type for attachment in mail.attachments] == ["message/rfc822"]
    assert b"inner text" in mail.attachments[0].data
    assert b"Subject: inner" in mail.attachments[0].data


def test_a_delivery_report_keeps_its_status_and_the_returned_header() -> None:
    mail = raw(
        HEAD + 'Content-Type: multipart/report; report-type="delivery-status"; boundary="b"\n\n'
        "--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nStatus: 5.1.1\n"
        "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <a@b.example>\n--b--\n"
    )
    assert mail.content_types[0] == "multipart/report; report-type=delivery-status"
    data = {attachment.content_type: attachment.data for attachment in mail.attachments}
    assert b"Status: 5.1.1" in data["message/delivery-status"]
    assert b"<a@b.example>" in data["text/rfc822-headers"]
    assert mail.text.strip() == "failed"


def test_text_with_a_file_name_is_the_text_where_there_is_no_other() -> None:
    mail = raw(HEAD + 'Content-Type: text/plain; name="note.txt"\nContent-Disposition: inline\n\nCould we come?\n')
    assert mail.text.strip() == "Could we come?"
    assert mail.attachments == ()


def test_text_with_a_file_name_is_an_attachment_beside_other_text() -> None:
    mail = raw(
        HEAD + 'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nbody\n'
        '--b\nContent-Type: text/plain; name="list.txt"\n\nnames\n--b--\n'
    )
    assert mail.text.strip() == "body"
    assert [(a.filename, a.data.strip()) for a in mail.attachments] == [("list.txt", b"names")]


def test_an_attached_text_file_is_never_the_text() -> None:
    mail = raw(HEAD + 'Content-Type: text/plain; name="a.txt"\nContent-Disposition: attachment\n\nnames\n')
    assert mail.text == ""
    assert len(mail.attachments) == 1


@pytest.mark.parametrize("charset", ["iso-8859-1", "us-ascii", "ISO-8859-1"])
def test_latin_1_that_is_really_windows_1252_has_its_quotation_marks(charset: str) -> None:
    mail = raw(
        HEAD.encode() + f"Content-Type: text/plain; charset={charset}\n\n".encode() + b"\x93Prague\x94 \x96 5 \x80"
    )
    assert mail.text == "“Prague” – 5 €"


@pytest.mark.parametrize(
    ("charset", "octets", "text"),
    [
        ("cp-850", "Prag für alle".encode("cp850"), "Prag für alle"),
        ("utf8", "Příklad".encode(), "Příklad"),
        ("bogus-17", "Příklad".encode(), "Příklad"),
        ("utf-8", "für".encode("latin-1"), "für"),
        ("", "für".encode("latin-1"), "für"),
        ("rot13", b"plain", "plain"),
        ("unicode_escape", b"a\\u0041", "a\\u0041"),
        ("iso-8859-2", "Žižkov".encode("iso-8859-2"), "Žižkov"),
    ],
)
def test_a_broken_charset_is_read_all_the_same(charset: str, octets: bytes, text: str) -> None:
    mail = raw(HEAD.encode() + f'Content-Type: text/plain; charset="{charset}"\n\n'.encode() + octets)
    assert mail.text == text


def test_utf_8_with_one_broken_octet_stays_utf_8() -> None:
    octets = "Přijedeme v květnu, je nás třináct žáků.".encode()[:-3] + b"\xc5."
    mail = raw(HEAD.encode() + b"Content-Type: text/plain; charset=utf-8\n\n" + octets)
    assert mail.text.startswith("Přijedeme v květnu")
    assert any("utf-8" in defect for defect in mail.defects)


def test_a_mail_that_names_no_charset_is_guessed_among_central_european_ones() -> None:
    text = "Dobrý den, rádi bychom Vás navštívili v úterý. Přijede nás třináct, šéf a žáci. Těšíme se na Vás."
    mail = raw(HEAD.encode() + b"\n" + text.encode("cp1250"))
    assert mail.text == text


def test_a_second_from_field_is_recorded_as_a_defect_and_both_addresses_are_kept() -> None:
    mail = raw("From: a@city.example\n" + HEAD.replace("anna.gruber", "b") + "\nx")
    assert [address.email for address in mail.from_] == ["a@city.example", "b@city.example"]
    assert "2 From fields" in mail.defects


def test_three_addresses_in_one_from_field_are_all_kept() -> None:
    mail = raw("From: a@x.example, B <b@x.example>, c@x.example\n\ntext")
    assert [address.email for address in mail.from_] == ["a@x.example", "b@x.example", "c@x.example"]
    assert "3 From addresses" in mail.defects


def test_the_date_keeps_the_offset_of_the_sender() -> None:
    mail = parsed("x")
    assert mail.date is not None
    assert mail.date.utcoffset() == timedelta(hours=2)
    assert mail.date.isoformat() == "2027-03-01T09:00:00+02:00"


def test_a_date_without_a_zone_counts_as_utc() -> None:
    mail = raw("From: a@b.example\nDate: Mon, 1 Mar 2027 09:00:00\n\nx")
    assert mail.date is not None
    assert mail.date.tzinfo is UTC


@pytest.mark.parametrize("date", ["yesterday", "Mon, 99 Mar 2027 09:00:00 +0200", "31 Dec 9999 23:00:00 -0900", ""])
def test_an_unusable_date_is_none_and_a_defect(date: str) -> None:
    mail = raw(f"From: a@b.example\nDate: {date}\n\nx")
    assert mail.date is None
    assert "no usable Date" in mail.defects


def test_received_is_the_newest_hop() -> None:
    mail = raw(
        "Received: from a by b; Tue, 2 Mar 2027 10:00:00 +0100\n"
        "Received: from c by a; Tue, 2 Mar 2027 08:00:00 +0100\nFrom: a@b.example\n\nx"
    )
    assert mail.received is not None
    assert mail.received.hour == 10


def test_header_values_are_decoded_unfolded_and_on_one_line() -> None:
    mail = raw(
        "From: =?utf-8?q?Nov=C3=A1k=2C_Jan?= <JAN@City.Example>\nSubject: =?utf-8?b?xIxlxaE=?=\n tina\n"
        "X-Note: =?utf-8?q?a=0D=0ABcc:_x@y.example?=\n\nx"
    )
    assert mail.from_ == (Address("Novák, Jan", "jan@city.example"),)
    assert mail.subject == "Češ tina"
    assert mail.header("x-note") == "a Bcc: x@y.example"
    assert all(type(value) is str for _, value in mail.headers)


def test_a_blank_at_a_fold_between_encoded_and_plain_text_is_kept() -> None:
    mail = raw("From: a@b.example\nSubject: =?utf-8?q?studijn=C3=AD?=\n cesta\n\nx")
    assert mail.subject == "studijní cesta"


def test_an_encoded_word_split_within_a_character_is_joined() -> None:
    mail = raw("From: a@b.example\nSubject: =?utf-8?q?a=C3?= =?utf-8?q?=A1b?=\n\nx")
    assert mail.subject == "aáb"


def test_a_header_in_raw_utf_8_is_read() -> None:
    mail = raw("From: Čapek <c@d.example>\nSubject: Návštěva\n\nx")
    assert mail.subject == "Návštěva"
    assert mail.from_[0].name == "Čapek"


def test_a_surname_before_an_unquoted_comma_is_part_of_the_name() -> None:
    mail = raw("From: Novak, Jan <jan@x.example>\n\nx")
    assert mail.from_ == (Address("Novak, Jan", "jan@x.example"),)


def test_groups_are_flattened_and_comments_are_names() -> None:
    mail = raw("From: jan@x.example (Jan Novak)\nTo: team: a@x.example, b@x.example;\nCc: undisclosed:;\n\nx")
    assert mail.from_ == (Address("Jan Novak", "jan@x.example"),)
    assert [address.email for address in mail.to] == ["a@x.example", "b@x.example"]
    assert mail.cc == ()


def test_message_ids_are_found_with_and_without_brackets() -> None:
    mail = raw("From: a@b.example\nMessage-ID: 17@b.example\nReferences: <1@x>\n <2@x>\nIn-Reply-To: <2@x> (Anna)\n\nx")
    assert mail.message_id == "<17@b.example>"
    assert mail.references == ("<1@x>", "<2@x>")
    assert mail.in_reply_to == ("<2@x>",)


def test_crlf_mails_are_split_at_the_blank_line() -> None:
    mail = raw(HEAD.replace("\n", "\r\n") + "\r\nfirst\r\n\r\nsecond\r\n")
    assert mail.subject == "Visit"
    assert mail.text == "first\n\nsecond\n"


def test_flowed_text_is_joined_to_paragraphs() -> None:
    mail = raw(
        HEAD + "Content-Type: text/plain; format=flowed\n\nWe would \nlike to come.\n> you \n> asked\n-- \nAnna\n"
    )
    assert mail.text == "We would like to come.\n> you asked\n-- \nAnna\n"


def test_no_from_no_date_and_an_empty_body_give_a_mail_with_defects() -> None:
    mail = raw("Subject: x\n\n")
    assert mail.from_ == ()
    assert mail.text == ""
    assert {"no From address", "no usable Date", "no Message-ID"} <= set(mail.defects)


def test_a_header_alone_is_a_mail_with_an_empty_text() -> None:
    mail = raw(HEAD)
    assert mail.subject == "Visit"
    assert mail.text == ""


def test_five_thousand_recipients_are_kept() -> None:
    to = ",\n ".join(f"Person {number} <p{number}@x.example>" for number in range(5_000))
    mail = raw(HEAD.replace("To: visits@institute.example", f"To: {to}") + "\nx")
    assert len(mail.to) == 5_000


@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_huge_header_block_is_cut() -> None:
    mail = raw("From: a@b.example\nSubject: " + "=?utf-8?q?abc?= " * 80_000 + "\n\ntext")
    assert mail.text == "text"
    assert any("was cut" in defect for defect in mail.defects)


def test_deep_nesting_ends_in_a_defect() -> None:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2_000))
    mail = raw(HEAD + nested + "Content-Type: text/plain\n\nx")
    assert mail.subject == "Visit"
    assert "parts nested too deeply were left out" in mail.defects


def test_many_parts_end_in_a_defect() -> None:
    mail = raw(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n" * 500 + "--b--\n")
    assert any("more than 200 parts" in defect for defect in mail.defects)


_MULTIPART = "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain;"


@pytest.mark.parametrize(
    "body",
    [
        _MULTIPART + "a=b;" * 400_000 + "\n\nhi\n--x--\n",
        _MULTIPART + "\n ;;;;" * 200_000 + "\n\nhi\n--x--\n",
        "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n" * 150 + ("x" * 70 + "\n") * 20_000,
        "Content-Type: text/plain\n\n" + "\n" * 5_000_000,
    ],
    ids=["parameters", "folded parameters", "nested messages", "blank lines"],
)
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_the_header_of_hostile_mime_is_read(body: str) -> None:
    mail = raw(HEAD + body)
    assert mail.subject == "Visit"
    assert mail.message_id == "<1@city.example>"


def test_a_file_name_is_one_line_without_folders() -> None:
    mail = raw(HEAD + 'Content-Type: application/pdf; name="../../etc/a\\\\b =?utf-8?q?=C5=BE?=.pdf"\n\nx')
    assert mail.attachments[0].filename == "b ž.pdf"


@given(st.binary(max_size=2_000))
def test_any_octets_give_a_mail(octets: bytes) -> None:
    mail = parse(octets, LIMITS)
    assert mail.size == len(octets)
    assert len(mail.digest) == 64
    assert "\r" not in mail.text


_LINES = st.sampled_from(
    b"""\x00\x80
From: a@b.example
From: \xff<>,;("
To: x:;
Date: Mon
Subject: =?utf-8?b?//?=
 folded

Content-Type: multipart/mixed; boundary=b
Content-Type: message/rfc822
Content-Type: text/plain; charset*0*=%ff''%zz
Content-Type: ;;
Content-Transfer-Encoding: base64
Content-Transfer-Encoding: x
Content-Disposition: attachment; filename*=utf-8''%C5%BE
References: <<a@b>>
--b
--b--
no colon
=?""".split(b"\n")
)


@given(st.lists(_LINES, max_size=40))
def test_any_mix_of_mail_lines_gives_a_mail(lines: list[bytes]) -> None:
    mail = parse(b"\n".join(lines), LIMITS)
    assert all("\n" not in value for _, value in mail.headers)
    assert not any(defect.startswith("could not be parsed") for defect in mail.defects)
