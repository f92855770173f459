"""Attached letters: what is read, how it is cut, what stays unread and what a hostile file costs."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from mailcraft import HEAD, LIMITS, pieces, raw
from reportlab.pdfgen.canvas import Canvas

from mailbot.mail.parse import parse
from mailbot.mail.zones import cut
from mailbot.model import Attachment, Document, Mail, ZoneKind
from mailbot.rules import Limits

LETTER = """City of Ghent
Botermarkt 1, 9000 Ghent
Ref. 12/2027

Dear Director,

our delegation of 14 would like to visit you on 12 May 2027.

Yours faithfully

Anna Gruber
Mayor"""


def pdf(text: str = LETTER, pages: int = 1) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(pages):
        drawn = canvas.beginText(72, 770)
        drawn.textLines(text)
        canvas.drawText(drawn)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def word(text: str = LETTER) -> bytes:
    document = docx.Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Group", "14"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def packed(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def odt(text: str = LETTER, head: str = "") -> bytes:
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))
    space = "urn:oasis:names:tc:opendocument:xmlns"
    names = f'xmlns:office="{space}:office:1.0" xmlns:text="{space}:text:1.0"'
    content = f'<?xml version="1.0"?>{head}<office:document-content {names}>{paragraphs}</office:document-content>'
    return packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": content.encode()})


def rtf(text: str = LETTER) -> bytes:
    return ("{\\rtf1\\ansi " + text.replace("\n", "\\par\n") + "}").encode("ascii")


def opened(
    *files: tuple[str, bytes], content_type: str = "application/octet-stream", limits: Limits = LIMITS
) -> Document:
    attachments = tuple(Attachment(name, content_type, data) for name, data in files)
    return cut(Mail(digest="", size=0, text="See attached.", attachments=attachments), limits)


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.pdf", pdf()), ("a.docx", word()), ("a.odt", odt()), ("a.rtf", rtf()), ("a.txt", LETTER.encode("cp1252"))],
)
def test_a_letter_is_cut_into_letterhead_greeting_body_and_signature(name: str, data: bytes) -> None:
    found = opened((name, data))
    part = f"attachment:{name}"
    assert "Botermarkt 1" in pieces(found, ZoneKind.LETTERHEAD, part)[0]
    assert pieces(found, ZoneKind.GREETING, part) == ["Dear Director,"]
    assert "12 May 2027" in pieces(found, ZoneKind.BODY, part)[0]
    assert "Anna Gruber" in pieces(found, ZoneKind.SIGNATURE, part)[0]
    assert all(found.parts[z.part][z.start : z.start + len(z.text)] == z.text for z in found.zones)
    assert found.unread == ()


def test_rows_of_a_table_in_a_word_letter_stay_rows() -> None:
    assert "Group  14" in opened(("a.docx", word())).parts["attachment:a.docx"]


def test_the_kind_is_told_by_the_first_octets_whatever_the_name_says() -> None:
    assert "12 May 2027" in opened(("letter", pdf())).parts["attachment:letter"]


def test_names_that_come_twice_are_told_apart() -> None:
    found = opened(("a.txt", b"first"), ("a.txt", b"second"))
    assert found.parts["attachment:a.txt"] == "first"
    assert found.parts["attachment:a.txt (2)"] == "second"


def test_a_mail_carries_its_letter_to_the_zones() -> None:
    mail = raw(
        HEAD.encode()
        + b'Content-Type: application/pdf; name="letter.pdf"\nContent-Transfer-Encoding: binary\n\n'
        + pdf()
    )
    assert "attachment:letter.pdf" in cut(mail, LIMITS).parts


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("scan.pdf", pdf(""), "no text layer"),
        ("torn.pdf", pdf()[:200], "unreadable"),
        ("empty.docx", b"", "is no office file"),
        ("torn.docx", word()[:500], "is no office file"),
        ("other.docx", packed({"x": b"y"}), "unreadable"),
        ("other.odt", packed({"x": b"y"}), "is no OpenDocument text"),
        ("bad.odt", packed({"content.xml": b"<a"}), "unreadable"),
        ("entities.odt", odt(head='<!DOCTYPE a [<!ENTITY b "c">]>'), "declares a document type"),
        ("old.doc", b"\xd0\xcf\x11\xe0", "old Word format"),
        ("winmail.dat", b"\x78\x9f\x3e\x22", "Outlook's own format"),
        ("bomb.docx", packed({"word/document.xml": b" " * 40_000_000}), "unpacks to too much"),
        ("bomb.odt", packed({"content.xml": b" " * 12_000_000}), "holds too much text"),
        ("many.odt", packed({f"{n}": b"" for n in range(2_100)}), "unpacks to too much"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason(name: str, data: bytes, reason: str) -> None:
    found = opened((name, data))
    assert len(found.unread) == 1
    assert found.unread[0].startswith(f"{name}: ")
    assert reason in found.unread[0]


def test_a_picture_is_no_letter() -> None:
    assert opened(("logo.png", b"\x89PNG"), content_type="image/png").unread == ()


def test_an_attachment_over_the_limit_is_not_read() -> None:
    found = opened(("a.txt", b"x" * 2_000), limits=Limits(part_bytes=1_000))
    assert found.unread == ("a.txt: larger than 1000 octets",)


def test_only_the_first_pages_are_read() -> None:
    text = opened(("a.pdf", pdf("Ghent", pages=60))).parts["attachment:a.pdf"]
    assert text.count("Ghent") == 20


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.rtf", b"{\\rtf1 " + b"{" * 500_000),
        ("b.rtf", b"{\\rtf1 " + b"\\'e1\\u1234?" * 150_000),
        ("a.txt", b"(" * 1_000_000),
        ("a.html", b"<div>" * 200_000),
    ],
)
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_hostile_file_is_read_within_the_limit_or_named(name: str, data: bytes) -> None:
    found = opened((name, data))
    assert len(found.parts.get(f"attachment:{name}", "")) <= LIMITS.text_characters
    assert (f"attachment:{name}" in found.parts) != any(line.startswith(f"{name}: ") for line in found.unread)


@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_page_of_endless_drawing_ends() -> None:
    found = opened(("a.pdf", pdf_of_endless_drawing()))
    assert ("attachment:a.pdf" in found.parts) != (found.unread == ("a.pdf: takes too long to read",))


def pdf_of_endless_drawing() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    canvas._code.append("BT /F1 12 Tf (x) Tj ET\n" * 60_000)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_the_pictures_of_an_rtf_letter_do_not_count() -> None:
    picture = b"{\\pict\\wmetafile8\n" + b"0123456789abcdef\n" * 100_000 + b"}"
    found = opened(("a.rtf", b"{\\rtf1 We are 14.\\par " + picture + b" See you.}"))
    assert found.parts["attachment:a.rtf"].split() == ["We", "are", "14.", "See", "you."]


def test_letters_that_are_too_long_together_are_cut_and_the_rest_is_named() -> None:
    found = opened(*((f"{number}.txt", b"word " * 11_000) for number in range(4)))
    texts = [text for part, text in found.parts.items() if part.startswith("attachment:")]
    assert sum(map(len, texts)) == 2 * LIMITS.text_characters
    assert found.unread == ("3.txt: the letters before it are too long",)


@pytest.mark.timeout(30)  # one by one they take a minute
def test_letters_that_take_too_long_together_are_named() -> None:
    file = pdf_of_endless_drawing()
    found = opened(*((f"{number}.pdf", file) for number in range(10)))
    assert "9.pdf: the letters before it take too long to read" in found.unread


def test_nothing_of_a_letter_stops_a_mail() -> None:
    mail = parse(HEAD.encode() + b"Content-Type: application/pdf; name=x.pdf\n\n%PDF-1.7\n1 0 obj<</Length 9", LIMITS)
    assert cut(mail, LIMITS).unread
