"""Alembic environment: runs inside the transaction that `store.upgrade.migrate` opened."""

from alembic import context
from sqlmodel import SQLModel

import gongshu_desk.store.tables  # noqa: F401  declares the tables

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
