"""A free choice left to us in words: "any day that suits you", "hodinu vyberte vy" (MEANING, date_flexible)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from mailbot.extractors.dates.choice_words import CHOICE, ChoiceWords
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.terms import MAX_TEXT

_FEW = r"\W+(?:\w+\W+){0,4}?"  # up to four words between two
_FAR = r"\W+(?:\w+\W+){0,8}?"
_NEAR = 60  # characters on both sides of "flexible" in which the noun stands


@dataclass(frozen=True, slots=True)
class _Choice:
    """The constructions of a language: about the day, about the hour, and the words that serve for both."""

    day: re.Pattern[str]
    hour: re.Pattern[str]
    day_noun: re.Pattern[str]
    hour_noun: re.Pattern[str]
    flexible: re.Pattern[str]
    we: re.Pattern[str]
    when: re.Pattern[str]


def free_choice(text: str, lexicon: Lexicon) -> tuple[bool, bool]:
    """Whether the text leaves the date, and the time of day, to us."""
    folded = fold(text[:MAX_TEXT])
    date_cue, time_cue = lexicon.cues.get("date_flexible"), lexicon.cues.get("time_flexible")
    day = bool(date_cue and date_cue.search(folded))
    hour = bool(time_cue and time_cue.search(folded))
    choice = _choice(lexicon.language)
    if choice is None:
        return day, hour
    day = day or bool(choice.day.search(folded) or choice.when.search(folded))
    hour = hour or bool(choice.hour.search(folded))
    flexible_day, flexible_hour = _flexible(folded, choice)
    return day or flexible_day, hour or flexible_hour


def _flexible(folded: str, choice: _Choice) -> tuple[bool, bool]:
    """ "We are flexible" is said of the day, unless the hour alone is named beside it."""
    day = hour = False
    for match in choice.flexible.finditer(folded):
        before = re.split(r"[.;!?]", folded[max(0, match.start() - _NEAR) : match.start()])[-1]
        near = before + re.split(r"[.;!?]", folded[match.end() : match.end() + _NEAR])[0]
        of_hour = bool(choice.hour_noun.search(near))
        hour = hour or of_hour
        ours = bool(choice.we.search(before + match[0])) and not of_hour
        day = day or ours or bool(choice.day_noun.search(near))
    return day, hour


@cache
def _choice(language: str) -> _Choice | None:
    words = CHOICE.get(language)
    if words is None:
        return None
    return _Choice(
        _of_noun(words, words.day, words.hour),
        _of_noun(words, words.hour, words.day),
        _alone(words.day),
        _alone(words.hour),
        _alone(rf"{words.flexible}|{words.adapt}"),
        _alone(rf"{words.we}|{words.adapt}"),
        _alone(words.when),
    )


def _of_noun(words: ChoiceWords, noun: str, other: str) -> re.Pattern[str]:
    """Leaving, choosing, "any" and "all the same", each with the noun in its place."""
    noun, leave, you, choose = (rf"(?:{part})(?!\w)" for part in (noun, words.leave, words.you, words.choose))
    return _alone(
        rf"{leave}{_FAR}{noun}{_FEW}{you}|{leave}{_FEW}{you}{_FAR}{noun}|{noun}{_FEW}{leave}{_FEW}{you}|"
        rf"{you}{_FEW}{leave}{_FAR}{noun}|{noun}{_FEW}{you}{_FEW}{leave}|{choose}{_FEW}{noun}|{noun}{_FEW}{choose}|"
        rf"(?:{words.whichever})\W+(?:(?!(?:{other})(?!\w))\w+\W+)?{noun}|"
        rf"{noun}{_FEW}(?:{words.free})|{noun}\s*(?:{words.suits})"
    )


def _alone(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
