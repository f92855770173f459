"""Extensions that replace the last digits of a number ("07 11 / 78 26-0, Durchwahl -143"), as Germany and Austria dial.

One that is dialled afterwards ("ext. 105") is none of these: it is left out (MEANING).
"""

from __future__ import annotations

import re

from mailbot.extractors.text import fold

REACH = 60  # characters behind a number in which its extension stands
_EXTENSION = re.compile(
    r"(?:durchwahl|extension|ext\.?|dw|klapp?[ea]|klapka|nebenstelle|kl\.|linka|app\.?|interno|int\.?|poste|wew\.?|toestel|mellek|-)\s*[:.]?\s*[-–]\s?(?P<digits>\d{1,5})\b"
    r"|\b(?:durchwahl|dw|klapp?[ea]|klapka|linka|kl\.|nebenstelle)\s*[:.]?\s*(?P<own>\d{2,5})\b"
)


def find_extension(text: str) -> re.Match[str] | None:
    """The first extension in a text; its digits are the group `digits` or `own`."""
    return _EXTENSION.search(fold(text))


def with_extension(number: str, extension: re.Match[str], *, own: bool) -> str | None:
    """The number with its last digits replaced; None where it has no part to replace.

    Behind the writer's own number only the "-0" of a switchboard gives way: "312 604 111, linka 22" is dialled on.
    """
    trunk, dash, tail = number.rpartition("-")
    if not dash or not tail.strip().isdigit() or len(tail) > 5 or (own and tail.strip("0 ")):
        return None
    return trunk + (extension["digits"] or extension["own"])
