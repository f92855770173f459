"""Pieces of dates in a row: lists and ranges that share month, year and shape, right to left.

One way serves "12, 13 or 16 May", "12.-14. 5. 2027", "May or June", "weeks 19 to 21", "od 12. do 14. května": a piece
without month or year takes that of the piece after it, else of the one before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mailbot.extractors.dates.day_atoms import day_atom
from mailbot.extractors.dates.floating_days import floats, floats_thinly, has_case, in_month_after, is_days_alone
from mailbot.extractors.dates.hour_guards import begins_hour, hours_behind_day, is_clock_start
from mailbot.extractors.dates.hungarian import hungarian_atom
from mailbot.extractors.dates.numeric_dates import Found, year_at
from mailbot.extractors.dates.period_atoms import period_atom
from mailbot.extractors.dates.piece import Piece, Shape, window_of
from mailbot.extractors.dates.relative_atoms import relative_atom
from mailbot.extractors.dates.setting import Setting
from mailbot.extractors.dates.terms import Terms

MAX_PIECES = 12


@dataclass(frozen=True, slots=True)
class _Link:
    """What joins a piece to the one before it: "to" (a range), "or" (an alternative), "," (perhaps)."""

    kind: str
    end: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Pieces, what joins pieces[n] and pieces[n + 1] ("to", "or", ","), and the index after each."""

    pieces: list[Piece]
    links: list[str]
    ends: list[int]
    floating: bool = False  # days without a month: it stands elsewhere in the text
    thin: bool = False  # so thin that they count only where a month stands


def chain(terms: Terms, i: int, setting: Setting, between: bool) -> Chain | None:
    """The pieces that begin at term `i`, complete with month and year. `between`: an "and" joins a range."""
    if hours_behind_day(terms, i):
        return None
    read = _Reader(terms, setting, between, plain_weekday=False)
    found = read.chain(i)
    if found is None and terms[i].has("weekday"):
        found = replace(read, plain_weekday=True).chain(i)
    return found


@dataclass(frozen=True, slots=True)
class _Reader:
    """`plain_weekday`: the number after a weekday is no day ("Tuesday 10 to 12")."""

    terms: Terms
    setting: Setting
    between: bool
    plain_weekday: bool

    def chain(self, i: int) -> Chain | None:
        found = _atom(self.terms, i, self.setting, self.plain_weekday)
        if found is None or (found[0].shape is Shape.DAY and not found[0].strong and is_clock_start(self.terms, i)):
            return None
        whole = Chain([found[0]], [], [found[1]])
        while len(whole.pieces) < MAX_PIECES and self._goes_on(whole):
            pass
        if is_days_alone(self.terms, i, whole):
            surely = floats(self.terms, i, whole)
            if surely or floats_thinly(self.terms, i, whole):
                in_month = [in_month_after(piece, self.setting.now) for piece in whole.pieces]
                return replace(whole, pieces=in_month, floating=True, thin=not surely)
        _cut_loose_end(self.terms, whole)
        _inherit(whole)
        for n, piece in enumerate(whole.pieces):
            if piece.doubtful and piece.weekday >= 0:
                whole.pieces[n] = _by_weekday(piece, self.setting.now)
        return whole if whole.pieces and not any(piece.needs_month for piece in whole.pieces) else None

    def _goes_on(self, whole: Chain) -> bool:
        """Add the next piece with its link; False where none follows."""
        link = _link(self.terms, whole.ends[-1], whole.pieces[-1].needs_month)
        if link is None:
            return False
        before, start = whole.pieces[-1], link.end
        week = before.as_week and self.terms[start].has("of", "from")  # "the week of 10 or of 17 May"
        found = _atom(self.terms, start + week, self.setting, self.plain_weekday)
        if found is None or begins_hour(self.terms, range(whole.ends[-1], start), before, found[0]):
            return False
        piece = replace(found[0], as_week=True) if week else found[0]
        kind = "to" if link.kind == "and" and self.between and len(whole.pieces) == 1 else link.kind
        if kind == "to" and whole.links[-1:] == ["to"]:
            return False
        if Shape.WEEKDAY in (piece.shape, before.shape) and piece.shape is not before.shape and kind != "to":
            return False  # "20 May or the Friday": the Friday is read beside it
        if kind == "," and (piece.shape is Shape.WEEKDAY or piece.shape is not before.shape):
            return False
        whole.pieces.append(piece)
        whole.links.append("or" if kind == "and" else kind)
        whole.ends.append(found[1])
        return True


def _by_weekday(piece: Piece, now: date) -> Piece:
    """04/05 with a weekday beside it that fits one order only is in doubt no more."""
    fits = [
        reading
        for reading in (piece, piece.exchanged())
        if (window := window_of(reading, now)) and window[0].weekday() == piece.weekday
    ]
    return replace(fits[0], doubtful=False, confidence=0.9) if len(fits) == 1 else piece


def _atom(terms: Terms, i: int, setting: Setting, plain_weekday: bool = False) -> Found | None:
    """The longest reading of one piece; a whole date before a bare number. `plain_weekday`: the number after a weekday
    is no day ("Tuesday 10 to 12")."""
    best: Found | None = None
    day = day_atom(terms, i, setting.order)
    if day and not day[0].strong and day[0].weekday >= 0:
        if not plain_weekday:
            return day
        day = None
    own = hungarian_atom(terms, i) if terms.lexicon.language == "hu" else None
    for found in (own, day, period_atom(terms, i, setting.now, setting.order), relative_atom(terms, i, setting.now)):
        if found and (best is None or (found[0].strong, found[1]) > (best[0].strong, best[1])):
            best = found
    return best


def _link(terms: Terms, j: int, open_day: bool) -> _Link | None:
    """The connector at `j`, with the small words after it. `open_day`: a day without its month stands before it."""
    term = terms[j]
    comma = term.word in (",", ";", "/")
    k = j + comma
    if terms[k].word == "(" and terms[k + 1].has("or"):
        k += 1
    term = terms[k]
    if (not comma and term.word == "-") or (term.has("to") and (not comma or open_day)):  # "Mittwoch, 12., bis …"
        kind = "to"
    elif term.has("or"):
        kind = "or"
    elif term.has("and"):
        kind = "and"
    elif comma:
        return _Link(",", _small_words(terms, k))
    else:
        return None
    k += 1
    if terms[k].word == ",":
        k += 1
    return _Link(kind, _small_words(terms, k))


def _small_words(terms: Terms, k: int) -> int:
    stop = k + 3
    while (
        k < stop
        and terms[k].has("on", "the", "in", "or", "around")
        and not terms[k].has("ordinal", "month", "week", "today", "early", "mid", "late")
    ):
        k += 1
    return k


def _cut_loose_end(terms: Terms, whole: Chain) -> None:
    """Take off trailing bare numbers that belong to something else ("12 May, 15 people")."""
    pieces, links, ends = whole.pieces, whole.links, whole.ends
    anchor = max((n for n, piece in enumerate(pieces) if _anchors(piece)), default=-1)
    if anchor < 0:
        pieces.clear()
        return
    last = anchor
    if (
        pieces[anchor].month_first
        or pieces[anchor].shape is Shape.WEEK_NUMBER
        or pieces[anchor].part in ("this", "next")
        or _ends_with_day(terms, whole, anchor)
    ):
        for n in range(anchor + 1, len(pieces)):
            if not _continues(terms, whole, n):
                break
            last = n
        while last > anchor and links[last - 1] == "," and not year_at(terms, ends[last])[0]:
            last -= 1
    del pieces[last + 1 :], ends[last + 1 :], links[last:]
    if pieces[anchor].month_first and last > anchor:
        year, end = year_at(terms, ends[last])
        if year:
            pieces[last] = replace(pieces[last], year=year)
            ends[last] = end


def _ends_with_day(terms: Terms, whole: Chain, anchor: int) -> bool:
    """Whether "or" and the last number of a clause follow a day: "20 April or 21."."""
    if anchor + 2 != len(whole.pieces) or whole.links[anchor] != "or" or whole.pieces[anchor].shape is not Shape.DAY:
        return False
    return whole.pieces[-1].n > whole.pieces[anchor].n and not terms[whole.ends[-1]].word[:1].isalnum()


def _anchors(piece: Piece) -> bool:
    return piece.strong and not piece.needs_month


def _continues(terms: Terms, whole: Chain, n: int) -> bool:
    """Whether a bare number after "May 12" or "week 19" is another day or week."""
    piece, before = whole.pieces[n], whole.pieces[n - 1]
    if piece.shape is Shape.WEEKDAY:
        return True
    after = terms[whole.ends[n]]
    if whole.pieces[0].shape is Shape.WEEK_NUMBER and whole.links[n - 1] == "to" and before.n < piece.n <= 53:
        return piece.shape is Shape.DAY and not after.has("month", "number", "hour") and after.word not in (".", ":")
    if (
        piece.shape is not Shape.DAY
        or (after.is_unknown_word and not has_case(terms, whole.ends[n]))
        or after.has("am", "pm", "oclock", "number")
        or after.word == ":"
    ):
        return False
    if after.word == "." and after.glued and terms[whole.ends[n] + 1].glued and terms[whole.ends[n] + 1].number >= 0:
        return False
    return piece.n > before.n


def _inherit(whole: Chain) -> None:
    """Give every piece the month, year, shape and week that stand with its neighbour (right to left, then on)."""
    pieces = whole.pieces
    for n in range(len(pieces) - 2, -1, -1):
        pieces[n] = _complete(pieces[n], pieces[n + 1], -1)
    for n in range(1, len(pieces)):
        pieces[n] = _complete(pieces[n], pieces[n - 1], 1)


def _complete(piece: Piece, giver: Piece, step: int) -> Piece:
    """A piece with what it lacks taken from its neighbour; `step`: years go back before it (-1) or on after it (1)."""
    if (
        piece.shape is Shape.DAY
        and not piece.month
        and not piece.strong
        and giver.shape in (Shape.WEEK_NUMBER, Shape.QUARTER, Shape.NTH_WEEK)
    ):
        if giver.shape is Shape.QUARTER and piece.n > 4:
            return piece
        return replace(giver, n=piece.n)
    if piece.shape is Shape.DAY and not piece.month and giver.shape is Shape.DAY and giver.as_week:
        piece = replace(piece, as_week=True)
    if piece.shape is Shape.DAY and not piece.month and giver.shape is Shape.MONTH and giver.year:
        piece = replace(piece, month=giver.month, strong=True)
    if piece.shape is Shape.WEEKDAY and giver.shape is Shape.WEEKDAY:
        if giver.window and not piece.window and not piece.part:
            return replace(piece, window=giver.window, confidence=giver.confidence)
        if giver.part and not piece.part and not piece.window:
            return replace(piece, part=giver.part, confidence=giver.confidence)
        return piece
    if piece.needs_month and giver.month and giver.shape is not Shape.SEASON:
        piece = replace(piece, month=giver.month, strong=True)
    if not piece.year and giver.year and piece.takes_year and giver.takes_year:
        known = piece.month and giver.month and giver.shape is Shape.DAY
        crosses = known and (giver.month - piece.month) * step > 0  # 30 December or 2 January 2027
        piece = replace(piece, year=giver.year + step * bool(crosses))
    return piece
