"""The structured mail to staff."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from icalendar import Calendar
from situations import day, held, mail, read, readings, request, situation

from mailbot.model import Address, Category, Document, Forward, GroupSize, Held, Leaf, Request, State
from mailbot.replies.compose import compose
from mailbot.replies.template_check import combinations_of_leaves, sample
from mailbot.replies.wording import Wording
from mailbot.requests.decide import Situation, decide
from mailbot.resources import templates_dir
from mailbot.rules import Replies
from mailbot.staff.notice import notice_values, writer_view

LANGUAGES = ("en", "cs")


def notice_of(given: Situation, language: str = "en") -> EmailMessage:
    outgoing = compose(decide(given), given, Wording(templates_dir(), Replies(staff_language=language)))
    message = message_from_bytes(outgoing[-1].raw, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def text_of(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


COMPLETED = situation(readings(Category.FOLLOW_UP, interest="housing"), request(lacking=[Leaf.INTEREST]))


def test_staff_read_the_four_points_with_how_sure_they_are_and_where_they_stand() -> None:
    text = text_of(notice_of(COMPLETED))
    points = [line for line in text.splitlines() if re.match(r"\d\. ", line)]
    assert points == ["1. Institution", "2. Contact person", "3. Date, time and topic", "4. Number of people"]
    joined = " ".join(text.split())
    assert "1. Institution City of Vienna, MA 18 (90 % sure; read from “City of Vienna, MA 18”, in the text)" in joined
    assert "   When: Wednesday 12 May 2027, 10:00–12:00" in text
    assert "   Topic: housing\n   (90 % sure; read from “housing”, in the text)" in text
    assert "   12–15\n" in text


def test_the_subject_says_what_and_who() -> None:
    assert notice_of(COMPLETED)["Subject"] == "Visit request no. 7: City of Vienna, MA 18"
    assert notice_of(COMPLETED, "cs")["Subject"] == "Žádost o návštěvu č. 7: City of Vienna, MA 18"


def test_a_request_that_has_no_number_yet_names_none() -> None:
    message = notice_of(situation(readings(full=True)))
    assert message["Subject"] == "Visit request: City of Vienna, MA 18"
    assert "mailbot queue list" in text_of(message)
    assert "mailbot queue show 7 --why" in text_of(notice_of(COMPLETED))


def test_who_wrote_is_named() -> None:
    text = text_of(notice_of(COMPLETED))
    assert "Written by: Anna Gruber <anna.gruber@wien.example>\nSubject: Study visit\nSent: 2027-01-11 09:30" in text


def test_each_window_comes_as_a_calendar_entry() -> None:
    given = situation(readings(full=True, slots=[day(12, 10, 12), day(14, 9, 10)]))
    entries = list(notice_of(given).iter_attachments())
    assert [entry.get_content_type() for entry in entries] == ["text/calendar"] * 2
    starts = [Calendar.from_ical(entry.get_payload(decode=True)).events[0].start for entry in entries]
    assert [f"{start:%d %H:%M %Z}" for start in starts] == ["12 08:00 UTC", "14 07:00 UTC"]


def test_a_change_shows_before_and_after() -> None:
    change = readings(Category.CHANGE, slots=[day(20)], group_size=GroupSize(9, 9), contact_name="Eva Novak")
    text = text_of(notice_of(situation(change, request(State.ACCEPTED))))
    assert text.startswith("The sender has changed a visit request.")
    unwrapped = re.sub(r"\n  (?=\S)", " ", text)
    assert "- Contact person: Anna Gruber → Eva Novak\n" in unwrapped
    assert (
        "- Date and time: Wednesday 12 May 2027, 10:00–12:00 → Thursday 20 May 2027, 10:00–12:00\n"
        "- Number of people: 12–15 → 9\n"
    ) in unwrapped
    assert "For review: changed-after-acceptance" in text
    assert "Note: of the former contact" in text


def test_a_cancellation_is_told() -> None:
    message = notice_of(situation(readings(Category.CANCELLATION), request(State.ACCEPTED)))
    assert message["Subject"].startswith("Cancelled visit no. 7")
    assert text_of(message).startswith("The sender has cancelled a visit.")
    (entry,) = message.iter_attachments()
    assert Calendar.from_ical(entry.get_payload(decode=True)).events[0]["STATUS"] == "CANCELLED"


def test_doubtful_values_are_marked_with_their_other_readings() -> None:
    slot = read(day(3), 0.5, alternatives=(day(5),), note="day and month could be the other way round")
    given = situation(readings(full=True, slots=[slot], uncertain=(Leaf.GROUP_SIZE,), time_flexible=True))
    text = text_of(notice_of(given))
    when = text[text.index("   When:") : text.index("   Topic:")]
    assert "UNCERTAIN" in when and "Could also be: Wednesday 5 May 2027" in when and "other way round" in when
    assert "UNCERTAIN" in text[text.index("4. Number") :]
    assert text.count("UNCERTAIN") == 2


def test_a_held_answer_and_how_to_release_it_are_told() -> None:
    document = Document({}, (), Forward(Address("Tom Byrne", "tom@dublin.example"), None, ""))
    text = text_of(notice_of(situation(readings(full=True, contact_email="tom@dublin.example"), document=document)))
    assert "The answer is held" in text and "mailbot queue release ID" in text
    assert "held" not in text_of(notice_of(COMPLETED))


def test_an_attachment_that_could_not_be_read_is_told() -> None:
    given = situation(readings(full=True), document=Document({}, (), unread=("scan.pdf: no text layer",)))
    assert "Attachment that could not be read: scan.pdf: no text layer" in text_of(notice_of(given))


def test_a_value_from_staff_says_so() -> None:
    known = request(lacking=[Leaf.INTEREST], institution=Held("City of Graz", 1.0, by_staff=True))
    given = situation(readings(Category.FOLLOW_UP, interest="housing"), known)
    assert "   City of Graz\n   (entered by staff)\n" in text_of(notice_of(given))


def test_nothing_of_a_stranger_becomes_a_line_or_a_link() -> None:
    bad = "Town\r\n5. Paid by us\r\nhttp://evil.example/"
    given = situation(
        readings(full=True, institution=bad, interest=bad),
        mail=mail(from_=(Address(bad, "x@evil.example"),), subject=bad, message_id="<two@wien.example>"),
    )
    text = text_of(notice_of(given))
    assert "http" not in text
    assert not any(line.strip().startswith("5. Paid") for line in text.splitlines())


def _requests(lacking: tuple[Leaf, ...]) -> Request:
    return replace(sample(lacking), reasons=tuple(f"uncertain: {leaf}" for leaf in Leaf))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["complete", "change", "cancellation"])
def test_every_notice_is_well_laid_out_whatever_lacks(language: str, kind: str) -> None:
    wording = Wording(templates_dir(), Replies(staff_language=language))
    from mailbot.model import ActionKind

    for lacking in combinations_of_leaves():
        before = sample(tuple(Leaf)) if kind == "change" else None
        values = notice_values(ActionKind(kind), _requests(lacking), before, language)
        subject, text = wording.notice({**values, "writer": writer_view(mail()), "held": True})
        assert subject and "\n" not in subject
        assert max(map(len, text.splitlines())) <= 78
        assert not re.search(r"None|\{\{|\}\}|\{%|%\}|\n\n\n|[ \t]\n|^ .*:$", text, re.MULTILINE), text


def test_a_staff_language_without_texts_is_english() -> None:
    assert Wording(templates_dir(), Replies(staff_language="de")).staff_language == "en"


def test_a_request_held_by_nobody_has_no_entry_without_a_day() -> None:
    known = request(lacking=[Leaf.INTEREST], slots=(), date_flexible=True, time_flexible=True)
    message = notice_of(situation(readings(Category.FOLLOW_UP, interest=held("x").value), known))
    assert list(message.iter_attachments()) == []
    assert "When: as it suits us" in text_of(message)
