"""Commands: parse arguments, call one function, print."""

from mailbot.cli.app import main

__all__ = ["main"]
