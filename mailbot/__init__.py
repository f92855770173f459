"""mailbot reads a mailbox of visit requests, understands them, asks for what lacks and files the rest."""

__version__ = "0.1.0"
