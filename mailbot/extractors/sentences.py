"""Where a sentence of a mail begins: at line ends that mean something, at list items, after closing punctuation.

A pure function on text, for mail has no paragraphs of clean prose: lines are wrapped by the client or broken by the
writer, and only the second kind ends a sentence. "Ing. arch.", "č. 5", "12. 5. 2027" end none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.persons import TITLES
from mailbot.extractors.text import fold

# Abbreviations (folded to lower case) after which a full stop ends no sentence. Titles, months, "number", "about".
_ABBREVIATIONS = frozenset(
    words(
        "mr mrs ms dr prof ing arch mgr bc phd ph.d phdr judr mudr rndr doc paeddr dipl dip univ hon rev st no nr nos "
        "nro vs etc e.g i.e eg ie cf approx ca cca incl excl tel fax mob mov cel cell gsm ext dept univ inst assoc "
        "max min resp vol fig ref reg jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur "
        "thurs fri sat sun c č čj j sp zn tj tzv tzn např napr mj vč vc popř popr příp prip kupř str ul nám nam tř tr "
        "odst písm pism p pí pi hl m ob mil tis mld hod min stol n l r šk sk red zást zast hr fr frau z.b d.h u.a bzw "
        "usw evtl ggf inkl str tel abt mag dr.-ing stv vorm nachm mme mlle m mm av bd art env p.ex ex sig sig.ra dott "
        "arch ing avv geom c.a ecc sra srta sr d dña ud uds av avda godz ul al os tys zł br dot np tj dn nr inż mgr "
        "hab im św wew kom tlm tlf insp geom tfno "
        "klap моб тел вул ім просп м проф drs ir mw dhr bijv o.a d.w.z enz eng exma exmo am pm a.m p.m cj"
    )
)
_MAY_END = frozenset(("am", "pm", "hod", "etc", "usw", "ecc", "enz", "a.m", "p.m"))
_MONTHS_DE = re.compile(
    r"(?:Jan|Feb|Mär|Mar|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|KW|Kalenderwoche|Woche|Stock|Etage|OG|Klasse|Semester)"
)

_LIST_ITEM = re.compile(
    r"[ \t]*(?:[-–—*•·▪■□●◦‣>»✓+]\s|\(?\d{1,2}[.)]\)?\s|\(?[a-h]\)\s|\(?[ivx]{1,4}\)\s|[A-ZÀ-Ž][^\n:]{1,40}:(?:\s|$))"
)
_CLOSED = re.compile(r"[.!?…:;][\"”“»')\]]*\s*$")
_END = re.compile(r"(?P<mark>[.!?…]+)[\"”“»')\]]*[ \t]+(?=(?P<next>[^\s]))")
_WORD_BEFORE = re.compile(r"[^\s(\[\"„“]*$")


def sentence_starts(text: str, language: str) -> Iterator[int]:
    """Offsets of the first character of each sentence, ascending, the first one (0) left out."""
    starts: set[int] = set()
    offset = 0
    rows = text.split("\n")
    width = max((len(row.rstrip()) for row in rows), default=0)
    for index, row in enumerate(rows):
        if index and row.strip() and _breaks(rows[index - 1], row, width):
            starts.add(offset + len(row) - len(row.lstrip()))
        offset += len(row) + 1
    for match in _END.finditer(text):
        if _ends(text, match, language):
            starts.add(match.end())
    starts.discard(0)
    return iter(sorted(starts))


def _breaks(above: str, row: str, width: int) -> bool:
    """Whether the line end between two lines was meant: it was not, where the next word did not fit any more."""
    head = above.rstrip()
    if not head.strip() or _LIST_ITEM.match(row):
        return True
    word = row.split(maxsplit=1)[0]
    wrapped = width >= 50 and len(head) + 1 + len(word) > width - 2
    if not wrapped:
        # format=flowed and hand-broken text: a line that ends without closing punctuation and goes on in lower case
        return not (len(head) >= 40 and not _CLOSED.search(head) and word[:1].islower())
    return bool(head.endswith((":", ";")) and _LIST_ITEM.match(row))


def _ends(text: str, match: re.Match[str], language: str) -> bool:
    following = match.group("next")
    if following.islower() or (match.group("mark") == "." and following in ",;:)–-"):
        return False
    before = _WORD_BEFORE.search(text, max(0, match.start() - 40), match.start())
    word = before[0] if before else ""
    if match.group("mark") != "." or not word:
        return True
    if word.isdigit() and len(word) <= 2:
        return _number_ends(text, match, language, following)
    bare = fold(word).strip(".")
    if bare in _ABBREVIATIONS or (bare in TITLES and word[0].isupper()):
        return not following.isdigit() and bare in _MAY_END
    return len(word) > 1 or not word.isalpha()  # an initial ends none


def _number_ends(text: str, match: re.Match[str], language: str, following: str) -> bool:
    """Whether a full stop behind one or two digits ends a sentence; it makes an ordinal in "12. 5." and "12. Mai"."""
    if following.isdigit() or (language == "de" and _MONTHS_DE.match(text, match.end())):
        return False
    start = match.start()
    while start and text[start - 1].isdigit():
        start -= 1
    return not _starts_line(text, start)


def _starts_line(text: str, at: int) -> bool:
    """Whether only blanks stand before `at` on its line: then "1." numbers a list item."""
    line_start = text.rfind("\n", 0, at) + 1
    return not text[line_start:at].strip(" \t(")
