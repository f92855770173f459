"""What the demo shows of a mail, and how it judges what the bot did."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from rich.console import Console

from mailbot.model import (
    Action,
    ActionKind,
    Address,
    Arrival,
    Candidate,
    Category,
    Decision,
    Document,
    GroupSize,
    Held,
    Leaf,
    Mail,
    MailKey,
    Outcome,
    OutgoingMail,
    Readings,
    Request,
    Screening,
    Slot,
    State,
    Work,
)
from mailbot.service.demo.letters import Letter
from mailbot.service.demo.postoffice import Delivered
from mailbot.service.demo.samples import SAMPLES, Expected, Sample, Values
from mailbot.service.demo.table import Row, lacked, size_words, slot_words, table_of, understood
from mailbot.service.demo.verify import fault_of

NOW = datetime(2026, 11, 24, tzinfo=UTC)
THEIRS = "<theirs@town.example>"


def outgoing(kind: ActionKind = ActionKind.ASK, *, held: bool = False) -> OutgoingMail:
    return OutgoingMail(
        kind,
        "<ours@ipr.example>",
        "a@town.example",
        "visits@ipr.example",
        b"Content-Language: en\r\n\r\n",
        "Re: Visit",
        held,
    )


def work(outcome: Outcome = Outcome.WAITING, *out: OutgoingMail, category: Category = Category.REQUEST) -> Work:
    request = Request(
        token="a" * 16,
        state=State.WAITING,
        institution=Held("Town of Anywhere", 0.9),
        contact_name=Held("Ada", 0.9),
        contact_email=Held("a@town.example", 0.9),
        interest=Held("trams", 0.9),
        group_size=Held(GroupSize(8, 8), 0.9),
    )
    return Work(
        arrival=Arrival(1, MailKey("visits", "INBOX", 1, 1), NOW, b""),
        mail=Mail("0" * 64, 10, THEIRS, from_=(Address("Ada", "a@town.example"),), subject="Visit [bold] to Prague"),
        document=Document({}, ()),
        screening=Screening(rules=("auto-submitted",)),
        readings=Readings(
            category,
            "en",
            institution=(Candidate("Town of Anywhere", 0.9, "label"),),
            group_size=(Candidate(GroupSize(8, 8), 0.9, "label"),),
            interest=(Candidate("trams " * 30, 0.9, "label"),),
        ),
        decision=Decision(
            outcome,
            request if category.is_answered else None,
            tuple(Action(one.kind, one.recipient, "en", one.held) for one in out),
        ),
        outgoing=out,
    )


def letter(expected: Expected) -> Letter:
    return Letter(Sample("00", "en", expected), "a@town.example", "visits@ipr.example", THEIRS, b"", NOW.date())


def delivered(answered: str = THEIRS, automatic: str = "auto-replied", language: str = "en") -> Delivered:
    raw = f"In-Reply-To: {answered}\r\nAuto-Submitted: {automatic}\r\nContent-Language: {language}\r\n\r\nx\r\n"
    return Delivered("a@town.example", "visits@ipr.example", raw.encode(), Path("x.eml"))


def shown(rows: list[Row], width: int) -> str:
    console = Console(file=io.StringIO(), width=width)
    console.print(table_of(rows, "demo"))
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_a_table_of_80_columns_holds_all_and_has_no_control_codes() -> None:
    text = shown([Row(work(Outcome.WAITING, outgoing()), 3)], 80)
    assert max(len(line) for line in text.splitlines()) <= 80
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text)
    for word in (
        "Ada",
        "Visit",
        "Town",
        "Anywhere",
        "8",
        "people",
        "phone",
        "date",
        "time",
        "asked",
        "request 3",
        "waiting",
    ):
        assert word in text


def test_what_a_stranger_wrote_is_shown_as_it_is() -> None:
    assert "[bold]" in shown([Row(work(), 3)], 120)


def test_a_long_interest_is_cut() -> None:
    assert len(understood(work())) < 120


def test_what_lacks_is_named_and_nothing_where_nothing_lacks() -> None:
    assert lacked(work()) == "phone, date, time"
    full = work()
    slot = Held(Slot(date(2027, 5, 12), date(2027, 5, 12), time(10), time(12)), 0.9)
    request = replace(full.decision.request, slots=(slot,), contact_phone=Held("+1", 0.9))  # type: ignore[type-var]
    assert lacked(replace(full, decision=replace(full.decision, request=request))) == "nothing"


def test_an_automatic_mail_shows_the_rule_that_knew_it() -> None:
    automatic = work(Outcome.IGNORED, category=Category.AUTOMATIC)
    assert understood(automatic) == "automatic mail (auto-submitted)"
    assert lacked(automatic) == ""


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        (Slot(date(2027, 5, 12), date(2027, 5, 12), time(10), time(12)), "12 May 2027 10:00-12:00"),
        (Slot(date(2027, 5, 3), date(2027, 5, 7)), "3 May 2027 to 7 May 2027"),
        (Slot(date(2027, 5, 3), None, time(9)), "from 3 May 2027 from 09:00"),
        (Slot(None, date(2027, 5, 3), None, time(12)), "until 3 May 2027 until 12:00"),
        (Slot(start_time=time(10), end_time=time(11, 30)), "10:00-11:30"),
    ],
)
def test_a_slot_in_words(slot: Slot, words: str) -> None:
    assert slot_words(slot) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (GroupSize(8, 8), "8 people"),
        (GroupSize(8, 10), "8-10 people"),
        (GroupSize(None, 10), "up to 10 people"),
        (GroupSize(8, None), "8 or more people"),
    ],
)
def test_a_group_size_in_words(size: GroupSize, words: str) -> None:
    assert size_words(size) == words


# ---------------------------------------------------------------- judging

ASKED = Expected(Category.REQUEST, (Outcome.WAITING,), Values(people=8), (Leaf.DATE,), answered=True)
LANGUAGES = ("en", "cs")
SILENT = Expected(Category.AUTOMATIC, (Outcome.IGNORED,))


def test_a_right_answer_is_no_fault() -> None:
    assert fault_of(letter(ASKED), work(Outcome.WAITING, outgoing()), [delivered()], LANGUAGES) == ""


@pytest.mark.parametrize(
    ("expected", "done", "mails", "fault"),
    [
        (ASKED, work(Outcome.FILED, outgoing()), [delivered()], "filed, not waiting"),
        (ASKED, work(Outcome.WAITING, outgoing()), [], "0 answers came"),
        (ASKED, work(Outcome.WAITING, outgoing()), [delivered("<another@town.example>")], "0 answers came"),
        (ASKED, work(Outcome.WAITING, outgoing()), [delivered(), delivered()], "2 answers came"),
        (ASKED, work(Outcome.WAITING, outgoing()), [delivered(automatic="no")], "machine wrote it"),
        (ASKED, work(Outcome.WAITING, outgoing()), [delivered(language="cs")], "cs, not en"),
        (
            replace(ASKED, values=Values(people=9)),
            work(Outcome.WAITING, outgoing()),
            [delivered()],
            "8-8 people, not 9",
        ),
        (replace(ASKED, lacks=(Leaf.INTEREST,)), work(Outcome.WAITING, outgoing()), [delivered()], "interest"),
        (replace(ASKED, exact=True), work(Outcome.WAITING, outgoing()), [delivered()], "phone"),
        (replace(ASKED, answered=False), work(Outcome.WAITING, outgoing(held=True)), [delivered()], "it was answered"),
        (replace(ASKED, answered=False), work(Outcome.WAITING, outgoing()), [], "it was answered"),
        (replace(ASKED, answered=False, held=True), work(Outcome.WAITING), [], "no answer is held"),
        (SILENT, work(Outcome.IGNORED, category=Category.AUTOMATIC), [delivered()], "it was answered"),
    ],
)
def test_what_went_wrong_is_said(expected: Expected, done: Work, mails: list[Delivered], fault: str) -> None:
    assert fault in fault_of(letter(expected), done, mails, LANGUAGES)


def test_a_machine_s_mail_without_an_answer_is_no_fault() -> None:
    done = work(Outcome.IGNORED, category=Category.AUTOMATIC)
    assert fault_of(letter(SILENT), done, [], LANGUAGES) == ""


def test_no_sample_expects_an_answer_to_a_mail_that_may_have_none() -> None:
    for sample in SAMPLES:
        assert sample.expected.category.is_answered or not sample.expected.answered
