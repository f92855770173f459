"""Every screening rule, with the spelling that real mail servers use; and what the table as a whole decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from mailcraft import BOT, HEAD, IDENTITY, LIMITS, LISTS, raw, screened

from mailbot.mail.screening import is_list_mail, is_surely_machine, screen
from mailbot.mail.screening_rules import RULES, Effect
from mailbot.mail.zones import cut
from mailbot.model import Screening

OURS = f"<mailbot.abcdefghijklmnop.qrstuvwxyz234567@{IDENTITY.domain}>"  # fixed: parallel workers must collect alike
OTHER_HEAD = HEAD.replace("anna.gruber@city.example", "{}")

# (rule, extra header fields, From address)
HITS = [
    ("auto-submitted", "Auto-Submitted: auto-generated\n"),
    ("auto-submitted", "Auto-Submitted: auto-replied; owner-email=x\n"),
    ("auto-replied", "Auto-Submitted: auto-replied (vacation)\n"),
    ("auto-replied", "Auto-Submitted: Auto-Replied\n"),
    ("out-of-office", "Auto-Submitted: auto-replied (zimbra; vacation)\n"),
    ("null-return-path", "Return-Path: <>\n"),
    ("null-return-path", "Return-Path: < >\n"),
    ("own-message-id", f"Message-ID: {OURS}\n"),
    ("loop-header", f"X-Loop: {BOT}\n"),
    ("loop-header", "X-Mailbot: 1\n"),
    ("precedence-bulk", "Precedence: bulk\n"),
    ("precedence-bulk", "X-Precedence: Junk\n"),
    ("precedence-bulk", "Precedence: list\n"),
    ("precedence-auto-reply", "Precedence: auto_reply\n"),
    ("mailing-list", "List-Id: Planners <planners.lists.example>\n"),
    ("mailing-list", "List-Post: <mailto:planners@lists.example>\n"),
    ("mailing-list", "X-BeenThere: planners@lists.example\n"),
    ("mailing-list", "X-Mailman-Version: 2.1.39\n"),
    ("mailing-list", "Mailing-List: contact planners-help@lists.example; run by ezmlm\n"),
    ("bulk-sender", "List-Unsubscribe: <https://news.example/u?1>\n"),
    ("bulk-sender", "Feedback-ID: 1.eu-west-1.abc:AmazonSES\n"),
    ("response-suppress", "X-Auto-Response-Suppress: All\n"),
    ("response-suppress", "X-Auto-Response-Suppress: DR, OOF, AutoReply\n"),
    ("exchange-out-of-office", "X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: a@city.example\n"),
    ("autoreply-header", "X-Autoreply: yes\n"),
    ("autoreply-header", "X-Autorespond: Visit\n"),
    ("autoreply-header", "X-Autoresponder: 1\n"),
    ("autoreply-header", "X-Auto-Reply: true\n"),
    ("autoreply-header", "X-Mail-Autoreply: autoreply\n"),
    ("post-message-class", "X-POST-MessageClass: 9; Autoresponder\n"),
    ("delivered-to-autoresponder", "Delivered-To: Autoresponder\n"),
    ("no-ack", "X-No-Ack: please\n"),
    ("no-ack", "X-Ack: No\n"),
    ("machine-words", "X-Generated: MachineGenerated\n"),
    ("failed-recipients", "X-Failed-Recipients: b@x.example\n"),
    ("spam-flag", "X-Spam-Flag: YES\n"),
    ("spam-flag", "X-Spam-Status: Yes, score=9.1 required=5.0\n"),
    ("spam-flag", "X-SES-Spam-Verdict: FAIL\n"),
]


@pytest.mark.parametrize(("rule", "fields"), HITS)
def test_a_header_hits_its_rule(rule: str, fields: str) -> None:
    head = HEAD.replace("Message-ID: <1@city.example>\n", "") if rule == "own-message-id" else HEAD
    found = screened(fields, head=head)
    assert rule in found.rules
    assert not found.may_answer
    effect = next(row.effect for row in RULES if row.name == rule)
    assert found.machine or Effect.MACHINE not in effect


@pytest.mark.parametrize(
    "fields",
    [
        "Auto-Submitted: no\n",
        "Auto-Submitted: No (a person)\n",
        "Precedence: normal\n",
        "Return-Path: <anna.gruber@city.example>\n",
        "X-Auto-Response-Suppress: DR, RN, NRN\n",
        "X-Autoreply: no\n",
        "X-Spam-Flag: NO\n",
        "X-Spam-Status: No, score=-1.0\n",
        "X-Loop: somebody@else.example\n",
        "X-Ack: yes\n",
        "Authentication-Results: mx.evil.example; dmarc=fail\n",
    ],
)
def test_harmless_spellings_hit_no_rule(fields: str) -> None:
    assert screened(fields) == Screening()


@pytest.mark.parametrize(
    ("address", "rule", "machine"),
    [
        ("MAILER-DAEMON@mx.example", "mailer-daemon", True),
        ("postmaster@mx.example", "mailer-daemon", True),
        ("no-reply@city.example", "no-reply-sender", False),
        ("noreply@city.example", "no-reply-sender", False),
        ("do_not_reply@city.example", "no-reply-sender", False),
        ("tickets-noreply@city.example", "no-reply-sender", False),
        ("neodpovidat@city.example", "no-reply-sender", False),
        ("bounces+17@city.example", "service-sender", False),
        ("planners-request@lists.example", "service-sender", False),
        ("owner-planners@lists.example", "service-sender", False),
        ("majordomo@lists.example", "service-sender", False),
        (BOT, "own-address", True),
    ],
)
def test_senders_that_nobody_should_answer(address: str, rule: str, machine: bool) -> None:
    found = screened(head=OTHER_HEAD.format(address))
    assert rule in found.rules
    assert not found.may_answer
    assert found.machine is machine


@pytest.mark.parametrize(
    "address", ["nora.eply@city.example", "norbert@city.example", "owner@city.example", "request@x.example"]
)
def test_senders_with_unlucky_names_are_answered(address: str) -> None:
    assert screened(head=OTHER_HEAD.format(address)).may_answer


def test_a_form_that_names_the_visitor_in_reply_to_of_the_same_domain_is_answered() -> None:
    head = OTHER_HEAD.format("noreply@city.example")
    assert screened("Reply-To: anna@city.example\n", head=head).may_answer
    assert not screened("Reply-To: anna@other.example\n", head=head).may_answer


def test_an_alias_of_ours_is_our_own_address() -> None:
    assert "own-address" in screened(own_addresses=("Anna.Gruber@City.example",)).rules


def test_no_from_address_is_no_sender() -> None:
    assert "no-sender" in screened(head=f"To: {BOT}\nSubject: x\n").rules


def test_several_authors_are_not_answered() -> None:
    found = screened(head=OTHER_HEAD.format("a@x.example>, B <b@x.example"))
    assert "several-from" in found.rules
    assert not found.machine


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Your visit",
        "Automatická odpověď: Vaše návštěva",
        "Abwesenheitsnotiz: Besuch",
        "Out of Office: Re: Visit",
        "Out of Office AutoReply: Visit",
        "Out of office",
        "Réponse automatique : visite",
        "Auto-Reply: x",
        "auto reply: x",
        "Respuesta automática: visita",
        "Odpowiedź automatyczna: wizyta",
        "Anna is out of the office",
    ],
)
def test_the_start_of_an_automatic_subject_is_a_weak_sign(subject: str) -> None:
    found = screened(head=HEAD.replace("Subject: Visit", f"Subject: {subject}"))
    assert found.rules == ("subject-prefix",)
    assert found.machine
    assert not is_surely_machine(found)


@pytest.mark.parametrize(
    "subject", ["Re: Out of office", "Automobile museum", "Out of office hours in Prague", "Autosvarovna"]
)
def test_a_subject_that_only_sounds_automatic_hits_no_rule(subject: str) -> None:
    assert screened(head=HEAD.replace("Subject: Visit", f"Subject: {subject}")) == Screening()


def report(kind: str, *parts: str) -> Screening:
    inner = "".join(f"--b\n{part}\n" for part in parts)
    mail = raw(f'{HEAD}Content-Type: multipart/report; report-type="{kind}"; boundary="b"\n\n{inner}--b--\n')
    return screen(mail, cut(mail, LIMITS), IDENTITY, LISTS)


def test_a_delivery_report_names_our_mail_that_came_back() -> None:
    found = report(
        "delivery-status",
        "Content-Type: text/plain\n\nfailed",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nAction: failed\nStatus: 5.1.1",
        f"Content-Type: text/rfc822-headers\n\nMessage-ID: {OURS}\nSubject: x",
    )
    assert found.rules[0] == "delivery-report"
    assert found.machine
    assert found.bounce_of == OURS


def test_a_bounce_of_somebody_elses_mail_names_none() -> None:
    forged = OURS.replace(IDENTITY.domain, "other.example")
    found = report("delivery-status", f"Content-Type: message/rfc822\n\nMessage-ID: {forged}\n\nx")
    assert found.machine
    assert found.bounce_of is None


def test_a_read_receipt_is_a_machine() -> None:
    assert (
        "disposition-report"
        in report("disposition-notification", "Content-Type: message/disposition-notification\n\nx: y").rules
    )


def test_a_complaint_report_is_a_machine() -> None:
    assert (
        "feedback-report"
        in report("feedback-report", "Content-Type: message/feedback-report\n\nFeedback-Type: abuse").rules
    )


@pytest.mark.parametrize("method", ["REPLY", "COUNTER"])
def test_an_answer_of_a_calendar_is_a_machine(method: str) -> None:
    mail = raw(f"{HEAD}Content-Type: text/calendar; method={method}\n\nBEGIN:VCALENDAR")
    found = screen(mail, cut(mail, LIMITS), IDENTITY, LISTS)
    assert found.rules == ("calendar-reply",)


def test_an_ordinary_invitation_is_no_calendar_reply() -> None:
    mail = raw(f"{HEAD}Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR")
    assert screen(mail, cut(mail, LIMITS), IDENTITY, LISTS) == Screening()


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        (
            "mailsystem@x.example",
            "Undelivered Mail",
            "The following address failed: <b@x.example> 550 5.1.1 user unknown",
        ),
        ("info@x.example", "Returned mail: see transcript", "could not be delivered. Reason: mailbox full"),
        ("info@x.example", "failure notice", "Remote host said: 550 does not exist. Giving up."),
        ("info@x.example", "Unzustellbar: Besuch", "Die Nachricht konnte nicht zugestellt werden. 5.1.10"),
        ("info@x.example", "Nedoručitelná zpráva", "Zprávu nelze doručit. Status 5.2.2, schránka je plná"),
        ("daemon@x.example", "Hello", "550 5.1.1 user unknown; mailbox full; giving up; message was not delivered"),
    ],
)
def test_a_bounce_that_no_header_marks_is_told_by_its_text(sender: str, subject: str, text: str) -> None:
    head = OTHER_HEAD.format(sender).replace("Subject: Visit", f"Subject: {subject}")
    found = screened(f"In-Reply-To: {OURS}\n", text=text, head=head)
    assert "bounce-text" in found.rules
    assert found.bounce_of == OURS


@pytest.mark.parametrize("subject", ["Delivery of our model to Prague", "Rejected heritage areas: a study visit"])
def test_a_request_with_the_words_of_a_bounce_is_none(subject: str) -> None:
    head = HEAD.replace("Subject: Visit", f"Subject: {subject}")
    assert screened(head=head, text="We would like to visit you on 12 May, 14 people, room 5.1.1.") == Screening()


def test_only_our_own_server_is_believed_about_dmarc() -> None:
    ours = "Authentication-Results: mx.institute.example; spf=pass; dmarc=fail (p=none) header.from=city.example\n"
    assert screened(ours, authserv_ids=("mx.institute.example",)).rules == ("dmarc-fail",)
    assert screened(ours).may_answer
    forged = ours.replace("mx.institute", "mx.evil")
    assert screened(forged, authserv_ids=("mx.institute.example",)).may_answer
    passed = ours.replace("dmarc=fail", "dmarc=pass")
    assert screened(passed + ours, authserv_ids=("mx.institute.example",)).may_answer


@pytest.mark.parametrize("entry", ["anna.gruber@city.example", "@city.example", "Anna.Gruber@City.Example"])
def test_a_sender_can_be_answered_always_or_never(entry: str) -> None:
    always = screened("Auto-Submitted: auto-generated\nPrecedence: bulk\n", always_answer=(entry,))
    assert always.may_answer
    assert not always.machine
    assert "auto-submitted" in always.rules
    assert not screened(never_answer=(entry,)).may_answer
    assert not screened(always_answer=(entry,), never_answer=(entry,)).may_answer


def test_always_answer_opens_no_loop() -> None:
    found = screened(f"X-Loop: {BOT}\n", always_answer=("@city.example",))
    assert not found.may_answer
    assert found.machine


def test_a_mail_that_does_not_name_us_is_answered_unless_asked_otherwise() -> None:
    head = HEAD.replace(BOT, "somebody@city.example")
    assert screened(head=head).may_answer
    assert screened(head=head, only_if_addressed=True).rules == ("not-addressed",)
    assert screened(f"Delivered-To: {BOT}\n", head=head, only_if_addressed=True).may_answer


def test_mail_marked_generated_alone_may_have_been_forwarded_by_a_rule() -> None:
    found = screened("Auto-Submitted: auto-generated\n")
    assert found.machine
    assert not is_surely_machine(found)
    assert is_surely_machine(screened("Auto-Submitted: auto-replied\n"))
    assert is_surely_machine(screened("Return-Path: <>\n"))


def test_a_list_says_nothing_about_who_wrote() -> None:
    found = screened("List-Id: <x.example>\nPrecedence: list\n")
    assert not found.machine
    assert is_list_mail(found)


def test_an_ordinary_mail_hits_nothing() -> None:
    assert screened() == Screening()


def test_the_names_of_the_rules_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_the_page_for_staff_shows_every_rule() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "screening.md").read_text("utf-8")
    rows = [line.split("|")[1].strip(" `") for line in page.splitlines() if line.startswith("| `")]
    assert rows == [rule.name for rule in RULES]
