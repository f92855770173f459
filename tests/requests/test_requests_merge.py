"""What a mail adds to a request, what it replaces, what stays."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from situations import NOW, VALUES, WRITER, day, held, hours, mail, read, readings, request

from mailbot.model import Category, GroupSize, Leaf, Readings, Request, Slot, State
from mailbot.requests.differences import changed_leaves, differences
from mailbot.requests.merge import Source, merge

FOLLOW_UP, CHANGE = Category.FOLLOW_UP, Category.CHANGE


def merged(known: Request | None, understood: Readings, **how: bool) -> Request:
    return merge(known, understood, Source(mail(message_id="<two@wien.example>"), 42, NOW), **how)


def values_of(result: Request, leaf: str = "slots") -> list[object]:
    return [one.value for one in result.slots] if leaf == "slots" else [getattr(result, leaf).value]


def test_a_first_mail_makes_a_request_with_all_it_gives() -> None:
    result = merged(None, readings(full=True, language="cs"))
    assert result.missing == ()
    assert {leaf: getattr(result, leaf).value for leaf in VALUES} == VALUES
    assert (result.subject, result.writer, result.language) == ("Study visit", WRITER, "cs")
    assert (result.id, result.message_ids, result.created_at) == (None, ("<two@wien.example>",), NOW)


def test_a_held_value_knows_the_mail_it_stands_in() -> None:
    result = merged(None, readings(institution="City of Graz"))
    assert result.institution is not None
    assert (result.institution.mail_id, result.institution.evidence.text) == (42, "City of Graz")  # type: ignore[union-attr]


@pytest.mark.parametrize("leaf", sorted(VALUES))
def test_an_answer_fills_what_lacks(leaf: str) -> None:
    result = merged(request(lacking=[Leaf(leaf)]), readings(FOLLOW_UP, **{leaf: VALUES[leaf]}))
    assert values_of(result, leaf) == [VALUES[leaf]]
    assert result.missing == ()


@pytest.mark.parametrize(
    ("leaf", "value"), [("institution", "Graz"), ("contact_name", "Eva"), ("contact_email", "e@x.example")]
)
def test_an_answer_does_not_replace_who_comes(leaf: str, value: str) -> None:
    assert values_of(merged(request(), readings(FOLLOW_UP, **{leaf: value})), leaf) == [VALUES[leaf]]


@pytest.mark.parametrize(("leaf", "value"), [("group_size", GroupSize(20, 20)), ("contact_phone", "+431400099999")])
def test_an_answer_that_states_a_number_anew_replaces_it(leaf: str, value: object) -> None:
    assert values_of(merged(request(), readings(FOLLOW_UP, **{leaf: value})), leaf) == [value]


def test_a_phone_in_the_signature_of_an_answer_replaces_nothing() -> None:
    answer = readings(FOLLOW_UP, contact_phone=read("+431400099999", part="signature"))
    assert values_of(merged(request(), answer), "contact_phone") == ["+431400088818"]


def test_a_signature_fills_what_lacks() -> None:
    answer = readings(FOLLOW_UP, contact_phone=read("+431400099999", part="signature"))
    result = merged(request(lacking=[Leaf.CONTACT_PHONE]), answer)
    assert values_of(result, "contact_phone") == ["+431400099999"]


def test_a_doubtful_value_gives_way_to_a_better_one() -> None:
    result = merged(request(institution=held("Wien", 0.4)), readings(FOLLOW_UP, institution="City of Vienna"))
    assert values_of(result, "institution") == ["City of Vienna"]


@pytest.mark.parametrize("leaf", sorted(VALUES))
def test_a_change_replaces_what_its_text_says(leaf: str) -> None:
    value = GroupSize(3, 3) if leaf == "group_size" else "other@x.example"
    assert values_of(merged(request(), readings(CHANGE, **{leaf: value})), leaf) == [value]


def test_a_change_is_not_read_from_the_from_field() -> None:
    result = merged(request(), readings(CHANGE, contact_name=read("Eva Novak", part="from")))
    assert values_of(result, "contact_name") == ["Anna Gruber"]


def test_another_contact_makes_the_former_address_and_phone_doubtful() -> None:
    result = merged(request(), readings(CHANGE, contact_name="Eva Novak"))
    assert result.contact_phone is not None and result.contact_email is not None
    assert result.contact_phone.confidence == result.contact_email.confidence == 0.5
    assert "former" in result.contact_phone.note


@pytest.mark.parametrize("category", [FOLLOW_UP, CHANGE, Category.REQUEST])
@pytest.mark.parametrize("leaf", sorted(VALUES))
def test_a_value_from_staff_is_never_touched(category: Category, leaf: str) -> None:
    fixed = held(VALUES[leaf], 0.1, by_staff=True, mail_id=None)
    value = GroupSize(3, 3) if leaf == "group_size" else "other@x.example"
    assert getattr(merged(request(**{leaf: fixed}), readings(category, **{leaf: value})), leaf) == fixed


def test_windows_from_staff_are_never_touched() -> None:
    fixed = (held(day(12, 10, 12), by_staff=True),)
    assert merged(request(slots=fixed), readings(CHANGE, slots=[day(20, 9, 10)])).slots == fixed


def test_a_time_alone_joins_the_date_of_the_conversation() -> None:
    result = merged(request(lacking=[Leaf.TIME]), readings(FOLLOW_UP, slots=[hours(10, 12)]))
    assert values_of(result) == [day(12, 10, 12)]
    assert result.slots[0].mail_id == 42


def test_a_time_alone_joins_every_date() -> None:
    known = request(slots=(held(day(12)), held(day(14))))
    result = merged(known, readings(FOLLOW_UP, slots=[hours(10), hours(14)]))
    assert values_of(result) == [day(12, 10), day(12, 14), day(14, 10), day(14, 14)]


def test_a_new_time_replaces_the_old_one() -> None:
    assert values_of(merged(request(), readings(CHANGE, slots=[hours(14, 15)]))) == [day(12, 14, 15)]


def test_a_date_alone_keeps_the_known_time() -> None:
    assert values_of(merged(request(), readings(CHANGE, slots=[day(20)]))) == [day(20, 10, 12)]


def test_a_date_joins_a_time_that_came_first() -> None:
    result = merged(request(lacking=[Leaf.DATE]), readings(FOLLOW_UP, slots=[day(20)]))
    assert values_of(result) == [day(20, 10, 12)]


def test_a_date_among_dates_with_different_times_keeps_none_by_guess() -> None:
    known = request(slots=(held(day(12, 10)), held(day(14, 15))))
    assert values_of(merged(known, readings(CHANGE, slots=[day(20)]))) == [day(20)]
    assert values_of(merged(known, readings(FOLLOW_UP, slots=[day(14)]))) == [day(14, 15)]


def test_one_of_the_offered_dates_narrows_the_choice() -> None:
    known = request(slots=(held(day(12)), held(day(14))))
    assert values_of(merged(known, readings(FOLLOW_UP, slots=[day(14, 10)]))) == [day(14, 10)]


def test_a_named_date_ends_a_free_choice() -> None:
    known = request(slots=(), date_flexible=True)
    assert not merged(known, readings(FOLLOW_UP, slots=[day(12)])).date_flexible
    assert merged(known, readings(FOLLOW_UP, slots=[hours(10)])).date_flexible
    assert merged(known, readings(FOLLOW_UP, slots=[day(12)], date_flexible=True)).date_flexible


def test_filling_only_replaces_nothing() -> None:
    known = request(lacking=[Leaf.INTEREST])
    result = merged(known, readings(CHANGE, full=True, group_size=GroupSize(1, 1), slots=[day(1)]), fill_only=True)
    assert changed_leaves(known, result) == (Leaf.INTEREST,)


def test_a_mail_is_noted_once_in_the_conversation() -> None:
    once = merged(request(), readings(FOLLOW_UP))
    assert once.message_ids == ("<one@wien.example>", "<two@wien.example>")
    assert merged(once, readings(FOLLOW_UP)).message_ids == once.message_ids


def test_the_answer_is_in_the_language_of_the_newest_mail() -> None:
    assert merged(request(language="de"), readings(FOLLOW_UP, language="cs")).language == "cs"


def test_differences_are_told_leaf_by_leaf() -> None:
    after = merged(request(), readings(CHANGE, slots=[day(14, 14, 15)], group_size=GroupSize(None, 9)))
    assert differences(request(), after) == (
        ("slots", "2027-05-12 10:00-12:00", "2027-05-14 14:00-15:00"),
        ("group_size", "12-15", "-9"),
    )


_slots = st.lists(
    st.builds(
        Slot,
        start_date=st.none() | st.just(date(2027, 5, 12)) | st.just(date(2027, 5, 13)),
        start_time=st.none() | st.times(),
    ),
    max_size=6,
)


@given(before=_slots, new=_slots)
def test_a_mail_never_takes_the_date_away_and_its_own_dates_all_count(before: list[Slot], new: list[Slot]) -> None:
    known = request(State.WAITING, slots=tuple(held(slot) for slot in before if slot != Slot()))
    result = merged(known, readings(FOLLOW_UP, slots=[slot for slot in new if slot != Slot()]))
    assert Leaf.DATE in known.missing or Leaf.DATE not in result.missing
    read_dates = {slot.start_date for slot in new if slot.start_date}
    assert read_dates <= {one.value.start_date for one in result.slots}
