"""Text made comparable: small letters without accents, each character standing for one, so that offsets hold."""

from __future__ import annotations

import unicodedata

_BY_HAND = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "´": "'",
    "\u00a0": " ",
    "\u202f": " ",
    "–": "-",
}


class _Table(dict[int, str]):
    """A table for str.translate that works out each character when it is first seen."""

    def __missing__(self, code: int) -> str:
        small = chr(code).lower()
        small = small if len(small) == 1 else chr(code)
        base = _BY_HAND.get(small) or unicodedata.normalize("NFKD", small)[0]
        self[code] = base
        return base


_TABLE = _Table()


def plain(text: str) -> str:
    """The text in small letters without accents: "S ÚCTOU" is "s uctou". As long as the text itself."""
    return text.translate(_TABLE)
