"""Subject lines: what is left without the marks that mail programs put before an answer or a forward."""

from __future__ import annotations

import re

# RFC 5322 3.6.5 knows "Re: " alone; mail programs translate it, count it ("Re[2]:"), and gateways tag strangers' mail.
_ANSWER = "re|aw|antw|antwort|sv|vs|ang|odp|res|rsp|rif|r|ynt|ref|na|vá|atb|απ|ответ|відп|回复|回覆|答复"
_FORWARD = "fw|fwd|wg|wtr|tr|rv|enc|i|vb|vl|vl|fs|pd|továbbítás|doorst|hl|ilt|пересл|転送|转发"
_MARK = re.compile(
    rf"\s*(?:{_ANSWER}|{_FORWARD})\s*(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\*\d{{1,3}}|\d{{0,3}})\s*[:：]", re.I
)
_TAG = re.compile(r"\s*\[(?:ext|extern|external|externí|external email|externe)\]:?", re.I)
_ANSWER_MARK = re.compile(rf"\s*(?:{_ANSWER})\s*(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\*\d{{1,3}}|\d{{0,3}})\s*[:：]", re.I)
_MOST_MARKS = 50  # a subject of nothing but marks is not worth more steps


def base_subject(subject: str) -> str:
    """The subject without its marks ("Re:", "AW:", "Odp:", "Fwd:", "[EXT]"), white space made single."""
    rest = subject
    for _ in range(_MOST_MARKS):
        match = _MARK.match(rest) or _TAG.match(rest)
        if match is None:
            break
        rest = rest[match.end() :]
    return " ".join(rest.split())


def is_answer(subject: str) -> bool:
    """Whether the subject says that the mail answers another one."""
    rest = subject
    while match := _TAG.match(rest):
        rest = rest[match.end() :]
    return _ANSWER_MARK.match(rest) is not None


def same_subject(first: str, second: str) -> bool:
    """Whether two subjects name the same conversation; an empty one names none."""
    one, other = base_subject(first).casefold(), base_subject(second).casefold()
    return bool(one) and one == other
