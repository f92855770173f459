"""Lists of topics below the sentence that leads to them; programmes, labelled answers and lists of people are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.extractors.context import Sentence
from mailbot.extractors.labels import label_leaves
from mailbot.extractors.persons import read_name

BULLET = re.compile(r"^\s*(?:[-–—*•·▪■□●◦>»✓+]|\(?\d{1,2}\s?[.)–-]\)?(?=\s)|\(?[a-h][.)](?=\s)|\(?[ivx]{1,4}\))\s*")
_DATED = re.compile(
    r"\d{1,2}[.:/]\s?\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[^\W\d]{3,}\s+20\d\d|\b20\d\d\b"
    r"|\b\d{1,2}\.\s*[^\W\d]{3,}|\b\d{1,2}\s?(?:am|pm|h|uhr|hodin)\b",
    re.IGNORECASE,
)
_MAX_ITEMS = 15
_NAMED = re.compile(r"[^\W\d_a-z][\w'’-]+\s[^\W\d_a-z][\w'’-]+\s*(?:[,(]|[-–—]\s|$)")
"""First name and surname with what the person does behind: "Jana Malá, transport"."""


def without_bullet(text: str) -> str:
    """The text of a list item."""
    return BULLET.sub("", text)


def list_below(body: Sequence[Sentence], index: int) -> list[Sentence]:
    """The list items right below a sentence that ends with a colon or stands above two and more; else none."""
    lead = body[index]
    items: list[Sentence] = []
    for below in body[index + 1 : index + 1 + _MAX_ITEMS]:
        if below.part != lead.part:
            break
        if BULLET.match(below.text):
            items.append(below)
        elif items and below.text[:1].islower():
            continue
        else:
            break
    leads = lead.text.rstrip().endswith((":", "-")) or len(items) >= 2
    if not items or not leads or BULLET.match(lead.text) or _is_programme(items):
        return []
    return items


def _is_programme(items: Sequence[Sentence]) -> bool:
    other = sum(1 for item in items if _is_other(without_bullet(item.text)))
    return other * 2 > len(items)


def _is_other(item: str) -> bool:
    """A dated, addressed or labelled item, or a person."""
    label, colon, _ = item.partition(":")
    labelled = bool(colon) and len(label) < 40 and bool(set(label_leaves(label)) - {"interest"})
    name = read_name(item)
    person = name and (name.titled or _NAMED.match(item))
    return bool(_DATED.search(item) or "@" in item or labelled or person)
