"""Builds the sample mails as they travel: placeholders filled, MIME made, answers and bounces tied to our mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, make_msgid, parseaddr
from importlib.resources import files

from mailbot.service.demo.samples import Route, Sample

_PLACEHOLDER = re.compile(r"\{\{(-?\d+ (?:mon|tue|wed|thu|fri))\|([^}]+)\}\}")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")
_LOCALES = {"en": "en_GB"}  # others are locale names as they are


@dataclass(frozen=True, slots=True)
class Letter:
    """A sample mail ready for the post: envelope addresses ("" is the null reverse-path) and CRLF bytes."""

    sample: Sample
    sender: str
    recipient: str
    message_id: str
    raw: bytes
    written: date


def build(sample: Sample, bot: str, now: datetime, answered: bytes | None = None) -> Letter:
    """The sample as a mail to `bot`, written at `now`; `answered` is the bot's mail that it answers or that bounced."""
    fields, body = _read(sample, now.date())
    sender = parseaddr(fields["From"])[1]
    original = message_from_bytes(answered, policy=policy.default) if answered is not None else None
    fields |= {
        "To": bot,
        "Date": format_datetime(now),
        "Message-ID": make_msgid(domain=sender.rpartition("@")[2]),
    }
    message: Message
    if sample.route is Route.BOUNCE and answered is not None:
        message = _bounce(fields, body, answered)
    else:
        if original is not None:
            fields |= _thread(original)
            body += _quote(original, now)
        message = _plain(fields, body, sample)
    raw = message.as_bytes(policy=policy.SMTP)
    return Letter(sample, "" if sample.machine else sender, bot, fields["Message-ID"], raw, now.date())


def sender_of(sample: Sample) -> str:
    """The address that the sample comes from."""
    return parseaddr(_read(sample, date(2000, 1, 3))[0]["From"])[1]


def fill(text: str, today: date, language: str) -> str:
    """The text with its placeholders filled: `{{3 fri|d MMMM}}` is the Friday of the third week after today's."""
    from babel.dates import format_date

    def words(match: re.Match[str]) -> str:
        return format_date(day_of(match[1], today), match[2], locale=_LOCALES.get(language, language))

    return _PLACEHOLDER.sub(words, text)


def day_of(code: str, today: date) -> date:
    """The day of a placeholder: `3 fri` is the Friday of the third week after today's, `05-19` the next 19 May."""
    if "-" in code[1:]:
        month, day = (int(number) for number in code.split("-"))
        return next(when for year in (0, 1) if (when := date(today.year + year, month, day)) > today)
    weeks, weekday = code.split()
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(weeks=int(weeks), days=_WEEKDAYS.index(weekday))


def _read(sample: Sample, today: date) -> tuple[dict[str, str], str]:
    text = (files(__package__) / "samples" / f"{sample.name}.eml").read_text("utf-8")
    head, _, body = fill(text, today, sample.language).partition("\n\n")
    return dict(line.split(": ", 1) for line in head.splitlines()), body


def _plain(fields: dict[str, str], body: str, sample: Sample) -> EmailMessage:
    message = EmailMessage(policy=policy.SMTP)
    subtype = "html" if fields.pop("Content-Type", "").startswith("text/html") else "plain"
    for name, value in fields.items():
        message[name] = value
    message.set_content(body, subtype=subtype, charset="utf-8", cte="quoted-printable")
    if sample.attachment:
        data = (files(__package__) / "samples" / sample.attachment).read_bytes()
        message.add_attachment(data, maintype="application", subtype="pdf", filename=sample.attachment)
    return message


def _thread(original: EmailMessage) -> dict[str, str]:
    """The fields that a mail program puts into an answer (RFC 5322 3.6.4)."""
    subject = str(original["Subject"] or "")
    message_id = str(original["Message-ID"])
    references = f"{original['References'] or original['In-Reply-To'] or ''} {message_id}"
    return {
        "Subject": subject if subject.lower().startswith("re:") else f"Re: {subject}",
        "In-Reply-To": message_id,
        "References": " ".join(references.split()),
    }


def _quote(original: EmailMessage, now: datetime) -> str:
    part = original.get_body(("plain",))
    text = part.get_content() if part is not None else ""
    name = parseaddr(str(original["From"]))
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in text.splitlines())
    return f"\nOn {now:%a, %d %b %Y at %H:%M}, {name[0]} <{name[1]}> wrote:\n\n{quoted}"


def _bounce(fields: dict[str, str], body: str, returned: bytes) -> Message:
    """A delivery status notification (RFC 3464) in a multipart/report (RFC 6522) that carries the returned mail."""
    report = MIMEMultipart("report", report_type="delivery-status")
    for name, value in fields.items():
        report[name] = value
    original = message_from_bytes(returned)
    status = MIMEBase("message", "delivery-status")
    reporting, recipient = Message(), Message()
    reporting["Reporting-MTA"] = f"dns; {parseaddr(fields['From'])[1].rpartition('@')[2]}"
    recipient["Final-Recipient"] = f"rfc822; {original['To']}"
    recipient["Action"] = "failed"
    recipient["Status"] = "5.1.1"
    recipient["Diagnostic-Code"] = "smtp; 550 5.1.1 User unknown"
    status.set_payload([reporting, recipient])
    for part in (MIMEText(body, "plain", "us-ascii"), status, MIMEMessage(original)):
        report.attach(part)
    return report
