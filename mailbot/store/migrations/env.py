"""Alembic runs this: the migrations, on the connection and in the transaction that mailbot.store.schema hands in."""

from alembic import context

from mailbot.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
