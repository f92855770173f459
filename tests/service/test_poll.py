"""A round against real servers: what it takes in, what it leaves alone, what it sends and what it marks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import imapclient
import pytest
from clerk import Clerk, letter, subject_of
from servers import PASSWORD, Dovecot, Pymap, SmtpServer, Wire, free_port

from mailbot.errors import MailboxError, SettingsError, SubmissionError
from mailbot.model import Arrival, Outcome
from mailbot.rules import Rules
from mailbot.service.poll import RoundReport, poll_once
from mailbot.settings import Settings
from mailbot.store import SqlStore, open_store

Deliver = Callable[..., None]
Flags = Callable[[], dict[int, set[bytes]]]
NOW = datetime.now(UTC).replace(microsecond=0)
Round = Callable[..., RoundReport]


@pytest.fixture
def one_round(settings: Settings, rules: Rules, store: SqlStore, clerk: Clerk) -> Round:
    def run(**changes: object) -> RoundReport:
        values: dict[str, object] = {"settings": settings, "rules": rules, "store": store, "since": None} | changes
        return poll_once(
            values.pop("settings"),  # type: ignore[arg-type]
            values.pop("rules"),  # type: ignore[arg-type]
            values.pop("store"),  # type: ignore[arg-type]
            make_process=clerk.make_process,
            **values,  # type: ignore[arg-type]
        )

    return run


def changed(rules: Rules, section: str, **values: object) -> Rules:
    return rules.model_copy(update={section: getattr(rules, section).model_copy(update=values)})


# ---------------------------------------------------------------- what is taken in


def test_the_first_start_leaves_old_mail_alone_and_takes_what_comes(
    one_round: Round, deliver: Deliver, clerk: Clerk, flags_of: Flags, smtp: SmtpServer
) -> None:
    deliver(letter("old"), letter("older"))
    assert one_round().first
    assert one_round().line == "nothing new"
    deliver(letter("new"))
    one_round()
    assert clerk.worked == ["new"]
    assert len(smtp.received) == 1
    assert flags_of() == {1: set(), 2: set(), 3: {b"$MailbotWaiting"}}


def test_mail_in_the_very_second_of_the_first_start_is_taken(one_round: Round, deliver: Deliver, clerk: Clerk) -> None:
    one_round()
    deliver(letter("slow clock"), when=NOW - timedelta(minutes=10))
    one_round()
    assert clerk.worked == ["slow clock"]


def test_since_takes_in_what_lay_there_from_that_day_on(one_round: Round, deliver: Deliver, clerk: Clerk) -> None:
    deliver(letter("too old"), when=NOW - timedelta(days=10))
    deliver(letter("edge"), when=NOW - timedelta(days=5, hours=1))
    deliver(letter("recent"), when=NOW - timedelta(days=3))
    one_round(since=NOW - timedelta(days=5))
    assert clerk.worked == ["recent"]
    deliver(letter("next"))
    assert one_round().fetched == 1


def test_since_given_later_takes_in_what_was_left_alone_once(one_round: Round, deliver: Deliver, clerk: Clerk) -> None:
    deliver(letter("left"))
    one_round()
    deliver(letter("new"))
    one_round()
    one_round(since=NOW - timedelta(days=1))
    one_round(since=NOW - timedelta(days=1))
    assert clerk.worked == ["new", "left"]


def test_last_years_mail_moved_into_the_inbox_is_left_alone(one_round: Round, deliver: Deliver, clerk: Clerk) -> None:
    one_round()
    deliver(letter("archived"), when=NOW - timedelta(days=300))
    deliver(letter("new"))
    assert one_round().left_alone == 1
    assert clerk.worked == ["new"]


def test_uids_counted_anew_give_nobody_a_second_answer(
    one_round: Round, deliver: Deliver, clerk: Clerk, dovecot: Dovecot, user: str, smtp: SmtpServer, flags_of: Flags
) -> None:
    deliver(letter("before the start"), when=NOW - timedelta(days=2))
    one_round()
    deliver(letter("one"), letter("two"))
    one_round()
    with dovecot.client(user) as client:
        before = client.select_folder("INBOX", readonly=True)[b"UIDVALIDITY"]
    for path in dovecot.maildir(user).glob("dovecot*"):
        path.unlink()
    (dovecot.maildir(user) / "dovecot-uidlist").write_text(f"3 V{before + 1} N1\n")
    deliver(letter("three"))
    with dovecot.client(user) as client:
        assert client.select_folder("INBOX", readonly=True)[b"UIDVALIDITY"] == before + 1
    one_round()
    one_round()
    assert clerk.worked == ["one", "two", "three"]
    assert len(smtp.received) == 3
    assert list(flags_of().values()).count({b"$MailbotWaiting"}) == 1  # the other keywords went with the old index


def test_another_account_begins_anew(
    one_round: Round, deliver: Deliver, clerk: Clerk, dovecot: Dovecot, settings: Settings
) -> None:
    one_round()
    other = settings.model_copy(update={"imap_username": f"{settings.imap_username}-other"})
    with dovecot.client(other.imap_username) as client:
        client.append("INBOX", letter("theirs"))
    assert one_round(settings=other).first
    assert clerk.worked == []


# ---------------------------------------------------------------- reading


def test_of_an_oversized_mail_the_body_is_never_asked_for(
    one_round: Round, deliver: Deliver, clerk: Clerk, wire: Wire, settings: Settings, rules: Rules
) -> None:
    proxied = settings.model_copy(update={"imap_port": wire.port})
    one_round(settings=proxied)
    deliver(letter("big", 300_000))
    one_round(settings=proxied, rules=changed(rules, "limits", mail_bytes=200_000))
    assert clerk.oversized == ["big"]
    assert b"BODY.PEEK[HEADER]" in wire.said
    assert b"BODY.PEEK[]" not in wire.said
    assert b"BODY[]" not in wire.said
    assert b"RFC822 " not in wire.said


def test_a_mail_that_the_server_cannot_read_holds_up_no_other(
    one_round: Round, deliver: Deliver, clerk: Clerk, dovecot: Dovecot, user: str
) -> None:
    one_round()
    deliver(letter("one"), letter("broken"), letter("three"))
    file = next(p for p in dovecot.maildir(user).rglob("*") if p.is_file() and b"broken" in p.read_bytes())
    mode = file.stat().st_mode
    file.chmod(0)  # Dovecot hangs up when asked for it
    assert one_round().unreadable == 1
    assert clerk.worked == ["one", "three"]
    moved = next(p for p in dovecot.maildir(user).rglob("*") if p.name.startswith(file.name))
    moved.chmod(mode)
    deliver(letter("four"))
    one_round()
    assert clerk.worked == ["one", "three", "broken", "four"]


def test_seen_and_all_other_flags_stay_as_they_are_and_nothing_is_deleted(
    one_round: Round, deliver: Deliver, flags_of: Flags
) -> None:
    deliver(letter("staff's"), flags=(b"\\Flagged", b"Private"))
    one_round()
    deliver(letter("unread"))
    deliver(letter("read"), flags=(b"\\Seen", b"\\Flagged"))
    deliver(letter("deleted by staff"), flags=(b"\\Deleted",))
    one_round()
    assert flags_of() == {
        1: {b"\\Flagged", b"Private"},
        2: {b"$MailbotWaiting"},
        3: {b"\\Seen", b"\\Flagged", b"$MailbotWaiting"},
        4: {b"\\Deleted", b"$MailbotWaiting"},
    }


# ---------------------------------------------------------------- working


def test_a_second_round_at_the_same_time_does_nothing_and_says_so(
    one_round: Round, deliver: Deliver, clerk: Clerk, settings: Settings
) -> None:
    one_round()
    deliver(letter("new"))
    seen: list[RoundReport] = []

    def second(_: Arrival) -> None:
        other = open_store(settings.database)
        try:
            seen.append(one_round(store=other))
        finally:
            other.close()

    clerk.before = second
    one_round()
    assert [report.busy for report in seen] == [True]
    assert "another mailbot is at work" in seen[0].line
    assert clerk.worked == ["new"]


def test_an_empty_round_makes_no_process_and_loads_nothing_heavy(
    one_round: Round, clerk: Clerk, settings: Settings
) -> None:
    one_round()
    one_round()
    assert clerk.made == 0
    program = """
import sys
from mailbot.rules import Rules
from mailbot.service.desk import mailbox_round
from mailbot.settings import load_settings
from mailbot.store import SqlStore, open_store
settings = load_settings()
store = open_store(settings.database)
print(mailbox_round(settings, Rules(), store).line)
heavy = {"spacy", "alembic", "dateparser", "phonenumbers", "jinja2", "babel", "icalendar", "mailparser", "numpy"}
heavy |= {"openpyxl", "pypdf", "docx", "py3langid", "inscriptis", "structlog"}
print(sorted(heavy & set(sys.modules)))
"""
    environment = {
        "MAILBOT_IMAP_HOST": "127.0.0.1",
        "MAILBOT_IMAP_PORT": str(settings.imap_port),
        "MAILBOT_IMAP_SECURITY": "none",
        "MAILBOT_IMAP_USERNAME": settings.imap_username,
        "MAILBOT_IMAP_PASSWORD": PASSWORD,
        "MAILBOT_SMTP_HOST": "127.0.0.1",
        "MAILBOT_SMTP_SECURITY": "none",
        "MAILBOT_DATABASE_URL": settings.database_url,
    }
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, check=False, env=environment, capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines() == ["nothing new", "[]"], ran.stderr


def test_a_mail_that_fails_is_tried_in_three_rounds_and_set_aside_and_stops_no_other(
    one_round: Round, deliver: Deliver, clerk: Clerk, store: SqlStore, flags_of: Flags
) -> None:
    one_round()
    deliver(letter("poison"), letter("fine"))

    def fail(arrival: Arrival) -> None:
        if subject_of(arrival) == "poison":
            raise RecursionError(f"secret of {arrival.raw!r}")

    clerk.before = fail
    assert [one_round().failed for _ in range(2)] == [1, 1]
    assert one_round().set_aside == 1
    assert one_round().is_quiet
    assert clerk.worked == ["fine"]
    record = next(mail for mail in store.mail() if mail.error)
    assert (record.outcome, record.error) == (Outcome.REVIEW, "RecursionError")
    assert flags_of()[1] == {b"$MailbotReview"}
    clerk.before = lambda arrival: None
    store.retry(record.id, datetime.now(UTC))
    one_round()
    assert clerk.worked == ["fine", "poison"]


def test_a_wrong_template_ends_the_round_and_is_no_fault_of_a_mail(
    one_round: Round, deliver: Deliver, clerk: Clerk, store: SqlStore
) -> None:
    one_round()
    deliver(letter("fine"))

    def fail(_: Arrival) -> None:
        raise SettingsError("templates/en/ask.txt.j2: unknown name")

    clerk.before = fail
    with pytest.raises(SettingsError):
        one_round()
    clerk.before = lambda arrival: None
    one_round()
    assert clerk.worked == ["fine"]


def test_asked_to_stop_it_finishes_the_mail_in_hand_with_its_answer(
    one_round: Round, deliver: Deliver, clerk: Clerk, smtp: SmtpServer
) -> None:
    one_round()
    deliver(letter("one"), letter("two"))
    one_round(stop=lambda: bool(clerk.worked))
    assert clerk.worked == ["one"]
    assert len(smtp.received) == 1
    one_round()
    assert clerk.worked == ["one", "two"]
    assert len(smtp.received) == 2


def test_each_answer_goes_out_before_the_next_mail_is_begun(
    one_round: Round, deliver: Deliver, clerk: Clerk, smtp: SmtpServer
) -> None:
    one_round()
    deliver(letter("one"), letter("two"))
    sent_before: list[int] = []
    clerk.before = lambda arrival: sent_before.append(len(smtp.received))
    one_round()
    assert sent_before == [0, 1]


def test_work_that_outlasts_the_connection_is_marked_over_a_new_one(
    one_round: Round,
    deliver: Deliver,
    clerk: Clerk,
    wire: Wire,
    settings: Settings,
    flags_of: Flags,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("mailbot.service.link._TRUSTED_FOR", 0.0)
    proxied = settings.model_copy(update={"imap_port": wire.port})
    one_round(settings=proxied)
    deliver(letter("slow"))
    clerk.before = lambda arrival: wire.cut()
    one_round(settings=proxied)
    assert flags_of() == {1: {b"$MailbotWaiting"}}


# ---------------------------------------------------------------- sending and marking


def test_a_copy_of_each_answer_stands_in_the_sent_folder_once(
    one_round: Round, deliver: Deliver, dovecot: Dovecot, user: str, smtp: SmtpServer
) -> None:
    one_round()
    deliver(letter("one"), letter("two"))
    one_round()
    one_round()
    with dovecot.client(user) as client:
        client.select_folder("Odeslana", readonly=True)
        copies = [data[b"BODY[]"] for data in client.fetch(client.search(), ["BODY.PEEK[]"]).values()]
    assert sorted(copies) == sorted(mail.raw for mail in smtp.received)
    assert len(copies) == 2


def test_rules_can_turn_off_copies_and_keywords(
    one_round: Round, deliver: Deliver, dovecot: Dovecot, user: str, rules: Rules, flags_of: Flags, store: SqlStore
) -> None:
    plain = changed(rules, "mailbox", keywords=False, store_sent=False)
    one_round(rules=plain)
    deliver(letter("one"))
    one_round(rules=plain)
    assert flags_of() == {1: set()}
    assert not store.unsaved(10)
    with dovecot.client(user) as client:
        assert client.select_folder("Odeslana", readonly=True)[b"EXISTS"] == 0


def test_a_mail_is_moved_where_the_rules_say_so_with_its_keyword(
    one_round: Round, deliver: Deliver, clerk: Clerk, dovecot: Dovecot, user: str, rules: Rules
) -> None:
    moving = changed(rules, "mailbox", move=rules.mailbox.move.model_copy(update={"ignored": "Ignored"}))
    clerk.outcome = Outcome.IGNORED
    one_round(rules=moving)
    deliver(letter("news"))
    one_round(rules=moving)
    assert one_round(rules=moving).is_quiet
    with dovecot.client(user) as client:
        client.select_folder("Ignored", readonly=True)
        assert [set(flags) - {b"\\Recent"} for flags in client.get_flags([1]).values()] == [{b"$MailbotIgnored"}]


def test_an_answer_refused_for_now_waits_and_one_refused_for_good_fails(
    one_round: Round, deliver: Deliver, smtp: SmtpServer, store: SqlStore
) -> None:
    one_round()
    deliver(letter("one"))
    smtp.behaviour.at_recipient = "451 4.2.1 later"
    assert one_round().refused == 1
    assert [mail.state for mail in store.outgoing()] == ["pending"]
    smtp.behaviour.at_recipient = None
    assert one_round().sent == 0  # the pause is not over
    assert one_round(clock=lambda: datetime.now(UTC) + timedelta(minutes=2)).sent == 1
    smtp.behaviour.at_recipient = "550 5.1.1 nobody"
    deliver(letter("two"))
    assert one_round().refused == 1
    assert [mail.state for mail in store.outgoing()] == ["sent", "failed"]


def test_an_smtp_server_that_is_down_uses_up_no_attempts_and_ends_in_one_line(
    one_round: Round, deliver: Deliver, clerk: Clerk, settings: Settings, store: SqlStore, flags_of: Flags
) -> None:
    down = settings.model_copy(update={"smtp_port": free_port()})
    one_round(settings=down)
    deliver(letter("one"))
    for _ in range(3):
        with pytest.raises(SubmissionError, match="refuses the connection"):
            one_round(settings=down)
    assert clerk.worked == ["one"]
    assert [(mail.state, mail.attempts) for mail in store.outgoing()] == [("pending", 0)]
    assert flags_of() == {1: {b"$MailbotWaiting"}}
    assert one_round().sent == 1


def test_an_answer_that_may_have_gone_out_goes_again_once_with_the_same_message_id(
    one_round: Round, deliver: Deliver, smtp: SmtpServer, store: SqlStore
) -> None:
    one_round()
    deliver(letter("one"))
    smtp.behaviour.drop_at_data = True
    for _ in range(2):
        with pytest.raises(SubmissionError):
            one_round()
    one_round()
    assert len(smtp.received) == 2
    assert len({str(message_from_bytes(mail.raw)["Message-ID"]) for mail in smtp.received}) == 1
    assert [mail.state for mail in store.outgoing()] == ["failed"]


def test_an_imap_server_that_is_down_does_not_keep_answers_back(
    one_round: Round, deliver: Deliver, clerk: Clerk, settings: Settings, smtp: SmtpServer
) -> None:
    one_round()
    deliver(letter("one"), letter("two"))
    one_round(stop=lambda: bool(clerk.worked))
    with pytest.raises(MailboxError, match="refuses the connection"):
        one_round(settings=settings.model_copy(update={"imap_port": free_port()}))
    assert clerk.worked == ["one", "two"]
    assert len(smtp.received) == 2


def test_a_round_works_on_a_server_without_keywords_and_sent_folder(
    one_round: Round, clerk: Clerk, pymap: Pymap, settings: Settings, smtp: SmtpServer, rules: Rules, tmp_path: Path
) -> None:
    plain = settings.model_copy(
        update={
            "imap_port": pymap.port,
            "imap_username": pymap.user,
            "imap_password": type(settings.imap_password)(pymap.password),
        }
    )

    def client() -> imapclient.IMAPClient:
        connected = imapclient.IMAPClient("127.0.0.1", pymap.port, ssl=False, timeout=10)
        connected.login(pymap.user, pymap.password)
        return connected

    one_round(settings=plain)
    with client() as one:
        one.append("INBOX", letter("one"))
        one.append("INBOX", letter("big", 300_000))
    one_round(settings=plain, rules=changed(rules, "limits", mail_bytes=200_000))
    assert sorted(clerk.worked) == ["big", "one"]
    assert clerk.oversized == ["big"]
    assert len(smtp.received) == 2
    assert one_round(settings=plain).is_quiet
    with client() as one:
        one.select_folder("INBOX", readonly=True)
        assert b"\\Seen" not in {flag for flags in one.get_flags(one.search()).values() for flag in flags}
        assert one.select_folder("Sent", readonly=True)[b"EXISTS"] == 2
