"""Where the greeting of a mail or a letter stands, and what stands above it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.mail.closings import CLOSING, GREETING
from mailbot.mail.lines import Line, is_labelled, is_prose

_LONGEST = 120
_MOST_WORDS = 9
_MOST_HEAD_LINES = 45
_MARK = re.compile(r"[,!:;،，](?!\d)|(?<=\w\w)\.(?=\s)")
# Who speaks of himself in the same breath has left the greeting ("Hello we are architects from ...").
_SPEAKER = re.compile(
    r"(?<!\w)(?:i|we|i'm|we're|my name|our|jsme|jsem|mame|wir|ich|nous|je|j'ai|noi|io|siamo|sono|somos|soy"
    r"|jestesmy|jestem|zijn|ben|ik"
    r"|wij|sme|som|telefon|we'd|i'd|it|could|would|can|please|mohli|prosim|konnten|pourriez|podrian|potreste)(?!\w)"
)
# Labels that letters put above the greeting; others answer questions.
_HEAD_LABEL = re.compile(
    r"\s*(?:to|from|attn|attention|cc|subject|subj|re|ref|reference|our ref|your ref|no|number|nr|n°|num|date"
    r"|place|c\. ?j|cj|sp\. ?zn|zn|vec"
    r"|vyrizuje|datum|predmet|ico|id ds|betreff|betr|aktenzeichen|az|unser zeichen|ihr zeichen|objet|objet|asunto"
    r"|ref\.|oggetto"
    r"|prot|protocollo|dotyczy|znak|sprawa|betreft|kenmerk|onderwerp|assunto|тема|вих|исх|spis\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """Offsets of the greeting in a text; both 0 if there is none. `head`: what is above it is a letterhead."""

    start: int = 0
    end: int = 0
    head: bool = False


def opening_of(lines: list[Line], *, letter: bool = False) -> Opening:
    """The greeting of a text. In a mail it stands on one of the first lines, in a letter below the letterhead."""
    own = [line for line in lines if not line.blank][: _MOST_HEAD_LINES + 2]
    for position, line in enumerate(own):
        above = own[:position]
        if above and (is_prose([own[position - 1]]) or _answers(above)):
            break
        stop = _greeting_in(line, is_first=position == 0)
        if not stop or (position > 3 and not letter and not _is_head(above)):
            continue
        end = line.start + stop
        if stop == len(line.text.rstrip()):
            end = _second_line(own[position + 1 :], end)
        return Opening(line.start, end, head=bool(above) and (letter or _is_head(above)))
    return Opening()


def _answers(above: list[Line]) -> bool:
    """Whether lines above would be a filled-in form rather than a letterhead."""
    return sum(1 for line in above if is_labelled(line) and not _HEAD_LABEL.match(line.plain)) > 3


def _is_head(above: list[Line]) -> bool:
    """At least three short lines without running text: a letter was pasted into a mail."""
    return len(above) >= 3 and all(len(line.text) <= 100 for line in above) and not is_prose(above)


def _second_line(following: list[Line], end: int) -> int:
    """ "Dear Ms Novak," may be followed by "dear colleagues," on a line of its own."""
    if following and GREETING.match(following[0].plain):
        stop = _greeting_in(following[0], is_first=False)
        if stop == len(following[0].text.rstrip()):
            return following[0].start + stop
    return end


def _greeting_in(line: Line, *, is_first: bool) -> int:
    """How much of a line is greeting: up to the mark that ends it; 0 if it is none."""
    text = line.text.rstrip()
    words = GREETING.match(line.plain)
    if not words or (not is_first and CLOSING.match(line.plain)):
        # in any language: a short first line that ends with a comma
        short = is_first and text.endswith(",") and len(text) <= 40 and len(text.split()) <= 5
        return len(text) if short and not any(char.isdigit() for char in text) and not CLOSING.match(line.plain) else 0
    stop = _end_mark(line, text)
    greeting = line.plain[:stop]
    if len(greeting.split()) > _MOST_WORDS + 4 or any(char.isdigit() for char in greeting) or _SPEAKER.search(greeting):
        return words.end() if len(text) > words.end() else len(text)
    return stop


def _end_mark(line: Line, text: str) -> int:
    if len(text) <= 60 and text.endswith((",", "!", ":", ";", "،", "，")) and "(" not in text:
        return len(text)
    at = 0
    while at < _LONGEST:
        mark = _MARK.search(text, at, _LONGEST + 1)
        if not mark:
            break
        at = mark.end()
        rest = line.plain[at:].lstrip()
        is_open = text.count("(", 0, at) > text.count(")", 0, at)
        if rest and not is_open and not GREETING.match(rest):
            return at
    if at >= len(text) or len(text) <= 60:
        return len(text)
    words = GREETING.match(line.plain)
    return words.end() if words else 0
