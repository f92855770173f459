"""Sets the desk: joins settings, rules, store, transport and pipeline into one round, or the loop of rounds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mailbot.model import Arrival, Identity, Outcome
from mailbot.ports import Store
from mailbot.rules import Rules
from mailbot.settings import Settings

if TYPE_CHECKING:
    from mailbot.service.poll import RoundReport

Process = Callable[[Arrival], Outcome]


def identity_of(settings: Settings, rules: Rules) -> Identity:
    """Who we are, by the settings and the aliases of rules.yaml."""
    address = settings.address.strip().lower()
    own = {address, *(alias.strip().lower() for alias in rules.screening.own_addresses)}
    return Identity(address=address, own=frozenset(own), name=rules.replies.sign_as)


def process_factory(settings: Settings, rules: Rules, store: Store) -> Callable[[], Process]:
    """A function that makes the function that takes one mail the whole way.

    Two steps, since only a round that has a mail to work on may pay for loading spaCy and the templates.
    """

    def make() -> Process:
        from mailbot.pipeline import Desk, process
        from mailbot.replies.wording import Wording

        desk = Desk(
            identity=identity_of(settings, rules),
            rules=rules,
            ledger=store,
            wording=Wording(settings.templates_path, rules.replies),
            staff_address=settings.staff_address.strip().lower(),
        )
        return lambda arrival: process(arrival, desk, datetime.now(UTC)).decision.outcome

    return make


def mailbox_round(settings: Settings, rules: Rules, store: Store, *, since: datetime | None = None) -> RoundReport:
    """One round of `mailbot poll`."""
    from mailbot.service.poll import poll_once

    return poll_once(settings, rules, store, make_process=process_factory(settings, rules, store), since=since)


def mailbox_loop(settings: Settings, rules: Rules, store: Store, *, since: datetime | None = None) -> None:
    """The loop of `mailbot run`, until SIGTERM or SIGINT."""
    from mailbot.service.run import run_forever

    run_forever(settings, rules, store, make_process=process_factory(settings, rules, store), since=since)
