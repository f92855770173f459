"""Makes the mails of the benchmarks: requests of about 150 words, each with its own people, dates and numbers."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from zoneinfo import ZoneInfo

_CITIES = ("Gent", "Aarhus", "Porto", "Tartu", "Graz", "Leeds", "Lyon", "Turin", "Malaga", "Bergen")
_PEOPLE = ("Anna Gruber", "Jan Peeters", "Maria Costa", "Liis Saar", "Tom Baker", "Claire Petit", "Paolo Riva")
_TOPICS = (
    "public space in the historic core",
    "new tram lines and density",
    "brownfield redevelopment",
    "flood control",
)
_BODY = """Dear colleagues,

my name is {person} and I work for the City of {city}, in the department that prepares the new master plan. Over the
last years we have followed with great interest how your city deals with questions that keep us busy as well, and
several of our councillors asked whether it would be possible to hear about it at first hand.

We would therefore like to visit your institute on {day} from 10:00 to 12:00, if this suits you. We are a group of
{size} people: planners, two lawyers and a few members of the council. What interests us most is {topic}. A short
presentation and some time for questions would be more than enough; we do not need an interpreter and we come by train.

Should the date be difficult for you, please let me know what else would be possible. I am looking forward to your
answer and thank you in advance for your help.

Kind regards,
{person}

City of {city}
Department of Urban Planning
Tel. +32 9 266 {phone}
"""


def mail(number: int, recipient: str = "international@ipr.praha.eu") -> bytes:
    """The mail with this number: always the same bytes, CRLF line ends."""
    person = _PEOPLE[number % len(_PEOPLE)]
    city = _CITIES[number % len(_CITIES)]
    written = datetime(2027, 1, 18, 9, tzinfo=ZoneInfo("Europe/Brussels")) + timedelta(minutes=number)
    message = EmailMessage()
    message["From"] = f"{person} <{person.split()[0].lower()}.{number}@{city.lower()}.example>"
    message["To"] = recipient
    message["Subject"] = f"Study visit of the City of {city} ({number})"
    message["Date"] = format_datetime(written)
    message["Message-ID"] = f"<bench.{number}@{city.lower()}.example>"
    day = written.date() + timedelta(days=60 + number % 90)
    message.set_content(
        _BODY.format(
            person=person,
            city=city,
            day=f"{day.day} {day:%B %Y}",
            size=8 + number % 20,
            topic=_TOPICS[number % len(_TOPICS)],
            phone=f"{number % 90 + 10:02} {number % 89 + 10:02}",
        )
    )
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
