"""`mailbot check` against real servers: a line each, what to do about what fails, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import imapclient
from servers import Dovecot, Pymap, SmtpServer, free_port

from mailbot.service.check import Check, run_checks
from mailbot.settings import Settings


def by_name(settings: Settings) -> dict[str, Check]:
    checks = run_checks(settings)
    for check in checks:
        assert "\n" not in check.detail + check.advice
        assert check.ok or check.advice, check
    return {check.name: check for check in checks}


def test_all_is_well_and_nothing_was_changed(
    settings: Settings, dovecot: Dovecot, user: str, smtp: SmtpServer, tmp_path: Path
) -> None:
    with dovecot.client(user) as client:
        client.append("INBOX", b"Subject: x\r\n\r\nhello\r\n")
        before = _everything(client)
    checks = by_name(settings.model_copy(update={"staff_address": "staff@ipr.example"}))
    assert [check.name for check in checks.values() if not check.ok] == []
    assert "IDLE" in checks["IMAP features"].detail
    assert "keeps keywords" in checks["IMAP features"].detail
    assert "Odeslana" in checks["IMAP features"].detail
    assert smtp.received == []
    with dovecot.client(user) as client:
        assert _everything(client) == before
    assert list(tmp_path.iterdir()) == []  # no database was made


def _everything(client: imapclient.IMAPClient) -> object:
    client.select_folder("INBOX", readonly=True)
    mails = {uid: set(flags) - {b"\\Recent"} for uid, flags in client.get_flags(client.search()).items()}
    return mails, sorted(name for _, _, name in client.list_folders())


def test_each_server_that_fails_says_what_to_do(settings: Settings) -> None:
    checks = by_name(settings.model_copy(update={"imap_port": free_port(), "smtp_port": free_port()}))
    assert "MAILBOT_IMAP_PORT" in checks["IMAP"].advice
    assert "MAILBOT_SMTP_PORT" in checks["SMTP"].advice
    assert checks["rules.yaml"].ok


def test_a_wrong_password_is_told(dovecot: Dovecot, settings_for: Callable[..., Settings], smtp: SmtpServer) -> None:
    checks = by_name(settings_for(imap_port=dovecot.port, imap_password="wrong", smtp_port=smtp.port))
    assert "MAILBOT_IMAP_PASSWORD" in checks["IMAP"].advice


def test_settings_that_lack_are_each_told(settings_for: Callable[..., Settings]) -> None:
    checks = by_name(settings_for(imap_host="", smtp_host=""))
    assert not checks["settings"].ok
    assert "MAILBOT_IMAP_HOST" in checks["IMAP"].advice
    assert "MAILBOT_SMTP_HOST" in checks["SMTP"].advice


def test_rules_with_an_unknown_key_fail_and_the_other_checks_go_on(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "rules.yaml"
    path.write_text("answers:\n  sender_per_huor: 3\n")
    checks = by_name(settings.model_copy(update={"rules": path}))
    assert "answers.sender_per_huor: unknown key" in checks["rules.yaml"].detail
    assert checks["IMAP"].ok


def test_a_template_that_is_wrong_fails(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "templates" / "en").mkdir(parents=True)
    (tmp_path / "templates" / "en" / "ask.txt.j2").write_text("{{ nonsense }}")
    checks = by_name(settings.model_copy(update={"templates": tmp_path / "templates"}))
    assert not checks["templates"].ok


def test_a_damaged_database_fails(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "mailbot.db").write_bytes(b"this is no database " * 100)
    assert not by_name(settings)["database"].ok


def test_staff_at_the_watched_address_would_loop(settings: Settings) -> None:
    checks = by_name(settings.model_copy(update={"staff_address": settings.address}))
    assert "MAILBOT_STAFF_ADDRESS" in checks["staff address"].advice


def test_a_staff_address_that_is_none_is_told(settings: Settings) -> None:
    assert not by_name(settings.model_copy(update={"staff_address": "Office <a@b.example>"}))["staff address"].ok


def test_what_a_plain_server_cannot_do_is_no_failure(settings: Settings, pymap: Pymap) -> None:
    plain = settings.model_copy(
        update={
            "imap_port": pymap.port,
            "imap_username": pymap.user,
            "imap_password": type(settings.imap_password)(pymap.password),
        }
    )
    features = by_name(plain)["IMAP features"]
    assert features.ok
    assert "keeps no keywords" in features.detail
    assert "no Sent folder" in features.detail
