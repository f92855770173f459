"""Folding of text to lower case without accents, one character for one, so that offsets stay."""

from __future__ import annotations

import re
import sys
import unicodedata

# A word (an apostrophe inside it belongs to it), a run of digits, masked signs, or one other sign.
_PLAIN = r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\ufffc+|[^\s]"
WORD_OR_SIGN = re.compile(_PLAIN)
ELIDED = re.compile(r"[^\W\d_]+['’]?|\d+|\ufffc+|[^\s]")  # French, Italian: l'après-midi, d'octobre, dell'11

_MONTHS_DE = "januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember"
_WEEKDAYS_DE = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
_PARTS_DE = "vormittag|nachmittag|morgen|mittag|abend|fruh"
GERMAN = re.compile(  # Maihälfte, Montagvormittag
    rf"(?:{_MONTHS_DE})(?=halfte|woche|tag)|(?:{_WEEKDAYS_DE})(?=(?:{_PARTS_DE}))|{_PLAIN}"
)
_WEEKDAYS_NL = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
DUTCH = re.compile(  # donderdagochtend, morgenmiddag
    rf"(?:{_WEEKDAYS_NL}|morgen)(?=(?:och|voormid|namid|mid|avon|morgen))|{_PLAIN}"
)
_MONTHS_HU = "januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december"
_NUMBERS_HU = "egy|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz|tizenegy|tizenketto|ora|del"
HUNGARIAN = re.compile(  # 12-én, 10-kor, tízkor, májustól, óráig: the ending is a word of its own
    rf"(?:(?<=[\d.])|^)-[^\W\d_]{{1,3}}\b|(?:{_MONTHS_HU}|{_NUMBERS_HU})(?=(?:tol|ig|kor)\b)|"
    rf"(?<=[^\W\d_])(?:tol|ig|kor)\b|{_PLAIN}"
)
SUFFIXED = re.compile(  # Polish 12-go, Ukrainian 19-му
    rf"(?:(?<=\d)|^)-(?:(?:[mstz]{{0,2}}(?:ie)?)?(?:go|mu|ej|ym|im)|t[aey]|[гмт]?[оуиеія])\b|{_PLAIN}"
)
PORTUGUESE = re.compile(rf"[2-6](?:\.?ª|a)[ -]feira|{_PLAIN}")  # 6.ª feira
_LANGUAGES = {
    "de": GERMAN,
    "fr": ELIDED,
    "hu": HUNGARIAN,
    "it": ELIDED,
    "nl": DUTCH,
    "pl": SUFFIXED,
    "pt": PORTUGUESE,
    "uk": SUFFIXED,
}


def tokens_of(language: str) -> re.Pattern[str]:
    """How texts of a language are cut into words and signs."""
    return _LANGUAGES.get(language, WORD_OR_SIGN)


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
    table[0x2BC] = "'"  # the Ukrainian apostrophe
    return table


_TABLE = _table()


def fold(text: str) -> str:
    """`text` in lower case, without accents, dashes as "-"; as long as `text`, so offsets hold in both."""
    return sys.intern(text.translate(_TABLE)) if len(text) < 24 else text.translate(_TABLE)
