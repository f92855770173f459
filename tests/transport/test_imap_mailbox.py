"""The mailbox against a real Dovecot: what is found, read and marked, and what is left as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from servers import Dovecot, Wire

from mailbot.settings import Settings
from mailbot.transport.mailbox import Facts, Mailbox, SentCopy, open_mailbox

NOW = datetime.now(UTC).replace(microsecond=0)


def letter(subject: str, size: int = 0) -> bytes:
    return f"From: a@example.org\r\nSubject: {subject}\r\nMessage-ID: <{subject}@example.org>\r\n\r\n".encode() + (
        b"x" * 70 + b"\r\n"
    ) * (size // 72)


@pytest.fixture
def deliver(dovecot: Dovecot, user: str) -> Callable[..., None]:
    def append(*mails: bytes, flags: tuple[bytes, ...] = (), when: datetime | None = None) -> None:
        with dovecot.client(user) as client:
            for raw in mails:
                client.append("INBOX", raw, flags, when)

    return append


@pytest.fixture
def mailbox(settings: Settings) -> Iterator[Mailbox]:
    with open_mailbox(settings, timeout=5, chunk=3) as opened:
        yield opened


def subjects(mailbox: Mailbox, facts: tuple[Facts, ...]) -> list[str]:
    return [raw.split(b"Subject: ")[1].split(b"\r")[0].decode() for _, raw in mailbox.bodies(facts) if raw]


def test_the_highest_uid_below_the_range_is_not_new(mailbox: Mailbox, deliver: Callable[..., None]) -> None:
    deliver(letter("one"), letter("two"))
    assert mailbox.uids_after(0) == (1, 2)
    assert mailbox.uids_after(1) == (2,)
    assert mailbox.uids_after(2) == ()  # the server itself answers "2" to UID SEARCH UID 3:*
    assert mailbox.uids_after(7) == ()


def test_mail_is_read_in_chunks_and_in_order(settings: Settings, wire: Wire, deliver: Callable[..., None]) -> None:
    names = [f"m{number}" for number in range(8)]
    deliver(*(letter(name) for name in names))
    with open_mailbox(settings.model_copy(update={"imap_port": wire.port}), timeout=5, chunk=3) as mailbox:
        assert subjects(mailbox, mailbox.facts(mailbox.uids_after(0))) == names
    assert wire.said.count(b"BODY.PEEK[]") == 3


def test_a_chunk_is_also_bounded_in_octets(
    mailbox: Mailbox, settings: Settings, wire: Wire, deliver: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailbot.transport.mailbox._BATCH_BYTES", 3000)
    deliver(letter("a", 2000), letter("b", 2000), letter("c"))
    with open_mailbox(settings.model_copy(update={"imap_port": wire.port}), timeout=5, chunk=50) as other:
        assert subjects(other, other.facts(other.uids_after(0))) == ["a", "b", "c"]
    assert wire.said.count(b"BODY.PEEK[]") == 2


def test_facts_tell_size_and_date_in_utc(mailbox: Mailbox, deliver: Callable[..., None]) -> None:
    raw = letter("x", 500)
    deliver(raw, when=NOW - timedelta(days=40))
    assert mailbox.facts(mailbox.uids_after(0)) == (Facts(1, len(raw), NOW - timedelta(days=40)),)


def test_mail_since_a_day_includes_that_day_in_every_zone(mailbox: Mailbox, deliver: Callable[..., None]) -> None:
    deliver(letter("old"), when=datetime(2026, 3, 1, 12, tzinfo=UTC))
    deliver(letter("edge"), when=datetime(2026, 5, 4, 23, 30, tzinfo=UTC))
    deliver(letter("new"), when=datetime(2026, 5, 6, 12, tzinfo=UTC))
    mailbox.noop()
    assert set(mailbox.uids_since(date(2026, 5, 5))) >= {2, 3}
    assert 1 not in mailbox.uids_since(date(2026, 5, 5))


def test_reading_marks_nothing_as_seen(
    mailbox: Mailbox, dovecot: Dovecot, user: str, deliver: Callable[..., None]
) -> None:
    deliver(letter("one"), letter("two"))
    facts = mailbox.facts(mailbox.uids_after(0))
    assert len(list(mailbox.bodies(facts))) == len(list(mailbox.headers(facts, 1000))) == 2
    with dovecot.client(user) as client:
        client.select_folder("INBOX", readonly=True)
        assert b"\\Seen" not in {flag for flags in client.get_flags([1, 2]).values() for flag in flags}


def test_of_an_oversized_mail_only_so_much_of_the_header_is_asked_for(
    mailbox: Mailbox, deliver: Callable[..., None]
) -> None:
    deliver(letter("s" * 5000, 10_000))
    ((uid, header),) = mailbox.headers(mailbox.facts(mailbox.uids_after(0)), 100)
    assert uid == 1
    assert header == letter("s" * 5000)[:100]


def test_a_mail_that_vanished_is_left_out(
    mailbox: Mailbox, dovecot: Dovecot, user: str, deliver: Callable[..., None]
) -> None:
    deliver(letter("one"), letter("two"), letter("three"))
    facts = mailbox.facts(mailbox.uids_after(0))
    with dovecot.client(user) as client:
        client.select_folder("INBOX")
        client.delete_messages([2])
        client.expunge([2])
    assert [uid for uid, raw in mailbox.bodies(facts) if raw] == [1, 3]
    assert mailbox.facts((1, 2, 3)) == (facts[0], facts[2])


def test_a_keyword_leaves_all_other_flags_alone(
    mailbox: Mailbox, dovecot: Dovecot, user: str, deliver: Callable[..., None]
) -> None:
    deliver(letter("one"), flags=(b"\\Flagged", b"Staff"))
    deliver(letter("two"), flags=(b"\\Deleted",))
    assert mailbox.uids_after(0) == (1, 2)
    assert mailbox.add_keyword([1], "$MailbotReview")
    with dovecot.client(user) as client:
        client.select_folder("INBOX", readonly=True)
        flags = client.get_flags([1, 2])
    assert {flag for flag in flags[1] if flag != b"\\Recent"} == {b"\\Flagged", b"Staff", b"$MailbotReview"}
    assert {flag for flag in flags[2] if flag != b"\\Recent"} == {b"\\Deleted"}


def test_moving_expunges_nothing_that_others_have_marked_as_deleted(
    mailbox: Mailbox, dovecot: Dovecot, user: str, deliver: Callable[..., None]
) -> None:
    deliver(letter("doomed"), flags=(b"\\Deleted",))
    deliver(letter("done"))
    assert mailbox.uids_after(0) == (1, 2)
    assert mailbox.move([2], "Vyřízeno")  # made, since it lacks; its name is not ASCII
    assert mailbox.uids_after(0) == (1,)
    with dovecot.client(user) as client:
        assert client.select_folder("Vyřízeno", readonly=True)[b"EXISTS"] == 1


def test_a_copy_stands_in_the_servers_sent_folder_once(mailbox: Mailbox, dovecot: Dovecot, user: str) -> None:
    copy = SentCopy("<mailbot.x.y@example.org>", letter("mailbot.x.y"), NOW)
    assert list(mailbox.save_sent([copy, copy], None)) == [copy.message_id] * 2
    assert list(mailbox.save_sent([copy], None)) == [copy.message_id]
    assert mailbox.uids_after(0) == ()  # the watched folder is selected again
    with dovecot.client(user) as client:
        assert client.select_folder("Odeslana", readonly=True)[b"EXISTS"] == 1
        assert b"\\Seen" in client.get_flags([1])[1]
        assert {name for _, _, name in client.list_folders()} == {"INBOX", "Odeslana"}


def test_a_sent_folder_of_the_rules_is_made_where_it_lacks(mailbox: Mailbox, dovecot: Dovecot, user: str) -> None:
    assert list(mailbox.save_sent([SentCopy("<a@b>", letter("a"), NOW)], "Archiv/Bot")) == ["<a@b>"]
    with dovecot.client(user) as client:
        assert client.select_folder("Archiv/Bot", readonly=True)[b"EXISTS"] == 1


def test_news_told_outside_idle_is_remembered_until_the_next_search(
    mailbox: Mailbox, deliver: Callable[..., None]
) -> None:
    assert mailbox.uids_after(0) == ()
    assert not mailbox.has_news()
    deliver(letter("one"))
    mailbox.noop()
    assert mailbox.has_news()
    assert mailbox.uids_after(0) == (1,)
    assert not mailbox.has_news()
