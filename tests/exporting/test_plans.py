"""What an export costs grows with its rows: no row has another table read from end to end."""

import re

import pytest

from smsint.domain.codebook import Profile
from smsint.services.exporting import ExportRequest
from smsint.services.exporting.run import EXTRACTS
from smsint.services.exporting.snapshot import snapshot
from tests.exporting.conftest import Study

_WHOLE = re.compile(r"^SCAN (?!CONSTANT)\w")
_REQUEST = ExportRequest(profile=Profile.IDENTIFIED, reason="A test")


@pytest.mark.parametrize("name", EXTRACTS)
def test_no_table_is_read_from_end_to_end(study: Study, name: str) -> None:
    with snapshot(study.runtime.database, _REQUEST) as taken:
        query = EXTRACTS[name](study.runtime, taken, _REQUEST).query(Profile.IDENTIFIED, 1, 400)
        found = query.compile(
            dialect=taken.connection.dialect, compile_kwargs={"render_postcompile": True}
        )
        values = tuple(found.params[one] for one in found.positiontup or ())
        rows = taken.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {found}", values)
        plan = [str(row[-1]) for row in rows]
    assert [line for line in plan if _WHOLE.match(line)] == [], plan
