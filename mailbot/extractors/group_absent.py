"""People of whom it is said that they do not come: not needed, waiting outside, staying at home, not counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailbot.extractors.group_tokens import Token
from mailbot.extractors.lexicon import words

_NEEDLESS = frozenset(
    words(
        "not nicht netreba neni nie no non nao niet nem не nepotrebujeme nepotrebujem unnecessary excluded exclu exclue"
    )
    + words("excluido excluida escluso esclusa ausgenommen uitgezonderd nepocitam nepocitaje nepocitame wylaczony")
)
"""Behind a person: none is needed ("an interpreter is not needed", "tlmočník netreba", "autista escluso")."""

_WITHOUT = frozenset(
    words("without ohne sans sin senza sem zonder bez без minus except excluding ausser außer nie ani")
)
"""Before a person: all come but this one ("bez starostky")."""

_STAYS = re.compile(
    r"(?:stays?|remains?|waits?|waiting|sleeps?|zusta\w+|cek[aá]\w*|poc[k]a\w*|vycka\w*|nejed\w+|nepojed\w+|neprijed\w+"
    r"|bleib\w+|wart(?:et|en)|reste(?:nt|ra|ront)?|attend(?:ra|ent|ront)?|qued(?:a|an|ara|aran|o)|esper(?:a|an|ara|aran)"
    r"|aguard(?:a|am|ara|arao|an)|rest(?:a|ano|era|eranno)|aspett(?:a|ano|era|eranno)|riman(?:e|gono)|rimarra\w*"
    r"|zosta(?:je|ja|nie|na)|(?:po|za)?czeka\w*|caka\w*|pocka\w*|zostan\w+|nejd\w+|nepojd\w+|nepride\w*|blijf\w*"
    r"|wacht\w*|fica(?:m|ra|rao)?|espera(?:m|ra|rao)?|marad(?:nak)?|megvar\w*|залиша\w+|лиша\w+|чека\w+|почека\w*)$"
)
"""Verbs of people who do not come with the others ("der Fahrer wartet draußen", "řidič zůstane v autobuse")."""

_REACH = 5  # tokens behind a person


def absent(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether it is said of this one person that none is needed or that this one does not come."""
    before = tokens[max(0, first - 2) : first]
    if any(t.text in _WITHOUT for t in before[-1:]) or (
        len(before) == 2 and before[0].text in _WITHOUT and before[1].has("art")
    ):
        return True
    if tokens[first].text in _WITHOUT or tokens[first].has("not"):
        return True
    near = tokens[last + 1 : last + 3]
    if any(t.has("not") or t.text in _NEEDLESS for t in near[:1]) or (
        len(near) == 2 and near[0].has("be") and (near[1].has("not") or near[1].text in _NEEDLESS)
    ):
        return True
    return _stays(tokens, last)


def _stays(tokens: Sequence[Token], last: int) -> bool:
    """Whether a verb of staying follows in the same clause."""
    for token in tokens[last + 1 : last + 1 + _REACH]:
        if not token.word or token.number is not None or token.has("and", "plus", "self"):
            return False
        if _STAYS.match(token.text):
            return True
    return False
