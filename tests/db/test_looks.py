"""A look that was made once finds what the same statement finds in the usual way."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.tables import Enrollment, Number, table
from smsint.domain.states import EnrollmentStatus
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic

_NUMBER, _ENROLLMENT = table(Number), table(Enrollment)
_ACTIVE: Select[Any] = (
    select(_ENROLLMENT)
    .where(
        among(_ENROLLMENT.c.id, "ids"),
        _ENROLLMENT.c.status == EnrollmentStatus.ACTIVE,
        _ENROLLMENT.c.created_at > bindparam("since"),
    )
    .order_by(_ENROLLMENT.c.id)
)
_BY_INDEX = select(_NUMBER.c.id, _NUMBER.c.phone_index).where(
    among(_NUMBER.c.phone_index, "indexes")
)


def both_ways(session: Session, statement: Select[Any], **given: Any) -> None:
    usual = [tuple(row) for row in session.execute(statement, given)]
    looked = look_up(session, statement, **given)
    assert [tuple(row) for row in looked] == usual
    assert usual
    # Also of the same kind: an enum is one, an instant is aware, JSON is read.
    assert [[*map(type, row)] for row in looked] == [[*map(type, row)] for row in usual]


def test_every_kind_of_column_comes_back_as_it_does_otherwise(
    clinic: Clinic, runtime: Runtime
) -> None:
    ids = [clinic.enroll(ANA), clinic.enroll(BEN)]
    with runtime.database.read() as session:
        since = session.scalars(select(_ENROLLMENT.c.created_at)).all()[0] - timedelta(seconds=1)
        both_ways(session, _ACTIVE, ids=ids, since=since)


def test_a_number_is_found_by_its_blind_index(clinic: Clinic, runtime: Runtime) -> None:
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    with runtime.database.read() as session:
        index = session.scalars(select(_NUMBER.c.phone_index)).all()[0]
        both_ways(session, _BY_INDEX, indexes=[index])
        [found] = look_up(session, _BY_INDEX, indexes=[index, b"\x00" * 16])
        assert found.phone_index == index
        assert look_up(session, _BY_INDEX, indexes=[]) == []


def test_a_list_whose_length_changes_the_statement_is_refused(runtime: Runtime) -> None:
    listed = select(_NUMBER.c.id).where(_NUMBER.c.id.in_(bindparam("ids", expanding=True)))
    with runtime.database.read() as session, pytest.raises(ValueError, match="among"):
        look_up(session, listed, ids=[1])
