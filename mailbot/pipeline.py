"""THE way of one mail: parse, cut, screen, understand, place, decide, word, record. Nothing flows back.

Fetching lies before it and sending behind it (mailbot.service.poll). This function does no I/O of its own: it reads
and writes through the ledger that it is handed, and `record` is its last step, so that a mail that fails half-way has
left no trace and can be run again.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from mailbot import __version__
from mailbot.extractors.understand import understand
from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut
from mailbot.model import Arrival, Identity, Mail, Work
from mailbot.ports import Ledger
from mailbot.replies.compose import compose
from mailbot.replies.wording import Wording
from mailbot.requests.decide import Situation, decide
from mailbot.requests.place import place
from mailbot.requests.recipient import own_address
from mailbot.rules import Rules


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the desk while a mail is worked on; the same for every mail."""

    identity: Identity
    rules: Rules
    ledger: Ledger
    wording: Wording
    staff_address: str = ""

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """What decided, for `--why`: the program's version and the digest of the rules in force."""
        rules = hashlib.sha256(self.rules.model_dump_json().encode()).hexdigest()
        return ("mailbot", __version__), ("rules", rules[:12])


def process(arrival: Arrival, desk: Desk, now: datetime) -> Work:
    """Take one arrived mail the whole way and record what follows. `now` is the clock, in UTC."""
    mail = parse(arrival.raw, desk.rules.limits)
    document = cut(mail, desk.rules.limits)
    screening = screen(mail, document, desk.identity, desk.rules.screening)
    readings = understand(mail, document, screening, desk.rules.understanding, written_at(mail, arrival.internal_date))
    placement = place(mail, readings, desk.identity, desk.ledger, screening)
    situation = Situation(
        mail=mail,
        document=document,
        screening=screening,
        readings=readings,
        placement=placement,
        identity=desk.identity,
        arrival=arrival,
        duplicate_of=desk.ledger.earlier_arrival(arrival.id, mail.message_id, mail.digest),
        counts=desk.ledger.answer_counts(
            own_address(mail) or "", placement.request.id if placement.request else None, now
        ),
        caps=desk.rules.answers,
        staff_address=desk.staff_address,
        now=now,
    )
    decision = decide(situation)
    outgoing = compose(decision, situation, desk.wording)
    work = Work(arrival, mail, document, screening, readings, decision, outgoing, desk.versions)
    desk.ledger.record(work, now)
    return work


def written_at(mail: Mail, internal_date: datetime) -> datetime:
    """The date from which "tomorrow" counts: the mail's own, with its offset, else when it came to us."""
    return mail.date or mail.received or internal_date
