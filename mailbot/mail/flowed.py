"""format=flowed text back to paragraphs (RFC 3676)."""

from __future__ import annotations

_SIGNATURE = "-- "


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Join the soft-broken lines of a flowed text; quoted lines keep their depth, written "> "."""
    result: list[str] = []
    open_depth: int | None = None  # depth of the paragraph that the last line left open
    for line in text.split("\n"):
        depth, content = _unquoted(line)
        is_signature = content == _SIGNATURE
        joins = open_depth == depth and not is_signature
        flows = content.endswith(" ") and not is_signature
        content = content[:-1] if flows and delete_space else content
        if joins:
            result[-1] += content
        else:
            result.append((">" * depth + " " if depth else "") + content)
        open_depth = depth if flows else None
    return "\n".join(result)


def _unquoted(line: str) -> tuple[int, str]:
    content = line.lstrip(">")
    depth = len(line) - len(content)
    return depth, content.removeprefix(" ")  # space-stuffing
