"""SQLAlchemy tables, Alembic migrations, one module of queries per subject."""
