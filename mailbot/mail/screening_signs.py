"""Signs for screening: who sends, what kind of report it is, what our server doubts. Each is a small question."""

from __future__ import annotations

import re

from mailbot import message_id
from mailbot.mail.bounces import reads_like_bounce
from mailbot.mail.plain import plain
from mailbot.mail.screening_facts import Facts, sender_in, uncommented

_NO_REPLY = re.compile(
    r"(?:no|do-?not|dont|don't|non|ne|nao|nicht)-?(?:reply|respond|answer|antworten|odpov\w+|responder?"
    r"|rispondere)|.*no-?reply.*"
)
_SERVICE = re.compile(
    r"bounces?(?:[+=._-].*)?|listserv|majordomo|mailman|owner-.*|.*-(?:request|owner|bounces)|listmaster"
)
_DAEMONS = frozenset({"mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon"})
_AUTHSERV = re.compile(r"\s*([^\s;()]{1,255})")
_DMARC = re.compile(r"(?<![\w.-])dmarc\s*=\s*([a-z]+)")


# ---------------------------------------------------------------- who sends


def own_address(facts: Facts) -> bool:
    """It comes from one of our addresses."""
    return any(address.email in facts.own for address in facts.mail.from_)


def own_message_id(facts: Facts) -> bool:
    """Its Message-ID is one that we made."""
    mine = facts.mail.message_id
    return mine is not None and message_id.token_of(mine, facts.identity.domain) is not None


def loop_header(facts: Facts) -> bool:
    """X-Loop with an address of ours, or our own header."""
    loops = " ".join(facts.mail.header_all("x-loop")).lower()
    return any(address in loops for address in facts.own) or bool(facts.mail.header("x-mailbot"))


def mailer_daemon(facts: Facts) -> bool:
    """A mail server speaks."""
    return bool(facts.mail.from_) and facts.mail.from_[0].email.partition("@")[0] in _DAEMONS


def no_reply_sender(facts: Facts) -> bool:
    """Nobody reads what is sent to its address."""
    return bool(_NO_REPLY.fullmatch(plain(_local(facts)).replace(".", "-").replace("_", "-")))


def service_sender(facts: Facts) -> bool:
    """The address of a list program."""
    return bool(_SERVICE.fullmatch(_local(facts)))


def no_sender(facts: Facts) -> bool:
    """There is no address to answer to."""
    return facts.answer_to is None


def several_from(facts: Facts) -> bool:
    """More than one author."""
    return len(facts.mail.from_) > 1


def never_answer(facts: Facts) -> bool:
    """rules.yaml says not to answer this sender."""
    return sender_in(facts, facts.lists.never_answer)


def _local(facts: Facts) -> str:
    return facts.answer_to.email.rpartition("@")[0] if facts.answer_to else ""


# ---------------------------------------------------------------- reports


def delivery_report(facts: Facts) -> bool:
    """A delivery status notification."""
    return facts.has_report("delivery-status", "message/delivery-status", "message/global-delivery-status")


def disposition_report(facts: Facts) -> bool:
    """A read receipt."""
    return facts.has_report("disposition-notification", "message/disposition-notification")


def feedback_report(facts: Facts) -> bool:
    """A complaint or an authentication failure report."""
    return facts.has_report("feedback-report", "message/feedback-report")


def null_return_path(facts: Facts) -> bool:
    """The null reverse-path: no answer may be sent to it."""
    return any(value.replace(" ", "") == "<>" for value in facts.mail.header_all("return-path"))


def failed_recipients(facts: Facts) -> bool:
    """Exim names the addresses that failed."""
    return facts.has_any("x-failed-recipients")


def bounce_text(facts: Facts) -> bool:
    """It reads like a bounce though no header says so."""
    return reads_like_bounce(facts.mail, facts.document)


def calendar_reply(facts: Facts) -> bool:
    """An answer that a calendar program sends."""
    methods = {kind.partition("; method=")[2].partition(";")[0] for kind in facts.mail.content_types}
    return not methods.isdisjoint({"reply", "counter", "declinecounter", "refresh"})


# ---------------------------------------------------------------- doubts


def spam_flag(facts: Facts) -> bool:
    """A filter before us called it spam."""
    return (
        facts.word("x-spam-flag").startswith("yes")
        or facts.word("x-spam-status").startswith("yes")
        or facts.word("x-ses-spam-verdict") == "fail"
    )


def dmarc_fail(facts: Facts) -> bool:
    """Our own server reports a DMARC failure; what others wrote does not count (RFC 8601 5)."""
    trusted = {server.lower() for server in facts.lists.authserv_ids}
    for value in facts.mail.header_all("authentication-results"):
        server = _AUTHSERV.match(uncommented(value))
        verdict = _DMARC.search(value[:4_000].lower())
        if server and server.group(1).lower() in trusted and verdict:
            return verdict.group(1) == "fail"
    return False


def not_addressed(facts: Facts) -> bool:
    """None of our addresses stands in it (only if rules.yaml asks: aliases are often rewritten)."""
    if not facts.lists.only_if_addressed:
        return False
    named = {address.email for address in (*facts.mail.to, *facts.mail.cc)}
    for name in ("delivered-to", "x-original-to", "envelope-to"):
        named.update(value.strip(" <>").lower() for value in facts.mail.header_all(name))
    return facts.own.isdisjoint(named)
