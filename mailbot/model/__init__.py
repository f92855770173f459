"""The things mailbot talks about: frozen, typed, no I/O; they know no clock, no server and no database.

Terms are those of RFC 5322 (mail) and of MEANING (the eight leaves of a visit request).
"""

from mailbot.model.decision import Action, ActionKind, AnswerCounts, Decision, OutgoingMail, Placement
from mailbot.model.document import Document, Forward, Screening, Zone, ZoneKind
from mailbot.model.ledger import Arrival, Event, MailKey, MailMark, MailRecord, QueuedMail, Watermark
from mailbot.model.mail import Address, Attachment, Identity, Mail
from mailbot.model.readings import Candidate, Evidence, GroupSize, Readings, Slot
from mailbot.model.request import Held, Request
from mailbot.model.terms import Category, Leaf, Outcome, State
from mailbot.model.work import Work

__all__ = [
    "Action",
    "ActionKind",
    "Address",
    "AnswerCounts",
    "Arrival",
    "Attachment",
    "Candidate",
    "Category",
    "Decision",
    "Document",
    "Event",
    "Evidence",
    "Forward",
    "GroupSize",
    "Held",
    "Identity",
    "Leaf",
    "Mail",
    "MailKey",
    "MailMark",
    "MailRecord",
    "Outcome",
    "OutgoingMail",
    "Placement",
    "QueuedMail",
    "Readings",
    "Request",
    "Screening",
    "Slot",
    "State",
    "Watermark",
    "Work",
    "Zone",
    "ZoneKind",
]
