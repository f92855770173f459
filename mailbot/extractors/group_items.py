"""The items of an enumeration of people in one sentence: numbers with nouns, offices, names, the writer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mailbot.extractors.group_absent import absent
from mailbot.extractors.group_frames import Frame, frame_of, of_earlier, writer_leads
from mailbot.extractors.group_limits import in_groups, limited
from mailbot.extractors.group_model import Item, Kind
from mailbot.extractors.group_nouns import after_weekday, noun_after, of_another_kind
from mailbot.extractors.group_roles import offices, unnamed
from mailbot.extractors.group_stands import holds, hour, of_body, of_noun_before, of_people
from mailbot.extractors.group_tokens import Token, tokens_of
from mailbot.extractors.lexicon.group_phrases import (
    ACCOMPANIES,
    CHANGED,
    CHANGED_TO,
    CHANGES_BEHIND,
    GENERAL,
    MASS,
    PART,
    TAKES_PART,
    TOOK_PART,
    VOLITION,
    WE_BECOME,
    WITH_ME,
)
from mailbot.extractors.lexicon.group_stands import SINGLE_ARTICLES
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.numbers import Number
from mailbot.extractors.persons import mentions
from mailbot.extractors.text import fold

MAX_GROUP = 500
_FOREIGN_OF = frozenset(("de", "del", "della", "di", "do", "da", "des", "fur", "of", "pro", "pre", "dla"))


def possible(number: Number) -> bool:
    """Whether a group may be as large."""
    return 1 <= number.low <= number.high <= MAX_GROUP


def read_items(text: str, tokens: Sequence[Token], language: str) -> list[Item]:
    """All items of a sentence in order, none inside another."""
    folded = fold(text)
    found: list[Item] = []
    for index, token in enumerate(tokens):
        if token.number is not None:
            item = _counted(folded, tokens, index, language)
            if item and not (item.high == 1 and absent(tokens, item.first, item.last)):
                found.append(
                    replace(item, earlier=of_earlier(tokens, index) and not CHANGED.search(folded[: token.start]))
                )
        elif token.has("self") and _stands_alone(tokens, index):
            found.append(Item(1, 1, index, index, Kind.SELF, frame_of(tokens, index)))
    taken = {i for item in found for i in range(item.first, item.last + 1)}
    for first, last in offices(tokens, language):
        if not taken & set(range(first, last + 1)):
            frame = frame_of(tokens, first)
            if not frame.led and not absent(tokens, first, last):
                led = writer_leads(tokens, first)
                found.append(Item(1, 1, first, last, Kind.OFFICE, frame, led_by_writer=led))
    if found:
        found.extend(_names(text, tokens, found))
        taken = {i for item in found for i in range(item.first, item.last + 1)}
        people = {item.last for item in found if item.kind in (Kind.COUNT, Kind.OFFICE)}
        found.extend(Item(1, 1, first, last, Kind.OFFICE) for first, last in unnamed(tokens, taken, people, language))
    return [_included(tokens, item) for item in sorted(found, key=lambda item: item.first)]


def _included(tokens: Sequence[Token], item: Item) -> Item:
    """One person of whom it is said behind that the number has him already ("myself included") counts nothing."""
    if item.counted:
        return item
    for position in range(item.last + 1, min(len(tokens), item.last + 7)):
        if tokens[position].has("among") and not tokens[position].has("and", "prep"):
            return replace(item, low=0, high=0, last=position)
        if not tokens[position].word or tokens[position].has("and", "plus", "with"):
            break
    return item


def number_of_answer(text: str, language: str) -> tuple[int | None, int | None] | None:
    """The first number of an answer to "how many", whatever noun it has: "25 plazas como máximo"."""
    tokens = tokens_of(text, language)
    folded = fold(text)
    for index, token in enumerate(tokens):
        if token.number is None:
            if token.word and not token.classes:
                return None  # a sentence, whose grammar found no group
            continue
        if not possible(token.number) or of_another_kind(folded, token, language):
            return None
        _, last = noun_after(tokens, index, language)
        item = Item(token.number.low, token.number.high, index, last, Kind.BARE, frame_of(tokens, index))
        item = limited(item, tokens[last + 1] if last + 1 < len(tokens) else None, tokens)
        return item.low, item.high
    return None


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a pronoun of the writer is joined to others: "and me", "plus me", "me and", "I with"."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    joins = ("and", "plus", "with")
    if before is not None and before.has("art", "prep") and index > 1 and tokens[index - 2].has(*joins):
        return True  # "et de moi-même"
    if len(tokens[index].text) > 5 and (before is None or before.text in (",", ":", "=", "(")):
        return True  # "myself", "quien suscribe"
    if (
        after is not None
        and after.text == ","
        and (before is None or before.text in (":", "=", "(") or before.has("prep", "i", "come", "be"))
    ):
        return _people_next(tokens, index + 2)  # "consists of myself, three councillors and …"
    return (before is not None and before.has(*joins)) or (
        after is not None and after.has(*joins) and not tokens[index].has("art")
    )


def _people_next(tokens: Sequence[Token], index: int) -> bool:
    """Whether an enumeration goes on here: a number, or a person behind an article."""
    near = tokens[index : index + 3]
    return any(t.number is not None for t in near[:2]) or any(t.noun == "people" for t in near)


def _counted(folded: str, tokens: Sequence[Token], index: int, language: str) -> Item | None:
    """What this number counts, if it may count people who come."""
    token = tokens[index]
    number = _number(folded, token, language)
    if number is None:
        return None
    before = folded[: token.start]
    frame = frame_of(tokens, index)
    noun, last = noun_after(tokens, index, language)
    if noun in ("thing", "unknown") and frame.subject == "we" and frame.verb and of_body(tokens, index):
        noun, last = "", index  # "we are four of the municipality"
    if _of_other_things(folded, tokens, index, (noun, before, language)):
        return None
    kind = _kind(tokens, index, (noun, frame, language), (before, folded[token.end :]))
    if kind is None:
        return None
    if CHANGED.search(before):
        frame.rejected = False  # "up from fourteen to sixteen"
    if frame.have and (TOOK_PART.search(before) or TAKES_PART.match(folded, token.end)):
        frame.have = False  # "angemeldet hat sich ein Dutzend": the verb of the perfect
    if kind is not Kind.COUNT and not (kind is Kind.UNKNOWN and noun == "unknown"):
        last = index
    if number.high == 1 and tokens[last].text in MASS:
        return None
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    frame.total = frame.total or (behind is not None and behind.has("total") and behind.has("ofus", "light"))
    item = Item(
        number.low,
        number.high,
        _first(tokens, index, noun, language),
        last,
        kind,
        frame,
        staff=noun == "staff",
        general=kind is Kind.BARE or GENERAL.match(tokens[last].text) is not None,
        more=any(t.has("more") for t in tokens[index + 1 : last + 1])
        or (index + 1 < len(tokens) and tokens[index + 1].has("more")),
        estimate=number.estimate or frame.roughly,
        led_by_writer=writer_leads(tokens, index)
        or (frame.subject != "we" and _accompanies(folded[token.end : token.end + 70]))
        or (frame.subject != "we" and WITH_ME.search(before[-70:]) is not None),
        part=PART.match(folded[token.end : token.end + 16]) is not None,
    )
    return in_groups(limited(item, behind, tokens), tokens)


def _first(tokens: Sequence[Token], index: int, noun: str, language: str) -> int:
    """Where the item begins: at the noun, where it stands before the number ("students: 24")."""
    before = None if noun else of_noun_before(tokens, index, language)
    return index if before is None else before


def _number(folded: str, token: Token, language: str) -> Number | None:
    """The number that may count people: the new one of a change; None for a date, an hour, an old number."""
    number = token.number
    if number is None or not possible(number) or of_another_kind(folded, token, language):
        return None
    if CHANGED.search(folded[: token.start]) or CHANGES_BEHIND.match(folded, token.end):
        return None if number.low == number.high else replace(number, low=number.high)
    return number


def _of_other_things(folded: str, tokens: Sequence[Token], index: int, phrase: tuple[str, str, str]) -> bool:
    """Whether the noun, or the place of a number without one, tells things, groups, the hour or the day."""
    noun, before, language = phrase
    number = tokens[index].number
    if noun in ("thing", "group") or (noun in ("unknown", "") and number is not None and number.high == 1):
        return True
    if noun not in ("people", "staff") and after_weekday(folded, tokens[index], language):
        return True
    return not noun and hour(tokens, index, language, before)


def _kind(tokens: Sequence[Token], index: int, phrase: tuple[str, Frame, str], around: tuple[str, str]) -> Kind | None:
    """What a number is by its noun, the words before and behind; None for a day of the month."""
    noun, frame, language = phrase
    before, behind = around
    if noun in ("people", "staff") or (
        not noun and not frame.subject and of_noun_before(tokens, index, language) is not None
    ):
        return Kind.COUNT
    counted = of_people(tokens, index, language, before, noun=noun)
    takes_part = TAKES_PART.match(behind) is not None
    if not counted and index and tokens[index - 1].text in SINGLE_ARTICLES:
        return None
    cut = CHANGED_TO.search(before) is not None and any(t.has("we") for t in tokens[:index])
    if noun == "unknown" and not counted and not takes_part and not cut:
        wish = VOLITION.match(behind) is not None and not HEAD.search(behind[:30])
        wish = wish or _come(tokens, index)
        return Kind.COUNT if wish or TOOK_PART.search(before) else Kind.UNKNOWN
    exact = tokens[index].number
    led = (
        frame.subject and (frame.group or not frame.have) and not (frame.adjacent and exact and exact.low == exact.high)
    )
    changed = CHANGED_TO.search(before) or (CHANGED.search(before) and any(t.has("we") for t in tokens[:index]))
    changed = changed or WE_BECOME.search(before) or _replaces(tokens, index)
    told = counted or takes_part or frame.total or led or frame.subject == "we" or changed
    return Kind.BARE if told or TOOK_PART.search(before) or holds(tokens, index) else Kind.UNKNOWN


def _replaces(tokens: Sequence[Token], index: int) -> bool:
    """Whether "instead of" another number stands behind, of us: "bude nás víc, 14 místo devíti"."""
    behind = tokens[index + 1 : index + 4]
    instead = bool(behind) and behind[0].has("not") and any(t.number is not None for t in behind[1:])
    instead = instead and not (index and tokens[index - 1].has("prep"))
    return instead and any(t.has("we", "prodrop") for t in tokens)


def _come(tokens: Sequence[Token], index: int) -> bool:
    """Whether it is asked that those who are counted may come: "could fourteen bowlers come"."""
    near = tokens[index + 2 : index + 3]
    return index > 0 and tokens[index - 1].has("be") and any(t.has("come") and t.has("be") and not t.noun for t in near)


def _accompanies(after: str) -> bool:
    """Whether these people come with the writer: "three colleagues will join me"."""
    return ACCOMPANIES.match(after) is not None


def _names(text: str, tokens: Sequence[Token], near: Sequence[Item]) -> Iterator[Item]:
    """Persons by name in reach of another item."""
    start = max(0, min(tokens[item.first].start for item in near) - 120)
    end = max(tokens[item.last].end for item in near) + 120
    taken = {i for item in near for i in range(item.first, item.last + 1)}
    for name in mentions(text[start:end]):
        if (" " not in name.text and not name.titled) or HEAD.search(fold(name.text)):
            continue
        inside = [i for i, t in enumerate(tokens) if t.start < start + name.end and t.end > start + name.start]
        if not inside or set(inside) & taken:
            continue
        before = tokens[inside[0] - 1] if inside[0] else None
        if before is not None and before.text in _FOREIGN_OF:
            continue  # "the Instituto de Planeación"
        if before is not None and before.has("led", "prep", "art") and not before.has("with", "and"):
            continue
        yield Item(1, 1, inside[0], inside[-1], Kind.NAME)
