"""The world outside: delegations that write to the bot, read its answers, and write back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mailbot.service.demo.letters import Letter, build, sender_of
from mailbot.service.demo.postoffice import Delivered
from mailbot.service.demo.samples import Route, Sample

if TYPE_CHECKING:
    from mailbot.transport.smtp import Submission


class World:
    """Posts the samples one by one over SMTP. `letters` are those that were posted, by Message-ID."""

    def __init__(self, samples: Iterable[Sample], bot: str, post: Submission, arrived: Path) -> None:
        samples = tuple(samples)
        self.letters: dict[str, Letter] = {}
        self.delivered: list[Delivered] = []
        self._unprompted = [sample for sample in samples if sample.route is Route.BY_ITSELF]
        self._waiting = [sample for sample in samples if sample.route is not Route.BY_ITSELF]
        self._senders = {sample.name: sender_of(sample) for sample in samples}
        self._bot = bot
        self._post = post
        self._arrived = arrived

    @property
    def has_unprompted(self) -> bool:
        """Whether somebody still has a first mail to write."""
        return bool(self._unprompted)

    @property
    def unwritten(self) -> tuple[Sample, ...]:
        """Answers and bounces that are still waiting for a mail of the bot."""
        return tuple(self._waiting)

    def post_next(self) -> None:
        """Somebody writes to the bot."""
        self._send(self._unprompted.pop(0))

    def receive(self, delivered: Delivered) -> None:
        """A mail of the bot has come to somebody, who writes back if that is how it goes."""
        self.delivered.append(delivered)
        for sample in self._waiting:
            if self._senders[sample.answers] == delivered.recipient:
                self._waiting.remove(sample)
                self._send(sample, delivered.raw)
                return

    def _send(self, sample: Sample, answered: bytes | None = None) -> None:
        letter = build(sample, self._bot, datetime.now().astimezone(), answered)
        (self._arrived / f"{sample.name}.eml").write_bytes(letter.raw)
        self.letters[letter.message_id] = letter
        self._post.send(letter)
