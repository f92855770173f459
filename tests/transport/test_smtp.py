"""The way out against a real SMTP server: what it takes, what it refuses, and what nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from servers import SmtpServer, Wire, free_port

from mailbot.errors import SubmissionError
from mailbot.settings import Settings
from mailbot.transport.smtp import Submission, UncertainError, UnusableError, is_usable_address

RAW = b"From: bot@ipr.example\r\nTo: a@example.org\r\nSubject: x\r\n\r\nhello\r\n"


@dataclass(frozen=True)
class Letter:
    recipient: str = "a@example.org"
    sender: str = "bot@ipr.example"
    raw: bytes = RAW


@pytest.fixture
def smtp_settings(smtp: SmtpServer, settings_for: Callable[..., Settings]) -> Settings:
    return settings_for(smtp_port=smtp.port)


@pytest.fixture
def submission(smtp_settings: Settings) -> Iterator[Submission]:
    with Submission(smtp_settings, 3) as opened:
        yield opened


def refusal(submission: Submission, letter: Letter) -> SubmissionError:
    with pytest.raises(SubmissionError) as caught:
        submission.send(letter)
    assert "\n" not in str(caught.value)
    return caught.value


def test_mails_of_a_round_go_over_one_connection(submission: Submission, smtp: SmtpServer) -> None:
    submission.send(Letter())
    submission.send(Letter(recipient="b@example.org"))
    assert [mail.recipients for mail in smtp.received] == [("a@example.org",), ("b@example.org",)]
    assert smtp.received[0].raw == RAW
    assert smtp.connections == 1


def test_the_null_reverse_path_stands_on_the_wire(settings_for: Callable[..., Settings], smtp: SmtpServer) -> None:
    wire = Wire(smtp.port)
    try:
        with Submission(settings_for(smtp_port=wire.port), 3) as submission:
            submission.send(Letter(sender=""))
    finally:
        wire.close()
    assert b"mail FROM:<>" in bytes(wire.said)


def test_lines_that_begin_with_dots_and_bare_line_ends_arrive_as_text(submission: Submission, smtp: SmtpServer) -> None:
    submission.send(Letter(raw=b"Subject: x\r\n\r\n.\r\n..b\n.\nMAIL FROM:<evil@example.org>\rend"))
    assert len(smtp.received) == 1
    assert smtp.received[0].raw == b"Subject: x\r\n\r\n.\r\n..b\r\n.\r\nMAIL FROM:<evil@example.org>\r\nend\r\n"


@pytest.mark.parametrize("stage", ["at_recipient", "at_data"])
@pytest.mark.parametrize(
    ("answer", "permanent"), [("451 4.3.0 later a@example.org", False), ("550 5.1.1 nobody", True)]
)
def test_a_refusal_is_for_now_or_for_good_and_the_next_mail_goes(
    submission: Submission, smtp: SmtpServer, stage: str, answer: str, permanent: bool
) -> None:
    setattr(smtp.behaviour, stage, answer)
    error = refusal(submission, Letter())
    assert error.permanent is permanent
    assert answer.split(" ")[1] in str(error)
    assert "example.org" not in str(error)  # what the server says may quote addresses
    setattr(smtp.behaviour, stage, None)
    submission.send(Letter())
    assert len(smtp.received) == 1


def test_a_refused_sender_is_never_the_recipients_fault(submission: Submission, smtp: SmtpServer) -> None:
    smtp.behaviour.at_mail = "550 5.7.1 not your address"
    assert not refusal(submission, Letter()).permanent


def test_authentication_asked_for_later_is_not_the_recipients_fault(submission: Submission, smtp: SmtpServer) -> None:
    smtp.behaviour.at_recipient = "530 5.7.0 authentication required"
    assert not refusal(submission, Letter()).permanent


def test_a_connection_that_breaks_after_the_content_is_uncertain(submission: Submission, smtp: SmtpServer) -> None:
    smtp.behaviour.drop_at_data = True
    assert isinstance(refusal(submission, Letter()), UncertainError)
    assert len(smtp.received) == 1  # it did go out


def test_a_connection_that_broke_between_two_mails_is_made_anew(
    settings_for: Callable[..., Settings], smtp: SmtpServer
) -> None:
    wire = Wire(smtp.port)
    try:
        with Submission(settings_for(smtp_port=wire.port), 3) as submission:
            submission.send(Letter())
            wire.cut()
            submission.send(Letter())
    finally:
        wire.close()
    assert len(smtp.received) == 2


def test_a_server_that_is_down_is_nobodys_fault(settings_for: Callable[..., Settings]) -> None:
    with Submission(settings_for(smtp_port=free_port()), 3) as submission:
        error = refusal(submission, Letter())
    assert isinstance(error, UnusableError)
    assert "MAILBOT_SMTP_PORT" in str(error)
    assert not error.permanent


def test_a_wrong_password_is_told_and_is_nobodys_fault(settings_for: Callable[..., Settings]) -> None:
    server = SmtpServer(login=("bot", "right"))
    try:
        wrong = settings_for(smtp_port=server.port, smtp_username="bot", smtp_password="wrong")
        with Submission(wrong, 3) as submission:
            error = refusal(submission, Letter())
        assert isinstance(error, UnusableError)
        assert "MAILBOT_SMTP_PASSWORD" in str(error)
        right = settings_for(smtp_port=server.port, smtp_username="bot", smtp_password="right")
        with Submission(right, 3) as submission:
            submission.send(Letter())
    finally:
        server.stop()
    assert len(server.received) == 1


def test_starttls_that_is_not_offered_is_told(settings_for: Callable[..., Settings], smtp: SmtpServer) -> None:
    with Submission(settings_for(smtp_port=smtp.port, smtp_security="starttls"), 3) as submission:
        assert "MAILBOT_SMTP_SECURITY" in str(refusal(submission, Letter()))
    assert not smtp.received


def test_an_international_domain_needs_no_extension(submission: Submission, smtp: SmtpServer) -> None:
    smtp.behaviour.smtputf8 = False
    submission.send(Letter(recipient="petra@město.example"))
    assert smtp.received[0].recipients == ("petra@xn--msto-gwa.example",)


def test_an_international_local_part_needs_smtputf8(submission: Submission, smtp: SmtpServer) -> None:
    smtp.behaviour.smtputf8 = False
    error = refusal(submission, Letter(recipient="jiří@example.org"))
    assert error.permanent
    assert "SMTPUTF8" in str(error)


def test_an_international_local_part_is_taken_where_the_server_can(submission: Submission, smtp: SmtpServer) -> None:
    submission.send(Letter(recipient="jiří@example.org"))
    assert smtp.received[0].recipients == ("jiří@example.org",)
    assert "SMTPUTF8" in smtp.received[0].options


@pytest.mark.parametrize(
    "address",
    ["", "a", "a@b@c.org", "a@b.org, c@d.org", "a@b.org\r\nRCPT TO:<x@y.org>", "<a@b.org>", "a b@c.org", '"a b"@c.org'],
)
def test_an_address_that_could_be_read_in_two_ways_is_refused_for_good(
    submission: Submission, smtp: SmtpServer, address: str
) -> None:
    assert not is_usable_address(address)
    assert refusal(submission, Letter(recipient=address)).permanent
    assert smtp.connections == 0
