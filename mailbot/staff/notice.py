"""The structured mail to staff: the four points with their evidence, doubts, changes, and calendar entries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mailbot.model import Action, ActionKind, Attachment, Decision, Held, Leaf, Mail, Request
from mailbot.replies.message import Draft
from mailbot.replies.safe import one_line, without_links
from mailbot.replies.view import view_of
from mailbot.requests.differences import changed_leaves
from mailbot.requests.situation import review_reasons

if TYPE_CHECKING:
    from mailbot.replies.wording import Wording
    from mailbot.requests.situation import Situation

_LONGEST_QUOTE = 160
_TEXT_LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "interest", "group_size")


@dataclass(frozen=True, slots=True)
class ProofView:
    """Why a value is believed: `percent` sure, the words it was read from, and what speaks against it."""

    percent: int
    quote: str
    part: str
    by_staff: bool
    note: str
    uncertain: bool


@dataclass(frozen=True, slots=True)
class WriterView:
    """Who wrote the mail that led to this notice."""

    name: str
    email: str
    subject: str
    date: str


def notice(action: Action, decision: Decision, situation: Situation, wording: Wording) -> Draft:
    """The mail to staff that this decision asks for. The decision has a request."""
    request = decision.request
    if request is None:
        raise ValueError("a notice needs a request")
    answer = next((one for one in decision.actions if one.kind is not ActionKind.TELL_STAFF), None)
    kind = answer.kind if answer else ActionKind.CONFIRM_COMPLETE
    before = situation.known if kind is ActionKind.CONFIRM_CHANGE else None
    values = {
        **notice_values(kind, request, before, wording.staff_language),
        "writer": writer_view(situation.mail),
        "held": answer is not None and answer.held,
    }
    subject, text = wording.notice(values)
    return Draft(
        kind=action.kind,
        recipient=action.recipient,
        token=request.token,
        language=wording.staff_language,
        subject=subject,
        text=text,
        attachments=_entries(request, situation),
    )


def notice_values(kind: ActionKind, request: Request, before: Request | None, language: str) -> Mapping[str, Any]:
    """What the templates of staff/ may name, but for `writer` and `held`."""
    changed = changed_leaves(before, request) if before is not None else ()
    visit = view_of(request, language, changed)
    return {
        "kind": kind.value,
        "visit": visit,
        "before": view_of(before, language) if before is not None else None,
        "proof": {leaf: _proof(getattr(request, leaf), request, Leaf(leaf)) for leaf in _TEXT_LEAVES},
        "windows": tuple(
            (window, _proof(held, request, Leaf.DATE))
            for window, held in zip(visit.windows, request.slots, strict=True)
        ),
        "state": request.state.value,
        "reasons": tuple(without_links(reason, _LONGEST_QUOTE) for reason in review_reasons(request)),
        "unread": tuple(
            without_links(reason.removeprefix("unread: "), _LONGEST_QUOTE)
            for reason in request.reasons
            if reason.startswith("unread: ")
        ),
        "number": request.id,
    }


def writer_view(mail: Mail) -> WriterView:
    """Who wrote, fit to print."""
    author = next(iter(mail.from_), None)
    return WriterView(
        name=without_links(author.name, 80) if author else "",
        email=one_line(author.email, 254) if author else "",
        subject=without_links(mail.subject, _LONGEST_QUOTE),
        date=f"{mail.date:%Y-%m-%d %H:%M %z}" if mail.date else "",
    )


def _proof(held: Held[Any] | None, request: Request, leaf: Leaf) -> ProofView | None:
    if held is None:
        return None
    names = (Leaf.DATE, Leaf.TIME) if leaf is Leaf.DATE else (leaf,)
    return ProofView(
        percent=round(100 * held.confidence),
        quote=without_links(held.evidence.text, _LONGEST_QUOTE) if held.evidence else "",
        part=one_line(held.evidence.part, 60) if held.evidence else "",
        by_staff=held.by_staff,
        note=without_links(held.note, _LONGEST_QUOTE),
        uncertain=bool(held.alternatives) or any(f"uncertain: {name}" in request.reasons for name in names),
    )


def _entries(request: Request, situation: Situation) -> tuple[Attachment, ...]:
    """An .ics of each window, for the calendar of those who receive the group."""
    from mailbot.staff.calendar import slot_events

    return tuple(slot_events(request, situation.identity, situation.now))
