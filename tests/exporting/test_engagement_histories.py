"""What an export says of engagement, as worked out by hand for twenty patients.

``engagement_histories.csv`` has a line for each. They are asked at 17:00 in New York on Monday,
Wednesday, Friday and Monday (days 0, 2, 4 and 7) and sent nothing else. ``events`` are what they
text and what the carrier says of the last prompt; a counter that is not named is 0; rates stand in
the order of the days; ``sums`` are texts sent, delivered, prompts and answered prompts.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from smsint.db.engine import Database
from smsint.domain.codebook import Profile
from smsint.domain.counting import COUNTERS
from smsint.gateway.base import StatusUpdate
from smsint.services.exporting import ExportRequest, export, verify
from tests.builders import BEN, STEADY, Clinic, a_runtime, small_library
from tests.exporting.histories import CARRIER, Row, at, read, rows_by_patient
from tests.support.clock import SettableClock
from tests.support.database import fresh_sqlite
from tests.support.spine import OUTBOX, Spine, phone

_FILE = Path(__file__).parent / "engagement_histories.csv"
HISTORIES = read(_FILE)


@pytest.fixture(scope="module")
def exported(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight days of the twenty, as their export."""
    folder = tmp_path_factory.mktemp("histories")
    database = fresh_sqlite(migrated_sqlite, folder)
    lived(database)
    out = folder / "out"
    runtime = a_runtime(database, small_library())
    export(runtime, out, ExportRequest(Profile.IDENTIFIED, reason="test"), now=_at("8", "10:00"))
    database.close()
    return out


def lived(database: Database) -> None:
    """What the file says, by the services that do it."""
    asked = STEADY.model_copy(update={"tracks": STEADY.tracks[1:2], "welcome": None})
    library = replace(small_library(), protocols={"steady": asked})
    clock = SettableClock()
    runtime = a_runtime(database, library)
    clinic, spine = Clinic(runtime, clock), Spine(runtime, clock)
    ids = [
        clinic.enroll({**BEN, "external_id": row["who"], "phone": phone(n)})
        for n, row in enumerate(HISTORIES)
    ]
    events = [
        (_at(*event.split()[:2]), n, event.split(maxsplit=2)[2])
        for n, row in enumerate(HISTORIES)
        for event in filter(None, row["events"].split(" | "))
    ]
    for instant, n, what in sorted(events):
        _run(spine, instant)
        if what in CARRIER:
            prompt = spine.rows(
                OUTBOX.c.enrollment_id == ids[n], OUTBOX.c.question_key.is_not(None)
            )[-1]
            status, error = CARRIER[what]
            spine.deliver(StatusUpdate(prompt.provider_sid, status, error, prompt.token))
        else:
            spine.says(phone(n), what.removeprefix("says "))
            spine.send_due()
    _run(spine, _at("8", "10:00"))


def _run(spine: Spine, until: datetime) -> None:
    """On the hour, whenever somebody texted last: a prompt of 17:00 is sent at 17:00."""
    while spine.clock() < until:
        hour = spine.clock().replace(minute=0) + timedelta(hours=1)
        spine.run(until=min(hour, until), step=timedelta(hours=1))


def _at(day: str, clock: str) -> datetime:
    return at(BEN["time_zone"], 0, day, clock)


def _days(row: Row) -> dict[str, Row]:
    """The counters of each day, as the line has them."""
    cells = {day: row[f"day_{day}"] for day in ("0", "2", "4", "7")}
    if row["other_days"]:
        day, cell = row["other_days"].split(": ")
        cells[day] = cell
    counted = {
        day: dict(pair.split() for pair in cell.split("; ")) for day, cell in cells.items() if cell
    }
    return {day: {name: one.get(name, "0") for name in COUNTERS} for day, one in counted.items()}


@pytest.mark.parametrize("row", HISTORIES, ids=[row["who"] for row in HISTORIES])
def test_an_engagement_worked_out_by_hand(row: Row, exported: Path) -> None:
    days = {one["day"]: one for one in rows_by_patient(exported, "engagement_days")[row["who"]]}
    counted = {day: {name: one[name] for name in COUNTERS} for day, one in days.items()}
    assert counted == _days(row), row["why"]
    for column in ("rate_7", "rate_28"):
        rates = [one[f"response_{column}"] or "none" for day, one in days.items() if day in "0247"]
        assert rates == row[column].split(), (column, row["why"])
    [whole] = rows_by_patient(exported, "enrollments")[row["who"]]
    sums = [whole[name] for name in ("sent", "delivered", "prompts", "answered")]
    assert sums == row["sums"].split(), row["why"]
    assert (whole["response_rate"] or "none") == row["response_rate"], row["why"]


def test_the_texts_beside_them_add_up_to_the_same_latency(exported: Path) -> None:
    texts = rows_by_patient(exported, "messages")
    for row in HISTORIES:
        waited = sum(int(one["reply_s"] or 0) for one in texts[row["who"]])
        assert waited == sum(int(day["latency_s"]) for day in _days(row).values()), row["why"]


def test_there_are_twenty_of_them_and_the_check_of_the_export_agrees(exported: Path) -> None:
    assert len(HISTORIES) == 20
    assert verify(exported) == []
