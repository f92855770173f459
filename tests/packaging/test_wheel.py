"""The built wheel works in an empty folder, with its templates and rules inside; both can be overridden."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAIL = b"""From: Anna Gruber <anna.gruber@stadt.example>\r
To: international@ipr.praha.eu\r
Subject: Study visit\r
Date: Mon, 18 Jan 2027 10:00:00 +0100\r
\r
Dear colleagues,\r
we would like to visit your institute on 12 May 2027 at 10:00 with a group of 15 architects.\r
"""


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("mailbot-*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment that holds the wheel alone; the libraries come from this environment by a .pth file."""
    folder = tmp_path_factory.mktemp("env")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / "bin" / "python"
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True)
    site = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    # Lines of a .pth file inside the added folder are not read: the checkout's editable install stays out.
    (Path(site) / "libraries.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return folder / "bin" / "mailbot"


def run(command: Path, *arguments: str, cwd: Path, stdin: bytes = b"", **environment: str) -> tuple[int, str, str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("MAILBOT_", "PYTHON"))}
    done = subprocess.run(
        [str(command), *arguments], cwd=cwd, input=stdin, capture_output=True, env={**clean, **environment}, check=False
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_templates_rules_and_migrations_are_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "mailbot/_data/rules.yaml" in names
    shipped = {
        "mailbot/_data/" + path.relative_to(ROOT).as_posix()
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and path.suffix == ".j2"
    }
    assert shipped, "no templates"
    assert shipped <= names
    assert any(name.startswith("mailbot/store/migrations/versions/") for name in names)
    assert not any(name.startswith(("tests/", "bench/")) for name in names)


def test_the_wheel_works_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    status, out, err = run(installed, "extract", "--json", "-", cwd=tmp_path, stdin=MAIL)
    assert (status, err) == (0, "")
    answer = json.loads(out)
    assert answer["category"] == "request"
    assert answer["group_size"]["value"] == {"min": 15, "max": 15}
    database = f"sqlite:///{tmp_path}/new/mailbot.db"
    status, out, err = run(installed, "queue", "list", "--json", cwd=tmp_path, MAILBOT_DATABASE_URL=database)
    assert (status, out.strip(), err) == (0, "[]", "")


def test_the_wheel_uses_its_own_files_and_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    python = installed.parent / "python"
    code = "from mailbot.resources import rules_file, templates_dir; print(rules_file()); print(templates_dir())"
    status, out, _ = run(python, "-c", code, cwd=tmp_path)
    assert status == 0
    assert all("_data" in line and str(ROOT) not in line for line in out.splitlines())


def test_other_rules_take_the_place_of_those_that_ship(installed: Path, tmp_path: Path) -> None:
    rules = tmp_path / "mine.yaml"
    rules.write_text("surprise: 1\n")
    status, _, err = run(installed, "extract", "-", cwd=tmp_path, stdin=MAIL, MAILBOT_RULES=str(rules))
    assert status == 2
    assert "surprise: unknown key" in err


def test_the_editable_install_finds_the_files_of_the_checkout(tmp_path: Path) -> None:
    code = "from mailbot.resources import rules_file, templates_dir; print(rules_file()); print(templates_dir())"
    status, out, _ = run(Path(sys.executable), "-c", code, cwd=tmp_path)
    assert status == 0
    assert out.splitlines() == [str(ROOT / "rules.yaml"), str(ROOT / "templates")]
