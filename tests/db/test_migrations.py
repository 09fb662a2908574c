"""The schema goes up, says what the models say, comes down to nothing, and goes up again."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from smsint.db.engine import Database, NotMigrated
from smsint.db.migrate import check_migrated, head, migrate
from smsint.db.tables import METADATA


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names()) - {"alembic_version"}


def differences(database: Database) -> list[object]:
    """What ``alembic check`` would complain about."""
    with database.engine.connect() as connection:
        options = {"compare_type": False, "target_metadata": METADATA}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, METADATA))


def test_up_check_down_up(database: Database) -> None:
    assert database.revision() == head()
    assert differences(database) == []

    migrate(database, "base")
    assert tables(database) == set()

    migrate(database)
    assert tables(database) == set(METADATA.tables)
    assert differences(database) == []


def test_a_missing_index_is_noticed(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX ix_enrollment_site")
    assert len(differences(database)) == 1


def test_an_old_schema_is_refused_with_what_to_run(database: Database) -> None:
    migrate(database, "base")
    with pytest.raises(NotMigrated, match="smsint migrate"):
        check_migrated(database)


def test_migrating_twice_changes_nothing(database: Database) -> None:
    migrate(database)
    check_migrated(database)
    assert differences(database) == []
