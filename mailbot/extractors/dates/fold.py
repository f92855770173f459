"""Folding of text to lower case without accents, one character for one, so that offsets stay."""

from __future__ import annotations

import re
import sys
import unicodedata

# A word (an apostrophe inside it belongs to it), a run of digits, masked signs, or one other sign.
WORD_OR_SIGN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\ufffc+|[^\s]")
ELIDED = re.compile(r"[^\W\d_]+['’]?|\d+|\ufffc+|[^\s]")  # French, Italian: l'après-midi, d'octobre, dell'11


_MONTHS_DE = "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember"
_WEEKDAYS_DE = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_PARTS_DE = "vormittag|nachmittag|morgen|mittag|abend|fruh"
_WEEKDAYS_NL = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
DUTCH = re.compile(  # donderdagochtend, morgenmiddag
    rf"(?:{_WEEKDAYS_NL}|morgen)(?=(?:och|voormid|namid|mid|avon))|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\ufffc+|[^\s]"
)
GERMAN = re.compile(
    rf"(?:{_MONTHS_DE})(?=halfte|woche)|(?:{_WEEKDAYS_DE})(?=(?:{_PARTS_DE}))|[^\W\d_]+(?:['’][^\W\d_]+)*|"
    rf"\d+|\ufffc+|[^\s]"
)  # Maihälfte, Montagvormittag


def tokens_of(language: str) -> re.Pattern[str]:
    """How texts of a language are cut into words and signs."""
    if language == "de":
        return GERMAN
    if language == "nl":
        return DUTCH
    return ELIDED if language in ("fr", "it") else WORD_OR_SIGN


def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)):
        sign = chr(code)
        base = unicodedata.normalize("NFD", sign.lower())[0]
        if base != sign:
            table[code] = base
    for dash in "‐‑‒–—―−~〜～":
        table[ord(dash)] = "-"
    table.update({ord("ł"): "l", ord("Ł"): "l", ord("ø"): "o", ord("Ø"): "o", ord("đ"): "d", ord("Đ"): "d"})
    table.update({ord("\u00a0"): " ", ord("\u202f"): " ", ord("\u2009"): " ", ord("´"): "'", ord("`"): "'"})
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """`text` in lower case, without accents, dashes as "-"; as long as `text`, so offsets hold in both."""
    return sys.intern(text.translate(_TABLE)) if len(text) < 24 else text.translate(_TABLE)
