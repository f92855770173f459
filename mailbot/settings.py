"""The environment: connections and secrets (CONTRACT, Settings). A `.env` file in the working directory is read too."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from mailbot.errors import SettingsError
from mailbot.resources import rules_file, templates_dir

Security = Literal["ssl", "starttls", "none"]
_IMAP_PORTS = {"ssl": 993, "starttls": 143, "none": 143}
_SMTP_PORTS = {"ssl": 465, "starttls": 587, "none": 25}
# RFC 5321 4.1.2: a dot-string and a host name, which is what we can put into a header and an envelope of any server.
_ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*"
    r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?",
    re.ASCII | re.IGNORECASE,
)


class Settings(BaseSettings):
    """All MAILBOT_* variables. `load_settings` is the way in: it turns faults into one line."""

    model_config = SettingsConfigDict(
        env_prefix="MAILBOT_", env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    address: str = "international@ipr.praha.eu"
    imap_host: str = ""
    imap_port: int | None = Field(default=None, ge=1, le=65535)
    imap_security: Security = "ssl"
    imap_username: str = ""
    imap_password: SecretStr = SecretStr("")
    imap_password_file: Path | None = None
    imap_folder: str = "INBOX"
    smtp_host: str = ""
    smtp_port: int | None = Field(default=None, ge=1, le=65535)
    smtp_security: Security = "starttls"
    smtp_username: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_password_file: Path | None = None
    staff_address: str = ""
    database_url: str = ""
    rules: Path | None = None
    templates: Path | None = None
    allow_insecure: bool = False

    @property
    def imap_endpoint(self) -> tuple[str, int]:
        """Host and port of the mailbox."""
        return self.imap_host, self.imap_port or _IMAP_PORTS[self.imap_security]

    @property
    def smtp_endpoint(self) -> tuple[str, int]:
        """Host and port of the way out."""
        return self.smtp_host, self.smtp_port or _SMTP_PORTS[self.smtp_security]

    @property
    def database(self) -> str:
        """SQLAlchemy URL of the database; by default a file in the user's data folder."""
        if self.database_url:
            return self.database_url
        return f"sqlite:///{user_data_path('mailbot', appauthor=False) / 'mailbot.db'}"

    @property
    def rules_path(self) -> Path:
        """The rules.yaml in force."""
        return self.rules or rules_file()

    @property
    def templates_path(self) -> Path:
        """The folder of templates in force."""
        return self.templates or templates_dir()

    def imap_secret(self) -> str:
        """The IMAP password, from its file if one is named. Raises SettingsError."""
        return _secret(self.imap_password, self.imap_password_file, "MAILBOT_IMAP_PASSWORD_FILE")

    def smtp_secret(self) -> str:
        """The SMTP password, from its file if one is named. Raises SettingsError."""
        return _secret(self.smtp_password, self.smtp_password_file, "MAILBOT_SMTP_PASSWORD_FILE")

    def require_mailbox(self) -> None:
        """Check that a mailbox and a way out are set and safe, and our addresses usable. Raises SettingsError.

        An address that cannot stand in a mail would otherwise fail with every mail that is worked on.
        """
        for name in ("imap_host", "imap_username", "smtp_host"):
            if not getattr(self, name):
                raise SettingsError(f"MAILBOT_{name.upper()} is not set; docs/settings.md lists what a mailbox needs")
        for name, address in (("address", self.address), ("staff_address", self.staff_address)):
            if (address.strip() or name == "address") and not _ADDRESS.fullmatch(address.strip()):
                raise SettingsError(f"MAILBOT_{name.upper()}: {address!r} is no address; write name@host and no more")
        for kind, host, security in (
            ("IMAP", self.imap_host, self.imap_security),
            ("SMTP", self.smtp_host, self.smtp_security),
        ):
            if security == "none" and not self.allow_insecure and not is_loopback(host):
                raise SettingsError(
                    f"MAILBOT_{kind}_SECURITY=none would send the password in the clear to {host}; "
                    "use ssl or starttls (or set MAILBOT_ALLOW_INSECURE=1 if you must)"
                )


def is_loopback(host: str) -> bool:
    """Whether the host names this machine (RFC 6761 6.3, RFC 1122 3.2.1.3)."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _secret(value: SecretStr, path: Path | None, name: str) -> str:
    if path is None:
        return value.get_secret_value()
    try:
        return path.read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}: {path} cannot be read ({error})") from error


def load_settings() -> Settings:
    """Read the environment. Raises SettingsError naming the variable; never shows a value that may be secret."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "MAILBOT_" + "_".join(str(step) for step in first["loc"]).upper()
        raise SettingsError(f"{name}: {first['msg']}; docs/settings.md explains it") from error
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f".env: cannot be read ({error}); write it in UTF-8 and let mailbot read it") from error
