"""Where templates/ and rules.yaml lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside = _PACKAGE / "_data" / name
    return inside if inside.exists() else _PACKAGE.parent / name


def templates_dir() -> Path:
    """The folder of the templates that ship."""
    return _shipped("templates")


def rules_file() -> Path:
    """The rules.yaml that ships."""
    return _shipped("rules.yaml")
