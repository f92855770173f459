"""From text to readings: one mail's zones, language and country, then leaf by leaf, then category and what lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mailbot.extractors import nlp
from mailbot.extractors.calibration import calibrated
from mailbot.extractors.candidates import has_close_rival
from mailbot.extractors.category import read_category
from mailbot.extractors.contact import Contact, read_contact
from mailbot.extractors.context import Context
from mailbot.extractors.dates import SlotReadings, read_slots
from mailbot.extractors.group_size import read_group_size
from mailbot.extractors.institution import read_institution
from mailbot.extractors.interest import read_interest
from mailbot.extractors.labels import read_labels
from mailbot.extractors.language import read_language
from mailbot.extractors.phone import read_phone
from mailbot.extractors.region import read_region
from mailbot.extractors.voice import Voice, hear
from mailbot.model import Candidate, Category, Document, GroupSize, Leaf, Mail, Readings, Screening, Slot
from mailbot.rules import Understanding

if TYPE_CHECKING:
    from spacy.language import Language

_MOST_SET_ASIDE = 30


def understand(mail: Mail, document: Document, screening: Screening, rules: Understanding, now: datetime) -> Readings:
    """All that is understood of one mail. `now` is when it was written, with the sender's offset.

    Nothing of spaCy leaves this function: what it returns are the plain objects of the model.
    """
    with prepared(mail, document, screening, rules, now) as context:
        return _read(context, rules)


@contextmanager
def prepared(
    mail: Mail, document: Document, screening: Screening, rules: Understanding, now: datetime
) -> Iterator[Context]:
    """What the extractors look at, alive as long as the block: spaCy's memory zone ends with it."""
    voice = hear(mail, document)
    language = read_language(voice.texts, rules.languages)
    with nlp.reading(language) as pipeline:
        yield _prepared(pipeline, mail, document, screening, (voice, language, now, rules.languages))


def _prepared(
    pipeline: Language,
    mail: Mail,
    document: Document,
    screening: Screening,
    heard: tuple[Voice, str, datetime, Sequence[str]],
) -> Context:
    voice, language, now, languages = heard
    domains = [voice.author.domain] if voice.author else []
    signed_in = read_language(voice.addresses[:1], languages) if language == "en" and voice.addresses else language
    return Context(
        mail=mail,
        document=document,
        screening=screening,
        language=language,
        region=read_region(voice.addresses, domains, language, signed_in),
        now=now,
        sentences=nlp.sentences(pipeline, voice.zones),
        zones=voice.zones,
        labels=read_labels(voice.zones),
        author=voice.author,
        passed_on=voice.passed_on,
    )


def _read(context: Context, rules: Understanding) -> Readings:
    contact = read_contact(context)
    phones = read_phone(context, contact)
    slots = read_slots(context)
    group = read_group_size(context)
    verdict = read_category(context, has_group=bool(group), has_slots=bool(slots.slots))
    if not verdict.category.is_answered:
        _let_all_go(context, contact, phones, slots, group)
        return Readings(
            category=verdict.category,
            language=context.language,
            set_aside=_set_aside(context),
            category_source=verdict.rule,
            category_confidence=verdict.confidence,
        )
    calls_off = verdict.category is Category.CANCELLATION  # what is called off is no wish (MEANING)
    readings = Readings(
        category=verdict.category,
        language=context.language,
        institution=read_institution(context),
        contact_name=contact.names,
        contact_email=contact.emails,
        contact_phone=phones,
        slots=() if calls_off else slots.slots,
        slots_rejected=(*slots.slots, *slots.rejected) if calls_off else slots.rejected,
        date_flexible=slots.date_flexible,
        time_flexible=slots.time_flexible,
        interest=() if calls_off else read_interest(context),
        group_size=() if calls_off else group,
        set_aside=_set_aside(context),
        category_source=verdict.rule,
        category_confidence=verdict.confidence,
    )
    return _judged(calibrated(readings), rules)


def _let_all_go(
    context: Context,
    contact: Contact,
    phones: Sequence[Candidate[str]],
    slots: SlotReadings,
    group: Sequence[Candidate[GroupSize]],
) -> None:
    why = "a mail of this kind gives no values"
    context.let_go("contact_name", contact.names[:1], why)
    context.let_go("contact_email", contact.emails[:1], why)
    context.let_go("contact_phone", phones[:1], why)
    context.let_go("slots", slots.slots, why)
    context.let_go("group_size", group[:1], why)


def _set_aside(context: Context) -> tuple[tuple[str, Candidate[Any]], ...]:
    """Each value of a leaf once; a hostile mail can hold thousands."""
    once = {(leaf, candidate.value): (leaf, candidate) for leaf, candidate in reversed(context.set_aside)}
    return tuple(reversed(once.values()))[:_MOST_SET_ASIDE]


def _judged(readings: Readings, rules: Understanding) -> Readings:
    """With what lacks (of a request only, MEANING) and what is in doubt."""
    from dataclasses import replace

    missing = missing_leaves(readings) if readings.category is Category.REQUEST else None
    return replace(readings, missing=missing, uncertain=uncertain_leaves(readings, rules.uncertain_below))


def missing_leaves(readings: Readings) -> tuple[Leaf, ...]:
    """The leaves that this mail with its attachments does not give; flexible ones do not lack."""
    has_date = readings.date_flexible or any(c.value.start_date or c.value.end_date for c in readings.slots)
    has_time = readings.time_flexible or any(c.value.start_time or c.value.end_time for c in readings.slots)
    given = {
        Leaf.INSTITUTION: bool(readings.institution),
        Leaf.CONTACT_NAME: bool(readings.contact_name),
        Leaf.CONTACT_EMAIL: bool(readings.contact_email),
        Leaf.CONTACT_PHONE: bool(readings.contact_phone),
        Leaf.DATE: has_date,
        Leaf.TIME: has_time,
        Leaf.INTEREST: bool(readings.interest),
        Leaf.GROUP_SIZE: bool(readings.group_size),
    }
    return tuple(leaf for leaf in Leaf if not given[leaf])


def uncertain_leaves(readings: Readings, below: float) -> tuple[Leaf, ...]:
    """The leaves whose value is in doubt: low confidence, another reading of the same words, or a close rival."""
    single: dict[Leaf, tuple[Candidate[object], ...]] = {
        Leaf.INSTITUTION: _plain(readings.institution),
        Leaf.CONTACT_NAME: _plain(readings.contact_name),
        Leaf.CONTACT_EMAIL: _plain(readings.contact_email),
        Leaf.CONTACT_PHONE: _plain(readings.contact_phone),
        Leaf.INTEREST: _plain(readings.interest[:1]),
        Leaf.GROUP_SIZE: _plain(readings.group_size),
    }
    doubts = {leaf for leaf, found in single.items() if found and _in_doubt(found, below)}
    dated = [c for c in readings.slots if c.value.start_date or c.value.end_date]
    timed = [c for c in readings.slots if c.value.start_time or c.value.end_time]
    if any(_slot_in_doubt(candidate, below) for candidate in dated):
        doubts.add(Leaf.DATE)
    if any(candidate.confidence < below for candidate in timed):
        doubts.add(Leaf.TIME)
    return tuple(leaf for leaf in Leaf if leaf in doubts)


def _plain(candidates: Iterable[Candidate[object]] | Sequence[object]) -> tuple[Candidate[object], ...]:
    return tuple(candidates)  # type: ignore[arg-type]


def _in_doubt(found: tuple[Candidate[object], ...], below: float) -> bool:
    return found[0].confidence < below or bool(found[0].alternatives) or has_close_rival(found)


def _slot_in_doubt(candidate: Candidate[Slot], below: float) -> bool:
    return candidate.confidence < below or bool(candidate.alternatives or candidate.note)  # "Friday" that is none
