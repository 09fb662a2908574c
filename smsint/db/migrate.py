"""Moving a database's schema to the revision that this program needs."""

from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

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
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        if revision == "base" or revision.startswith("-"):
            command.downgrade(config, revision)
        else:
            command.upgrade(config, revision)


def check_migrated(database: Database) -> None:
    """Raises NotMigrated, saying what to run."""
    found, wanted = database.revision(), head()
    if found != wanted:
        raise NotMigrated(
            f"the database is at revision {found or 'none'}, this program needs {wanted}: "
            "run `smsint migrate`, or start with --migrate"
        )
