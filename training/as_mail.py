"""A passage of the sources as the mail in which it would come, and where its marks lie in that mail's text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTPUTF8

from sources import Mark, Passage

ADDRESS = "international@ipr.praha.eu"
_COUNTRIES = {"en": "org", "cs": "cz", "uk": "ua", "da": "dk", "sv": "se", "nb": "no"}
_ANSWERS = ("follow_up", "change", "cancellation")
_REPLY = re.compile(r"(?:re|aw|antw|odp|sv|vs|r|tr|rv)\b.{0,6}:", re.IGNORECASE)
_BULLETS = "-–*•·0123456789"


@dataclass(frozen=True, slots=True)
class Sample:
    """The bytes of a mail, its subject and body, and the marks of each ("subject", "body")."""

    raw: bytes
    parts: dict[str, str]
    marks: dict[str, tuple[Mark, ...]]


def as_mail(passage: Passage) -> Sample:
    """Subject and sender of a piece are empty words: it tells nothing of them."""
    subject = [one for one in passage.sentences if "subject" in one.roles]
    body, marks = "", []
    last = None
    for one in passage.sentences:
        if "subject" in one.roles:
            continue
        body += _gap(body, one.text, opens=one.opens, line=bool(last and "sign" in (*last.roles, *one.roles)))
        marks += [Mark(len(body) + mark.start, len(body) + mark.end, mark.label) for mark in one.marks]
        body += one.text
        last = one
    mail = EmailMessage(policy=SMTPUTF8.clone(max_line_length=900))
    country = _COUNTRIES.get(passage.language, passage.language)
    mail["From"] = passage.sender or f"office@town.{country}"
    mail["To"] = ADDRESS
    mail["Subject"] = subject[0].text if subject else "-"
    mail["Date"] = f"{passage.written:%a, %d %b %Y} 09:00:00 +0100"
    if passage.category in _ANSWERS and _REPLY.match(mail["Subject"]):
        mail["In-Reply-To"] = f"<request@{ADDRESS.partition('@')[2]}>"
    if passage.category == "automatic":
        mail["Auto-Submitted"] = "auto-replied"  # RFC 3834 5
    mail.set_content(body, cte="quoted-printable")
    found = {"subject": subject[0].marks if subject else (), "body": tuple(marks)}
    return Sample(mail.as_bytes(), {"subject": subject[0].text if subject else "", "body": body}, found)


def _gap(before: str, text: str, *, opens: bool, line: bool) -> str:
    """Between two sentences: a blank, a new line before items of lists, an empty line between paragraphs."""
    if not before:
        return ""
    if opens:
        return "\n\n"
    return "\n" if line or text[0] in _BULLETS or before[-1] not in ".?!…)\"'“”" else " "
