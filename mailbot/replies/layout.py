"""Plain text laid out for mail: lines of at most 72 characters, lists with a hanging indent (RFC 5322 2.1.1: 78)."""

from __future__ import annotations

import re
import textwrap

WIDTH = 72
_ITEM = re.compile(r"(?P<indent>\s*)(?P<bullet>(?:[-*•]|\d{1,2}\.) )?")


def wrap(text: str) -> str:
    """Wrap each line by itself; at most one empty line together; ends with a line end.

    Addresses and links stay whole even where they are longer than a line: broken they are of no use.
    """
    lines: list[str] = []
    for line in text.expandtabs(4).splitlines():
        wrapped = _wrap_line(line.rstrip())
        if wrapped or (lines and lines[-1]):
            lines.extend(wrapped or [""])
    return "\n".join(lines).strip("\n") + "\n"


def _wrap_line(line: str) -> list[str]:
    match = _ITEM.match(line)
    indent = match["indent"] if match else ""
    hanging = len(match["bullet"] or ("  " if indent else "")) if match else 0
    result: list[str] = []
    for piece in _broken(line.split()):
        room = result and len(result[-1]) + 1 + len(piece) <= WIDTH
        if room:
            result[-1] += f" {piece}"
        else:
            result.append((f"{indent}{' ' * hanging}" if result else indent) + piece)
    return result


def _broken(words: list[str]) -> list[str]:
    """Words, those longer than half a line in pieces unless they are an address or a link."""
    pieces: list[str] = []
    for word in words:
        whole = len(word) <= WIDTH // 2 or "@" in word or "://" in word
        pieces.extend([word] if whole else textwrap.wrap(word, WIDTH // 2, break_on_hyphens=False))
    return pieces
