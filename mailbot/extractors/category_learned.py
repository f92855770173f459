"""The category of a mail that answers nothing, as learned: what its words are like, then all signs together.

Two linear models. The first knows words of mails that are no visit (press, jobs, offers, thanks, invitations,
residents) against those of visits; the second weighs its verdict with the counted signs and the rules' own verdict.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from mailbot.extractors.category_signs import Signs
from mailbot.extractors.learned.linear import linear
from mailbot.extractors.text import fold
from mailbot.model import Category

WORDS, SIGNS = "category_words", "category"
OTHER_KIND, VISIT_KIND = "other", "visit"
MAX_WORDS = 250  # of a mail
NO_VISIT = "no-visit"  # the rule of mails in which nothing speaks of anything
SURE = 0.95  # so sure the models must be against rules that found another kind of mail
NO_VISIT_AFTER_ALL = 0.5  # so sure against rules that found a plain wish for a visit
SURELY_RULED = 0.9  # confidence of such rules
FOUND_SURELY = 0.9  # so sure that it asks for a visit where rules see none
NEVER_FROM = 0.35  # at so much likelihood of being no visit a mail is not answered: staff read it instead
_WORD = re.compile(r"[^\W\d_]+")
_STEM, _LONG = 5, 7  # letters
_WEIGHT = 4.0  # of all words of a mail together, whatever their number


@dataclass(frozen=True, slots=True)
class Verdict:
    """The category, the rule that chose it, and how sure it is."""

    category: Category
    rule: str
    confidence: float


def words(texts: Iterable[str]) -> dict[str, float]:
    """The stems of a mail and their pairs, each with the same share."""
    said = list(itertools.islice((word for text in texts for word in _WORD.findall(fold(text))), MAX_WORDS))
    names = [name for word in said for name in (f"w:{word[:_STEM]}", f"x:{word[:_LONG]}")]
    names += [f"b:{first[:_STEM]}_{second[:_STEM]}" for first, second in itertools.pairwise(said)]
    found = dict.fromkeys(names, 0.0)
    return dict.fromkeys(found, _WEIGHT / math.sqrt(len(found))) if found else {}


def signs_told(signs: Signs, ruled: Verdict, no_visit: float, known: Mapping[str, bool]) -> dict[str, float]:
    """What the second model weighs. `no_visit` is the probability by the first, `known` what else is known."""
    found = {f"rule={ruled.rule}": 1.0, f"category={ruled.category}": 1.0}
    for field in fields(signs):
        value = getattr(signs, field.name)
        if isinstance(value, dict):
            found |= {f"kind:{kind}": weight / 5 for kind, weight in value.items() if weight}
        elif value:
            found[field.name] = 1.0 if isinstance(value, bool) else value / 5
    found |= {name: 1.0 for name, is_so in known.items() if is_so}
    share = min(max(no_visit, 0.01), 0.99)
    return found | {"words": math.log(share / (1 - share))}


def judged(ruled: Verdict, signs: Signs, texts: Iterable[str], known: Mapping[str, bool]) -> Verdict:
    """The verdict of rules and models together; that of the rules alone where the models cannot be used."""
    first, second = linear(WORDS), linear(SIGNS)
    if first is None or second is None:
        return ruled
    no_visit = first.probabilities(words(texts))[OTHER_KIND]
    return weighed(ruled, second.probabilities(signs_told(signs, ruled, no_visit, known)))


def weighed(ruled: Verdict, likely: Mapping[str, float]) -> Verdict:
    """The likeliest category, except that it takes more to speak against rules that are sure.

    A mail that may be no visit is not answered: staff read it instead.
    """
    best = max(likely, key=lambda label: likely[label])
    other = likely[Category.OTHER]
    if ruled.category is Category.OTHER and ruled.rule != NO_VISIT:
        best = Category.OTHER if other >= 1 - SURE else best
    elif ruled.category is Category.REQUEST and ruled.confidence >= SURELY_RULED:
        best = Category.REQUEST if best == Category.OTHER and other < NO_VISIT_AFTER_ALL else best
    elif other >= NEVER_FROM or (ruled.rule == NO_VISIT and best == Category.REQUEST and likely[best] < FOUND_SURELY):
        best = Category.OTHER
    category = Category(best)
    rule = ruled.rule if category is ruled.category else f"learned, against {ruled.rule}"
    return Verdict(category, rule, round(likely[best], 3))
