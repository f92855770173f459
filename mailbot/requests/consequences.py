"""What follows from a rule: the outcome, the request as it is afterwards, and the mails that go out."""

from __future__ import annotations

from dataclasses import replace

from mailbot.model import Action, ActionKind, Decision, Leaf, Outcome, Request, State
from mailbot.requests.differences import changed_leaves, differences, gives
from mailbot.requests.situation import Situation
from mailbot.requests.states import Event, next_state

_LONGEST_REMARK = 120  # characters; the name of an attachment is a stranger's text
_HELD = "answer-held"


def ignore(_: Situation, *reasons: str) -> Decision:
    """Nothing to do, for a recorded reason."""
    return Decision(Outcome.IGNORED, None, reasons=reasons)


def show(situation: Situation, *reasons: str) -> Decision:
    """Staff read the mail; where it stands in a conversation, that stays as it is."""
    request = None
    if situation.known is not None:
        request = replace(situation.merged(fill_only=True), state=situation.known.state)
        request = replace(request, language=situation.known.language, reasons=situation.known.reasons)
    return Decision(Outcome.REVIEW, request, reasons=reasons)


def note(situation: Situation, *reasons: str) -> Decision:
    """Staff read the mail, which says nothing of what the delegation wants: its request stays as it is."""
    return Decision(Outcome.REVIEW, situation.known, reasons=reasons)


def review(situation: Situation, *reasons: str, fill_only: bool = False) -> Decision:
    """The request goes to staff, with the reason; nobody is answered."""
    request = _settled(situation, situation.merged(fill_only=fill_only), Event.DOUBT, *reasons)
    return Decision(Outcome.REVIEW, request, reasons=_why(situation, *reasons))


def bounce(situation: Situation, *reasons: str) -> Decision:
    """A mail of ours did not arrive: staff must reach the sender in another way."""
    known = situation.known
    if known is None or known.state in (State.CANCELLED, State.DECLINED, State.CLOSED):
        return ignore(situation, *reasons, *situation.screening.rules)
    kept = known.reasons if "bounce" in known.reasons else (*known.reasons, "bounce")
    request = replace(known, state=next_state(known.state, Event.DOUBT), reasons=kept, updated_at=situation.now)
    return Decision(Outcome.REVIEW, request, reasons=(*reasons, *situation.screening.rules))


def ask(situation: Situation, *reasons: str) -> Decision:
    """Something lacks: the sender is asked for it, and for nothing else."""
    merged = situation.merged()
    known = situation.known
    fruitless = known is not None and gives(known) == gives(merged)
    asked = known.asked + 1 if known is not None and fruitless else 1
    lacking = tuple(f"missing: {leaf}" for leaf in merged.missing)
    return _answered(situation, replace(merged, asked=asked), Event.ASK, ActionKind.ASK, (*reasons, *lacking))


def complete(situation: Situation, *reasons: str) -> Decision:
    """All is there: the sender has it confirmed, staff have the request."""
    merged = replace(situation.merged(), asked=0)
    return _answered(situation, merged, Event.COMPLETE, ActionKind.CONFIRM_COMPLETE, reasons)


def change(situation: Situation, *reasons: str) -> Decision:
    """A request that was complete has other values: both sides are told which."""
    merged = situation.merged()
    merged = replace(merged, sequence=merged.sequence + 1, asked=0)
    return _answered(situation, merged, Event.CHANGE, ActionKind.CONFIRM_CHANGE, reasons)


def cancel(situation: Situation, *reasons: str) -> Decision:
    """The visit is called off. What was held stays: values in such a mail say what is off, not what is wanted."""
    merged = situation.merged(fill_only=True)
    merged = replace(merged, sequence=merged.sequence + 1, asked=0)
    return _answered(situation, merged, Event.CANCEL, ActionKind.CONFIRM_CANCELLATION, reasons)


def _answered(
    situation: Situation, merged: Request, event: Event, kind: ActionKind, reasons: tuple[str, ...]
) -> Decision:
    """The decision that answers the sender, and tells staff of all but a question."""
    recipient, held = situation.recipient
    why = (*reasons, _HELD) if held else reasons
    review_because = {_HELD: held, "changed-after-acceptance": situation.state is State.ACCEPTED}
    staff_because = tuple(reason for reason, applies in review_because.items() if applies and event is not Event.CANCEL)
    request = _settled(situation, replace(merged, writer=recipient if held else merged.writer), event, *staff_because)
    actions = [Action(kind, recipient, request.language, held)]
    if kind is not ActionKind.ASK and situation.staff_address:
        actions.append(Action(ActionKind.TELL_STAFF, situation.staff_address, request.language))
    return Decision(
        outcome=_OUTCOMES.get(request.state, Outcome.FILED),
        request=request,
        actions=tuple(actions),
        reasons=_why(situation, *why),
        changes=differences(situation.known, request) if situation.known else (),
    )


_OUTCOMES = {State.WAITING: Outcome.WAITING, State.REVIEW: Outcome.REVIEW}


def _settled(situation: Situation, merged: Request, event: Event, *reasons: str) -> Request:
    """The request in its next state, with the reasons for staff and the remarks on its values."""
    state = next_state(situation.state, Event.DOUBT if _HELD in reasons else event)
    earlier = situation.known.reasons if situation.known else ()
    kept = tuple(
        reason
        for reason in earlier
        if reason.startswith("unread: ") or (state is State.REVIEW and not reason.startswith("uncertain: "))
    )
    for_staff = reasons if state is State.REVIEW else ()
    remarks = (*_uncertain(situation, merged), *_unread(situation))
    return replace(merged, state=state, reasons=tuple(dict.fromkeys((*kept, *for_staff, *remarks))))


def _uncertain(situation: Situation, merged: Request) -> tuple[str, ...]:
    """Marks of doubtful values: those read now, and earlier ones whose value stands as it was."""
    new = {leaf for leaf in situation.readings.uncertain if _from_this_mail(situation, merged, leaf)}
    marked: set[Leaf] = set()
    if situation.known is not None:
        changed = changed_leaves(situation.known, merged)
        marked = {leaf for leaf in Leaf if f"uncertain: {leaf}" in situation.known.reasons and leaf not in changed}
    return tuple(f"uncertain: {leaf}" for leaf in Leaf if leaf in new | marked)


def _from_this_mail(situation: Situation, merged: Request, leaf: Leaf) -> bool:
    held = merged.slots if leaf in (Leaf.DATE, Leaf.TIME) else (getattr(merged, leaf.value),)
    return any(one is not None and one.mail_id == situation.arrival.id and not one.by_staff for one in held)


def _unread(situation: Situation) -> tuple[str, ...]:
    return tuple(f"unread: {' '.join(one.split())}"[:_LONGEST_REMARK] for one in situation.document.unread)


def _why(situation: Situation, *reasons: str) -> tuple[str, ...]:
    return (*reasons, f"placed: {situation.placement.rule}")
