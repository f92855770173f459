"""Names without a head word, where the sentence says that a body follows: "we at Arup", "students of KTH", "our club,
Walk Tirana", "an association called …"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.institution_cues import (
    DOES,
    ELSEWHERE,
    ERRAND,
    FIRST,
    GROUP,
    GUESTS_BEHIND,
    NOT_THEIRS,
    OURS_OF,
)
from mailbot.extractors.lexicon.name_edges import NO_NAME, OPENERS, POLITE, ROLES, STOP
from mailbot.extractors.lexicon.organisations import COMPOUND, HEAD
from mailbot.extractors.lexicon.persons import PARTICLES, TITLES
from mailbot.extractors.mail_domain import fits_domain, read_name_only
from mailbot.extractors.organisations import is_generic, is_name
from mailbot.extractors.text import fold

_RUN = (
    r"[A-ZÀ-ŽА-ЯІЇЄҐ][^\s,.;:()!?\"“”„«»]*(?:\.[\w]+)?(?:[ \t]+(?:[A-ZÀ-ŽА-ЯІЇЄҐ&\d][^\s,.;:()!?\"“”„«»]*"
    r"|(?:of|the|and|for|de|la|du|des|del"
    r"|della|di|van|für|der|und|a|et|y|e|pro|na)(?!\w)))*"
)
_CAPITALS = re.compile(_RUN)
_AT = re.compile(
    r"(?:\W|^)(?P<at>at|for|with|bei|beim|chez|bij|w|na|v|from|of|from the|at the|of the|de|du|del|della"
    r"|do|da|di|der|des|vom|von|z|ze|represent|represents|representing|vertrete|vertreten|zastupuji"
    r"|zastupujeme|zastupujem|represente|representons|represento|representamos|rappresento|rappresentiamo"
    r"|reprezentuje|reprezentujemy|vertegenwoordig"
    r"|zo|aus|van|till|fra|pa|hos|fran)\s+$"
)
_PLACE_BEHIND = frozenset(
    words(
        "represent represents representing vertrete vertreten zastupuji zastupujeme zastupujem represente "
        "representons represento representamos rappresento rappresentiamo reprezentuje reprezentujemy "
        "vertegenwoordig at for with bei beim chez bij hos"
    )
)
_CALLED = re.compile(
    r"\b(?:called|named|jmenem|nazvan\w+|s nazvem|nazyva se|menom|namens|genannt|appelee?s?|nommee?s?|denommee?s?"
    r"|llamad[oa]s?|denominad[oa]s?|chiamat[oa]|denominat[oa]|o nazwie|pod nazwa|genaamd|chamad[oa]s?"
    r"|nevu|під назвою)\s+[\"“„«]?$"
)
_ACRONYM = re.compile(r"[A-Z][A-Z&-]{1,7}(?: [A-Z][\w-]+)?")
_TOLD = re.compile(
    r"(?:\b(?:we are|wir sind|jsme|sme|nous sommes|somos|siamo|jestesmy|wij zijn|we zijn)"
    r"|\b(?:institu\w+|organi[sz]a\w+|einrichtung|ente|entid\w+|instelling|instytucja)"
    r"(?: (?:is|je|ist|est|es|e|jest|to|called)|\s*[:=–-]))\s+[\"“„«]?$"
)
_WHAT_IT_IS = re.compile(r"(?:,|\s[-–—]|\s\()\s?(?P<what>[^,;.()–—]{3,80})(?:,|\s[-–—]|\))\s")
_PERSON = re.compile(rf"^(?:(?:an?|the|our|un[ae]?|eine?|de[nr]?|il|la|le|el|o) )?(?:[\w-]+ )?(?:{ROLES})\b")
_THEIR_PEOPLE = re.compile(
    r"\b(?:its|their|leurs?|loro|svoje|svoji|svych|svoich|swoich|swoi|ihren|fuer seine|i suoi|le sue|los suyos"
    r"|tagjai\w*|своіх)\b"
)
_WHEN = frozenset(
    words(
        "last past next every each two three several years year month spring summer autumn winter these days now today "
        "currently rok lety letos jahr jahren dieses jedes annee annees cette chaque ano anos cada este anno anni ogni "
        "lat roku jaar dit elk"
    )
)
_WE = re.compile(r"\b(?:we|wir|jdeme|jedeme|\w+(?:ime|eme|ame|imy|emy|amy|iamo|amos|emos|imos)|nous|wij|we|ми)\b")
_WITH = re.compile(
    r"\b(?:with|mit|avec|con|s|se|so|z|ze|met|com)(?: (?:the|der|dem|den|la|le|les|el|il|de|het|a|o))?\s+$"
)
_OFFICE_OF = re.compile(
    r"\b(?:secretary|chair\w*|president|vice-president|treasurer|founder|co-founder|ceo|trustee|spokes\w+|volunteers?"
    r"|members?|board|representatives?|employees?|vorsitzende\w*|mitglied\w*|schriftfuhrer\w*|presidente?|presidenta"
    r"|secretaire|secretari[oa]|segretari[oa]|tresorier\w*|tesorer[oa]|tesoriere"
    r"|membres?|miembros?|membri|benevoles?|soci[oa]?s?"
    r"|predsed\w+|jednatel\w*|clen\w*|prezes\w*|czlon\w+|wolontariusz\w*|voorzitter|secretaris|penningmeester|leden|lid"
    r"|voluntari[oa]s|aktiven?|aktivist\w*|ehrenamtliche\w*|freiwillige\w*|activists|vrijwilligers|dobrovoln\w+|membros?|elnok\w*|голова|член\w*)"
    r"(?: (?:of|at|with|for|der|des|von|vom|bei|beim|du|de|des|de la|de l'|del|della|dei|degli|di|da|do|van|van de|bij)"
    r"(?: (?:the|la|las|los|les|l'))?)?\s+$"
)
_ARTICLE = re.compile(r"\b(?:the|die|das|la|las|los|les|het|a|as|os|il|gli|le)\s+$")
_AND = frozenset(words("and und et y e i en og och a"))
_NAME_ENDS = re.compile(r"[\"”“»]?\s*(?:[,.;(–-]|$)")
_APPOSED = re.compile(r",\s*(?:the\s+)?[\"“„«]?$")
_NO_ACRONYM = frozenset(
    words(
        "eu gis bim pdf am pm tv it cv id ok un us usa uk cz sk de at pl unesco ceo phd msc ma ba pr vip "
        "covid ipr rsvp "
        "cet ngo nge nato gps sms xx xxi xix ii iii iv vi"
    )
)


def bare_names(text: str, domain: str, behalf: Iterable[int]) -> Iterator[tuple[int, int, float, str]]:
    """Start, end, trust and source of each such name; `behalf` are the places where a represented body begins."""
    folded = fold(text)
    starts = frozenset(behalf)
    for match in _CAPITALS.finditer(text[:4000]):
        start = _begin(folded, match)
        name = text[start : _end(match)]
        if not _may_name(name):
            continue
        trust, source = _context(folded, name, start, domain)
        if start in starts and (trust < 0.6 or " " in name) and not read_name_only(name):
            trust, source = 0.6, "behalf"
        if trust:
            yield start, start + len(name), trust, source


def _begin(folded: str, match: re.Match[str]) -> int:
    """Behind a word that has its capital from the beginning of the sentence ("Jsme Arnika")."""
    first = re.match(r"\w+\s+", match[0])
    if first and not match.start() and (bare := folded[: first.end()].strip()) in OPENERS | STOP | POLITE and bare:
        return first.end()
    return match.start()


def _end(match: re.Match[str]) -> int:
    """Without links at the end, and before a month or an errand."""
    end = match.start()
    for word in re.finditer(r"\S+", match[0]):
        bare = fold(word[0])
        if NO_NAME.fullmatch(bare) or (bare in STOP and word.start()):
            break
        if not word[0].islower():
            end = match.start() + word.end() - (2 if bare.endswith("'s") else 0)
    return end


def _may_name(name: str) -> bool:
    folded = fold(name)
    if re.split(r"[\s.]", folded, maxsplit=1)[0] in TITLES:
        return False  # "namens Herrn Dipl.-Ing. …"
    if len(name) < 2 or HEAD.search(folded) or COMPOUND.search(folded) or folded in OPENERS or folded in STOP:
        return False
    return is_name(name) and not is_generic(name) and folded not in _NO_ACRONYM


def _context(folded: str, name: str, start: int, domain: str) -> tuple[float, str]:
    """How surely the words before say that this is the writer's body."""
    before = folded[max(0, start - 90) : start]
    if _is_called(before):
        return 0.72, "called"
    if _TOLD.search(before) and _NAME_ENDS.match(folded, start + len(name)):
        return 0.7, "errand"
    fits = fits_domain(name, domain)
    known = fits or _ACRONYM.fullmatch(name) is not None
    if known and _acts(folded, start, start + len(name)):
        return 0.66, "subject"
    if _comes(folded, name, start):
        return 0.6, "subject"
    if fits and _WITH.search(before) and _WE.search(before):
        return 0.62, "group"
    return (0.6, "first") if _holds_office(before, name) else _at_work(before, known=known, fits=fits)


def _at_work(before: str, *, known: bool, fits: bool) -> tuple[float, str]:
    """A name behind "at" or "from" in a sentence about the writer or his group."""
    at = _AT.search(before)
    if not at:
        return 0.0, ""
    cue = max((match.end() for pattern in (FIRST, GROUP, ERRAND) for match in pattern.finditer(before)), default=-1)
    if cue < 0 or _is_others(before, cue, before[: at.start() + 1]):
        return 0.0, ""
    if known:
        return (0.75 if fits else 0.62), "first"
    near = at["at"].split()[0] in _PLACE_BEHIND and cue >= len(before) - 40
    return (0.5, "first") if near else (0.0, "")


def _acts(folded: str, start: int, end: int) -> bool:
    """Whether the name opens a sentence as the subject of a visit, or has people who come ("ARUP's planners")."""
    after = folded[end : end + 40]
    if GUESTS_BEHIND.match(after):
        return True
    opens = len(re.findall(r"\w+", folded[:start])) <= 1
    return opens and not NOT_THEIRS.match(after) and DOES.search(after[:25]) is not None


def _holds_office(before: str, name: str) -> bool:
    """Whether the writer is an officer or a member of it: "I am the secretary of Cork Cycling Campaign"."""
    if not _OFFICE_OF.search(before) or len(name.split()) < 2 or read_name_only(name):
        return False
    cue = max((match.end() for match in FIRST.finditer(before)), default=-1)
    return cue >= 0 and not _is_others(before, cue, before)


def _comes(folded: str, name: str, start: int) -> bool:
    """Whether a name that no person has opens a sentence as the subject of a visit; what it is may stand between."""
    if not _opens(folded, start):
        return False
    after = folded[start + len(name) : start + len(name) + 200]
    apposed = _WHAT_IT_IS.match(after)
    rest = after[apposed.end() :] if apposed else after
    if NOT_THEIRS.match(rest) or not DOES.search(rest[:25]):
        return False
    if apposed and HEAD.search(apposed["what"]) and not _PERSON.search(apposed["what"]):
        return True
    return (len(name.split()) > 1 and _THEIR_PEOPLE.search(rest[:60]) is not None) or _is_bodys(name, folded[:start])


def _opens(folded: str, start: int) -> bool:
    """Whether at most small words and the adverbial of a time stand before the subject."""
    return all(word in OPENERS or word in _WHEN for word in re.findall(r"\w+", folded[:start]))


def _is_bodys(name: str, before: str) -> bool:
    """Whether a bare name is shaped as a person's never is: a number, "for", three capitals, an article before "of"."""
    inner = [word for word in name.split() if word[0].islower()]
    if re.search(r"\d|&", name) or any(word not in PARTICLES and fold(word) not in _AND for word in inner):
        return True
    if inner:
        return _ARTICLE.search(before) is not None
    return len(name.split()) > 2 and not read_name_only(name)


def _is_called(before: str) -> bool:
    """Whether a head word before gives this name: "a club called", "our NGO, "."""
    head = HEAD.search(before[-45:])
    if not head:
        return False
    behind_head = max(0, len(before) - 45) + head.end()
    apposed = _APPOSED.search(before) and OURS_OF.search(before[:behind_head])
    return bool(apposed or _CALLED.search(before))


def _is_others(before: str, cue: int, lead: str) -> bool:
    """Whether a host, sponsor or recommender governs the name, or its people ("recommended by colleagues at")."""
    if any(match.end() > cue for match in ELSEWHERE.finditer(before)):
        return True
    return any(0 <= cue - match.end() <= 24 for match in ELSEWHERE.finditer(lead))
