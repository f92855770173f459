"""Our Message-IDs carry a request's token, and only ours do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailbot.message_id import make, new_token, token_of


def test_a_token_is_found_again_in_our_message_id() -> None:
    token = new_token()
    assert token_of(make(token, "ipr.praha.eu"), "ipr.praha.eu") == token


def test_two_message_ids_of_one_request_differ() -> None:
    token = new_token()
    assert make(token, "a.example") != make(token, "a.example")


def test_a_message_id_of_another_domain_is_not_ours() -> None:
    assert token_of(make(new_token(), "evil.example"), "ipr.praha.eu") is None


@given(st.text())
def test_no_text_of_a_stranger_raises(text: str) -> None:
    assert token_of(text, "ipr.praha.eu") is None
