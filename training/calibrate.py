"""Count how often readings are right by the score of the rules, and write the curves of the calibration.

    python training/calibrate.py DIR... [--write]

DIR holds annotated mails (ID.eml beside ID.json). Per leaf the values given are sorted by score, pooled where an equal
or higher score was right less often (isotonic regression by pooling adjacent violators), and each pool is drawn towards
the leaf's mean by PRIOR mails, for few mails prove little. Without --write the curves are only printed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from examples import IDENTITY, RULES

from mailbot.evaluation.extract import read
from mailbot.evaluation.score import ANSWERED, LEAVES, compare
from mailbot.extractors.candidates import score_of
from mailbot.jsonform import readings_to_json
from mailbot.model import Readings

PRIOR = 4.0  # mails
FEWEST = 12  # values in a pool
TARGET = Path(__file__).parent.parent / "mailbot" / "extractors" / "lexicon" / "curves.py"
Point = tuple[float, bool]


def main() -> None:
    """Count, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dirs", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    arguments = parser.parse_args()
    points: dict[str, list[Point]] = {}
    for folder in arguments.dirs:
        for leaf, point in _points(folder):
            points.setdefault(leaf, []).append(point)
    curves = {leaf: curve(found) for leaf, found in points.items()}
    text = _source(curves)
    print(text)
    if arguments.write:
        TARGET.write_text(text, "utf-8")


def _points(folder: Path) -> Iterator[tuple[str, Point]]:
    for gold_file in sorted(folder.glob("*.json")):
        gold = json.loads(gold_file.read_text("utf-8"))
        if gold["category"] not in ANSWERED:
            continue
        readings = read(gold_file.with_suffix(".eml").read_bytes(), RULES, IDENTITY, None).readings
        prediction = readings_to_json(gold_file.stem, None, readings)
        for leaf in LEAVES:
            compared = compare(leaf, prediction, gold)
            score = _score(readings, leaf)
            if compared.given and score is not None:
                yield "slots" if leaf in ("dates", "times") else leaf, (score, compared.equal)


def _score(readings: Readings, leaf: str) -> float | None:
    if leaf in ("dates", "times"):
        return min((score_of(one) for one in readings.slots), default=None)
    candidates = getattr(readings, leaf)
    return score_of(candidates[0]) if candidates else None


def curve(points: list[Point]) -> tuple[tuple[float, float], ...]:
    """The rising curve through these points: (mean score, share that was right) of each pool."""
    points = sorted(points)
    mean = sum(right for _, right in points) / len(points)
    pools: list[list[Point]] = []
    for start in range(0, len(points), FEWEST):
        pools.append(points[start : start + FEWEST])
        while len(pools) > 1 and (_share(pools[-2], mean) >= _share(pools[-1], mean) or len(pools[-1]) < FEWEST):
            pools[-2:] = [pools[-2] + pools[-1]]
    return tuple((round(sum(x for x, _ in pool) / len(pool), 3), round(_share(pool, mean), 3)) for pool in pools)


def _share(pool: list[Point], mean: float) -> float:
    return (sum(right for _, right in pool) + PRIOR * mean) / (len(pool) + PRIOR)


def _source(curves: dict[str, tuple[tuple[float, float], ...]]) -> str:
    head = TARGET.read_text("utf-8").split("CURVES")[0]
    rows = []
    for leaf, points in curves.items():
        inner = ", ".join(f"({x}, {y})" for x, y in points)
        rows.append(f'    "{leaf}": ({inner}{"," if len(points) == 1 else ""}),')
    return head + "CURVES: dict[str, tuple[tuple[float, float], ...]] = {\n" + "\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    main()
