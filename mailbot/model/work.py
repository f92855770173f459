"""One mail with all that was made of it on its way."""

from __future__ import annotations

from dataclasses import dataclass

from mailbot.model.decision import Decision, OutgoingMail
from mailbot.model.document import Document, Screening
from mailbot.model.ledger import Arrival
from mailbot.model.mail import Mail
from mailbot.model.readings import Readings


@dataclass(frozen=True, slots=True)
class Work:
    """One mail with all that was made of it on its way: what `record` writes down in one transaction."""

    arrival: Arrival
    mail: Mail
    document: Document
    screening: Screening
    readings: Readings
    decision: Decision
    outgoing: tuple[OutgoingMail, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()  # of model and rules, for `--why`: ("model", "…"), ("rules", "…")
