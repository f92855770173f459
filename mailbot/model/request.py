"""A request for a visit, over all mails of its conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from mailbot.model.readings import Evidence, GroupSize, Slot
from mailbot.model.terms import Leaf, State

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Held(Generic[V]):
    """A value that a request holds, and which mail (or staff) gave it."""

    value: V
    confidence: float
    evidence: Evidence | None = None
    mail_id: int | None = None  # ledger number of the mail it stands in; None: staff
    by_staff: bool = False
    alternatives: tuple[V, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """One request for a visit, over all mails of its conversation. `id` is None until it is stored."""

    token: str  # stands in our Message-IDs; 16 random characters a-z2-7
    state: State
    language: str = "en"
    id: int | None = None
    institution: Held[str] | None = None
    contact_name: Held[str] | None = None
    contact_email: Held[str] | None = None
    contact_phone: Held[str] | None = None
    slots: tuple[Held[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False
    interest: Held[str] | None = None
    group_size: Held[GroupSize] | None = None
    subject: str = ""  # of the first mail, without prefixes
    writer: str = ""  # address we answer to
    message_ids: tuple[str, ...] = ()  # of all mails of the conversation, oldest first, ours included
    reasons: tuple[str, ...] = ()  # why staff must look
    created_at: datetime | None = None  # UTC
    updated_at: datetime | None = None
    sequence: int = 0  # RFC 5545 SEQUENCE of its calendar entries
    asked: int = 0  # how often we asked since the sender last brought something new

    @property
    def missing(self) -> tuple[Leaf, ...]:
        """The leaves the conversation does not give yet, in the order in which we ask; flexible ones do not lack."""
        has_date = self.date_flexible or any(h.value.start_date or h.value.end_date for h in self.slots)
        has_time = self.time_flexible or any(h.value.start_time or h.value.end_time for h in self.slots)
        given = {
            Leaf.INSTITUTION: self.institution is not None,
            Leaf.CONTACT_NAME: self.contact_name is not None,
            Leaf.CONTACT_EMAIL: self.contact_email is not None,
            Leaf.CONTACT_PHONE: self.contact_phone is not None,
            Leaf.DATE: has_date,
            Leaf.TIME: has_time,
            Leaf.INTEREST: self.interest is not None,
            Leaf.GROUP_SIZE: self.group_size is not None,
        }
        return tuple(leaf for leaf in Leaf if not given[leaf])
