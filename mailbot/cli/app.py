"""The command `mailbot`: its groups of commands, and the one place where errors become a line and an exit status."""

from __future__ import annotations

import io
import os
import sys

import typer
from typer.exceptions import TyperException

from mailbot import __version__
from mailbot.cli import queue, understand, work
from mailbot.errors import MailbotError

app = typer.Typer(
    name="mailbot",
    help="Reads a mailbox of visit requests, understands them, asks for what lacks and files the rest.",
    epilog="New here? `mailbot demo` shows it all on this machine with nothing set up; `mailbot check` says what a "
    "real mailbox still lacks.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
work.register(app)
understand.register(app)
app.add_typer(queue.app, name="queue")


@app.callback(invoke_without_command=True)
def _root(version: bool = typer.Option(False, "--version", help="Print the version and end.")) -> None:
    if version:
        typer.echo(f"mailbot {__version__}")
        raise typer.Exit


def main() -> None:
    """Run the command line. Exit status: 0 done, 1 the work failed, 2 wrong usage or settings; never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal of the nineties lacks some signs: no reason to fail
    sys.exit(_run(sys.argv[1:]))


def _run(arguments: list[str]) -> int:
    try:
        result = app(arguments, standalone_mode=False)
    except MailbotError as error:
        return _complain(str(error), error.exit_status)
    except TyperException as error:
        return _wrong_usage(error)
    except (KeyboardInterrupt, typer.Abort):
        return _complain("interrupted", 130)
    except BrokenPipeError:
        # The reader of our output went away (`mailbot queue list | head`): nothing is wrong, and nobody listens.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last fence: a person gets a line, a developer can ask for more
        if os.environ.get("MAILBOT_DEBUG"):
            raise
        return _complain(f"internal error ({type(error).__name__}); set MAILBOT_DEBUG=1 to see where", 1)
    return result if isinstance(result, int) else 0


def _wrong_usage(error: TyperException) -> int:
    """Typer's own words, with the usage line of the command, where the error has them."""
    show = getattr(error, "show", None)
    if show is None:
        return _complain(str(error), 2)
    show()
    return 2


def _complain(message: str, status: int) -> int:
    print(f"mailbot: {message}", file=sys.stderr)  # noqa: T201
    return status
