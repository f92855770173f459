"""Connecting, waiting and losing the connection: each fault is one line that says what to do."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from servers import PASSWORD, Dovecot, Wire, free_port

from mailbot.errors import MailboxError, SettingsError
from mailbot.settings import Settings
from mailbot.transport.mailbox import open_mailbox

LETTER = b"Subject: x\r\n\r\nhello\r\n"


# How long IDLE waits is what it does, so these tests do look at the clock. The margins are wide, for machines under
# load: a wait that nothing ends lasts LONG, one that is ended early ends before SOON; lower bounds are what was asked.
LONG = 60
SOON = 30


def fault(settings: Settings, timeout: float = SOON) -> str:
    with pytest.raises(MailboxError) as caught:
        open_mailbox(settings, timeout=timeout)
    text = str(caught.value)
    assert "\n" not in text
    assert PASSWORD not in text
    return text


def never() -> bool:
    return False


def later(seconds: float, act: Callable[[], object]) -> None:
    threading.Timer(seconds, act).start()


# ---------------------------------------------------------------- connecting


def test_a_wrong_password_is_told_with_the_variables_to_check(
    dovecot: Dovecot, settings_for: Callable[..., Settings]
) -> None:
    text = fault(settings_for(imap_port=dovecot.port, imap_password="wrong"))
    assert "MAILBOT_IMAP_PASSWORD" in text
    assert "wrong" not in text


def test_a_password_that_is_not_ascii_is_told_like_any_other(
    dovecot: Dovecot, settings_for: Callable[..., Settings]
) -> None:
    assert "MAILBOT_IMAP_PASSWORD" in fault(settings_for(imap_port=dovecot.port, imap_password="kůň"))


def test_a_refused_connection_names_the_port(settings_for: Callable[..., Settings]) -> None:
    port = free_port()
    assert f"127.0.0.1:{port}: refuses the connection" in fault(settings_for(imap_port=port))


def test_an_unknown_host_is_told(settings_for: Callable[..., Settings]) -> None:
    assert "MAILBOT_IMAP_HOST" in fault(settings_for(imap_host="nowhere.invalid", allow_insecure=True))


def test_a_server_that_never_answers_costs_the_time_out(settings_for: Callable[..., Settings], wire: Wire) -> None:
    wire.mute()
    began = time.monotonic()
    assert "no answer in time" in fault(settings_for(imap_port=wire.port), timeout=2)
    assert 1.9 < time.monotonic() - began < SOON


def test_a_folder_that_is_not_there_is_told(dovecot: Dovecot, settings_for: Callable[..., Settings]) -> None:
    assert "MAILBOT_IMAP_FOLDER" in fault(settings_for(imap_port=dovecot.port, imap_folder="Nikde"))


def test_an_untrusted_certificate_is_told(dovecot: Dovecot, settings_for: Callable[..., Settings]) -> None:
    if not dovecot.has_tls:
        pytest.skip("openssl is not installed")
    text = fault(settings_for(imap_host="localhost", imap_port=dovecot.tls_port, imap_security="ssl"))
    assert "certificate is not trusted" in text
    assert "self-signed" in text


def test_a_certificate_of_another_name_is_told(
    dovecot: Dovecot, settings_for: Callable[..., Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not dovecot.has_tls:
        pytest.skip("openssl is not installed")
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    text = fault(settings_for(imap_port=dovecot.port, imap_security="starttls"))
    assert "MAILBOT_IMAP_HOST to the name in the certificate" in text


def test_tls_where_none_is_spoken_is_told(dovecot: Dovecot, settings_for: Callable[..., Settings]) -> None:
    assert "MAILBOT_IMAP_SECURITY=ssl" in fault(settings_for(imap_port=dovecot.port, imap_security="ssl"))


@pytest.mark.parametrize("security", ["ssl", "starttls"])
def test_a_trusted_certificate_lets_us_in_and_idle_wakes(
    dovecot: Dovecot,
    user: str,
    settings_for: Callable[..., Settings],
    monkeypatch: pytest.MonkeyPatch,
    security: str,
) -> None:
    if not dovecot.has_tls:
        pytest.skip("openssl is not installed")
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.certificate))
    port = dovecot.tls_port if security == "ssl" else dovecot.port
    settings = settings_for(imap_host="localhost", imap_port=port, imap_security=security)
    with open_mailbox(settings, timeout=SOON) as mailbox, dovecot.client(user) as client:
        later(0.3, lambda: client.append("INBOX", LETTER))
        began = time.monotonic()
        mailbox.idle(LONG, never)
        assert time.monotonic() - began < SOON
        assert mailbox.uids_after(0) == (1,)


def test_a_password_file_that_cannot_be_read_is_a_wrong_setting(settings: Settings) -> None:
    with pytest.raises(SettingsError, match="MAILBOT_IMAP_PASSWORD_FILE"):
        open_mailbox(settings.model_copy(update={"imap_password_file": Path("/nowhere/secret")}), timeout=2)


# ---------------------------------------------------------------- waiting


def test_idle_wakes_soon_after_a_delivery(settings: Settings, dovecot: Dovecot, user: str) -> None:
    with open_mailbox(settings, timeout=SOON) as mailbox, dovecot.client(user) as client:
        began = time.monotonic()
        later(0.5, lambda: client.append("INBOX", LETTER))
        mailbox.idle(LONG, never)
        assert 0.5 <= time.monotonic() - began < SOON
        assert mailbox.uids_after(0) == (1,)


def test_mail_that_came_before_idle_began_ends_it_at_once(settings: Settings, dovecot: Dovecot, user: str) -> None:
    with open_mailbox(settings, timeout=SOON) as mailbox, dovecot.client(user) as client:
        client.append("INBOX", LETTER)  # told in the same breath as "+ idling"
        began = time.monotonic()
        mailbox.idle(LONG, never)
        assert time.monotonic() - began < SOON


def test_idle_ends_when_its_time_is_up_and_the_connection_is_good(settings: Settings) -> None:
    with open_mailbox(settings, timeout=SOON) as mailbox:
        began = time.monotonic()
        mailbox.idle(1.2, never)
        assert 1.1 < time.monotonic() - began < SOON
        assert mailbox.uids_after(0) == ()


def test_idle_ends_soon_when_asked(settings: Settings) -> None:
    stop = threading.Event()
    with open_mailbox(settings, timeout=SOON) as mailbox:
        later(0.3, stop.set)
        began = time.monotonic()
        mailbox.idle(LONG, stop.is_set)
        assert time.monotonic() - began < SOON


def test_a_connection_that_breaks_in_idle_is_an_error_at_once(settings: Settings, wire: Wire) -> None:
    with open_mailbox(settings.model_copy(update={"imap_port": wire.port}), timeout=SOON) as mailbox:
        later(0.3, wire.cut)
        began = time.monotonic()
        with pytest.raises(MailboxError, match="broke while waiting for mail"):
            mailbox.idle(LONG, never)
        assert time.monotonic() - began < SOON
        assert not mailbox.alive


def test_a_silent_connection_is_found_out_when_idle_is_left(settings: Settings, wire: Wire) -> None:
    with open_mailbox(settings.model_copy(update={"imap_port": wire.port}), timeout=1) as mailbox:
        wire.swallow()
        began = time.monotonic()
        with pytest.raises(MailboxError, match="no answer in time"):
            mailbox.idle(1, never)
        assert time.monotonic() - began < SOON


def test_a_server_that_says_goodbye_is_an_error(settings_for: Callable[..., Settings]) -> None:
    own = Dovecot()  # one that may be ended
    own.start()
    try:
        with open_mailbox(settings_for(imap_port=own.port), timeout=SOON) as mailbox:
            later(0.2, own.stop)
            with pytest.raises(MailboxError):
                mailbox.idle(LONG, never)
    finally:
        own.remove()


def test_a_broken_connection_stays_broken_and_says_so(settings: Settings, wire: Wire) -> None:
    with open_mailbox(settings.model_copy(update={"imap_port": wire.port}), timeout=SOON) as mailbox:
        wire.cut()
        for _ in range(2):
            with pytest.raises(MailboxError):
                mailbox.uids_after(0)
