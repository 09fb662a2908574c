"""What stands in an export: columns as the codebook says, the same bytes, nobody's name."""

import csv
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smsint.db.tables import AuditEvent
from smsint.domain.codebook import POOLED, TABLES, Profile
from smsint.services.exporting import ExportRefused, verify
from smsint.services.exporting.courses import courses
from tests.exporting.conftest import CANARIES, Study
from tests.support.rows import rows_of as stored

EVERY_FORMAT = ("csv", "jsonl", "parquet")


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("profile", Profile)
def test_every_file_has_the_columns_of_the_codebook_and_holds(
    study: Study, profile: Profile
) -> None:
    out = study.export(profile=profile, reason="to test")
    for table in TABLES:
        header = (out / f"{table.name}.csv").read_text(encoding="utf-8").partition("\n")[0]
        assert header == ",".join(column.name for column in table.of(profile))
    assert verify(out) == []


def test_the_same_database_gives_the_same_bytes(study: Study) -> None:
    first, again = study.export("one"), study.export("two")
    assert bytes_of(first) == bytes_of(again)
    study.clock.move_to(study.clock().replace(year=2028))
    assert bytes_of(study.export("later")) == bytes_of(first)


@pytest.mark.parametrize("format_", EVERY_FORMAT)
@pytest.mark.parametrize("profile", [Profile.DEIDENTIFIED, Profile.LIMITED])
def test_no_name_number_or_word_is_in_an_export(
    study: Study, profile: Profile, format_: Any
) -> None:
    out = study.export(profile=profile, format=format_, reason="to test")
    for path in out.iterdir():
        if path.name in {"NOTICE.txt", "codebook.html", "codebook.csv", "load.py", "load.R"}:
            continue
        content = _text_of(path)
        for canary in CANARIES:
            assert not re.search(rf"\b{canary}\b", content), (path.name, canary)
    assert verify(out) == []


def _text_of(path: Path) -> str:
    if path.suffix != ".parquet":
        return path.read_text(encoding="utf-8")
    from pyarrow import parquet

    return str(parquet.read_table(path).to_pylist())


def test_a_deidentified_export_has_no_dates_and_no_identifiers_of_the_service(
    study: Study,
) -> None:
    out = study.export()
    for table in TABLES:
        content = (out / f"{table.name}.csv").read_text(encoding="utf-8")
        assert not re.search(r"\b20\d\d-\d\d", content), table.name
        assert not re.search(r"\b(enr|pat|flag|task|staff)_[0-9a-f]{2}", content), table.name
        assert "harbor" not in content  # four people: too few for a site to be named


def test_an_identified_export_opens_what_is_sealed(study: Study) -> None:
    out = study.export(profile=Profile.IDENTIFIED, reason="the clinic asked")
    names = {row["first_name"] for row in rows_of(out, "participants")}
    assert names == {"Ana", "Ben", "Cleo", ""}
    assert "'+12135550101" in {row["phone"] for row in rows_of(out, "participants")}
    assert any("Zebulon" in row["text"] for row in rows_of(out, "inbound"))
    assert "Zebulon moved" in {row["status_reason"] for row in rows_of(out, "enrollments")}


def test_names_need_a_reason(study: Study) -> None:
    with pytest.raises(ExportRefused, match="--reason"):
        study.export(profile=Profile.IDENTIFIED, reason=" ")


def test_whoever_runs_the_service_exports_dates_without_a_word_why(study: Study) -> None:
    """As the command is promised; over REST an administrator says why."""
    study.export(profile=Profile.LIMITED, reason=None)


def test_small_cells_are_pooled(study: Study) -> None:
    people = rows_of(study.export(), "participants")
    assert {(row["site"], row["language"], row["time_zone"]) for row in people} == {(POOLED,) * 3}


def test_days_count_on_the_patients_own_calendar(study: Study) -> None:
    """Los Angeles is at 07:00 when New York is at 10:00: a tip at 10:00 is at minute 600 for both,
    also after the clocks of both have changed on 14 March."""
    sent = [row for row in rows_of(study.export(), "messages") if row["kind"] == "tip"]
    assert {row["planned_minute"] for row in sent} == {"600"}
    assert {row["planned_day"] for row in sent} == {row["occurrence_day"] for row in sent}


def test_words_that_are_not_in_a_list_become_other_or_nothing(study: Study) -> None:
    out = study.export()
    assert [row["close_reason"] for row in rows_of(out, "flags")] == ["other"]
    results = {(row["kind"], row["amount"], row["result"]) for row in rows_of(out, "clinic_events")}
    assert ("urine_test", "", "negative") in results
    assert ("visit_kept", "", "") in results
    assert ("dose_dispensed", "7.0", "") in results or ("dose_dispensed", "7", "") in results


def test_a_stop_from_a_shared_phone_stands_with_everybody_who_has_it(study: Study) -> None:
    study.clinic.text_from({"phone": "+16025550103"}, "STOP")
    opted_out = [row for row in rows_of(study.export(), "consents") if row["kind"] == "opted_out"]
    assert len(opted_out) == 3  # Ben, Cleo and Dee


def test_a_period_limits_events_and_leaves_people_whole(study: Study) -> None:
    part = study.export(
        "part", profile=Profile.LIMITED, from_=date(2027, 3, 3), to=date(2027, 3, 4)
    )
    days = {row["on"] for row in rows_of(part, "engagement_days")}
    assert days == {"2027-03-03", "2027-03-04"}
    assert len(rows_of(part, "participants")) == 4
    assert verify(part) == []


def test_a_row_is_the_same_in_every_period(study: Study) -> None:
    """Numbers and rates count over the whole history, so that pulls can be put together."""
    whole = study.export("whole", profile=Profile.LIMITED)
    part = study.export("part", profile=Profile.LIMITED, from_=date(2027, 3, 4))
    assert verify(part) == []
    for table in TABLES:
        lines = [
            (out / f"{table.name}.csv").read_text(encoding="utf-8").splitlines()
            for out in (whole, part)
        ]
        assert set(lines[1]) <= set(lines[0]), table.name
    assert 1 < len(rows_of(part, "messages")) < len(rows_of(whole, "messages"))


def test_only_a_sites_own_patients(study: Study) -> None:
    study.clinic.enroll({**_BO, "phone": "+13125550177"}, by=study.clinic.actor(site="hillside"))
    assert len(rows_of(study.export("all"), "participants")) == 5
    assert len(rows_of(study.export("one", site="hillside"), "participants")) == 1


_BO = {
    "external_id": "MRN-BO", "first_name": "Bo", "language": "en", "time_zone": "America/Chicago",
}  # fmt: skip


def test_a_folder_with_other_files_is_left_alone(study: Study) -> None:
    (study.folder / "out").mkdir()
    (study.folder / "out" / "thesis.docx").write_text("")
    with pytest.raises(ExportRefused, match="empty"):
        study.export()


def test_an_export_takes_the_place_of_another_whole(study: Study) -> None:
    """Whatever its profile and format: nobody's name stays beside an export without names."""
    out = study.export(profile=Profile.IDENTIFIED)
    (out / ".messages.csv.part").write_text("Xanadu")
    assert study.export(format="jsonl") == out
    assert bytes_of(out) == bytes_of(study.export("fresh", format="jsonl"))


def test_an_interrupted_export_goes_on_with_what_is_missing(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = bytes_of(study.export("whole"))
    from smsint.services.exporting import run

    made: list[str] = []
    write_table = run.write_table

    def stumbles(*arguments: Any) -> None:
        made.append(arguments[3])
        if arguments[3] == "answers" and made.count("answers") == 1:
            raise OSError("the disk is full")
        write_table(*arguments)

    monkeypatch.setattr(run, "write_table", stumbles)
    with pytest.raises(OSError, match="full"):
        study.export()
    study.export()
    assert made.count("messages") == 1
    assert bytes_of(study.folder / "out") == whole


def test_a_course_is_read_once_for_every_survival_layout(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def reads(*arguments: Any) -> Any:
        for group in courses(*arguments):
            read.extend(course.participant_id for course in group)
            yield group

    monkeypatch.setattr("smsint.services.exporting.run.courses", reads)
    out = study.export()
    assert read == [row["participant_id"] for row in rows_of(out, "retention")]
    assert rows_of(out, "retention_intervals")
    assert rows_of(out, "retention_periods")


def test_of_the_survival_layouts_what_is_whole_stays(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smsint.services.exporting import run

    whole = bytes_of(study.export("whole"))
    monkeypatch.setattr("smsint.services.exporting.package.write", None)
    with pytest.raises(TypeError):
        study.export()
    monkeypatch.undo()
    out = study.folder / "out"
    (out / "retention_periods.csv").write_text("cut off")
    written: list[list[str]] = []
    write_layouts = run.write_layouts

    def writes(*arguments: Any) -> None:
        written.append([*arguments[3]])
        write_layouts(*arguments)

    monkeypatch.setattr(run, "write_layouts", writes)
    assert bytes_of(study.export()) == whole
    assert written == [["retention_periods"]]


def test_an_interrupted_export_of_other_data_begins_again(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smsint.services.exporting import run

    monkeypatch.setitem(run.EXTRACTS, "answers", None)
    with pytest.raises(TypeError):
        study.export()
    monkeypatch.undo()
    study.clock.move_to(study.clock().replace(day=28))
    study.clinic.text_from({"phone": "+12135550101"}, "still here")
    assert bytes_of(study.export()) == bytes_of(study.export("fresh"))


def test_the_audit_log_says_who_took_what(study: Study) -> None:
    study.export(profile=Profile.IDENTIFIED, reason="the clinic asked", actor="staff:nora")
    entry = stored(study.runtime, AuditEvent)[-1]
    assert (entry.actor, entry.action) == ("staff:nora", "export.made")
    assert entry.detail["reason"] == "the clinic asked"


def test_the_descriptor_names_every_file(study: Study) -> None:
    out = study.export()
    package = json.loads((out / "datapackage.json").read_text(encoding="utf-8"))
    named = {one["path"] for one in [*package["resources"], *package["smsint"]["documents"]]}
    assert named == {path.name for path in out.iterdir()} - {"datapackage.json"}
    counts = {one["path"]: one["rows"] for one in package["resources"]}
    assert counts["participants.csv"] == 4


@pytest.mark.postgres
@pytest.mark.parametrize("profile", Profile)
def test_both_databases_give_the_same_files(
    study: Study, postgres_study: Study, profile: Profile
) -> None:
    """But for the last digit of a number: PostgreSQL writes 1 where Python writes 1.0."""
    (postgres_study.folder / "postgres").mkdir()
    other = postgres_study.export("postgres", profile=profile, reason="to test", format="jsonl")
    ours = study.export(profile=profile, reason="to test", format="jsonl")
    for table in TABLES:
        lines = [_records(folder / f"{table.name}.jsonl") for folder in (ours, other)]
        assert lines[0] == lines[1], table.name
    assert verify(other) == []


@pytest.mark.postgres
def test_what_postgresql_copies_by_itself_is_what_python_writes(postgres_study: Study) -> None:
    out = postgres_study.export("csv")
    records = _records(postgres_study.export("jsonl", format="jsonl") / "messages.jsonl")
    copied = [
        {k: v for k, v in one.items() if k != "library_hash"} for one in rows_of(out, "messages")
    ]
    written = [
        {name: "" if value is None else str(value) for name, value in one.items()}
        for one in records
    ]
    assert copied == written
    assert verify(out) == []


def _records(path: Path) -> list[dict[str, Any]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    drop = {"library_hash", "provider_id", "enrollment_id", "recorded_by"}
    records = [json.loads(line) for line in lines]
    return [{k: v for k, v in one.items() if k not in drop} for one in records]
