"""What `mailbot extract` shows a person: the mail with its proofs marked, and the readings, on any screen."""

from __future__ import annotations

import os
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from screens import BODY, COLOURS, console, letter, on_terminal, printed, understood, view

from mailbot.cli.mail_view import print_mail

COLOURED = "\x1b["


def lines_with(text: str, *words: str) -> list[str]:
    return [line for line in text.splitlines() if all(word in line for word in words)]


def test_in_a_pipe_each_proof_stands_in_brackets_with_the_name_of_its_leaf() -> None:
    text = view(letter())
    assert COLOURED not in text
    for proof in (
        "⟦institution: Town of Hradby⟧",
        "⟦contact_email: alena@hradby.example⟧",
        "⟦contact_phone: +420 601 000 111⟧",
        "⟦group_size: 12 people⟧",
        "⟦interest: the greening of squares⟧",
    ):
        assert proof in text


def test_in_a_pipe_no_line_of_the_mail_is_wrapped_or_framed() -> None:
    long = "We would like to hear about " + "the planning of very long streets and " * 8 + "squares."
    text = view(letter(BODY.replace("Kind regards", f"{long}\n\nKind regards")), width=40)
    assert "squares" in lines_with(text, "planning of very long")[0]
    assert not set("│╭╰") & set(text)


def test_on_a_terminal_the_proof_has_the_colour_of_its_reading() -> None:
    text = view(letter(), 80, colour=True)
    assert "⟦" not in text
    proof = text[: text.index("+420 601 000 111")].rpartition(COLOURED)[2].partition("m")[0]
    legend = text[: text.index(" contact_phone ")].rpartition(COLOURED)[2].partition("m")[0]
    assert proof == legend
    assert "48;5;209" in proof


def test_a_terminal_without_colours_gets_frames_and_brackets() -> None:
    text = view(letter(), 80, terminal=True)
    assert "╭" in text
    assert "⟦institution:" in text


def test_mail_and_readings_stand_side_by_side_where_there_is_room() -> None:
    wide = COLOURS.sub("", view(letter(), 140, colour=True))
    narrow = COLOURS.sub("", view(letter(), 80, colour=True))
    assert lines_with(wide, "Subject", "contact_name") or lines_with(wide, "From", "institution")
    assert not lines_with(narrow, "From", "institution")
    assert narrow.index("tel. +420") < narrow.index(" contact_phone ")
    for text, width in ((wide, 140), (narrow, 80)):
        assert {len(line) for line in text.splitlines()} == {width}


def test_the_readings_give_value_probability_and_place() -> None:
    text = view(letter())
    found = understood(letter()).readings
    row = lines_with(text, " contact_phone ")[0]
    assert "+420601000111" in row
    assert f"{found.contact_phone[0].confidence:.0%}" in row
    assert lines_with(text, " slot ", "Wed 2027-03-03, from 10:00")
    assert lines_with(text, "in signature")


def test_leaves_that_lack_are_named_in_their_row_and_together() -> None:
    body = (
        BODY.replace("tel. +420 601 000 111\n", "")
        .replace(" on 3 March 2027 at 10:00,", "")
        .replace("on 3 March 2027 at 10:00, ", "")
    )
    text = view(letter(body))
    for leaf in ("contact_phone", "date", "time"):
        assert lines_with(text, f" {leaf} ", "missing")
    assert lines_with(text, "missing: contact_phone, date, time")


def test_a_doubtful_date_shows_its_other_reading() -> None:
    body = BODY.replace("3 March 2027", "03/04/2027").replace("tel. +420 601 000 111\n", "")
    shown = [line for line in view(letter(body)).splitlines() if line.strip().startswith(("slot", "or "))]
    assert {"2027-04-03", "2027-03-04"} == {
        word.rstrip(",") for line in shown for word in line.split() if "2027" in word
    }
    assert "?" in shown[0]
    assert lines_with(view(letter(body)), "uncertain:", "date")


def test_zones_are_recognised_and_the_quotation_is_dim() -> None:
    text = view(letter(BODY, In_Reply_To="<x@y.example>"), 80, colour=True)
    plain = COLOURS.sub("", text)
    assert lines_with(plain, "signature ┄")
    assert lines_with(plain, "quoted, gives no values ┄")
    before = text[: text.index("We are open on weekdays")].rpartition(COLOURED)[2]
    assert before.startswith("2m")  # SGR 2: faint


def test_a_long_quotation_is_shortened_and_the_rest_counted() -> None:
    text = view(letter(BODY + "".join(f"> line {number} of what was said\n" for number in range(40))))
    assert "line 2 of what was said" in text
    assert "line 30 of what was said" not in text
    assert lines_with(text, "⋯", "more lines")


def test_letters_are_blocks_of_their_own_and_what_cannot_be_read_is_named_with_the_reason() -> None:
    mail = letter("Dear colleagues,\n\nplease find our letter attached.\n\nAlena Benova\n")
    mail.add_attachment(BODY.partition("On Mon")[0], filename="letter.txt")
    mail.add_attachment(b"%PDF-1.4 nothing", maintype="application", subtype="pdf", filename="scan.pdf")
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="maps.zip")
    mail.add_attachment(b"GIF89a", maintype="image", subtype="gif", filename="logo.gif")
    text = view(mail)
    assert text.index("attachment letter.txt") < text.index("⟦group_size: 12 people⟧")
    assert lines_with(text, "in attachment letter.txt")
    assert lines_with(text, "not read: scan.pdf: ")
    assert lines_with(text, "not read: maps.zip: archive is not read")
    assert lines_with(text, "holds no letter: logo.gif (image/gif)")
    assert "attachment letter.txt" in COLOURS.sub("", view(mail, 140, colour=True))


def test_a_forwarded_mail_is_a_block_whose_author_is_marked() -> None:
    forwarded = (
        "Please answer her.\n\nJan\n\n---------- Forwarded message ---------\n"
        "From: Alena Benova <alena@hradby.example>\n"
        "Date: Tue, 2 Feb 2027 at 09:00\nSubject: Study visit\nTo: <jan@embassy.example>\n\n"
    )
    text = view(
        letter(forwarded + BODY.partition("On Mon")[0], From="Jan Novy <jan@embassy.example>", Subject="Fwd: Visit")
    )
    block = text.index("forwarded mail")
    assert block < text.index("⟦contact_email: alena@hradby.example⟧")
    assert "⟦institution: Town of Hradby⟧" in text[block:]


def test_a_mail_that_is_no_request_says_that_it_gives_no_values() -> None:
    text = view(letter(BODY, Auto_Submitted="auto-replied", Subject="Out of office"))
    assert lines_with(text, "automatic", "gives no values")
    assert "⟦" not in text


def hostile() -> EmailMessage:
    steer = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202ecod.exe\u2028[bold red]x[/bold red][/nonsense][link=http://e.example]y"
    mail = letter(
        BODY.replace("Dear colleagues,", f"Dear colleagues, {steer}").replace("Town of Hradby", "Town of [b]Hradby")
    )
    mail.replace_header("Subject", "Visit [red]now[/red]")
    mail.add_attachment(f"Letter {steer}", filename="[bold]a\u202etxt.txt")
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="[/bold]\u202e.zip")
    return mail


@pytest.mark.parametrize(("width", "colour"), [(140, True), (80, True), (60, False)])
def test_nothing_of_a_hostile_mail_steers_the_terminal(width: int, colour: bool) -> None:
    screen = console(width, colour=colour)
    print_mail("\x1b[31m[red]\u202e.eml", understood(hostile()), screen)
    text = COLOURS.sub("", printed(screen)) if colour else printed(screen)
    assert [sign for sign in text if not sign.isprintable() and sign != "\n"] == []
    for markup in ("[bold red]x[/bold red]", "[/nonsense]", "[red]now[/red]", "[bold]atxt.txt"):
        assert markup in text.replace("\n", "")


def run(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("MAILBOT_")} | environment
    command = [sys.executable, "-m", "mailbot", *arguments]
    return subprocess.run(command, cwd=cwd, env=clean, capture_output=True, check=False)


def test_many_files_have_a_panel_each_and_a_broken_one_a_line(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(letter().as_bytes())
    (tmp_path / "two.eml").write_bytes(letter(Subject="Second").as_bytes())
    (tmp_path / "no.eml").write_bytes(b"")
    ended = run("extract", "one.eml", "no.eml", "two.eml", "absent.eml", cwd=tmp_path)
    text = ended.stdout.decode()
    assert ended.returncode == 1
    heads = [
        line.split(" ")[0] for line in text.splitlines() if line.startswith(("one.eml", "no.eml", "two", "absent"))
    ]
    assert heads == ["one.eml", "no.eml:", "two.eml", "absent.eml:"]


def test_colours_reach_a_terminal_only(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(letter().as_bytes())
    assert b"\x1b" not in run("extract", "--why", "one.eml", cwd=tmp_path).stdout
    seen, _ = on_terminal("extract", "one.eml", cwd=tmp_path)
    assert "48;5;117" in seen
    uncoloured, _ = on_terminal("extract", "one.eml", cwd=tmp_path, NO_COLOR="1")
    assert "⟦institution: Town of Hradby⟧" in uncoloured


def test_a_stream_that_knows_no_such_signs_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(letter().as_bytes())
    ended = run("extract", "one.eml", cwd=tmp_path, PYTHONIOENCODING="iso-8859-1", PYTHONUTF8="0")
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert b"Town of Hradby" in ended.stdout
