"""Sees what the bot does as it does it: a store that passes everything on and tells of each mail's end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from mailbot.model import Work

if TYPE_CHECKING:
    from mailbot.ports import Store

News = Callable[["Seen | SetAside"], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """The bot has dealt with a mail."""

    work: Work
    request_id: int | None


@dataclass(frozen=True, slots=True)
class SetAside:
    """The bot has given up on a mail. `error` names the fault, without a word of the mail."""

    arrival_id: int
    error: str


class _Watched:
    """The store, with an ear at two methods: the demo runs the bot unchanged and still sees each mail's work."""

    def __init__(self, store: Store, tell: News) -> None:
        self._store = store
        self._tell = tell

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def record(self, work: Work, now: datetime) -> int | None:
        request_id = self._store.record(work, now)
        self._tell(Seen(work, request_id))
        return request_id

    def set_aside(self, arrival_id: int, error: str, now: datetime) -> None:
        self._store.set_aside(arrival_id, error, now)
        self._tell(SetAside(arrival_id, error))


def watched(store: Store, tell: News) -> Store:
    """The same store; `tell` is called after each commit that ends a mail's way, in the thread of the bot."""
    return cast("Store", _Watched(store, tell))
