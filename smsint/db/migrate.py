"""Moving a database's schema to the revision that this program needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from smsint.db.engine import Database, NotMigrated


def _scripts() -> Path:
    """The revisions: beside the package in a checkout, inside it in a wheel."""
    package = Path(str(files("smsint")))
    bundled = package / "_bundled" / "migrations"
    return bundled if bundled.is_dir() else package.parent / "migrations"


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_scripts()).replace("%", "%%"))
    return config


def head() -> str | None:
    """The newest revision this program knows."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def migrate(database: Database, revision: str = "head") -> None:
    """Upgrades (or, to an older revision, downgrades) the schema, in one transaction."""
    config = _config()
    with database.engine.connect() as connection, _rebuilding(connection), connection.begin():
        config.attributes["connection"] = connection
        if revision == "base" or revision.startswith("-"):
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)
        _check_references(connection)


@contextmanager
def _rebuilding(connection: Connection) -> Iterator[None]:
    """SQLite changes a constraint by copying the table, and dropping the old one would count as
    deleting what others refer to: references are checked once, at the end."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys=ON")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise RuntimeError(f"the migration would break a reference of table {broken[0]}")


def check_migrated(database: Database) -> None:
    """Raises NotMigrated, saying what to run."""
    found, wanted = database.revision(), head()
    if found != wanted:
        raise NotMigrated(
            f"the database is at revision {found or 'none'}, this program needs {wanted}: "
            "run `smsint migrate`, or start with --migrate"
        )
