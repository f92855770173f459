"""Czech words of interest are taken whole: no stump of the verb sticks to the topic."""

from __future__ import annotations

import pytest

from mailbot.evaluation.extract import extract
from mailbot.model import Identity
from mailbot.rules import Rules

US = Identity("bot@institute.example", frozenset({"bot@institute.example"}))


@pytest.mark.parametrize(
    ("sentence", "stump"),
    [
        ("Zajímají nás brownfieldy a doprava.", "jí nás"),
        ("Zajímala by nás prezentace o modelu města.", "la by"),
        ("Zajímalo by nás plánování veřejných prostranství.", "lo by"),
    ],
)
def test_no_stump_of_the_verb_sticks_to_the_topic(sentence: str, stump: str) -> None:
    raw = (
        "From: Jana Nová <nova@mesto.example>\nSubject: Exkurze\nDate: Mon, 18 Jan 2027 10:00:00 +0100\n"
        "Content-Type: text/plain; charset=utf-8\n\nDobrý den,\n\nrádi bychom navštívili váš institut se skupinou "
        f"12 studentů dne 12. května 2027. {sentence}\n\nS pozdravem\nJana Nová\n"
    ).encode()
    topic = extract(raw, "-", Rules(), US, None)["interest"]
    assert topic is None or not topic["value"].startswith(stump)
    assert topic is not None
