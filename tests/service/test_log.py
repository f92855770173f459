"""The log: JSON where no person reads it, and quiet below its level."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest

from mailbot.service.log import log, set_up_logging


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    set_up_logging()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_line_is_one_json_object() -> None:
    stream = io.StringIO()
    set_up_logging(stream=stream)
    log.info("round", result="nichts \n neu", umlaut="ü")
    line = json.loads(stream.getvalue())
    assert stream.getvalue().count("\n") == 1
    assert (line["event"], line["level"], line["result"]) == ("round", "info", "nichts \n neu")
    assert line["timestamp"].endswith("Z")


def test_a_person_at_a_terminal_gets_a_line_to_read() -> None:
    stream = Terminal()
    set_up_logging(stream=stream)
    log.warning("trying again", seconds=5)
    assert "trying again" in stream.getvalue()
    assert not stream.getvalue().startswith("{")


def test_debug_lines_need_the_level() -> None:
    stream = io.StringIO()
    set_up_logging(stream=stream)
    log.debug("hidden")
    set_up_logging("debug", stream)
    log.debug("shown")
    assert [json.loads(line)["event"] for line in stream.getvalue().splitlines()] == ["shown"]
