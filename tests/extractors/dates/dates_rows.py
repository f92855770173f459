"""What the tables of rows share: one file a language, each row of MEANING in the wordings of that language."""

from __future__ import annotations

from dates_help import read, slot

from mailbot.model import Slot

Table = dict[str, str]


def rows(table: Table) -> list[tuple[str, str]]:
    """A table of "value: wording | wording" as (wording, value)."""
    return [(text, value) for value, texts in table.items() for text in texts.split(" | ")]


def asked(spelled: str) -> set[Slot]:
    """ "2027-05-12 10:00-12:00; 2027-05-14" as slots, "" as none."""
    found: set[Slot] = set()
    for part in filter(None, (piece.strip() for piece in spelled.split(";"))):
        dates, _, times = part.partition(" ")
        found.add(slot(dates, times) if dates[2:3] != ":" and dates[:1] != "-" else slot("", dates))
    return found


def free(text: str, language: str) -> str:
    """What a mail leaves to us: "date", "time", "date time", or ""."""
    found = read(text, language)
    return " ".join(name for name, value in (("date", found.date_flexible), ("time", found.time_flexible)) if value)
