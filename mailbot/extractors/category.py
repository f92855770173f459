"""What kind of mail it is: a small table of named rules, from the screening over the thread to the words.

Structure first: a machine wrote it; it answers a mail of ours; it wishes to visit as a group. Words only settle what
structure leaves open (`category_signs`).
"""

from __future__ import annotations

from dataclasses import dataclass

from mailbot.extractors.category_learned import NO_VISIT, Verdict, judged
from mailbot.extractors.category_signs import Quoted, Signs, read_quote, read_signs
from mailbot.extractors.context import Context
from mailbot.extractors.thread import Thread, read_thread
from mailbot.mail.screening import is_list_mail
from mailbot.model import Category, Screening, ZoneKind

UNREAD = "unread-attachment"
_VISIT = 2.5  # weight from which own words alone speak of a visit
_ENOUGH = 4.0  # weight of a visit, with what surrounds it, from which a mail of no other kind is a request
_ENOUGH_BARE = 5.5  # the same where neither a group nor dates were found, and no sentence asks for a visit
_ENOUGH_NAMED = 4.5  # the same where at least the visit is named
_DOUBTFUL = 3.0  # staff look at what has this much of a visit
_ASKED = 2.5  # weight of a sentence that asks for a visit, or for an hour for those whom it names
_WEIGHTY = 4.0  # weight from which another kind counts


@dataclass(frozen=True, slots=True)
class Ruled:
    """What rules alone say. `known` is what models weigh beside words and signs; None where a machine's mail or an
    answer of the thread settles it."""

    verdict: Verdict
    signs: Signs
    known: dict[str, bool] | None = None


def read_category(context: Context, *, has_group: bool, has_slots: bool) -> Verdict:
    """The category of a mail, given whether a group and wished dates were found in it."""
    ruled = read_by_rules(context, has_group=has_group, has_slots=has_slots)
    if ruled.known is None or ruled.verdict.rule == UNREAD:  # what only an unread attachment says is for staff to see
        return ruled.verdict
    return judged(ruled.verdict, ruled.signs, own_texts(context), ruled.known)


def read_by_rules(context: Context, *, has_group: bool, has_slots: bool) -> Ruled:
    """The verdict of the rules, which read_category and the training build on."""
    signs = read_signs(context, has_group=has_group, has_slots=has_slots)
    if context.screening.machine or (
        is_list_mail(context.screening) and "always-answer" not in context.screening.rules
    ):
        return Ruled(_of_machine(context.screening, asks_whole=signs.asks and has_group and has_slots), signs)
    thread, quoted = read_thread(context), read_quote(context)
    adds = thread.is_reply and quoted.requested and not quoted.thanked
    if (thread.answers_us or adds) and not context.passed_on:
        return Ruled(_of_reply(signs, thread, quoted, adds_data=has_group or has_slots), signs)
    bare = not (has_slots or (has_group and signs.asks))
    known = {
        "group": has_group, "slots": has_slots, "reply": thread.is_reply, "passed on": context.passed_on,
        "labels": bool(context.labels), "attached": bool(context.mail.attachments),
    }  # fmt: skip
    return Ruled(_of_new(context, signs, has_group=has_group, bare=bare), signs, known)


def own_texts(context: Context) -> tuple[str, ...]:
    """The words by which a mail is known: subject and own text."""
    return tuple(sentence.text for sentence in context.of(ZoneKind.SUBJECT, ZoneKind.BODY))


def _of_machine(screening: Screening, *, asks_whole: bool) -> Verdict:
    """Mail that a rule of Microsoft's passed on is marked auto-generated though a person wrote it (zammad#6025).

    Staff must see a request in it; `decide` answers no mail that screening took for a machine's.
    """
    if asks_whole and screening.rules == ("auto-submitted",):
        return Verdict(Category.REQUEST, "auto-submitted-visit", 0.6)
    return Verdict(Category.AUTOMATIC, "machine" if screening.machine else "list", 0.97)


def _of_new(context: Context, signs: Signs, *, has_group: bool, bare: bool) -> Verdict:
    """A mail that answers nothing: another kind, a request, or nothing of which anything speaks."""
    kind, weight = _strongest(signs)
    if weight >= _WEIGHTY and weight > signs.visit:
        return Verdict(Category.OTHER, kind, 0.9 if weight > signs.visit + 3 else 0.6)
    if signs.thanked and not signs.ask:
        return Verdict(Category.OTHER, "thanks", 0.7)  # its day and number are those of the visit that was
    told = signs.visit + signs.scene
    if signs.cancels and not has_group and (signs.cancels_visit or (told < _ENOUGH and not signs.asks)):
        return Verdict(Category.CANCELLATION, "cancels", 0.8)
    if told >= (_ENOUGH if signs.ask >= _ASKED or not bare else _ENOUGH_NAMED if signs.named else _ENOUGH_BARE):
        sure = signs.visit >= _VISIT and weight < _WEIGHTY
        return Verdict(Category.REQUEST, "visit", 0.95 if sure else 0.7)
    if context.document.unread or (context.mail.attachments and not context.own(ZoneKind.BODY)):
        return Verdict(Category.OTHER, UNREAD, 0.4)  # a scan may be the request: staff must open it
    return Verdict(Category.OTHER, NO_VISIT, 0.45 if told >= _DOUBTFUL and weight < _WEIGHTY else 0.65)


def _of_reply(signs: Signs, thread: Thread, quoted: Quoted, *, adds_data: bool) -> Verdict:
    """A mail in a conversation with us: the first of these that fits."""
    kind, weight = _strongest(signs)
    past = kind in ("thanks", "press", "invoice") and weight >= _WEIGHTY and weight > signs.visit
    altered = signs.changes or signs.drops
    rules = (
        (_is_new_visit(signs, thread, quoted, adds_data=adds_data), Category.REQUEST, "new-visit-in-thread", 0.75),
        (signs.cancels and not (signs.proposes and signs.changes), Category.CANCELLATION, "reply-cancels", 0.9),
        (signs.drops and not adds_data, Category.CANCELLATION, "reply-drops", 0.75),
        (past and not signs.asks, Category.OTHER, kind, 0.75),
        (altered and (quoted.settled or not quoted.asked), Category.CHANGE, "reply-changes", 0.85),
        (quoted.settled and adds_data, Category.CHANGE, "reply-to-confirmation", 0.75),
        (True, Category.FOLLOW_UP, "reply", 0.9),
    )
    return next(Verdict(category, rule, sure) for fits, category, rule, sure in rules if fits)


def _is_new_visit(signs: Signs, thread: Thread, quoted: Quoted, *, adds_data: bool) -> bool:
    """Whether somebody digs out an old thread to ask for another visit."""
    if signs.cancels or signs.changes or signs.drops or not (signs.asks and adds_data):
        return False
    return thread.is_old or (signs.anew and (quoted.thanked or not quoted.asked))


def _strongest(signs: Signs) -> tuple[str, float]:
    return max(signs.kinds.items(), key=lambda item: item[1], default=("", 0.0))
