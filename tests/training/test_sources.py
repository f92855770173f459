"""The training sources keep their format, are many and distinct, and name their faults by file and line."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[2] / "training"
LANGUAGES = {"en", "cs", "de", "fr", "es", "it", "pl", "sk", "nl", "pt", "uk", "hu"}


@pytest.fixture(scope="module")
def sources() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sources", FOLDER / "sources.py")
    assert spec and spec.loader
    module = sys.modules["sources"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


HEAD = "# hand: a surveyor\n# language: en\n# written: 2027-02-10\n\n"


def test_a_blank_line_ends_a_passage_and_marks_are_taken_out(sources: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "hand.txt"
    file.write_text(HEAD + "when: We come [on 5 May|visit] [at 10|visit].\n\nus: We are [Leeds|institution].\n")
    first, second = sources.passages(file)
    (said,) = first.sentences
    assert said.text == "We come on 5 May at 10."
    assert [(said.text[m.start : m.end], m.label) for m in said.marks] == [("on 5 May", "visit"), ("at 10", "visit")]
    assert (first.language, second.sentences[0].roles) == ("en", ("us",))


def test_a_whole_mail_goes_on_to_its_end_and_keeps_its_paragraphs(sources: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "hand.txt"
    text = "# mail: request\n# from: A <a@b.example>\nsubject: Visit\n\npolite: Hello,\n\n"
    text += "us: A.\ngroup: B.\n\nsign: C\n# end\n"
    file.write_text(HEAD + text)
    (mail,) = sources.passages(file)
    assert (mail.category, mail.sender) == ("request", "A <a@b.example>")
    assert [one.opens for one in mail.sentences] == [True, True, True, False, True]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("We come.", ":5: a line reads"),
        ("whenever: We come.", ":5: unknown role whenever"),
        ("when: We come [on 5 May|wish].", ":5: unknown mark wish"),
        ("when: We come [on 5 May.", ":5: a mark that is not closed"),
        ("# mail: question\nwhen: We come.", "one of automatic"),
        ("# mail: request\nwhen: We come.", "no `# end`"),
    ],
)
def test_a_fault_is_told_with_file_line_and_what_to_do(
    sources: ModuleType, tmp_path: Path, line: str, told: str
) -> None:
    file = tmp_path / "hand.txt"
    file.write_text(HEAD + line + "\n")
    with pytest.raises(sources.SourceError, match=r"hand\.txt") as raised:
        list(sources.passages(file))
    assert told in str(raised.value)


def test_the_sources_are_sound_many_and_distinct(sources: ModuleType) -> None:
    found = [passage for path in sorted(sources.FOLDER.rglob("*.txt")) for passage in sources.passages(path)]
    said = Counter(one.text.casefold() for passage in found for one in passage.sentences)
    assert {passage.language for passage in found} == LANGUAGES
    assert len(said) >= 10_000
    assert sum(bool(passage.category) for passage in found) >= 400
    long = {text: count for text, count in said.items() if count > 1 and len(text) > 60}
    assert not long, "sentences written twice"
