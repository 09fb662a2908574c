"""What an export says of engagement, as worked out by hand for twenty patients.

``engagement_histories.csv`` has a line for each. They are asked at 17:00 in New York on Monday,
Wednesday, Friday and Monday (days 0, 2, 4 and 7) and sent nothing else. ``events`` are what they
text and what the carrier says of the last prompt; a counter that is not named is 0; rates stand in
the order of the days; ``sums`` are texts sent, delivered, prompts and answered prompts.
"""

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from smsint.db.engine import Database
from smsint.domain.codebook import Profile
from smsint.domain.counting import COUNTERS
from smsint.gateway.base import StatusUpdate
from smsint.services.exporting import ExportRequest, export, verify
from tests.builders import BEN, STEADY, Clinic, a_runtime, small_library
from tests.support.clock import START, SettableClock
from tests.support.database import fresh_sqlite
from tests.support.spine import OUTBOX, Spine, phone

_FILE = Path(__file__).parent / "engagement_histories.csv"
HISTORIES = list(csv.DictReader(_FILE.read_text(encoding="utf-8").splitlines()))
_CARRIER = {"lost": ("undelivered", 30003), "arrived": ("delivered", None)}
Row = dict[str, str]


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
    for at, n, what in sorted(events):
        _run(spine, at)
        if what in _CARRIER:
            prompt = spine.rows(
                OUTBOX.c.enrollment_id == ids[n], OUTBOX.c.question_key.is_not(None)
            )[-1]
            status, error = _CARRIER[what]
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


def _at(day: str, time: str) -> datetime:
    on = START.date() + timedelta(days=int(day))
    zone = ZoneInfo(BEN["time_zone"])
    return datetime.fromisoformat(f"{on}T{time}").replace(tzinfo=zone).astimezone(START.tzinfo)


def _of_each(out: Path, name: str) -> dict[str, list[Row]]:
    """The rows of a file by the patient's identifier at the clinic."""
    found: dict[str, list[Row]] = defaultdict(list)
    names = {row["participant_id"]: row["external_id"] for row in _rows(out, "participants")}
    for row in _rows(out, name):
        found[names[row["participant_id"]]].append(row)
    return found


def _rows(out: Path, name: str) -> list[Row]:
    with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


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
    days = {one["day"]: one for one in _of_each(exported, "engagement_days")[row["who"]]}
    counted = {day: {name: one[name] for name in COUNTERS} for day, one in days.items()}
    assert counted == _days(row), row["why"]
    for column in ("rate_7", "rate_28"):
        rates = [one[f"response_{column}"] or "none" for day, one in days.items() if day in "0247"]
        assert rates == row[column].split(), (column, row["why"])
    [whole] = _of_each(exported, "enrollments")[row["who"]]
    sums = [whole[name] for name in ("sent", "delivered", "prompts", "answered")]
    assert sums == row["sums"].split(), row["why"]
    assert (whole["response_rate"] or "none") == row["response_rate"], row["why"]


def test_the_texts_beside_them_add_up_to_the_same_latency(exported: Path) -> None:
    texts = _of_each(exported, "messages")
    for row in HISTORIES:
        waited = sum(int(one["reply_s"] or 0) for one in texts[row["who"]])
        assert waited == sum(int(day["latency_s"]) for day in _days(row).values()), row["why"]


def test_there_are_twenty_of_them_and_the_check_of_the_export_agrees(exported: Path) -> None:
    assert len(HISTORIES) == 20
    assert verify(exported) == []
