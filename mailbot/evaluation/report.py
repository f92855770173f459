"""The evaluation for people (Rich tables) and for scripts (one JSON object)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from mailbot.errors import SettingsError
from mailbot.evaluation.figures import Figures, LeafFigures, errors_of
from mailbot.evaluation.run import Evaluation
from mailbot.evaluation.score import LEAVES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

ERROR_NAMES = (*LEAVES, "category", "language", "missing", "never")
_SLOWEST = 5


def print_report(evaluation: Evaluation, console: Console, *, as_json: bool = False, errors: str | None = None) -> None:
    """Print the evaluation. `errors` names what is listed mail by mail; raises SettingsError on an unknown name."""
    if errors is not None and errors not in ERROR_NAMES:
        raise SettingsError(f"--errors {errors}: there is no such leaf; there are {', '.join(ERROR_NAMES)}")
    if as_json:
        console.file.write(json.dumps(to_json(evaluation, errors), ensure_ascii=False, indent=1) + "\n")
        return
    console.print(_leaf_table(evaluation))
    console.print(_language_table(evaluation))
    console.print(_mail_table(evaluation))
    console.print(_reliability_table(evaluation))
    console.print(_slow_table(evaluation))
    if evaluation.unread:
        console.print("not read as mail: " + ", ".join(evaluation.unread), markup=False)
    if errors is not None:
        console.print(_error_table(evaluation, errors))


def to_json(evaluation: Evaluation, errors: str | None = None) -> dict[str, Any]:
    """All figures as plain data: "all" and each language, reliability, slowest mails, and the errors of a leaf."""
    slow = sorted(evaluation.cases, key=lambda case: -case.seconds)[:_SLOWEST]
    result: dict[str, Any] = {
        "all": figures_json(evaluation.total),
        "languages": {language: figures_json(figures) for language, figures in evaluation.by_language.items()},
        "reliability": [
            {
                "from": entry.low,
                "to": entry.high,
                "values": entry.values,
                "mean_confidence": round(entry.mean_confidence, 3),
                "observed": round(entry.right / entry.values, 3),
            }
            for entry in evaluation.reliability
        ],
        "slowest": [{"mail": case.name, "seconds": round(case.seconds, 4)} for case in slow],
        "unread": list(evaluation.unread),
    }
    if errors is not None:
        found = errors_of(errors, evaluation.cases)
        result["errors"] = [{"mail": name, "got": got, "gold": gold} for name, got, gold in found]
    return result


def figures_json(figures: Figures) -> dict[str, Any]:
    """The figures of one set of mails as plain data."""
    return {
        "mails": figures.mails,
        "leaves": {leaf: _leaf_json(counts) for leaf, counts in figures.leaves.items()},
        "micro_f1": round(figures.micro.f1, 4),
        "category": figures.category,
        "language": figures.language,
        "whole": figures.whole,
        "answered": figures.answered,
        "missing": figures.missing,
        "requests": figures.requests,
        "wrongly_answered": figures.wrongly_answered,
        "wrongly_answered_automatic": figures.wrongly_answered_automatic,
        "wrongly_unanswered": figures.wrongly_unanswered,
    }


def _leaf_json(counts: LeafFigures) -> dict[str, Any]:
    return {
        "precision": round(counts.precision, 4),
        "recall": round(counts.recall, 4),
        "f1": round(counts.f1, 4),
        "n": counts.wanted,
    }


def _leaf_table(evaluation: Evaluation) -> Table:
    table = _table("Leaves", "leaf", "precision", "recall", "F1", "n")
    for leaf in LEAVES:
        table.add_row(leaf, *_row(evaluation.total.leaves[leaf]))
    table.add_section()
    table.add_row("all leaves", *_row(evaluation.total.micro))
    return table


def _row(counts: LeafFigures) -> list[str]:
    return [f"{counts.precision:.3f}", f"{counts.recall:.3f}", f"[bold]{counts.f1:.3f}[/bold]", str(counts.wanted)]


_SHORT = {
    "institution": "inst.",
    "contact_name": "name",
    "contact_email": "email",
    "contact_phone": "phone",
    "interest": "topic",
    "group_size": "group",
}


def _language_table(evaluation: Evaluation) -> Table:
    """F1 by language; languages are rows, since a corpus may have a dozen and a terminal eighty columns."""
    table = _table("F1 by language", "", *(_SHORT.get(leaf, leaf) for leaf in LEAVES), "all")
    for language, figures in evaluation.by_language.items():
        counts = [figures.leaves[leaf] for leaf in LEAVES]
        cells = [f"{one.f1:.2f}" if one.wanted else "–" for one in (*counts, figures.micro)]
        table.add_row(language, *cells)
    return table


def _mail_table(evaluation: Evaluation) -> Table:
    table = _table("Mails", "", "category", "language", "missing", "whole", "answered*", "unanswered*")
    for name, figures in (("all", evaluation.total), *evaluation.by_language.items()):
        table.add_row(
            name,
            f"{figures.category}/{figures.mails}",
            f"{figures.language}/{figures.mails}",
            f"{figures.missing}/{figures.requests}",
            f"{figures.whole}/{figures.answered}",
            str(figures.wrongly_answered),
            str(figures.wrongly_unanswered),
        )
    table.caption = f"* wrongly; automatic mail answered: {evaluation.total.wrongly_answered_automatic}"
    table.caption_justify = "left"
    return table


def _table(title: str, *headings: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    return table


def _reliability_table(evaluation: Evaluation) -> Table:
    table = _table("Confidence against what was right", "confidence", "values", "mean", "right")
    for entry in evaluation.reliability:
        table.add_row(
            f"{entry.low:.2f}–{entry.high:.2f}",
            str(entry.values),
            f"{entry.mean_confidence:.2f}",
            f"{entry.right / entry.values:.2f}",
        )
    return table


def _slow_table(evaluation: Evaluation) -> Table:
    seconds = sorted(case.seconds for case in evaluation.cases)
    middle = seconds[len(seconds) // 2]
    table = _table(f"Slowest mails (median {middle * 1000:.0f} ms)", "mail", "ms")
    for case in sorted(evaluation.cases, key=lambda case: -case.seconds)[:_SLOWEST]:
        table.add_row(case.name, f"{case.seconds * 1000:.0f}")
    return table


def _error_table(evaluation: Evaluation, leaf: str) -> Table:
    from rich.markup import escape
    from rich.table import Table

    found = errors_of(leaf, evaluation.cases)
    table = Table(title=f"Wrong: {leaf} ({len(found)})", title_justify="left", show_lines=True)
    for heading in ("mail", "got", "gold"):
        table.add_column(heading, overflow="fold")
    for name, got, gold in found:
        shown = [escape(json.dumps(value, ensure_ascii=False)) for value in (got, gold)]
        table.add_row(name, *shown)
    return table
