"""Hungarian phrases that tell what a date is there for, over folded text; `cues/en.py` explains the keys.

The word classes of roles stand in `role_words.py`.
"""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:idopont\w*|ora\w*|kezdes\w*|ido)\b",
    "label": (
        r"(?:(?:kert|kivant|javasolt|tervezett|lehetseges|alternativ|uj|a)\W+)*"
        r"(?:datum\w*|idopont\w*|ido|mikor|nap|napok|idoszak|het|opcio\s*\w?)"
        r"(?:\W+(?:es|vagy|latogatas\w*|talalkoz\w*|idopont\w*|ideje|datuma|ora|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:elkuldve|felado|cimzett|targy|szamla|hatarido|valasz\w*|"
        r"regisztracio\w*|jelentkez\w*|erkezes\w*|indulas\w*|"
        r"elutaz\w*|tartozkodas\w*|szallas\w*|szuletes\w*|alapitas\w*)\b.*"
    ),
    "same_time": r"\b(?:ugyanabban\s+az\s+idoben|ugyanakkor|azonos\s+idopont\w*)\b",
    "asked": r"\b(?:meglatogat\w*|latogatas\w*|ellatogat\w*|talalkoz\w*|tudnank|szeretnenk|javasoljuk)\b",
    "stay": r"\b(?:pragaban|csehorszagban)\s+(?:lesz\w*|leszunk|tartozkod\w*)|\b(?:leszunk|tartozkod\w*)\s+pragaban\b",
    "negative": r"\b(?:nem|kiveve|eredetileg)(?:\s+(?:a|az))*\W*$",
    "dropped": (
        r"^\W*(?:\w+\s+){0,1}?(?:helyett\b|(?:sajnos\s+)?(?:mar\s+)?nem\s+(?:jo|felel|"
        r"alkalmas|megy|lehetseges)|elmarad\w*|"
        r"(?:idopontot|talalkozot|latogatast)\s+(?:\w+\s+){0,2}(?:le\s+kell|lemond\w*|torol\w*))"
    ),
    "move": r"\b(?:athelyez\w*|attenni|attesz\w*|modosit\w*|elhalaszt\w*)\b",
    "letter": r"\b(?:kelt|datalt)\W*$",
    "wish": r"\b(?:lehetoleg|idealis\s+esetben|inkabb|leginkabb)\b[^.;]{0,12}$",
    "reachable": (
        r"\b(?:telefon\w*|hivhat\w*|elerheto\w*|nyitvatart\w*|ugyfelfogadas\w*|fogadoora\w*|munkaido\w*|nyitva)\b"
    ),
    "ours": r"\b(?:onokhoz|onoknel|az\s+intezet\w*|ipr|camp)\b",
}
