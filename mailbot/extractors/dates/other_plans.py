""" "Already confirmed for the group:" and the lines of a list after it: when they are with others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.dates.expression import Expression, Role

_HEADING = re.compile(
    r"\b(?:already|other|otherwise|rest\s+of|uz|jiz|dals\w+|ostatni\w*|jin[eay]\w*|bereits|schon|weitere\w*|ander\w+|sonst\w*|ubrig\w*|"
    r"deja|autres?|reste\s+du|ya|otr[oa]s|resto\s+del?|gia|altr[ie]|restante|juz|inne|pozostal\w+|al|overige|andere|reeds|ja|"
    r"outr[oa]s|mar|tovabbi|egyeb|вже|інші)\b"
)
_ENGAGED = re.compile(
    r"\b(?:confirm\w*|book\w*|fix\w*|arrang\w*|scheduled|set|agreed|appointments?|engagements?|commitments?|visits?|meetings?|stops|"
    r"programme|program\w*|itinerar\w*|plans?|potvrzen\w*|domluven\w*|zajisten\w*|schuzk\w*|navstev\w*|potvrden\w*|dohodnut\w*|"
    r"stretnut\w*|bestatigt\w*|gebucht\w*|vereinbart\w*|fest|termine|programmpunkte|besuche|confirme\w*|prevu\w*|rendez-vous|"
    r"visites|etapes|confirmad\w*|reservad\w*|citas|visitas|compromisos|confermat\w*|fissat\w*|appuntamenti|visite|impegni|"
    r"potwierdzon\w*|umowion\w*|spotkania|wizyty|bevestigd|geboekt|afspraken|bezoeken|vastgelegd|marcad\w*|reunioes|"
    r"compromissos|megbeszelt\w*|programok|підтверджен\w*|зустрічі)\b"
)
_OURS = re.compile(
    r"\b(?:ipr|you|your|vas\w*|vam\w*|ihnen|ihr\w*|vous|votre|vosotros|ustedes|voi|vostr\w+|panstw\w*|jullie|uw?|vos\w*)\b"
)


def settle(folded: Sequence[str], found: Sequence[tuple[Expression, ...]]) -> list[tuple[Expression, ...]]:
    """The expressions of each line; those of a list under a heading of other engagements are no wish."""
    result = list(found)
    under = False
    for n, text in enumerate(folded):
        begins = bool(found[n]) and found[n][0].start < 6
        if not found[n] and text.rstrip().endswith(":"):
            under = bool(_HEADING.search(text) and _ENGAGED.search(text)) and not _OURS.search(text)
        elif under and begins and not _OURS.search(text):
            result[n] = tuple(replace(e, role=Role.EVENT) for e in found[n])
        else:
            under = under and begins
    return result
