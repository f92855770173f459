"""Learn what kind of mail it is, from whole mails and pieces of the sources and from annotated mails.

python training/categories.py [--check]     learn from all and write the models; with --check only print
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass

import numpy
import sources
from as_mail import as_mail
from examples import FRESH, IDENTITY, RULES
from fitting import Table

from mailbot.evaluation.extract import screened, written_at
from mailbot.extractors.category import own_texts, read_by_rules
from mailbot.extractors.category_learned import (
    NO_VISIT,
    OTHER_KIND,
    SIGNS,
    VISIT_KIND,
    WORDS,
    Verdict,
    signs_told,
    weighed,
    words,
)
from mailbot.extractors.category_signs import Signs
from mailbot.extractors.dates import read_slots
from mailbot.extractors.group_size import read_group_size
from mailbot.extractors.understand import prepared
from mailbot.model import Category

OPENED = ("one", "two", "three")
OTHER_ROLES = frozenset(("press", "job", "offer", "thanks", "invite", "resident"))
NOTHING = Verdict(Category.OTHER, NO_VISIT, 0.0)
WORDS_STRENGTH, SIGNS_STRENGTH = 3.0, 3.0


@dataclass(frozen=True, slots=True)
class Example:
    """A mail that answers nothing, or a piece of one (`signs` None)."""

    hand: str
    texts: tuple[str, ...]
    kind: str
    category: str = ""
    signs: Signs | None = None
    ruled: Verdict = NOTHING
    known: dict[str, bool] | None = None


def main() -> None:
    """Learn, count by hands left out, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="count only, write nothing")
    arguments = parser.parse_args()
    found = [*pieces(), *mails()]
    hands = [one.hand for one in found]
    first = Table(
        [words(one.texts) for one in found], [one.kind for one in found], hands, WORDS_STRENGTH, balanced=True
    )
    unseen = first.left_out()[:, first.labels.index(OTHER_KIND)].tolist()
    whole = [(one, share) for one, share in zip(found, unseen, strict=True) if one.signs is not None]
    second = Table(
        [signs_told(one.signs, one.ruled, share, one.known or {}) for one, share in whole if one.signs],
        [one.category for one, _ in whole],
        [one.hand for one, _ in whole],
        SIGNS_STRENGTH,
    )
    _report([one for one, _ in whole], second)
    if not arguments.check:
        first.write(WORDS)
        second.write(SIGNS)


def pieces() -> Iterator[Example]:
    """Passages that are plainly of one kind."""
    for path in sorted(sources.FOLDER.rglob("*.txt")):
        for passage in sources.passages(path):
            others = sum(bool(OTHER_ROLES & set(one.roles)) for one in passage.sentences) / len(passage.sentences)
            if not passage.category and (others == 0 or others >= 0.5):
                texts = tuple(one.text for one in passage.sentences)
                yield Example(str(path), texts, OTHER_KIND if others else VISIT_KIND)


def mails() -> Iterator[Example]:
    """Whole mails of the sources and annotated ones, those alone which the rules take for no answer to ours."""
    for path in sorted(sources.FOLDER.rglob("*.txt")):
        for passage in sources.passages(path):
            if passage.category:
                yield from _read(str(path), as_mail(passage).raw, passage.category)
    for folder in OPENED:
        for n, file in enumerate(sorted((FRESH / folder).glob("*.eml"))):
            category = json.loads(file.with_suffix(".json").read_text("utf-8"))["category"]
            yield from _read(f"{folder}{n % 8}", file.read_bytes(), category)


def _read(hand: str, raw: bytes, category: str) -> Iterator[Example]:
    mail, document, screening = screened(raw, RULES, IDENTITY)
    with prepared(mail, document, screening, RULES.understanding, written_at(mail, None)) as context:
        has = {"has_group": bool(read_group_size(context)), "has_slots": bool(read_slots(context).slots)}
        ruled = read_by_rules(context, **has)
        if ruled.known is not None:
            kind = OTHER_KIND if category == "other" else VISIT_KIND
            texts = tuple(str(text) for text in own_texts(context))
            yield Example(hand, texts, kind, category, ruled.signs, ruled.verdict, ruled.known)


def _report(found: list[Example], table: Table) -> None:
    likely = table.left_out()
    learned = [
        str(weighed(one.ruled, dict(zip(table.labels, row.tolist(), strict=True))).category)
        for one, row in zip(found, likely, strict=True)
    ]
    gold = numpy.array([one.category for one in found])
    answered = numpy.array([Category(one).is_answered for one in gold])
    print(
        f"{len(found)} mails that answer nothing, {int((gold == 'other').sum())} of them no visit; of hands left out:"
    )
    for name, told in (("rules", [str(one.ruled.category) for one in found]), ("learned", learned)):
        said = numpy.array(told)
        replied = numpy.array([Category(one).is_answered for one in said])
        print(
            f"  {name:8} right {float((said == gold).mean()):.3f}  answered though no visit "
            f"{int((replied & (gold == 'other')).sum())}  not answered though asked {int((~replied & answered).sum())}"
        )


if __name__ == "__main__":
    main()
