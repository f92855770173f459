"""The cue that decides a date's role: the nearest one, each losing weight with the words and clause ends between.

A subordinate clause speaks for itself (`clauses.py`): a reason never says when they want to come, and what a condition
or a relative clause says is not said of the dates outside it.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from mailbot.extractors.dates.clauses import Clause, ClauseKind, clause_at, subordinate
from mailbot.extractors.dates.cue_spotting import Cue, cues_of
from mailbot.extractors.dates.expression import Expression, Kind, Precision, Role
from mailbot.extractors.dates.lexicon import Lexicon

_WEIGHTS = {
    "asked": 1.0,
    "ours": 0.8,
    "stay": 1.3,
    "place": 0.7,
    "travel": 1.2,
    "event": 1.0,
    "engaged": 1.3,
    "going": 1.0,
    "happens": 1.25,
    "announced": 1.3,
    "past": 0.9,
    "reachable": 1.2,
    "cancel": 2.5,
}
_ROLES = {
    "asked": Role.ASKED,
    "ours": Role.ASKED,
    "stay": Role.STAY,
    "place": Role.STAY,
    "travel": Role.TRAVEL,
    "event": Role.EVENT,
    "engaged": Role.EVENT,
    "going": Role.EVENT,
    "happens": Role.EVENT,
    "announced": Role.DEADLINE,
    "past": Role.PAST,
    "reachable": Role.REACHABLE,
    "cancel": Role.REPLACED,
}
_ALSO = re.compile(
    r"\b(?:also|too|as\s+well|taky|take|tez|rovniez|tiez|auch|aussi|egalement|"
    r"tambien|tambem|anche|ook|is|також|possible|"
    r"possibile|posible|possivel|mozn\w*|moglich|mogelijk|fine|ok)\b"
)
_THRESHOLD = 0.22
_BUT = ("but", "however", "while", "whereas", "ale", "avsak", "zatimco", "aber", "mais", "pero", "ma", "maar", "mas")
_THEN = (
    *("then", "afterwards", "pak", "pote", "potom", "nasledne", "danach", "anschliessend", "ensuite", "puis", "luego"),
    *("poi", "potem", "daarna", "vervolgens", "potim", "nato"),
)
_STRONG = frozenset((*";.?!()-", *_BUT, *_THEN))
_OR = re.compile(r"\b(?:or|nebo|alebo|oder|ou|o|oppure|lub|albo|of|vagy|або|чи)\b")
_CONTACT = re.compile(  # among what shows that somebody cannot be met, the words for calling
    r"call|phone|ring|reach|question|contact|zasti|volaj|volej|zavol|dotaz|melden|ruckfrag|telefon|erreich|anruf|rufen|"
    r"joign|joindre|appel|llam|localiz|chiam|raggiung|reperib|dzwon|uchwyt|bereik|bel|ligar|zvan|дзвон|телефон"
)
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_REACH = 400  # characters
_CLOSED_OFF = (ClauseKind.CAUSE, ClauseKind.TIME, ClauseKind.RELATIVE)
_SAID_INSIDE = frozenset(("event", "engaged", "cancel", "reachable", "travel", "past", "announced", "going", "happens"))


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence with all that its roles are decided by."""

    folded: str
    lexicon: Lexicon
    expressions: tuple[Expression, ...]
    cues: tuple[Cue, ...]
    walls: tuple[tuple[int, float], ...]
    clauses: tuple[Clause, ...]
    now: date

    @classmethod
    def of(cls, text: str, folded: str, lexicon: Lexicon, expressions: list[Expression], now: date) -> Frame:
        spans = [(e.start, e.end) for e in expressions]
        clauses = subordinate(folded, lexicon.language, spans)
        cues = tuple(cues_of(text, folded, lexicon, spans, clauses))
        walls = tuple(_walls(folded, spans, lexicon))
        return cls(folded, lexicon, tuple(expressions), cues, walls, tuple(clauses), now)

    def before(self, end: int) -> Frame:
        """The same sentence, as if nothing behind `end` said anything."""
        return replace(self, cues=tuple(cue for cue in self.cues if cue.end <= end))

    def role(self, expression: Expression) -> Role:
        """What the nearest cue makes of the expression; BARE where none is near."""
        if (told := self._in_programme(expression)) is not None:
            return told
        clause = clause_at(list(self.clauses), expression.start)
        role = self._by_cue(expression, clause)
        if _begins_clause(self, expression) and not self._cue_follows(expression):
            return Role.EVENT
        if role is Role.BARE and expression.kind is Kind.TIME and self._tells_how_to_reach():
            return Role.REACHABLE
        if clause is None:
            return self._by_place(expression) if role is Role.BARE else role
        return self._in_clause(expression, clause, role)

    def _by_cue(self, expression: Expression, clause: Clause | None) -> Role:
        """The role of the cue that counts most here, BARE where none counts."""
        closed = clause is not None and clause.kind in _CLOSED_OFF
        brackets = bracketed(self.folded, expression.start)
        year_told = bool(_YEAR.search(self.folded, expression.start, expression.end))
        best, role = _THRESHOLD, Role.BARE
        own = self._own_clause(expression)
        for cue in self.cues:
            if own and cue.start not in own:
                continue
            if cue.clause != clause and (closed or (cue.clause is not None and cue.name in _SAID_INSIDE)):
                continue
            if cue.name == "past" and year_told:
                continue  # a year to come is not past
            if cue.name in _SAID_INSIDE and bracketed(self.folded, cue.start) and not brackets:
                continue  # "until 12.30 (lunch awaits us then)"
            if brackets and cue.name == "asked" and ")" in self.folded[expression.end : cue.start]:
                continue  # "(in on 11 May, out on 15 May) and we would like to …"
            score = self._score(cue, expression)
            if cue.name == "past" and _is_lately_gone(expression, self.now):
                score *= 2
            if score > best:
                best, role = score, self._role_of(cue)
        return role

    def _in_clause(self, expression: Expression, clause: Clause, role: Role) -> Role:
        """What a subordinate clause leaves of a role."""
        if clause.kind is ClauseKind.TIME and role is Role.BARE:
            return Role.EVENT
        if clause.kind is ClauseKind.CAUSE:
            return role if role in (Role.STAY, Role.TRAVEL) else Role.EVENT
        if clause.kind is ClauseKind.RESULT and role is not Role.STAY and self._has_before(expression, clause):
            wished = any(cue.clause == clause and cue.name in ("asked", "ours") for cue in self.cues)
            return role if wished else Role.EVENT
        return role

    def _in_programme(self, expression: Expression) -> Role | None:
        """In a programme on one line ("Mon 7 June arrival; Tue 8 June free; Wed 9 June Brno"): what its entry says."""
        entries = _entries(self.folded, self.expressions)
        here = next((entry for entry in entries if expression.start in entry), None)
        if here is None:
            return None
        said = [[c.name for c in self.cues if c.start in entry and c.name != "place"] for entry in entries]
        if not any(set(names) & _SAID_INSIDE for names in said):
            return None
        mine = said[entries.index(here)]
        asked = any(name in ("asked", "ours") for name in mine)
        taken = expression.kind is Kind.TIME and set(mine) & {"travel", "engaged"}
        return Role.EVENT if taken or not asked else Role.ASKED

    def _own_clause(self, expression: Expression) -> range | None:
        """ "On Monday we have the museum, on Tuesday Terezín, and on Wednesday we would love to see you": weekdays of
        which each has its clause; None where they are no such list, or "or" joins this one to the one before."""
        days = [e for e in self.expressions if e.precision is Precision.WEEKDAY and not e.nth]
        if expression not in days or len(days) < 2:
            return None
        cuts = [at for at, weight in self.walls if weight >= 0.7]
        low = max((at for at in cuts if at < expression.start), default=-1)
        high = min((at for at in cuts if at >= expression.end), default=len(self.folded))
        while (nearer := max((at for at in cuts if at < low), default=-1)) >= low - 2 > 0 and nearer < low:
            low = nearer  # ", and"
        if _OR.search(self.folded, max(0, low - 1), expression.start):
            return None
        inside = range(low + 1, high)
        said = len(_WORD.findall(self.folded[low + 1 : expression.start] + " " + self.folded[expression.end : high]))
        others = any(e.start in inside for e in days if e is not expression)
        return inside if said >= 2 and not others and max(len(days), 2) >= 2 else None

    def _tells_how_to_reach(self) -> bool:
        """Whether the sentence tells when to call, and asks for nothing."""
        names = {cue.name for cue in self.cues}
        calls = any(c.name == "reachable" and _CONTACT.search(self.folded, c.start, c.end) for c in self.cues)
        return calls and not names & {"asked", "ours"}

    def gives_reason(self, expression: Expression) -> bool:
        """Whether the expression lies in a clause that says why."""
        clause = clause_at(list(self.clauses), expression.start)
        return clause is not None and clause.kind is ClauseKind.CAUSE

    def _by_place(self, expression: Expression) -> Role:
        """What follows a condition is what they ask then ("…, the 17th would do"); what follows "then" is elsewhere."""
        if any(c.kind is ClauseKind.CONDITION and c.end <= expression.start for c in self.clauses):
            return Role.ASKED
        first = _WORD.search(self.folded)
        after = expression.kind is Kind.TIME and bool(first) and first is not None and first[0] in _THEN
        return Role.EVENT if after and first is not None and first.end() < expression.start else Role.BARE

    def _score(self, cue: Cue, expression: Expression) -> float:
        before = cue.end <= expression.start
        low, high = (cue.end, expression.start) if before else (expression.end, cue.start)
        if high - low > _REACH:
            return 0.0
        timed = expression.kind is Kind.TIME
        words = len(_WORD.findall(self.folded, low, high))
        beside = range(expression.start - 2, expression.end)  # a comma right before a date belongs to it
        if _begins_clause(self, expression):
            beside = range(0)
        walls = sum(weight for at, weight in self.walls if low <= at < high and (at not in beside or weight > 1))
        if not before and ":" in self.folded[low:high]:
            walls += 3  # "Programme on 5 May: arrival, lunch, …" lists what happens then
        weight = _WEIGHTS[cue.name]
        if cue.name == "cancel" and walls >= 1:
            weight = 0.9
        elif cue.name == "engaged" and not timed:
            weight = 0.8
        elif cue.name == "going" and not timed:
            weight = 0.0  # `places.py` decides for dates
        elif timed and cue.name in ("event", "place"):
            weight *= 0.5
        if cue.name in _SAID_INSIDE and (walls >= 2 or (not before and walls >= 0.9)):
            weight *= 0.4  # "6 May at 10, our train leaves at 13:00": another clause
        score = weight / (1 + 0.12 * words + 0.9 * walls)
        return score if before else 0.85 * score  # what stands before says more than what follows

    def _role_of(self, cue: Cue) -> Role:
        ours = self.lexicon.cues.get("ours")
        stop = next((at for at, weight in self.walls if at >= cue.end and weight >= 0.7), cue.end + 60)
        here = re.split(r"[,;.]", self.folded[cue.end : min(stop, cue.end + 60)])[0]
        return Role.ASKED if cue.name == "travel" and ours and ours.search(here) else _ROLES[cue.name]

    def _cue_follows(self, expression: Expression) -> bool:
        """Whether something after the expression, in its own clause, says that it is asked for."""
        stop = next((at for at, weight in self.walls if at >= expression.end and weight >= 1), len(self.folded))
        asked = any(c.name in ("asked", "ours") and expression.end <= c.start < stop for c in self.cues)
        return asked or bool(_ALSO.search(self.folded, expression.end, stop))

    def _has_before(self, expression: Expression, clause: Clause) -> bool:
        return any(e.kind is expression.kind and e.end <= clause.start for e in self.expressions)


def _entries(folded: str, expressions: tuple[Expression, ...]) -> list[range]:
    """The entries between semicolons, where there are three or more that each begin with a date; none else."""
    cuts = [-1, *(match.start() for match in re.finditer(";", folded)), len(folded)]
    if len(cuts) < 4:
        return []
    days = [e.start for e in expressions if e.kind is Kind.DATE]
    last = re.compile(r"\.\s+[^\W\d]").search(folded, cuts[-2] + 8)  # the next sentence
    cuts[-1] = last.start() if last else cuts[-1]
    entries = [range(low + 1, high) for low, high in itertools.pairwise(cuts)]
    begun = [e for e in entries if any(at in e and (at - e.start < 4 or ":" in folded[e.start : at]) for at in days)]
    return begun if len(begun) >= 3 else []


def _begins_clause(frame: Frame, expression: Expression) -> bool:
    """ "The afternoon suits us, the morning we spend at the zoo": a time behind a comma that words follow at
    once, where another one stands before the comma."""
    if expression.kind is not Kind.TIME or frame.folded[expression.start - 2 : expression.start] != ", ":
        return False
    follows = _WORD.match(frame.folded, expression.end + 1)
    before = any(e.kind is Kind.TIME and e.end == expression.start - 2 for e in frame.expressions)
    return before and bool(follows) and follows is not None and not _boundary(frame.lexicon).match(follows[0])


def _is_lately_gone(expression: Expression, now: date) -> bool:
    """Whether a day without a year was over just lately: "she mentioned on 3 November", written on the 24th."""
    starts = [slot.start_date for slot in expression.intervals if slot.start_date]
    return bool(starts) and min(starts) > now + timedelta(days=290)


def bracketed(folded: str, at: int) -> bool:
    """Whether a position lies in round brackets."""
    return folded.rfind("(", 0, at) > folded.rfind(")", 0, at)


def _walls(folded: str, spans: list[tuple[int, int]], lexicon: Lexicon) -> list[tuple[int, float]]:
    """Where clauses end, and how strongly."""
    found: list[tuple[int, float]] = []
    for match in _boundary(lexicon).finditer(folded):
        sign = match[0].strip()
        if any(low <= match.start() < high for low, high in spans):
            continue
        found.append((match.start(), 2.0 if sign in _STRONG else 1.0 if sign == "," else 0.7))
    return found[:400]


@cache
def _boundary(lexicon: Lexicon) -> re.Pattern[str]:
    """Signs and words that end a clause in a language: its "and" and "but"."""
    joining = sorted({first for first, entries in lexicon.phrases.items() if any("and" in tags for _, tags in entries)})
    words = "|".join(re.escape(word) for word in (*joining, *_BUT, *_THEN) if word.isalpha())
    return re.compile(rf"[;()?!,]|\.\s|\s-\s|\b(?:{words})\b")
