"""Which conversation a mail belongs to: our Message-ID, then thread headers, then sender and subject, else a new one.

The first rule that finds something decides. What fits more than one conversation is said to be so (`rivals`), never
guessed: staff look.
"""

from __future__ import annotations

from collections.abc import Iterable

from mailbot.message_id import token_of
from mailbot.model import Category, Identity, Mail, Placement, Readings, Request, Screening, State
from mailbot.ports import Book
from mailbot.requests.recipient import own_address
from mailbot.requests.subject import is_answer, same_subject

NEW = "new"
OPEN = frozenset({State.WAITING, State.REVIEW, State.COMPLETE})
_ABOUT_A_REQUEST = frozenset({Category.FOLLOW_UP, Category.CHANGE, Category.CANCELLATION})


def place(
    mail: Mail, readings: Readings, identity: Identity, book: Book, screening: Screening | None = None
) -> Placement:
    """Find the conversation. `screening` names the mail of ours that came back, if this is a bounce."""
    found = (
        _by_bounce(screening, identity, book)
        or _by_token(mail, identity, book)
        or _by_thread(mail, book)
        or _by_sender(mail, readings, book)
        or Placement(None, NEW)
    )
    return _unless_new_visit(found, readings)


def _by_bounce(screening: Screening | None, identity: Identity, book: Book) -> Placement | None:
    """A delivery report carries the Message-ID of what came back, seldom in its own thread headers (RFC 3464)."""
    if screening is None or not screening.bounce_of:
        return None
    token = token_of(screening.bounce_of, identity.domain)
    request = book.request_by_token(token) if token else None
    return Placement(request, "bounce") if request else None


def _by_token(mail: Mail, identity: Identity, book: Book) -> Placement | None:
    """Our token in In-Reply-To; then in References, from the newest (the last, RFC 5322 3.6.4) back."""
    direct = _requests_of_tokens(mail.in_reply_to, identity, book)
    if direct:
        return _one_of(direct, "our-message-id")
    for reference in reversed(mail.references):
        found = _requests_of_tokens((reference,), identity, book)
        if found:
            return Placement(found[0], "our-message-id")
    return None


def _by_thread(mail: Mail, book: Book) -> Placement | None:
    """A Message-ID of theirs that a request knows; In-Reply-To is nearer than References."""
    for ids in (mail.in_reply_to, mail.references):
        found = book.requests_by_message_ids(ids) if ids else ()
        if found:
            return _one_of(found, "thread")
    return None


def _by_sender(mail: Mail, readings: Readings, book: Book) -> Placement | None:
    """The same sender with an open request: the subject must match; without that it is a mere possibility."""
    address = own_address(mail)
    if address is None or readings.category not in {*_ABOUT_A_REQUEST, Category.REQUEST}:
        return None
    theirs = book.open_requests_of(address)
    matching = tuple(request for request in theirs if same_subject(request.subject, mail.subject))
    if readings.category is Category.REQUEST:
        return _same_visit_again(mail, readings, matching)
    if matching:
        return _one_of(matching, "sender-subject")
    if theirs:
        return Placement(None, "sender-only", tuple(request.id for request in theirs if request.id is not None))
    return None


def _same_visit_again(mail: Mail, readings: Readings, matching: tuple[Request, ...]) -> Placement | None:
    """A request that stands in no thread: an agency writes "Study visit" for each group, others send a thing twice."""
    open_ones = tuple(request for request in matching if request.state in OPEN)
    if is_answer(mail.subject):
        return _one_of(open_ones, "sender-subject") if open_ones else None
    alike = tuple(request for request in open_ones if not _other_institution(request, readings))
    certain = tuple(request for request in alike if not _other_dates(request, readings))
    if certain:
        return _one_of(certain, "sender-subject")
    if alike:
        return Placement(None, "sender-subject", tuple(request.id for request in alike if request.id is not None))
    return None


def _unless_new_visit(placement: Placement, readings: Readings) -> Placement:
    """A mail that asks for a new visit is a request whatever old thread it stands in (MEANING, category)."""
    old = placement.request
    if old is not None and readings.category is Category.REQUEST and old.state not in OPEN:
        return Placement(None, "new-in-old-thread")
    return placement


def _requests_of_tokens(ids: Iterable[str], identity: Identity, book: Book) -> tuple[Request, ...]:
    tokens = dict.fromkeys(token for one in ids if (token := token_of(one, identity.domain)))
    return tuple(request for token in tokens if (request := book.request_by_token(token)))


def _one_of(requests: tuple[Request, ...], rule: str) -> Placement:
    """The only one; of several none, but all of them as rivals."""
    if len({request.token for request in requests}) == 1:
        return Placement(requests[0], rule)
    return Placement(None, rule, tuple(request.id for request in requests if request.id is not None))


def _other_institution(request: Request, readings: Readings) -> bool:
    if request.institution is None or not readings.institution:
        return False
    return _folded(request.institution.value) != _folded(readings.institution[0].value)


def _other_dates(request: Request, readings: Readings) -> bool:
    held = {(h.value.start_date, h.value.end_date) for h in request.slots if h.value.start_date or h.value.end_date}
    read = {(c.value.start_date, c.value.end_date) for c in readings.slots if c.value.start_date or c.value.end_date}
    return bool(held) and bool(read) and held.isdisjoint(read)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
