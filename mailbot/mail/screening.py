"""Two questions kept apart: may we answer (RFC 3834), and did a machine write it? Decided by a table of named rules.

Screening can stop a reply, never the filing.
"""

from __future__ import annotations

from mailbot.mail.bounces import our_message_in
from mailbot.mail.screening_facts import Facts, sender_in
from mailbot.mail.screening_rules import RULES, Effect
from mailbot.model import Document, Identity, Mail, Screening
from mailbot.rules import Screening as ScreeningLists

ALWAYS_ANSWER = "always-answer"
_PROOFS = frozenset(rule.name for rule in RULES if Effect.MACHINE in rule.effect and not rule.weak)
_LISTS = frozenset({"mailing-list", "bulk-sender", "precedence-bulk"})
_RETURNS = frozenset(
    {"delivery-report", "disposition-report", "null-return-path", "mailer-daemon", "failed-recipients", "bounce-text"}
)


def screen(mail: Mail, document: Document, identity: Identity, rules: ScreeningLists) -> Screening:
    """Ask every rule of the table. The names of those that hit are kept, strongest first.

    Senders in `always_answer` are answered unless a firm rule hits (our own mail, a bounce, `never_answer`).
    """
    facts = Facts(mail, document, identity, rules)
    hits = [rule for rule in RULES if rule.hits(facts)]
    names = [rule.name for rule in hits]
    counted = hits
    if sender_in(facts, rules.always_answer):
        names.append(ALWAYS_ANSWER)
        counted = [rule for rule in hits if rule.firm]
    returned = not _RETURNS.isdisjoint(names)
    return Screening(
        may_answer=not any(Effect.SILENCE in rule.effect for rule in counted),
        machine=any(Effect.MACHINE in rule.effect for rule in counted),
        rules=tuple(names),
        bounce_of=our_message_in(mail, identity.domain) if returned else None,
    )


def is_surely_machine(screening: Screening) -> bool:
    """Whether the proof leaves no room for a person.

    False for mail that is only marked auto-generated, as Microsoft marks what a rule forwards (zammad#6025), or whose
    subject only begins unluckily: such a mail goes to staff where it reads like a request.
    """
    return screening.machine and not _PROOFS.isdisjoint(screening.rules)


def is_list_mail(screening: Screening) -> bool:
    """Whether the mail came through a list or a bulk sender; a person may still have written it."""
    return not _LISTS.isdisjoint(screening.rules)
