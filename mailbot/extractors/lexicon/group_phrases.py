"""Phrases about counted people that are no grammar of single words: parts, totals, companions, changes. Folded."""

from __future__ import annotations

import re

PART = re.compile(
    r"\s*(?:of (?:them|whom|which|these|those)|z (?:nich|toho|nichz|ktorych)|davon|von denen|d'entre (?:eux|elles)"
    r"|di (?:loro|questi)|de (?:ellos|ellas|eles|elas)|deles|delas|dei quali|van (?:hen|wie)"
    r"|з (?:них|яких)|kozuluk)(?!\w)"
)
"""Behind a number: it is part of one given before ("two of them")."""

CHANGED = re.compile(
    r"(?:risen|rises?|grown|grows|gone|goes|increas\w*|decreas\w*|reduc\w*|dropp\w*|shrunk|chang\w*|aument\w*|pasad\w*"
    r"|passee?|passa\w*|subi\w*|diminu\w*|cresc\w*|salit\w*|sces\w*|zvys\w*|sniz\w*|vzrost\w*|zmen\w*|wzros\w*"
    r"|zwieksz\w*|zmniejsz\w*)(?: se| sa| sie)? (?:from|de|da|od|z|ze)\s*$"
)
"""Before a range: the number has changed to its end ("risen from 18 to 22")."""

GENERAL = re.compile(
    r"(?:people|persons?|participants?|heads|osob\w*|lidi|ludi|ludzi|person\w*|leute|teilnehm\w*|participante?s?"
    r"|partecipanti|mensen|deelnemers|pessoas|fo|szemely|ucastn\w+|uczestn\w+|осіб|людей|учасник\w*)$"
)
"""Nouns so general that their number may be the total of the others in an enumeration."""

COLLECTIVES = {
    "de": re.compile(r"zu \w+t$"),
    "sk": re.compile(r"(?:dvaja|traja|styria|\w*(?:iat|iest|dm|sm|nast|siat|sat)i)$"),
    "pl": re.compile(r"(?:troje|dwoje|czworo|\w+oro|\w+ke|\w+(?:nastu|dziestu|ciu))$"),
    "uk": re.compile(r"(?:двоє|троє|\w+еро)$"),
    "hu": re.compile(r"(?!otven|hetven|negyven)(?:\w+[aeo]n|\d+-[aeo]n)$"),
    "nl": re.compile(r"(?!zeven$|negen$)(?:tweeen|drieen|\w+[nv]en|zessen|achten)$"),
}
"""Numbers that count people without a noun: zu fünft, hatan, piati, pięcioro, п'ятеро, met zijn tienen."""

ACCOMPANIES = re.compile(
    r"[^.;:,]{0,40}\b(?:(?:accompany|accompanying|join|joining|with) me\b|begleiten mich\b|mich begleiten\b|mit mir\b"
    r"|m'accompagn|me acompan|mi accompagn|mi towarzysz|mne doprov|me doprov|ma sprev|se mnou\b|so mnou\b|ze mna\b"
    r"|vergezellen mij|mij vergezellen|met mij\b|conmigo\b|comigo\b|con me\b|avec moi\b|зі мною|velem\b)"
)
"""Behind a number: these people come with the writer ("three colleagues will join me")."""
