"""The small words around the number of visitors, by language and class. They are closed classes of grammar.

and, plus, with, or: conjunctions and what else adds ("as well as", "accompanied by"). prep, art, light: prepositions,
articles and possessives, adverbs that change nothing ("about", "only"). up, down: limits. maybe: a second number is
what the first may become. among: what follows is part of what was counted. total: what follows is the sum. we: who is
counted (we, the group); reckon: what tells us to expect a number; weak: subjects that need a noun for people (there
are). be: verbs of being, coming, consisting that stand between them and the number; prodrop: those that carry "we"
themselves. come: the clause speaks of coming.
have, employ: verbs of bodies with members and staff. self, i: the writer, and the writer as subject. past, now: an
earlier group, the one that comes. not: what follows is not so. more: "two more". ofus: what may follow a number
without a noun. led: what follows is named, but not counted. rel: words that end a noun phrase or begin a clause.
"""

from __future__ import annotations

import re
from functools import cache

from mailbot.extractors.lexicon.group_words_germanic import GERMANIC
from mailbot.extractors.lexicon.group_words_romance import ROMANCE
from mailbot.extractors.lexicon.group_words_slavic import SLAVIC
from mailbot.extractors.text import fold

TOKEN = re.compile(r"\d+|[^\W\d_]+(?:-[^\W\d_]+)*|[^\w\s]|_")

Entries = dict[tuple[str, ...], frozenset[str]]


@cache
def cues(language: str) -> Entries:
    """The entries of a language (English where there is none), each as its tokens, with their classes."""
    found: dict[tuple[str, ...], set[str]] = {}
    block = {**GERMANIC, **ROMANCE, **SLAVIC}.get(language, GERMANIC["en"])
    for name, entries in re.findall(r"^\s*([a-z]+):\s(.+?)(?=^\s*[a-z]+:\s|\Z)", fold(block), re.MULTILINE | re.DOTALL):
        for entry in entries.split(","):
            tokens = tuple(TOKEN.findall(entry))
            if tokens:
                found.setdefault(tokens, set()).add(name)
    return {tokens: frozenset(names) for tokens, names in found.items()}


@cache
def longest(language: str) -> dict[str, int]:
    """How many tokens the longest entry has that begins with a word; words that begin none need no look."""
    found: dict[str, int] = {}
    for tokens in cues(language):
        found[tokens[0]] = max(found.get(tokens[0], 0), len(tokens))
    return found
