"""Where the demo keeps its things."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailbot.errors import SettingsError
from mailbot.service.demo.folder import make_folder


def test_without_keep_nothing_is_left() -> None:
    folder = make_folder(None)
    (folder.replies / "01.eml").write_bytes(b"x")
    folder.remove()
    assert not folder.root.exists()


def test_a_kept_folder_stays(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "new" / "demo")
    folder.remove()
    assert folder.replies.is_dir()
    assert folder.database_url == f"sqlite:///{tmp_path}/new/demo/mailbot.db"


def test_a_folder_with_other_things_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(SettingsError, match="new or empty"):
        make_folder(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="is a file"):
        make_folder(tmp_path / "file")


def test_the_folder_of_an_earlier_demo_begins_anew_and_keeps_what_is_not_the_demo_s(tmp_path: Path) -> None:
    first = make_folder(tmp_path)
    (first.replies / "01.eml").write_bytes(b"x")
    (first.root / "mailbot.db").write_bytes(b"x")
    (first.root / "notes.txt").write_text("mine")
    second = make_folder(tmp_path)
    assert list(second.replies.iterdir()) == []
    assert not (second.root / "mailbot.db").exists()
    assert (second.root / "notes.txt").read_text() == "mine"
