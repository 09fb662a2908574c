"""What a preview shows is what is sent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from smsint.db.engine import Database
from smsint.db.tables import OutboxMessage, TrackCursor, table
from smsint.domain.content import Library
from smsint.domain.enrollment import Window
from smsint.domain.messages import Language
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Frequency, Weekday
from smsint.library.load import load_library
from smsint.services.decisions import decide
from smsint.services.preview import Person, preview
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, SHIPPED, STEADY, Clinic, a_runtime
from tests.support.clock import START, SettableClock
from tests.support.rows import rows_of


@pytest.fixture(scope="module")
def shipped() -> Library:
    """The library that everybody gets."""
    return load_library(SHIPPED)


def _run_to_the_end(runtime: Runtime) -> None:
    """Decides every occurrence at the instant it is due."""
    cursor = table(TrackCursor)
    while True:
        with runtime.database.read() as session:
            due_at = session.execute(select(func.min(cursor.c.next_at))).scalar()
        if due_at is None:
            return
        decide(runtime, now=due_at)


def _sent(runtime: Runtime) -> list[tuple[Any, ...]]:
    return sorted(
        (
            row.occurrence_on,
            row.track_id,
            row.planned_at,
            row.template_id,
            runtime.vault.open("outbox_message.body", row.body),
            row.segments,
        )
        for row in rows_of(runtime, OutboxMessage)
        if row.track_id
    )


@pytest.mark.parametrize(
    ("person", "changes"),
    [
        pytest.param(BEN, {}, id="Ben, as the protocol says, across the change of clocks"),
        pytest.param(
            ANA,
            {"days": ["tue", "sat"], "window": {"start": "11:00", "end": "18:00"}},
            id="Ana, on her days and in her hours",
        ),
        pytest.param(
            {**BEN, "first_name": None},
            {"frequency": "three_a_week", "discreet": False},
            id="a man without a name, in open wording",
        ),
    ],
)
@pytest.mark.parametrize("protocol", ["steady", "starter"])
def test_the_preview_is_what_the_engine_says(
    sqlite_database: Database,
    library: Library,
    shipped: Library,
    clock: SettableClock,
    protocol: str,
    person: dict[str, Any],
    changes: dict[str, Any],
) -> None:
    runtime = a_runtime(sqlite_database, library if protocol == "steady" else shipped)
    Clinic(runtime, clock).enroll(person, protocol=protocol, start_on="2027-03-02", **changes)
    _run_to_the_end(runtime)

    chosen = runtime.library.protocols[protocol]
    window = Window.model_validate(changes.get("window", {}))
    timetable = Timetable(
        start_on=START.date() + timedelta(days=1),
        zone=person["time_zone"],
        window=window,
        days=frozenset(Weekday(day) for day in changes.get("days", [])),
        frequency=Frequency(changes["frequency"]) if "frequency" in changes else None,
        arm="standard",
    )
    language: Language = person["language"]
    shown = preview(
        runtime.library,
        chosen,
        timetable,
        Person(language, person["first_name"], changes.get("discreet", True)),
        runtime.library.program_values(runtime.program.name, runtime.program.phone),
        first_on=timetable.start_on,
        days=chosen.days,
    )
    expected = sorted(
        (row.occurrence_on, row.track, row.due_at, row.template, row.text, row.segments)
        for row in shown
    )
    assert len(expected) > 10
    assert _sent(runtime) == expected


def test_a_text_that_nothing_can_be_said_for_is_left_out(library: Library) -> None:
    """Every wording of the only tip needs a name, and there is none."""
    tip = library.messages["tips.t0"]
    named_only = tip.model_copy(update={"text": {"en": ("{{ first_name }}, hello.",)}})
    lone = STEADY.model_copy(
        update={"tracks": (STEADY.tracks[0].model_copy(update={"messages": ("tips.t0",)}),)}
    )
    timetable = Timetable(START.date(), "America/New_York", Window(), frozenset(), None, "standard")
    rows = preview(
        replace(library, messages={"tips.t0": named_only}),
        lone,
        timetable,
        Person(),
        {},
        first_on=START.date(),
        days=3,
    )
    assert list(rows) == []
