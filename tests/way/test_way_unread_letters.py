"""A mail that says nothing itself and brings a file that nobody could read goes to staff, not into silence."""

from __future__ import annotations

import io
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from office import BOT, Office
from pypdf import PdfWriter
from servers import SmtpServer


def pdf(password: str = "") -> bytes:
    """A page without a text layer, as a scanner makes it."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def with_file(text: str, data: bytes, name: str, kind: str = "application/pdf") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "anna@waterstad.example", BOT, "Letter"
    message["Date"] = "Mon, 18 Jan 2027 10:00:00 +0100"
    message.set_content(text)
    maintype, _, subtype = kind.partition("/")
    message.add_attachment(data, maintype=maintype, subtype=subtype, filename=name)
    return message.as_bytes()


MAILS = {
    "a scan": with_file("Dear Sirs, please see the attached letter.\n\nAnna Gruber\n", pdf(), "letter.pdf"),
    "a locked file": with_file("Dobrý den, v příloze zasíláme dopis.\n\nAnna Gruber\n", pdf("secret"), "dopis.pdf"),
    "a photo alone": with_file("\n", b"\xff\xd8\xff\xe0" + bytes(5_000), "IMG_0012.jpg", "image/jpeg"),
}


@pytest.mark.parametrize("raw", MAILS.values(), ids=MAILS)
def test_a_letter_that_could_not_be_read_goes_to_staff(
    office: Office, smtp: SmtpServer, deliver: Callable[..., None], raw: bytes
) -> None:
    office.poll()
    deliver(raw)
    office.poll()
    (mail,) = office.queue("--mail")
    assert mail["outcome"] == "review"
    assert "unread-attachment" in str(mail)
    assert smtp.received == []
