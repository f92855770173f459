"""Bodies that the lines of a signature or a letterhead name, with or without a head word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbot.extractors.addresses import EMAIL
from mailbot.extractors.base_form import base_form
from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.name_edges import ROLES, STOP
from mailbot.extractors.lexicon.organisations import ALL_LINKS, COMPOUND, HEAD, PARTS
from mailbot.extractors.lexicon.persons import CLOSINGS, ROLE_WORDS
from mailbot.extractors.mail_domain import fits_domain
from mailbot.extractors.organisations import is_name, lines_of
from mailbot.extractors.persons import fits_address, key, read_name
from mailbot.extractors.text import Line, compiled, fold, lines, trimmed
from mailbot.model import Candidate, Evidence, ZoneKind

_STREET = re.compile(
    r"^(?:largo|praça|rua|avenida|av\.|via|viale|piazza|corso|rue|place|plaza|calle|paseo|nám\.|náměstí"
    r"|plac|ulica|ulice|trg)\s"
    r"|\b\d{1,4}\s*[/,]|\b\d{3,6}\b|\d{1,3}[a-z]?$|https?:|www\.|@|\btel\b|\bstr\.|\bstreet\b|\bavenue\b|\broad\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"^(?:[^,@]{{0,60}}?\b(?:{ROLES})\b[^,]{{0,50}}?)"
    r"(?:,\s*|\s+[-–]\s+|\s+(?:at|of|for|de|der|des|du|del|della)\s+(?:the\s+)?)(?=\S)"
)
_HELD = re.compile(rf"(?:{ROLES})\s+")  # "starosta obce Líšnice": in Slavic languages the body follows in the genitive
_PLACE = re.compile(
    r"(?:bulvari|caddesi|sokak|cesta|trg|ulica|ulice|utca|ter|katu|gatan|gate|vej|vei|vag|puiestee|iela"
    r"|gatve|plads|platz"
    r"|strasse|straße|gasse|weg|via|rue|calle|avda|avenida|plaza|piazza|corso|place|boulevard|lane|square"
    r"|namesti|nabrezi"
    r"|laan|straat|plein|rua|praca|street|road|avenue|quai|allee|alle|house|building|hall|tower|floor|palace|po box)\b"
)
_PARTED = re.compile(r",\s|(?<=[a-zà-ž])\s[-–]\s")  # not behind an abbreviation: "CEA - Ayuntamiento de …"
_HAS_ROLE = re.compile(rf"\b(?:{ROLES})\b")
_ROWS = 14


def signed(context: Context) -> Iterator[Candidate[str]]:
    """Bodies below the writer's name: those with a head word, else a firm's bare name."""
    for zone in context.own(ZoneKind.SIGNATURE):
        rows = [line for line in lines(zone) if line.text][:_ROWS]
        found = [body for line in rows for body in _bodies(line)]
        for text, evidence in found:
            part = PARTS.search(fold(text)) is not None
            trust = 0.6 if part and len(found) > 1 else 0.66 if part else 0.82
            yield Candidate(base_form(text, context.language), trust, "signature", evidence)
        if not any(not PARTS.search(fold(text)) for text, _ in found):
            yield from _firms(context, rows)


def headed(context: Context) -> Iterator[Candidate[str]]:
    """The sender's block at the head of an attached letter."""
    for zone in context.own(ZoneKind.LETTERHEAD):
        for line in list(lines(zone))[:_ROWS]:
            for text, evidence in _bodies(line):
                part = PARTS.search(fold(text)) is not None
                yield Candidate(text, 0.6 if part else 0.78, "letterhead", evidence)


def _pieces(line: Line) -> Iterator[tuple[str, int]]:
    """The pieces of a line that may name something, without streets and numbers, each with its offset."""
    if EMAIL.search(line.text) and len(line.text) < 60:
        return
    position = 0
    for piece in lines_of(line.text):
        at = line.text.find(piece, position)
        position = at + len(piece)
        cut = _STREET.search(piece)
        text = piece[: cut.start()] if cut and cut.start() > 10 else piece if not cut else ""
        if cut and text and "," in text:
            text = text.rpartition(",")[0]
        if text:
            yield text, at


def _bodies(line: Line) -> Iterator[tuple[str, Evidence]]:
    """The pieces of a signature line that name a body by a head word."""
    for text, at in _pieces(line):
        if not _has_head(text) or _is_prose(text):
            continue
        start, end = trimmed(text, 0, len(text), drop=" \t\n,;:-–—*•|\"'„“”")
        start = _after_role(text, start, end)
        if end - start > 3 and is_name(text[start:end]):
            yield text[start:end], line.evidence(at + start, at + end)


def _is_prose(text: str) -> bool:
    """A sentence of small print rather than a name."""
    words = fold(text).split()
    return len(words) > 6 and any(word.strip(".,") in STOP for word in words if word not in ALL_LINKS)


def _has_head(text: str) -> bool:
    folded = fold(text)
    return HEAD.search(folded) is not None or COMPOUND.search(folded) is not None


def _after_role(text: str, start: int, end: int) -> int:
    """ "Professor, Dept. of Urban Engineering, …" begins behind the role, "Eva Malá, City of …" behind the name."""
    folded = fold(text)
    held = _HELD.match(folded, start, end)
    if held and HEAD.match(folded, held.end()):
        return held.end()
    match = _ROLE.match(fold(text[start:end]))
    if match and _has_head(text[start + match.end() : end]):
        return start + match.end()
    parted = _PARTED.search(text, start, end)
    if parted and not _has_head(text[start : parted.start()]) and _has_head(text[parted.end() : end]):
        return parted.end()
    return start


def _firms(context: Context, rows: list[Line]) -> Iterator[Candidate[str]]:
    """Names without a head word: the piece behind a role, the line below one, a piece that the mail domain repeats."""
    domain = context.author.domain if context.author else ""
    below_role = False
    for number, line in enumerate(rows):
        behind_role = False
        for text, at in _pieces(line):
            for start, end in _by_comma(text):
                name = text[start:end]
                own = _is_firm(context, name) and (number > 0 or behind_role)
                fits = own and fits_domain(name, domain)
                if own and (fits or behind_role or (below_role and " " in name)):
                    trust = 0.66 if fits else 0.46
                    yield Candidate(name, trust, "signature", line.evidence(at + start, at + end))
                behind_role = behind_role or _HAS_ROLE.search(fold(name)) is not None
        below_role = behind_role


def _by_comma(text: str) -> Iterator[tuple[int, int]]:
    """The spans between commas, or around "at", trimmed."""
    position = 0
    for match in [*re.finditer(r",|\s(?:at|bei|chez|@)\s", text), None]:
        start, end = trimmed(text, position, match.start() if match else len(text))
        position = match.end() if match else len(text)
        if end > start:
            yield start, end


def _is_firm(context: Context, name: str) -> bool:
    """Capitalised words that are neither the writer nor a role, a number or a greeting."""
    folded = fold(name)
    words = re.findall(r"[^\W\d_][\w'’.&-]*", name)
    if not 0 < len(words) <= 6 or re.search(r"\d|:|@", name) or _HAS_ROLE.search(folded) or not is_name(name):
        return False
    if compiled(f"^{CLOSINGS}").match(folded) or _PLACE.search(folded) or not words[0][0].isupper():
        return False
    if sum(word[0].isupper() for word in words) * 2 < len(words):
        return False
    if any(fold(word).strip(".") in ROLE_WORDS for word in words if len(words) == 1 or word is words[0]):
        return False
    person = read_name(name)
    if person is None or context.author is None:
        return True
    known = set(key(person.text)) & set(key(context.author.name))
    return not (person.titled or known or (len(words) > 1 and fits_address(person.text, context.author.email)))
