"""A text cut into words and signs, as the readers of organisations' names walk over it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.extractors.lexicon.name_edges import ADDRESSED

SLAVIC = ("cs", "sk", "pl", "uk", "hr", "sl", "sr", "ru", "lt")
ROMANCE = ("it", "es", "fr", "pt")
_CYRILLIC = re.compile(r"[а-я]")
_TOKEN = re.compile(
    r"\([A-ZÀ-Ž][^()\s]{1,11}(?:, [^()\s]{2,9})?\)|[^\W_](?:[^\W_]|['’&./*+\-](?=[^\W_]))*\.?|[^\s\w]|\n"
)
ELISION = re.compile(r"(?i)(?:[ld]|dell|nell|all|sull|dall)['’]")
QUOTES = {"„": "“”", "“": "”", '"': '"', "«": "»", "»": "«", "‘": "’", "”": "”"}
LEGAL = re.compile(
    r"(?:a\.\s?s\.|s\.\s?r\.\s?o\.|z\.\s?s\.|z\.\s?u\.|o\.\s?p\.\s?s\.|ltd|inc|llc|gmbh|e\.\s?v\."
    r"|b\.\s?v\.|s\.\s?p\.|asbl|vzw)"
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into words and signs."""

    text: str
    folded: str
    tokens: list[tuple[int, int]]
    language: str

    def word(self, index: int) -> str:
        return self.text[slice(*self.tokens[index])]

    def bare(self, index: int) -> str:
        return self.folded[slice(*self.tokens[index])].rstrip(".") or "."

    def is_addressed(self, index: int) -> bool:
        """Whether this word makes what follows the reader's: a second-person possessive ("váš", not "vás")."""
        return self.bare(index) in ADDRESSED and self.word(index).casefold() != "vás"


def cut_words(text: str, folded: str, language: str) -> Words:
    """The words of a text with its folded form; Cyrillic is read by Ukrainian rules in any mail."""
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    return Words(text, folded, tokens, "uk" if _CYRILLIC.search(folded) else language)


def is_capital(word: str) -> bool:
    """A capital at the start, or inside as in eThekwini."""
    return word[0].isupper() or (word[0].isalpha() and any(letter.isupper() for letter in word[1:]))
