"""Capitals of Europe, where embassies stand, with their countries (ISO 3166-1 alpha-2). Folded.

Each in its own language, in English and where mails to Prague differ from both, in German, French or Czech. Names of
towns elsewhere too ("Valencia", "San Marino") are none of these; a postcode must stand before.
"""

from __future__ import annotations

from mailbot.extractors.lexicon import words

_NAMES = {
    "AT": "wien vienna vienne viden viedna wieden becs",
    "BE": "bruxelles brussel brussels brussel brusel bruksela",
    "BG": "sofia sofija",
    "CH": "bern berne",
    "DE": "berlin berlino berlijn",
    "DK": "kobenhavn copenhagen kodan",
    "EE": "tallinn",
    "ES": "madrid",
    "FI": "helsinki helsingfors",
    "FR": "paris parigi pariz paryz parijs",
    "GR": "athens athina athen",
    "HR": "zagreb",
    "HU": "budapest budapeszt",
    "IT": "roma rome rom rim rzym",
    "LT": "vilnius",
    "LU": "luxembourg luxemburg",
    "NO": "oslo",
    "PL": "warszawa warsaw warschau varsovie varsava",
    "PT": "lisboa lisbon lissabon lisbonne lisabon",
    "RO": "bucuresti bucharest bukarest bucarest",
    "RS": "beograd belgrade belgrad",
    "SE": "stockholm",
    "SI": "ljubljana",
    "SK": "bratislava pressburg",
    "UA": "kyiv kiev kyjev",
}
CAPITALS = {name: code for code, names in _NAMES.items() for name in words(names)}
