"""A person's name with a telephone number behind it: a visiting card within a sentence, in any language."""

from __future__ import annotations

import re

from mailbot.extractors.persons import Name, mentions

_NUMBER = re.compile(r"(?<![\w.+:/-])(?:\+|00)?[(\d][\d ()\u00a0\u202f/.–-]{5,22}\d(?![\w:@])")
_DATE = re.compile(
    r"\(?(?:19|20)\d\d\s?[./–-]\s?\d"  # 2027-05-12, 2026–2030
    r"|\d{1,2}\s?[./-](?:\s?\d{1,2}\s?[./-])?\s?(?:19|20)\d\d$"  # 12. 5. 2027
    r"|\d{1,2}\.(?:\s?\d{1,2}\.)?\s?[–-]"  # 12.–14. 5.
)
_FEWEST_DIGITS = 8  # a postal code with its hyphen has seven
_REACH = 90  # characters between a name and its number
_MOST_WORDS = 9
_NEXT = re.compile(r"[!?;\n]|(?<!\b[Tt]el)(?<!\b[Mm]ob)\.\s+[^\W\d_a-z]")


def has_number(text: str) -> bool:
    """Whether a telephone number stands in this text."""
    return any(_is_number(match[0]) for match in _NUMBER.finditer(text))


def with_number(text: str, name: Name) -> bool:
    """Whether a number follows this name in the same clause, before anybody else is named."""
    window = text[name.end : name.end + _REACH]
    for match in _NUMBER.finditer(window):
        if not _is_number(match[0]):
            continue
        between = window[: match.start()]
        few = len(re.findall(r"[^\W\d_]+", between)) <= _MOST_WORDS
        return few and not _NEXT.search(between) and not mentions(between)
    return False


def _is_number(written: str) -> bool:
    return len(re.findall(r"\d", written)) >= _FEWEST_DIGITS and not _DATE.match(written)
