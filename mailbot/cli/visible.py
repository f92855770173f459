"""A stranger's text made fit for a terminal: nothing in it is obeyed, nothing in it turns a line around.

ECMA-48 control functions (ESC, and the C1 controls U+0080 to U+009F, which some terminals take as they are) could set
the title, move the cursor or forge a prompt; the marks of direction of Unicode (UAX 9) could reorder a line.
"""

from __future__ import annotations

import unicodedata

_PICTURES = 0x2400  # the block of control pictures stands in the order of the C0 controls
_SHOWN = {chr(code): chr(_PICTURES + code) for code in range(0x20)} | {
    "\t": "    ",
    "\r": "",
    "\u200c": "\u200c",  # the joiners are needed to spell Persian and Indic words and to join emoji
    "\u200d": "\u200d",
}
_BY_CATEGORY = {"Zl": "\n", "Zp": "\n", "Zs": " ", "Cf": ""}  # Zs: the no-break space and its kin


def visible(text: str) -> str:
    """The text with what a terminal would obey made visible (ESC as ␛) or left out; line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign == "\n" else _shown(sign) for sign in text)


def one_line(text: str) -> str:
    """The text on one line, single blanks, fit for a terminal."""
    return visible(" ".join(text.split()))


def _shown(sign: str) -> str:
    known = _SHOWN.get(sign)
    return _BY_CATEGORY.get(unicodedata.category(sign), "\N{REPLACEMENT CHARACTER}") if known is None else known
