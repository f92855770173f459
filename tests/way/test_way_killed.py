"""Killed at any moment (SIGKILL), it loses nothing, repeats nothing, and ends where it would have ended."""

from __future__ import annotations

import os
import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import closing

import pytest
from office import ANSWER, REQUEST, Office, body_of, flags, letter, parsed, quoted
from servers import Dovecot, SmtpServer

# To search longer: MAILBOT_TEST_KILLS=200 MAILBOT_TEST_SEED=7
KILLS = int(os.environ.get("MAILBOT_TEST_KILLS", "8"))
SEED = os.environ.get("MAILBOT_TEST_SEED", "1")
TOWNS = 12


@pytest.mark.parametrize("command", ["poll", "run"])
def test_killed_again_and_again_it_loses_nothing_and_answers_nobody_twice(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[..., None], command: str
) -> None:
    chance = random.Random(SEED)
    office.poll()
    deliver(letter(REQUEST))
    office.poll()
    question = parsed(smtp.received[0].raw)
    deliver(
        letter(ANSWER + quoted(body_of(question)), subject="Re: Study visit in May", answers=question["Message-ID"])
    )
    for number in range(TOWNS):
        sender = f"Writer <writer@town{number}.example>"
        deliver(letter(REQUEST.replace("Waterstad", f"Town {number}"), sender=sender, number=number))
    deliver(letter("I am away.", subject="Automatic reply", Auto_Submitted="auto-replied"), b"no mail at all\n")

    smtp.behaviour.pause_at_data = 0.04  # so that many a kill falls before, and many after, a mail was taken
    killed = 0
    for _ in range(KILLS):
        killed += office.mailbot(command, kill_after=chance.uniform(0.02, 0.5)).returncode == -9
    smtp.behaviour.pause_at_data = 0
    for _ in range(3):  # a mail that was in work when it was killed three times is set aside in a round of its own
        office.poll()

    assert killed >= 3
    _assert_that_each_mail_has_an_outcome(office, TOWNS + 4)
    _assert_that_nobody_got_two_answers(smtp)
    _assert_that_all_went_out_and_is_filed_once(office, dovecot, smtp, user)
    assert all(len(one) == 1 for one in flags(dovecot, user))


def _assert_that_each_mail_has_an_outcome(office: Office, count: int) -> None:
    mails = office.queue("--mail")
    assert len(mails) == count
    assert all(mail["outcome"] for mail in mails)
    assert len({mail["message_id"] for mail in mails}) == count


def _assert_that_nobody_got_two_answers(smtp: SmtpServer) -> None:
    answers: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in smtp.received:
        message = parsed(one.raw)
        answers[one.recipients[0], message["In-Reply-To"] or message["Subject"]][message["Message-ID"]] += 1
    assert all(len(ids) == 1 for ids in answers.values()), "two different answers to one mail"
    assert all(max(ids.values()) <= 2 for ids in answers.values()), "an answer three times"


def _assert_that_all_went_out_and_is_filed_once(office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str) -> None:
    with closing(sqlite3.connect(office.database)) as connection:
        rows = connection.execute("SELECT message_id, state, interruptions, request_id FROM outgoing").fetchall()
    assert {state for _, state, _, _ in rows} <= {"sent", "failed"}
    went_out = {message_id for message_id, state, _, _ in rows if state == "sent"}
    assert went_out <= {parsed(one.raw)["Message-ID"] for one in smtp.received}
    # Interrupted twice while it was sent, nobody knows whether it arrived: its request is shown to staff.
    states = {request["id"]: request["state"] for request in office.queue()}
    assert all(states[request] == "review" for _, state, _, request in rows if state == "failed")

    with dovecot.client(user) as client:
        client.select_folder("Odeslana", readonly=True)
        key = "BODY[HEADER.FIELDS (MESSAGE-ID)]"
        found = client.fetch(client.search(["ALL"]), [key]).values()
    copies = [parsed(data[key.encode()])["Message-ID"] for data in found]
    assert sorted(copies) == sorted(went_out)
