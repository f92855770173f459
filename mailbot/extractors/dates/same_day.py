""" "We land on 16 March; a meeting at 1 pm the same day would be ideal": a date told for another thing is asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Precision, Role

_CUES = {
    "en": r"(?:that|the\s+same|that\s+same|that\s+very)\s+(?:day|date|morning|afternoon|evening)",
    "cs": r"(?:tentyz|tyz|(?:ten\s+)?(?:samy|stejny))\s+den|tehoz\s+dne|(?:v\s+)?ten\s+den|toho\s+dne",
    "sk": r"(?:ten\s+)?(?:isty)\s+den|toho\s+(?:isteho\s+)?dna|v\s+ten\s+den",
    "de": r"(?:selben|gleichen|diesem|besagten)\s+(?:tag|vormittag|nachmittag|abend|morgen)",
    "fr": r"(?:meme|ce)\s+jour(?:-la)?|cet\s+apres-midi-la|ce\s+matin-la|cette\s+journee-la",
    "es": r"(?:el\s+mismo|ese(?:\s+mismo)?|aquel)\s+dia|esa\s+(?:misma\s+)?(?:manana|tarde)",
    "it": r"(?:lo\s+stesso|quello\s+stesso|quel|il\s+medesimo)\s+(?:giorno|pomeriggio)|quella\s+(?:stessa\s+)?mattina",
    "pl": r"tego\s+(?:samego\s+)?dnia|w\s+(?:ten|tym\s+samym)\s+d(?:zien|niu)",
    "nl": r"(?:de|die)zelfde\s+(?:dag|middag|ochtend)|die\s+(?:dag|middag|ochtend)",
    "pt": r"(?:no|o)\s+mesmo\s+dia|(?:nesse|naquele)(?:\s+mesmo)?\s+dia|nessa\s+(?:mesma\s+)?(?:manha|tarde)",
    "hu": r"(?:ugyan)?aznap|azon\s+a\s+napon|ugyanazon\s+a\s+napon",
    "uk": r"т(?:ого|ои)\s+(?:ж\s+|самого\s+|же\s+)?д(?:ня|ень)",
}
_TOLD = (Role.TRAVEL, Role.EVENT, Role.STAY, Role.BARE)


def point_back(
    folded: Sequence[str], found: Sequence[tuple[Expression, ...]], language: str
) -> list[tuple[Expression, ...]]:
    """The expressions of each sentence; the day that a sentence with an asked hour points back to is asked for."""
    result = list(found)
    if language not in _CUES:
        return result
    if not any(e.kind is Kind.DATE and e.role in SLOT_ROLES for one in found for e in one):
        for n in range(len(folded)):  # "We land at 9 on 13 April; a slot between 11 and 1 would be perfect"
            if _asks_only_hours(result[n]) and any(e.role is Role.TRAVEL for e in result[n] if e.kind is Kind.DATE):
                _ask(result, n, len(folded[n]))
    cue = re.compile(rf"(?<!\w)(?:{_CUES[language]})(?!\w)")
    for n, text in enumerate(folded):
        for match in cue.finditer(text):
            if _asks_only_hours(result[n]):
                _ask(result, n, match.start())
                break
    return result


def _asks_only_hours(found: tuple[Expression, ...]) -> bool:
    hours = any(e.kind is Kind.TIME and e.role in (Role.ASKED, Role.LABEL) for e in found)
    return hours and not any(e.kind is Kind.DATE and e.role in (Role.ASKED, Role.LABEL) for e in found)


def _ask(result: list[tuple[Expression, ...]], n: int, at: int) -> None:
    """Make the nearest single day told before position `at` of sentence `n` one that is asked for."""
    for sentence, limit in ((n, at), (n - 1, None)):
        if sentence < 0:
            return
        days = [
            e
            for e in result[sentence]
            if e.kind is Kind.DATE and e.precision is Precision.DAY and (limit is None or e.end <= limit)
        ]
        if days:
            if days[-1].role in _TOLD and len(days[-1].intervals) == 1:
                changed = replace(days[-1], role=Role.ASKED)
                result[sentence] = tuple(_with(e, days[-1], changed) for e in result[sentence])
            return


def _with(expression: Expression, day: Expression, changed: Expression) -> Expression:
    """The day as changed; hours said beside it in passing stay what they were, and are no wish."""
    if expression is day:
        return changed
    in_passing = expression.kind is Kind.TIME and expression.role in SLOT_ROLES and expression.role is Role.BARE
    return replace(expression, role=day.role) if in_passing and day.role is not Role.BARE else expression
