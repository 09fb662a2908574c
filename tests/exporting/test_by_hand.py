"""Every derived column of an export, as worked out by hand for twenty-four patients.

``by_hand/people.csv`` has what happened to each, from Monday, 1 March 2027 on: on their own study
days and clocks. The other files have what the export must say of it, each line with the reason.
All are asked at 17:00 on every other day. The data end on 8 June, at half past midnight in New York.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from smsint.domain.codebook import BY_NAME, TABLES, Profile, Table
from smsint.services.exporting import ExportRequest, export, verify
from smsint.services.exporting.snapshot import snapshot
from smsint.services.reports.study import share_by_week
from smsint.services.reports.study_figures import Figures, gather, middle
from tests.exporting.histories import Row, live, read, rows_by_patient
from tests.support.database import fresh_sqlite

_FOLDER = Path(__file__).parent / "by_hand"
PEOPLE = read(_FOLDER / "people.csv")
EXPECTED = {path.stem: read(path) for path in sorted(_FOLDER.glob("*.csv")) if path.stem in BY_NAME}
WEEKS = read(_FOLDER / "weeks.csv")
OF_EVERYBODY = {
    "participants", "enrollments", "retention", "retention_intervals", "retention_periods",
}  # fmt: skip
"""The other files have some patients' rows; all of these patients'."""
PULLS = ((None, date(2027, 4, 10)), (date(2027, 4, 9), None))
"""Two exports one after the other; the windows of outcomes are a day long."""
SEEDS = {"c23": "by-hand-6", "c24": "by-hand-7"}
"""Of whom something is drawn; ``printf by-hand-6:tips:2027-03-02 | sha256sum`` begins with
``fc393c82a666``, which is 0.985 of 2 to the power of 48."""


@dataclass(frozen=True)
class Lived:
    """The exports of the same data, and the figures of the report."""

    out: dict[Profile, Path]
    pulls: tuple[Path, Path]
    figures: Figures

    def rows(self, table: str) -> dict[str, list[Row]]:
        """By patient; participants as researchers see them."""
        seen = Profile.DEIDENTIFIED if table == "participants" else Profile.LIMITED
        return rows_by_patient(self.out[seen], table, self.out[Profile.IDENTIFIED])


@pytest.fixture(scope="module")
def lived(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """A hundred days of everybody."""
    folder = tmp_path_factory.mktemp("by_hand")
    database = fresh_sqlite(migrated_sqlite, folder)
    runtime = live(database, PEOPLE, SEEDS)
    with snapshot(database, ExportRequest()) as taken:
        figures, now = gather(runtime, taken), taken.observed_until
    for profile in Profile:
        export(runtime, folder / profile, ExportRequest(profile, reason="test"), now=now)
    pulls = folder / "earlier", folder / "later"
    for pull, period in zip(pulls, PULLS, strict=True):
        request = ExportRequest(Profile.LIMITED, from_=period[0], to=period[1], reason="test")
        export(runtime, pull, request, now=now)
    database.close()
    return Lived({profile: folder / profile for profile in Profile}, pulls, figures)


def _written() -> list[tuple[str, str]]:
    """What there is a line for, and that there is none where the file is of everybody."""
    return [
        (table, person["who"])
        for table, lines in EXPECTED.items()
        for person in PEOPLE
        if table in OF_EVERYBODY or any(line["who"] == person["who"] for line in lines)
    ]


@pytest.mark.parametrize(("table", "who"), _written())
def test_the_export_says_what_was_worked_out_by_hand(lived: Lived, table: str, who: str) -> None:
    columns = [name for name in EXPECTED[table][0] if name not in ("who", "why")]
    found = [[row[name] for name in columns] for row in lived.rows(table).get(who, [])]
    assert found == [
        [row[name] for name in columns] for row in EXPECTED[table] if row["who"] == who
    ]


def test_every_derived_column_has_a_value_that_was_worked_out_by_hand() -> None:
    """Two values at least: a column that is always the same would pin nothing."""
    derived = {
        (table.name, column.name) for table in TABLES for column in table.columns if column.derived
    }
    pinned = {
        (table, column)
        for table, lines in EXPECTED.items()
        for column in lines[0]
        if len({line[column] for line in lines}) > 1
    }
    assert derived - pinned == set()


def test_every_line_gives_its_reason() -> None:
    lines = [line for written in (PEOPLE, WEEKS, *EXPECTED.values()) for line in written]
    assert [line for line in lines if not line["why"] or None in line.values()] == []


@pytest.mark.parametrize("profile", Profile)
def test_the_check_of_the_export_agrees(lived: Lived, profile: Profile) -> None:
    assert verify(lived.out[profile]) == []


def test_the_check_of_both_pulls_agrees(lived: Lived) -> None:
    assert [verify(pull) for pull in lived.pulls] == [[], []]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_two_pulls_put_together_are_the_whole(lived: Lived, table: Table) -> None:
    """Of two rows with one key the later; and what is whole in every pull from the later alone."""
    earlier, later, whole = (
        {tuple(row[name] for name in table.key): row for row in read(out / f"{table.name}.csv")}
        for out in (*lived.pulls, lived.out[Profile.LIMITED])
    )
    put_together = (
        later if table.name in {*OF_EVERYBODY, "clinic_events", "consents"} else earlier | later
    )
    assert put_together == whole


def test_who_was_in_treatment_may_have_left_before(lived: Lived) -> None:
    """On day 40 the doses of c04 had run out for five days. The row of that week is no more true."""
    rows = rows_by_patient(lived.pulls[0], "retention_intervals", lived.out[Profile.IDENTIFIED])
    last = rows["c04"][-1]
    assert (last["start"], last["stop"], last["event"], last["end_type"]) == ("35", "41", "0", "0")


def test_the_report_adds_up_the_weeks_of_everybody(lived: Lived) -> None:
    """A week of whom nothing was asked and who wrote nothing has nobody with texts."""
    columns = [
        [[int(count) for count in line[name].split()] for line in WEEKS]
        for name in ("prompts", "answered", "inbound")
    ]
    cells = [list(zip(*each, strict=True)) for each in zip(*columns, strict=True)]
    for week in lived.figures.weeks:
        of_week = [weeks[week.number] for weeks in cells if week.number < len(weeks)]
        prompts, answered, inbound = zip(*of_week, strict=True)
        assert (week.prompts, week.answered) == (sum(prompts), sum(answered))
        assert (week.inbound, week.wrote) == (sum(inbound), sum(count > 0 for count in inbound))
        assert week.people == sum(asked + wrote > 0 for asked, _, wrote in of_week)
    assert len(lived.figures.weeks) == max(len(weeks) for weeks in cells)


def test_use_is_a_share_of_those_who_were_observed_for_that_long(lived: Lived) -> None:
    """Whoever is sent nothing any more does not write, and stays in the denominator.

    Fourteen of 24 wrote in the first week. In the second c02, c03, c04, c07, c09, c19, c20 and c23
    did, of all but c16. In the sixth c05 answered on day 40, in the tenth nobody wrote.
    """
    found = share_by_week(lived.figures.people, lambda one, week: week in one.wrote_in)
    assert found[:2] == [(0.0, 14 / 24), (1.0, 8 / 23)]
    assert (found[5], found[9]) == ((5.0, 1 / 23), (9.0, 0.0))


def test_the_report_tells_what_was_delivered_and_received(lived: Lived) -> None:
    """Of 25 enrollments eight answered nothing, eight one question and nine more: the middle one is
    one. Of c07 alone the carrier said what arrived."""
    found = lived.figures
    assert (middle(found.delivered_each), middle(found.answered_each)) == (
        "0 (0 to 3)",
        "1 (0 to 14)",
    )
    assert found.states["sent"] == sum(int(line["sent"]) for line in EXPECTED["enrollments"]) == 292
    assert found.inbound == 59
