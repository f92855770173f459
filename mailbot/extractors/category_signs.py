"""What a mail's own words and its quote show of its kind: signs that are counted, before anything is decided.

A wish counts where it stands in one sentence with a visit; words alone weigh little, several of them together decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from mailbot.extractors.context import Context
from mailbot.extractors.cues import Cues, tokens
from mailbot.extractors.language import foreign_in
from mailbot.extractors.lexicon.host_words import HOST
from mailbot.extractors.lexicon.invitation_words import INVITATION
from mailbot.extractors.lexicon.other_words import OTHER, OTHER_KINDS
from mailbot.extractors.lexicon.reply_words import REPLY
from mailbot.extractors.lexicon.visit_words import SCENE, VISIT, WE_ENDINGS
from mailbot.model import ZoneKind

_MAX_OWN = 8000  # characters that are looked at
_MAX_QUOTE = 4000
_VISIT, _COME = 3.0, 2.0  # a sentence that wishes for a visit; that wishes to come or meet or be given an hour
_SHOWS_US = -2.0  # who would come to show us something is no delegation
_KNOWN = frozenset(VISIT["visit"]) - {"xx"}
_FEW, _SURE, _UNSURE = 3.0, 3.5, 1.0  # the only word that just this kind uses, each of several, each unsure one
_IN_SUBJECT = 1.5  # what a mail is about stands in its subject; a word of the text may stand there by chance
_THANKED_FOR = 4  # words from "thanks" to that for which they are given
_PERCENT = re.compile(r"\d ?%")  # "are 30 % off" is a price, "are off" calls something off

Found = dict[str, dict[int, str]]


@dataclass(frozen=True, slots=True)
class Signs:
    """Weights of what speaks for a visit and for each other kind, and what a reply does."""

    visit: float  # wishes to be received, in words and form
    scene: float  # a group, dates, we, our place: what surrounds a visit and other things too
    asks: bool
    ask: float = 0.0  # of the sentence that asks most plainly
    proposes: bool = False  # asks it as a question
    named: bool = False  # a visit is named
    kinds: dict[str, float] = field(default_factory=dict)
    thanked: bool = False  # begins with thanks for a reception
    cancels: bool = False  # calls something off
    cancels_visit: bool = False  # in one sentence with the visit
    drops: bool = False  # somebody does not come, or not then
    changes: bool = False
    anew: bool = False  # speaks of another visit than the one before


def read_signs(context: Context, *, has_group: bool, has_slots: bool) -> Signs:
    """The signs of the own text."""
    rows = list(_rows(context, ZoneKind.BODY))
    subject = list(_rows(context, ZoneKind.SUBJECT))
    rows += subject
    said = _said(rows)
    we = "we" in said or any(_speaks_of_us(context.language, text) for text, _ in rows)
    form = has_group or (has_slots and we)
    ask = max((_asking(text, found, form=form) for text, found in rows), default=0.0)
    if ask < _VISIT and "to-you" in said:
        ask = _SHOWS_US
    visit = ask + min(2, len(said.get("visit", ()))) + 1.5 * has_group + _labelled(context)
    scene: float = sum(name in said for name in ("people", "place", "come", "receive")) + we + has_slots
    scene += 0.5 * (has_group and has_slots)
    return Signs(
        visit=visit,
        scene=scene,
        asks=ask >= _COME,
        ask=ask,
        named="visit" in said,
        proposes=any("?" in text and (_asking(text, found, form=form) or "change" in found) for text, found in rows),
        kinds={
            **_told_by_words(said, _said(subject), alone=not (we or has_group)),
            "invitation": _inviting(rows, said),
            "thanks": _thanking(
                rows, ask, asks_anew=any("anew" in found and _asking(text, found, form=form) for text, found in rows)
            )
            + _FEW * (ask < _COME and any("thanks" in found for _, found in subject)),
        },
        thanked=_thanks_first(rows),
        cancels="cancel" in said,
        cancels_visit=any("cancel" in found and {"visit", "come", "grant"} & set(found) for _, found in rows),
        drops="not-come" in said,
        changes="change" in said,
        anew="anew" in said,
    )


def _rows(context: Context, kind: ZoneKind) -> Iterator[tuple[str, Found]]:
    left = _MAX_OWN
    texts = [sentence.text for sentence in context.of(kind)]
    if context.passed_on and kind is ZoneKind.SUBJECT:
        texts.append(context.mail.subject)
    for text in texts:
        if left > 0 and text:
            words = tokens(_PERCENT.sub(" percent ", text[:left]))
            yield text[:left], _cues(context.language, foreign_in(words, context.language)).find(words)
            left -= len(text)


def _said(rows: Sequence[tuple[str, Found]]) -> dict[str, set[str]]:
    """Class by class the words of a text. A word that is a sure one of a kind is not an unsure one of it besides."""
    said: dict[str, set[str]] = {}
    for _, found in rows:
        for kind, hits in found.items():
            sure = found.get(f"{kind}!", ())
            words = {word for place, word in hits.items() if place not in sure}
            if words:
                said.setdefault(kind, set()).update(words)
    return said


@cache
def _cues(language: str, foreign: str | None) -> Cues:
    """Of the mail's language and, for a sentence in another one, of that too."""
    languages = (language,) if language in _KNOWN else ("xx", "en")
    if foreign is not None:
        languages = (*languages, foreign if foreign in _KNOWN else "xx")
    return Cues({**VISIT, **SCENE, **HOST, **OTHER, **INVITATION, **REPLY}, tuple(dict.fromkeys(languages)))


def _asking(text: str, found: Found, *, form: bool) -> float:
    """3 where a sentence wishes for a visit, 2 where it wishes to come to us, to meet us or to be given an hour.

    Half more where the same sentence names those who come. `form`: a group or dates of ours were found in the mail.
    """
    if not ("wish" in found or "grant" in found or "?" in text) or "cancel" in found or "not-come" in found:
        return 0.0
    if "to-you" in found or ("invite" in found and {"event", "costs"} & set(found)):
        return 0.0  # the sender would show us something, or have us
    wishes = "wish" in found or "?" in text
    if wishes and "visit" in found:
        return _VISIT
    people = 0.5 * ("people" in found)
    if wishes and ("receive" in found or ("come" in found and {"place", "people", "we"} & set(found))):
        return _COME + people
    granted = "grant" in found or (wishes and "host" in found)
    return _COME + people if granted and (form or people) else 0.0


def _speaks_of_us(language: str, text: str) -> bool:
    endings = WE_ENDINGS.get(language)
    return endings is not None and any(len(word) > 4 and word.endswith(endings) for word in tokens(text))


def _labelled(context: Context) -> float:
    """The page's points answered by label or number: hardly anything else has that form."""
    leaves = {leaf for answer in context.labels for leaf in answer.leaves}
    return 3.0 if len(leaves & {"institution", "contact", "date", "interest", "group_size"}) >= 3 else 0.0


def _told_by_words(said: dict[str, set[str]], subject: dict[str, set[str]], *, alone: bool) -> dict[str, float]:
    """One word makes no kind: people complain of saddles, have devices filmed and ask for the best price on a visit."""
    weights = {}
    for kind in OTHER_KINDS:
        sure = len(said.get(f"{kind}!", ()))
        weight = (_SURE * sure if sure > 1 else _FEW * sure) + _UNSURE * min(3, len(said.get(kind, ())))
        weight += _IN_SUBJECT * (f"{kind}!" in subject)
        if kind == "job":  # one person's stay: where a group speaks of theses and research it is something else
            weight *= 1.4 if alone else 0.6
        weights[kind] = weight
    return weights


def _inviting(rows: Sequence[tuple[str, Found]], said: dict[str, set[str]]) -> float:
    """We are asked to come: somebody invites us, to an event, at his cost."""
    events = min(2, len(said.get("event", ())))
    costs = len(said.get("costs", ()))
    invited = "invite" in said
    if events and "host" in said and not {"place", "visit"} & set(said):
        return 5.0  # one of us is to speak, where nobody comes to Prague
    addressed = any("invite" in found and {"you", "place"} & set(found) for _, found in rows)
    if not (addressed or (events and costs) or (invited and (events or costs))):
        return 0.0
    return 2.0 * invited + 2.0 * addressed + 2.0 * events + 2.0 * costs


def _thanking(rows: Sequence[tuple[str, Found]], asked: float, *, asks_anew: bool) -> float:
    """Thanks for what was: thanks, a reception and the past, best in one sentence."""
    best = 0.0
    past = sum(len(found.get("past", ())) for _, found in rows)
    thanked = any("thanks" in found for _, found in rows)
    for _, found in rows:
        if "thanks" in found:
            plainly = 3.0 if asked < _VISIT or "reception" in found else 1.5
            best = max(best, 1.0 + 2.5 * ("reception" in found) + plainly * ("past" in found))
        elif thanked and {"reception", "past"} <= set(found):
            best = max(best, 3.5)  # the subject thanks, the text tells of the morning
    best += min(3, past) * 0.7 if best > 1 else 0.0
    return best * (0.4 if asks_anew else 1.0)


def _thanks_first(rows: Sequence[tuple[str, Found]]) -> bool:
    """Whether a mail begins with thanks for a reception ("Bedankt voor de rondleiding"); a request ends with them."""
    for _, found in rows:
        places = found.get("reception", ())
        if any(0 < there - place <= _THANKED_FOR for place in found.get("thanks", ()) for there in places):
            return True
        if {"visit", "people", "come", "receive"} & set(found):
            return False
    return False


@dataclass(frozen=True, slots=True)
class Quoted:
    """What the quoted mail did: 0 nothing of the kind."""

    asked: int = 0
    confirmed: int = 0
    requested: bool = False  # it is the sender's own request
    thanked: bool = False

    @property
    def settled(self) -> bool:
        """Whether it confirmed rather than asked."""
        return self.confirmed > self.asked


def read_quote(context: Context) -> Quoted:
    """The signs of the quoted mail, which is ours or the sender's earlier one."""
    text = "\n".join(zone.text for zone in context.document.of(ZoneKind.QUOTE))[:_MAX_QUOTE]
    languages = tuple(dict.fromkeys((context.language, "en", "cs")))
    cues = _quote_cues(languages)
    found = cues.find(tokens(text))
    subject = cues.find(tokens(context.mail.subject))
    lists = len(re.findall(r"^[ >\t]*(?:[-*•]|\d[.)])\s", text, re.MULTILINE))
    return Quoted(
        asked=len(set(found.get("asked", {}).values())) + 2 * ("?" in text) + lists + 2 * len(subject.get("asked", ())),
        confirmed=len(set(found.get("confirmed", {}).values())) + 2 * len(subject.get("confirmed", ())),
        requested=any(
            _asking(line, cues.find(tokens(line)), form=False) >= _COME for line in re.split(r"(?<=[.?!])\s", text)
        ),
        thanked="thanks" in found and "past" in found,
    )


@cache
def _quote_cues(languages: tuple[str, ...]) -> Cues:
    return Cues({**VISIT, **SCENE, **HOST, **REPLY}, languages)
