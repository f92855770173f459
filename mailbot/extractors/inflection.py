"""Base forms of inflected Slavic names, where an address or a header shows them (Hlaváčovi, hlavac@).

Without such a witness the form that stands in the mail is left as it is: a wrong base form would be worse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mailbot.extractors.text import fold

# Endings of the oblique cases and what the base form has instead, longest first; surnames, then first names.
_CASES = (
    ("ovou", ("ová",)),
    ("ského", ("ský", "ski")),
    ("skému", ("ský", "ski")),
    ("skiego", ("ski",)),
    ("skiemu", ("ski",)),
    ("ckiego", ("cki",)),
    ("ckiemu", ("cki",)),
    ("skim", ("ski",)),
    ("ckim", ("cki",)),
    ("ską", ("ska",)),
    ("cką", ("cka",)),
    ("skiej", ("ska",)),
    ("ckiej", ("cka",)),
    ("ého", ("ý",)),
    ("ému", ("ý",)),
    ("iem", ("", "ie")),
    ("owi", ("",)),
    ("ové", ("ová",)),
    ("ovi", ("", "a")),
    ("ým", ("ý",)),
    ("em", ("", "ek")),
    ("om", ("",)),
    ("ou", ("á", "a")),
    ("ej", ("á", "a")),
    ("ią", ("ia",)),
    ("ę", ("a",)),
    ("ą", ("a",)),
    ("u", ("a", "")),
    ("y", ("a",)),
    ("ě", ("a",)),
    ("é", ("á", "a")),
    ("a", ("",)),
    ("o", ("",)),
)


def base_form(name: str, witnesses: Iterable[str]) -> str:
    """The name with each word in its base form where a witness holds that; else as it stands."""
    pieces = {piece for witness in witnesses for piece in re.findall(r"[^\W\d_]+", fold(witness))}
    words = name.split()
    shown = [_shown(word, pieces) for word in words]
    if shown == words or len(words) < 2:
        return shown[0] if len(words) == 1 else name
    if words[0].endswith("ou"):
        shown[0] = words[0][:-2] + "a"  # given names decline as nouns
    if _feminine(words[0], shown[0]) and words[-1].endswith("ou") and not shown[-1].endswith("ová"):
        shown[-1] = words[-1][:-2] + "á"  # Janou Bílou is Jana Bílá, Petrem Vránou is Petr Vrána
    elif words[-1].endswith("ou") and not words[-1].endswith("ovou"):
        shown[-1] = words[-1][:-2] + "a"
    if shown[0] == words[0] and shown[-1] != words[-1]:  # the surname is proved, the first name goes along
        shown[0] = re.sub(r"(?:ovi|owi|em)$", "", shown[0])
        if shown[-1].endswith(("á", "ska", "cka")):
            shown[0] = re.sub(r"(?:ou|ą)$", "a", shown[0])  # Alenou Kubíčkovou, Anną Nowacką
    return " ".join(shown)


def _feminine(word: str, shown: str) -> bool:
    return word != shown and shown.endswith(("a", "e", "ie"))


def _shown(word: str, pieces: set[str]) -> str:
    if fold(word) in pieces and not word.endswith(("ą", "ę")):  # their base form folds to the same letters
        return word
    return next((base for base in _bases(word) if fold(base) in pieces), word)


def _bases(word: str) -> Iterator[str]:
    for ending, bases in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            for base in bases:
                yield word[: -len(ending)] + base
    fleeting = re.sub(r"([^aeiouyáéíóúůý])(?:a|ovi|em|owi|iem)$", r"e\1", word)
    if fleeting != word:  # Pavla, Havlem: Pavel, Havel
        yield fleeting
