"""rules.yaml and the environment: what is wrong is said in one line that names it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from mailbot.errors import SettingsError
from mailbot.resources import rules_file
from mailbot.rules import Rules, load_rules
from mailbot.settings import is_loopback, load_settings


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in list(os.environ):
        if name.startswith("MAILBOT_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_the_shipped_rules_are_valid_and_name_every_key() -> None:
    rules = load_rules(rules_file())
    shipped = yaml.safe_load(rules_file().read_text("utf-8"))

    def keys(model: object) -> dict[str, object]:
        return {
            name: keys(value) if hasattr(value, "model_fields_set") else None
            for name, value in model  # type: ignore[attr-defined]
        }

    def shape(data: dict[str, object]) -> dict[str, object]:
        return {name: shape(value) if isinstance(value, dict) else None for name, value in data.items()}

    assert keys(rules) == shape(shipped)


def test_the_defaults_in_the_code_are_those_that_ship() -> None:
    shipped = load_rules(rules_file())
    assert shipped.limits == Rules().limits
    assert shipped.answers == Rules().answers
    assert shipped.schedule == Rules().schedule
    assert shipped.understanding == Rules().understanding


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("answers:\n  sender_per_minute: 3\n", "answers.sender_per_minute: unknown key"),
        ("anwsers: {}\n", "anwsers: unknown key"),
        ("limits:\n  attempts: none\n", "limits.attempts"),
        ("mailbox:\n  move:\n    lost: Trash\n", "mailbox.move.lost: unknown key"),
        ("a: [1,\n", "is not YAML"),
        ("- 1\n", "(top level)"),
    ],
)
def test_a_wrong_rule_is_named_by_its_path_in_one_line(tmp_path: Path, text: str, path: str) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_rules(file)
    assert path in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_status == 2


def test_an_absent_rules_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nowhere\.yaml"):
        load_rules(tmp_path / "nowhere.yaml")


def test_an_empty_rules_file_means_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "rules.yaml").write_text("")
    assert load_rules(tmp_path / "rules.yaml") == Rules()


def test_ports_follow_from_the_security(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_IMAP_HOST", "imap.example.org")
    assert load_settings().imap_endpoint == ("imap.example.org", 993)
    monkeypatch.setenv("MAILBOT_IMAP_SECURITY", "starttls")
    assert load_settings().imap_endpoint == ("imap.example.org", 143)
    monkeypatch.setenv("MAILBOT_IMAP_PORT", "10143")
    assert load_settings().imap_endpoint == ("imap.example.org", 10143)


def test_a_wrong_setting_is_named_and_its_value_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILBOT_IMAP_PORT", "hunter2")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert "MAILBOT_IMAP_PORT" in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_password_comes_from_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s3cret\n")
    monkeypatch.setenv("MAILBOT_IMAP_PASSWORD_FILE", str(tmp_path / "secret"))
    assert load_settings().imap_secret() == "s3cret"
    monkeypatch.setenv("MAILBOT_SMTP_PASSWORD_FILE", str(tmp_path / "absent"))
    with pytest.raises(SettingsError, match="MAILBOT_SMTP_PASSWORD_FILE"):
        load_settings().smtp_secret()


def test_a_dotenv_file_is_read_and_the_environment_outranks_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("MAILBOT_IMAP_HOST=from.file\nMAILBOT_SMTP_HOST=from.file\nOTHER=1\n")
    monkeypatch.setenv("MAILBOT_SMTP_HOST", "from.environment")
    settings = load_settings()
    assert (settings.imap_host, settings.smtp_host) == ("from.file", "from.environment")


def test_a_password_in_the_clear_is_refused_beyond_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "IMAP_HOST": "imap.example.org",
        "IMAP_USERNAME": "bot",
        "IMAP_SECURITY": "none",
        "SMTP_HOST": "localhost",
        "SMTP_SECURITY": "none",
    }.items():
        monkeypatch.setenv(f"MAILBOT_{name}", value)
    with pytest.raises(SettingsError, match="in the clear"):
        load_settings().require_mailbox()
    monkeypatch.setenv("MAILBOT_IMAP_HOST", "127.0.0.1")
    load_settings().require_mailbox()
    monkeypatch.setenv("MAILBOT_IMAP_HOST", "imap.example.org")
    monkeypatch.setenv("MAILBOT_ALLOW_INSECURE", "1")
    load_settings().require_mailbox()


def test_loopback_is_known_by_name_and_number() -> None:
    assert all(is_loopback(host) for host in ("localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]"))
    assert not any(is_loopback(host) for host in ("imap.example.org", "10.0.0.1", "localhost.example.org", ""))
