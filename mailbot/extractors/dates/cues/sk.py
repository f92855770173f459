"""Slovak phrases that tell what a date is there for: the Czech ones and more; `cues/en.py` explains the keys."""

from __future__ import annotations

from mailbot.extractors.dates.cues import cs

_MORE = {
    "asked": (
        r"\b(?:navsti\w*|navstev\w*|prist|radi|chceli\w*|mohli\w*|stretnut\w*|moznos\w*|vyhovuje|vyhovova\w*|hodi\w*|"
        r"navrhuje\w*|planuje\w*|prosim\w*|najlepsie|prijat\w*|volny)\b"
    ),
    "stay": r"\b(?:v\s+prahe|do\s+prahy|v\s+cesku|studijn\w+\s+cest\w*)\b",
    "travel": r"\b(?:prichadza\w*|odchadza\w*|prichod\w*|odchod\w*|vraciame)\b",
    "reply": r"\b(?:dajte\s+(?:nam\s+)?vediet|dat\s+vediet|odpoved\w*|potvrd\w*)\b",
    "event": r"\b(?:konferenci\w*|dovolenk\w*|prazdniny|sviatok|zastupitelstv\w*|nemozeme)\b",
    "past": r"\b(?:vlani|minul\w+|navstivili|stretli|pisali|zalozen\w*|bol[aoi]?|poslal\w*)\b",
    "dropped": (
        r"^\W*(?:\w+\s+){0,3}?"
        r"(?:sa\s+(?:nam\s+)?nehodi|nevyhovuje|nejde|neplati|odpada|nemozeme|je\s+zrusen\w*)"
        r"|^\W*(?:\w+\s+){0,3}?(?:musime|musim|sme\s+nuteni)\W+(?:\w+\W+){0,3}?(?:zrusit|odvolat|odriect)"
    ),
    "negative": r"\b(?:nie|namiesto|okrem|povodne|mimo)(?:\s+(?:dna|v|vo|na|terminu)){0,3}\W*$",
    "reachable": r"\b(?:uradn\w+|stranick\w+|otvarac\w+)\s+hodin\w*|\botvoren[eya](?=\s+(?:od|denne|v))",
    "time_words": r"\b(?:cas\w{0,3}|hodin\w*|zaciat\w*)\b",
}
CUES: dict[str, str] = {
    name: "|".join(pattern for pattern in (cs.CUES.get(name), _MORE.get(name)) if pattern)
    for name in {**cs.CUES, **_MORE}
}
