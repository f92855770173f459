"""The demo's sample mails: which there are, and what a right bot makes of each.

The texts lie beside this module in samples/; they are fictional, from example domains (RFC 2606). Days in them are
placeholders, so that they lie ahead whenever the demo runs: `{{22 wed|d MMMM y}}` is the Wednesday of the 22nd week
from now, in the words of the mail's language.

Expectations follow MEANING: `lacks` are the leaves that the conversation does not give after this mail, `outcomes`
what may become of it. Asking for less than what lacks is a fault, so is a wrong value, and so is an answer that nobody
may get. Asking for more than what lacks is let pass where `exact` does not say otherwise: it is clumsy, not wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailbot.model import Category, Leaf, Outcome


class Route(StrEnum):
    """What sets a sample off."""

    BY_ITSELF = "by itself"
    REPLY = "reply"  # written once the bot's mail to that sender has come, in its thread
    BOUNCE = "bounce"  # the bot's mail to that sender cannot be delivered


@dataclass(frozen=True, slots=True)
class Values:
    """What the conversation says after a mail, where it is beyond argument; None: it says nothing of the kind."""

    people: int | None = None
    day: str | None = None  # as in a placeholder, or month and day of the next such day
    hours: str | None = None  # "10:00-12:00", "10:00-"
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right bot makes of a sample."""

    category: Category
    outcomes: tuple[Outcome, ...]
    values: Values = Values()
    lacks: tuple[Leaf, ...] = ()
    answered: bool = False  # else nobody is answered
    held: bool = False  # an answer is prepared and waits for staff
    exact: bool = False  # nothing else may lack


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample mail. `name` is its file without the suffix; `answers` the sample whose answer it waits for."""

    name: str
    language: str
    expected: Expected
    route: Route = Route.BY_ITSELF
    answers: str = ""
    attachment: str = ""
    machine: bool = False  # sent with the null reverse-path, as machines do (RFC 3834 3.3)


def _request(values: Values, *lacks: Leaf, exact: bool = False) -> Expected:
    """A request that is answered at once."""
    clumsy = () if exact or lacks else (Outcome.WAITING,)
    outcome = Outcome.WAITING if lacks else Outcome.FILED
    return Expected(Category.REQUEST, (outcome, *clumsy), values, lacks, answered=True, exact=exact)


_IGNORED = (Outcome.IGNORED,)
_PHONE, _DATE, _TIME, _SIZE = Leaf.CONTACT_PHONE, Leaf.DATE, Leaf.TIME, Leaf.GROUP_SIZE

SAMPLES: tuple[Sample, ...] = (
    Sample("01-labels-en", "en", _request(Values(14, "22 wed", "10:00-12:00", "+442079460182"), exact=True)),
    Sample("02-four-points-en", "en", _request(Values(24, "20 thu", "14:00-16:00", "+35315000000"), exact=True)),
    Sample("03-short-en", "en", _request(Values(day="24 tue"), _PHONE, _TIME, _SIZE)),
    Sample("04-prose-cs", "cs", _request(Values(12, "21 wed", "09:30-11:30", "+420569000111"))),
    Sample("05-incomplete-cs", "cs", _request(Values(15), _PHONE, _DATE, _TIME)),
    Sample("06-html-de", "de", _request(Values(16, "23 thu", "10:00-12:00", "+493023125417"))),
    Sample(
        "07-letter-de",
        "de",
        _request(Values(10, "05-19", "13:30-15:30", "+493023125280")),
        attachment="07-letter-de.pdf",
    ),
    Sample("08-incomplete-fr", "fr", _request(Values(18, "25 mon"), _PHONE, _TIME)),
    Sample("09-four-points-es", "es", _request(Values(9, "22 fri", "11:00-13:00", "+34976000111"))),
    Sample("10-incomplete-pl", "pl", _request(Values(None, "24 thu", "10:00-", "+48683000011"), _SIZE)),
    Sample("11-labels-it", "it", _request(Values(7, "23 tue", "15:00-17:00", "+390200001234"))),
    Sample(
        "12-forward-en",
        "en",
        Expected(Category.REQUEST, (Outcome.REVIEW,), Values(11, "26 wed", "09:00-", "+46846500412"), held=True),
    ),
    Sample("13-out-of-office-de", "de", Expected(Category.AUTOMATIC, _IGNORED), machine=True),
    Sample("14-newsletter-en", "en", Expected(Category.AUTOMATIC, _IGNORED)),
    Sample("15-press-cs", "cs", Expected(Category.OTHER, (Outcome.IGNORED, Outcome.REVIEW))),
    Sample("16-mistyped-en", "en", _request(Values(8), _PHONE, _DATE, _TIME)),
    Sample(
        "17-bounce",
        "en",
        Expected(Category.AUTOMATIC, (Outcome.REVIEW,)),
        Route.BOUNCE,
        answers="16-mistyped-en",
        machine=True,
    ),
    Sample(
        "18-answer-en",
        "en",
        Expected(
            Category.FOLLOW_UP,
            (Outcome.FILED,),
            Values(10, "24 tue", "10:30-12:00", "+31200000142"),
            answered=True,
            exact=True,
        ),
        Route.REPLY,
        answers="03-short-en",
    ),
    Sample(
        "19-change-en",
        "en",
        Expected(
            Category.CHANGE,
            (Outcome.FILED,),
            Values(26, "20 thu", "14:00-16:00", "+35315000000"),
            answered=True,
            exact=True,
        ),
        Route.REPLY,
        answers="02-four-points-en",
    ),
)
