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
from mailbot.extractors.base_form import base_form
from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.institution_bare import bare_names
from mailbot.extractors.institution_roles import behind, role
from mailbot.extractors.institution_signature import headed, signed
from mailbot.extractors.labels import label_leaves
from mailbot.extractors.lexicon.organisations import COMPOUND, HEAD, INTERMEDIARY, PARTS
from mailbot.extractors.lexicon.ours import OURS, PLACES
from mailbot.extractors.mail_domain import fits_domain, named_by_domain
from mailbot.extractors.organisations import is_generic, is_name, organisations, words_of
from mailbot.extractors.persons import read_name
from mailbot.extractors.text import fold, trimmed
from mailbot.model import Candidate, Evidence, ZoneKind

_MAX = 160
_LEAST = 0.33  # below it a body is one of many that the text mentions, and we rather ask
_SENTENCES = 60
_US = re.compile(r"\b[Nn]ás\b")  # "us": folded it would read as náš, "our"
_APPOSITION = re.compile(r"[^,]{0,12},\s*(?:an?|the|eine?r?|une?|una|uno|um|een)\s+")


def read_institution(context: Context) -> tuple[Candidate[str], ...]:
    """Candidates for the visiting institution, best first."""
    found = [*_labelled(context), *_written(context), *signed(context), *headed(context), *_named_in_header(context)]
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
    written = {words_of(c.value): c.value for c in reversed(kept) if not c.value.isupper()}
    kept = [replace(c, value=written.get(words_of(c.value), c.value)) if c.value.isupper() else c for c in kept]
    named = [c for c in kept if c.source != "domain"]
    kept = [
        c for c in kept if c.source != "domain" or not any(_kin(words_of(c.value), words_of(o.value)) for o in named)
    ]
    guests = [c for c in kept if c.source in ("behalf", "errand", "group", "lead") and c.confidence >= 0.8]
    signed_by = [words_of(c.value) for c in kept if c.source == "signature"]
    if guests and not any(_kin(words_of(guest.value), signer) for guest in guests for signer in signed_by):
        named_as_client = any(guest.source == "errand" for guest in guests)
        kept = [_standing_back(c, signed_by if named_as_client else []) for c in kept]
    return [c for c in kept if c.confidence >= _LEAST]


def _standing_back(candidate: Candidate[str], signed_by: list[frozenset[str]]) -> Candidate[str]:
    """Who signs for guests is less likely the guest, wherever the mail names him."""
    signs = candidate.source in ("signature", "domain") or any(_kin(words_of(candidate.value), s) for s in signed_by)
    return replace(candidate, confidence=candidate.confidence * 0.75) if signs else candidate


def is_plausible(value: str) -> bool:
    """Not us, not Prague, not a person's or a generic word."""
    folded = fold(value)
    if (
        re.search(r"\bpra[ghz]\w*", folded)
        and re.search(r"\binstitu\w*", folded)
        and re.search(r"\bp[lł]an\w*", folded)
    ):
        return False  # our name in any translation
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
    bodies = [c for c in result if not PARTS.search(fold(c.value)) and c.confidence >= 0.6]
    if bodies:
        result = [replace(c, confidence=min(c.confidence, 0.59)) if _is_mere_part(c) else c for c in result]
    return tuple(sorted(result, key=lambda candidate: -candidate.confidence))


def _is_mere_part(candidate: Candidate[str]) -> bool:
    """A department's line without its parent."""
    folded = fold(candidate.value)
    lined = any(source in candidate.source for source in ("signature", "letterhead", "from"))
    return lined and PARTS.search(folded) is not None and len(HEAD.findall(folded)) < 2


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
    domain = context.author.domain if context.author else ""
    for index, sentence in enumerate(context.of(ZoneKind.BODY)[:_SENTENCES]):
        behalf = nlp.phrases(sentence, context.language, "behalf")
        found = list(_with_head(context, sentence, index, behalf))
        yield from found
        named = behind(fold(sentence.text), nlp.phrases(sentence, context.language, "in-name"))
        for start, end, trust, source in bare_names(sentence.text, domain, named):
            if any(c.evidence and c.evidence.start <= sentence.start + start < c.evidence.end for c in found):
                continue
            yield Candidate(sentence.text[start:end], trust, source, sentence.evidence(start, end))


def _with_head(
    context: Context, sentence: Sentence, index: int, behalf: list[tuple[int, int]]
) -> Iterator[Candidate[str]]:
    """The bodies that a sentence names by a head word, each with what the sentence says of it."""
    folded = fold(_US.sub("nam", sentence.text))
    last = 0
    for organisation in organisations(sentence.text, context.language):
        if folded[organisation.end : organisation.end + 1] == ":" and label_leaves(organisation.text):
            continue
        trust, source = role(folded, organisation, index, behalf)
        if 0.3 <= trust < 0.6 and _abbreviated(context, organisation.text):
            trust, source = 0.62, "abbreviated"
        if is_generic(organisation.text):
            trust = min(trust, 0.45)
        if last and _APPOSITION.fullmatch(folded, last, organisation.start):
            trust, source = min(trust, 0.34), "apposition"  # says what the body before it is
        last = organisation.end
        name = base_form(organisation.text, context.language)
        yield Candidate(name, trust, source, sentence.evidence(organisation.start, organisation.end))


def _abbreviated(context: Context, name: str) -> bool:
    """Whether the text goes on to call this body by an abbreviation that it gave in brackets."""
    match = re.search(r"\(([A-Z][\w-]{1,9})\)$", name)
    return match is not None and sum(zone.text.count(match[1]) for zone in context.own(ZoneKind.BODY)) >= 2


def _named_in_header(context: Context) -> Iterator[Candidate[str]]:
    author = context.author
    if author and author.name and (HEAD.search(fold(author.name)) or COMPOUND.search(fold(author.name))):
        name = re.split(r"\s[-–|]\s|,", author.name)[-1 if read_name(author.name) else 0].strip()
        part = "forward" if context.passed_on else "from"
        at = author.name.find(name)
        if is_name(name):
            trust = 0.42 if PARTS.search(fold(name)) else 0.6
            yield Candidate(name, trust, "from", Evidence(part, at, at + len(name), name))
    for sentence in context.of(ZoneKind.SUBJECT):
        for organisation in organisations(sentence.text, context.language):
            name = base_form(organisation.text, context.language)
            yield Candidate(name, 0.55, "subject", sentence.evidence(organisation.start, organisation.end))
