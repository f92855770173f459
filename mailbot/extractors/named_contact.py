"""Persons whom the text names as the contact: behind a label, or in a sentence that says whom to write to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.extractors.addresses import EMAIL
from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.inflection import base_form
from mailbot.extractors.lexicon.contact_cues import NAMED, NOT_CONTACT
from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.organisations import organisations
from mailbot.extractors.persons import Name, fits_address, mentions, read_name
from mailbot.extractors.phone_card import has_number, with_number
from mailbot.extractors.text import fold
from mailbot.extractors.writer import header_evidence, is_body
from mailbot.model import Evidence, ZoneKind

_PRONOUN = re.compile(r"^\W*(?:he|she|they|his|her|je|jeho|jeji|ona|on|er|sie|il|elle|lui|ella|el)\b")


_MYSELF = re.compile(
    r"\W*(?:myself|me|i|the undersigned|as (?:above|below)|ja|sam|ich|selbst|moi|moi-meme|yo|yo mism[oa]|io"
    r"|ik|eu|see (?:above|below))\b"
)


_IN_PLACE = re.compile(r"\b(?:at|in|near|into|ve|im|nach|dans|nel|nella|w|we|em) $")
_REMARK = re.compile(r"\((?:[A-ZÀ-Ž]\S*\s)+[a-zà-ž][^@\d()]*\)")
# A name with an address or a number in brackets is a visiting card: "… of Anneke Thomsen (excursions@…, 0170 …)".
_CARD = re.compile(r"[^().;:]{0,40}\([^()@+\d]{0,30}(?:[\w.+-]{1,60}@\w|(?:\+|0)[\d /-]{7,})")
_SECOND = re.compile(r"(?i)\b(?:alternat\w+|second contact|deputy contact|náhradní)")


@dataclass(frozen=True, slots=True)
class NamedContact:
    """Somebody named as the contact: in a sentence or behind a label."""

    name: str
    confidence: float
    evidence: Evidence
    passage: Evidence  # the whole sentence or answer
    source: str


def named_contacts(context: Context) -> Iterator[NamedContact]:
    for answer in (*context.labelled("contact"), *context.labelled("name")):
        name = _behind_label(answer.value)
        if name:
            trust = 0.93 if "contact" in answer.leaves else 0.7
            yield NamedContact(name.text, trust, answer.evidence(name.start, name.end), answer.evidence(), "label")
    body = context.of(ZoneKind.BODY)
    for index, sentence in enumerate(body):
        yield from _in_sentence(context, sentence, body[index + 1] if index + 1 < len(body) else None)
    yield from _from_forwarder(context)


def _behind_label(text: str) -> Name | None:
    text = _SECOND.split(text, maxsplit=1)[0]
    if _MYSELF.match(fold(text)):
        return None
    name = read_name(text, lower=False)
    if name:
        return name
    for offset in (match.end() for match in re.finditer(r"^|[:,;\n]\s*|\bname\b\W*", text[:200])):
        later = read_name(text[offset : offset + 100])
        if later and len(later.text.split()) >= 2:
            return Name(later.text, later.start + offset, later.end + offset, later.titled)
    return next(iter(mentions(text[:200])), None)  # a whole sentence stands behind the label


def _in_sentence(context: Context, sentence: Sentence, following: Sentence | None) -> Iterator[NamedContact]:
    """A name in a sentence that says whom to write to, or beside an address that is not the writer's."""
    text, folded = sentence.text, fold(sentence.text)
    # In a letter of another hand the sender's address names him: "my officer, Ms Drummond, drummond@…"
    header = context.author.email if context.author and not sentence.part.startswith("attachment:") else ""
    cue = NAMED.search(folded)
    emails = [match for match in EMAIL.finditer(text) if match[0].lower() != header and not OURS.search(match[0])]
    if (not cue and not emails and not has_number(text)) or text.isupper():  # without small letters no name shows
        return
    bodies = organisations(text, context.language)
    for name in mentions(text):
        if any(body.start <= name.start < body.end for body in bodies):
            continue
        near = [match for match in emails if fits_address(name.text, match[0])]
        if not (name.titled or near) and (
            _IN_PLACE.search(folded[: name.start]) or _REMARK.match(text, max(0, name.start - 1))
        ):
            continue  # "a contact at Port Elizabeth", "Gqeberha (Port Elizabeth as was)"
        trust = 0.0
        single = len(name.text.split()) == 1
        fuller = _fuller_mention(context, name.text) if single else ""
        card = with_number(text, name)
        if single and not (near or fuller or (card and name.titled)):
            continue
        if near:
            trust = 0.9 if cue else 0.7
        elif cue and (name.titled or emails or cue.start() < name.start < cue.end() + 90):
            trust = 0.85 if cue.start() < name.start < cue.end() + 90 else 0.62
        if not near and (card or _CARD.match(text, name.end)):
            trust = max(trust, 0.75)
        if NOT_CONTACT.search(folded[: name.end + 40]):
            trust -= 0.5
        if trust >= 0.4 and not is_body(name, name.text):
            evidence = sentence.evidence(name.start, name.end)
            end = (
                following.evidence(0, len(following.text)).end
                if following and _carries_on(following, sentence)
                else evidence.end
            )
            passage = Evidence(sentence.part, sentence.start, max(end, sentence.start + len(text)), text)
            yield NamedContact(
                base_form(fuller or name.text, _witnesses(context, emails)), trust, evidence, passage, "named"
            )


def _witnesses(context: Context, emails: list[re.Match[str]]) -> list[str]:
    """Where the base form of a name may be seen: the addresses beside it, and all names and addresses of the header."""
    header = (*context.mail.from_, *context.mail.reply_to, *context.mail.cc)
    return [*(match[0].partition("@")[0] for match in emails), *(f"{one.name} {one.email}" for one in header)]


def _fuller_mention(context: Context, surname: str) -> str:
    """The whole name of a person of whom a sentence gives the surname alone: "M. Benkirane"."""
    for sentence in context.sentences:
        for name in mentions(sentence.text) if surname in sentence.text else ():
            words = name.text.split()
            if len(words) >= 2 and fold(words[-1]) == fold(surname):
                return name.text
    return ""


def _carries_on(following: Sentence, sentence: Sentence) -> bool:
    """Whether the next sentence speaks of the same person: a pronoun, or his number and address alone."""
    return following.part == sentence.part and bool(
        _PRONOUN.match(fold(following.text)) or (EMAIL.search(following.text) and len(following.text) < 160)
    )


def _from_forwarder(context: Context) -> Iterator[NamedContact]:
    """Whom the person who passes a request on names ("please answer Mr Byrne directly"): a witness for the author."""
    if context.passed_on and context.author and context.author.name:
        name = read_name(context.author.name, lower=True)
        if name and not is_body(name, context.author.name):
            evidence = header_evidence("forward", context.author.name, name)
            yield NamedContact(name.text, 0.8, evidence, evidence, "forward")
