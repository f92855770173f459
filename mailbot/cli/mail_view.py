"""What `mailbot extract` shows a person of one file: a panel with the mail and the readings, side by side or not."""

from __future__ import annotations

from rich import box
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from mailbot.cli.mail_text import mail_text
from mailbot.cli.marks import marks_of
from mailbot.cli.readings_view import readings_view
from mailbot.cli.values import percent
from mailbot.cli.visible import one_line
from mailbot.evaluation.extract import Understood

_WIDE = 110  # columns from which mail and readings stand side by side
_WIDEST = 180  # lines longer than this are hard to read


def print_mail(source: str, understood: Understood, console: Console, below: RenderableType | None = None) -> None:
    """Print one file for this console; `below` stands under mail and readings (`--why`).

    In a pipe there are no columns, no frames and no wrapped lines, so that it can be searched and cut; where there are
    no colours the proofs are written in brackets.
    """
    readings, screen = understood.readings, console.is_terminal
    text = mail_text(understood, marks_of(readings), brackets=not in_colour(console), frames=screen)
    legend = readings_view(readings)
    content: list[RenderableType] = []
    if screen and console.width >= _WIDE:
        content.append(_beside(text, legend))
    else:
        content += [text, Rule(style="dim"), legend]
    if below is not None:
        content += [Rule(style="dim"), below]
    title = Text(one_line(source), "bold")
    if screen:
        console.print(_panel(title, _kind(understood), Group(*content), min(console.width, _WIDEST)))
    else:
        head = Text(" · ").join([title, _kind(understood)])
        console.print(Rule(head, align="left"), Group(*content), Text(), soft_wrap=True)


def _panel(title: Text, subtitle: Text, content: RenderableType, width: int) -> Panel:
    return Panel(
        content,
        title=title,
        title_align="left",
        subtitle=subtitle,
        subtitle_align="right",
        box=box.ROUNDED,
        border_style="bright_black",
        padding=(0, 1),
        width=width,
    )


def fault_view(source: str, error: str) -> Text:
    """The line of a file that cannot be read as mail."""
    return Text(f"{one_line(source)}: {one_line(error)}", "red")


def in_colour(console: Console) -> bool:
    """Whether colours reach the reader (NO_COLOR, TERM=dumb and pipes have none)."""
    return console.color_system is not None and not console.no_color


def _beside(text: RenderableType, legend: RenderableType) -> Table:
    table = Table.grid(padding=(0, 3, 0, 0), expand=True)
    table.add_column(ratio=3)
    table.add_column(ratio=2)
    table.add_row(text, legend)
    return table


def _kind(understood: Understood) -> Text:
    readings = understood.readings
    kind = Text.assemble((readings.category.value, "bold"), f" · {readings.language} · ")
    kind.append_text(percent(readings.category_confidence)).append(f" · {one_line(readings.category_source)}")
    return kind
