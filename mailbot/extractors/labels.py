""" "Label: value" lines, and the page's four numbered points answered one by one. Structure that carries over.

A label is a short start of a line before a colon, dash, equals sign or a gap of blanks; the value stands behind it,
or on the lines below up to a blank line or the next label. The points are numbered lines 1 to 4 without labels: their
order on the institute's page says what each of them is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.label_words import LABELS
from mailbot.extractors.text import Line, fold, lines
from mailbot.model import Evidence, Zone, ZoneKind

_MARK = r"(?:[-–—*•·▪■□●◦>»✓+#]+\s*)?"
_NUMBER = r"(?:\(?(?P<number>[1-9])[.):]\)?\s+|(?:ad|zu|bod|point)\s*(?P<ad>[1-9])[.):]*\s*|[1-9]\d?(?:[ ]{2,}|\t))?"
_LABEL = re.compile(
    rf"^{_MARK}{_NUMBER}{_MARK}(?P<label>[^\W\d_][^:=\t\n]{{0,70}}?)(?P<mark>\s*[:=]\s*|\s+[-–—]\s+|\t+|\s{{2,}}|[-–—]\s)(?P<value>.*)$"
)
_NUMBERED = re.compile(r"^\(?(?:ad\s*)?(?P<number>[1-9])(?:[.):]\)?|\s*[-–])\s+(?P<value>\S.*)$", re.IGNORECASE)
_CONTACT_SIGNS = re.compile(r"@|\+?\d[\d ()/.-]{6,}\d")
_MAX_LABEL_WORDS = 12
_QUESTIONS = frozenset(
    words(
        "who what wer was qui quoi que quien quienes chi cosa kdo co wie wat when wann quand cuando quando kdy wanneer"
    )
)
_MAX_VALUE = 1500  # characters of one answer


@dataclass(frozen=True, slots=True)
class Labelled:
    """An answer that stands behind its label. `leaves` are the names of LABELS that the label fits, best first."""

    leaves: tuple[str, ...]
    label: str
    part: str
    start: int
    value: str  # as it stands, with its line ends
    numbered: bool = False

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        """Evidence for `value[start:end]`."""
        end = len(self.value) if end is None else end
        return Evidence(self.part, self.start + start, self.start + end, self.value[start:end])


def read_labels(zones: Sequence[Zone]) -> tuple[Labelled, ...]:
    """All labelled answers and numbered points of these zones, in reading order."""
    found: list[Labelled] = []
    for zone in zones:
        rows = list(lines(zone))
        found.extend(_labelled(zone, rows))
        found.extend(_points(zone, rows))
    return tuple(found)


def _labelled(zone: Zone, rows: Sequence[Line]) -> Iterator[Labelled]:
    for index, row in enumerate(rows):
        match = _LABEL.match(row.text[:400]) if row.text else None
        if match is None:
            continue
        weak = not match["mark"].strip().startswith((":", "="))
        leaves = label_leaves(match["label"], strict=weak)
        if weak and zone.kind is ZoneKind.SUBJECT:
            continue  # "Delegation from Lyon - letter attached" is a heading of two parts
        if not leaves or leaves == ("other",):
            continue
        if weak and not match["value"].strip():
            continue
        start = row.start + match.start("value")
        end = _value_end(rows, index, row.start + len(row.text))
        text = zone.text[start - zone.start : end - zone.start][:_MAX_VALUE].rstrip()
        lead = len(text) - len(text.lstrip(" \t\n*_"))
        if text[lead:]:
            yield Labelled(leaves, match["label"], zone.part, start + lead, text[lead:])


def label_leaves(label: str, *, strict: bool = False) -> tuple[str, ...]:
    """The leaves whose words stand in this label, in the order in which they stand; empty if it is no label.

    Strict: the words must be most of the label, for a dash or a gap makes a label of nearly any line.
    """
    folded = fold(label)
    words = re.findall(r"[\w'’-]+", folded)
    if not words or len(words) > (4 if words[0] in _QUESTIONS else _MAX_LABEL_WORDS) or re.search(r"[.!?]\s", label):
        return ()
    hits: list[tuple[int, str]] = []
    covered = 0
    for leaf, pattern in LABELS.items():
        for hit in pattern.finditer(folded):
            hits.append((hit.start(), leaf))
            covered += len(hit[0])
    leaves = tuple(dict.fromkeys(leaf for _, leaf in sorted(hits)))
    if not leaves or (strict and covered < 0.3 * len(folded)):
        return ()
    return _settled(leaves, folded)


def _settled(leaves: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """Which leaf a label with several words means: "name of institution", "contact phone", "number of people"."""
    has = set(leaves)
    meant = (
        ("other", re.search(r"altern|second contact|nahradn|emergency|fax", folded) is not None),
        ("phone", "phone" in has and not has & {"name", "email"}),
        ("institution", "institution" in has and "contact" not in has),
        ("email", {"contact", "email"} <= has and not has & {"phone", "name"}),
        ("contact", "contact" in has),
        ("group_size", "group_size" in has and leaves[0] != "interest" and "date" not in has),
    )
    for leaf, fits in meant:
        if fits:
            return (leaf,)
    return tuple(leaf for leaf in leaves if leaf != "other") or ("other",)


def _value_end(rows: Sequence[Line], index: int, end: int) -> int:
    """Where the value ends: its own line, or the lines below where they belong to it."""
    row = rows[index]
    own = not row.text.rstrip().endswith((":", "="))
    for below in rows[index + 1 : index + 30]:
        if not below.text:
            if own or end > row.start + len(row.text):
                break
            continue  # one blank line between a label and its list
        if _is_label(below.text) or (_NUMBERED.match(below.text) and own):
            break
        if own and not (below.indent > row.indent or (len(row.text) > 50 and _carries_on(below.text))):
            break
        end = below.start + len(below.text)
    return end


def _carries_on(text: str) -> bool:
    return text[:1].islower() or text.startswith("(")


def _is_label(text: str) -> bool:
    match = _LABEL.match(text[:400])
    return bool(match and label_leaves(match["label"], strict=not match["mark"].strip().startswith((":", "="))))


_POINTS = {1: ("institution",), 2: ("contact",), 3: ("date", "time", "interest"), 4: ("group_size",)}


def _points(zone: Zone, rows: Sequence[Line]) -> Iterator[Labelled]:
    """The four points of the page, where they are answered by number alone: four and no more, the second with an
    address or a phone number, or the third and fourth with numbers."""
    marked = [(index, match) for index, row in enumerate(rows) if (match := _NUMBERED.match(row.text[:600]))]
    for first in range(len(marked)):
        run = marked[first : first + 5]
        numbers = [int(match["number"]) for _, match in run]
        if numbers[:4] != [1, 2, 3, 4] or numbers[4:] == [5]:
            continue
        texts = [_point_text(zone, rows, index, match, run) for index, match in run[:4]]
        told = _CONTACT_SIGNS.search(texts[1][1]) or (re.search(r"\d", texts[2][1]) and re.search(r"\d", texts[3][1]))
        if not told or any(_is_label(text) for _, text in texts):
            continue
        for number, (start, text) in enumerate(texts, 1):
            yield Labelled(_POINTS[number], str(number), zone.part, start, text, numbered=True)
        return


def _point_text(
    zone: Zone, rows: Sequence[Line], index: int, match: re.Match[str], run: Sequence[tuple[int, re.Match[str]]]
) -> tuple[int, str]:
    start = rows[index].start + match.start("value")
    later = [other for other, _ in run if other > index]
    end = rows[index].start + len(rows[index].text)
    for below in rows[index + 1 : later[0] if later else index + 6]:
        if not below.text or _NUMBERED.match(below.text):
            break
        end = below.start + len(below.text)
    return start, zone.text[start - zone.start : end - zone.start][:_MAX_VALUE]
