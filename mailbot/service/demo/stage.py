"""All that is at work while the demo runs: servers, bot and world, set up and taken down again."""

from __future__ import annotations

import queue
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace

from mailbot.resources import rules_file
from mailbot.rules import Rules, load_rules
from mailbot.service.demo.bot import ADDRESS, STAFF, Bot, demo_settings
from mailbot.service.demo.folder import Folder
from mailbot.service.demo.postoffice import Delivered, PostOffice
from mailbot.service.demo.samples import SAMPLES
from mailbot.service.demo.servers import Account, Servers
from mailbot.service.demo.table import Row
from mailbot.service.demo.verify import fault_of
from mailbot.service.demo.watch import Seen, SetAside, watched
from mailbot.service.demo.world import World

News = Seen | SetAside | Delivered
_SMTP_SECONDS = 20.0


@dataclass(slots=True)
class Stage:
    """What is at work, and what has come of it so far. News come from the threads of the bot and of the servers."""

    folder: Folder
    bot: Bot
    world: World
    rules: Rules
    news: queue.SimpleQueue[News]
    smtp_port: int
    rows: list[Row] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)

    @property
    def is_quiet(self) -> bool:
        """Whether everything that was posted has been dealt with, and everything that must go out has come."""
        due = sum(not out.held for row in self.rows for out in row.work.outgoing)
        return (
            not self.world.has_unprompted
            and len(self.rows) + len(self.set_aside) >= len(self.world.letters)
            and len(self.world.delivered) >= due
        )

    def take(self, news: News) -> None:
        """Let the news take their effect."""
        if isinstance(news, Seen):
            self.rows.append(Row(news.work, news.request_id))
        elif isinstance(news, SetAside):
            self.set_aside.append(news)
        else:
            self.world.receive(news)

    def verdict(self) -> tuple[list[Row], list[str]]:
        """The rows in the order in which the mails were posted, with what went wrong in each, and all that in words."""
        by_id = {row.work.mail.message_id: row for row in self.rows}
        rows: list[Row] = []
        faults = [f"{len(self.set_aside)} mails were set aside ({self.set_aside[0].error})"] if self.set_aside else []
        for letter in self.world.letters.values():
            row = by_id.get(letter.message_id)
            if row is None:
                faults.append(f"{letter.sample.name}: the bot did not deal with it")
                continue
            fault = fault_of(letter, row.work, self.world.delivered, self.rules.replies.languages)
            faults += [f"{letter.sample.name}: {fault}"] if fault else []
            rows.append(replace(row, fault=fault))
        faults += [f"{sample.name}: never written, for want of a mail from the bot" for sample in self.world.unwritten]
        return rows, faults


@contextmanager
def set_stage(folder: Folder) -> Iterator[Stage]:
    """Servers, bot and world; taken down in the opposite order, whatever happens."""
    from mailbot.store import open_store
    from mailbot.transport.smtp import Submission

    news: queue.SimpleQueue[News] = queue.SimpleQueue()
    account = Account("visits", secrets.token_urlsafe(12))
    rules = load_rules(rules_file())
    office = PostOffice(ADDRESS, account, lambda to: folder.staff if to == STAFF else folder.replies, news.put)
    with ExitStack() as stack:
        servers = stack.enter_context(Servers(account, office))
        settings = demo_settings(account, servers.imap_port, servers.smtp_port, folder.database_url)
        store = open_store(settings.database)
        stack.callback(store.close)
        post = stack.enter_context(Submission(settings, _SMTP_SECONDS))
        bot = stack.enter_context(Bot(settings, rules, watched(store, news.put)))
        world = World(SAMPLES, ADDRESS, post, folder.arrived)
        yield Stage(folder, bot, world, rules, news, servers.smtp_port)
