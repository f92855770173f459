"""What the tables of MEANING share: a request in twelve languages, its readings spelled shortly, and the count of rows.

A table maps a row of MEANING (its own short key) to cases: language, what is expected, what the mail says. What stands
in a table's PENDING ("row / language", the second case of a language "row / language 2") is known to fail: it is not
run and not counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, time
from typing import Any

import pytest
from mails import read

from mailbot.model import GroupSize, Readings

Table = Mapping[str, Sequence[Sequence[Any]]]

FRAMES = {
    "en": ("Good afternoon,", "may our group pay a visit to your institute?", "Many thanks"),
    "cs": ("Vážení,", "mohla by naše skupina přijít na návštěvu do vašeho institutu?", "Děkuji a zdravím"),
    "de": ("Guten Tag,", "dürfte unsere Gruppe Ihr Institut besuchen?", "Freundliche Grüße"),
    "fr": ("Bonjour,", "notre groupe pourrait-il visiter votre institut ?", "Bien à vous"),
    "es": ("Buenos días:", "¿podría nuestro grupo visitar su instituto?", "Un saludo"),
    "it": ("Buongiorno,", "il nostro gruppo potrebbe visitare il vostro istituto?", "Cordialmente"),
    "pl": ("Dzień dobry,", "czy nasza grupa mogłaby odwiedzić Państwa instytut?", "Z poważaniem"),
    "sk": ("Dobrý deň,", "mohla by naša skupina navštíviť váš inštitút?", "S úctou"),
    "nl": ("Goedemiddag,", "mag onze groep een bezoek brengen aan uw instituut?", "Vriendelijke groet"),
    "pt": ("Boa tarde,", "poderia o nosso grupo visitar o vosso instituto?", "Com os melhores cumprimentos"),
    "hu": ("Jó napot kívánok!", "Meglátogathatná a csoportunk az Önök intézetét?", "Tisztelettel"),
    "uk": ("Добрий день!", "Чи могла б наша група відвідати ваш інститут?", "З повагою"),
}
NOBODY = "kt71@mail.example"  # a sender whose header gives no name and whose domain gives no institution
OUR_QUESTION = {"In_Reply_To": "<mailbot.abc.def@ipr.example>", "subject": "Re: Praha 2027"}


def asks(language: str, said: str, signed: str = "", **header: str) -> Readings:
    """What is understood of a request that also says this, with these lines under its closing words."""
    greeting, ask, closing = FRAMES[language]
    return read(f"{greeting}\n\n{ask} {said}\n\n{closing}\n{signed}\n", **{"sender": NOBODY, **header})


def says(language: str, said: str, signed: str = "", **header: str) -> Readings:
    """What is understood of a mail that says only this, between greeting and closing words."""
    greeting, _, closing = FRAMES[language]
    return read(f"{greeting}\n\n{said}\n\n{closing}\n{signed}\n", **{"sender": NOBODY, **header})


def lines(table: Mapping[str, str]) -> dict[str, list[tuple[str, str, str]]]:
    """A table written as lines "language expected  sentence" (two spaces; "-" for nothing, ⏎ for a line end)."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for row, block in table.items():
        for line in block.strip().splitlines():
            language, rest = line.strip().split(" ", 1)
            expected, said = rest.strip().split("  ", 1)
            found.setdefault(row, []).append(
                (language, "" if expected == "-" else expected, said.strip().replace("⏎", "\n"))
            )
    return found


def _named(table: Table) -> Iterator[tuple[str, str, Sequence[Any]]]:
    """Row, name ("row / en", the second in the same language "row / en 2") and case."""
    for row, cases in table.items():
        seen: Counter[str] = Counter()
        for case in cases:
            seen[case[0]] += 1
            again = f" {seen[case[0]]}" if seen[case[0]] > 1 else ""
            yield row, f"{row} / {case[0]}{again}", case


def running(table: Table, pending: Collection[str]) -> list[Any]:
    """The cases that are run, as parameters of a test; a case begins with its language."""
    return [pytest.param(*case, id=name) for _, name, case in _named(table) if name not in pending]


def lacking(table: Table, pending: Collection[str]) -> list[str]:
    """The rows that are run in fewer than three languages, and the pending names of no case."""
    languages: dict[str, set[str]] = {row: set() for row in table}
    for row, name, case in _named(table):
        if name not in pending:
            languages[row].add(case[0])
    thin = [f"{row}: only {sorted(found)}" for row, found in languages.items() if len(found) < 3]
    return [*thin, *sorted(set(pending) - {name for _, name, _ in _named(table)})]


def spelled_slots(readings: Readings) -> str:
    """ "2027-05-05 10:00-12:00 | 2027-05-06..2027-05-07 | 14:00-", then "+date" and "+time" for what is left to us."""
    parts = []
    for candidate in readings.slots:
        slot = candidate.value
        dates = _span(slot.start_date, slot.end_date, "..", alike=True)
        times = _span(slot.start_time, slot.end_time, "-")
        parts.append(f"{dates} {times}".strip())
    free = [name for name, value in (("+date", readings.date_flexible), ("+time", readings.time_flexible)) if value]
    return " ".join([" | ".join(parts), *free]).strip()


def _span(low: date | time | None, high: date | time | None, dots: str, *, alike: bool = False) -> str:
    if low is None and high is None:
        return ""
    if alike and low == high:
        return str(low)
    return dots.join(
        "" if end is None else str(end) if isinstance(end, date) else f"{end:%H:%M}" for end in (low, high)
    )


def spelled_size(size: GroupSize | None) -> str:
    """ "12", "10-12", "..15", "10.." or ""."""
    if size is None:
        return ""
    low, high = ("" if bound is None else str(bound) for bound in (size.min, size.max))
    return low if low == high else f"{low}..{high}" if "" in (low, high) else f"{low}-{high}"
