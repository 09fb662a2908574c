"""Columns that depend on what staff set for one person, and on the version that somebody follows."""

from collections import Counter
from dataclasses import replace
from typing import Any, get_args

from sqlalchemy import select, update

from smsint.db.tables import Enrollment, Flag, table
from smsint.domain.codebook import BY_NAME
from smsint.domain.content import Library
from smsint.domain.disengagement import Closed
from smsint.domain.flag_rules import Level
from smsint.domain.outreach import Outcome
from smsint.services.exporting import verify
from tests.exporting.conftest import Study
from tests.exporting.test_export import rows_of


def test_thresholds_of_ones_own_are_one_code(either: Study) -> None:
    own = update(table(Enrollment)).values(thresholds={"mood": 3, "craving": 6})
    with either.runtime.database.write() as session:
        session.execute(own.where(table(Enrollment).c.id == _first(either)))
    out = either.export()
    found = Counter(row["thresholds"] for row in rows_of(out, "enrollments"))
    assert found == {"craving=6/mood=3": 1, "": 3}
    assert verify(out) == []


def _first(study: Study) -> str:
    with study.runtime.database.read() as session:
        return str(session.scalar(select(table(Enrollment).c.id).limit(1)))


def test_a_flag_says_what_it_was_opened_with(either: Study) -> None:
    values: dict[str, Any] = {
        "thresholds": {"open_at": 2.0, "close_at": 0.0},
        "inputs": {"silent_hours": 51.5, "prompts": 4, "said": "Xanadu"},
    }
    with either.runtime.database.write() as session:
        session.execute(update(table(Flag)).values(values))
    [flag] = rows_of(either.export(), "flags")
    known = [float(flag[name]) for name in ("open_at", "silent_hours", "prompts")]
    assert known == [2.0, 51.5, 4.0]


def test_a_quiz_is_judged_by_the_version_that_asked(study: Study, library: Library) -> None:
    def with_answer(correct: str) -> Library:
        asked = library.questions["today"].model_copy(update={"correct": correct})
        return replace(library, questions={"today": asked})

    before, today = with_answer("6"), with_answer("2")
    today = replace(today, hash="edited")
    today.versions[library.hash] = before
    edited = replace(study, runtime=replace(study.runtime, library=today))
    found = {row["value_number"]: row["is_right"] for row in rows_of(edited.export(), "answers")}
    assert found["6.0"] == "1"
    assert set(found.values()) == {"0", "1"}


def test_every_reason_and_level_of_a_flag_has_its_code() -> None:
    columns = {column.name: column.values for column in BY_NAME["flags"].columns}
    assert {*Closed, *Outcome} <= columns["close_reason"].keys()
    assert set(get_args(Level)) <= columns["level"].keys()
