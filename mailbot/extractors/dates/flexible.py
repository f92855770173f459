"""A free choice left to us in words: "any day that suits you", "hodinu vyberte vy" (MEANING, date_flexible)."""

from __future__ import annotations

from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.terms import MAX_TEXT


def free_choice(text: str, lexicon: Lexicon) -> tuple[bool, bool]:
    """Whether the text leaves the date, and the time of day, to us."""
    folded = fold(text[:MAX_TEXT])
    date_cue, time_cue = lexicon.cues.get("date_flexible"), lexicon.cues.get("time_flexible")
    return bool(date_cue and date_cue.search(folded)), bool(time_cue and time_cue.search(folded))
