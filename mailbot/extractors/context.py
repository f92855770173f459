"""What every extractor looks at: the mail, its zones as sentences, the language, the sender's country, the date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mailbot.model import Document, Evidence, Mail, Screening, ZoneKind

if TYPE_CHECKING:
    from spacy.tokens import Span


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
    quote, in order of trust: what the writer says now comes first."""

    mail: Mail
    document: Document
    screening: Screening
    language: str  # ISO 639-1 of the text that a person wrote
    region: str | None  # ISO 3166-1 alpha-2 of the sender's country: postal address, else mail domain, else None
    now: datetime  # the mail's own date, with the sender's offset
    sentences: tuple[Sentence, ...]
