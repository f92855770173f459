"""What leads to a number: "we will be about", "a group of", "up to", "instead of", "I will come with", "last year"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon import words
from mailbot.extractors.lexicon.organisations import HEAD

_REACH = 12  # tokens to the left
_ROUGHLY = frozenset(
    words(
        "about around roughly approximately circa asi zhruba priblizne cca okolo kolem etwa ungefahr rund environ unos "
        "unas aproximadamente ongeveer zo'n mniej korulbelul kb mintegy приблизно близько орієнтовно"
    )
)
_OURS = frozenset((*words("have mame mam mamy tenemos abbiamo temos avons haben hebben маємо"), "contamos con"))
_SIGNS = (",", "(", ":", "=", "–", "—", "-", "~", "*", "±", "≈")
_BUT = frozenset(words("but aber ale mais pero ma maar mas але de"))


@dataclass(slots=True)
class Frame:
    """What stands to the left of a number. `subject` is "we", "weak" or "" and `at` the index of its token."""

    subject: str = ""
    at: int = -1
    verb: bool = False
    have: bool = False
    static: bool = False
    up: bool = False
    down: bool = False
    rejected: bool = False
    among: bool = False
    total: bool = False
    roughly: bool = False
    accompanied: bool = False
    led: bool = False
    adjacent: bool = False  # the group stands right before the number
    open_sign: bool = False  # a colon or a bracket stands between
    group: bool = False  # the subject is a word for a group
    reckon: bool = False  # we are told to count on the number
    ours: bool = False  # "we have", "mamy", "I have"


def frame_of(tokens: Sequence[Token], index: int) -> Frame:
    """Walks to the left over the small words that may stand between who is counted and the number."""
    frame = Frame()
    of = False
    for position in range(index - 1, max(-1, index - 1 - _REACH), -1):
        token = tokens[position]
        if _subject(frame, tokens, position, index):
            frame.rejected = frame.rejected or _denied(tokens, position) or _acts(tokens, position, index)
            break
        if token.has("up", "down") and _ends_another(tokens, position, index):
            break
        if frame.verb and not frame.have and token.word and not token.classes and _pronoun(tokens, position - 1):
            continue  # "nous devrions être neuf", "wir dürften neun sein"
        if not _small(frame, token, first=position == index - 1):
            # "our office of 35 people"
            frame.static = frame.static or (of and HEAD.match(token.text) is not None and not token.has("come"))
            _far_subject(frame, tokens, position)
            break
        of = token.has("prep")
    if frame.rejected and (frame.up or frame.down):  # "we will not be more than 12"
        frame.up, frame.down, frame.rejected = frame.down, frame.up, False
    return frame


def _ends_another(tokens: Sequence[Token], position: int, index: int) -> bool:
    """Whether a limit belongs to the number before it: "seven people at least, nine at most"."""
    before = tokens[position - 1] if position else None
    trails = before is not None and (before.number is not None or before.noun in ("people", "staff"))
    return trails and any(token.text == "," for token in tokens[position + 1 : index])


def _far_subject(frame: Frame, tokens: Sequence[Token], position: int) -> None:
    """The group before its attributes: "the contingent from our university will number seventeen"."""
    if not frame.verb or frame.have or frame.static or frame.rejected:
        return
    for at in range(position, max(-1, position - 7), -1):
        token = tokens[at]
        if token.noun == "group" and token.has("we"):
            frame.subject, frame.at, frame.group, frame.ours = "we", at, True, True
            return
        if not token.word or token.number is not None or token.has("rel", "have", "employ", "past", "not", "and"):
            return


def _acts(tokens: Sequence[Token], position: int, index: int) -> bool:
    """Whether we do something else with these people: "am 12. Mai treffen wir 20 Kollegen"."""
    if position != index - 1 or not position or tokens[position].text not in ("wir", "we", "wij"):
        return False
    verb = tokens[position - 1]
    return verb.text.endswith("en") and not verb.classes and not verb.noun


def _pronoun(tokens: Sequence[Token], position: int) -> bool:
    """Whether "we" stands here, so that the next word is its verb."""
    return position >= 0 and tokens[position].has("we") and tokens[position].noun != "group"


def _subject(frame: Frame, tokens: Sequence[Token], position: int, index: int) -> bool:
    """Whether the walk ends at a subject: us, a group, a verb that carries it, or "there"."""
    token = tokens[position]
    frame.reckon = frame.reckon or token.has("reckon")
    if token.has("we", "prodrop", "reckon") or token.noun == "group":
        frame.subject, frame.at, frame.group, frame.ours = "we", position, token.noun == "group", True
        frame.adjacent = position == index - 1 and token.noun == "group"
        return True
    if token.has("weak") and not token.has("prep", "and"):
        frame.subject, frame.at = "weak", position
        # "onze gemeente heeft er 61": what a body has
        had = token.text == "er" and position > 1 and tokens[position - 1].has("have")
        frame.static = had and not tokens[position - 2].has("we", "i")
        return True
    return False


def _denied(tokens: Sequence[Token], position: int) -> bool:
    """Whether "not" stands before the subject or its verb: "não seremos", "nie będzie nas", "nejsme"."""
    while position > 0 and tokens[position - 1].has("be") and not tokens[position - 1].has("not"):
        position -= 1
    return position > 0 and tokens[position - 1].has("not")


def _small(frame: Frame, token: Token, *, first: bool) -> bool:
    """Notes what a small word says; False where the walk ends."""
    if token.number is not None or (token.has("i", "self") and not token.has("art")):
        frame.ours = frame.ours or token.has("i")
        return False
    if token.text in _SIGNS and not token.classes:
        frame.open_sign = frame.open_sign or token.text in (":", "(")
        return True
    return _limits(frame, token, first=first) or _turns(frame, token) or _leads(frame, token)


def _limits(frame: Frame, token: Token, *, first: bool) -> bool:
    """Limits, totals and adverbs."""
    if token.has("up", "down") and not frame.verb and token.text != "+":
        frame.up = frame.up or token.has("up")
        frame.down = frame.down or not token.has("up")
    elif token.has("total") and (first or not token.has("light")):
        frame.total = True
    elif token.has("light"):
        frame.roughly = frame.roughly or token.text.split()[0] in _ROUGHLY
        frame.total = frame.total or token.has("total")
    else:
        return False
    return True


def _turns(frame: Frame, token: Token) -> bool:
    """Words that end the walk and turn the sense: a denial, a part, a leader, what bodies do. True to walk on."""
    if token.has("not"):
        frame.rejected = True
        return frame.up or frame.down
    if token.has("among") and not frame.verb:
        frame.among = True
    elif token.has("led") and not token.has("prep", "rel", "with"):
        frame.led = True
    elif token.has("employ") and not token.has("with"):
        frame.static = True
    return False


def _leads(frame: Frame, token: Token) -> bool:
    """Verbs and prepositions that lead from the subject to the number."""
    if frame.rejected or frame.among or frame.led or frame.static:
        return False
    if token.has("with"):
        frame.accompanied = frame.accompanied or not frame.verb
    elif token.has("have"):
        frame.have = frame.verb = True
        frame.ours = token.text in _OURS
    elif token.has("be"):
        frame.verb = True
    else:
        neutral = token.has("prep", "art", "maybe", "ofus", "past", "now")
        return neutral or (not token.noun and token.text.endswith(("ly", "ment", "mente")))
    return True


def clause(tokens: Sequence[Token], index: int) -> range:
    """The indices of the clause around a token: between commas and other signs."""
    start, end = index, index
    while start > 0 and not _parts(tokens[start - 1]):
        start -= 1
    while end + 1 < len(tokens) and not _parts(tokens[end + 1]):
        end += 1
    return range(start, end + 1)


def _parts(token: Token) -> bool:
    if token.text in (",", ";", ":", "?", "!", "–", "—", "(", ")"):
        return True
    return token.text in _BUT and token.has("rel") and not token.has("prep", "art")


def of_earlier(tokens: Sequence[Token], index: int) -> bool:
    """Whether the clause of this number speaks of an earlier group rather than of the one that comes."""
    own = clause(tokens, index)
    past = [abs(i - index) for i in own if tokens[i].has("past")]
    now = [abs(i - index) for i in own if tokens[i].has("now")]
    if past and now:
        return min(past) < min(now)
    if past or now:
        return bool(past)
    for i in range(own.start - 1, max(-1, own.start - 14), -1):
        if tokens[i].has("now"):
            return False
        if tokens[i].has("past") and not tokens[i].has("year"):
            return True
    return False


def _related(tokens: Sequence[Token], position: int) -> bool:
    """Whether the writer is the subject of a relative clause: "the board, for which I arrange this, comes with"."""
    before = tokens[max(0, position - 3) : position]
    return bool(before) and before[-1].has("rel", "art") and any(token.text == "," for token in before)


def writer_leads(tokens: Sequence[Token], index: int) -> bool:
    """Whether the writer comes "with" the people of this number: "I would like to visit you with three colleagues"."""
    seen = False
    for position in range(index - 1, max(-1, index - 16), -1):
        token = tokens[position]
        if seen and token.has("i"):
            return not _related(tokens, position)
        others = token.has("we", "prodrop", "employ", "not", "among", "led") or token.noun in (
            "people",
            "staff",
            "group",
        )
        if token.has("with"):
            seen = True
        elif (
            others
            or token.text in (";", ":", "(", ".")
            or (not seen and not token.has("light", "art", "up", "down", "prep", "more", "be"))
        ):
            return False
    return False
