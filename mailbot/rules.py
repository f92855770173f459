"""rules.yaml: how mailbot behaves, checked. An unknown key or a wrong value is an error that names its path."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from mailbot.errors import SettingsError


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Schedule(_Section):
    """Pauses and time-outs, in seconds."""

    poll_seconds: PositiveInt = 120
    idle_seconds: PositiveInt = 240
    timeout_seconds: PositiveInt = 60
    reconnect_seconds: tuple[PositiveInt, ...] = Field(default=(2, 5, 15, 60, 300), min_length=1)


class Limits(_Section):
    """What a stranger's mail may cost. Sizes in octets or characters."""

    mail_bytes: PositiveInt = 26_214_400
    header_bytes: PositiveInt = 262_144
    part_bytes: PositiveInt = 10_485_760
    parts: PositiveInt = 200
    nesting: PositiveInt = 20
    text_characters: PositiveInt = 60_000
    fetch_chunk: PositiveInt = 50
    attempts: PositiveInt = 3


class Answers(_Section):
    """Caps on what goes out (RFC 3834 2, loops)."""

    sender_per_hour: PositiveInt = 8
    sender_per_day: PositiveInt = 16
    request_per_day: PositiveInt = 6
    domain_per_day: PositiveInt = 30
    total_per_hour: PositiveInt = 60
    envelope_sender: Literal["mailbox", "null"] = "mailbox"
    attempts: PositiveInt = 5


class Screening(_Section):
    """Lists that the screening rules read."""

    own_addresses: tuple[str, ...] = ()
    always_answer: tuple[str, ...] = ()
    never_answer: tuple[str, ...] = ()
    authserv_ids: tuple[str, ...] = ()
    subject_prefixes: tuple[str, ...] = ()
    only_if_addressed: bool = False


class Move(_Section):
    """Folder per outcome, None leaves the mail where it is."""

    filed: str | None = None
    waiting: str | None = None
    review: str | None = None
    ignored: str | None = None


class Mailbox(_Section):
    """What is done in the mailbox for people to see."""

    keywords: bool = True
    store_sent: bool = True
    sent_folder: str | None = None
    move: Move = Move()


class Understanding(_Section):
    """Thresholds of understanding."""

    uncertain_below: float = Field(default=0.6, ge=0, le=1)
    languages: tuple[str, ...] = (
        *("en", "cs", "de", "fr", "es", "it", "pl", "sk", "nl", "pt", "uk", "hu"),
        *("sv", "da", "nb", "fi", "ro", "sl", "hr"),
    )


class Replies(_Section):
    """Languages and signature of what we write."""

    languages: tuple[str, ...] = ("en", "cs")
    staff_language: str = "cs"
    sign_as: str = "IPR Praha"


class Rules(_Section):
    """All of rules.yaml."""

    schedule: Schedule = Schedule()
    limits: Limits = Limits()
    answers: Answers = Answers()
    screening: Screening = Screening()
    mailbox: Mailbox = Mailbox()
    understanding: Understanding = Understanding()
    replies: Replies = Replies()


def load_rules(path: Path) -> Rules:
    """Read and check a rules.yaml. Raises SettingsError with the file, the key's path and what is wrong."""
    try:
        data = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read ({error}); set MAILBOT_RULES to a readable file") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # PyYAML lets out what int() and date() raise
        where = " ".join(str(error).split())[:300]
        raise SettingsError(f"{path}: is not YAML: {where}") from error
    try:
        return Rules.model_validate(data if data is not None else {})
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(step) for step in first["loc"]) or "(top level)"
        what = "unknown key" if first["type"] == "extra_forbidden" else first["msg"]
        raise SettingsError(f"{path}: {key}: {what}; the shipped rules.yaml explains every key") from error
