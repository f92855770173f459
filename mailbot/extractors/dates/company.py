"""The second look at a date: how likely it is a wish beside the other dates and hours of the mail."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailbot.extractors.dates.expression import Kind

Likely = Mapping[str, float]  # label: probability


@dataclass(frozen=True, slots=True)
class Seen:
    """An expression after the first look, in the order of the mail."""

    kind: Kind
    role: str
    likely: Likely

    @property
    def lead(self) -> str:
        """The label that is most likely."""
        return max(self.likely, key=lambda label: self.likely[label])


def features(seen: Sequence[Seen], at: int) -> dict[str, float]:
    """What the model of the second look weighs for `seen[at]`."""
    this = seen[at]
    mine = _bin(this.likely["visit"])
    others = [one for n, one in enumerate(seen) if n != at and one.kind is this.kind]
    wishes = [one.likely["visit"] for one in others]
    beside = [one.likely["visit"] for n, one in enumerate(seen) if n != at and one.kind is not this.kind]
    rank = min(sum(wish > this.likely["visit"] for wish in wishes), 3)
    stay = max((one.likely["stay"] for one in others), default=0.0)
    names = [
        f"p={mine}", f"lead={this.lead}", f"rank={rank}", f"rank={rank}+{mine}",
        f"best={_bin(max(wishes, default=0.0))}+{mine}", f"count={min(len(wishes), 4)}+{mine}",
        f"other={_bin(max(beside, default=0.0))}+{this.kind}+{mine}", f"stay={_bin(stay)}+{mine}",
        f"mean={_bin(sum(wishes) / len(wishes)) if wishes else '-'}+{mine}", f"{this.kind}+{this.role}+{mine}",
    ]  # fmt: skip
    for name, n in (("before", at - 1), ("after", at + 1)):
        near = seen[n] if 0 <= n < len(seen) else None
        lead = near.lead if near else "-"
        wish = f"{near.kind}{_bin(near.likely['visit'])}" if near else "-"
        names += [f"{name}={lead}+{this.kind}", f"{name}={wish}+{this.kind}+{mine}"]
    return dict.fromkeys(names, 1.0) | {f"log {label}": math.log(p + 1e-3) for label, p in this.likely.items()}


def _bin(probability: float) -> int:
    return min(4, int(probability * 5))
