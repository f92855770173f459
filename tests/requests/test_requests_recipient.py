"""Whom we may answer, and who takes part in a conversation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from situations import WRITER, held, mail, request

from mailbot.model import Address
from mailbot.requests.recipient import is_party, is_sendable, own_address


@pytest.mark.parametrize(
    "email", ["a@b.example", "first.last+tag@sub.host-name.example", "o'brien@x.example", "x@xn--bcher-kva.example"]
)
def test_plain_addresses_can_be_written_to(email: str) -> None:
    assert is_sendable(email)


@pytest.mark.parametrize(
    "email",
    [
        *("", "a", "@x.example", "a@", "a@localhost", "a b@x.example", '"a b"@x.example', "a@x.example,b@x.example"),
        *("a@x.example\n", "a@[127.0.0.1]", "a@127.0.0.1", "é@x.example", "a@é.example", ".a@x.example"),
        *(
            f"{'a' * 65}@x.example",
            f"a@{'b.' * 130}example",
            "undisclosed-recipients:;",
            "a@-x.example",
            "a..b@x.example",
        ),
    ],
)
def test_what_is_no_plain_address_is_left_to_staff(email: str) -> None:
    assert not is_sendable(email)


@given(st.text(max_size=200))
def test_a_sendable_address_has_one_at_and_no_space(text: str) -> None:
    if is_sendable(text):
        assert text.isascii() and text.count("@") == 1 and not any(character.isspace() for character in text)


@pytest.mark.parametrize("email", ["a." * 50_000, "a@" + "b-" * 50_000, "a@" + "b." * 50_000])
def test_a_hostile_address_costs_no_time(email: str) -> None:
    assert not is_sendable(email)


def test_two_authors_are_nobody_to_answer() -> None:
    assert own_address(mail(from_=(Address("", WRITER), Address("", "b@x.example")))) is None
    assert own_address(mail(from_=())) is None
    assert own_address(mail()) == WRITER


def test_colleagues_of_writer_and_contact_take_part() -> None:
    known = request(writer="agency@travel.example", contact_email=held("anna@wien.example"))
    assert is_party(known, "other@travel.example") and is_party(known, "boss@wien.example")
    assert not is_party(known, "x@evil.example") and not is_party(known, "")
