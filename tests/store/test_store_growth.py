"""What a round asks costs the same in an old mailbox as in a new one: no question reads a whole table."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import event
from store_samples import ACCOUNT, FOLDER, HOUR, NOW, arrive, key, raw, recorded, request, work

from mailbot.store import SqlStore


def test_no_question_of_a_round_reads_a_whole_table(store: SqlStore) -> None:
    stored = recorded(store)
    asked: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith(("SELECT", "UPDATE")):
            asked.setdefault(statement, parameters)

    event.listen(store._database.engine, "before_cursor_execute", note)
    store.known_uids(ACCOUNT, FOLDER, 7, [1, 2, 3])
    store.add_arrival(key(5), NOW, raw(5), oversized=False, now=NOW)
    store.pending(50, 3)
    store.request_by_token(stored.token)
    store.requests_by_message_ids(stored.message_ids)
    store.open_requests_of(stored.writer)
    store.answer_counts(stored.writer, stored.id, NOW)
    store.earlier_arrival(9, "<1@ostrovec.example>", "0" * 64)
    store.record(work(arrive(store, 2), request()), NOW)
    store.record(work(arrive(store, 3), stored), NOW)
    store.has_work(NOW, 5)
    store.claim(NOW + HOUR, 5)
    store.sent(1, NOW)
    store.unsaved(10)
    store.saved(1)
    store.unmarked(ACCOUNT, FOLDER, 50)
    store.marked([1, 2])
    store.story(1)
    event.remove(store._database.engine, "before_cursor_execute", note)
    with store._database.read() as connection:
        steps = {
            (row[3], statement)
            for statement, parameters in asked.items()
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        }
    assert len(asked) > 20
    whole = [
        step
        for step in steps
        if re.match(r"SCAN (?!.*USING (COVERING )?INDEX ix_\w+_(pending|active|unsaved))", step[0])
    ]
    assert [step for step in whole if not re.match(r"SCAN (CONSTANT ROW|anon_1|\d+)", step[0])] == []
