"""The same store on PostgreSQL: set MAILBOT_TEST_POSTGRES_URL to an empty database that may be written and emptied."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from store_samples import ACCOUNT, FOLDER, HOUR, NOW, answer, arrive, key, raw, recorded, request, work

from mailbot.model import ActionKind, AnswerCounts, Outcome, State, Watermark
from mailbot.store import SqlStore, inspect_database, open_store
from mailbot.store.engine import open_database
from mailbot.store.tables import metadata

URL = os.environ.get("MAILBOT_TEST_POSTGRES_URL", "")
pytestmark = pytest.mark.skipif(not URL, reason="MAILBOT_TEST_POSTGRES_URL names no database")


@pytest.fixture
def store() -> Iterator[SqlStore]:
    database = open_database(URL)
    with database.write() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    database.close()
    store = open_store(URL)
    yield store
    store.close()


def test_the_migrations_make_exactly_the_tables_of_the_code(store: SqlStore) -> None:
    with store._database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    assert "current" in inspect_database(URL)


def test_a_mail_goes_the_whole_way(store: SqlStore) -> None:
    store.set_watermark(ACCOUNT, FOLDER, Watermark(4_294_967_295, 4_294_967_294, NOW))
    assert store.watermark(ACCOUNT, FOLDER) == Watermark(4_294_967_295, 4_294_967_294, NOW)
    stored = recorded(store, subject="a\x00b\ud800c", message_ids=(f"<{'é' * 9_000}@x.example>",))
    assert store.requests_by_message_ids(stored.message_ids) == (stored,)
    assert store.open_requests_of(stored.writer) == (stored,)
    assert store.request_by_token(stored.token) == stored
    assert store.answer_counts(stored.writer, stored.id, NOW) == AnswerCounts(1, 1, 1, 1, 1)
    claimed = store.claim(NOW, 5)
    assert claimed is not None
    assert claimed.raw == b"Subject: Re: Visit\r\n\r\nThank you.\r\n"
    store.sent(claimed.id, NOW)
    assert [mail.id for mail in store.unsaved(5)] == [claimed.id]
    store.saved(claimed.id)
    assert not store.has_work(NOW, 5)
    store.marked([mark.arrival_id for mark in store.unmarked(ACCOUNT, FOLDER, 5)])
    assert store.set_state(stored.id or 0, State.ACCEPTED, "", NOW + HOUR).sequence == 1
    assert store.set_leaf(stored.id or 0, "group_size", 12, NOW + HOUR).sequence == 2
    assert [event.kind for event in store.story(stored.id or 0)] == ["mail", "decision", "reply", "staff", "staff"]
    assert store.request(2**63) is None


def test_a_mail_is_kept_once_and_found_again(store: SqlStore) -> None:
    first = store.add_arrival(key(1), NOW, raw(), oversized=False, now=NOW)
    assert store.add_arrival(key(1), NOW, raw(), oversized=False, now=NOW) == first
    assert store.add_arrival(key(9, 8), NOW, raw(), oversized=False, now=NOW) == first
    assert store.known_uids(ACCOUNT, FOLDER, 8, [9]) == {9}
    store.set_aside(first, "broke", NOW)
    assert store.mail()[0].outcome is Outcome.REVIEW
    store.retry(first, NOW)
    assert store.begin_attempt(first, NOW) == 1
    assert [arrival.raw for arrival in store.pending(5, 3)] == [raw()]


def test_a_refused_answer_sends_its_request_to_review_and_a_held_one_is_released(store: SqlStore) -> None:
    wanted = request()
    held = answer(wanted.token, ActionKind.CONFIRM_COMPLETE, held=True)
    number = store.record(work(arrive(store), wanted, answer(wanted.token), held), NOW) or 0
    store.claim(NOW, 5)
    store.refused(1, "550 no such user", permanent=True, max_attempts=5, now=NOW)
    assert store.requests([State.REVIEW])[0].reasons == ("answer-undeliverable",)
    assert store.release(number, NOW) == 1
    claimed = store.claim(NOW, 5)
    assert claimed is not None
    assert claimed.message_id == held.message_id


def test_one_round_runs_at_a_time_over_all_hosts(store: SqlStore) -> None:
    other = open_store(URL)
    with store.round_lock() as first, other.round_lock() as second:
        assert (first, second) == (True, False)
    with other.round_lock() as again:
        assert again
    other.close()
