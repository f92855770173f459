"""The closed lists of words: leaves, categories, states, outcomes."""

from __future__ import annotations

from enum import StrEnum


class Leaf(StrEnum):
    """The eight things a visit request gives; the value is the name used in `missing` and `uncertain`."""

    INSTITUTION = "institution"
    CONTACT_NAME = "contact_name"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    DATE = "date"
    TIME = "time"
    INTEREST = "interest"
    GROUP_SIZE = "group_size"


class Category(StrEnum):
    """What kind of mail it is (MEANING, category)."""

    REQUEST = "request"
    FOLLOW_UP = "follow_up"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    AUTOMATIC = "automatic"
    OTHER = "other"

    @property
    def is_answered(self) -> bool:
        """Whether a person who writes such a mail gets an answer from us."""
        return self not in (Category.AUTOMATIC, Category.OTHER)


class State(StrEnum):
    """Where a request stands (CONTRACT, queue)."""

    WAITING = "waiting"
    COMPLETE = "complete"
    REVIEW = "review"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What became of one mail: exactly one of these, for every mail that arrived."""

    FILED = "filed"  # it made or completed a request
    WAITING = "waiting"  # we asked the sender for what lacks
    REVIEW = "review"  # staff must look; the reason is recorded
    IGNORED = "ignored"  # nothing to do, for a recorded reason (automatic, no request)
