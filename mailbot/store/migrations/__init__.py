"""Alembic's environment and the versions of the tables (mailbot.store.schema runs them)."""
