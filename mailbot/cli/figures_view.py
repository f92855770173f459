"""`mailbot evaluate` for a person: accuracy by leaf and language, confidence against what was right, slow mails."""

from __future__ import annotations

import json

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailbot.cli.visible import one_line
from mailbot.evaluation.calibration import ALL, BINS, Bin, Reliability
from mailbot.evaluation.figures import LeafFigures, errors_of
from mailbot.evaluation.report import check_error_name
from mailbot.evaluation.run import Evaluation
from mailbot.evaluation.score import LEAVES

_GOOD, _FAIR = 0.9, 0.75  # F1 from here on green, yellow
_CALIBRATED, _TOLERABLE = 0.05, 0.1  # gap between predicted and observed up to here green, yellow
_FEW = 10  # values of a bin below which its share says little: shown dim
_WIDE = 100  # columns from which counts stand beside the shares
_ERROR = "error: expected calibration error; green where share and confidence lie close together, dim: few values"
_SHORT = {
    "institution": "inst.",
    "contact_name": "name",
    "contact_email": "email",
    "contact_phone": "phone",
    "interest": "topic",
    "group_size": "group",
}


def print_figures(evaluation: Evaluation, console: Console, errors: str | None = None) -> None:
    """Print all tables and the summary line. `errors` names what is listed mail by mail (a name of ERROR_NAMES)."""
    check_error_name(errors)
    wide = console.width >= _WIDE
    together = evaluation.reliability[ALL]
    median = f"{evaluation.median_seconds * 1000:.0f} ms"
    automatic = f"* wrongly; automatic mail answered: {evaluation.total.wrongly_answered_automatic}"
    tables = (
        *_titled("Leaves", _leaf_table(evaluation)),
        *_titled(f"F1 by leaf and language{', mails that give it' if wide else ''}", _language_table(evaluation, wide)),
        *_titled("Mails", _mail_table(evaluation), automatic),
        *_titled("Confidence against what was right, all leaves", _reliability_table(together)),
        *_titled("How many are right, by leaf and confidence (and of how many)", _by_leaf(evaluation, wide), _ERROR),
        *_titled(f"Slowest mails, median {median}", _slow_table(evaluation)),
    )
    console.print(Group(*tables))
    if evaluation.unread:
        console.print(Text(f"not read as mail: {one_line(', '.join(evaluation.unread))}\n", "red"))
    if errors is not None:
        console.print(Group(*_titled(*_error_table(evaluation, errors))))
    console.print(_summary(evaluation), soft_wrap=not console.is_terminal)


def _titled(title: str, table: Table, note: str = "") -> list[RenderableType]:
    """A table below its title, with a note and a blank line below it."""
    return [Text(title, "bold"), table, *([Text(note, "dim italic")] if note else []), Text()]


def _leaf_table(evaluation: Evaluation) -> Table:
    table = _table("leaf", "precision", "recall", "F1", "n")
    for leaf in LEAVES:
        table.add_row(leaf, *_row(evaluation.total.leaves[leaf]))
    table.add_section()
    table.add_row("all leaves", *_row(evaluation.total.micro))
    return table


def _row(counts: LeafFigures) -> list[Text | str]:
    f1 = Text(f"{counts.f1:.3f}", _grade(counts.f1) + " bold")
    return [f"{counts.precision:.3f}", f"{counts.recall:.3f}", f1, str(counts.wanted)]


def _grade(f1: float) -> str:
    return "green" if f1 >= _GOOD else "yellow" if f1 >= _FAIR else "red"


def _language_table(evaluation: Evaluation, counted: bool) -> Table:
    """Languages are rows, since a corpus may have a dozen of them and a terminal eighty columns."""
    table = _table("", *(_SHORT.get(leaf, leaf) for leaf in LEAVES), "all")
    for language, figures in evaluation.by_language.items():
        counts = [figures.leaves[leaf] for leaf in LEAVES]
        table.add_row(one_line(language), *(_cell(one, counted=counted) for one in (*counts, figures.micro)))
    return table


def _cell(counts: LeafFigures, *, counted: bool) -> Text:
    if not counts.wanted:
        return Text("–", "dim")
    text = Text(f"{counts.f1:.2f}", _grade(counts.f1))
    return text.append(f" {counts.wanted:>3}", "bright_black") if counted else text


def _mail_table(evaluation: Evaluation) -> Table:
    table = _table("", "category", "language", "missing", "whole", "answered*", "unanswered*")
    for name, figures in (("all", evaluation.total), *evaluation.by_language.items()):
        table.add_row(
            one_line(name),
            f"{figures.category}/{figures.mails}",
            f"{figures.language}/{figures.mails}",
            f"{figures.missing}/{figures.requests}",
            f"{figures.whole}/{figures.answered}",
            str(figures.wrongly_answered),
            str(figures.wrongly_unanswered),
        )
    return table


def _reliability_table(together: Reliability) -> Table:
    table = _table("confidence", "values", "predicted", "right", "gap")
    for one in together.bins:
        shares = (f"{one.mean_confidence:.2f}", f"{one.observed:.2f}")
        table.add_row(_range(one.low, one.high), str(one.values), *shares, Text(f"{one.gap:+.2f}", _gap_style(one)))
    table.add_section()
    table.add_row("calibration error", str(together.values), "", "", f"{together.error:.3f}")
    return table


def _by_leaf(evaluation: Evaluation, wide: bool) -> Table:
    """The share of right values of each leaf in each bin, and how many there are."""
    table = _table("leaf", *(_range(low, high) for low, high in BINS), "error")
    if not wide:
        table.padding = (0, 1, 0, 0)
    for leaf in (*LEAVES, ALL):
        one = evaluation.reliability[leaf]
        if leaf == ALL:
            table.add_section()
        error = Text(f"{one.error:.2f}", _error_style(one.error)) if one.values else Text("–", "dim")
        table.add_row(leaf if wide else _SHORT.get(leaf, leaf), *_bin_cells(one, 3 if wide else 2), error)
    return table


def _bin_cells(reliability: Reliability, width: int) -> list[Text]:
    by_low = {one.low: one for one in reliability.bins}
    found = [by_low.get(low) for low, _ in BINS]
    return [
        Text.assemble((f"{one.observed:.0%}", _gap_style(one)), (f" {one.values:{width}}", "bright_black"))
        if one
        else Text("–", "dim")
        for one in found
    ]


def _gap_style(one: Bin) -> str:
    return "dim" if one.values < _FEW else _error_style(abs(one.gap))


def _error_style(gap: float) -> str:
    return "green" if gap <= _CALIBRATED else "yellow" if gap <= _TOLERABLE else "red"


def _range(low: float, high: float) -> str:
    return f"{low * 100:.0f}–{high:.0%}" if low else f"< {high:.0%}"


def _slow_table(evaluation: Evaluation) -> Table:
    table = _table("mail", "ms")
    for case in evaluation.slowest:
        table.add_row(Text(one_line(case.name)), f"{case.seconds * 1000:.0f}")
    return table


def _error_table(evaluation: Evaluation, leaf: str) -> tuple[str, Table]:
    found = errors_of(leaf, evaluation.cases)
    table = Table(show_lines=True, box=box.HORIZONTALS, pad_edge=False)
    for heading in ("mail", "got", "gold"):
        table.add_column(heading, overflow="fold")
    for name, got, gold in found:
        values = (json.dumps(value, ensure_ascii=False) for value in (got, gold))
        table.add_row(Text(one_line(name)), *(Text(one_line(value)) for value in values))
    return f"Wrong: {leaf} ({len(found)})", table


def _summary(evaluation: Evaluation) -> Text:
    total, together = evaluation.total, evaluation.reliability[ALL]
    speed = total.mails / max(evaluation.seconds, 1e-9)
    facts = [
        f"{total.mails} mails in {evaluation.seconds:.1f} s ({speed:.0f} a second)",
        f"micro F1 {total.micro.f1:.3f}",
        f"whole mails {total.whole}/{total.answered}",
        f"missing set {total.missing}/{total.requests}",
        f"category {total.category}/{total.mails}",
        f"wrongly answered {total.wrongly_answered} (automatic {total.wrongly_answered_automatic})",
        f"calibration error {together.error:.3f}",
    ]
    return Text(" · ".join(facts), "bold")


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="")
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    return table
