"""Parts and zones put together so that each zone's offsets hold: `parts[z.part][z.start:][:len(z.text)] == z.text`."""

from __future__ import annotations

from collections.abc import Sequence

from mailbot.mail.divide import Span
from mailbot.model import Zone, ZoneKind

_GAP = "\n\n"


class Builder:
    """Collects the pieces of a mail in reading order; a part grows up to `limit` characters."""

    def __init__(self, limit: int) -> None:
        self.parts: dict[str, str] = {}
        self.zones: list[Zone] = []
        self._limit = limit

    def has(self, part: str) -> bool:
        """Whether anything was put into a part."""
        return part in self.parts

    def add(self, part: str, kind: ZoneKind, text: str, *, whole: bool = False) -> None:
        """Append a piece to a part as a zone; `whole` keeps its outer blanks and makes the part even if empty."""
        text = text if whole else text.strip()
        present = self.parts.get(part, "")
        start = len(present) + len(_GAP) if present else 0
        text = text[: max(0, self._limit - start)]
        if not text:
            if whole:
                self.parts.setdefault(part, "")
            return
        self.parts[part] = f"{present}{_GAP}{text}" if present else text
        self.zones.append(Zone(kind, part, start, text))

    def add_divided(self, part: str, text: str, spans: Sequence[Span]) -> None:
        """A part that is shown whole, with the zones that cut it. A name that is taken gets a number."""
        name, number = part, 2
        while name in self.parts:
            name, number = f"{part} ({number})", number + 1
        self.parts[name] = text[: self._limit]
        for span in spans:
            end = min(span.end, self._limit)
            if span.start < end:
                self.zones.append(Zone(span.kind, name, span.start, text[span.start : end]))
