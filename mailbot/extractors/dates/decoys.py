"""What is no date for sure, whatever stands around it: phone numbers, addresses, money, numbered things.

Every repetition is bounded: the time is linear in the text, whatever a stranger writes.
"""

from __future__ import annotations

import re

_NUMBERED = (
    "room|floor|building|hall|tram|bus|pages?|article|section|chapter|paragraph|"
    "appendix|annex|figure|table|form|version|"
    r"mistnost\w?|sal|kancelar\w?|patro|strana|clanek|kapitola|priloha|ref|ico|psc|cp|dic|zip|po box|terminal|gate|"
    "platform|seat"
)
_UNITS = "eur|euros?|czk|kc|usd|gbp|pln|percent|procent\\w?|km|kg|m2|sqm|tis|mil|(?<![.,] )ha"  # "12., ha": "if" in hu
_PHONES = r"tel|telefon\w{0,2}|phone|mobil\w{0,2}|fax|gsm|handy|cell|extension|ext|klapka|linka"
_STREETS = r"(?:ulice|ul|trida|namesti|street|avenue|square|rue|via|calle)\b|nam\."  # "nám" alone is "us"
_NO_DATE = re.compile(
    r"[^\s@]{1,64}@[^\s@]{1,200}|https?://\S{1,500}|\bwww\.\S{1,300}"  # addresses
    r"|\+\s?\d[\d ()./-]{6,22}\d|\b00\d[\d ()./-]{7,20}\d"  # phone numbers
    rf"|\b(?:{_PHONES})\b[.: ]{{0,3}}[\d(][\d ()./-]{{3,22}}\d"
    r"|(?<![\d.])0\d(?:[ .]\d\d){4}(?![\d.]\d)"  # 07 12 34 56 78
    r"|(?<![\d.-])\d{3}[ -]\d{3}[ -]\d{3,4}(?![\d.-])"
    r"|(?<!\d)\d{3} \d{2}(?= +[^\W\d_])(?! ?(?:h\b|hod|min))"  # postcodes
    rf"|[€$£] ?\d[\d.,]{{0,12}}|(?<!\d)\d[\d.,]{{0,12}} ?(?:[€$£%²]|°c\b|(?:{_UNITS})\b)"  # money, measures
    rf"|\b(?:{_NUMBERED})[.:]? {{0,2}}(?:no\.? ?|c\. ?)?\d{{1,8}}(?:[./-]\d{{1,8}}){{0,3}}"
    r"|(?<!week )(?<!weeks )(?<!tyden )(?<!tydnu )(?<!tyzdni )(?<!tyzden )"
    r"\b(?:no|nr|c|cj|c\. ?j|ref)(?:\.:?|:) ?\d{1,8}(?:[./-]\d{1,8}){0,3}"
    r"|\b\d{1,3}(?:st|nd|rd|th) (?:st|str|street|ave?|avenue|fl|floor|cent\w*|"
    r"anniversary|edition|annual|grade|graders?|"
    r"form|year|birthday|time|place|district|generation)\b"
    r"|[§#] ?\d{1,6}"
    rf"|\b(?:{_STREETS})\.? {{1,2}}\d{{1,2}}\.? [^\W\d_]{{3,12}}(?: \d{{1,4}}(?![\d.:]))?"  # nám. 14. října 7
    r"|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d)|\b24/7\b|\b\d{1,2}\.\d{1,2}\.\d\b(?!\d)"  # IP numbers, versions
)


def masked(folded: str) -> str:
    """The folded text with all this blotted out by U+FFFC; offsets stay."""
    return _NO_DATE.sub(lambda match: "\ufffc" * len(match[0]), folded)
