"""The sample mails as they travel."""

from __future__ import annotations

import io
import re
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.model import Category
from mailbot.service.demo.letters import Letter, build, fill, sender_of
from mailbot.service.demo.samples import SAMPLES, Route, Sample

BOT = "visits@ipr.example"
NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
OURS = (
    b"From: IPR Praha <visits@ipr.example>\r\nTo: somebody@town.example\r\nSubject: Re: Delegation\r\n"
    b"Message-ID: <ours@ipr.example>\r\nIn-Reply-To: <theirs@town.example>\r\nReferences: <theirs@town.example>\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nWhen would you come?\r\n"
)


def letter(sample: Sample, now: datetime = NOW) -> Letter:
    return build(sample, BOT, now, None if sample.route is Route.BY_ITSELF else OURS)


def message(sample: Sample) -> EmailMessage:
    return message_from_bytes(letter(sample).raw, policy=policy.default)


def by_name(start: str) -> Sample:
    return next(sample for sample in SAMPLES if sample.name.startswith(start))


def test_there_are_enough_samples_in_enough_languages() -> None:
    assert len(SAMPLES) >= 14
    requests = {sample.language for sample in SAMPLES if sample.expected.category is Category.REQUEST}
    assert requests >= {"en", "cs", "de", "fr", "es", "pl"}
    assert len({sample.name for sample in SAMPLES}) == len(SAMPLES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_a_clean_mail_to_the_bot_from_an_example_domain(sample: Sample) -> None:
    mail = message(sample)
    assert not mail.defects
    assert mail["To"] == BOT
    assert all(address.endswith(".example") for _, address in getaddresses([str(mail["From"])]))
    assert letter(sample).raw.replace(b"\r\n", b"").count(b"\n") == 0
    assert letter(sample).raw.partition(b"\r\n\r\n")[0].isascii()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_address_in_a_sample_lies_in_an_example_domain(sample: Sample) -> None:
    text = "".join(str(part.get_content()) for part in message(sample).walk() if part.get_content_maintype() == "text")
    assert all(domain.endswith(".example") for domain in re.findall(r"[\w.+-]+@([\w.-]+\w)", text))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_no_placeholder_is_left_in_a_sample(sample: Sample) -> None:
    parts = [part.get_content() for part in message(sample).walk() if part.get_content_maintype() == "text"]
    assert parts
    assert not any("{{" in part or "}}" in part for part in parts)


@given(st.dates(date(2026, 1, 1), date(2040, 12, 31)), st.integers(1, 60), st.sampled_from(["mon", "wed", "fri"]))
def test_a_placeholder_of_a_later_week_lies_ahead_and_on_its_weekday(today: date, weeks: int, weekday: str) -> None:
    day = date.fromisoformat(fill(f"{{{{{weeks} {weekday}|yyyy-MM-dd}}}}", today, "en"))
    assert day > today
    assert day.strftime("%a").lower() == weekday


def test_a_day_is_written_in_the_words_of_the_language() -> None:
    monday = date(2026, 11, 23)
    assert fill("{{1 wed|d. MMMM y}}", monday, "cs") == "2. prosince 2026"
    assert fill("{{1 wed|EEEE d MMMM y}}", monday, "fr") == "mercredi 2 décembre 2026"


def test_the_html_sample_has_no_plain_text() -> None:
    assert message(by_name("06")).get_body(("plain",)) is None
    assert message(by_name("06")).get_content_type() == "text/html"


def test_the_attached_letter_has_a_text_layer() -> None:
    pypdf = pytest.importorskip("pypdf")
    (attachment,) = message(by_name("07")).iter_attachments()
    assert attachment.get_content_type() == "application/pdf"
    text = pypdf.PdfReader(io.BytesIO(attachment.get_content())).pages[0].extract_text()
    assert "19. Mai" in text
    assert "zehn Personen" in text
    assert not re.search(r"\b20\d\d\b", text), "a year in the letter would lie behind us one day"


def test_an_answer_stands_in_the_thread_and_quotes_our_mail() -> None:
    answer = message(by_name("18"))
    assert answer["In-Reply-To"] == "<ours@ipr.example>"
    assert answer["References"] == "<theirs@town.example> <ours@ipr.example>"
    assert answer["Subject"] == "Re: Delegation"
    assert "> When would you come?" in answer.get_content()


def test_a_bounce_is_a_delivery_report_that_returns_our_mail() -> None:
    bounce = message(by_name("17"))
    assert bounce.get_content_type() == "multipart/report"
    assert bounce.get_param("report-type") == "delivery-status"
    returned = bounce.get_payload()[2].get_payload()[0]
    assert returned["Message-ID"] == "<ours@ipr.example>"
    assert letter(by_name("17")).sender == ""


def test_machines_write_with_the_null_reverse_path_and_people_with_their_own() -> None:
    for sample in SAMPLES:
        assert letter(sample).sender == ("" if sample.machine else sender_of(sample))
