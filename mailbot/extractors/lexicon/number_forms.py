"""Forms of number words that are built: those that count people alone, and tens with a unit that is inflected."""

from __future__ import annotations

import re


def of_people(code: str, base: dict[str, int]) -> dict[str, int]:
    """Forms that count people alone: "huszonnégyen", "zu fünfundzwanzigst", "met zijn vijfentwintigen"."""
    if code == "de":
        return {f"zu {word}{'st' if value >= 20 else 't'}": value for word, value in base.items() if value > 3}
    if code == "nl":
        return {f"{word}en": value for word, value in base.items() if value > 12}
    if code == "hu":
        units = dict(
            zip(("egy", "ketto", "harom", "negy", "ot", "hat", "het", "nyolc", "kilenc"), _HU_PEOPLE, strict=True)
        )
        forms = {f"{word}{'an' if re.search('[ao][^aeiou]*$', word) else 'en'}": n for word, n in base.items() if n > 9}
        return forms | {
            word.removesuffix(unit) + people: value
            for word, value in base.items()
            for unit, people in units.items()
            if value > 10 and word.endswith(unit)
        }
    return {}


_HU_PEOPLE = ("egyen", "ketten", "harman", "negyen", "oten", "hatan", "heten", "nyolcan", "kilencen")


def compounds(link: str, words: dict[str, int]) -> dict[str, int]:
    """A ten and a unit in any of their forms: "dwadzieścia dwie", "двадцять двоє", "dvaceti čtyřmi", "veintiuna"."""
    plain = {word: value for word, value in words.items() if " " not in word}
    tens = [(word, value) for word, value in plain.items() if value in range(20, 100, 10)]
    units = [(word, value) for word, value in plain.items() if value < 10]
    return {f"{ten}{link}{unit}": high + low for ten, high in tens for unit, low in units if ten not in _ROUND}


_ROUND = frozenset(("veintena", "treintena", "cuarentena", "vintena", "trintena", "dvacitka", "dvadsiatka", "dvacitku"))
