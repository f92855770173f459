"""From a decision to finished mails."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from situations import IDENTITY, STAFF, TOKEN, WRITER, day, hours, mail, readings, request, situation

from mailbot.message_id import token_of
from mailbot.model import ActionKind, Category, Leaf, OutgoingMail, Readings, Request, State
from mailbot.replies.compose import compose
from mailbot.replies.wording import Wording
from mailbot.requests.decide import Situation, decide
from mailbot.resources import templates_dir
from mailbot.rules import Answers, Replies

WORDING = Wording(templates_dir(), Replies())


def mails(given: Situation) -> list[tuple[OutgoingMail, EmailMessage]]:
    built = compose(decide(given), given, WORDING)
    parsed = [message_from_bytes(one.raw, policy=default) for one in built]
    return list(zip(built, parsed, strict=True))  # type: ignore[arg-type]


def text_of(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_an_incomplete_request_is_asked_for_what_lacks_in_its_thread() -> None:
    ((outgoing, message),) = mails(situation(readings(full=True, group_size=None, language="cs")))
    assert (outgoing.kind, outgoing.recipient, outgoing.held) == (ActionKind.ASK, WRITER, False)
    assert message["In-Reply-To"] == "<two@wien.example>"
    assert message["Content-Language"] == "cs"
    assert text_of(message).count("\n- ") == 1 and "- počet osob ve skupině" in text_of(message)


def test_a_language_without_texts_is_named_as_the_one_that_is_used() -> None:
    ((_, message),) = mails(situation(readings(language="hu")))
    assert message["Content-Language"] == "en"


def test_a_complete_request_is_confirmed_and_told_to_staff() -> None:
    known = request(lacking=[Leaf.TIME])
    (writer, confirmation), (staff, notice) = mails(
        situation(readings(Category.FOLLOW_UP, slots=[hours(9, 11)]), known)
    )
    assert (writer.kind, writer.recipient) == (ActionKind.CONFIRM_COMPLETE, WRITER)
    assert "Wednesday 12 May 2027, 09:00–11:00" in text_of(confirmation)
    assert (staff.kind, staff.recipient, notice["Auto-Submitted"]) == (ActionKind.TELL_STAFF, STAFF, "auto-generated")
    assert {token_of(one.message_id, IDENTITY.domain) for one in (writer, staff)} == {TOKEN}
    assert writer.message_id != staff.message_id


def test_a_change_shows_only_the_changed_values_as_changed() -> None:
    given = situation(readings(Category.CHANGE, slots=[day(20)]), request(State.COMPLETE))
    confirmation = text_of(mails(given)[0][1])
    assert "Thursday 20 May 2027, 10:00–12:00 (changed)" in confirmation
    assert confirmation.count("(changed)") == 1


def test_a_cancellation_is_confirmed() -> None:
    given = situation(readings(Category.CANCELLATION), request(State.COMPLETE))
    assert "is cancelled" in text_of(mails(given)[0][1])


@pytest.mark.parametrize(
    ("understood", "known"),
    [
        (readings(Category.AUTOMATIC), None),
        (readings(Category.OTHER), request()),
        (readings(Category.CANCELLATION), None),
        (readings(Category.FOLLOW_UP), request(State.REVIEW, reasons=("bounce",))),
    ],
)
def test_what_needs_no_answer_makes_no_mail(understood: Readings, known: Request | None) -> None:
    assert mails(situation(understood, known)) == []


def test_the_envelope_sender_follows_the_rules() -> None:
    for setting, sender in (("mailbox", "visits@example.cz"), ("null", "")):
        caps = Answers.model_validate({"envelope_sender": setting})
        ((outgoing, _),) = mails(situation(readings(), caps=caps))
        assert outgoing.sender == sender


def test_nothing_but_recognised_values_comes_back_to_the_sender() -> None:
    message = mail(text="SECRET WORDS", html="<b>SECRET WORDS</b>", message_id="<two@wien.example>")
    ((outgoing, _),) = mails(situation(readings(institution="City of Graz"), mail=message))
    assert b"SECRET" not in outgoing.raw and b"City of Graz" in outgoing.raw
