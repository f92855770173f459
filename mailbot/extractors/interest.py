"""What they want to hear about: labels, lists below a sentence that leads to them, sentences, the subject line.

The topics of several sentences stand together, at most 300 characters; courtesy alone gives none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile

from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.interest_lists import BULLET, list_below, without_bullet
from mailbot.extractors.interest_spans import Topic
from mailbot.extractors.interest_topics import answered, has_lead, named_before, topics
from mailbot.extractors.interest_words import Tag, field_count, likelier, tagged
from mailbot.extractors.labels import Labelled
from mailbot.extractors.lexicon.interest_grammar import NOT, SUBJECT_ABOUT
from mailbot.extractors.text import fold, squeezed, trimmed
from mailbot.model import Candidate, Evidence, ZoneKind

MAX_LENGTH = 300
_MAX_SENTENCES = 120
_GOOD = 0.5  # confidence from which a sentence leads to its topic, below which it only speaks of the field
_PIECE = re.compile(r"[^.;\n–]+(?:\.(?=\d)[^.;\n–]+)*")
_NUMBERED = re.compile(r"\s*\(?(?:\d{1,2}|[a-h])[.)]\)?\s")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-z])")
_SHORT = 8  # characters before a full stop that may belong to an abbreviation
_DATE_LIKE = re.compile(
    r"\d{1,2}[.:/]\s?\d{1,2}(?!\d)|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[^\W\d]{3,}\s+20\d\d|\b20\d\d\b"
    r"|\b\d{1,2}\.\s*[^\W\d]{3,}|\buhr\b|\bhodin\b|\b\d{1,2}\s?(?:am|pm|h)\b",
    re.IGNORECASE,
)
_SUBJECT_PREFIX = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|i)\s*:)+\s*", re.IGNORECASE)


def read_interest(context: Context) -> tuple[Candidate[str], ...]:
    """Candidates for the topic, best first."""
    found = [*_labelled(context), *_told(context, context.language)]
    if not _is_good(found):
        found.extend(_between(context))
    if not _is_good(found):
        found.extend(_told(context, None))  # the language of a very short or a mixed text is easily missed
    if not _is_good(found):
        found.extend(_subject(context))
    return rank((candidate for candidate in found if len(candidate.value) >= 3), key=fold)


def _is_good(found: Sequence[Candidate[str]]) -> bool:
    return any(candidate.confidence >= _GOOD for candidate in found)


def _labelled(context: Context) -> Iterator[Candidate[str]]:
    for answer in context.labelled("interest"):
        if answer.leaves[0] != "interest" and set(answer.leaves) & {"date", "time"}:
            yield from _rest_of_answer(answer, context.language)
            continue
        value = _label_value(answer.value, context.language)
        if value and not _only_the_visit(value, context.language):
            yield Candidate(_capped(value), 0.94, "label", answer.evidence())


def _only_the_visit(text: str, language: str) -> bool:
    """ "Asunto: viaje de primavera": the subject of a letter that says nothing of a topic."""
    words = tagged(text, language)
    return any(word.tag & Tag.VISIT for word in words[:4]) and not any(word.tag & Tag.FIELD for word in words)


def _label_value(text: str, language: str) -> str | None:
    """An answer as it stands; where it is a whole sentence, its topic."""
    lines = list(takewhile(_same_point(text), text.split("\n")))
    joined = squeezed("; ".join(without_bullet(line).rstrip(" ;,.") for line in lines if line.strip()))
    joined = _first_sentences(joined, language)
    if any(word.tag & Tag.WISH for word in tagged(joined[:120], language)):
        led = [topic for topic in topics(joined, language) if topic.confidence >= _GOOD]
        if led:
            return "; ".join(joined[topic.start : topic.end] for topic in led)
    return joined if _says_something(joined, language) else None


def _same_point(text: str) -> Callable[[str], bool]:
    """Whether a line belongs to the answer: below one without a number, a numbered line is the next point."""
    numbered = _NUMBERED.match(text)
    first = text.split("\n", 1)[0]
    return lambda line: line == first or bool(numbered) or not _NUMBERED.match(line)


def _first_sentences(text: str, language: str) -> str:
    """An answer without the sentences behind its first ones that have nothing of the field, or count and date."""
    pieces = _SENTENCE_END.split(text)
    kept = [pieces[0]]
    for piece in pieces[1:]:
        words = tagged(piece, language)
        other = any(word.tag & (Tag.PAST | Tag.LOGISTICS) or word.text.isdigit() or word.text in NOT for word in words)
        if len(kept[-1]) > _SHORT and (other or not field_count(words)):
            break
        kept.append(piece)
    return " ".join(kept).rstrip(" .;,")


def _rest_of_answer(answer: Labelled, language: str) -> Iterator[Candidate[str]]:
    """The third point of the page asks for date, time and topic in one: what is no date is the topic."""
    led = [topic for topic in topics(answer.value, language) if topic.confidence >= _GOOD]
    if led:
        value = "; ".join(squeezed(answer.value[topic.start : topic.end]) for topic in led)
        yield Candidate(_capped(value), 0.88, "label", answer.evidence(led[0].start, led[-1].end))
        return
    pieces = [(match.start(), match.end()) for match in _PIECE.finditer(answer.value)]
    topical = [piece for piece in pieces if _is_topic(answer.value[slice(*piece)], language)]
    if topical:
        start, end = trimmed(answer.value, topical[0][0], topical[-1][1])
        yield Candidate(_capped(squeezed(answer.value[start:end])), 0.75, "label", answer.evidence(start, end))


def _is_topic(piece: str, language: str) -> bool:
    return not _DATE_LIKE.search(piece) and len(piece.split()) >= 2 and _says_something(piece, language)


def _told(context: Context, mails_language: str | None) -> Iterator[Candidate[str]]:
    """The topics of the sentences and lists of the body, joined; without a language each sentence by its own words."""
    hits: list[tuple[str, float, Evidence]] = []
    body = context.of(ZoneKind.BODY)[:_MAX_SENTENCES]
    inside: set[int] = set()
    for index, sentence in enumerate(body):
        if index in inside:
            continue
        language = mails_language or likelier(sentence.text, context.language) or context.language
        items = list_below(body, index)
        if items:
            hit = _listed(context, language, sentence, items)
            if hit:
                inside.update(range(index + 1, index + 1 + len(items)))
                yield hit
                continue
        hits.extend(_of_sentence(sentence, language))
    yield from _joined(hits)


def _between(context: Context) -> Iterator[Candidate[str]]:
    """Topics that two sentences give together: what is pointed back at, the answer to one's own question."""
    body = context.of(ZoneKind.BODY)[:_MAX_SENTENCES]
    language = context.language
    for before, sentence in pairwise(body):
        if before.part != sentence.part:
            continue
        answer = answered(before.text, sentence.text, language)
        if answer:
            yield _as_candidate(sentence, answer)
        named = named_before(sentence.text, before.text, language)
        if named:
            yield _as_candidate(before, named)


def _as_candidate(sentence: Sentence, topic: Topic) -> Candidate[str]:
    evidence = sentence.evidence(topic.start, topic.end)
    return Candidate(_capped(squeezed(sentence.text[topic.start : topic.end])), 0.5, "sentence", evidence)


def _listed(context: Context, language: str, lead: Sentence, items: Sequence[Sentence]) -> Candidate[str] | None:
    leads = has_lead(lead.text, language)
    if not lead.text.rstrip().endswith(":") and any(topics(item.text, language) for item in items):
        return None  # numbered paragraphs, each with its own sentence
    text = "; ".join(squeezed(without_bullet(item.text)).rstrip(" ;,.") for item in items)
    if not leads and not field_count(tagged(text, language)):
        return None
    if not _says_something(text, language):
        return None
    first, last = items[0], items[-1]
    end = last.start + len(last.text)
    part = context.document.parts.get(last.part, "")
    evidence = Evidence(last.part, first.start, end, part[first.start : end])
    return Candidate(_capped(text), 0.9 if leads else 0.62, "list", evidence)


def _of_sentence(sentence: Sentence, language: str) -> Iterator[tuple[str, float, Evidence]]:
    bullet = BULLET.match(sentence.text)
    offset = bullet.end() if bullet else 0
    for topic in topics(sentence.text[offset:], language):
        start, end = topic.start + offset, topic.end + offset
        yield squeezed(sentence.text[start:end]), topic.confidence, sentence.evidence(start, end)


def _joined(hits: Sequence[tuple[str, float, Evidence]]) -> Iterator[Candidate[str]]:
    """The good topics together, as far as 300 characters go: topics are often given in two sentences."""
    if not hits:
        return
    best = max(confidence for _, confidence, _ in hits)
    least = _GOOD if best >= _GOOD else best - 0.1
    left = MAX_LENGTH
    chosen: set[int] = set()
    for index, (value, confidence, _) in sorted(enumerate(hits), key=lambda hit: -hit[1][1]):
        if confidence >= least and (not chosen or len(value) + 2 <= left):
            chosen.add(index)
            left -= len(value) + 2
    good = [hits[index] for index in sorted(chosen)]
    text = "; ".join(dict.fromkeys(value for value, _, _ in good))
    yield Candidate(_capped(text), best, "sentence", good[0][2])
    for value, confidence, evidence in hits:
        if value != text:
            yield Candidate(_capped(value), confidence * 0.6, "sentence", evidence)


def _subject(context: Context) -> Iterator[Candidate[str]]:
    """A subject line that names its topic behind a preposition, a colon or a dash: "Study visit on …"."""
    for sentence in context.of(ZoneKind.SUBJECT):
        prefix = _SUBJECT_PREFIX.match(sentence.text)
        led = [] if prefix else [topic for topic in topics(sentence.text, context.language) if topic.confidence >= 0.7]
        if led:
            start, end = led[0].start, led[-1].end
            yield Candidate(_capped(squeezed(sentence.text[start:end])), 0.6, "subject", sentence.evidence(start, end))
            return
        words = tagged(sentence.text, context.language)
        for index, word in enumerate(words[:-1]):
            behind = words[index + 1 :]
            if prefix or word.text not in SUBJECT_ABOUT or behind[0].text in SUBJECT_ABOUT:
                continue
            while len(behind) > 1 and behind[0].tag & (Tag.SELF | Tag.YOU):
                behind = behind[1:]
            start, end = trimmed(sentence.text, behind[0].start, len(sentence.text))
            value = sentence.text[start:end]
            if field_count(behind) and not _DATE_LIKE.search(value):
                yield Candidate(_capped(squeezed(value)), 0.52, "subject", sentence.evidence(start, end))
                return


def _says_something(text: str, language: str) -> bool:
    return any(word.tells for word in tagged(text[:600], language))


def _capped(text: str) -> str:
    if len(text) <= MAX_LENGTH:
        return text.strip()
    return text[: text.rfind(" ", 0, MAX_LENGTH)].rstrip(" ,;:")
