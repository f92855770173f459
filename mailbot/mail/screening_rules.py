"""The table of screening rules: name, effect, sign, source. docs/screening.md shows it to staff.

Whether somebody was answered too often is decided with the caps of rules.yaml, not here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Flag, auto

from mailbot.mail import screening_replies as reply
from mailbot.mail import screening_signs as sign
from mailbot.mail.screening_facts import Facts


class Effect(Flag):
    """What follows where a rule hits: we may not answer; a machine wrote it."""

    SILENCE = auto()
    MACHINE = auto()
    BOTH = SILENCE | MACHINE


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. A `firm` rule holds even for senders whom rules.yaml says to answer always.

    `weak`: what it marks may have been written by a person all the same.
    """

    name: str
    effect: Effect
    hits: Callable[[Facts], bool]
    source: str
    firm: bool = False
    weak: bool = False


_BOTH, _SILENCE = Effect.BOTH, Effect.SILENCE

RULES: tuple[Rule, ...] = (  # strongest first
    Rule("own-address", _BOTH, sign.own_address, "loops: Zammad, FreeScout, Discourse", firm=True),
    Rule("own-message-id", _BOTH, sign.own_message_id, "our own mail came back: Zammad", firm=True),
    Rule("loop-header", _BOTH, sign.loop_header, "X-Loop: procmail, OTRS, Zammad", firm=True),
    Rule("delivery-report", _BOTH, sign.delivery_report, "RFC 3464", firm=True),
    Rule("disposition-report", _BOTH, sign.disposition_report, "RFC 8098", firm=True),
    Rule("feedback-report", _BOTH, sign.feedback_report, "RFC 5965", firm=True),
    Rule("null-return-path", _BOTH, sign.null_return_path, "RFC 3834 2, RFC 5321 4.5.5", firm=True),
    Rule("mailer-daemon", _BOTH, sign.mailer_daemon, "RFC 5230 4.6", firm=True),
    Rule("failed-recipients", _BOTH, sign.failed_recipients, "Exim", firm=True),
    Rule("bounce-text", _BOTH, sign.bounce_text, "558 of 907 real bounces carry no Auto-Submitted", firm=True),
    Rule("auto-replied", _BOTH, reply.auto_replied, "RFC 3834 5, RFC 5436"),
    Rule("out-of-office", _BOTH, reply.out_of_office, "Gmail, Zimbra, Outlook"),
    Rule("exchange-out-of-office", _BOTH, reply.exchange_out_of_office, "Exchange: Zammad"),
    Rule("autoreply-header", _BOTH, reply.autoreply_header, "cPanel, Lotus and others: FreeScout, Odoo"),
    Rule("post-message-class", _BOTH, reply.post_message_class, "alaveteli"),
    Rule("delivered-to-autoresponder", _BOTH, reply.delivered_to_autoresponder, "FreeScout"),
    Rule("precedence-auto-reply", _BOTH, reply.precedence_auto_reply, "vacation(1)"),
    Rule("calendar-reply", _BOTH, sign.calendar_reply, "RFC 5546 3.2", weak=True),
    Rule("machine-words", _BOTH, reply.machine_words, "Discourse", weak=True),
    Rule("auto-submitted", _BOTH, reply.auto_submitted, "RFC 3834 5; zammad#6025: forwarded by a rule too", weak=True),
    Rule("subject-prefix", _BOTH, reply.subject_prefix, "rules.yaml: subject_prefixes", weak=True),
    Rule("mailing-list", _SILENCE, reply.mailing_list, "RFC 2919, RFC 2369, RFC 3834 2"),
    Rule("bulk-sender", _SILENCE, reply.bulk_sender, "RFC 2369 3.2, RFC 8058"),
    Rule("precedence-bulk", _SILENCE, reply.precedence_bulk, "RFC 3834 2; says nothing about who wrote it"),
    Rule("response-suppress", _SILENCE, reply.response_suppress, "MS-OXCMAIL; a wish, no proof of a machine"),
    Rule("no-ack", _SILENCE, reply.no_ack, "Mailman"),
    Rule("no-reply-sender", _SILENCE, sign.no_reply_sender, "RFC 5230 4.6"),
    Rule("service-sender", _SILENCE, sign.service_sender, "RFC 3834 2, RFC 5230 4.6"),
    Rule("no-sender", _SILENCE, sign.no_sender, "RFC 3834 4", firm=True),
    Rule("several-from", _SILENCE, sign.several_from, "RFC 3834 4", firm=True),
    Rule("spam-flag", _SILENCE, sign.spam_flag, "backscatter: alaveteli#217, Discourse"),
    Rule("dmarc-fail", _SILENCE, sign.dmarc_fail, "RFC 7489, RFC 8601"),
    Rule("not-addressed", _SILENCE, sign.not_addressed, "RFC 5230 4.5; off as shipped"),
    Rule("never-answer", _SILENCE, sign.never_answer, "rules.yaml: never_answer", firm=True),
)
