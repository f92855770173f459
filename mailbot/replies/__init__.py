"""Wording and building of all outgoing mail."""
