"""What a sentence says of a body that it names: that it comes, that it is the writer's, or that it is another's.

The nearest word that governs a name decides: of "we are students of X and also visit Y" X is ours and Y is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mailbot.extractors.lexicon.institution_cues import (
    DOES,
    ELSEWHERE,
    ERRAND,
    FIRST,
    GROUP,
    GUESTS_BEHIND,
    NOT_THEIRS,
    OURS_OF,
    PAST,
)
from mailbot.extractors.lexicon.institution_lead import BETWEEN, LEAD, LEADS
from mailbot.extractors.lexicon.name_edges import OPENERS, ROLES
from mailbot.extractors.organisations import Organisation

_REACH = 130  # characters to the left in which a governing word is looked for
_TRUST = {"behalf": 0.87, "errand": 0.85, "first": 0.83, "group": 0.81, "ours": 0.8, "subject": 0.72, "elsewhere": 0.15}
_WRITES = re.compile(
    r"\b(?:schreib|bitt|erkundig|zept|ptam|oslov|spyta|pytam|frag|anfrag|wend|dolmetsch|organis|koordin|obra[ct]|pis[iu]|zad|prosi|jednam|hovor)"
)
_HOSTS = re.compile(r"host(?!ed)|empfang|accueill|acog|ospit")  # the writer's body has guests and writes for them
_GREETS = re.compile(
    r"\b(?:greetings|regards|hello|grusse|saludos|saluti|pozdrowienia|pozdrav\w*|salutations) (?:from|aus"
    r"|z|ze|zo|desde|da|de)\b.{0,20}$"
)
_AS_ROLE = re.compile(
    r"\b(?:as|als|jako|ako|como|come|en tant que|en qualite de|in qualita di|na qualidade de"
    r"|undersigned)\W+(?:[\w-]+ ){0,3}?(?:" + ROLES + r")\b"
)
_ROLE_FIRST = re.compile(rf"\W*(?:{ROLES})\b[\w ,'-]{{0,30}}$")
_SPREAD = re.compile(
    r"\s*(?:in|across|throughout|im|in ganz|v|ve|w|we|en|dans|nel|nella|em|na|no)(?: (?:the|la|el|le|de|het))?\s+"
)
_TERRITORY = re.compile(
    r"\b(?:regions?|regio\w*|regiao|cit(?:y|ta)|town|province\w*|provinc\w+|district|county|canton|kant?on|kraj\w*|okres\w*"
    r"|stadt|ville|ciudad|cidade|miast\w+|mest\w+|land\w*)\b"
)
_ON_A_DAY = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:pondeli|uter[yk]\w*|stred[ua]|ctvrtek|stvrtok|patek|piatok|sobotu|nedeli)\b"
    r"|\b(?:mon|diens|donners|frei|sams|sonn)tags?\b|\bmittwochs?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
    r"|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|lunedi|martedi|mercoledi|giovedi|venerdi|domenica)\b"
    r"|\b(?:poniedzialek|wtorek|srode|czwartek|piatek|maandag|dinsdag|woensdag|donderdag|vrijdag)\b"
    r"|\b(?:segunda|terca|quarta|quinta|sexta)-feira\b|\b(?:hetfon|kedden|szerdan|csutortokon|penteken)\b"
    r"|\b(?:понеділок|вівторок|середу|четвер|пятницю)\b"
)
_COMPANY = re.compile(r"(?:with|met|mit|avec|con|com|spolu s)$")


def role(folded: str, organisation: Organisation, index: int, behalf: Iterable[tuple[int, int]]) -> tuple[float, str]:
    """How likely this body is the one that comes, and by what kind of word; `behalf` are phrases of representation."""
    before = folded[max(0, organisation.start - _REACH) : organisation.start]
    after = re.split(r"[.;!?]\s", folded[organisation.end : organisation.end + 70])[0]
    early = 0.03 if index < 4 else 0.0
    marked = _marked(before, after, early)
    if marked:
        return marked
    writes = _WRITES.search(folded) is not None
    ends = [end for start, end in behalf if writes or folded[start:end] not in ("fur", "za")]
    territory = _TERRITORY.search(folded, organisation.start, organisation.end) is not None
    kind = _governing(
        before, [end - organisation.start + len(before) for end in ends], len(before), territory=territory
    )
    if kind is None and _ROLE_FIRST.match(folded, 0, organisation.start) and not NOT_THEIRS.match(after):
        kind = "subject"  # "Enseignante au lycée …, j'emmène ma classe"
    if kind == "elsewhere" or (kind not in ("first", "ours", "group") and PAST.search(after)):
        return _TRUST["elsewhere"], "mention"
    if kind == "first" and _ON_A_DAY.search(before):
        return _TRUST["elsewhere"], "mention"  # "on Tuesday we are at …" is a stop of the trip
    if kind and not (kind in ("subject", "ours") and NOT_THEIRS.match(after)):
        return _TRUST[kind] + early, kind
    return _as_subject(before, after, index)


def _marked(before: str, after: str, early: float) -> tuple[float, str] | None:
    """What the words right beside a name say: its people come, it leads the others, greetings come from there."""
    if GUESTS_BEHIND.match(after):
        return 0.82 + early, "group"
    if LEAD.search(before[-40:]) or LEADS.match(after):
        return 0.92, "lead"
    return (0.5, "greeting") if _GREETS.search(before) else None


def _governing(before: str, behalf: list[int], length: int, *, territory: bool) -> str | None:
    """The kind of the governing word that stands nearest before the name."""
    ours = OURS_OF.search(before)
    if ours and not _shared(before):
        return "errand" if ERRAND.search(before, ours.start()) else "ours"  # "our client, the City of Ghent"
    ends: dict[str, int] = {}
    for kind, pattern in (
        ("elsewhere", ELSEWHERE),
        ("errand", ERRAND),
        ("group", GROUP),
        ("first", FIRST),
        ("first", _AS_ROLE),
        ("subject", DOES),
    ):
        last = max((match.end() for match in pattern.finditer(before)), default=-1)
        ends[kind] = max(last, ends.get(kind, -1))
    ends["behalf"] = max((end for end in behalf if 0 < end <= length), default=-1)
    best = max(ends, key=lambda kind: ends[kind])
    if ends[best] < 0:
        return None
    if best in ("group", "behalf") and _shared(before):
        return "elsewhere"
    if best == "group" and territory and _SPREAD.fullmatch(before, ends[best]):
        return "elsewhere"  # "1140 members in the Aegean Region"
    return best


def _shared(before: str) -> bool:
    """Whether a host, a sponsor or a meeting governs the group: "we meet students of", "invited by our friends at"."""
    groups = [match.start() for match in GROUP.finditer(before)] or [len(before)]
    return any(
        0 <= groups[-1] - match.end() <= 14 and not _COMPANY.search(match[0]) and not _HOSTS.match(match[0])
        for match in ELSEWHERE.finditer(before)
    )


def _as_subject(before: str, after: str, index: int) -> tuple[float, str]:
    """A name that opens the sentence is its subject; others are mentioned, and early ones more likely are the guest."""
    intro, _, clause = before.rpartition(",")
    words = re.findall(r"\w+", clause if len(intro) <= 30 else before)
    if len(words) <= 1 and all(word in OPENERS for word in words):
        if NOT_THEIRS.match(after):
            return 0.15, "mention"
        if DOES.search(after[:60]):
            return 0.8, "subject"
        return (0.52 if index < 4 else 0.34), "mention"
    if NOT_THEIRS.match(after):
        return 0.15, "mention"
    if DOES.search(after[:40]):
        return 0.62, "subject"
    return (0.32 if index < 3 else 0.3), "mention"


def behind(folded: str, phrases: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Where a name may begin behind these phrases: behind the small words that follow."""
    return frozenset(match.end() for _, end in phrases if (match := BETWEEN.match(folded, end)))
