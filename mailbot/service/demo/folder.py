"""Where the demo keeps its things: a folder that is thrown away at the end, or the one that `--keep` names."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from mailbot.errors import MailbotError, SettingsError

_MARK = "mailbot-demo.txt"
_MARK_TEXT = (
    "Made by `mailbot demo --keep`. The next run with this folder begins anew: it removes mailbot.db, mailbot.log,\n"
    "arrived/, replies/ and staff/, and nothing else.\n"
)
_FOLDERS = ("arrived", "replies", "staff")
_FILES = ("mailbot.db", "mailbot.db-wal", "mailbot.db-shm", "mailbot.db.lock", "mailbot.log")


@dataclass(frozen=True, slots=True)
class Folder:
    """The demo's folder. `replies` holds what delegations got, `staff` what staff got, `arrived` the sample mails."""

    root: Path
    kept: bool

    @property
    def database_url(self) -> str:
        """SQLAlchemy URL of the demo's own database."""
        return f"sqlite:///{self.root / 'mailbot.db'}"

    @property
    def arrived(self) -> Path:
        return self.root / "arrived"

    @property
    def replies(self) -> Path:
        return self.root / "replies"

    @property
    def staff(self) -> Path:
        return self.root / "staff"

    @property
    def log(self) -> Path:
        return self.root / "mailbot.log"

    def remove(self) -> None:
        """Leave nothing behind, unless it was to be kept."""
        if not self.kept:
            shutil.rmtree(self.root, ignore_errors=True)


def make_folder(keep: Path | None) -> Folder:
    """A fresh folder. Raises SettingsError where `keep` holds something else than an earlier demo."""
    try:
        folder = Folder(Path(tempfile.mkdtemp(prefix="mailbot-demo-")), False) if keep is None else _kept(keep)
        for name in _FOLDERS:
            (folder.root / name).mkdir(exist_ok=True)
    except OSError as error:
        raise MailbotError(f"the demo's folder cannot be made ({error})") from error
    return folder


def _kept(keep: Path) -> Folder:
    root = keep.expanduser().absolute()
    if root.exists() and not root.is_dir():
        raise SettingsError(f"--keep {keep}: is a file; name a folder that is new or empty")
    if root.is_dir() and any(root.iterdir()) and not (root / _MARK).is_file():
        raise SettingsError(f"--keep {keep}: holds other things already; name a folder that is new or empty")
    root.mkdir(parents=True, exist_ok=True)
    for name in _FOLDERS:
        shutil.rmtree(root / name, ignore_errors=True)
    for name in _FILES:
        (root / name).unlink(missing_ok=True)
    (root / _MARK).write_text(_MARK_TEXT, "utf-8")
    return Folder(root, True)
