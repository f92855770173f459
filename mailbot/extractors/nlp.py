"""spaCy, imported here alone: blank pipelines per language that cut a zone into tokens and sentences and find phrases.

spaCy is imported at the first mail, not at start-up. Strings must be copied out before `reading()` ends; Spans must
not outlive it (the memory zone frees their lexemes; spaCy issues on growing string stores).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from mailbot.extractors.context import Sentence
from mailbot.extractors.lexicon.phrases import PHRASES
from mailbot.extractors.sentences import sentence_starts
from mailbot.extractors.text import fold
from mailbot.model import Zone, ZoneKind

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

_SLOW = frozenset(("fr",))  # its table of hyphenated words costs more than a second, and sentences need none of it
MAX_ZONE = 60_000  # characters of one zone that are looked at
MAX_TOTAL = 150_000  # characters of one mail
MAX_SENTENCES = 1500  # of one mail
_MAX_RUN = 12  # signs in a row, and
_MAX_WORD = 120  # characters without a blank, that the tokenizer sees: it is quadratic on runs of ( and "
_RUN = re.compile(rf"(?:[^\w\s]|_){{{_MAX_RUN + 1},}}")
_WORD = re.compile(rf"\S{{{_MAX_WORD + 1},}}")


@contextmanager
def reading(language: str) -> Iterator[Language]:
    """The pipeline of a language in a memory zone: for the time of one mail."""
    nlp = pipeline(language)
    _matchers(language)  # built before the zone, for the strings of their phrases must outlive it
    with nlp.memory_zone():
        yield nlp


@cache
def pipeline(language: str) -> Language:
    """A blank pipeline of the language, "xx" where spaCy has none; its component folds tokens and cuts sentences."""
    import spacy

    try:
        nlp = spacy.blank("xx" if language in _SLOW else language)
    except ImportError:
        nlp = spacy.blank("xx")
    nlp.max_length = MAX_ZONE + 1
    nlp.add_pipe(_cutter_name(), config={"language": language})
    return nlp


@cache
def _matchers(language: str) -> dict[str, PhraseMatcher]:
    """A matcher for each list of PHRASES, over the folded form that the pipeline writes into NORM."""
    from spacy.matcher import PhraseMatcher

    nlp = pipeline(language)
    made: dict[str, PhraseMatcher] = {}
    for kind, phrases in PHRASES.items():
        made[kind] = PhraseMatcher(nlp.vocab, attr="NORM")
        made[kind].add(kind, [nlp(phrase) for phrase in phrases])
    return made


def phrases(sentence: Sentence, language: str, kind: str) -> list[tuple[int, int]]:
    """Where the phrases of a list (a key of PHRASES) stand in a sentence: start and end in its text, in order."""
    span = sentence.span
    lead = span.start_char + len(span.text) - len(span.text.lstrip())
    hits = _matchers(language)[kind](span, as_spans=True)
    return sorted((hit.start_char - lead, hit.end_char - lead) for hit in hits)


@cache
def _cutter_name() -> str:
    import numpy
    from spacy.language import Language

    def make(nlp: Language, name: str, language: str) -> Callable[[Doc], Doc]:
        del nlp, name

        def cut(doc: Doc) -> Doc:
            for token in doc:
                token.norm_ = fold(token.text)  # one list of phrases serves all spellings
            # As an array: the setter of Token.is_sent_start looks at the whole document, which makes a loop quadratic.
            starts = frozenset(sentence_starts(doc.text, language))
            marks = [1 if token.i == 0 or token.idx in starts else -1 for token in doc]
            if marks:
                values: Any = numpy.array(marks, dtype="int64").astype("uint64")
                doc.from_array(["SENT_START"], values)
            return doc

        return cut

    Language.factory("mail_sentences", func=make)
    return "mail_sentences"


def safe(text: str) -> str:
    """The text as the tokenizer can bear it, of the same length: long runs of signs and endless words are blanked."""
    text = text[:MAX_ZONE]
    text = _RUN.sub(lambda match: match[0][:_MAX_RUN] + " " * (len(match[0]) - _MAX_RUN), text)
    return _WORD.sub(lambda match: match[0][:_MAX_WORD] + " " * (len(match[0]) - _MAX_WORD), text)


def sentences(nlp: Language, zones: Iterable[Zone]) -> tuple[Sentence, ...]:
    """The sentences and list items of these zones, in order, up to MAX_TOTAL characters and MAX_SENTENCES."""
    found: list[Sentence] = []
    left = MAX_TOTAL
    for zone in zones:
        if left <= 0 or len(found) >= MAX_SENTENCES or not zone.text.strip():
            continue
        text = safe(zone.text[:left])
        left -= len(text)
        found.extend(islice(_of(nlp(text), zone), MAX_SENTENCES - len(found)))
    return tuple(found)


def _of(doc: Doc, zone: Zone) -> Iterator[Sentence]:
    spans = [doc[:]] if zone.kind is ZoneKind.SUBJECT and len(doc) else doc.sents
    for span in spans:
        shown = zone.text[span.start_char : span.end_char]
        text = shown.rstrip()
        lead = len(text) - len(text.lstrip())
        if len(text) > lead:
            yield Sentence(zone.part, zone.kind, zone.start + span.start_char + lead, text[lead:], span)
