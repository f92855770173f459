"""Learn what a date or an hour in a mail is for, from the sources and from annotated mails.

    python training/date_roles.py [--check]     learn from all and write the models; with --check only print how
                                                often hands are read right that took no part (some hands left out)

The gold of an annotated mail tells only whether a date is wished for. What else it may be (a deadline, another meeting)
a model that learned from the sources alone guesses, among the labels that the gold allows.
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterator
from dataclasses import replace

from examples import NOT_WISHED, WISHED, Example, annotated, marked
from fitting import Array, Table

from mailbot.extractors.dates.company import Seen
from mailbot.extractors.dates.company import features as company_features
from mailbot.extractors.dates.expression import SLOT_ROLES, Kind, Role
from mailbot.extractors.dates.learned import FIRST, SECOND

FIRST_C, SECOND_C = 0.1, 0.05  # strength of the weights (inverse regularisation), chosen with hands left out
WANTED = ("visit", "stay")


def main() -> None:
    """Learn, count by hands left out, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="count only, write nothing")
    arguments = parser.parse_args()
    sure = list(marked())
    found = sure + _guessed(sure, list(annotated()))
    print(f"{len(sure)} dates and hours of {len({one.hand for one in sure})} hands, {len(found) - len(sure)} annotated")
    wanted, hands = [one.label for one in found], [one.hand for one in found]
    first = Table([one.seen for one in found], wanted, hands, FIRST_C)
    unseen = first.left_out()
    together = Table(_together(found, unseen, first.labels), wanted, hands, SECOND_C)
    again = together.left_out()
    print("wish or stay told from all else, of hands left out:")
    for name, likely in (("rules", None), ("first look", unseen), ("together", again)):
        shares = _shares(found, likely, first.labels)
        print(f"  {name:12}", "  ".join(f"{what} {share:.3f}" for what, share in shares))
    if not arguments.check:
        first.write(FIRST)
        together.write(SECOND)


def _guessed(sure: list[Example], half_told: list[Example]) -> list[Example]:
    """The examples of annotated mails with the most likely label that their gold allows."""
    table = Table([one.seen for one in sure], [one.label for one in sure], [one.hand for one in sure], FIRST_C)
    labels, likely = table.labels, table.of_others([one.seen for one in half_told])
    return [replace(one, label=_allowed(one, row, labels)) for one, row in zip(half_told, likely, strict=True)]


def _allowed(one: Example, row: Array, labels: list[str]) -> str:
    likely = dict(zip(labels, row.tolist(), strict=True))
    if one.label == WISHED:
        stays = likely["stay"] > (likely["visit"] if one.role == Role.STAY else 0.6)
        return "stay" if stays else "visit"
    assert one.label == NOT_WISHED
    likely["visit"] = 0.0
    if one.role != Role.STAY:
        likely["stay"] *= 0.3  # a stay beside a wish is no slot, but the rules mostly see that it is one
    return max(likely, key=lambda label: likely[label])


def _together(found: list[Example], likely: Array, labels: list[str]) -> list[dict[str, float]]:
    """The features of the second look, over each mail."""
    seen = [
        Seen(one.kind, one.role, dict(zip(labels, row.tolist(), strict=True)))
        for one, row in zip(found, likely, strict=True)
    ]
    rows = []
    for _, group in itertools.groupby(range(len(found)), key=lambda at: found[at].mail):
        span = list(group)
        mail = seen[span[0] : span[-1] + 1]
        rows += [company_features(mail, at) for at in range(len(mail))]
    return rows


def _shares(found: list[Example], likely: Array | None, labels: list[str]) -> Iterator[tuple[str, float]]:
    """How often wish or stay was told from all else, in pieces and whole mails, dates and hours."""
    wanted = [one.label in WANTED for one in found]
    if likely is None:
        said = [one.role in SLOT_ROLES for one in found]
    else:
        said = (likely[:, [labels.index(label) for label in WANTED]].sum(axis=1) >= 0.5).tolist()
    for whole, kind in itertools.product((False, True), (Kind.DATE, Kind.TIME)):
        right = [
            a == b for a, b, one in zip(wanted, said, found, strict=True) if (one.whole, one.kind) == (whole, kind)
        ]
        yield f"{'mails' if whole else 'pieces'} {kind}", sum(right) / max(1, len(right))


if __name__ == "__main__":
    main()
