"""Which items of a sentence belong together: conjunctions and commas join, verbs and new subjects part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.group_model import Item, Kind
from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon.group_phrases import BESIDES, TOGETHER

_JOINING = ("and", "plus", "with")
_PARTING = ("rel", "be", "have", "employ", "among", "past", "not", "maybe", "led", "total", "or", "we", "prodrop", "i")
_REACH = 16  # tokens of attributes between two numbers with nouns
_NEAR = 9  # tokens before or behind a single person
_CLOSE = 4  # tokens beside a number whose noun is not known
_AGE = re.compile(
    r"(?:aged?|ages|years?|alter|jahre?|jahrige?|let|roku|veku|lat|wieku|ans|anos|edad|idade|anni|eta|jaar|eves|років|віком|року)$"
)
_LEAD = 4  # tokens between the last conjunction and the item


def runs_of(tokens: Sequence[Token], items: Sequence[Item]) -> list[list[Item]]:
    """The items in runs; each run adds up."""
    runs: list[list[Item]] = []
    depth = _depths(tokens)
    for item in items:
        if item.first and runs and item.first <= runs[-1][-1].last:
            continue
        if runs and _same_person(tokens, runs[-1][-1], item):
            runs[-1][-1] = replace(runs[-1][-1], last=item.last)
            continue
        if runs and _limits(tokens, runs[-1][-1], item):
            runs[-1][-1] = replace(runs[-1][-1], high=item.high, kind=_of_both(runs[-1][-1], item))
            continue
        if runs and item.counted and (_next_to(tokens, runs[-1][-1], item) or _maybe(tokens, runs[-1][-1], item)):
            if not item.more and len(runs[-1]) == 1:
                runs[-1][-1] = _stretched(runs[-1][-1], item)
            continue
        if runs and _included(tokens, runs[-1], item):
            _put_in(runs, item)
            continue
        home = next((run for run in reversed(runs[-2:]) if _joined(tokens, depth, run, item)), None)
        if home is None:
            runs.append([item])
        else:
            home.append(item)
    return runs


def _depths(tokens: Sequence[Token]) -> list[int]:
    """How many brackets are open at each token."""
    depth, found = 0, []
    for token in tokens:
        if token.text == "(":
            depth += 1
        found.append(depth)
        if token.text == ")":
            depth = max(0, depth - 1)
    return found


def _same_person(tokens: Sequence[Token], left: Item, right: Item) -> bool:
    """An office and a name side by side: "starosta Jan Novák", "Jan Novák, director"."""
    if {left.kind, right.kind} != {Kind.NAME, Kind.OFFICE}:
        return False
    between = tokens[left.last + 1 : right.first]
    if any(token.has(*_JOINING) for token in between) or len(between) > 5:
        return False
    if right.kind is Kind.OFFICE:
        return len(between) <= 1 and not tokens[right.first].has("and", "plus", "with", "art")
    return all(
        token.text in (",", "(") or token.has("prep", "art") or (token.word and not token.classes) for token in between
    )


def _next_to(tokens: Sequence[Token], left: Item, right: Item) -> bool:
    """Whether the second number follows the first as one more guess: "seven, eight or nine"."""
    if not left.counted or left.first != left.last or left.low is None or right.low != left.low + 1:
        return False
    return right.first == left.last + 2 and tokens[left.last + 1].text == ","


def _limits(tokens: Sequence[Token], left: Item, right: Item) -> bool:
    """Whether two numbers are the least and the most: "14 minimum, 18 maximum", "pas moins de 8, pas plus de 14"."""
    ends = (left.low, left.high, right.low, right.high)
    if not (left.counted and right.counted) or ends[0] is None or ends[3] is None or ends[1:3] != (None, None):
        return False
    between = tokens[left.last + 1 : right.first]
    return ends[0] < ends[3] and len(between) <= 5 and all(t.text == "," or t.has(*_BOUND) for t in between)


def _of_both(left: Item, right: Item) -> Kind:
    """Two limits of one number tell more than one does: nothing else is counted so."""
    return Kind.BARE if left.kind is right.kind is Kind.UNKNOWN else left.kind


_BOUND = ("up", "down", "and", "prep", "light", "we", "be", "ofus")


def _maybe(tokens: Sequence[Token], left: Item, right: Item) -> bool:
    """Whether the second number is what the first may become: "12, it could become 15", "10, at most 12"."""
    between = tokens[left.last + 1 : right.first]
    if not left.counted or not any(
        t.has("maybe", "or") or (t.has("up") and right.kind is not Kind.COUNT) for t in between
    ):
        return False
    if len(between) > 9 or any(t.text == ":" for t in between):
        return False
    comma = max((i for i, t in enumerate(between) if t.text in (",", ";")), default=0)
    if any(t.has("have", "employ", "among") for t in between[comma:]):
        return False
    if right.frame.subject == "we" and not any(t.has("maybe", "or") for t in between):
        return False  # "the bus seats 49, but we will be no more than 30"
    if any(t.text == ";" for t in between) and right.frame.subject == "we" and not right.frame.verb:
        return False
    hinted = next(i for i, t in enumerate(between) if t.has("maybe", "or", "up"))
    return not any(t.has("and", "plus") and not t.has("rel") for t in between[:hinted]) or right.kind is not Kind.COUNT


def _included(tokens: Sequence[Token], run: Sequence[Item], item: Item) -> bool:
    """Whether one person is in a number of people already: "ten people, together with the interpreter", "together with
    the driver, twenty-two people"."""
    left = run[-1]
    between = tokens[left.last + 1 : item.first]
    if left.counted and not item.counted:
        return left.general and len(between) <= 3 and any(t.text in TOGETHER for t in between)
    if not item.general or left.counted or len(run) > 1 or not left.first:
        return False
    lead = tokens[max(0, left.first - 2) : left.first]
    return any(t.text in TOGETHER or t.has("among") for t in lead) and any(t.text == "," for t in between)


def _stretched(left: Item, right: Item) -> Item:
    ends = [right.high, right.low]
    high = next((end for end in ends if end is not None), None)
    if left.high is None or high is None or high <= left.high:
        return left
    low = left.low if left.low is not None else left.high
    return replace(left, low=low, high=high)


def _joined(tokens: Sequence[Token], depth: Sequence[int], run: Sequence[Item], item: Item) -> bool:
    left = run[-1]
    if len(run) == 1 and _heads(tokens, left, item):
        return True
    apart = (item.general and item.frame.total) or _explains(tokens, left, item) or _closed(tokens, run, item)
    if apart or _said_again(tokens, left, item):
        return False
    between = list(range(left.last + 1, item.first))
    if depth[item.first] > depth[left.last]:
        opening = next((i for i in between if tokens[i].text == "("), item.first)
        inside = tokens[opening + 1] if opening + 1 < len(tokens) else None
        if inside is None or not (inside.has("plus", "and", "with") and not inside.has("among")):
            return False
    elif depth[item.first] < depth[left.first]:
        return False
    else:
        between = [i for i in between if depth[i] <= depth[item.first] and tokens[i].text not in "()"]
    # The first word of an office may be the conjunction itself.
    own = [item.first] if tokens[item.first].has(*_JOINING) or tokens[item.first].text in (",", "+") else []
    return _coordinated([tokens[i] for i in (*between, *own)], left, item, tokens)


def _said_again(tokens: Sequence[Token], left: Item, item: Item) -> bool:
    """Whether two bare numbers say one thing twice: "una ventina, per la precisione 21", "zwölf, also zu zwölft"."""
    bare = left.kind is not Kind.COUNT and left.first == left.last and item.kind in (Kind.BARE, Kind.UNKNOWN)
    joined = any(t.has(*_JOINING) for t in tokens[left.last + 1 : item.first])
    return bare and left.counted and item.first == item.last and not joined


def _explains(tokens: Sequence[Token], left: Item, item: Item) -> bool:
    """Whether a comma stands right behind a number of people in general: what follows tells who they are, or begins a
    clause of its own ("we are seven, the driver waits outside", "dreizehn, drei haben sich angeschlossen")."""
    alike = left.kind is Kind.COUNT and item.kind in (Kind.BARE, Kind.UNKNOWN)  # "from Rome 2 people, from Bari 3"
    if left.counted and left.general and not alike and tokens[left.last + 1].text == "," and left.last + 1 < item.first:
        joins = (*tokens[left.last + 2 : item.first], tokens[item.first])
        return not any(
            t.has("and", "plus") or (t.has("with") and item.kind not in (Kind.SELF, Kind.BARE)) for t in joins
        )
    if left.kind is Kind.UNKNOWN and left.first == left.last and not left.frame.subject and item.kind is Kind.COUNT:
        return not any(t.text == "+" for t in tokens[left.last + 1 : item.first])  # "am 6. und ich bringe vier Leute"
    if item.kind is not Kind.SELF or item.last + 1 >= len(tokens):
        return False
    lead = tokens[left.last + 1 : item.first]
    after = tokens[item.last + 1]
    own = after.word and (after.text in _REFLEXIVE or not after.has("prep", "and", "with", "plus", "among"))
    return own and any(t.text == "," for t in lead) and not any(t.has(*_JOINING) for t in lead)


_REFLEXIVE = ("se", "si", "sa")


def _closed(tokens: Sequence[Token], run: Sequence[Item], item: Item) -> bool:
    """Whether the enumeration ended with its "and" before this comma: "28 pupils and 2 teachers, one of them vegan"."""
    if len(run) < 2 or item.kind is not Kind.COUNT:
        return False
    signs = [t for t in tokens[run[-2].last + 1 : run[-1].first] if t.text == "," or t.has("and")]
    lead = tokens[run[-1].last + 1 : item.first]
    ended = bool(signs) and signs[-1].has("and") and not any(t.has(*_JOINING) for t in lead)
    after = tokens[item.last + 1 : item.last + 2]
    return ended and not any(t.has(*_JOINING) or t.text == "," for t in after)


def _heads(tokens: Sequence[Token], left: Item, item: Item) -> bool:
    """Whether a clause begins with one person beside whom others come: "neben dem Landrat nehmen 15 teil"."""
    if left.counted or left.kind is Kind.SELF or item.kind is not Kind.COUNT:
        return False
    lead = tokens[max(0, left.first - 3) : left.first + 1]
    begins = left.first < 3 or any(t.text in (",", ".", ";", ":") for t in lead)
    between = tokens[left.last + 1 : item.first]
    coming = any(t.has("come", "be") for t in between) and not any(t.text == "," or t.has("we") for t in between)
    return begins and coming and len(between) <= 5 and any(t.text.split()[0] in BESIDES for t in lead)


def _coordinated(words: Sequence[Token], left: Item, item: Item, tokens: Sequence[Token]) -> bool:
    """Whether the words between two items join them and say nothing else; own words of an office stand at the end."""
    joins = [i for i, t in enumerate(words) if t.has(*_JOINING) or t.text == ","]
    if not joins or len(words) > _reach(left, item) or len(words) - 1 - joins[-1] > _LEAD:
        return False
    own = item.frame.subject == "we" or item.frame.reckon
    if item.part or (own and item.frame.at > left.last):
        return False
    comitative = any(t.has("with", "plus") for t in words[joins[0] :])
    aged = any(_AGE.match(t.text) for t in words)
    if any(
        _parts(t, verbs=not (comitative and (i < joins[-1] or words[joins[-1]].has("plus"))), aged=aged)
        for i, t in enumerate(words)
    ):
        return False
    return item.kind is not Kind.SELF or _no_subject(words, left, item, tokens)


def _reach(left: Item, item: Item) -> int:
    """How many words may stand between two items: attributes follow a noun, little else follows a person."""
    if Kind.UNKNOWN in (left.kind, item.kind):
        return _CLOSE
    return _REACH if left.kind is Kind.COUNT and item.kind in (Kind.COUNT, Kind.OFFICE) else _NEAR


def _parts(token: Token, *, verbs: bool, aged: bool) -> bool:
    """Whether a word parts two items; verbs do not in "the mayor will come with four councillors"."""
    if token.text in (":", ";", "=", "–", "—", "?", "!") or (token.number is not None and not aged):
        return True
    if token.has(*_JOINING):
        return False
    if not verbs and token.has("be", "come", "rel") and not token.has("among", "maybe", "we"):
        return False
    return token.has(*_PARTING) and not token.has("art", "prep", "light", "more") and token.noun != "group"


def _no_subject(words: Sequence[Token], left: Item, item: Item, tokens: Sequence[Token]) -> bool:
    """Whether the writer is one more of them, not the subject of a new sentence ("…, and I would like to ask")."""
    after = tokens[item.last + 1] if item.last + 1 < len(tokens) else None
    if after is None or not after.word or after.has("prep", "and", "with", "plus", "among"):
        return True
    return not any(t.text == "," for t in words) and left.frame.subject != "we"


def _put_in(runs: list[list[Item]], item: Item) -> None:
    """A person who is counted already adds nothing; a number that has the person stands alone."""
    if item.counted:
        runs[-1] = [item]
    else:
        runs[-1].append(replace(item, low=0, high=0))
