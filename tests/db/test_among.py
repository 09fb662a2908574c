"""One parameter for many values: the same rows as with a placeholder for each."""

from collections.abc import Collection

import pytest
from sqlalchemy import event, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.engine import Database
from smsint.db.tables import Enrollment, Number, table
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic

_NUMBER, _ENROLLMENT = table(Number), table(Enrollment)
_BY_ID = select(_NUMBER.c.id).where(among(_NUMBER.c.id, "ids")).order_by(_NUMBER.c.id)
_BY_NAME = select(func.count()).where(among(_ENROLLMENT.c.protocol_id, "names"))


def found(session: Session, ids: Collection[int]) -> list[int]:
    return list(session.scalars(_BY_ID, {"ids": ids}))


def test_values_that_are_there_are_found_and_no_others(clinic: Clinic, runtime: Runtime) -> None:
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    with runtime.database.read() as session:
        every = list(session.scalars(select(_NUMBER.c.id).order_by(_NUMBER.c.id)))
        assert len(every) == 2
        assert found(session, {*every, 999}) == every
        assert found(session, [every[1]]) == every[1:]
        assert found(session, []) == []


@pytest.mark.parametrize("name", ['say "hi"', "back\\slash", "{a,b}", "NULL", "' OR 1=1 --"])
def test_a_text_is_a_text_whatever_it_holds(database: Database, name: str) -> None:
    with database.read() as session:
        assert session.scalar(_BY_NAME, {"names": [name, "another"]}) == 0


def test_any_number_of_values_is_the_same_statement(database: Database) -> None:
    said: set[str] = set()
    event.listen(database.engine, "before_cursor_execute", lambda *all_: said.add(all_[2]))
    with database.read() as session:
        for size in (0, 1, 7, 200):
            found(session, range(size))
    assert len([one for one in said if one.startswith("SELECT")]) == 1
