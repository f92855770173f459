"""MEANING as a whole: every section has its file here, and each file's cases speak many languages."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
from mails import LANGUAGES

FILES = sorted(
    path.stem for path in Path(__file__).parent.glob("test_meaning_*.py") if path.stem != Path(__file__).stem
)
SECTIONS = ("institution", "contact", "slots", "interest", "group_size", "missing", "category", "language")


def _languages(file: str) -> set[str]:
    """The languages of the cases that are run: the ids of their parameters name them."""
    module = importlib.import_module(file)
    names = [
        str(parameter.id)
        for test in vars(module).values()
        for mark in getattr(test, "pytestmark", [])
        if mark.name == "parametrize"
        for parameter in mark.args[1]
    ]
    return {found.group(1) for name in names if (found := re.search(r" / (\w\w)(?: \d+)?$", name))}


@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_has_a_file(section: str) -> None:
    assert [file for file in FILES if file.startswith(f"test_meaning_{section}")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_read_in_several_sections(language: str) -> None:
    assert sum(language in _languages(file) for file in FILES) >= 4
