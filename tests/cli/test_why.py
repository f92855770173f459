"""`--why`: the candidates that won and lost, from a mail and from the database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from screens import BODY, IDENTITY, console, letter, printed, understood

from mailbot.cli.why import why_view
from mailbot.cli.why_lost import why_lost
from mailbot.jsonform import candidates_to_json
from mailbot.model import MailKey
from mailbot.pipeline import Desk, process
from mailbot.replies.wording import Wording
from mailbot.resources import templates_dir
from mailbot.rules import Rules
from mailbot.store import open_store

OTHER = BODY.replace(
    "Kind regards",
    "Please write to my colleague Milan Kos, milan.kos@hradby.example, +420 602 000 222. We arrive on 1 March 2027.\n"
    "Please answer by 15 February.\n\nKind regards",
)


def shown(width: int, body: str = OTHER) -> str:
    readings = understood(letter(body)).readings
    screen = console(width)
    screen.print(why_view({"category": readings.category.value, **candidates_to_json(readings)}, width))
    return printed(screen)


def row(text: str, *words: str) -> str:
    return next(line for line in text.splitlines() if all(word in line for word in words))


@pytest.mark.parametrize("width", [160, 80])
def test_winners_and_losers_stand_with_score_source_and_proof(width: int) -> None:
    text = shown(width)
    readings = understood(letter(OTHER)).readings
    assert readings.contact_name[0].value == "Milan Kos"
    assert f"{readings.contact_name[0].confidence:.0%}" in row(text, " contact_name ", "Milan Kos")
    assert f"{readings.contact_name[1].confidence:.0%}" in row(text, " lost ", "Alena Benova")
    assert "signature: Alena Benova" in text
    assert "category request" in text


def test_on_a_wide_screen_the_reason_stands_beside_the_loser() -> None:
    text = shown(200)
    assert "the writer; the mail names" in row(text, " lost ", "Alena Benova")
    assert "arrival or departure" in row(text, " no slot", "2027-03-01")
    assert "until when they want our" in row(text, " no slot", "2027-02-15")


def test_on_a_narrow_screen_it_stands_below_in_one_piece() -> None:
    text = shown(80)
    assert "the writer; the mail names somebody else as the contact" in text
    assert max(len(line) for line in text.splitlines()) <= 80


def test_what_was_no_candidate_is_named_with_the_reason() -> None:
    text = shown(200, OTHER.replace("tel. +420 601 000 111", "tel. +420 601 000 111\nfax +420 601 000 333"))
    assert "another person's number" in row(text, " no contact_phone", "+420601000111")
    assert "a fax" in row(text, " no contact_phone", "+420601000333")
    assert "the writer's" in row(text, " no contact_email", "alena@hradby.example")


def test_a_mail_of_another_kind_shows_what_its_category_withholds() -> None:
    mail = letter(BODY, Auto_Submitted="auto-replied", Subject="Out of office")
    readings = understood(mail).readings
    screen = console(160)
    screen.print(why_view({"category": readings.category.value, **candidates_to_json(readings)}, 160))
    assert (readings.category, readings.contact_name) == ("automatic", ())
    assert "a mail of this kind" in row(printed(screen), " no slot", "2027-03-03")
    assert "Alena Benova" in printed(screen)


def test_a_value_that_stands_twice_names_both_places() -> None:
    readings = understood(letter()).readings
    assert readings.contact_name[0].witnesses
    text = shown(160, BODY)
    assert "(also in from)" in text or "(also in signature)" in text


def lost(value: Any, confidence: float, source: str = "sentence", **more: Any) -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "source": source, **more}


def won(value: Any, source: str = "label") -> dict[str, Any]:
    return lost(value, 0.9, source)


@pytest.mark.parametrize(
    ("leaf", "winner", "loser", "words"),
    [
        ("institution", won("Town of X"), lost("Guild", 0.5, "mention"), "only mentioned"),
        ("institution", won("Town of X, Parks"), lost("Parks", 0.6, "from-us"), "a part of the value"),
        ("contact_name", won("A B", "named"), lost("C D", 0.36, "from+signature"), "the writer; "),
        ("contact_name", won("A B", "from"), lost("C D", 0.85, "signature"), "5 points less sure: a close"),
        ("contact_phone", won("+1", "mobile"), lost("+2", 0.6, "switchboard"), "a switchboard"),
        ("group_size", won({"min": 12, "max": 12}), lost({"min": 3, "max": 3}, 0.8), "fewer people"),
        ("group_size", won({"min": 12, "max": 12}), lost({"min": 90, "max": 90}, 0.3), "60 points"),
        ("interest", won("trees"), lost("trams", 0.9, note="of last year"), "of last year"),
        ("interest", won("trees"), lost("trams", 0.9), "as sure, but comes later"),
        ("slots_rejected", {}, lost({}, 0.1, "letter"), "the date of a letter"),
        ("slots_rejected", {}, lost({}, 0.1, "asked"), "wider window"),
        ("slots_rejected", {}, lost({}, 0.9, "asked: day"), "called off"),
    ],
)
def test_why_a_candidate_lost_is_said_in_words(leaf: str, winner: Any, loser: Any, words: str) -> None:
    assert words in why_lost(leaf, winner, loser)


def test_a_hostile_candidate_steers_nothing() -> None:
    evil = lost("\x1b[2J[red]x[/red]\u202e", 0.9, "label", evidence={"part": "attachment:\x1b[1m", "text": "\x9b[/]"})
    screen = console(160)
    screen.print(why_view({"category": "request", "candidates": {"institution": [evil, evil]}}, 160))
    assert [sign for sign in printed(screen) if not sign.isprintable() and sign != "\n"] == []
    assert "[red]x[/red]" in printed(screen)


def mailbot(*arguments: str, cwd: Path) -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")}
    clean |= {"MAILBOT_DATABASE_URL": f"sqlite:///{cwd}/mailbot.db", "COLUMNS": "180"}
    command = [sys.executable, "-m", "mailbot", *arguments]
    ended = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, check=True)
    return ended.stdout.decode()


def test_extract_json_is_as_ever_and_why_adds_the_candidates(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(letter(OTHER).as_bytes())
    plain = json.loads(mailbot("extract", "--json", "one.eml", cwd=tmp_path))
    why = json.loads(mailbot("extract", "--json", "--why", "one.eml", cwd=tmp_path))
    assert {key: why[key] for key in plain} == plain
    assert set(why) - set(plain) == {"candidates", "set_aside", "category_source", "category_confidence"}
    names = why["candidates"]["contact_name"]
    assert [names[0]["value"], names[1]["value"]] == ["Milan Kos", "Alena Benova"]
    assert names[0]["evidence"] == plain["contact_name"]["evidence"]
    assert {"deadline", "travel"} <= {one["source"] for one in why["candidates"]["slots_rejected"]}


def test_without_why_no_loser_is_shown(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(letter(OTHER).as_bytes())
    assert " lost " not in mailbot("extract", "one.eml", cwd=tmp_path)
    assert " lost " in mailbot("extract", "--why", "one.eml", cwd=tmp_path)


def test_the_story_of_a_request_lists_the_candidates_of_its_mails(tmp_path: Path) -> None:
    rules, now = Rules(), datetime(2027, 2, 2, 10, tzinfo=UTC)
    store = open_store(f"sqlite:///{tmp_path}/mailbot.db")
    raw = letter(OTHER).as_bytes()
    store.add_arrival(MailKey("bot@imap.example", "INBOX", 1, 1), now, raw, oversized=False, now=now)
    arrival = store.pending(1, 3)[0]
    desk = Desk(IDENTITY, rules, store, Wording(templates_dir(), rules.replies))
    process(arrival, desk, now)
    store.close()
    text = mailbot("queue", "show", "1", "--why", cwd=tmp_path)
    assert "What was read in mail 1 from alena@hradby.example" in text
    assert "the writer; the mail" in row(text, " lost ", "Alena Benova")
    assert "arrival or departure" in row(text, " no slot", "2027-03-01")
    assert "'value'" not in text
    assert "start_date" not in text
