"""To which conversation a mail belongs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from situations import IDENTITY, OURS, WRITER, ShelfBook, day, mail, other, readings, request

from mailbot.model import Address, Category, Placement, Screening, State
from mailbot.requests.place import place

FOLLOW_UP = readings(Category.FOLLOW_UP)


def placed(message, understood, *known, screening=None) -> Placement:
    return place(message, understood, IDENTITY, ShelfBook(list(known)), screening)


def test_our_message_id_in_in_reply_to_finds_the_request() -> None:
    found = placed(mail(message_id="<x@y>", in_reply_to=(OURS,), subject="something else"), FOLLOW_UP, request())
    assert (found.request and found.request.id, found.rule) == (7, "our-message-id")


def test_our_message_id_in_references_alone_finds_the_request() -> None:
    found = placed(mail(references=("<a@b>", OURS, "<c@d>"), in_reply_to=("<c@d>",)), FOLLOW_UP, request())
    assert found.rule == "our-message-id"


def test_the_newest_of_our_ids_in_references_counts() -> None:
    second = other(8)
    newer = OURS.replace("abcdefghijklmnop", second.token)
    found = placed(mail(references=(OURS, newer)), FOLLOW_UP, request(), second)
    assert found.request == second


def test_a_token_under_another_domain_is_not_ours() -> None:
    forged = OURS.replace("@example.cz", "@elsewhere.example")
    assert placed(mail("x@y.example", in_reply_to=(forged,)), FOLLOW_UP, request()).rule == "new"


def test_an_answer_to_two_requests_at_once_has_rivals() -> None:
    second = other(8)
    both = (OURS, OURS.replace("abcdefghijklmnop", second.token))
    found = placed(mail(in_reply_to=both), FOLLOW_UP, request(), second)
    assert (found.request, found.rivals) == (None, (7, 8))


def test_a_message_id_of_theirs_finds_the_request() -> None:
    found = placed(mail("boss@wien.example", in_reply_to=("<one@wien.example>",)), FOLLOW_UP, request())
    assert (found.request, found.rule) == (request(), "thread")


def test_in_reply_to_is_nearer_than_references() -> None:
    first, second = other(1), other(2)
    message = mail(in_reply_to=second.message_ids, references=(*first.message_ids, *second.message_ids))
    assert placed(message, FOLLOW_UP, first, second).request == second


def test_references_to_two_requests_have_rivals() -> None:
    first, second = other(1), other(2)
    found = placed(mail(references=(*first.message_ids, *second.message_ids)), FOLLOW_UP, first, second)
    assert set(found.rivals) == {1, 2}


def test_the_same_sender_with_the_same_subject_is_the_same_conversation() -> None:
    found = placed(mail(subject="AW: study visit"), FOLLOW_UP, request())
    assert (found.request, found.rule) == (request(), "sender-subject")


def test_the_contact_of_a_request_counts_as_its_sender() -> None:
    passed_on = replace(request(), writer="agency@travel.example")
    assert placed(mail(subject="Re: Study visit"), FOLLOW_UP, passed_on).request == passed_on


def test_two_open_requests_with_the_same_subject_are_rivals() -> None:
    found = placed(mail(subject="Re: Study visit"), FOLLOW_UP, other(1), other(2))
    assert (found.request, set(found.rivals)) == (None, {1, 2})


@pytest.mark.parametrize("category", [Category.FOLLOW_UP, Category.CHANGE, Category.CANCELLATION])
def test_another_subject_is_only_a_possibility(category: Category) -> None:
    found = placed(mail(subject="Our trip"), readings(category), request())
    assert found == Placement(None, "sender-only", (7,))


def test_another_sender_with_the_same_subject_is_new() -> None:
    assert placed(mail("colleague@wien.example"), FOLLOW_UP, request()) == Placement(None, "new")


@pytest.mark.parametrize("state", [State.ACCEPTED, State.DECLINED, State.CANCELLED, State.CLOSED])
def test_a_new_request_in_the_thread_of_an_old_visit_is_new(state: State) -> None:
    found = placed(mail(in_reply_to=(OURS,)), readings(), request(state))
    assert found == Placement(None, "new-in-old-thread")


@pytest.mark.parametrize("state", [State.WAITING, State.REVIEW, State.COMPLETE])
def test_what_reads_like_a_request_in_an_open_thread_is_that_conversation(state: State) -> None:
    assert placed(mail(in_reply_to=(OURS,)), readings(full=True), request(state)).request == request(state)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.CANCELLED])
def test_an_answer_in_the_thread_of_an_old_visit_stays_there(state: State) -> None:
    assert placed(mail(in_reply_to=(OURS,)), FOLLOW_UP, request(state)).request == request(state)


def test_an_agency_that_writes_for_another_group_under_the_same_subject_begins_anew() -> None:
    assert placed(mail(), readings(institution="City of Graz"), request()) == Placement(None, "new")


def test_the_same_request_sent_twice_is_one() -> None:
    assert placed(mail(), readings(full=True), request()).request == request()


def test_the_same_institution_with_other_dates_and_no_thread_is_for_staff() -> None:
    found = placed(mail(), readings(institution="City of Vienna, MA 18", slots=[day(20)]), request())
    assert (found.request, found.rivals) == (None, (7,))


def test_a_request_that_says_re_is_the_conversation_whatever_it_holds() -> None:
    found = placed(mail(subject="Re: Study visit"), readings(slots=[day(20)]), request())
    assert found.request == request()


def test_a_bounce_is_placed_by_the_mail_of_ours_that_came_back() -> None:
    report = mail("mailer-daemon@mail.example", subject="Undelivered", message_id="<dsn@mail.example>")
    found = placed(report, readings(Category.AUTOMATIC), request(), screening=Screening(False, True, (), OURS))
    assert (found.request, found.rule) == (request(), "bounce")


def test_a_mail_without_from_is_new() -> None:
    assert placed(mail(from_=()), FOLLOW_UP, request()) == Placement(None, "new")


def test_a_reply_to_of_another_domain_does_not_make_it_their_mail() -> None:
    message = mail("x@evil.example", reply_to=(Address("", WRITER),), subject="Re: Study visit")
    assert placed(message, FOLLOW_UP, request()) == Placement(None, "new")
