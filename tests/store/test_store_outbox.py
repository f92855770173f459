"""The outbox: claimed and committed, sent, committed; what was interrupted goes once more and never a third time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from store_samples import HOUR, MINUTE, NOW, answer, arrive, recorded, request, work

from mailbot.errors import StoreError
from mailbot.model import ActionKind, AnswerCounts, Outcome, State
from mailbot.store import SqlStore, open_store

DAY = timedelta(days=1)


def test_the_oldest_is_claimed_first_and_not_again_after_it_was_sent(store: SqlStore) -> None:
    recorded(store, 1)
    recorded(store, 2)
    first = store.claim(NOW, 5)
    assert first is not None
    assert (first.id, first.state, first.attempts) == (1, "sending", 1)
    assert first.raw == b"Subject: Re: Visit\r\n\r\nThank you.\r\n"
    store.sent(first.id, NOW)
    second = store.claim(NOW, 5)
    assert second is not None
    store.sent(second.id, NOW)
    assert second.id == 2
    assert store.claim(NOW, 5) is None


def test_a_claim_is_committed_before_the_mail_is_sent(store: SqlStore, url: str) -> None:
    recorded(store)
    store.claim(NOW, 5)
    other = open_store(url)
    assert [(mail.state, mail.attempts) for mail in other.outgoing()] == [("sending", 1)]
    other.close()


def test_an_interrupted_mail_goes_once_more_with_the_same_message_id_and_never_a_third_time(store: SqlStore) -> None:
    stored = recorded(store)
    recorded(store, 2)
    first = store.claim(NOW, 5)
    again = store.claim(NOW, 5)
    assert first is not None
    assert again is not None
    assert (again.id, again.message_id, again.attempts) == (first.id, first.message_id, 2)
    third = store.claim(NOW, 5)
    assert third is not None
    assert third.id == 2, "the next one goes on"
    failed = store.outgoing(stored.id)[0]
    assert (failed.state, failed.attempts) == ("failed", 2)
    assert "interrupted twice" in failed.error
    found = store.request(stored.id or 0)
    assert found is not None
    assert (found.state, found.reasons) == (State.REVIEW, ("answer-undeliverable",))


def test_an_interrupted_mail_that_is_then_refused_is_still_not_sent_a_third_time_after_another_crash(
    store: SqlStore,
) -> None:
    recorded(store)
    store.claim(NOW, 5)
    store.claim(NOW, 5)
    store.refused(1, "451 busy", permanent=False, max_attempts=5, now=NOW)
    assert store.claim(NOW + HOUR, 5) is not None
    assert store.claim(NOW + HOUR, 5) is None
    assert store.outgoing()[0].state == "failed"


def test_an_interrupted_mail_comes_before_waiting_ones(store: SqlStore) -> None:
    recorded(store, 1)
    recorded(store, 2)
    store.claim(NOW, 5)
    store.refused(1, "451 busy", permanent=False, max_attempts=5, now=NOW)
    store.claim(NOW, 5)
    claimed = store.claim(NOW + HOUR, 5)
    assert claimed is not None
    assert claimed.id == 2


def test_a_mail_refused_for_now_waits_longer_each_time_and_then_fails(store: SqlStore) -> None:
    stored = recorded(store)
    now = NOW
    for pause in (1, 5, 15, 60, 60):
        assert store.claim(now, 6) is not None
        store.refused(1, "451 try later", permanent=False, max_attempts=6, now=now)
        assert store.outgoing()[0].state == "pending"
        just_before = now + pause * MINUTE - timedelta(seconds=1)
        assert store.claim(just_before, 6) is None
        assert not store.has_work(just_before, 6)
        now += pause * MINUTE
        assert store.has_work(now, 6)
    store.claim(now, 6)
    store.refused(1, "451 try later", permanent=False, max_attempts=6, now=now)
    failed = store.outgoing()[0]
    assert (failed.state, failed.attempts, failed.error) == ("failed", 6, "451 try later")
    assert not store.has_work(now + DAY, 6)
    found = store.request(stored.id or 0)
    assert found is not None
    assert found.state is State.REVIEW


def test_a_mail_refused_for_good_fails_at_once_and_its_request_goes_to_staff(store: SqlStore) -> None:
    stored = recorded(store, reasons=("uncertain: date",))
    store.claim(NOW, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW + HOUR)
    found = store.request(stored.id or 0)
    assert found is not None
    assert (found.state, found.reasons) == (State.REVIEW, ("uncertain: date", "answer-undeliverable"))
    assert found.updated_at == NOW + HOUR
    assert store.claim(NOW + DAY, 5) is None


@pytest.mark.parametrize("state", [State.ACCEPTED, State.DECLINED, State.CANCELLED, State.CLOSED])
def test_a_failed_answer_adds_a_reason_to_a_state_that_staff_set_and_leaves_it(store: SqlStore, state: State) -> None:
    stored = recorded(store)
    store.set_state(stored.id or 0, state, "", NOW)
    store.claim(NOW, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW)
    found = store.request(stored.id or 0)
    assert found is not None
    assert (found.state, found.reasons) == (state, ("answer-undeliverable",))


def test_a_failed_mail_to_staff_has_a_reason_of_its_own(store: SqlStore) -> None:
    wanted = request(state=State.COMPLETE)
    tell = answer(wanted.token, ActionKind.TELL_STAFF, to="staff@mail.example")
    store.record(work(arrive(store), wanted, tell), NOW)
    store.claim(NOW, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW)
    assert store.requests()[0].reasons == ("staff-mail-undeliverable",)


def test_a_mail_without_a_request_can_fail(store: SqlStore) -> None:
    tell = answer("a" * 16, ActionKind.TELL_STAFF, to="staff@mail.example")
    store.record(work(arrive(store), None, tell, outcome=Outcome.REVIEW), NOW)
    store.claim(NOW, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW)
    assert store.outgoing()[0].state == "failed"


def test_fewer_attempts_in_the_rules_end_a_mail_that_had_more(store: SqlStore) -> None:
    recorded(store)
    for minute in (0, 1):
        store.claim(NOW + minute * MINUTE, 5)
        store.refused(1, "451 try later", permanent=False, max_attempts=5, now=NOW + minute * MINUTE)
    assert store.has_work(NOW, 2)
    assert store.claim(NOW + DAY, 2) is None
    assert store.outgoing()[0].state == "failed"
    assert not store.has_work(NOW + DAY, 2)


def test_sent_is_final_and_said_once(store: SqlStore) -> None:
    recorded(store)
    store.claim(NOW, 5)
    store.sent(1, NOW)
    store.sent(1, NOW + HOUR)
    store.refused(1, "too late", permanent=True, max_attempts=5, now=NOW + HOUR)
    sent = store.outgoing()[0]
    assert (sent.state, sent.sent_at, sent.error) == ("sent", NOW, "")
    with pytest.raises(StoreError, match="no outgoing mail 9"):
        store.sent(9, NOW)


def test_a_sent_mail_is_unsaved_until_its_copy_stands_in_the_sent_folder(store: SqlStore) -> None:
    recorded(store, 1)
    recorded(store, 2)
    assert store.unsaved(10) == ()
    for number in (1, 2):
        store.claim(NOW, 5)
        store.sent(number, NOW)
    assert [mail.id for mail in store.unsaved(10)] == [1, 2]
    assert [mail.id for mail in store.unsaved(1)] == [1]
    assert store.has_work(NOW, 5)
    store.saved(1)
    store.saved(2)
    assert store.unsaved(10) == ()
    assert not store.has_work(NOW, 5)


def test_a_held_mail_goes_nowhere_until_staff_release_it(store: SqlStore) -> None:
    wanted = request()
    held = answer(wanted.token, held=True, to="third@person.example")
    request_id = store.record(work(arrive(store), wanted, held), NOW) or 0
    assert not store.has_work(NOW + DAY, 5)
    assert store.claim(NOW + DAY, 5) is None
    assert store.answer_counts("third@person.example", request_id, NOW) == AnswerCounts()
    assert store.release(request_id, NOW + DAY) == 1
    assert store.release(request_id, NOW + DAY) == 0
    claimed = store.claim(NOW + DAY, 5)
    assert claimed is not None
    assert claimed.message_id == held.message_id
    assert store.answer_counts("third@person.example", request_id, NOW + DAY).sender_hour == 1


def test_answers_are_counted_by_sender_request_domain_and_hour(store: SqlStore) -> None:
    def mail(number: int, to: str, ago: timedelta, kind: ActionKind = ActionKind.ASK) -> int:
        wanted = request()
        outgoing = answer(wanted.token, kind, to=to)
        return store.record(work(arrive(store, number), wanted, outgoing), NOW - ago) or 0

    mine = mail(1, "Anna@ostrovec.example", MINUTE)
    mail(2, "anna@ostrovec.example", 2 * HOUR)
    mail(3, "jan@ostrovec.example", 3 * HOUR)
    mail(4, "anna@elsewhere.example", 30 * MINUTE)
    mail(5, "anna@ostrovec.example", DAY + MINUTE)
    mail(6, "anna@ostrovec.example", MINUTE, ActionKind.TELL_STAFF)
    assert store.answer_counts("anna@OSTROVEC.example", mine, NOW) == AnswerCounts(
        sender_hour=1, sender_day=2, request_day=1, domain_day=3, total_hour=2
    )
    assert store.answer_counts("", None, NOW) == AnswerCounts(total_hour=2)


def test_answers_without_a_request_are_not_counted_for_one(store: SqlStore) -> None:
    store.record(work(arrive(store), None, answer("a" * 16)), NOW)
    assert store.answer_counts("anna.nova@ostrovec.example", None, NOW).request_day == 0
