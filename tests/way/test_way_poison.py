"""A mail that makes the work fail every time: three attempts, then it is staff's, and `retry` runs it again."""

from __future__ import annotations

from collections.abc import Callable

from office import REQUEST, Office, flags, letter
from servers import Dovecot, SmtpServer

from mailbot.model import Arrival, Outcome
from mailbot.rules import Rules
from mailbot.service.desk import process_factory
from mailbot.service.poll import Process, poll_once
from mailbot.settings import Settings
from mailbot.store import open_store


def test_a_mail_that_fails_each_time_is_set_aside_and_runs_again_when_staff_say_so(
    office: Office, settings: Settings, rules: Rules, dovecot: Dovecot, smtp: SmtpServer, user: str,
    deliver: Callable[..., None],
) -> None:  # fmt: skip
    office.poll()
    deliver(letter(REQUEST, sender="P <p@poison.example>"), letter(REQUEST, sender="B <b@second.example>"))
    store = open_store(f"sqlite:///{office.database}")
    real = process_factory(settings, rules, store)

    def make_process() -> Process:
        work = real()

        def process(arrival: Arrival) -> Outcome:  # the real work, but for a fault that one mail brings out
            if b"poison.example" in arrival.raw:
                raise ZeroDivisionError(arrival.raw.decode())
            return work(arrival)

        return process

    reports = [poll_once(settings, rules, store, make_process=make_process) for _ in range(4)]
    store.close()
    assert [(report.failed, report.set_aside) for report in reports] == [(1, 0), (1, 0), (0, 1), (0, 0)]
    assert [one.recipients for one in smtp.received] == [("b@second.example",)]
    poison, second = office.queue("--mail")
    assert (poison["outcome"], poison["rules"], poison["from"]) == ("review", ["set-aside"], "p@poison.example")
    assert second["outcome"] == "waiting"
    assert flags(dovecot, user)[0] == {b"$MailbotReview"}

    assert office.mailbot("retry", "2").returncode == 1
    assert office.mailbot("retry", str(10**30)).stderr.startswith(f"mailbot: there is no mail {10**30};")
    assert office.mailbot("retry", "1").returncode == 0
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["waiting", "waiting"]
    assert smtp.received[1].recipients == ("p@poison.example",)


def test_a_mail_that_ends_the_program_each_time_is_set_aside_and_the_next_one_goes_on(
    office: Office, smtp: SmtpServer, deliver: Callable[..., None]
) -> None:
    """As the kernel ends it when memory runs out: nothing can be caught, so the attempt is counted beforehand."""
    office.poll()
    deliver(letter(REQUEST, sender="P <p@poison.example>"), letter(REQUEST, sender="B <b@second.example>"))
    for _ in range(3):
        done = office.mailbot("poll", DIES_ON="poison.example")
        assert done.returncode == -9
    office.mailbot("poll", DIES_ON="poison.example")
    office.poll()
    assert [mail["outcome"] for mail in office.queue("--mail")] == ["review", "waiting"]
    assert [one.recipients for one in smtp.received] == [("b@second.example",)]
