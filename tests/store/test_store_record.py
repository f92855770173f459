"""The one transaction of a mail: all of it or nothing, once, and nothing that staff did is lost in it."""

from __future__ import annotations

import sqlite3
from dataclasses import fields, replace
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import event
from store_samples import HOUR, NOW, answer, arrive, recorded, request, work

from mailbot.errors import StoreError
from mailbot.message_id import make, new_token
from mailbot.model import ActionKind, Evidence, GroupSize, Held, Outcome, Request, Slot, State
from mailbot.store import SqlStore, open_store


def _file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def _full_request() -> Request:
    evidence = Evidence("body", 3, 9, "Vienna")
    return Request(
        token=new_token(),
        state=State.REVIEW,
        language="cs",
        institution=Held("City of Vienna", 0.912345678, evidence, 1, False, ("Vienna",), "two readings"),
        contact_name=Held("Anna Gruber", 0.9, evidence, 1),
        contact_email=Held("anna.gruber@wien.example", 1.0, None, None, True),
        contact_phone=Held("+431400088818", 0.5, None, 1),
        slots=(
            Held(Slot(date(2027, 5, 12), date(2027, 5, 14), time(9), time(12, 30)), 0.8, evidence, 1),
            Held(Slot(None, date(2027, 6, 1)), 0.7, alternatives=(Slot(date(2027, 1, 6), date(2027, 1, 6)),)),
        ),
        date_flexible=True,
        time_flexible=True,
        interest=Held("the Metropolitan Plan", 0.6, evidence, 1),
        group_size=Held(GroupSize(12, None), 0.6, evidence, 1),
        subject="Návštěva",
        writer="anna.gruber@wien.example",
        message_ids=("<a@wien.example>", "<b@wien.example>"),
        reasons=("uncertain: date",),
        created_at=NOW,
        updated_at=NOW,
        sequence=4,
        asked=2,
    )


def test_every_field_of_a_request_comes_back_as_it_was_recorded(store: SqlStore) -> None:
    wanted = _full_request()
    default = Request(token="", state=State.WAITING)
    unlike = [f.name for f in fields(Request) if getattr(wanted, f.name) == getattr(default, f.name)]
    assert unlike == ["id"], "the sample must differ from the defaults in every field"
    mail = arrive(store)
    request_id = store.record(work(mail, wanted), NOW)
    expected = replace(wanted, id=request_id, message_ids=(*wanted.message_ids, "<1@ostrovec.example>"))
    assert store.request(request_id or 0) == expected


def test_message_ids_of_both_sides_lead_to_the_request(store: SqlStore) -> None:
    wanted = request(message_ids=("<0@ostrovec.example>",))
    ask, tell = answer(wanted.token), answer(wanted.token, ActionKind.TELL_STAFF, to="staff@mail.example")
    request_id = store.record(work(arrive(store), wanted, ask, tell), NOW)
    for message_id in ("<0@ostrovec.example>", "<1@ostrovec.example>", ask.message_id, tell.message_id):
        assert [found.id for found in store.requests_by_message_ids([message_id])] == [request_id]
    (stored,) = store.requests()
    assert stored.message_ids == ("<0@ostrovec.example>", "<1@ostrovec.example>", ask.message_id)


def test_requests_of_a_thread_are_given_newest_first_and_once(store: SqlStore) -> None:
    shared = ("<thread@ostrovec.example>",)
    first = recorded(store, 1, message_ids=shared)
    second = recorded(store, 2, message_ids=shared)
    asked = [*shared, *shared, "<unknown@x.example>", *(f"<{n}@filler.example>" for n in range(3_000))]
    assert [found.id for found in store.requests_by_message_ids(asked)] == [second.id, first.id]
    assert store.requests_by_message_ids([]) == ()


def test_a_message_id_of_absurd_length_is_found_like_any_other(store: SqlStore) -> None:
    long = f"<{'a' * 100_000}@ostrovec.example>"
    stored = recorded(store, message_ids=(long,))
    assert store.requests_by_message_ids([long]) == (stored,)
    assert store.requests_by_message_ids([long.replace("aa@", "ab@")]) == ()


def test_a_second_mail_updates_the_request_and_keeps_the_order_of_the_conversation(store: SqlStore) -> None:
    stored = recorded(store)
    phone = Held("+420236001111", 0.99, mail_id=2)
    confirm = answer(stored.token, ActionKind.CONFIRM_COMPLETE)
    after = replace(stored, contact_phone=phone, state=State.COMPLETE)
    assert store.record(work(arrive(store, 2), after, confirm, outcome=Outcome.FILED), NOW + HOUR) == stored.id
    (found,) = store.requests()
    assert found.contact_phone == phone
    assert found.message_ids == (*stored.message_ids, "<2@ostrovec.example>", confirm.message_id)
    assert (found.created_at, found.updated_at) == (NOW, NOW + HOUR)
    assert len(stored.message_ids) == 2


def test_a_mail_recorded_twice_is_recorded_once(store: SqlStore) -> None:
    wanted = request()
    one = work(arrive(store), wanted, answer(wanted.token))
    assert store.record(one, NOW) == store.record(one, NOW) == 1
    assert len(store.requests()) == 1
    assert len(store.outgoing()) == 1


def test_mail_that_makes_no_request_is_recorded_too(store: SqlStore) -> None:
    assert store.record(work(arrive(store), None, outcome=Outcome.IGNORED), NOW) is None
    assert store.mail()[0].outcome is Outcome.IGNORED
    assert store.requests() == ()
    assert store.pending(10, 3) == ()


def test_before_the_commit_a_second_connection_sees_nothing_of_it(store: SqlStore, url: str) -> None:
    arrival = arrive(store)
    wanted = request()
    seen: list[tuple[int, ...]] = []

    def look(*_: object) -> None:
        with sqlite3.connect(_file(url)) as other:
            seen.append(
                tuple(
                    other.execute(question).fetchone()[0]
                    for question in (
                        "SELECT count(*) FROM requests",
                        "SELECT count(*) FROM outgoing",
                        "SELECT count(*) FROM arrivals WHERE done_at IS NOT NULL",
                    )
                )
            )

    event.listen(store._database.engine, "commit", look)
    store.record(work(arrival, wanted, answer(wanted.token)), NOW)
    event.remove(store._database.engine, "commit", look)
    look()
    assert seen == [(0, 0, 0), (1, 1, 1)]


def test_a_transaction_that_breaks_leaves_nothing_and_the_mail_pending(store: SqlStore) -> None:
    arrival = arrive(store)
    wanted = request()
    store.record(work(arrive(store, 2), request(token=wanted.token)), NOW)
    with pytest.raises(StoreError):
        store.record(work(arrival, wanted, answer(wanted.token)), NOW)
    assert len(store.requests()) == 1
    assert store.outgoing() == ()
    assert [pending.id for pending in store.pending(10, 3)] == [arrival.id]


def test_an_unknown_mail_or_request_cannot_be_recorded(store: SqlStore) -> None:
    arrival = arrive(store)
    with pytest.raises(StoreError, match="no mail 99"):
        store.record(work(replace(arrival, id=99), request()), NOW)
    with pytest.raises(StoreError, match="no request 99"):
        store.record(work(arrival, request(id=99)), NOW)


def test_open_requests_are_found_by_writer_or_contact_in_any_case(store: SqlStore) -> None:
    first = recorded(store, 1, writer="Office@Ostrovec.example")
    second = recorded(store, 2, contact_email=Held("office@ostrovec.example", 0.9))
    recorded(store, 3, writer="office@elsewhere.example")
    for number, state in enumerate((State.CANCELLED, State.DECLINED, State.CLOSED), start=4):
        recorded(store, number, writer="office@ostrovec.example", state=state)
    assert [found.id for found in store.open_requests_of("OFFICE@ostrovec.example")] == [second.id, first.id]
    assert store.open_requests_of("") == ()


def test_a_request_is_found_by_the_token_of_our_message_ids(store: SqlStore) -> None:
    stored = recorded(store)
    assert store.request_by_token(stored.token) == stored
    assert store.request_by_token(new_token()) is None


# ---------------------------------------------------------------- staff and mail at the same time


def test_a_leaf_that_staff_set_outranks_a_later_mail(store: SqlStore) -> None:
    stored = recorded(store)
    store.set_leaf(stored.id or 0, "institution", "Town of Ostrovec nad Labem", NOW)
    store.set_leaf(stored.id or 0, "slots", [{"start_date": "2027-06-01", "end_date": "2027-06-01"}], NOW)
    store.set_leaf(stored.id or 0, "time_flexible", True, NOW)
    arrival = arrive(store, 2)
    store.record(work(arrival, replace(stored, contact_phone=Held("+420236001111", 0.9))), NOW)
    found = store.request(stored.id or 0)
    assert found is not None
    assert found.institution == Held("Town of Ostrovec nad Labem", 1.0, by_staff=True)
    assert [held.value for held in found.slots] == [Slot(date(2027, 6, 1), date(2027, 6, 1))]
    assert found.time_flexible
    assert found.contact_phone == Held("+420236001111", 0.9)


def test_a_leaf_that_staff_emptied_stays_empty_while_a_mail_is_in_work_and_may_be_filled_by_the_next(
    store: SqlStore,
) -> None:
    stored = recorded(store)
    arrival = arrive(store, 2)
    store.set_leaf(stored.id or 0, "institution", None, NOW)
    store.record(work(arrival, stored), NOW)
    emptied = store.request(stored.id or 0)
    assert emptied is not None
    assert emptied.institution is None
    store.record(work(arrive(store, 3), stored), NOW)
    filled = store.request(stored.id or 0)
    assert filled is not None
    assert filled.institution == stored.institution


def test_a_state_that_staff_set_while_a_mail_was_in_work_stays_and_the_answer_is_held(store: SqlStore) -> None:
    stored = recorded(store)
    arrival = arrive(store, 2)
    store.set_state(stored.id or 0, State.DECLINED, "no room", NOW)
    ask, tell = answer(stored.token), answer(stored.token, ActionKind.TELL_STAFF, to="staff@mail.example")
    store.record(work(arrival, replace(stored, state=State.COMPLETE), ask, tell), NOW)
    found = store.request(stored.id or 0)
    assert found is not None
    assert found.state is State.DECLINED
    assert found.reasons == ("changed-by-staff-meanwhile",)
    assert [mail.state for mail in store.outgoing(stored.id)][1:] == ["held", "pending"]
    assert "changed-by-staff-meanwhile" in store.mail()[1].rules


def test_a_mail_that_came_after_staff_set_the_state_may_change_it(store: SqlStore) -> None:
    stored = recorded(store)
    accepted = store.set_state(stored.id or 0, State.ACCEPTED, "", NOW)
    change = answer(stored.token, ActionKind.CONFIRM_CHANGE)
    store.record(work(arrive(store, 2), replace(accepted, state=State.REVIEW), change), NOW)
    found = store.request(stored.id or 0)
    assert found is not None
    assert found.state is State.REVIEW
    assert store.outgoing(stored.id)[-1].state == "pending"


def test_the_sequence_of_calendar_entries_grows_only_with_what_calendars_show(store: SqlStore) -> None:
    stored = recorded(store)
    same = replace(stored, subject="another", asked=1)
    store.record(work(arrive(store, 2), same), NOW)
    assert store.requests()[0].sequence == 0
    store.record(work(arrive(store, 3), replace(same, state=State.COMPLETE)), NOW)
    assert store.requests()[0].sequence == 1
    assert store.set_leaf(1, "group_size", 15, NOW).sequence == 2
    assert store.set_state(1, State.COMPLETE, "", NOW).sequence == 2


def test_two_stores_on_one_file_lose_no_update(store: SqlStore, url: str) -> None:
    stored = recorded(store)
    other = open_store(url)
    arrival = arrive(store, 2)
    other.set_leaf(stored.id or 0, "contact_name", "Anna Nova", NOW)
    store.record(work(arrival, replace(stored, contact_phone=Held("+420236001111", 0.9))), NOW)
    found = other.request(stored.id or 0)
    other.close()
    assert found is not None
    assert (found.contact_name, found.contact_phone) == (
        Held("Anna Nova", 1.0, by_staff=True),
        Held("+420236001111", 0.9),
    )


# ---------------------------------------------------------------- staff


def test_staff_decide_and_the_reasons_for_review_fall_away(store: SqlStore) -> None:
    stored = recorded(store, state=State.REVIEW, reasons=("uncertain: date",))
    after = store.set_state(stored.id or 0, State.ACCEPTED, "room 3", NOW + HOUR)
    assert (after.state, after.reasons, after.updated_at) == (State.ACCEPTED, (), NOW + HOUR)
    assert store.request(stored.id or 0) == after


@pytest.mark.parametrize("number", [0, -1, 99, 2**31, 2**63, 10**30])
def test_a_request_that_does_not_exist_is_said_in_one_line(store: SqlStore, number: int) -> None:
    assert store.request(number) is None
    assert store.story(number) == ()
    assert store.outgoing(number) == ()
    for deed in (
        lambda: store.set_state(number, State.CLOSED, "", NOW),
        lambda: store.set_leaf(number, "interest", "trams", NOW),
        lambda: store.release(number, NOW),
    ):
        with pytest.raises(StoreError, match=r"there is no request .*mailbot queue list"):
            deed()


@pytest.mark.parametrize(
    ("leaf", "value"),
    [("colour", "red"), ("contact_email", "nobody"), ("group_size", {"min": 5, "max": 2}), ("slots", "tomorrow")],
)
def test_a_wrong_correction_changes_nothing_and_is_said_in_one_line(store: SqlStore, leaf: str, value: object) -> None:
    stored = recorded(store)
    with pytest.raises(StoreError) as caught:
        store.set_leaf(stored.id or 0, leaf, value, NOW)
    assert "\n" not in str(caught.value)
    assert store.request(stored.id or 0) == stored


def test_a_corrected_contact_is_found_by_the_new_address(store: SqlStore) -> None:
    stored = recorded(store)
    after = store.set_leaf(stored.id or 0, "contact_email", "New.Person@ostrovec.example", NOW)
    assert store.open_requests_of("new.person@ostrovec.example") == (after,)


def test_requests_are_listed_oldest_first_and_by_state(store: SqlStore) -> None:
    recorded(store, 1)
    recorded(store, 2, state=State.COMPLETE)
    recorded(store, 3)
    assert [found.id for found in store.requests()] == [1, 2, 3]
    assert [found.id for found in store.requests([State.WAITING, State.CLOSED])] == [1, 3]


def test_our_message_ids_of_a_stored_request_carry_its_token(store: SqlStore) -> None:
    stored = recorded(store)
    assert stored.message_ids[-1].startswith(make(stored.token, "mail.example")[:24])
