"""What one round did, in numbers and in one line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from mailbot.model import Outcome

_WORDS = {
    Outcome.FILED: "filed",
    Outcome.WAITING: "asked for more",
    Outcome.REVIEW: "for staff to look at",
    Outcome.IGNORED: "ignored",
}


@dataclass(slots=True)
class RoundReport:
    """Counts of one round; filled while it runs."""

    busy: bool = False  # another process was at work on the mailbox: nothing was done
    first: bool = False  # the very first round: what lay there was left alone, or taken in by --since
    fetched: int = 0
    left_alone: int = 0  # mail older than the very first start
    unreadable: int = 0  # mails that the server lists and does not give; tried again next time
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    failed: int = 0  # attempts on a mail that ended in an error
    set_aside: int = 0
    sent: int = 0
    refused: int = 0
    marked: int = 0
    saved: int = 0

    @property
    def is_quiet(self) -> bool:
        """Whether nothing happened that makes it worth while to look again at once."""
        return not (self.fetched or self.outcomes or self.set_aside or self.sent or self.marked or self.saved)

    @property
    def line(self) -> str:
        """One line for a person."""
        if self.busy:
            return "another mailbot is at work on this mailbox; nothing to do here"
        worked = self.outcomes.total()
        parts = [f"{worked} {_plural(worked, 'mail')} worked on"] if worked else []
        parts += [f"{count} {_WORDS[outcome]}" for outcome, count in sorted(self.outcomes.items())]
        parts += [f"{self.sent} {_plural(self.sent, 'mail')} sent"] if self.sent else []
        parts += [f"{self.refused} not taken by the SMTP server"] if self.refused else []
        parts += [f"{self.failed} failed and will be tried again"] if self.failed else []
        parts += [f"{self.set_aside} set aside (mailbot queue list --mail)"] if self.set_aside else []
        parts += [f"{self.unreadable} not given by the IMAP server"] if self.unreadable else []
        if self.first and not self.fetched:
            parts.append("first start: what lies in the mailbox is left alone (--since DATE takes it in)")
        return ", ".join(parts) or "nothing new"


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
