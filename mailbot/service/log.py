"""The log: structlog on standard error, for people on a terminal, else one JSON object a line.

Nothing above debug names a person: mails, requests and outgoing mails are named by their numbers in the store.
structlog is loaded with the first line that is written: it brings rich and asyncio, and an empty round says nothing.
"""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from typing import Any, TextIO

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


@dataclass(slots=True)
class _Wanted:
    level: str = "info"
    stream: TextIO | None = None
    logger: Any = None


_wanted = _Wanted()


def set_up_logging(level: str = "info", stream: TextIO | None = None) -> None:
    """Send log lines from `level` on (debug, info, warning, error) to `stream`, by default standard error."""
    _wanted.level, _wanted.stream, _wanted.logger = level, stream, None


class Log:
    """What this room writes its lines with: an event in words, and its data by name."""

    def debug(self, event: str, **data: Any) -> None:
        """For who looks for a fault; may name people."""
        _logger().debug(event, **data)

    def info(self, event: str, **data: Any) -> None:
        """What was done."""
        _logger().info(event, **data)

    def warning(self, event: str, **data: Any) -> None:
        """What did not go as it should, and is tried again."""
        _logger().warning(event, **data)

    def error(self, event: str, **data: Any) -> None:
        """What a person should look at."""
        _logger().error(event, **data)


log = Log()


def _logger() -> Any:
    if _wanted.logger is None:
        _wanted.logger = _make(_LEVELS[_wanted.level], _wanted.stream or sys.stderr)
    return _wanted.logger


def _make(level: int, stream: TextIO) -> Any:
    import structlog

    processors: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if stream.isatty():
        processors.append(structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback))
    else:
        processors += [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]
    return structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=processors,
        wrapper_class=structlog.make_filtering_bound_logger(level),
    )
