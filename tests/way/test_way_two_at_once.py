"""Two at work on one mailbox at the same moment: cron that overlaps itself, `poll` by hand while `run` runs."""

from __future__ import annotations

import signal
from collections.abc import Callable

from office import REQUEST, Office, flags, letter
from servers import Dovecot, SmtpServer, end_process, wait_for


def towns(count: int) -> list[bytes]:
    return [letter(REQUEST, sender=f"A <a@town{number}.example>", number=number) for number in range(count)]


def assert_each_answered_once(office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, count: int) -> None:
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting"] * count
    assert sorted(one.recipients for one in smtp.received) == sorted((f"a@town{n}.example",) for n in range(count))
    assert flags(dovecot, user) == [{b"$MailbotWaiting"}] * count
    with dovecot.client(user) as client:
        client.select_folder("Odeslana", readonly=True)
        assert len(client.search(["ALL"])) == count


def test_polls_that_start_at_once_do_the_work_once_and_all_end_well(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[..., None]
) -> None:
    office.poll()
    deliver(*towns(4))
    smtp.behaviour.pause_at_data = 0.15
    polls = [office.start("poll") for _ in range(3)]
    said = [(*poll.communicate(timeout=30), poll.returncode) for poll in polls]
    assert [status for _, _, status in said] == [0, 0, 0], said
    busy = [out for out, _, _ in said if "another mailbot is at work" in out]
    assert len(busy) == 2
    assert_each_answered_once(office, dovecot, smtp, user, 4)


def test_the_very_first_start_of_two_at_once_makes_one_database(office: Office) -> None:
    polls = [office.start("poll") for _ in range(2)]
    said = [(*poll.communicate(timeout=30), poll.returncode) for poll in polls]
    assert [status for _, _, status in said] == [0, 0], said
    assert office.queue("--mail") == []


def test_polls_and_staff_beside_the_daemon_disturb_nothing(
    office: Office, dovecot: Dovecot, smtp: SmtpServer, user: str, deliver: Callable[..., None]
) -> None:
    office.poll()
    smtp.behaviour.pause_at_data = 0.05
    daemon = office.start("run")
    try:
        for number, mail in enumerate(towns(5)):
            deliver(mail)
            assert office.mailbot("poll").returncode == 0
            assert office.mailbot("queue", "list").returncode == 0
            if number:
                assert office.mailbot("queue", "set", "1", "group_size=12").returncode == 0
        wait_for(lambda: len(smtp.received) == 5, 15, "the answers")
    finally:
        status = end_process(daemon, signal.SIGTERM)
        error = daemon.communicate()[1]
    assert status == 0
    assert "Traceback" not in error
    office.poll()
    assert_each_answered_once(office, dovecot, smtp, user, 5)
