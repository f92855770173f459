"""The texts of the answers: every combination, both languages, and templates that staff got wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from situations import day, held, hours, request

from mailbot.errors import SettingsError
from mailbot.model import ActionKind, GroupSize, Leaf, Request, Slot
from mailbot.replies.template_check import combinations_of_leaves, sample
from mailbot.replies.wording import ANSWERS, Wording, check_templates
from mailbot.resources import templates_dir
from mailbot.rules import Replies

WORDING = Wording(templates_dir(), Replies())
LANGUAGES = ("en", "cs")
ASKED = {
    "en": {
        Leaf.INSTITUTION: "- the name of your institution",
        Leaf.CONTACT_NAME: "- the name of a contact person",
        Leaf.CONTACT_EMAIL: "- the e-mail address",
        Leaf.CONTACT_PHONE: "- the phone number",
        Leaf.DATE: "- the date on which",
        Leaf.TIME: "- the time of day",
        Leaf.INTEREST: "- the topics",
        Leaf.GROUP_SIZE: "- the number of people",
    },
    "cs": {
        Leaf.INSTITUTION: "- název Vaší instituce",
        Leaf.CONTACT_NAME: "- jméno kontaktní osoby",
        Leaf.CONTACT_EMAIL: "- e-mailová adresa",
        Leaf.CONTACT_PHONE: "- telefonní číslo",
        Leaf.DATE: "- datum",
        Leaf.TIME: "- čas návštěvy",
        Leaf.INTEREST: "- témata",
        Leaf.GROUP_SIZE: "- počet osob",
    },
}


def answer(kind: ActionKind, language: str, of: Request, *changed: Leaf) -> str:
    return WORDING.answer(kind, language, of, changed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_asks_for_exactly_what_lacks_whatever_lacks(language: str) -> None:
    for lacking in combinations_of_leaves():
        text = answer(ActionKind.ASK, language, sample(lacking))
        asked = {leaf for leaf, words in ASKED[language].items() if words in text}
        assert asked == set(lacking), text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ANSWERS)
def test_every_text_is_well_laid_out_whatever_lacks(language: str, kind: ActionKind) -> None:
    for lacking in combinations_of_leaves():
        text = answer(kind, language, sample(lacking), *Leaf)
        assert max(map(len, text.splitlines())) <= 78
        assert not re.search(r"None|\{\{|\}\}|\{%|%\}|\n\n\n|[ \t]\n|^ *- *$", text, re.MULTILINE), text
        assert not re.search(r"^ .*:\n(?!  - )", text, re.MULTILINE), "a label without a value"
        if kind is not ActionKind.ASK or lacking:
            assert not re.search(r":\n\n(?![ -])", text) or lacking == tuple(Leaf), "a list without an item"
        assert text.endswith("\n") and text.strip() == text[:-1]


def test_questions_hold_no_number_that_an_answer_between_the_lines_would_be_read_with() -> None:
    for language in LANGUAGES:
        assert not re.search(r"\d|@", answer(ActionKind.ASK, language, sample(tuple(Leaf))))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["Wednesday 12 May 2027, 10:00–12:00", "City of Vienna, MA 18", "+43 1 400088818", "12–15"]),
        ("cs", ["středa 12. května 2027, 10:00–12:00", "City of Vienna, MA 18", "+43 1 400088818", "12–15"]),
    ],
)
def test_the_values_are_shown_in_the_readers_own_format(language: str, words: list[str]) -> None:
    text = answer(ActionKind.CONFIRM_COMPLETE, language, request())
    assert all(one in text for one in words), text


WINDOWS = [
    (
        Slot(date(2027, 5, 10), date(2027, 5, 16)),
        "Monday 10 May 2027 – Sunday 16 May 2027",
        "pondělí 10. května 2027 – ",
    ),
    (Slot(date(2027, 3, 10), None), "from Wednesday 10 March 2027", "od 10. března 2027"),
    (Slot(None, date(2027, 3, 20)), "until Saturday 20 March 2027", "do 20. března 2027"),
    (day(12), "Wednesday 12 May 2027\n", "středa 12. května 2027\n"),
    (day(12, 10), "12 May 2027, from 10:00", "12. května 2027, od 10:00"),
    (day(12, None, 12), "12 May 2027, until 12:00", "12. května 2027, do 12:00"),
    (hours(10, 12), "Time: 10:00–12:00", "Čas: 10:00–12:00"),
]


@pytest.mark.parametrize(("slot", "english", "czech"), WINDOWS)
def test_each_kind_of_window_is_said(slot: Slot, english: str, czech: str) -> None:
    for language, words in (("en", english), ("cs", czech)):
        assert words in answer(ActionKind.ASK, language, replace(request(), slots=(held(slot),)))


@pytest.mark.parametrize(
    ("size", "english", "czech"),
    [
        (GroupSize(15, 15), ": 15\n", ": 15\n"),
        (GroupSize(12, 15), ": 12–15\n", ": 12–15\n"),
        (GroupSize(None, 15), "at most 15", "nejvýše 15"),
        (GroupSize(10, None), "at least 10", "nejméně 10"),
    ],
)
def test_each_kind_of_group_is_said(size: GroupSize, english: str, czech: str) -> None:
    for language, words in (("en", english), ("cs", czech)):
        assert words in answer(ActionKind.ASK, language, replace(request(), group_size=held(size)))


def test_several_windows_are_a_list_and_a_doubtful_one_is_asked_about() -> None:
    doubtful = held(Slot(date(2027, 4, 3), date(2027, 4, 3)), alternatives=(Slot(date(2027, 3, 4), date(2027, 3, 4)),))
    text = answer(ActionKind.ASK, "en", replace(request(), slots=(doubtful, held(day(12)))))
    assert "  - Saturday 3 April 2027\n  Please check: we could also read this as Thursday 4 March 2027." in text
    assert "  - Wednesday 12 May 2027\n" in text


def test_a_free_choice_is_said() -> None:
    free = replace(request(), slots=(), date_flexible=True, time_flexible=True)
    assert "Date and time: flexible" in answer(ActionKind.CONFIRM_COMPLETE, "en", free)


def test_a_change_marks_what_changed_and_nothing_else() -> None:
    text = answer(ActionKind.CONFIRM_CHANGE, "en", request(), Leaf.TIME, Leaf.GROUP_SIZE)
    marked = [line.split(":")[0].strip() for line in text.splitlines() if line.endswith("(changed)")]
    assert marked == ["Date and time", "Number of people"]


def test_nothing_of_a_value_can_be_a_link_a_line_or_a_template() -> None:
    bad = "Town\r\n\r\nBUY {{ 7*7 }} http://evil.example/ \u202ex"
    for kind in ANSWERS:
        text = answer(kind, "en", replace(request(), institution=held(bad), interest=held(bad), contact_name=held(bad)))
        assert "evil" not in text and "49" not in text and "\u202e" not in text
        assert "Institution: Town BUY {{ 7*7 }} x\n" in text


def test_a_value_of_any_length_stays_within_the_lines() -> None:
    long = replace(request(), institution=held("Ministry of Everything " * 50), interest=held("x" * 5000))
    text = answer(ActionKind.ASK, "cs", long)
    assert max(map(len, text.splitlines())) <= 78
    assert len(text) < 2500


@pytest.mark.parametrize(("wanted", "used"), [("cs", "cs"), ("en", "en"), ("de", "en"), ("../..", "en"), ("", "en")])
def test_a_language_without_texts_is_answered_in_english(wanted: str, used: str) -> None:
    assert WORDING.language(wanted) == used


def test_a_language_that_rules_do_not_list_is_answered_in_english() -> None:
    assert Wording(templates_dir(), Replies(languages=("en",))).language("cs") == "en"


def test_a_mail_without_a_subject_is_answered_with_one() -> None:
    assert (WORDING.subject("en"), WORDING.subject("cs")) == ("Your visit to IPR Prague", "Vaše návštěva IPR Praha")


def own(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return folder


def test_the_shipped_templates_have_no_problem() -> None:
    assert check_templates(templates_dir()) == []


def test_a_folder_with_one_own_text_takes_the_others_from_those_that_ship(tmp_path: Path) -> None:
    wording = Wording(own(tmp_path, "en/ask.txt.j2", "Hello {{ visit.institution }}"), Replies())
    assert wording.answer(ActionKind.ASK, "en", request()) == "Hello City of Vienna, MA 18\n"
    assert "Vienna" in wording.answer(ActionKind.CONFIRM_COMPLETE, "en", request())
    assert check_templates(tmp_path) == []


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        ("{# a #}\n\n{{ sing_as }}", 3, "'sing_as' is undefined"),
        ("{{ visit.institute }}", 1, "has no attribute 'institute'"),
        ("Hello\n{% if visit.institution %}", 2, "Unexpected end of template"),
        ("{{ visit.missing.append(1) }}", 1, "append"),
        ("{{ ''.__class__ }}", 1, "unsafe"),
        ("{{ visit.institution + 1 }}", 1, "str"),
        ('{% include "en/gone.txt.j2" %}', 0, "there is no such template"),
        ("{{ range(10000000) | length }}", 1, "Range too big"),
    ],
)
def test_a_wrong_template_is_one_line_that_says_where(tmp_path: Path, text: str, line: int, complaint: str) -> None:
    own(tmp_path, "en/ask.txt.j2", text)
    problems = check_templates(tmp_path)
    assert len(problems) == 1
    assert complaint in problems[0] and "\n" not in problems[0]
    assert str(tmp_path / "en") in problems[0]
    assert not line or f"ask.txt.j2, line {line}:" in problems[0]
    with pytest.raises(SettingsError, match=re.escape(problems[0])):
        Wording(tmp_path, Replies()).answer(ActionKind.ASK, "en", sample())


def test_a_fault_that_shows_only_where_something_lacks_is_found(tmp_path: Path) -> None:
    own(tmp_path, "cs/ask.txt.j2", '{% if "interest" in visit.missing %}{{ nobody }}{% endif %}')
    assert len(check_templates(tmp_path)) == 1


def test_a_wrong_text_for_staff_is_found(tmp_path: Path) -> None:
    own(tmp_path, "staff/cs/notice.txt.j2", "{{ evidence }}")
    assert ["'evidence' is undefined" in problem for problem in check_templates(tmp_path)] == [True]


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert "MAILBOT_TEMPLATES" in check_templates(tmp_path / "gone")[0]
    with pytest.raises(SettingsError, match="MAILBOT_TEMPLATES"):
        Wording(tmp_path / "gone", Replies())


def test_a_language_of_ones_own_needs_only_a_folder(tmp_path: Path) -> None:
    for name in ("ask", "complete", "change", "cancellation"):
        own(tmp_path, f"de/{name}.txt.j2", "Guten Tag {{ visit.windows[0].first if visit.windows }}")
    own(tmp_path, "de/subject.txt.j2", "Ihr Besuch")
    wording = Wording(tmp_path, Replies(languages=("en", "de")))
    assert wording.answer(ActionKind.ASK, "de", request()) == "Guten Tag Mittwoch 12. Mai 2027\n"
    assert check_templates(tmp_path) == []
