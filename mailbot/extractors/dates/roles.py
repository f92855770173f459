"""What a date is there for: asked for, stay, travel, deadline, letter, past, called off … (MEANING, slots).

Fixed constructions decide first: a label before it, a negation or a letter right before it, "does not suit" right after
it, a deadline's "by" in a sentence about an answer. Else the nearest cue of the sentence decides (`nearest.py`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from mailbot.extractors.dates import by_then
from mailbot.extractors.dates.before_dates import IF_NOT, settled_before
from mailbot.extractors.dates.clauses import opens_clause
from mailbot.extractors.dates.date_rules import FLOATING
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Precision, Role
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.label_words import as_end, generic_role, names_end
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.nearest import Frame, bracketed
from mailbot.extractors.dates.places import is_elsewhere
from mailbot.extractors.dates.role_words import role_cue
from mailbot.extractors.dates.signs import signs
from mailbot.extractors.dates.terms import MAX_TEXT
from mailbot.model import Slot

_MOVED_FROM = re.compile(r"\b(?:z|ze|from|vom|du|del|dal|van)\W+(?:\w+\W+)?$")
# the end of a separable verb: "wir kommen am 3. Mai an", "we vertrekken 7 mei weg"
_SEPARATED = re.compile(r"\s+(?:wieder\s+|weer\s+)?(?:an|ab|aan|weg|terug|zuruck)(?=\s*(?:[.,;!?)]|und\b|en\b|$))")
_LABEL = re.compile(
    r"[\s>*•·▪–—\-+✓|#_]{0,8}(?:\(?[0-9a-h]{1,2}[.)]\)?\s{0,3}|"
    r"\d{1,2}\s{1,4}(?=[^\W\d]{3}))?(?P<head>[^\n:=?]{2,70}?)(?:\s{0,3}(?:(?<!\d):|"
    r":(?!\d)|[=?\t])\s{0,20}|\s{2,30})(?=\S)"
)
_DASH_LABEL = re.compile(
    r"[\s>*•·]{0,8}(?:\(?[0-9a-h]{1,2}[.)]\)?\s{0,3})?(?P<head>[^\n:=?]{2,40}?)\s{1,3}-\s{1,3}(?=\S)"
)
_LETTER_LINE = re.compile(
    r"\s*(?:(?:in|v|ve)\s+)?(?:[^\W\d_]+[ .-]{0,2}){1,4},\s{0,3}(?:(?:on|the|dne|den|le|il|de|dia)\s+)*$"
)


_PROPOSED = re.compile(  # "Two possibilities from our side: …"
    r"\b(?:possib\w+|options?|moznost\w*|moglich\w+|opcion\w*|opzion\w*|opcoes|propos\w+|propuest\w*|vorschl\w+|"
    r"navrh\w*|alternativ\w*|mogelijk\w+|mozliw\w+|propozycj\w*|voorstel\w*|choices?|ideas?|moznosti|варіант\w*)\b"
)


def label_role(text: str, lexicon: Lexicon) -> tuple[Role | None, int]:
    """The role that a label at the start of a line gives, and where its value begins. (None, 0): no label."""
    folded = fold(text[:200])
    for pattern in (_LABEL, _DASH_LABEL):
        match = pattern.match(folded)
        if match is None:
            continue
        head = match["head"].strip(" *_-")
        for cue, role in (("label", Role.LABEL), ("label_other", Role.EVENT)):
            wanted = lexicon.cues.get(cue)
            if wanted and len(head) < 48 and wanted.fullmatch(head):
                if role is Role.EVENT and (_search(lexicon, "ours", head) or _PROPOSED.search(head)):
                    return Role.LABEL, match.end()  # "Arrival at your office: 13:30"
                hours = role is Role.EVENT and _search(lexicon, "time_words", head)
                return (None, 0) if hours else (role, match.end())  # "As to the hour: …"
        if pattern is _LABEL and (told := generic_role(head)):
            return told, match.end()
    return None, 0


def assign(text: str, expressions: list[Expression], lexicon: Lexicon, now: date) -> list[Expression]:
    """The expressions with their roles; a range that a change of date moves from and to is taken apart."""
    folded = fold(text[:MAX_TEXT])
    label, value_at = label_role(text, lexicon)
    then = by_then.pointer(folded, lexicon) if expressions else -1
    frame = Frame.of(text[:MAX_TEXT], folded, lexicon, expressions, now) if expressions else None
    result: list[Expression] = []
    for expression in expressions:
        if expression.kind is Kind.DATE and _is_move(folded, expression, lexicon):
            result += _moved(expression)
            continue
        role = _fixed(folded, expression, lexicon, now, label if expression.start >= value_at else None)
        if role is Role.LABEL and frame and (bracketed(folded, expression.start) or frame.gives_reason(expression)):
            said = frame.role(expression)  # "When: 19 April, morning (our bus leaves at 13:40)"
            role = role if said in SLOT_ROLES else said
        if role is None:
            role = frame.role(expression) if frame else Role.BARE
            if role is Role.TRAVEL and expression.precision in (Precision.DAYS, Precision.PART, Precision.MONTH):
                role = Role.STAY  # "we travel from 3 to 7 May" is the trip, not a journey of five days
        if frame and then >= expression.end and role in SLOT_ROLES and _is_waited_for(frame, expression, then):
            role = Role.DEADLINE
        ends = role is Role.LABEL and expression.precision is Precision.CLOCK and names_end(folded[: expression.start])
        seen = signs(frame, expression) if frame else ()
        result.append(replace(as_end(expression) if ends else expression, role=role, signs=seen))
    return _dropped_lists(result, folded)


def _is_waited_for(frame: Frame, expression: Expression, then: int) -> bool:
    """Whether an answer is wanted by this date: a clause that says so points back to it, its own asks no visit."""
    if expression.kind is not Kind.DATE or any(expression.end < e.start < then for e in _days(frame)):
        return False
    own = frame.before(by_then.clause_end(frame.folded, expression.end, then))
    return own.role(expression) in (Role.BARE, Role.EVENT, Role.STAY, Role.DEADLINE)


def _days(frame: Frame) -> list[Expression]:
    return [e for e in frame.expressions if e.kind is Kind.DATE]


def _fixed(folded: str, expression: Expression, lexicon: Lexicon, now: date, label: Role | None) -> Role | None:
    """The role by a fixed construction around the expression, None where none stands there."""
    before = folded[max(0, expression.start - 80) : expression.start]
    dated = expression.kind is Kind.DATE
    if dated and _is_past(expression, now):
        return Role.PAST
    if (gone := _gone_or_told(folded, expression, lexicon)) or label or not dated:
        return gone or label
    if _SEPARATED.match(folded, expression.end):
        return Role.TRAVEL
    if expression.rule == Precision.WEEKDAY.value and not expression.nth and _search(lexicon, "wish", before):
        return Role.WISH  # "ideally on a Friday"
    return _fixed_date(folded, expression, lexicon)


def _gone_or_told(folded: str, expression: Expression, lexicon: Lexicon) -> Role | None:
    """Replaced, left out, or the day of a letter, by what stands right before or after."""
    before = folded[max(0, expression.start - 80) : expression.start]
    after = folded[expression.end : expression.end + 80]
    dated = expression.kind is Kind.DATE
    up_to = before + _own_preposition(folded, expression)
    if IF_NOT.search(before):
        return None
    settled = settled_before(before, lexicon.language) or settled_before(up_to, lexicon.language)
    if settled == "gone" or _search(lexicon, "negative", before) or _is_dropped(after, lexicon):
        return Role.REPLACED
    if dated and settled == "told":
        return Role.LETTER  # "further to our conversation of 12 October"
    if dated and settled == "event":
        return Role.EVENT  # "until the budget vote on 9 August"
    if dated and _MOVED_FROM.search(up_to) and _search(lexicon, "move", before):
        return Role.REPLACED  # "přesunout z 12. na 19. května"
    return None


def _fixed_date(folded: str, expression: Expression, lexicon: Lexicon) -> Role | None:
    before = folded[max(0, expression.start - 80) : expression.start]
    open_start = all(slot.start_date is None for slot in expression.intervals)
    if open_start:
        around = folded[max(0, expression.start - 160) : expression.end + 100]
        if expression.rule == "by" or _search(lexicon, "reply", around):
            return Role.DEADLINE  # "please reply by 30 April"
    elif _search(lexicon, "letter", before) or _is_date_line(folded, expression):
        return Role.LETTER
    return Role.EVENT if is_elsewhere(folded, expression.start, expression.end) else None


_SMALL = re.compile(r"[^\W\d_]{1,4}['’]?\s*(?:[^\W\d_]{2,3}\s+)?")


def _own_preposition(folded: str, expression: Expression) -> str:
    """The preposition with which the expression itself begins ("vom 12. Oktober", "du 3 mai")."""
    found = _SMALL.match(folded, expression.start, expression.end)
    return found[0] if found else ""


def _is_date_line(folded: str, expression: Expression) -> bool:
    """ "Vienna, 12 January 2027" on a line of its own dates the letter."""
    if expression.precision is not Precision.DAY or expression.rule == FLOATING:
        return False  # "Failing that, the 27th"
    alone = not folded[expression.end : expression.end + 80].strip(" .\n") and len(expression.intervals) == 1
    return alone and expression.start < 60 and bool(_LETTER_LINE.fullmatch(folded[: expression.start]))


def _is_past(expression: Expression, now: date) -> bool:
    """Over, or the very day of the mail: "today" is when they write."""
    ends = [slot.end_date or slot.start_date for slot in expression.intervals if slot.end_date]
    if all(slot.start_date == now == slot.end_date for slot in expression.intervals):
        return True
    return bool(ends) and len(ends) == len(expression.intervals) and all(end is not None and end < now for end in ends)


def _search(lexicon: Lexicon, cue: str, text: str) -> bool:
    pattern = role_cue(lexicon, cue)
    return bool(pattern and pattern.search(text))


def _is_dropped(after: str, lexicon: Lexicon) -> bool:
    """ "12 May does not suit"; in "by noon, because the room is booked" another clause says so of another thing."""
    pattern = lexicon.cues.get("dropped")
    match = pattern.match(after) if pattern else None
    return match is not None and not opens_clause(match[0], lexicon.language)


# ---------------------------------------------------------------- changes of date


def _is_move(folded: str, expression: Expression, lexicon: Lexicon) -> bool:
    """ "Move it from 12 May to 19 May" is no range."""
    if expression.rule != "from" or expression.precision is not Precision.DAYS or len(expression.intervals) != 1:
        return False
    return _search(lexicon, "move", folded[max(0, expression.start - 80) : expression.start])


def _moved(expression: Expression) -> list[Expression]:
    slot = expression.intervals[0]
    old, new = Slot(slot.start_date, slot.start_date), Slot(slot.end_date, slot.end_date)
    return [
        replace(expression, intervals=(old,), precision=Precision.DAY, role=Role.REPLACED),
        replace(expression, intervals=(new,), precision=Precision.DAY, role=Role.ASKED, rule="moved"),
    ]


_GONE = (Role.REPLACED, Role.TRAVEL, Role.LETTER, Role.PAST, Role.EVENT)


def _dropped_lists(expressions: list[Expression], folded: str) -> list[Expression]:
    """A time right beside a rejected date goes with it."""
    result = _planned_weekdays(expressions)
    for n in range(1, len(result)):
        before, this = result[n - 1], result[n]
        gap = folded[before.end : this.start]
        if before.kind is Kind.TIME and this.kind is Kind.DATE and this.role in _GONE and len(gap.strip(" ,")) <= 3:
            result[n - 1] = replace(before, role=this.role)  # "at 10 on 3 May", where 3 May is something else
        if (
            before.kind is Kind.DATE
            and (this.kind is Kind.TIME or before.role is Role.REPLACED)
            and ((this.kind is Kind.TIME and len(gap) < 12) or _in_its_brackets(folded, before, this))
            and before.role in _GONE
        ):
            result[n] = replace(this, role=before.role)
    return result


def _planned_weekdays(expressions: list[Expression]) -> list[Expression]:
    """ "On Monday the university, on Wednesday the region, on Thursday departure": none of them is asked for."""
    roles = {e.role for e in expressions if e.precision is Precision.WEEKDAY}
    if len(roles) < 2 or roles & {Role.ASKED, Role.LABEL} or not roles & {Role.EVENT, Role.TRAVEL}:
        return list(expressions)
    planned = [e.precision is Precision.WEEKDAY and e.role is Role.BARE and not e.nth for e in expressions]
    return [replace(e, role=Role.EVENT) if p else e for e, p in zip(expressions, planned, strict=True)]


def _in_its_brackets(folded: str, before: Expression, this: Expression) -> bool:
    """ "Friday being taken (a walk with a developer at 9)": what stands in brackets is said of the day before them."""
    opened = folded.rfind("(", before.end, this.start)
    return opened >= 0 and ")" not in folded[opened : this.start] and opened - before.end < 40
