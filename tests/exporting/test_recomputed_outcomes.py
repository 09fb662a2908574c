"""The proximal outcomes of an export can be computed again from the files beside them."""

import csv
from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from smsint.domain.codebook import Profile
from smsint.domain.protocol import Protocol, Schedule
from smsint.services.exporting import ExportRequest, export, verify
from smsint.simulation.study import Study, rehearse
from tests.builders import STEADY, reader_of, small_library
from tests.exporting.test_verify import cell
from tests.support.trials import FIXED

_OUTCOMES: dict[str, dict[str, Any]] = {
    "replied": {"within": timedelta(hours=30)},
    "answered": {"kind": "answered", "item": "wellbeing", "within": timedelta(hours=12)},
    "supplied": {
        "kind": "event",
        "item": "dose_dispensed",
        "value": "14",
        "after": timedelta(hours=2),
        "within": timedelta(days=5),
    },
}


def _protocol() -> Protocol:
    """Three drawn tips a day, each with an outcome of another kind, and a question at five."""
    tip, check, _ = (track.model_dump() for track in STEADY.tracks)
    check["schedule"] = Schedule(at=time(17))
    drawn = [
        tip | {"id": name, "policy": FIXED, "outcome": outcome, "schedule": Schedule(at=time(hour))}
        for hour, (name, outcome) in zip((10, 12, 14), _OUTCOMES.items(), strict=True)
    ]
    raw = STEADY.model_dump() | {"id": "three", "tracks": (*drawn, check), "daily_cap": 4}
    return Protocol.model_validate(raw)


_PERIOD = "period"


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Three weeks across a change of the clocks, in each profile; and the first fortnight of them."""
    folder = tmp_path_factory.mktemp("outcomes")
    library = replace(small_library(), protocols={"three": _protocol()})
    study = Study("three", patients=12, days=21, seed=3, begins_on=date(2027, 3, 1))
    runtime = rehearse(library, study, folder, reader=reader_of(library.words))
    for profile in Profile:
        request = ExportRequest(profile, reason="to test")
        export(runtime, folder / profile, request, now=study.ends_at)
    fortnight = ExportRequest(to=study.begins_on + timedelta(days=13))
    export(runtime, folder / _PERIOD, fortnight, now=study.ends_at)
    runtime.database.close()
    return {name: folder / name for name in (*Profile, _PERIOD)}


def _points(out: Path) -> list[dict[str, str]]:
    with (out / "decision_points.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("profile", Profile)
def test_what_was_exported_comes_out_again(exports: dict[str, Path], profile: Profile) -> None:
    assert verify(exports[profile]) == []
    known = Counter((row["track"], row["outcome"]) for row in _points(exports[profile]))
    for track in _OUTCOMES:
        assert all(known[track, value] for value in ("0.0", "1.0", "")), track


@pytest.mark.parametrize("profile", [Profile.DEIDENTIFIED, Profile.LIMITED])
@pytest.mark.parametrize("track", _OUTCOMES)
def test_a_changed_outcome_is_found(
    exports: dict[str, Path], profile: Profile, track: str, tmp_path: Path
) -> None:
    """Of twelve that are well inside of the data, at least ten: an edge of a minute may hide one."""
    out = Path(copytree(exports[profile], tmp_path / "copy"))
    rows = [
        number
        for number, row in enumerate(_points(out), 1)
        if row["track"] == track and row["outcome"]
    ]
    chosen = rows[:: len(rows) // 12][:12]
    for number in chosen:
        was = _points(out)[number - 1]["outcome"]
        cell(out, "decision_points", number, "outcome", "1.0" if was == "0.0" else "0.0")
    found = {one.row for one in verify(out) if one.column == "outcome"}
    assert found <= set(chosen)
    assert len(found) >= 10


def test_an_outcome_of_a_closed_window_is_not_missing(
    exports: dict[str, Path], tmp_path: Path
) -> None:
    out = Path(copytree(exports[Profile.DEIDENTIFIED], tmp_path / "copy"))
    cell(out, "decision_points", 1, "outcome", "")
    assert [(one.file, one.row) for one in verify(out)] == [("decision_points.csv", 1)]


def test_at_the_end_of_a_period_outcomes_are_missing_and_nothing_else_differs(
    exports: dict[str, Path],
) -> None:
    """Without dates the end is known to the day, which the check allows for."""
    assert verify(exports[_PERIOD]) == []
    whole = {_key(row): row for row in _points(exports[Profile.DEIDENTIFIED])}
    rows = _points(exports[_PERIOD])
    differing = [row for row in rows if row != whole[_key(row)]]
    assert len(rows) < len(whole)
    assert differing
    assert all(row["outcome"] == "" for row in differing)
    assert all(row | {"outcome": ""} == whole[_key(row)] | {"outcome": ""} for row in differing)


def _key(row: dict[str, str]) -> tuple[str, str, str]:
    return row["participant_id"], row["enrollment_no"], row["decision_no"]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        pytest.param("action", "{other}", id="another action than the one drawn"),
        pytest.param("treatment", "{untreated}", id="the control called a treatment"),
        pytest.param("probability", "0.5", id="a probability that was never used"),
        pytest.param("treatment_probability", "0.61", id="a rounded probability"),
        pytest.param("probabilities", "none", id="no probabilities at all"),
    ],
)
def test_a_changed_draw_is_found(
    exports: dict[str, Path], column: str, value: str, tmp_path: Path
) -> None:
    """A weighted analysis is wrong by whatever these are wrong."""
    out = Path(copytree(exports[Profile.DEIDENTIFIED], tmp_path / "copy"))
    points = _points(out)
    number = next(n for n, row in enumerate(points, 1) if row["draw"])
    row = points[number - 1]
    other = {"none": "send", "send": "none"}[row["action"]]
    wrong = value.format(other=other, untreated=1 - int(row["treatment"]))
    cell(out, "decision_points", number, column, wrong)
    assert [(one.row, one.column) for one in verify(out)] == [(number, column)]


def test_another_number_drawn_is_another_action(exports: dict[str, Path], tmp_path: Path) -> None:
    out = Path(copytree(exports[Profile.DEIDENTIFIED], tmp_path / "copy"))
    points = _points(out)
    number = next(n for n, row in enumerate(points, 1) if row["action"] == "none" and row["draw"])
    cell(out, "decision_points", number, "draw", "0.9")
    found = {one.column for one in verify(out)}
    assert found == {"action", "treatment", "probability"}
