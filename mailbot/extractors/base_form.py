"""The nominative of an organisation's name in Czech, Slovak, Polish and German, where simple rules give it safely.

"Magistrátu města Zlína" to "Magistrát města Zlína". Only the head and the adjectives before it change; what depends
on the head is in the genitive anyway. A head that the table lacks leaves the name as it was written.
"""

from __future__ import annotations

import re

# Stem of the head, its endings in other cases, its nominative ending, its gender.
_HEADS = (
    (
        r"magistrát|úřad|úrad|ústav|inštitút|institut|útvar|odbor|svaz|zväz|senát|parlament|klub|fond|instytut|wydział",
        "u|em|om|e|owi",
        "",
        "m",
    ),
    (r"výbor|okres|obvod", "u|em|om|e", "", "m"),
    (r"(?:o|O)b(?=c)", "ce|ci|cí|cou", "ec", "f"),
    (r"podnik|atelier|ateliér", "u|em|om|e", "", "m"),
    (r"(?:s|S)pol(?=k(?:u|em|om)\b)", "ku|kem|kom", "ek", "m"),
    (r"(?:z|Z)wiąz(?=k)", "ku|kiem|kowi", "ek", "m"),
    (r"(?:u|U)rz(?=ęd)", "ędu|ędem|ędowi|ędzie", "ąd", "m"),
    (r"kraj|samorząd", "e|i|em|om|a|u", "", "m"),
    (r"fakult|univerzit|komor|škol|správ|vlád|rad|nadac", "y|u|ou|ě|e", "a", "f"),
    (r"uczeln|politechnik|akademi|agencj|fundacj|izb|pracowni|federacj", "i|y|ę|ą|ji", "a", "f"),
    (r"agentur|katedr", "y|u|ou|e|ę|ą", "a", "f"),
    (r"ministerstv|velvyslanectv|veľvyslanectv|družstv", "a|u|em|om", "o", "n"),
    (r"ministerstw|starostw|towarzystw|stowarzyszeni", "a|u|em", "*", "n"),
    (r"gymnázi|muze", "a|u|em|om", "um", "n"),
    (r"uniwersytet", "u|em|owi|cie", "", "m"),
)
_SUFFIX_E = ("stowarzyszeni",)
_MASCULINE = (
    ("ského", "ský"),
    ("ckého", "cký"),
    ("ému", "ý"),
    ("ého", "ý"),
    ("neho", "ny"),
    ("nemu", "ny"),
    ("ího", "í"),
    ("ímu", "í"),
    ("ím", "í"),
    ("ém", "ý"),
    ("ým", "ý"),
    ("iego", "i"),
    ("ego", "y"),
    ("ym", "y"),
    ("im", "i"),
)
_FEMININE = (("ej", "á"), ("é", "á"), ("ou", "á"), ("iej", "a"))
_FEMININE_PL = (("iej", "a"), ("ej", "a"), ("ą", "a"))
_NEUTER = (
    ("ého", "é"),
    ("ému", "é"),
    ("ém", "é"),
    ("ým", "é"),
    ("ího", "í"),
    ("ímu", "í"),
    ("iego", "ie"),
    ("ego", "e"),
)
_GERMAN = re.compile(r"(?P<head>[A-ZÄÖÜ][a-zäöü]*(?:amt|verband|verein|institut|kreis|ministerium|rat|bund))(?:es|s)\b")


def base_form(name: str, language: str) -> str:
    """The name in the nominative, or as it is where no rule is safe."""
    if language == "de":
        return _GERMAN.sub(lambda match: match["head"], name, count=1) if _GERMAN.match(name) else name
    if language not in ("cs", "sk", "pl"):
        return name
    words = name.split(" ")
    for index, word in enumerate(words[:4]):
        turned = _head(word)
        if turned is None:
            if _is_adjective(word):
                continue
            return name
        form, gender = turned
        changed = form != word
        adjectives = [_adjective(before, gender, language) if changed else before for before in words[:index]]
        rest = words[index + 1 :]
        if changed and gender == "f" and rest and rest[0].endswith("ovy"):
            rest[0] = rest[0][:-1] + "a"  # Univerzity Karlovy
        if changed and gender == "f" and rest and (len(rest) == 1 or rest[1] in ("v", "ve", "vo")):
            rest[0] = re.sub(r"(?<=[sc]k)é$", "á", rest[0])  # Vysoké školy ekonomické
        if changed and language == "pl" and rest:
            rest[0] = _behind(rest[0], gender)
        return " ".join([*adjectives, form, *rest])
    return name


def _head(word: str) -> tuple[str, str] | None:
    """The head in the nominative with its gender."""
    for stems, endings, ending, gender in _HEADS:
        match = re.fullmatch(rf"(?P<stem>{stems})(?:{endings})", word, re.IGNORECASE)
        if match:
            stem = match["stem"]
            final = ("e" if stem.casefold() in _SUFFIX_E else "o") if ending == "*" else ending
            return stem + final, gender
        if re.fullmatch(rf"(?:{stems}){ending if ending != '*' else '[oe]'}", word, re.IGNORECASE):
            return word, gender
    return None


def _is_adjective(word: str) -> bool:
    return re.search(r"(?:[éíe]ho|ému|ímu|í|ém|ým|ej|iej|é|ou|ego|iego|emu|ý|á|a|y|i)$", word) is not None


def _adjective(word: str, gender: str, language: str) -> str:
    table = {"m": _MASCULINE, "n": _NEUTER, "f": _FEMININE_PL if language == "pl" else _FEMININE}[gender]
    for old, new in table:
        if word.endswith(old):
            return word[: -len(old)] + new
    return word


def _behind(word: str, gender: str) -> str:
    """The Polish adjective behind its noun: Politechniki Gdańskiej, Uniwersytetu Warszawskiego."""
    if gender == "f":
        return re.sub(r"(?<=[sc]k)iej$", "a", word)
    return re.sub(r"(?<=[sc]k)(?:iego|iemu|im)$", "i" if gender == "m" else "ie", word)
