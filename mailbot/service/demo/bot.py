"""The bot as in production, in a thread of its own: settings for the demo's servers, and the loop of `mailbot run`."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pydantic import SecretStr

from mailbot.errors import MailbotError
from mailbot.settings import Settings

if TYPE_CHECKING:
    from mailbot.ports import Store
    from mailbot.rules import Rules
    from mailbot.service.demo.servers import Account

ADDRESS = "visits@ipr.example"
STAFF = "office@ipr.example"
_PATIENCE = 20.0  # seconds that the mail in hand may take at the end


def demo_settings(account: Account, imap_port: int, smtp_port: int, database_url: str) -> Settings:
    """Settings for the demo's servers, made so that no MAILBOT_* variable and no .env file reaches in."""
    return Settings.model_construct(
        address=ADDRESS,
        imap_host="127.0.0.1",
        imap_port=imap_port,
        imap_security="none",
        imap_username=account.username,
        imap_password=SecretStr(account.password),
        smtp_host="127.0.0.1",
        smtp_port=smtp_port,
        smtp_security="none",
        staff_address=STAFF,
        database_url=database_url,
    )


class Bot:
    """A context manager: inside, the bot watches the mailbox. `failure` holds what stopped it, if anything did."""

    def __init__(self, settings: Settings, rules: Rules, store: Store) -> None:
        self.failure: Exception | None = None
        self._settings = settings
        self._rules = rules
        self._store = store
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mailbot-demo-bot", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join(_PATIENCE)

    def check(self) -> None:
        """Raise what stopped the bot, if it is not at work any more."""
        if not self._thread.is_alive():
            raise MailbotError(f"the demo's bot stopped ({self.failure or 'for no reason it knows'})")

    def _run(self) -> None:
        from mailbot.service.desk import process_factory
        from mailbot.service.run import run_forever

        # The mailbox is new and empty, so nothing old can be taken in; INTERNALDATE counts whole seconds, and without
        # this a mail that comes in the very second of the start would look older than the start.
        since = datetime.now(UTC) - timedelta(minutes=1)
        try:
            run_forever(
                self._settings,
                self._rules,
                self._store,
                make_process=process_factory(self._settings, self._rules, self._store),
                since=since,
                stop=self._stop,
            )
        except Exception as error:
            self.failure = error
