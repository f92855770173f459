"""Prints tables and JSON; in the JSON a stranger's text can neither steer a terminal nor turn a line around."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

# Characters that `json.dumps` leaves as they are and a terminal obeys: C1 controls, marks and embeddings of direction,
# line separators. They stand in JSON within strings only, where the escaped form means the same (RFC 8259 7).
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def terminal() -> Console:
    """Where a person reads: colours only on a terminal, nothing read as markup that was not meant so."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def print_rich(renderable: RenderableType) -> None:
    """Print a table for a person."""
    terminal().print(renderable)


def print_json(value: object, *, indent: int | None = 1) -> None:
    """Print JSON for a script: readable letters, everything that a terminal would obey escaped."""
    readable = (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(value, ensure_ascii=not readable, indent=indent)
    typer.echo(_OBEYED.sub(lambda match: f"\\u{ord(match.group()):04x}", text))
