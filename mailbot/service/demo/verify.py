"""Whether the bot did with a sample what a right bot does: the demo checks itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage

from mailbot.model import ActionKind, GroupSize, Request, Slot, State, Work
from mailbot.service.demo.letters import Letter, day_of
from mailbot.service.demo.postoffice import Delivered
from mailbot.service.demo.samples import Expected


def fault_of(letter: Letter, work: Work, delivered: Sequence[Delivered], languages: Collection[str]) -> str:
    """What should have gone otherwise with this mail, in a few words; empty if all is as expected.

    `languages` are those that the bot answers in (rules.yaml); everybody else is answered in English.
    """
    return _outcome_fault(letter, work) or _answer_fault(letter, work, delivered, languages)


def _outcome_fault(letter: Letter, work: Work) -> str:
    expected, decision = letter.sample.expected, work.decision
    if decision.outcome not in expected.outcomes:
        return f"{decision.outcome.value}, not {' or '.join(outcome.value for outcome in expected.outcomes)}"
    if not expected.category.is_answered:
        return ""
    request = decision.request
    if request is None:
        return "no request was made of it"
    return _lacking_fault(expected, request) or _wrong_value(letter, request)


def _lacking_fault(expected: Expected, request: Request) -> str:
    unasked = [leaf.value for leaf in expected.lacks if leaf not in request.missing]
    if unasked:
        return f"{', '.join(unasked)} was not there to be read"
    if expected.exact and set(request.missing) != set(expected.lacks):
        return f"{', '.join(request.missing)} was there to be read"
    if expected.exact and not expected.lacks and request.state is not State.COMPLETE:
        return f"the request is {request.state.value}, not complete"
    return ""


def _wrong_value(letter: Letter, request: Request) -> str:
    """A value that the request holds and the mails do not say. What it does not hold, it asks for."""
    values = letter.sample.expected.values
    people = request.group_size.value if request.group_size else None
    if people is not None and people != GroupSize(values.people, values.people):
        return f"{people.min}-{people.max} people, not {values.people}"
    phone = request.contact_phone.value if request.contact_phone else None
    if phone is not None and phone != values.phone:
        return f"phone {phone}, not {values.phone}"
    day = day_of(values.day, letter.written) if values.day else None
    for held in request.slots:
        slot = held.value
        if (slot.start_date, slot.end_date) not in ((day, day), (None, None)):
            return f"{slot.start_date} to {slot.end_date}, not {day}"
        if _hours(slot) not in (values.hours, None):
            return f"{_hours(slot)}, not {values.hours}"
    return ""


def _hours(slot: Slot) -> str | None:
    if slot.start_time is None and slot.end_time is None:
        return None
    return "-".join(f"{hour:%H:%M}" if hour else "" for hour in (slot.start_time, slot.end_time))


def _answer_fault(letter: Letter, work: Work, delivered: Sequence[Delivered], languages: Collection[str]) -> str:
    sample = letter.sample
    answers = _answers_to(letter, delivered)
    if not sample.expected.answered:
        prepared = [out for out in work.outgoing if out.kind is not ActionKind.TELL_STAFF]
        if answers or not all(out.held for out in prepared):
            return "it was answered"
        return "no answer is held for staff" if sample.expected.held and not prepared else ""
    if len(answers) != 1:
        return f"{len(answers)} answers came, not one"
    (answer,) = answers
    if answer["Auto-Submitted"] != "auto-replied":
        return "the answer does not say that a machine wrote it (RFC 3834)"
    language = sample.language if sample.language in languages else "en"
    if answer["Content-Language"] != language:
        return f"answered in {answer['Content-Language']}, not {language}"
    return ""


def _answers_to(letter: Letter, delivered: Sequence[Delivered]) -> list[EmailMessage]:
    """The mails that the bot sent into the world in answer to this one (RFC 5322 3.6.4)."""
    messages = (message_from_bytes(one.raw, policy=policy.default) for one in delivered)
    return [message for message in messages if message["In-Reply-To"] == letter.message_id]
