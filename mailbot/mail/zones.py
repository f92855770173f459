"""A mail cut into what the sender says now and what surrounds it: own text, signature, quotation, forward, letters."""

from __future__ import annotations

from mailbot.mail.attachments import read_letters
from mailbot.mail.builder import Builder
from mailbot.mail.closings import GREETING
from mailbot.mail.divide import divide
from mailbot.mail.forward import Unwrapped, unwrap
from mailbot.mail.html import html_text
from mailbot.mail.markers import is_reply_subject, prefixes_of
from mailbot.mail.plain import plain
from mailbot.mail.quotes import Passage, Run, runs_of, split_below
from mailbot.model import Address, Document, Forward, Mail, ZoneKind
from mailbot.rules import Limits

_DRAWN = " \t_=*#~-\u1427"  # what rules are made of, and the mark of a program that counts readers
_MOST_RUNS = 500  # of own and quoted lines in turn; what follows counts as quoted
_CUT_AT = 4  # times text_characters: how much of a mail is looked at, so that text below a long quotation is found


def cut(mail: Mail, limits: Limits) -> Document:
    """Cut a mail into zones. Never raises; what of an attached letter cannot be read is named in `unread`."""
    builder = Builder(limits.text_characters)
    builder.add("subject", ZoneKind.SUBJECT, mail.subject, whole=True)
    text = body_text(mail)[: _CUT_AT * limits.text_characters]
    forward = _cut_body(builder, text, mail)
    letters, unread = read_letters(mail, limits)
    if forward is None:
        forward = _attached_forward(builder, mail, limits)
    for letter in letters:
        builder.add_divided(f"attachment:{letter.name}", letter.text, letter.spans)
    return Document(builder.parts, tuple(builder.zones), forward, unread)


def body_text(mail: Mail) -> str:
    """The text of a mail as a reader sees it: the plain text, else the HTML as text."""
    return mail.text if mail.text.strip() else html_text(mail.html)


def _cut_body(builder: Builder, text: str, mail: Mail) -> Forward | None:
    lines = [line.rstrip() for line in text.split("\n")]
    runs = runs_of(lines)
    if not _is_conversation(mail, runs):  # ">" is a bullet here
        runs = [Run(Passage.OWN, 0, len(lines), 0)]
    if not _says_something(lines, runs) and is_reply_subject(plain(mail.subject)):
        runs = split_below(lines, runs)
    if len(runs) > _MOST_RUNS:
        rest = runs[_MOST_RUNS].start
        runs = [*runs[:_MOST_RUNS], Run(Passage.QUOTED, rest, len(lines), rest)]
    own_words = sum(
        len(line.split()) for run in runs if run.passage is Passage.OWN for line in lines[run.start : run.end]
    )
    names = _names(mail)
    last_own = max((n for n, run in enumerate(runs) if run.passage is Passage.OWN and _joined(lines, run)), default=-1)
    forward: Forward | None = None
    for number, run in enumerate(runs):
        if run.passage is Passage.OWN:
            _add_own(builder, _joined(lines, run), names, is_first=not builder.has("body"), is_last=number == last_own)
            continue
        unwrapped = unwrap(lines, run, mail, own_words) if forward is None else None
        if unwrapped:
            forward = unwrapped.header
            add_forward(builder, unwrapped)
        else:
            builder.add("quote", ZoneKind.QUOTE, _joined(lines, run))
    return forward


def _says_something(lines: list[str], runs: list[Run]) -> bool:
    own = (run for run in runs if run.passage is Passage.OWN)
    return any(line.strip(_DRAWN) for run in own for line in lines[run.start : run.end])


def _is_conversation(mail: Mail, runs: list[Run]) -> bool:
    """Whether anything but `>` says that there is an earlier mail below or in between."""
    if mail.in_reply_to or mail.references or prefixes_of(plain(mail.subject))[0]:
        return True
    return any(run.fields or run.passage not in (Passage.OWN, Passage.QUOTED) for run in runs)


def _joined(lines: list[str], run: Run) -> str:
    """The text of a run, without blank edges and the rule that a mail program drew below own text."""
    start, end = run.start, run.end
    while end > start and not lines[end - 1].strip(_DRAWN if run.passage is Passage.OWN else None):
        end -= 1
    return "\n".join(lines[start:end]).strip("\n")


def _add_own(builder: Builder, text: str, names: tuple[str, ...], *, is_first: bool, is_last: bool) -> None:
    """Own text goes to the body; the signature, which only the last piece can have, to its own part."""
    for version in _versions(text):
        _add_version(builder, version, names, greets=is_first or not builder.has("body"), signs=is_last)


def _versions(text: str) -> list[str]:
    """The versions of a mail in two languages: a drawn rule, and below it a new greeting."""
    lines = text.split("\n")
    cuts = [
        number
        for number, line in enumerate(lines)
        if 0 < number < len(lines) - 1 and _is_rule(line) and GREETING.match(plain(_next(lines, number + 1)))
    ]
    starts = [0, *(number + 1 for number in cuts[:3])]
    ends = [*cuts[:3], len(lines)]
    return ["\n".join(lines[start:end]) for start, end in zip(starts, ends, strict=True)]


def _is_rule(line: str) -> bool:
    bare = line.strip()
    return len(bare) >= 3 and not bare.strip("-*_=~# ")


def _next(lines: list[str], number: int) -> str:
    return next((line for line in lines[number : number + 4] if line.strip()), "")


def _add_version(builder: Builder, text: str, names: tuple[str, ...], *, greets: bool, signs: bool) -> None:
    for span in divide(text, names, greets=greets):
        kind = span.kind
        if kind is ZoneKind.SIGNATURE and not signs:
            kind = ZoneKind.BODY
        piece = _without_rules(text[span.start : span.end]) if kind is ZoneKind.BODY else text[span.start : span.end]
        part = "signature" if kind in (ZoneKind.SIGNATURE, ZoneKind.DISCLAIMER) else "body"
        builder.add(part, kind, piece)


def _without_rules(text: str) -> str:
    """A text without the rules drawn above and below it, and without the delimiter of a signature that is not there."""
    lines = text.split("\n")
    start, end = 0, len(lines)
    while start < end and not lines[start].strip(_DRAWN):
        start += 1
    while end > start and not lines[end - 1].strip(_DRAWN):
        end -= 1
    return "\n".join(lines[start:end])


def add_forward(builder: Builder, unwrapped: Unwrapped) -> None:
    """The text of a forwarded mail as the part "forward", cut like a mail of its own."""
    for note in unwrapped.notes:
        builder.add("quote", ZoneKind.QUOTE, note)
    lines = unwrapped.text.split("\n")
    author = unwrapped.header.author
    names = _names_of(author) if author else ()
    for run in runs_of(lines):
        text = _joined(lines, run)
        if run.passage is not Passage.OWN:
            builder.add("forward", ZoneKind.QUOTE, text)
            continue
        for span in divide(text, names):
            builder.add("forward", span.kind, text[span.start : span.end])


def _attached_forward(builder: Builder, mail: Mail, limits: Limits) -> Forward | None:
    """A mail that was passed on as an attachment (message/rfc822), unless the mail is a report about one of ours."""
    if any(kind.startswith(("multipart/report", "message/delivery-status")) for kind in mail.content_types):
        return None
    from mailbot.mail.parse import parse

    for attachment in mail.attachments:
        if attachment.content_type != "message/rfc822" or not attachment.data:
            continue
        inner = parse(attachment.data, limits)
        text = body_text(inner)[: _CUT_AT * limits.text_characters]
        if not text.strip() or not inner.from_:
            continue
        header = Forward(inner.author, inner.date, inner.subject)
        add_forward(builder, Unwrapped(header, text))
        return header
    return None


def _names(mail: Mail) -> tuple[str, ...]:
    return tuple(name for address in mail.from_[:3] for name in _names_of(address))


def _names_of(address: Address) -> tuple[str, ...]:
    return (address.name, plain(address.email.partition("@")[0]).replace("_", " ").replace(".", " "))
