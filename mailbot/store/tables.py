"""The tables. A change here needs a migration beside it, and its number at the end of REVISIONS."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import CursorResult
from sqlalchemy.sql.elements import TextClause

from mailbot.store.columns import Json, Moment, Packed, SafeText, storable

if TYPE_CHECKING:
    from sqlalchemy import Row

    AnyRow: TypeAlias = Row[*tuple[Any, ...]]

REVISIONS = ("0001",)  # of the migrations, oldest first: held here so that a start need not load Alembic to compare
HEAD = REVISIONS[-1]

_KEY_LENGTH = 255  # a B-tree entry of PostgreSQL holds 2,704 octets: 255 characters of UTF-8 always fit


def lookup_key(value: str) -> str:
    """What an index holds of a Message-ID or an address: itself, or the digest of one that is absurdly long."""
    value = storable(value.strip())
    if len(value) <= _KEY_LENGTH:
        return value
    return "sha256:" + hashlib.sha256(value.encode("utf-8", "replace")).hexdigest()


def address_key(address: str) -> str:
    """An address as it is compared: in lower case."""
    return lookup_key(address.lower())


def domain_key(address: str) -> str:
    """The domain of an address as it is compared."""
    return lookup_key(address.lower().rpartition("@")[2])


# What waits for something, said once for the indexes and for the queries: an engine uses a partial index only where the
# query says the same words.
IS_PENDING = text("done_at IS NULL")
IS_UNMARKED = text("done_at IS NOT NULL AND NOT marked")
IS_ACTIVE = text("state IN ('pending', 'sending')")
IS_UNSAVED = text("state = 'sent' AND NOT saved")


def is_number(number: int) -> bool:
    """Whether a row can have this number: people type others, which engines refuse to look for."""
    return 0 < number < 2**31


def new_number(result: CursorResult[Any]) -> int:
    """The number of the row that was just inserted."""
    key = result.inserted_primary_key
    if key is None:
        raise ValueError("the insert gave no key")
    return int(key[0])


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _partial(name: str, *columns: str, where: TextClause) -> Index:
    """An index of those rows alone that wait for something: its size is that of the backlog, not of the mailbox.

    The migrations, which make the tables, say it for PostgreSQL too. Said here it would load SQLAlchemy's dialect for
    PostgreSQL at every start: 60 ms and 8 MiB for nothing on SQLite.
    """
    return Index(name, *columns, sqlite_where=where)


mailboxes = Table(  # how far each folder has been read; UIDs are unsigned 32-bit numbers (RFC 9051 2.3.1.1)
    "mailboxes",
    metadata,
    Column("account", SafeText, primary_key=True),
    Column("folder", SafeText, primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("last_uid", BigInteger, nullable=False),
    Column("since", Moment, nullable=False),
)

requests = Table(
    "requests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("token", String(16), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("subject", SafeText, nullable=False),
    Column("writer", SafeText, nullable=False),
    Column("writer_key", SafeText, nullable=False, index=True),
    Column("contact_key", SafeText, nullable=False, index=True),
    Column("leaves", Json, nullable=False),  # codec.leaves_to_json
    Column("reasons", Json, nullable=False),
    Column("staff_marks", Json, nullable=False),  # leaf or "state": number of the event by which staff set it last
    Column("sequence", Integer, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    sqlite_autoincrement=True,  # a number that people have seen never means another request
)

conversations = Table(  # Message-IDs of both sides: how an answer finds its request
    "conversations",
    metadata,
    Column("request_id", Integer, ForeignKey("requests.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("message_id", SafeText, nullable=False),
    Column("message_key", SafeText, nullable=False, index=True),
    Column("listed", Boolean, nullable=False),  # false: of a mail to staff, which no delegation has seen
    UniqueConstraint("request_id", "message_key"),
)

arrivals = Table(
    "arrivals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", SafeText, nullable=False),
    Column("folder", SafeText, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("digest", String(64), nullable=False, index=True),  # sha256 of the raw bytes
    Column("internal_date", Moment, nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("raw", Packed, nullable=False),
    Column("oversized", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("attempted_at", Moment),
    Column("staff_mark", Integer, nullable=False, server_default="0"),  # newest event when the work on it began
    Column("error", SafeText, nullable=False, server_default=text("''")),
    # what record() or set_aside() adds
    Column("done_at", Moment),
    Column("aside", Boolean, nullable=False, server_default=text("false")),
    Column("marked", Boolean, nullable=False, server_default=text("false")),
    Column("outcome", String(16)),
    Column("rules", Json),
    Column("message_id", SafeText),
    Column("sender", SafeText, nullable=False, server_default=text("''")),
    Column("subject", SafeText, nullable=False, server_default=text("''")),
    Column("date", Moment),
    Column("request_id", Integer, ForeignKey("requests.id"), index=True),
    UniqueConstraint("account", "folder", "uidvalidity", "uid"),
    _partial("ix_arrivals_pending", "id", where=IS_PENDING),
    _partial("ix_arrivals_unmarked", "account", "folder", "id", where=IS_UNMARKED),
    sqlite_autoincrement=True,
)

understandings = Table(  # why a mail became what it became: for `--why`, audit and the next training
    "understandings",
    metadata,
    Column("arrival_id", Integer, ForeignKey("arrivals.id"), primary_key=True, autoincrement=False),
    Column("category", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("readings", Json, nullable=False),
    Column("screening", Json, nullable=False),
    Column("decision", Json, nullable=False),
    Column("versions", Json, nullable=False),
)

outgoing = Table(
    "outgoing",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("arrival_id", Integer, ForeignKey("arrivals.id"), index=True),
    Column("request_id", Integer, ForeignKey("requests.id")),
    Column("kind", String(16), nullable=False),
    Column("message_id", SafeText, nullable=False),
    Column("recipient", SafeText, nullable=False),
    Column("recipient_key", SafeText, nullable=False),
    Column("domain_key", SafeText, nullable=False),
    Column("sender", SafeText, nullable=False),
    Column("subject", SafeText, nullable=False),
    Column("raw", Packed, nullable=False),
    Column("state", String(16), nullable=False),  # held, pending, sending, sent, failed
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("interruptions", Integer, nullable=False, server_default="0"),
    Column("error", SafeText, nullable=False, server_default=text("''")),
    Column("created_at", Moment, nullable=False),
    Column("queued_at", Moment),  # when it was free to go: None while it is held
    Column("due_at", Moment),  # not tried before
    Column("sent_at", Moment),
    Column("saved", Boolean, nullable=False, server_default=text("false")),  # a copy stands in the Sent folder
    Index("ix_outgoing_recipient", "recipient_key", "queued_at"),
    Index("ix_outgoing_domain", "domain_key", "queued_at"),
    Index("ix_outgoing_request", "request_id", "queued_at"),
    Index("ix_outgoing_queued", "queued_at"),
    _partial("ix_outgoing_active", "id", where=IS_ACTIVE),
    _partial("ix_outgoing_unsaved", "id", where=IS_UNSAVED),
    sqlite_autoincrement=True,
)

events = Table(  # what stands in no other table: deeds of staff, answers that came back
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", Integer, ForeignKey("requests.id"), index=True),
    Column("arrival_id", Integer, ForeignKey("arrivals.id"), index=True),
    Column("at", Moment, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("text", SafeText, nullable=False),
    Column("data", Json, nullable=False),
    sqlite_autoincrement=True,
)
