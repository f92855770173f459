"""What every extractor looks at: the mail, its zones as sentences, the language, the sender's country, the date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mailbot.model import Address, Candidate, Document, Evidence, Mail, Screening, Zone, ZoneKind

if TYPE_CHECKING:
    from spacy.tokens import Span

    from mailbot.extractors.labels import Labelled


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a line of a list, as spaCy cut it. `start` is its offset in the part it stands in."""

    part: str
    kind: ZoneKind
    start: int
    text: str
    span: Span

    def evidence(self, start: int, end: int) -> Evidence:
        """Evidence for `text[start:end]` of this sentence."""
        return Evidence(self.part, self.start + start, self.start + end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Context:
    """One mail, prepared. `sentences` cover subject, body, signature, forward, attachments and letterheads, not the
    quote, in order of trust: what the writer says now comes first. Of a request that is passed on only the forward
    and the attachments speak; `author` is whose words they are."""

    mail: Mail
    document: Document
    screening: Screening
    language: str  # ISO 639-1 of the text that a person wrote
    region: str | None  # ISO 3166-1 alpha-2 of the sender's country: postal address, else mail domain, else None
    now: datetime  # the mail's own date, with the sender's offset
    sentences: tuple[Sentence, ...]
    zones: tuple[Zone, ...] = ()  # those that give values, in the order of the sentences
    labels: tuple[Labelled, ...] = ()  # answers behind a label in these zones
    author: Address | None = None  # writer of the text: of the forward if it is passed on, else of the mail
    passed_on: bool = False  # somebody else's request, forwarded to us
    set_aside: list[tuple[str, Candidate[Any]]] = field(default_factory=list, compare=False)  # see `let_go`

    def let_go(self, leaf: str, candidates: Iterable[Candidate[Any]], why: str) -> None:
        """Note what an extractor saw and does not count, for people who ask why. Nothing is decided by it."""
        self.set_aside.extend((leaf, replace(candidate, note=why)) for candidate in candidates)

    def of(self, *kinds: ZoneKind) -> tuple[Sentence, ...]:
        """The sentences of zones of these kinds."""
        return tuple(sentence for sentence in self.sentences if sentence.kind in kinds)

    def own(self, *kinds: ZoneKind) -> tuple[Zone, ...]:
        """The zones of these kinds that give values."""
        return tuple(zone for zone in self.zones if zone.kind in kinds)

    def labelled(self, leaf: str) -> tuple[Labelled, ...]:
        """The labelled answers whose label fits this leaf (a name of the table of labels)."""
        return tuple(answer for answer in self.labels if leaf in answer.leaves)
