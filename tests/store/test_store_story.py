"""The story of a request: everything that explains it, oldest first."""

from __future__ import annotations

import json
from dataclasses import replace

from store_samples import HOUR, MINUTE, NOW, answer, arrive, key, recorded, request, work

from mailbot import __version__
from mailbot.jsonform import event_to_json
from mailbot.model import ActionKind, Outcome, State
from mailbot.store import SqlStore


def test_the_story_tells_mails_decisions_answers_and_deeds_in_their_order(store: SqlStore) -> None:
    stored = recorded(store)
    store.claim(NOW, 5)
    store.sent(1, NOW + MINUTE)
    store.set_leaf(1, "group_size", 15, NOW + HOUR)
    complete = replace(store.requests()[0], state=State.COMPLETE)
    confirm = answer(stored.token, ActionKind.CONFIRM_COMPLETE, held=True)
    store.record(work(arrive(store, 2), complete, confirm, outcome=Outcome.FILED), NOW + 2 * HOUR)
    store.set_state(1, State.ACCEPTED, "room 3", NOW + 3 * HOUR)
    store.release(1, NOW + 4 * HOUR)
    story = store.story(1)
    assert [(event.kind, event.mail_id) for event in story] == [
        ("mail", 1),
        ("decision", 1),
        ("reply", 1),
        ("staff", None),
        ("mail", 2),
        ("decision", 2),
        ("reply", 2),
        ("staff", None),
        ("staff", None),
    ]
    assert [event.at for event in story] == sorted(event.at for event in story)
    json.dumps([event_to_json(event) for event in story])


def test_a_mail_in_the_story_carries_all_that_was_understood_of_it(store: SqlStore) -> None:
    recorded(store)
    mail = store.story(1)[0]
    assert mail.data["message_id"] == "<1@ostrovec.example>"
    assert mail.data["category_source"] == "asks-to-visit"
    assert mail.data["missing"] == ["contact_phone"]
    assert mail.data["versions"] == {"mailbot": __version__, "model": "2026.1"}
    screening = mail.data["screening"]
    assert screening == {"may_answer": True, "machine": False, "rules": ["known-sender"], "bounce_of": None}
    candidates = mail.data["candidates"]
    assert isinstance(candidates, dict)
    assert candidates["institution"] == [
        {
            "value": "Town of Ostrovec",
            "confidence": 0.97,
            "source": "plain-sentence",
            "evidence": {"part": "body", "start": 28, "end": 44, "text": "Town of Ostrovec"},
            "context": "we are the Town of Ostrovec and would like to come on 12 May 2027 at 10.",
        },
        {"value": "Ostrovec", "confidence": 0.4, "source": "signature", "note": "short"},
    ]


def test_the_decision_and_its_answer_are_told_with_their_state_of_today(store: SqlStore) -> None:
    recorded(store)
    _, decision, reply = store.story(1)
    assert decision.text == "decided: waiting, the request is waiting (incomplete)"
    assert decision.data["changes"] == [["institution", "", "Town of Ostrovec"]]
    assert decision.data["actions"] == [
        {"kind": "ask", "recipient": "anna.nova@ostrovec.example", "language": "en", "held": False}
    ]
    assert reply.data["state"] == "pending"
    store.claim(NOW, 5)
    store.sent(1, NOW + MINUTE)
    reply = store.story(1)[2]
    assert (reply.data["state"], reply.data["sent_at"]) == ("sent", "2026-11-24T09:01:00+00:00")


def test_what_staff_changed_stands_in_the_story_with_before_and_after(store: SqlStore) -> None:
    recorded(store, state=State.REVIEW, reasons=("uncertain: date",))
    store.set_leaf(1, "slots", [{"start_date": "2027-06-01", "end_date": "2027-06-01"}], NOW + HOUR)
    store.set_state(1, State.DECLINED, "closed that week", NOW + HOUR)
    leaf, state = store.story(1)[-2:]
    before = {"start_date": "2027-05-12", "end_date": "2027-05-12", "start_time": "10:00", "end_time": None}
    after = {"start_date": "2027-06-01", "end_date": "2027-06-01", "start_time": None, "end_time": None}
    assert leaf.data == {"leaf": "slots", "before": [before], "after": [after]}
    assert state.text == "state set to declined (was review)"
    assert state.data == {
        "before": "review",
        "after": "declined",
        "note": "closed that week",
        "reasons": ["uncertain: date"],
    }


def test_an_answer_that_came_back_and_a_mail_run_again_are_told(store: SqlStore) -> None:
    number = store.add_arrival(key(), NOW, b"Message-ID: <1@ostrovec.example>\r\n\r\n", oversized=False, now=NOW)
    store.set_aside(number, "broke", NOW)
    store.retry(number, NOW)
    (arrival,) = store.pending(10, 3)
    wanted = request()
    store.record(work(arrival, wanted, answer(wanted.token)), NOW + MINUTE)
    store.claim(NOW + MINUTE, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW + HOUR)
    story = store.story(1)
    assert [event.kind for event in story] == ["staff", "mail", "decision", "reply", "failure"]
    assert story[0].text == "mail run again"
    assert story[-1].data["error"] == "550 no such user"


def test_the_story_of_one_request_tells_nothing_of_another(store: SqlStore) -> None:
    recorded(store, 1)
    recorded(store, 2)
    store.set_state(2, State.CLOSED, "", NOW)
    assert {event.mail_id for event in store.story(1)} == {1}
    assert store.story(3) == ()


def test_thousands_of_candidates_are_cut_and_the_rest_counted(store: SqlStore) -> None:
    wanted = request()
    base = work(arrive(store), wanted, answer(wanted.token))
    many = replace(base.readings, institution=base.readings.institution * 500)
    store.record(replace(base, readings=many), NOW)
    mail = store.story(1)[0]
    assert isinstance(mail.data["candidates"], dict)
    assert len(mail.data["candidates"]["institution"]) == 50
    assert mail.data["not_kept"] == {"institution": 950}
