"""The visiting institution: labels, the sentence in which the writer says for whom he writes, signature, letterhead.

The mail domain is only a witness: it strengthens a name that it fits. Travel agencies, embassies and interpreters
write for others and stand back where another body is named; we and Prague are never the guests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mailbot.extractors import nlp
from mailbot.extractors.addresses import EMAIL
from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context
from mailbot.extractors.labels import label_leaves
from mailbot.extractors.lexicon.institution_cues import BETWEEN, ELSEWHERE, FROM_US, VISITING
from mailbot.extractors.lexicon.organisations import COMPOUND, HEAD, INTERMEDIARY, PARTS
from mailbot.extractors.lexicon.ours import OURS, PLACES
from mailbot.extractors.mail_domain import fits_domain, named_by_domain, read_name_only
from mailbot.extractors.organisations import Organisation, is_name, lines_of, organisations, words_of
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import Line, fold, lines, trimmed
from mailbot.model import Candidate, Evidence, ZoneKind

_MAX = 160


_LEAST = 0.33  # below it a body is one of many that the text mentions, and we rather ask


_STREET = re.compile(
    r"\b\d{1,4}\s*[/,]|\b\d{3,6}\b|\d{1,3}[a-z]?$|https?:|www\.|@|\btel\b|\bstr\.|\bstreet\b|\bavenue\b|\broad\b",
    re.IGNORECASE,
)


_CAPITALS = re.compile(
    r"(?:[A-ZÀ-Ž][^\s,.;:()]*)(?:[ \t]+(?:[A-ZÀ-Ž&][^\s,.;:()]*|of|the|and|for|de|la|du|des|della|di|v|na|fur"
    r"|für|der|und|a|et))*"
)


_ROLE = re.compile(
    r"^(?:[^,@]{0,60}?\b(?:manager|director|head|chief|professor|officer|coordinator|planner|architect"
    r"|assistant|adviser|advisor|secretary|leader|lecturer|vedouci|reditel\w*|referent\w*|tajemni\w+"
    r"|starost\w+|leiter\w*|referent\w*|charge\w* de mission|directeur|directrice|responsable|direttore"
    r"|responsabile|dyrektor|kierownik|naczelnik|specjalista|hoofd|adviseur|beleidsmedewerker|diretor\w*|jefe"
    r"|jefa|tecnico|president\w*|chair\w*|mayor|dean)\b[^,]{0,50}?)(?:,\s*|\s+[-–]\s+|\s+(?:at"
    r"|of)\s+(?:the\s+)?)(?=\S)"
)


def read_institution(context: Context) -> tuple[Candidate[str], ...]:
    """Candidates for the visiting institution, best first."""
    found = [*_labelled(context), *_written(context), *_signed(context), *_headed(context), *_named_in_header(context)]
    found.extend(named_by_domain(context))
    kept = [replace(c, confidence=_judged(context, c)) for c in found if c.value and is_plausible(c.value)]
    others = any(not INTERMEDIARY.search(fold(c.value)) for c in kept if c.confidence >= 0.4)
    if others:
        kept = [replace(c, confidence=c.confidence * 0.4) if _writes_for_others(c) else c for c in kept]
    ranked = rank(_settled(kept), key=words_of)
    return _supported(ranked)


def _settled(kept: list[Candidate[str]]) -> list[Candidate[str]]:
    """Without mere mentions, without a domain's word that a real name holds (Leipzig in Stadt Leipzig), and with those
    who write for others standing back behind the body that is named as the guest."""
    named = [c for c in kept if c.source != "domain"]
    kept = [c for c in kept if c.source != "domain" or not any(words_of(c.value) < words_of(o.value) for o in named)]
    guests = [c for c in kept if c.source == "behalf" and c.confidence >= 0.8]
    if guests and not any(
        _kin(words_of(c.value), words_of(g.value)) for g in guests for c in kept if c.source == "signature"
    ):
        kept = [replace(c, confidence=c.confidence * 0.75) if c.source in ("signature", "domain") else c for c in kept]
    return [c for c in kept if c.confidence >= _LEAST]


def is_plausible(value: str) -> bool:
    """Not us, not Prague, not a person's or a generic word."""
    folded = fold(value)
    return 2 <= len(value) <= _MAX and not OURS.search(folded) and not PLACES.match(folded) and "@" not in value


def _writes_for_others(candidate: Candidate[str]) -> bool:
    return candidate.source != "label" and INTERMEDIARY.search(fold(candidate.value)) is not None


def _judged(context: Context, candidate: Candidate[str]) -> float:
    """Confidence with the witness of the mail domain."""
    domain = context.author.domain if context.author else ""
    return 1 - (1 - candidate.confidence) * 0.55 if fits_domain(candidate.value, domain) else candidate.confidence


def _supported(ranked: tuple[Candidate[str], ...]) -> tuple[Candidate[str], ...]:
    """Longer and shorter spellings of the same body support each other; the better one leads."""
    result: list[Candidate[str]] = []
    for candidate in ranked:
        words = words_of(candidate.value)
        kin = [other for other in ranked if other is not candidate and _kin(words, words_of(other.value))]
        confidence = candidate.confidence
        for other in kin[:2]:
            confidence = 1 - (1 - confidence) * (1 - 0.4 * other.confidence)
        result.append(replace(candidate, confidence=min(0.98, confidence)))
    return tuple(sorted(result, key=lambda candidate: -candidate.confidence))


def _kin(a: frozenset[str], b: frozenset[str]) -> bool:
    if not a or not b:
        return False
    shared = sum(
        1
        for word in a
        if any(word == other or (len(word) >= 5 and word[:-2] == other[: len(word[:-2])]) for other in b)
    )
    return shared >= min(len(a), len(b)) * 0.7 and shared >= 1


def _labelled(context: Context) -> Iterator[Candidate[str]]:
    for answer in context.labelled("institution"):
        first = answer.value.split("\n")[0]
        if re.match(r"\W*(?:as (?:above|below)|see|viz|n/?a|none|-)", fold(first)) or "?" in first:
            continue
        start, end = trimmed(first, 0, len(first))
        cut = re.search(
            r"\s[-–—]\s.*\d|,\s*(?:[^,]*\d{3,}|Survey|ul\.|street).*|\.\s+[A-ZÀ-Ž].*|;\s.*", first[start:end]
        )
        if cut and cut.start() > 8:
            end = start + cut.start()
        start, end = trimmed(first, start, end)
        text = first[start:end]
        if text and len(text) <= _MAX and not EMAIL.search(text):
            yield Candidate(text, 0.95 if not answer.numbered else 0.93, "label", answer.evidence(start, end))


def _written(context: Context) -> Iterator[Candidate[str]]:
    for index, sentence in enumerate(context.of(ZoneKind.BODY)[:60]):
        text, folded = sentence.text, fold(sentence.text)
        behalf = _behind(folded, nlp.phrases(sentence, context.language, "behalf"))
        for organisation in organisations(text, context.language):
            if label_leaves(organisation.text):
                continue
            is_guest = organisation.start in behalf
            trust, source = (0.84, "behalf") if is_guest else _role(folded, organisation, index)
            if trust < 0.6 and _abbreviated(context, organisation.text):
                trust, source = 0.62, "abbreviated"
            yield Candidate(organisation.text, trust, source, sentence.evidence(organisation.start, organisation.end))
        for start in _behind(folded, nlp.phrases(sentence, context.language, "in-name")):
            match = _CAPITALS.match(text, start)
            if match and is_name(match[0]) and not read_name_only(match[0]):
                yield Candidate(match[0], 0.6, "behalf", sentence.evidence(match.start(), match.end()))


def _behind(folded: str, phrases: list[tuple[int, int]]) -> frozenset[int]:
    """Where a name may begin behind these phrases: behind the small words that follow."""
    return frozenset(match.end() for _, end in phrases if (match := BETWEEN.match(folded, end)))


def _abbreviated(context: Context, name: str) -> bool:
    """Whether the text goes on to call this body by an abbreviation that it gave in brackets."""
    match = re.search(r"\(([A-Z][\w-]{1,9})\)$", name)
    return match is not None and sum(zone.text.count(match[1]) for zone in context.own(ZoneKind.BODY)) >= 2


def _role(folded: str, organisation: Organisation, index: int) -> tuple[float, str]:
    """What the sentence says about this organisation."""
    before = folded[max(0, organisation.start - 110) : organisation.start]
    after = folded[organisation.end : organisation.end + 60]
    early = 0.04 if index < 4 else 0.0
    if re.search(r",\s*(?:an?|the) $", before):
        return 0.34, "apposition"
    if FROM_US.search(before):
        return 0.8 + early, "from-us"
    if organisation.start <= 6 and VISITING.search(after):
        return 0.76 + early, "subject"
    if ELSEWHERE.search(folded):
        return 0.25, "mention"
    return (0.5 if index < 3 else 0.35), "mention"


def _signed(context: Context) -> Iterator[Candidate[str]]:
    for zone in context.own(ZoneKind.SIGNATURE):
        rows = [line for line in lines(zone) if line.text][:14]
        found = [part for line in rows for part in _bodies(line)]
        for text, evidence in found:
            part = PARTS.search(fold(text)) is not None
            trust = 0.62 if part and len(found) > 1 else 0.66 if part else 0.82
            yield Candidate(text, trust, "signature", evidence)


def _bodies(line: Line) -> Iterator[tuple[str, Evidence]]:
    """The pieces of a signature line that name a body."""
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
        folded = fold(text)
        if not (HEAD.search(folded) or COMPOUND.search(folded)):
            continue
        start, end = trimmed(text, 0, len(text))
        start = _after_role(text, start, end)
        if end - start > 3 and is_name(text[start:end]):
            yield text[start:end], line.evidence(at + start, at + end)


def _after_role(text: str, start: int, end: int) -> int:
    """ "Professor, Dept. of Urban Engineering, …" begins behind the role."""
    match = _ROLE.match(fold(text[start:end]))
    if match and HEAD.search(fold(text[start + match.end() : end])):
        return start + match.end()
    return start


def _headed(context: Context) -> Iterator[Candidate[str]]:
    """The sender's block at the head of an attached letter."""
    for zone in context.own(ZoneKind.LETTERHEAD):
        for line in list(lines(zone))[:14]:
            for text, evidence in _bodies(line):
                part = PARTS.search(fold(text)) is not None
                yield Candidate(text, 0.6 if part else 0.78, "letterhead", evidence)


def _named_in_header(context: Context) -> Iterator[Candidate[str]]:
    author = context.author
    if author and author.name and (HEAD.search(fold(author.name)) or COMPOUND.search(fold(author.name))):
        name = re.split(r"\s[-–|]\s|,", author.name)[-1 if read_name(author.name) else 0].strip()
        part = "forward" if context.passed_on else "from"
        at = author.name.find(name)
        if is_name(name):
            yield Candidate(name, 0.6, "from", Evidence(part, at, at + len(name), name))
    for sentence in context.of(ZoneKind.SUBJECT):
        for organisation in organisations(sentence.text, context.language):
            yield Candidate(organisation.text, 0.55, "subject", sentence.evidence(organisation.start, organisation.end))
