"""What a template may name: the values of a request in the reader's own format, all safe to print."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Literal

from mailbot.extractors.phone_display import display
from mailbot.model import GroupSize, Held, Leaf, Request, Slot
from mailbot.replies.safe import one_line, without_links

LONGEST_NAME = 120  # characters; an institution with its department fits
LONGEST_INTEREST = 300  # MEANING, interest
_LONGEST_EMAIL = 254  # RFC 5321 4.5.3.1.3
_REGIONS = {"en": "en_GB"}  # where the language alone would give another country's order of day and month


@dataclass(frozen=True, slots=True)
class WindowView:
    """One window. Dates with the weekday (`first`, `last`) and without (`first_day`, `last_day`); "" is open."""

    first: str
    last: str
    first_day: str
    last_day: str
    start: str
    end: str
    doubts: tuple[WindowView, ...] = ()

    @property
    def one_day(self) -> bool:
        return bool(self.first) and self.first == self.last

    @property
    def has_date(self) -> bool:
        return bool(self.first or self.last)


@dataclass(frozen=True, slots=True)
class GroupView:
    """How many people; "" is open."""

    min: str
    max: str


@dataclass(frozen=True, slots=True)
class View:
    """A request for a template. Texts are "" and `group` is None where the value lacks."""

    institution: str
    contact_name: str
    contact_email: str
    contact_phone: str
    interest: str
    group: GroupView | None
    windows: tuple[WindowView, ...]
    date_flexible: bool
    time_flexible: bool
    missing: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        texts = (self.institution, self.contact_name, self.contact_email, self.contact_phone, self.interest)
        return not (any(texts) or self.group or self.windows or self.date_flexible or self.time_flexible)


def view_of(request: Request, language: str, changed: Collection[Leaf] = ()) -> View:
    """The request for a template in this language (ISO 639-1)."""
    return View(
        institution=_text(request.institution, LONGEST_NAME),
        contact_name=_text(request.contact_name, LONGEST_NAME),
        contact_email=one_line(request.contact_email.value, _LONGEST_EMAIL) if request.contact_email else "",
        contact_phone=one_line(display(request.contact_phone.value), 40) if request.contact_phone else "",
        interest=_text(request.interest, LONGEST_INTEREST),
        group=group_view(request.group_size.value) if request.group_size else None,
        windows=tuple(window_view(held.value, language, held.alternatives) for held in request.slots),
        date_flexible=request.date_flexible,
        time_flexible=request.time_flexible,
        missing=tuple(leaf.value for leaf in request.missing),
        changed=tuple(leaf.value for leaf in Leaf if leaf in changed),
    )


def window_view(slot: Slot, language: str, doubts: tuple[Slot, ...] = ()) -> WindowView:
    """A window in words of this language."""
    return WindowView(
        first=_date(slot.start_date, "full", language),
        last=_date(slot.end_date, "full", language),
        first_day=_date(slot.start_date, "long", language),
        last_day=_date(slot.end_date, "long", language),
        start=_time(slot.start_time),
        end=_time(slot.end_time),
        doubts=tuple(window_view(other, language) for other in doubts),
    )


def group_view(size: GroupSize) -> GroupView:
    """A number of people in digits."""
    return GroupView("" if size.min is None else str(size.min), "" if size.max is None else str(size.max))


def _text(held: Held[Any] | None, limit: int) -> str:
    return without_links(str(held.value), limit) if held else ""


def _date(day: date | None, form: Literal["full", "long"], language: str) -> str:
    if day is None:
        return ""
    from babel import Locale, UnknownLocaleError
    from babel.dates import format_date

    try:
        locale = Locale.parse(_REGIONS.get(language, language))
    except (UnknownLocaleError, ValueError):  # a folder of templates may have any name
        locale = Locale.parse("en_GB")
    # CLDR puts a comma after the English weekday; before the comma of a list it would be one too many.
    return format_date(day, form, locale=locale).replace(", ", " ")


def _time(hour: time | None) -> str:
    return f"{hour:%H:%M}" if hour else ""
