"""The rules of the house that a machine can hold: one room for each library, one subject a file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "mailbot"
FILES = sorted(PACKAGE.rglob("*.py"))
ROOMS = {
    "imapclient": "transport/imap.py",
    "smtplib": "transport/smtp.py",
    "mailparser": "mail/parse.py",
    "spacy": "extractors/nlp.py",
    "dateparser": "extractors/dates/",
    "sqlalchemy": "store/",
    "alembic": "store/",
    "phonenumbers": "extractors/",
    "jinja2": "replies/",
    "icalendar": "staff/calendar.py",
    "openpyxl": "staff/export.py",
    "pymap": "service/demo/",
    "aiosmtpd": "service/demo/",
}


def _imports(tree: ast.AST) -> Iterator[str]:
    """Top-level names of all modules imported at run time (imports for types excepted)."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]
        else:
            yield from _imports(node)


@pytest.mark.parametrize("library", sorted(ROOMS))
def test_each_library_is_imported_by_one_room_alone(library: str) -> None:
    users = {
        file.relative_to(PACKAGE).as_posix()
        for file in FILES
        if library in set(_imports(ast.parse(file.read_text("utf-8"))))
    }
    assert users, f"nobody imports {library}: take it out of this table"
    assert all(user.startswith(ROOMS[library]) for user in users), users


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_a_file_says_its_subject_in_its_first_line(file: Path) -> None:
    docstring = ast.get_docstring(ast.parse(file.read_text("utf-8")))
    assert docstring, "no docstring"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_a_file_is_short_enough_to_be_read(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 300
