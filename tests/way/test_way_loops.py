"""Machines that answer us, and mail of ours that comes back: the answers end, and staff see where."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from itertools import count

from office import BOT, COMPLETE, REQUEST, STAFF, Office, body_of, letter, parsed, quoted
from servers import Received, SmtpServer

ANNA = "Anna Gruber <anna@waterstad.example>"
Deliver = Callable[..., None]


def play(
    office: Office, smtp: SmtpServer, deliver: Deliver, answer: Callable[[EmailMessage, int], bytes], rounds: int
) -> int:
    """A machine answers each mail of ours, round after round; in how many rounds there was something to answer."""
    seen = 0
    for number in range(rounds):
        office.poll()
        fresh, seen = smtp.received[seen:], len(smtp.received)
        theirs = [one for one in fresh if one.recipients[0] != STAFF]
        if not theirs:
            return number
        for one in theirs:
            deliver(answer(parsed(one.raw), number))
    return rounds


def test_a_responder_that_quotes_us_and_names_no_machine_is_asked_three_times_at_most(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    deliver(letter(REQUEST, sender=ANNA))

    def respond(mail: EmailMessage, number: int) -> bytes:
        text = "Thank you for your message. We will get back to you as soon as possible."
        return letter(
            text + quoted(body_of(mail)),
            sender=ANNA,
            subject=mail["Subject"],
            answers=mail["Message-ID"],
            number=number,
        )

    assert play(office, smtp, deliver, respond, 8) <= 3
    (request,) = office.queue()
    assert request["state"] == "review"
    assert "nothing-new" in request["reasons"]


def test_a_ticket_system_that_opens_a_new_conversation_each_time_is_stopped_by_the_cap(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    rules = office.folder / "rules.yaml"
    rules.write_text("answers: {sender_per_hour: 2}\n")
    office.environment["MAILBOT_RULES"] = str(rules)
    office.poll()
    deliver(letter(REQUEST, sender=ANNA))

    def respond(mail: EmailMessage, number: int) -> bytes:
        text = f"Your request was received as ticket {number}:\n\n{REQUEST}\n{body_of(mail)}"
        return letter(text, sender=ANNA, subject=f"[Ticket {number}] {mail['Subject']}", number=number)

    assert play(office, smtp, deliver, respond, 5) == 2
    assert any(reason.startswith("cap-sender-hour") for one in office.queue() for reason in one["reasons"])


def test_what_comes_back_of_our_own_mail_is_answered_by_nobody(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    deliver(letter(REQUEST, sender=ANNA))
    office.poll()
    (question,) = smtp.received
    ours = parsed(question.raw)
    deliver(
        question.raw,  # a server or an alias brings it back
        question.raw.replace(BOT.encode(), b"somebody@else.example", 1),  # a responder sends it back as its own
        letter(  # an absence that says so
            "I am away until 3 May 2027.",
            sender=ANNA,
            subject="Automatic reply: visit",
            answers=ours["Message-ID"],
            Auto_Submitted="auto-replied",
        ),
        report(question),
        report(question),
    )
    office.poll()
    office.poll()
    assert len(smtp.received) == 1
    outcomes = [mail["outcome"] for mail in office.queue("--mail")]
    assert outcomes == ["waiting", "ignored", "ignored", "ignored", "review", "review"]
    (request,) = office.queue()
    assert request["state"] == "review"
    assert request["reasons"].count("bounce") == 1
    assert [slot["value"]["start_date"] for slot in request["slots"]] == ["2027-05-12"]


def report(of: Received) -> bytes:
    """A delivery status notification (RFC 3464) that returns the header of a mail, with a date in its own words."""
    head = of.raw.partition(b"\r\n\r\n")[0]
    start = b"""Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.waterstad.example>
To: %s
Subject: Undelivered Mail Returned to Sender
Date: Mon, 18 Jan 2027 10:30:00 +0100
Message-ID: <%d@mx.waterstad.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your mail could not be delivered. It is tried until 20 May 2027 at 10:00.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.waterstad.example

Final-Recipient: rfc822; anna@waterstad.example
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

""" % (BOT.encode(), next(_numbers))
    return start + head + b"\n\n--b--\n"


_numbers = count(1)


def test_what_staff_answer_to_a_notice_is_not_what_the_delegation_says(
    office: Office, smtp: SmtpServer, deliver: Deliver
) -> None:
    office.poll()
    deliver(letter(COMPLETE, sender=ANNA))
    office.poll()
    notice = next(parsed(one.raw) for one in smtp.received if one.recipients[0] == STAFF)
    (before,) = office.queue()
    assert before["state"] == "complete"
    for number, text in enumerate(
        (
            "Dear Anna,\n\nunfortunately we have to cancel your visit on 12 May.\n",
            "Please come on 14 May 2027 at 9:00 instead, with 20 people. Call me: +420 236 001 111.\n",
        )
    ):
        subject = f"Re: {notice['Subject']}"
        deliver(letter(text, sender=f"Staff <{STAFF}>", subject=subject, answers=notice["Message-ID"], number=number))
    office.poll()
    (after,) = office.queue()
    assert {**after, "updated_at": "", "message_ids": []} == {**before, "updated_at": "", "message_ids": []}
    assert len(smtp.received) == 2
    assert [mail["rules"] for mail in office.queue("--mail")[1:]] == [["answers-notice-to-staff"]] * 2
