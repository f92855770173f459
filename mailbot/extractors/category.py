"""What kind of mail it is: a small table of named rules over traits, from the screening to the words.

Structure first: a machine wrote it; it answers a mail of ours; it wishes to visit as a group. Words only settle what
structure leaves open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.category_cues import (
    ABOUT_US,
    ASK,
    ASKED,
    CANCEL,
    CHANGE,
    CONFIRMED,
    NEGATED,
    OTHER,
    OUR_TALK,
    STRONG_OTHER,
    TRAVEL,
    VISIT,
)
from mailbot.extractors.text import fold
from mailbot.mail.screening import is_list_mail
from mailbot.model import Category, Screening, ZoneKind

_REPLY = re.compile(r"^\s*(?:re|aw|sv|odp|ant|r|res|vs|antw|rif)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)
_MAX = 8000
_ENOUGH = 2  # weight of a visit from which a mail is a request
_ENOUGH_FOR_STRANGERS = 4  # the same where it names neither us nor Prague: an advertisement speaks of visits too


@dataclass(frozen=True, slots=True)
class Verdict:
    """The category, the rule that chose it, and how sure it is."""

    category: Category
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Traits:
    """What speaks for each kind. Weights are counts of different wordings, strong ones three each."""

    visit: int
    other: dict[str, int]
    answers_us: bool  # a mail of ours
    adds: bool  # a later mail of the sender's own thread, whose request is quoted
    about_us: bool  # it names us, Prague, or an institute
    asks: bool  # own words ask to be received
    quote_confirmed: bool
    quote_asked: bool
    cancels: bool
    changes: bool


def read_category(context: Context, *, has_group: bool, has_slots: bool) -> Verdict:
    """The category of a mail, given whether a group and wished dates were found in it."""
    traits = _traits(context, has_group=has_group, has_slots=has_slots)
    if context.screening.machine or (
        is_list_mail(context.screening) and "always-answer" not in context.screening.rules
    ):
        return _of_machine(context.screening, asks_whole=traits.asks and has_group and has_slots)
    kind, strength = max(traits.other.items(), key=lambda item: item[1], default=("", 0))
    if (traits.answers_us or traits.adds) and not context.passed_on:
        return _of_reply(traits, kind, strength, adds_data=has_group or has_slots)
    if strength and strength >= traits.visit:
        return Verdict(Category.OTHER, kind, 0.85 if strength > traits.visit + 1 else 0.6)
    if traits.cancels and not traits.asks:
        return Verdict(Category.CANCELLATION, "cancels", 0.8)
    return _of_new(traits)


def _of_machine(screening: Screening, *, asks_whole: bool) -> Verdict:
    """Mail that a rule of Microsoft's passed on is marked auto-generated though a person wrote it (zammad#6025).

    Staff must see a request in it; `decide` answers no mail that screening took for a machine's.
    """
    if asks_whole and screening.rules == ("auto-submitted",):
        return Verdict(Category.REQUEST, "auto-submitted-visit", 0.6)
    return Verdict(Category.AUTOMATIC, "machine" if screening.machine else "list", 0.97)


def _of_new(traits: Traits) -> Verdict:
    """A mail that answers nothing and is of no other kind: a request, where anything speaks of a visit."""
    if traits.visit < (_ENOUGH if traits.about_us else _ENOUGH_FOR_STRANGERS):
        return Verdict(Category.OTHER, "no-visit", 0.65)
    return Verdict(Category.REQUEST, "visit", 0.95 if traits.visit >= 4 else 0.8 if traits.visit >= 2 else 0.6)


def _of_reply(traits: Traits, kind: str, strength: int, *, adds_data: bool) -> Verdict:
    if traits.cancels:
        return Verdict(Category.CANCELLATION, "reply-cancels", 0.9)
    if kind in ("thanks", "press", "invoice") and strength >= 3 and not adds_data:
        return Verdict(Category.OTHER, kind, 0.75)
    if traits.changes and (traits.quote_confirmed or not traits.quote_asked):
        return Verdict(Category.CHANGE, "reply-changes", 0.85)
    if traits.quote_confirmed and not traits.quote_asked and adds_data:
        return Verdict(Category.CHANGE, "reply-to-confirmation", 0.75)
    return Verdict(Category.FOLLOW_UP, "reply", 0.9)


def _traits(context: Context, *, has_group: bool, has_slots: bool) -> Traits:
    text = own_text(context)
    quote = fold("\n".join(zone.text for zone in context.document.of(ZoneKind.QUOTE))[:_MAX])
    asks = ASK.search(text) is not None
    visit = min(2, len({match[0] for match in VISIT.finditer(text)})) + int(TRAVEL.search(text) is not None)
    visit += 2 * asks + 2 * has_group + has_slots
    return Traits(
        visit=visit,
        other=_other(text),
        answers_us=answers_us(context, quote),
        adds=_adds(context, quote, asks=asks),
        about_us=ABOUT_US.search(text + " " + _greeting(context)) is not None,
        asks=asks,
        quote_confirmed=CONFIRMED.search(quote + " " + fold(context.mail.subject)) is not None,
        quote_asked=ASKED.search(quote) is not None,
        cancels=_cancels(text, fold(context.mail.subject)),
        changes=CHANGE.search(text) is not None,
    )


def _greeting(context: Context) -> str:
    return fold(" ".join(zone.text for zone in context.document.of(ZoneKind.GREETING))[:500])


def _other(text: str) -> dict[str, int]:
    """Weight of each kind that is no visit."""
    found = {}
    for name in (*OTHER, *STRONG_OTHER):
        weak = len({match[0] for match in OTHER[name].finditer(text)}) if name in OTHER else 0
        strong = len({match[0] for match in STRONG_OTHER[name].finditer(text)}) if name in STRONG_OTHER else 0
        if weak + strong:
            found[name] = weak + 3 * strong
    return found


def _cancels(text: str, subject: str) -> bool:
    return CANCEL.search(text) is not None or NEGATED.search(text) is not None or CANCEL.search(subject) is not None


def _adds(context: Context, quote: str, *, asks: bool) -> bool:
    """Whether this is a second mail of the sender's own thread: he quotes his request and does not ask anew."""
    threaded = bool(context.mail.in_reply_to) or _REPLY.match(context.mail.subject) is not None
    requested = ASK.search(quote) is not None or (
        not asks and (VISIT.search(quote) or TRAVEL.search(quote)) is not None
    )
    return threaded and requested and "thanks" not in _other(quote)


def own_text(context: Context) -> str:
    """What the writer says, with the subject, folded."""
    zones = [zone.text for zone in context.own(ZoneKind.SUBJECT, ZoneKind.BODY)]
    if context.passed_on:
        zones.append(context.mail.subject)
    return fold("\n".join(zones)[:_MAX])


def answers_us(context: Context, folded_quote: str) -> bool:
    """Whether the mail answers one of ours: the thread headers name a mail of our domain, or it quotes one."""
    mail = context.mail
    theirs = {address.domain for address in mail.from_}
    ours = {address.domain for address in (*mail.to, *mail.cc)} - theirs
    threads = (*mail.in_reply_to, *mail.references[-1:])
    if any(_domain_of(message_id) in ours for message_id in threads):
        return True
    quoted_us = OUR_TALK.search(folded_quote) is not None
    return quoted_us and bool(threads or _REPLY.match(mail.subject))


def _domain_of(message_id: str) -> str:
    return message_id.strip().strip("<>").rpartition("@")[2].lower()
