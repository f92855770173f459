"""Subordinate clauses of a sentence, by the closed class of conjunctions that open them, in every language.

"…, because we are expected at the embassy at noon" says why, not when: its dates and hours are not asked for. "If you
are busy, …" supposes something: what it says about being busy is not said of the dates outside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class ClauseKind(StrEnum):
    """What a subordinate clause tells."""

    CAUSE = "cause"
    RESULT = "result"
    CONDITION = "condition"
    TIME = "time"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class Clause:
    """`text[start:end]` is a subordinate clause."""

    kind: ClauseKind
    start: int
    end: int


_SUBJECT_EN = r"(?=\s+(?:we|i|our|my|they|he|she|it|there)\b)"
_OPENERS: dict[str, dict[str, str]] = {
    "cause": {
        "en": rf"(?<=, )(?:our|the|my|that|this)\s+(?:\w+\s+){{1,2}}being(?=\s+\w+(?:ed|en|t|"
        rf"k)\b)|because|given\s+that|seeing\s+that|due\s+to|owing\s+to|(?:since|"
        rf"as){_SUBJECT_EN}|as(?=\s+(?:the|both|all)\s+\w+\s+(?:\w+\s+)?(?:is|are|has|have|goes|go|were|was)\b)|"
        r"since(?=\s+(?:in|on)\b)",
        "cs": "protoze|jelikoz|nebot|ponevadz|kvuli|vzhledem\\s+k(?=\\s)",
        "sk": "pretoze|lebo|kedze|nakolko|kvoli|vzhladom\\s+na",
        "de": r"weil|denn|zumal|wegen|(?<=, )da|^\s*da(?=\s+(?:wir|ich|unsere?|die|der|das|es)\b)",
        "fr": "(?<=, )(?:[\\w'’]+\\s+){1,4}(?:etant|ayant)|car|parce\\s+qu[e'’]|puisqu[e'’]|"
        "etant\\s+donne|vu\\s+qu[e'’]|en\\s+raison",
        "es": "(?<=, )(?:estando|siendo|teniendo|al\\s+estar|al\\s+tener)|porque|ya\\s+que|"
        "puesto\\s+que|pues|dado\\s+que|debido\\s+a",
        "it": "(?<=, )(?:essendo|avendo|dovendo)|perche|poiche|siccome|dato\\s+che|"
        "visto\\s+che|dal\\s+momento\\s+che|in\\s+quanto",
        "pl": "poniewaz|bo|gdyz|bowiem|jako\\s+ze|ze\\s+wzgledu",
        "nl": "omdat|want|aangezien|vermits|wegens|vanwege",
        "pt": "(?<=, )(?:estando|sendo|tendo)|porque|pois|ja\\s+que|uma\\s+vez\\s+que|"
        "dado\\s+que|visto\\s+que|devido\\s+a",
        "hu": "mert|mivel|ugyanis|hiszen",
        "uk": "бо|тому\\s+що|оскільки|адже|через\\s+те",
    },
    "result": {
        "en": rf"so(?:\s+that)?{_SUBJECT_EN}|so\s+in\s+the|hence|therefore|thus",
        "cs": "takze|tudiz|proto",
        "sk": "takze|preto",
        "de": "sodass|so\\s+dass|deshalb|daher|darum|deswegen",
        "fr": "donc|si\\s+bien\\s+que|de\\s+sorte\\s+que|du\\s+coup",
        "es": "asi\\s+que|por\\s+lo\\s+que|por\\s+(?:lo\\s+)?tanto|de\\s+modo\\s+que|con\\s+lo\\s+cual",
        "it": "cosi|quindi|percio|dunque|sicche",
        "pl": "wiec|dlatego|zatem|tak\\s+ze",
        "nl": "dus|zodat|daarom",
        "pt": "por\\s+isso|portanto|assim|de\\s+modo\\s+que|logo",
        "hu": "igy|ezert|tehat|ugyhogy",
        "uk": "тож|отже|так\\s+що",
    },
    "condition": {
        "en": "if(?!\\s+possible)|unless|in\\s+case|should\\s+(?:you|that|this|the|it)|provided",
        "cs": "pokud(?!\\s+mozno)|kdyby|jestli|jestlize|v\\s+pripade|ledaze",
        "sk": "ak|keby|pokial(?!\\s+mozno)|v\\s+pripade",
        "de": "falls|wenn(?!\\s+moglich)|sofern|sollten?\\s+(?:sie|das|dies|der|die|es)|im\\s+falle?",
        "fr": "si(?!\\s+possible)|s['’]ils?|au\\s+cas\\s+ou",
        "es": "si(?!\\s+es\\s+posible)|en\\s+caso\\s+de|de\\s+no",
        "it": "se(?!\\s+possibile)|qualora|nel\\s+caso",
        "pl": "jesli(?!\\s+mozna)|jezeli|gdyby|o\\s+ile|w\\s+razie",
        "nl": "als|indien(?!\\s+mogelijk)|mocht(?:en)?|tenzij",
        "pt": "se(?!\\s+possivel)|caso",
        "hu": "ha",
        "uk": "якщо|якби|коли\\s+б",
    },
    "time": {
        "en": rf"while|whereas|when(?!ever)|once{_SUBJECT_EN}|once(?=\s+(?:the|all|everyone|everything|term|"
        rf"school)\b)|as\s+soon\s+as|"
        r"(?:before|after|until)(?=\s+(?:we|they|he|she|it|you|i|(?:the|"
        r"our)\s+\w+\s+(?:is|are|goes|go|starts?|ends?|has|have|meets?|closes?|"
        r"opens?))\b)",
        "cs": "zatimco|nezli?|jakmile|dokud|kdyz",
        "sk": "zatial\\s+co|kym|akonahle|ked(?!ykolvek)",
        "de": "bevor|nachdem|sobald|ehe|solange|(?<=, )als|^\\s*als(?=\\s+(?:wir|ich|uns|die|der|das|im)\\b)",
        "fr": (
            r"pendant\s+qu[e'’]|tandis\s+qu[e'’]|alors\s+qu[e'’]|avant\s+qu[e'’]|apres\s+qu[e'’]|des\s+qu[e'’]|"
            "lorsqu[e'’]"
        ),
        "es": "mientras|antes\\s+de\\s+que|en\\s+cuanto|despues\\s+de\\s+que",
        "it": "mentre|prima\\s+che|non\\s+appena|dopo\\s+che",
        "pl": "zanim|podczas\\s+gdy|natomiast|dopoki|gdy",
        "nl": "terwijl|voordat|nadat|zodra|toen",
        "pt": "enquanto|antes\\s+que|assim\\s+que|depois\\s+que",
        "hu": "mielott|miutan|mikozben|amig",
        "uk": "перш\\s+ніж|поки|після\\s+того\\s+як",
    },
    "relative": {
        "en": "(?<=, )(?:which|who|where|whose)",
        "cs": "(?<=, )(?:kter\\w{1,4}|kde|jenz|jez)",
        "sk": "(?<=, )(?:ktor\\w{1,4}|kde)",
        "fr": "(?<=, )(?:qui|dont)",
        "es": "(?<=, )(?:que|quien(?:es)?|donde)(?=\\s)",
        "it": "(?<=, )(?:che|il\\s+quale|la\\s+quale|dove)(?=\\s)",
        "pl": "(?<=, )(?:ktor\\w{1,4}|gdzie)",
        "nl": "(?<=, )(?:waar|dat|die)(?=\\s)",
        "pt": "(?<=, )(?:que|onde|cujo)(?=\\s)",
        "uk": "(?<=, )(?:як(?:ии|а|е|і|ого|ому)|де)(?=\\s)",
    },
}
# A particle in the middle of a sentence that gives it as the reason for the one before.
_PARTICLES: dict[str, str] = {
    "cs": "totiz",
    "sk": "totiz",
    "de": "namlich",
    "fr": "en\\s+effet",
    "it": "infatti",
    "pl": "mianowicie|wszak",
    "nl": "namelijk|immers",
    "pt": "e\\s+que",
    "es": "es\\s+que",
}
_END = re.compile(r"[;)?!,]|\.\s|\s-\s")
_MIN_WORDS = 3  # a comma right behind the conjunction ("because, as you know, …") ends nothing


@cache
def _openers(language: str) -> re.Pattern[str]:
    groups = [rf"(?P<{kind}>{table[language]})" for kind, table in _OPENERS.items() if language in table] or [
        "(?P<cause>(?!))"
    ]
    if language in _PARTICLES:
        groups.append(rf"(?P<particle>{_PARTICLES[language]})")
    return re.compile(rf"(?<![\w'’])(?:{'|'.join(groups)})(?![\w])")


def opens_clause(folded: str, language: str) -> bool:
    """Whether a conjunction (no relative pronoun) stands in the text."""
    return any(match.lastgroup != "relative" for match in _openers(language).finditer(folded))


def subordinate(folded: str, language: str, spans: list[tuple[int, int]]) -> list[Clause]:
    """The subordinate clauses, in order. `spans` are the dates and hours: a comma right beside one ends no clause."""
    found: list[Clause] = []
    for match in _openers(language).finditer(folded):
        if match.lastgroup == "particle":
            found.append(Clause(ClauseKind.CAUSE, found[-1].end if found else 0, _end(folded, match.end(), spans)))
            continue
        if found and match.start() < found[-1].end:
            found[-1] = Clause(found[-1].kind, found[-1].start, match.start())
        kind = ClauseKind(match.lastgroup or "cause")
        end = _end(folded, match.end(), spans)
        before = found[-1] if found else None
        if kind is ClauseKind.RELATIVE and before and 0 <= match.start() - before.end <= 2:
            kind = before.kind  # "because it hangs on the committee, which sits on 4 March"
        found.append(Clause(kind, match.start(), end))
    return found


def _end(folded: str, start: int, spans: list[tuple[int, int]]) -> int:
    for match in _END.finditer(folded, start):
        at = match.start()
        if any(low <= at < high + 1 for low, high in spans):
            continue
        if folded[at] == ")" and "(" in folded[start:at]:
            continue
        if folded[at] == "," and len(folded[start:at].split()) < _MIN_WORDS:
            continue
        return at
    return len(folded)


def clause_at(clauses: list[Clause], position: int) -> Clause | None:
    """The subordinate clause in which a position lies, None for the main one."""
    return next((clause for clause in clauses if clause.start <= position < clause.end), None)
