"""The sender's country (ISO 3166-1 alpha-2): international numbers and postal address before the mail domain.

It decides how a phone number without a country code is read; an embassy's number is where the embassy stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from mailbot.extractors.lexicon.capitals import CAPITALS
from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.text import fold

_BY_LANGUAGE = {
    "cs": "CZ",
    "sk": "SK",
    "de": "DE",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "pl": "PL",
    "nl": "NL",
    "pt": "PT",
    "uk": "UA",
    "hu": "HU",
    "sv": "SE",
    "da": "DK",
    "nb": "NO",
    "fi": "FI",
    "ro": "RO",
    "sl": "SI",
    "hr": "HR",
}
_TLD = {
    "uk": "GB",
    "edu": "US",
    "gov": "US",
    "mil": "US",
    "cat": "ES",
    "wien": "AT",
    "berlin": "DE",
    "paris": "FR",
    "eus": "ES",
    "london": "GB",
    "amsterdam": "NL",
    "brussels": "BE",
    "vlaanderen": "BE",
    "gent": "BE",
    "hamburg": "DE",
    "koeln": "DE",
    "tirol": "AT",
    "bzh": "FR",
}
_NO_COUNTRY = frozenset(
    ("eu", "com", "org", "net", "int", "info", "io", "me", "tv", "co", "ai", "app", "biz", "coop", "museum", "su")
)
_MORE_NAMES = {
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "uk": "GB",
    "u.k.": "GB",
    "usa": "US",
    "u.s.a.": "US",
    "p.r. china": "CN",
    "czechia": "CZ",
    "czech republic": "CZ",
    "ceska republika": "CZ",
    "republic of korea": "KR",
    "korea": "KR",
    "holland": "NL",
    "slovak republic": "SK",
}
_AMBIGUOUS = frozenset(("jersey", "georgia", "chad", "guinea", "mali", "niger", "man"))  # persons, states, words
_POSTAL_PREFIX = re.compile(
    r"(?<![\w-])(?P<code>A|D|CH|F|I|B|L|CZ|SK|PL|AT|DE|NL|HU|SI|DK|LT|LV|FI|SE)[-–] ?\d{4,5}(?!\d)"
)
_PREFIX = {"A": "AT", "D": "DE", "F": "FR", "I": "IT", "B": "BE", "L": "LU"}
_POSTCODES = {  # forms that only one country writes
    "GB": re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"),
    "US": re.compile(r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b"),
    "CA": re.compile(r"\b[A-Z]\d[A-Z] \d[A-Z]\d\b"),
    "PL": re.compile(r"(?<![\d-])\d{2}-\d{3}(?=\s+[A-ZŁŚŻŹĆ])"),
    "NL": re.compile(r"\b\d{4} ?[A-Z]{2}\b(?=\s+[A-Z])"),
    "PT": re.compile(r"\b\d{4}-\d{3}\b(?=\s+[A-Z])"),
    "BR": re.compile(r"\b\d{5}-\d{3}\b"),
}
_INTERNATIONAL = re.compile(r"(?<![\w+])(?:\+|00)(?=[1-9])\d[\d ()/.\-–\u00a0]{7,20}\d")


_POSTAL_LINE = re.compile(r"^.*(?<!\d)\d{4,5}(?:-\d{3})? [^\W\d].*$", re.MULTILINE)
_CAPITAL = re.compile(rf"(?<!\d)\d{{4,5}}(?:-\d{{3}})? ({'|'.join(CAPITALS)})(?!\w)")
_PRAGUE = re.compile(r"\b1\d{2} ?\d{2}\s+(?:Praha|Prague|Prag|Praga)\b", re.IGNORECASE)


def read_region(addresses: Sequence[str], domains: Sequence[str], language: str, signed_in: str = "") -> str | None:
    """Country of the sender. `addresses` are texts in which the own postal address may stand (signature, letterhead);
    `signed_in` is the language of the signature, which is the writer's own also where he writes to us in English."""
    for text in addresses:
        if code := _of_address(text[:6000], language):
            return code
    for text in addresses:
        if code := _of_number(text):
            return code
    for domain in domains:
        if code := of_domain(domain):
            return code
    return of_language(language) or of_language(signed_in)


def of_language(language: str) -> str | None:
    """The country where most writers of a language live; None for English and other languages of many countries."""
    return _BY_LANGUAGE.get(language)


def _of_address(text: str, language: str) -> str | None:
    if match := _POSTAL_PREFIX.search(text):
        return _PREFIX.get(match["code"], match["code"])
    folded = fold(text)
    if OURS.search(folded):  # the addressee's block of a letter holds our country
        folded = folded.replace("czech republic", " ").replace("ceska republika", " ")
    elif _PRAGUE.search(text):
        return "CZ"
    # The line of the postcode speaks before the name of a body: "Embassy of Canada / 10117 Berlin, Germany".
    for part in (*_POSTAL_LINE.findall(folded), folded):
        countries = {_countries(language)[1][match[0]] for match in _countries(language)[0].finditer(part)}
        if len(countries) == 1:
            return countries.pop()
        if (capital := _CAPITAL.search(part)) and part is not folded:
            return CAPITALS[capital[1]]
    return next((code for code, pattern in _POSTCODES.items() if pattern.search(text)), None)


@cache
def _countries(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """Names of countries in English and the language (Babel), as a pattern and as a table, folded."""
    from babel import Locale, UnknownLocaleError

    names = dict(_MORE_NAMES)
    for code in dict.fromkeys((language, "en")):
        try:
            territories = Locale.parse(code).territories
        except (UnknownLocaleError, ValueError):
            continue
        for territory, name in territories.items():
            if len(territory) == 2 and territory.isalpha() and fold(name) not in _AMBIGUOUS:
                names[fold(name)] = territory
    longest = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in longest) + r")(?!\w)"), names


def of_domain(domain: str) -> str | None:
    """The country of a mail domain; None for .com, .org, .eu and the like."""
    tld = domain.rpartition(".")[2].lower()
    if tld in _TLD:
        return _TLD[tld]
    official = domain.count(".") >= 2 and domain.split(".")[-2] in ("gov", "edu", "org", "com", "ac")
    if len(tld) != 2 or not tld.isalpha() or (tld in _NO_COUNTRY and not official):
        return None
    return tld.upper()


def _of_number(text: str) -> str | None:
    import phonenumbers

    for match in _INTERNATIONAL.finditer(text[:6000]):
        try:
            number = phonenumbers.parse("+" + match[0].lstrip("+").removeprefix("00"))
        except phonenumbers.NumberParseException:
            continue
        region = phonenumbers.region_code_for_number(number)
        if region and region != "001":
            return str(region)
    return None
