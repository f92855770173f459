"""Tries every template with everything that can lack, so that a fault shows before a delegation's mail meets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from itertools import chain, combinations
from pathlib import Path

from mailbot.errors import SettingsError
from mailbot.model import ActionKind, Evidence, GroupSize, Held, Leaf, Request, Slot, State
from mailbot.replies.wording import ANSWERS, FALLBACK, Wording
from mailbot.resources import templates_dir
from mailbot.rules import Replies

_MARKS = ("{{", "}}", "{%", "%}")  # what stands in a text where a template was not filled in


def problems(path: Path) -> list[str]:
    """One line for each problem, in the order of the templates; each is named once."""
    if not path.is_dir():
        return [f"{path}: there is no such folder; set MAILBOT_TEMPLATES to a folder of templates"]
    found: dict[str, None] = {}
    for language in languages(path):
        found.update(dict.fromkeys(_problems_of_answers(path, language)))
    for language in languages(path / "staff") or (FALLBACK,):
        found.update(dict.fromkeys(_problems_of_notices(path, language)))
    return list(found)


def languages(path: Path) -> tuple[str, ...]:
    """The languages for which there are templates, shipped or own."""
    relative = "staff" if path.name == "staff" else "."
    folders = (path, templates_dir() / relative)
    names = {
        one.name
        for folder in folders
        if folder.is_dir()
        for one in folder.iterdir()
        if one.is_dir() and len(one.name) == 2
    }
    return tuple(sorted(names))


def sample(lacking: tuple[Leaf, ...] = ()) -> Request:
    """A made-up request in which these leaves lack."""
    request = Request(
        token="a" * 16,
        state=State.WAITING,
        id=1,
        institution=_held("City of Vienna, MA 18"),
        contact_name=_held("Anna Gruber"),
        contact_email=_held("anna.gruber@example.org"),
        contact_phone=_held("+431400088818"),
        slots=tuple(_windows(lacking)),
        interest=_held("the Metropolitan Plan and brownfield redevelopment"),
        group_size=Held(GroupSize(12, 15), 0.9),
        subject="Study visit",
        writer="anna.gruber@example.org",
    )
    texts = [leaf for leaf in lacking if leaf not in (Leaf.DATE, Leaf.TIME)]
    return replace(request, **dict.fromkeys(texts))  # type: ignore[arg-type]


def combinations_of_leaves() -> Iterator[tuple[Leaf, ...]]:
    """Every set of leaves that can lack, the empty one first."""
    return chain.from_iterable(combinations(Leaf, size) for size in range(len(Leaf) + 1))


def _windows(lacking: tuple[Leaf, ...]) -> Iterator[Held[Slot]]:
    day = None if Leaf.DATE in lacking else date(2027, 5, 12)
    start, end = (None, None) if Leaf.TIME in lacking else (time(10), time(12))
    if day or start:
        yield Held(Slot(day, day, start, end), 0.9, Evidence("body", 0, 6, "12 May"))


def _variants() -> Iterator[Request]:
    """Requests with what a plain one lacks: open and doubtful windows, several of them, open numbers, free choice."""
    full = sample()
    first, last, ten, noon = date(2027, 5, 12), date(2027, 5, 14), time(10), time(12)
    for slot in (
        Slot(first, last),
        Slot(first, None, ten, None),
        Slot(None, last, None, noon),
        Slot(None, None, ten, noon),
    ):
        held = Held(slot, 0.4, Evidence("body", 0, 1, "x"), alternatives=(Slot(last, last),), note="in doubt")
        yield replace(full, slots=(held,), reasons=("uncertain: date", "unread: letter.pdf: no text"))
        yield replace(full, slots=(held, *full.slots), state=State.REVIEW, reasons=("in-review",))
    for size in (GroupSize(None, 15), GroupSize(10, None), GroupSize(2, 2)):
        yield replace(full, group_size=Held(size, 1.0, by_staff=True), id=None)
    yield replace(full, slots=(), date_flexible=True, time_flexible=True)
    yield replace(sample(tuple(Leaf)), id=None)


def _problems_of_answers(path: Path, language: str) -> Iterator[str]:
    wording = Wording(path, Replies(languages=(language, FALLBACK)))
    for kind in ANSWERS:
        for lacking in combinations_of_leaves() if kind is ActionKind.ASK else [()]:
            yield from _problem(wording, kind, language, sample(lacking))
        for request in _variants():
            yield from _problem(wording, kind, language, request)
    try:
        wording.subject(language)
    except SettingsError as error:
        yield str(error)


def _problem(wording: Wording, kind: ActionKind, language: str, request: Request) -> Iterator[str]:
    try:
        text = wording.answer(kind, language, request, tuple(Leaf) if kind is ActionKind.CONFIRM_CHANGE else ())
    except SettingsError as error:
        yield str(error)
    else:
        if any(mark in text for mark in _MARKS):
            yield f"{language}/{kind}.txt.j2: braces stand in the finished text; docs/replies.md says how names go"


def _problems_of_notices(path: Path, language: str) -> Iterator[str]:
    from mailbot.staff.notice import WriterView, notice_values

    wording = Wording(path, Replies(staff_language=language))
    writer = WriterView("Anna Gruber", "anna.gruber@example.org", "Study visit", "2026-11-24 10:00 +0000")
    for kind in ANSWERS[1:]:
        for request in (sample(), *_variants()):
            before = sample(tuple(Leaf)) if kind is ActionKind.CONFIRM_CHANGE else None
            values = notice_values(kind, request, before, language)
            try:
                wording.notice({**values, "writer": writer, "held": request.id is None})
            except SettingsError as error:
                yield str(error)


def _held(value: str) -> Held[str]:
    return Held(value, 0.9, Evidence("body", 0, len(value), value))
