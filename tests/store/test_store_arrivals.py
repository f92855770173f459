"""The ledger: each mail once, attempts counted, what fails set aside and run again."""

from __future__ import annotations

import hashlib

import pytest
from store_samples import ACCOUNT, FOLDER, HOUR, MINUTE, NOW, answer, arrive, key, raw, recorded, request, work

from mailbot.errors import StoreError
from mailbot.model import Outcome, State, Watermark
from mailbot.store import SqlStore


def test_a_mail_comes_back_as_it_arrived(store: SqlStore) -> None:
    data = bytes(range(256)) * 50
    number = store.add_arrival(key(), NOW, data, oversized=True, now=NOW)
    (arrival,) = store.pending(10, 3)
    assert (arrival.id, arrival.key, arrival.internal_date) == (number, key(), NOW)
    assert (arrival.raw, arrival.oversized, arrival.attempts) == (data, True, 0)


def test_the_same_mail_twice_is_one(store: SqlStore) -> None:
    first = store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    assert store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW + HOUR) == first
    assert len(store.mail()) == 1


def test_a_reused_message_id_makes_two_mails(store: SqlStore) -> None:
    first = store.add_arrival(key(1), NOW, raw(), oversized=False, now=NOW)
    assert store.add_arrival(key(2), NOW, raw() + b"more", oversized=False, now=NOW) != first


def test_the_same_octets_under_another_uid_are_a_second_mail_that_knows_the_first(store: SqlStore) -> None:
    first = store.add_arrival(key(1), NOW, raw(), oversized=False, now=NOW)
    second = store.add_arrival(key(2), NOW, raw(), oversized=False, now=NOW)
    digest = hashlib.sha256(raw()).hexdigest()
    assert second != first
    assert store.earlier_arrival(second, "<1@ostrovec.example>", digest) == first
    assert store.earlier_arrival(first, "<1@ostrovec.example>", digest) is None


def test_an_earlier_mail_with_the_same_octets_is_found_after_its_work(store: SqlStore) -> None:
    recorded(store, 1)
    second = store.add_arrival(key(2), NOW, raw(1), oversized=False, now=NOW)
    digest = hashlib.sha256(raw(1)).hexdigest()
    assert store.earlier_arrival(second, "<1@ostrovec.example>", digest) == 1
    assert store.earlier_arrival(second, "<other@ostrovec.example>", digest) is None
    assert store.earlier_arrival(second, None, digest) is None


def test_a_new_uidvalidity_gives_a_known_mail_its_new_key_and_no_new_work(store: SqlStore) -> None:
    recorded(store)
    again = store.add_arrival(key(40, uidvalidity=8), NOW, raw(), oversized=False, now=NOW)
    assert again == 1
    assert store.pending(10, 3) == ()
    assert store.known_uids(ACCOUNT, FOLDER, 8, [39, 40]) == {40}
    assert store.known_uids(ACCOUNT, FOLDER, 7, [1]) == frozenset()
    (mark,) = store.unmarked(ACCOUNT, FOLDER, 10)
    assert mark.key == key(40, uidvalidity=8)


def test_two_mails_alike_keep_a_row_each_under_a_new_uidvalidity(store: SqlStore) -> None:
    for uid in (1, 2):
        store.add_arrival(key(uid), NOW, raw(), oversized=False, now=NOW)
    again = [store.add_arrival(key(uid, 8), NOW, raw(), oversized=False, now=NOW) for uid in (11, 12)]
    assert again == [1, 2]


def test_another_account_or_folder_has_its_own_ledger(store: SqlStore) -> None:
    store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    assert store.known_uids("other@mail.example", FOLDER, 7, [1]) == frozenset()
    assert store.known_uids(ACCOUNT, "Archive", 7, [1]) == frozenset()


def test_thousands_of_uids_are_looked_up_at_once(store: SqlStore) -> None:
    store.add_arrival(key(4_000_000_000), NOW, raw(), oversized=False, now=NOW)
    assert store.known_uids(ACCOUNT, FOLDER, 7, [*range(40_000), 4_000_000_000]) == {4_000_000_000}


def test_the_watermark_is_none_at_first_and_then_the_last_one_set(store: SqlStore) -> None:
    assert store.watermark(ACCOUNT, FOLDER) is None
    store.set_watermark(ACCOUNT, FOLDER, Watermark(7, 10, NOW))
    store.set_watermark(ACCOUNT, FOLDER, Watermark(4_294_967_295, 4_294_967_294, NOW + HOUR))
    assert store.watermark(ACCOUNT, FOLDER) == Watermark(4_294_967_295, 4_294_967_294, NOW + HOUR)


def test_pending_gives_the_oldest_first_and_no_more_than_asked(store: SqlStore) -> None:
    for uid in (5, 3, 9):
        store.add_arrival(key(uid), NOW, raw(uid), oversized=False, now=NOW)
    assert [arrival.key.uid for arrival in store.pending(2, 3)] == [5, 3]


def test_attempts_are_counted_and_an_error_leaves_the_mail_pending(store: SqlStore) -> None:
    number = store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    assert [store.begin_attempt(number, NOW), store.begin_attempt(number, NOW)] == [1, 2]
    store.note_error(number, "ValueError in zones", NOW)
    (arrival,) = store.pending(10, 3)
    assert arrival.attempts == 2
    assert store.mail()[0].error == "ValueError in zones"


def test_an_attempt_that_was_not_the_mails_fault_is_withdrawn(store: SqlStore) -> None:
    number = store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    for _ in range(5):
        store.begin_attempt(number, NOW)
        store.withdraw_attempt(number)
    store.withdraw_attempt(number)
    (arrival,) = store.pending(10, 3)
    assert arrival.attempts == 0


def test_pending_goes_on_after_a_mail(store: SqlStore) -> None:
    numbers = [store.add_arrival(key(uid), NOW, raw() + b"%d" % uid, oversized=False, now=NOW) for uid in (1, 2, 3)]
    assert [arrival.id for arrival in store.pending(1, 3, after=numbers[0])] == [numbers[1]]
    assert store.pending(1, 3, after=numbers[2]) == ()


def test_a_mail_set_aside_is_for_staff_and_says_who_wrote_it(store: SqlStore) -> None:
    data = b"From: Anna <Anna.Nova@ostrovec.example>\r\nSubject: =?utf-8?q?N=C3=A1v=C5=A1t=C4=9Bva?=\r\n" + raw()
    number = store.add_arrival(key(), NOW, data, oversized=False, now=NOW)
    store.set_aside(number, "RecursionError in parse", NOW)
    assert store.pending(10, 3) == ()
    (record,) = store.mail()
    assert (record.outcome, record.rules, record.error) == (Outcome.REVIEW, ("set-aside",), "RecursionError in parse")
    assert (record.from_, record.subject) == ("anna.nova@ostrovec.example", "Návštěva")
    (mark,) = store.unmarked(ACCOUNT, FOLDER, 10)
    assert (mark.outcome, mark.complete) == (Outcome.REVIEW, False)


def test_a_mail_with_a_hostile_header_can_still_be_set_aside(store: SqlStore) -> None:
    data = b"From: =?x?q?\xff=zz?= <\x00@[>, \xff\xfe\r\nSubject: =?utf-8?b?\xff?=\r\n\x00\r\nMessage-ID: \xff<\r\n"
    number = store.add_arrival(key(), NOW, data, oversized=False, now=NOW)
    store.set_aside(number, "cannot be parsed", NOW)
    assert store.mail()[0].outcome is Outcome.REVIEW


def test_a_mail_whose_attempts_all_ended_the_process_is_set_aside(store: SqlStore) -> None:
    number = store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    for minute in range(3):
        assert len(store.pending(10, 3)) == 1
        store.begin_attempt(number, NOW + minute * MINUTE)
    assert store.pending(10, 3) == ()
    (record,) = store.mail()
    assert (record.outcome, record.rules) == (Outcome.REVIEW, ("set-aside",))
    assert record.error == "ended the program 3 times"


def test_a_mail_set_aside_runs_again_from_the_start(store: SqlStore) -> None:
    number = store.add_arrival(key(), NOW, raw(), oversized=False, now=NOW)
    store.begin_attempt(number, NOW)
    store.set_aside(number, "broke", NOW)
    store.marked([number])
    store.retry(number, NOW)
    (arrival,) = store.pending(10, 3)
    assert arrival.attempts == 0
    store.record(work(arrival, request()), NOW)
    assert store.mail()[0].outcome is Outcome.WAITING
    assert [mark.arrival_id for mark in store.unmarked(ACCOUNT, FOLDER, 10)] == [number]


@pytest.mark.parametrize("number", [1, 99])
def test_what_was_not_set_aside_cannot_be_run_again(store: SqlStore, number: int) -> None:
    recorded(store)
    with pytest.raises(StoreError, match="mailbot queue list --mail"):
        store.retry(number, NOW)


def test_a_mark_tells_a_complete_request_from_a_waiting_one_until_it_is_set(store: SqlStore) -> None:
    recorded(store, 1, state=State.COMPLETE)
    recorded(store, 2)
    assert [mark.complete for mark in store.unmarked(ACCOUNT, FOLDER, 10)] == [True, False]
    assert store.unmarked(ACCOUNT, "Archive", 10) == ()
    store.marked([1])
    assert [mark.arrival_id for mark in store.unmarked(ACCOUNT, FOLDER, 10)] == [2]
    store.marked([])
    store.marked([2, 77])
    assert store.unmarked(ACCOUNT, FOLDER, 10) == ()


def test_every_mail_is_listed_with_what_became_of_it(store: SqlStore) -> None:
    stored = recorded(store)
    store.record(work(arrive(store, 2), None, outcome=Outcome.IGNORED, reasons=("automatic",)), NOW)
    store.add_arrival(key(3), NOW, raw(3), oversized=False, now=NOW)
    first, second, third = store.mail()
    assert (first.outcome, first.request_id, first.rules) == (
        Outcome.WAITING,
        stored.id,
        ("incomplete", "known-sender"),
    )
    assert (first.from_, first.subject, first.date) == ("anna.nova@ostrovec.example", "Visit", NOW - MINUTE)
    assert (second.outcome, second.request_id) == (Outcome.IGNORED, None)
    assert (third.outcome, third.message_id) == (None, None)


def test_text_that_no_database_can_hold_is_stored_with_a_replacement(store: SqlStore) -> None:
    wanted = request(subject="a\x00b\ud800c", writer="x\ud800@ostrovec.example")
    mail = answer(wanted.token, to="x\ud800@ostrovec.example")
    request_id = store.record(work(arrive(store), wanted, mail, reasons=("odd \udcff",)), NOW)
    assert request_id is not None
    stored = store.request(request_id)
    assert stored is not None
    assert stored.subject == "a\ufffdb\ufffdc"
    assert store.open_requests_of("x\ud800@ostrovec.example") == (stored,)
