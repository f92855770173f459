"""From a decision to mails: each action is worded and built; nothing else makes a mail."""

from __future__ import annotations

from mailbot.model import Action, ActionKind, Decision, OutgoingMail, Request
from mailbot.replies.message import Draft, build
from mailbot.replies.wording import Wording
from mailbot.requests.differences import changed_leaves
from mailbot.requests.situation import Situation


def compose(decision: Decision, situation: Situation, wording: Wording) -> tuple[OutgoingMail, ...]:
    """The mails of a decision, in its order. Raises SettingsError for a template that cannot be used."""
    if decision.request is None:
        return ()
    return tuple(
        build(
            _draft(action, decision.request, decision, situation, wording),
            situation.identity,
            situation.now,
            situation.caps.envelope_sender,
        )
        for action in decision.actions
    )


def _draft(action: Action, request: Request, decision: Decision, situation: Situation, wording: Wording) -> Draft:
    if action.kind is ActionKind.TELL_STAFF:
        # The notice carries calendar entries: only a mail that finishes a request pays for loading that.
        from mailbot.staff.notice import notice

        return notice(action, decision, situation, wording)
    language = wording.language(action.language)
    is_change = action.kind is ActionKind.CONFIRM_CHANGE and situation.known is not None
    changed = changed_leaves(situation.known, request) if is_change and situation.known else ()
    return Draft(
        kind=action.kind,
        recipient=action.recipient,
        token=request.token,
        language=language,
        subject=wording.subject(language),
        text=wording.answer(action.kind, language, request, changed),
        answers=situation.mail,
        held=action.held,
    )
