"""What follows from one mail: a table of named rules, of which the first that applies decides. Pure.

`other` (press, invoices, thanks …) is ignored with the reason: staff read it in the mailbox, where it stays unread and
unmoved. It is shown for review only where it stands in the conversation of a visit, or where the category is doubtful.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mailbot.model import Category, Decision, State
from mailbot.requests import consequences as then
from mailbot.requests.differences import gives
from mailbot.requests.recipient import is_party
from mailbot.requests.situation import UNSURE, Situation

__all__ = ["RULES", "Rule", "Situation", "decide"]

_ENDED = frozenset({State.CANCELLED, State.DECLINED, State.CLOSED})
_SETTLED = frozenset({State.COMPLETE, State.ACCEPTED})
_FRUITLESS_QUESTIONS = 2  # asked so often without anything new, we ask no more (a loop, or somebody who cannot say)


@dataclass(frozen=True, slots=True)
class Rule:
    """`name` is recorded where the rule decides."""

    name: str
    applies: Callable[[Situation], bool]
    consequence: Callable[[Situation, str], Decision]


def decide(situation: Situation) -> Decision:
    """The decision of the first rule that applies; the last two rules leave nothing over."""
    rule = next(rule for rule in RULES if rule.applies(situation))
    return rule.consequence(situation, rule.name)


# ---------------------------------------------------------------- when


def _automatic(s: Situation) -> bool:
    return s.category is Category.AUTOMATIC or (s.screening.machine and not s.category.is_answered)


def _no_conversation(s: Situation) -> bool:
    if s.known is not None or s.category is Category.REQUEST:
        return False
    return s.category is not Category.FOLLOW_UP or not s.has_substance


def _stranger(s: Situation) -> bool:
    """Thread headers can be seen by anybody who was sent the mail; our token is a secret of the conversation."""
    return s.known is not None and s.placement.rule == "thread" and not is_party(s.known, s.sender or "")


def _nothing_new(s: Situation) -> bool:
    return s.known is not None and gives(s.known) == gives(s.merged())


def _nothing_new_again(s: Situation) -> bool:
    return s.known is not None and s.known.asked >= _FRUITLESS_QUESTIONS and bool(s.known.missing) and _nothing_new(s)


def _in_review(s: Situation) -> bool:
    return s.state is State.REVIEW and not s.can_resume


# ---------------------------------------------------------------- then


def _review(s: Situation, name: str) -> Decision:
    return then.review(s, name)


def _careful_review(s: Situation, name: str) -> Decision:
    """Nothing that a request holds is replaced by a mail that may not be what it says."""
    return then.review(s, name, fill_only=True)


def _ignore_automatic(s: Situation, name: str) -> Decision:
    return then.ignore(s, *(s.screening.rules or (name,)), *_source(s))


def _ignore_no_request(s: Situation, name: str) -> Decision:
    return then.ignore(s, f"{name}: {s.readings.category_source}" if s.readings.category_source else name)


def _machine(s: Situation, name: str) -> Decision:
    return then.review(s, name, *s.screening.rules, fill_only=True)


def _unanswerable(s: Situation, name: str) -> Decision:
    return then.review(s, f"{name}: {', '.join(s.screening.rules) or 'screening'}", *_kind(s), fill_only=True)


def _ambiguous(s: Situation, name: str) -> Decision:
    return then.review(s, f"{name}: {', '.join(map(str, s.placement.rivals))}", *_kind(s))


def _no_known(s: Situation, name: str) -> Decision:
    return then.review(s, name, *_kind(s))


def _capped(s: Situation, name: str) -> Decision:
    return then.review(s, name, *_kind(s))


def _kind(s: Situation) -> tuple[str, ...]:
    """The category, where staff must know it to understand the reason."""
    return () if s.category is Category.REQUEST else (s.category.value,)


def _source(s: Situation) -> tuple[str, ...]:
    return (s.readings.category_source,) if s.readings.category_source else ()


# ---------------------------------------------------------------- the table

_CAPS = (
    Rule("cap-sender-hour", lambda s: s.counts.sender_hour >= s.caps.sender_per_hour, _capped),
    Rule("cap-sender-day", lambda s: s.counts.sender_day >= s.caps.sender_per_day, _capped),
    Rule("cap-request-day", lambda s: s.counts.request_day >= s.caps.request_per_day, _capped),
    Rule("cap-domain-day", lambda s: s.counts.domain_day >= s.caps.domain_per_day, _capped),
    Rule("cap-total-hour", lambda s: s.counts.total_hour >= s.caps.total_per_hour, _capped),
)

RULES: tuple[Rule, ...] = (
    # Mail that makes no request.
    Rule(
        "duplicate", lambda s: s.duplicate_of is not None, lambda s, name: then.ignore(s, f"{name}: {s.duplicate_of}")
    ),
    Rule("bounce", lambda s: s.screening.bounce_of is not None, then.bounce),
    Rule("automatic", _automatic, _ignore_automatic),
    Rule("answers-notice-to-staff", lambda s: s.answers_notice, then.note),
    Rule("oversized", lambda s: s.arrival.oversized, _careful_review),
    Rule("machine-reads-like-request", lambda s: s.screening.machine, _machine),
    Rule(
        "other-in-conversation",
        lambda s: s.category is Category.OTHER and s.known is not None,
        lambda s, name: then.show(s, name, *_source(s)),
    ),
    Rule(
        "unsure-no-request",
        lambda s: s.category is Category.OTHER and s.readings.category_confidence < UNSURE,
        lambda s, name: then.show(s, name, *_source(s)),
    ),
    Rule("no-request", lambda s: s.category is Category.OTHER, _ignore_no_request),
    # Requests that staff must look at before anybody is answered.
    Rule("ambiguous-conversation", lambda s: bool(s.placement.rivals), _ambiguous),
    Rule("no-conversation", _no_conversation, _no_known),
    Rule("unanswerable", lambda s: not s.screening.may_answer, _unanswerable),
    Rule("no-address", lambda s: s.sender is None, _careful_review),
    Rule("own-address", lambda s: s.sender in s.identity.own, _careful_review),
    Rule("unsure-category", lambda s: s.readings.category_confidence < UNSURE, _careful_review),
    Rule("stranger-in-thread", _stranger, _careful_review),
    Rule(
        "already-cancelled",
        lambda s: s.category is Category.CANCELLATION and s.state is State.CANCELLED,
        then.ignore,
    ),
    Rule("after-the-end", lambda s: s.state in _ENDED, _careful_review),
    Rule("in-review", lambda s: s.category is not Category.CANCELLATION and _in_review(s), _review),
    # Nothing to answer.
    Rule(
        "change-not-understood",
        lambda s: s.category is Category.CHANGE and s.state in _SETTLED and _nothing_new(s),
        _review,
    ),
    Rule(
        "nothing-new-in-conversation",
        lambda s: s.category is not Category.CANCELLATION and s.state in _SETTLED and _nothing_new(s),
        then.show,
    ),
    Rule("nothing-new", lambda s: s.category is not Category.CANCELLATION and _nothing_new_again(s), _review),
    # An answer is due.
    *_CAPS,
    Rule("cancellation", lambda s: s.category is Category.CANCELLATION, then.cancel),
    Rule("change", lambda s: s.state in _SETTLED, then.change),
    Rule("complete", lambda s: not s.merged().missing, then.complete),
    Rule("incomplete", lambda _: True, then.ask),
)
