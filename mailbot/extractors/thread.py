"""Whether a mail stands in a conversation with us: thread headers, the quote and its attribution, the subject.

We know ourselves by the addresses to which the mail was sent, by our name, and by the form of our Message-IDs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.text import fold
from mailbot.model import ZoneKind

_REPLY = re.compile(
    r"^\s*(?:re|aw|sv|vs|odp|antw|ant|r|res|rif|rv|vl|va|bls|hv|yn|отв|від|відп|ответ)\s*(?:\[\d+\]|\(\d+\))?\s*:",
    re.IGNORECASE,
)
_OUR_ID = re.compile(r"<mailbot\.[a-z2-7]{3,16}\.[a-z2-7]{3,16}@")
_YEAR = re.compile(r"\b20\d\d\b")
_MAX_QUOTE = 3000


@dataclass(frozen=True, slots=True)
class Thread:
    """`is_old`: the mail that is answered was written in an earlier year, half a year ago at least."""

    is_reply: bool
    answers_us: bool
    is_old: bool = False


def read_thread(context: Context) -> Thread:
    """What the thread headers, the subject and the quote say."""
    mail = context.mail
    quote = "\n".join(zone.text for zone in context.document.of(ZoneKind.QUOTE))[:_MAX_QUOTE]
    theirs = {address.domain for address in mail.from_}
    ours = {address for address in (*mail.to, *mail.cc) if address.domain not in theirs}
    threads = (*mail.in_reply_to, *mail.references)
    is_reply = bool(threads or _REPLY.match(mail.subject))
    named = any(_domain_of(one) in {address.domain for address in ours} or _OUR_ID.match(one) for one in threads)
    folded = fold(quote)
    quotes_us = OURS.search(folded) is not None or any(address.email in folded for address in mail.to)
    return Thread(is_reply, named or (is_reply and quotes_us), _is_old(quote, context))


def _is_old(quote: str, context: Context) -> bool:
    """By the years that stand in the quote: none is this one, nor the last one at the turn of the year."""
    years = [int(year) for year in _YEAR.findall(quote)]
    recent = context.now.year - (1 if context.now.month <= 6 else 0)
    return bool(years) and max(years) < recent


def _domain_of(message_id: str) -> str:
    return message_id.strip().strip("<>").rpartition("@")[2].lower()
