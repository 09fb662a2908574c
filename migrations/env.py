"""Alembic's way in: one set of revisions for SQLite and PostgreSQL."""

from alembic import context
from sqlalchemy import Connection

import smsint.db.tables  # noqa: F401  # fills the metadata
from smsint.db.engine import Database
from smsint.db.tables.base import METADATA


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        transactional_ddl=True,  # SQLite can, once its own transactions are ours (db/engine.py)
        compare_type=False,  # one logical type maps to two native ones (db/types.py)
        include_object=lambda _, name, kind, *__: (
            not (kind == "table" and str(name).startswith("_litestream"))
        ),
    )
    with context.begin_transaction():
        context.run_migrations()


def _main() -> None:
    connection = context.config.attributes.get("connection")
    if connection is not None:
        _run(connection)
        return
    database = Database(context.get_x_argument(as_dictionary=True)["url"])
    with database.engine.begin() as connection:
        _run(connection)


_main()
