"""What follows from one mail: each named rule, the states, the mails that go out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from situations import IDENTITY, NOW, OURS, STAFF, WRITER, day, hours, mail, read, readings, request, situation

from mailbot.model import (
    ActionKind,
    Address,
    AnswerCounts,
    Category,
    Decision,
    Document,
    Forward,
    GroupSize,
    Leaf,
    Outcome,
    Placement,
    Readings,
    Request,
    Screening,
    State,
)
from mailbot.requests.decide import RULES, Situation, decide
from mailbot.requests.states import TRANSITIONS, Event, next_state

FOLLOW_UP, CHANGE, CANCELLATION = Category.FOLLOW_UP, Category.CHANGE, Category.CANCELLATION
COMPLETE = request(State.COMPLETE, asked=0)
ANSWER = readings(FOLLOW_UP, contact_phone="+431400088818")
INCOMPLETE = request(lacking=[Leaf.CONTACT_PHONE])


def oversized(of: Situation) -> Situation:
    return replace(of, arrival=replace(of.arrival, oversized=True))


def counted(**counts: int) -> Situation:
    return situation(readings(full=True), counts=AnswerCounts(**counts))


def answering_a_notice(of: Situation) -> Situation:
    return replace(of, mail=mail(STAFF, in_reply_to=(OURS,)))


NOTED = ("answers-notice-to-staff", Outcome.REVIEW, State.COMPLETE, "")
MACHINE = Screening(False, True, ("auto-submitted",))
SILENT = Screening(False, False, ("no-reply-sender",))
BOUNCE = Screening(False, True, ("delivery-report",), OURS)
AUTOMATIC = readings(Category.AUTOMATIC)
OTHER = readings(Category.OTHER, category_source="press")

# (situation, rule, outcome, state afterwards, mails to the sender or staff)
TABLE = [
    (situation(readings(full=True), duplicate_of=3), "duplicate: 3", Outcome.IGNORED, None, ""),
    (situation(AUTOMATIC, request(), "bounce", screening=BOUNCE), "bounce", Outcome.REVIEW, State.REVIEW, ""),
    (situation(AUTOMATIC, screening=BOUNCE), "bounce", Outcome.IGNORED, None, ""),
    (
        situation(AUTOMATIC, request(State.CANCELLED), "bounce", screening=BOUNCE),
        "bounce",
        Outcome.IGNORED,
        None,
        "",
    ),
    (situation(AUTOMATIC, screening=MACHINE), "auto-submitted", Outcome.IGNORED, None, ""),
    (situation(AUTOMATIC), "automatic", Outcome.IGNORED, None, ""),
    (situation(OTHER, screening=MACHINE), "auto-submitted", Outcome.IGNORED, None, ""),
    (oversized(situation(OTHER)), "oversized", Outcome.REVIEW, State.REVIEW, ""),
    (oversized(situation(AUTOMATIC)), "automatic", Outcome.IGNORED, None, ""),
    (
        situation(readings(full=True), screening=MACHINE),
        "machine-reads-like-request",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (answering_a_notice(situation(readings(CHANGE, full=True), COMPLETE, "our-message-id")), *NOTED),
    (answering_a_notice(situation(readings(CANCELLATION), COMPLETE, "our-message-id")), *NOTED),
    (situation(OTHER, request()), "other-in-conversation", Outcome.REVIEW, State.WAITING, ""),
    (situation(OTHER, COMPLETE), "other-in-conversation", Outcome.REVIEW, State.COMPLETE, ""),
    (situation(replace(OTHER, category_confidence=0.4)), "unsure-no-request", Outcome.REVIEW, None, ""),
    (situation(OTHER), "no-request: press", Outcome.IGNORED, None, ""),
    (
        situation(readings(FOLLOW_UP, full=True), placement=Placement(None, "sender-only", (3, 5))),
        "ambiguous-conversation: 3, 5",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (situation(readings(CANCELLATION)), "no-conversation", Outcome.REVIEW, State.REVIEW, ""),
    (situation(readings(CHANGE, full=True)), "no-conversation", Outcome.REVIEW, State.REVIEW, ""),
    (situation(ANSWER), "no-conversation", Outcome.REVIEW, State.REVIEW, ""),
    (situation(readings(FOLLOW_UP, full=True)), "complete", Outcome.FILED, State.COMPLETE, "complete staff"),
    (
        situation(readings(full=True), screening=SILENT),
        "unanswerable: no-reply-sender",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (situation(readings(full=True), mail=mail(from_=())), "no-address", Outcome.REVIEW, State.REVIEW, ""),
    (situation(readings(full=True), mail=mail("žák@x.example")), "no-address", Outcome.REVIEW, State.REVIEW, ""),
    (
        situation(readings(full=True), mail=mail("international@example.cz")),
        "own-address",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (situation(readings(full=True, category_confidence=0.3)), "unsure-category", Outcome.REVIEW, State.REVIEW, ""),
    (
        situation(readings(CANCELLATION), COMPLETE, "thread", mail=mail("x@evil.example")),
        "stranger-in-thread",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (
        situation(ANSWER, INCOMPLETE, "thread", mail=mail("colleague@wien.example")),
        "complete",
        Outcome.FILED,
        State.COMPLETE,
        "complete staff",
    ),
    (
        situation(readings(CANCELLATION), request(State.CANCELLED)),
        "already-cancelled",
        Outcome.IGNORED,
        None,
        "",
    ),
    (situation(ANSWER, request(State.DECLINED)), "after-the-end", Outcome.REVIEW, State.REVIEW, ""),
    (situation(readings(CHANGE), request(State.CANCELLED)), "after-the-end", Outcome.REVIEW, State.REVIEW, ""),
    (
        situation(ANSWER, replace(INCOMPLETE, state=State.REVIEW, reasons=("bounce",))),
        "in-review",
        Outcome.REVIEW,
        State.REVIEW,
        "",
    ),
    (
        situation(ANSWER, replace(INCOMPLETE, state=State.REVIEW, reasons=("nothing-new", "unread: a.pdf: no text"))),
        "complete",
        Outcome.FILED,
        State.COMPLETE,
        "complete staff",
    ),
    (situation(readings(CHANGE), COMPLETE), "change-not-understood", Outcome.REVIEW, State.REVIEW, ""),
    (situation(ANSWER, COMPLETE), "nothing-new-in-conversation", Outcome.REVIEW, State.COMPLETE, ""),
    (situation(readings(FOLLOW_UP), INCOMPLETE), "incomplete", Outcome.WAITING, State.WAITING, "ask"),
    (situation(readings(FOLLOW_UP), replace(INCOMPLETE, asked=2)), "nothing-new", Outcome.REVIEW, State.REVIEW, ""),
    (counted(sender_hour=8), "cap-sender-hour", Outcome.REVIEW, State.REVIEW, ""),
    (counted(sender_day=16), "cap-sender-day", Outcome.REVIEW, State.REVIEW, ""),
    (counted(request_day=6), "cap-request-day", Outcome.REVIEW, State.REVIEW, ""),
    (counted(domain_day=30), "cap-domain-day", Outcome.REVIEW, State.REVIEW, ""),
    (counted(total_hour=60), "cap-total-hour", Outcome.REVIEW, State.REVIEW, ""),
    (
        counted(sender_hour=7, sender_day=15, request_day=5, domain_day=29, total_hour=59),
        "complete",
        Outcome.FILED,
        State.COMPLETE,
        "complete staff",
    ),
    (situation(readings(CANCELLATION), COMPLETE), "cancellation", Outcome.FILED, State.CANCELLED, "cancellation staff"),
    (
        situation(readings(CANCELLATION), request(State.REVIEW, reasons=("bounce",))),
        "cancellation",
        Outcome.FILED,
        State.CANCELLED,
        "cancellation staff",
    ),
    (
        situation(readings(CHANGE, slots=[day(20, 9)]), COMPLETE),
        "change",
        Outcome.FILED,
        State.COMPLETE,
        "change staff",
    ),
    (
        situation(readings(CHANGE, slots=[day(20, 9)]), request(State.ACCEPTED)),
        "change",
        Outcome.REVIEW,
        State.REVIEW,
        "change staff",
    ),
    (
        situation(readings(FOLLOW_UP, group_size=GroupSize(30, 30)), COMPLETE),
        "change",
        Outcome.FILED,
        State.COMPLETE,
        "change staff",
    ),
    (situation(readings(CHANGE, slots=[day(20)]), INCOMPLETE), "incomplete", Outcome.WAITING, State.WAITING, "ask"),
    (situation(readings(full=True)), "complete", Outcome.FILED, State.COMPLETE, "complete staff"),
    (situation(ANSWER, INCOMPLETE), "complete", Outcome.FILED, State.COMPLETE, "complete staff"),
    (situation(readings(institution="City of Graz")), "incomplete", Outcome.WAITING, State.WAITING, "ask"),
    (situation(readings()), "incomplete", Outcome.WAITING, State.WAITING, "ask"),
]


@pytest.mark.parametrize(
    ("given", "rule", "outcome", "state", "mails"), TABLE, ids=[f"{i}-{row[1]}" for i, row in enumerate(TABLE)]
)
def test_the_first_rule_that_applies_decides(
    given: Situation, rule: str, outcome: Outcome, state: State | None, mails: str
) -> None:
    decision = decide(given)
    assert decision.reasons[0] == rule
    assert decision.outcome is outcome
    assert (decision.request.state if decision.request else None) is state
    assert " ".join(action.kind.value for action in decision.actions) == mails
    if state is State.REVIEW and outcome is Outcome.REVIEW and not mails:
        assert decision.request is not None and decision.request.reasons, "staff must be told why"


def test_every_rule_of_the_table_is_tested() -> None:
    tested = {str(row[1]).partition(":")[0] for row in TABLE} | {"automatic"}
    assert {rule.name for rule in RULES} <= tested


def test_a_question_asks_for_exactly_what_lacks() -> None:
    decision = decide(situation(readings(full=True, contact_phone=None, slots=[day(12)])))
    assert decision.request is not None
    assert decision.request.missing == (Leaf.CONTACT_PHONE, Leaf.TIME)
    assert {"missing: contact_phone", "missing: time"} <= set(decision.reasons)


def test_a_first_question_counts_as_one_and_progress_begins_to_count_anew() -> None:
    first = decide(situation(readings())).request
    again = decide(situation(readings(FOLLOW_UP), INCOMPLETE)).request
    known = request(lacking=[Leaf.CONTACT_PHONE, Leaf.INTEREST], asked=2)
    after_progress = decide(situation(readings(FOLLOW_UP, interest="housing"), known)).request
    assert [one.asked for one in (first, again, after_progress) if one] == [1, 2, 1]


def test_the_third_mail_that_brings_nothing_is_not_answered() -> None:
    known: Request | None = None
    seen = []
    for _ in range(4):
        decision = decide(situation(readings(FOLLOW_UP if known else Category.REQUEST), known))
        known = replace(decision.request, id=7) if decision.request else None
        seen.append(decision.outcome)
    assert seen == [Outcome.WAITING, Outcome.WAITING, Outcome.REVIEW, Outcome.REVIEW]


def test_a_change_tells_before_and_after_and_raises_the_sequence() -> None:
    decision = decide(situation(readings(CHANGE, slots=[hours(14, 15)]), COMPLETE))
    assert decision.changes == (("slots", "2027-05-12 10:00-12:00", "2027-05-12 14:00-15:00"),)
    assert decision.request is not None and decision.request.sequence == COMPLETE.sequence + 1


def test_a_change_after_acceptance_says_so_to_staff() -> None:
    decision = decide(situation(readings(CHANGE, slots=[day(20)]), request(State.ACCEPTED)))
    assert decision.request is not None and "changed-after-acceptance" in decision.request.reasons


def test_a_cancellation_keeps_what_was_agreed() -> None:
    decision = decide(situation(readings(CANCELLATION, group_size=GroupSize(1, 1)), COMPLETE))
    assert decision.request is not None and decision.request.group_size == COMPLETE.group_size
    assert decision.request.sequence == 1


def test_staff_are_told_only_where_they_have_an_address() -> None:
    kinds = [action.kind for action in decide(situation(readings(full=True), staff_address="")).actions]
    assert kinds == [ActionKind.CONFIRM_COMPLETE]
    assert decide(situation(readings(full=True))).actions[1].recipient == STAFF


@pytest.mark.parametrize(
    ("reply_to", "recipient"),
    [("office@wien.example", "office@wien.example"), ("victim@elsewhere.example", WRITER), ("bad address", WRITER)],
)
def test_the_answer_goes_only_to_an_address_that_the_sender_showed_to_be_its_own(reply_to: str, recipient: str) -> None:
    message = mail(reply_to=(Address("", reply_to),))
    assert decide(situation(readings(), mail=message)).actions[0].recipient == recipient


def test_the_answer_goes_to_the_writer_also_where_the_contact_is_somebody_else() -> None:
    decision = decide(situation(readings(full=True, contact_email="boss@elsewhere.example")))
    assert [(action.recipient, action.held) for action in decision.actions] == [(WRITER, False), (STAFF, False)]


def forwarded(understood: Readings) -> Situation:
    author = Forward(Address("Tom Byrne", "tom.byrne@dublin.example"), NOW, "Visit")
    return situation(understood, document=Document(parts={}, zones=(), forward=author))


@pytest.mark.parametrize("lacking", [{}, {"interest": None}])
def test_the_answer_to_a_request_that_was_passed_on_is_held(lacking: dict[str, None]) -> None:
    decision = decide(forwarded(readings(full=True, contact_email="tom.byrne@dublin.example", **lacking)))
    assert (decision.actions[0].recipient, decision.actions[0].held) == ("tom.byrne@dublin.example", True)
    assert all(not action.held for action in decision.actions[1:])
    assert decision.outcome is Outcome.REVIEW
    assert decision.request is not None
    assert (decision.request.state, decision.request.reasons) == (State.REVIEW, ("answer-held",))
    assert decision.request.writer == "tom.byrne@dublin.example"


def test_the_answer_of_the_one_it_was_passed_on_for_goes_on_as_usual() -> None:
    known = request(State.REVIEW, [Leaf.INTEREST], reasons=("answer-held",), writer="tom.byrne@dublin.example")
    given = situation(readings(FOLLOW_UP, interest="housing"), known, mail=mail("tom.byrne@dublin.example"))
    decision = decide(given)
    assert decision.request is not None
    assert (decision.request.state, decision.request.reasons) == (State.COMPLETE, ())
    assert not decision.actions[0].held


def test_who_forwards_a_mail_and_remains_the_contact_is_answered_at_once() -> None:
    decision = decide(forwarded(readings(full=True)))
    assert (decision.actions[0].recipient, decision.actions[0].held) == (WRITER, False)


@pytest.mark.parametrize("screening", [SILENT, MACHINE])
def test_a_mail_that_may_not_be_what_it_says_replaces_nothing(screening: Screening) -> None:
    forged = readings(CHANGE, slots=[day(20, 9)], group_size=GroupSize(99, 99))
    decision = decide(situation(forged, COMPLETE, screening=screening))
    assert decision.request is not None and decision.request.slots == COMPLETE.slots
    assert decision.request.group_size == COMPLETE.group_size
    assert not decision.actions


def test_uncertain_values_and_unread_attachments_are_marked_for_staff() -> None:
    given = situation(
        readings(full=True, slots=[read(day(12, 10), 0.4)], uncertain=(Leaf.DATE,)),
        document=Document(parts={}, zones=(), unread=("plan\r\n.pdf: no text layer",)),
    )
    decision = decide(given)
    assert decision.request is not None and decision.request.state is State.COMPLETE
    assert decision.request.reasons == ("uncertain: date", "unread: plan .pdf: no text layer")


def test_a_mark_goes_when_its_value_is_replaced_and_stays_when_it_is_not() -> None:
    known = replace(INCOMPLETE, reasons=("uncertain: date", "uncertain: institution"))
    decision = decide(situation(readings(FOLLOW_UP, slots=[day(20, 10)]), known))
    assert decision.request is not None and decision.request.reasons == ("uncertain: institution",)


def test_the_decision_says_how_the_mail_was_placed() -> None:
    assert "placed: our-message-id" in decide(situation(ANSWER, INCOMPLETE)).reasons


def test_a_bounce_leaves_the_values_and_the_language_alone() -> None:
    decision = decide(situation(readings(Category.AUTOMATIC, language="fr"), INCOMPLETE, "bounce", screening=BOUNCE))
    assert decision.request == replace(INCOMPLETE, state=State.REVIEW, reasons=("bounce",), updated_at=NOW)


def test_a_decision_about_the_same_situation_is_the_same() -> None:
    given = situation(ANSWER, INCOMPLETE)
    assert decide(given) == decide(given)


def test_no_answer_ever_goes_to_one_of_our_own_addresses() -> None:
    for own in sorted(IDENTITY.own):
        for known in (None, INCOMPLETE):
            decision: Decision = decide(situation(readings(full=True), known, mail=mail(own), staff_address=""))
            assert not decision.actions


@pytest.mark.parametrize("event", list(Event))
def test_what_the_diagram_does_not_know_goes_to_review(event: Event) -> None:
    for state in (None, *State):
        expected = TRANSITIONS.get((state, event), State.REVIEW)
        assert next_state(state, event) is expected
    assert next_state(State.CLOSED, Event.CHANGE) is State.REVIEW
