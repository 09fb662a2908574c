"""Every derived column of one person's rows, computed again from the rows beside it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from smsint.domain.counting import COUNTERS, of_text
from smsint.domain.policies import drawn, read
from smsint.domain.states import OutboxState
from smsint.domain.trial import NONE, SEND
from smsint.services.exporting.courses import observed_days
from smsint.services.exporting.reading import Difference, Files, Numbered, Reader, Row
from smsint.services.exporting.recomputed_outcomes import CLOCK_CHANGES, DAY, MINUTE, outcomes_of
from smsint.services.exporting.survival import (
    Course,
    add_clinic_event,
    add_consent,
    add_day,
    add_flag,
    add_task,
    interval_rows,
    period_rows,
    retention_row,
)

Rows = Mapping[str, Numbered]
_SUMMED = ("sent", "delivered", "prompts", "answered")


def recomputed(
    files: Files, rows: Rows, *, partial: bool, until: datetime | None
) -> Iterator[Difference]:
    """What differs in one person's rows. Of a part of the time (``partial``) less can be known.

    ``until`` is the end of the data, which an export without dates does not tell.
    """
    yield from _participants(files, rows)
    yield from _enrollments(files, rows, partial)
    yield from _decisions(files, rows)
    yield from _outcomes(files, rows, until)
    yield from _days(files, rows)
    yield from _rates(files, rows, partial)
    yield from _latencies(files, rows)
    yield from _observed(files, rows, until)
    yield from _survival(files, rows, partial)


def _participants(files: Files, rows: Rows) -> Iterator[Difference]:
    for number, row in rows["participants"]:
        wanted = {"enrollments": len(rows["enrollments"])}
        yield from _compare(files.of["participants"], number, row, wanted)


def _enrollments(files: Files, rows: Rows, partial: bool) -> Iterator[Difference]:
    sums: Counter[tuple[int, str]] = Counter()
    for _, day in rows["engagement_days"]:
        for name in _SUMMED:
            sums[day["enrollment_no"], name] += day[name]
    for number, row in rows["enrollments"]:
        own = {name: sums[row["enrollment_no"], name] for name in _SUMMED}
        wanted: dict[str, Any] = {} if partial else dict(own)
        prompts, answered = row["prompts"], row["answered"]
        wanted["response_rate"] = answered / prompts if prompts else None
        yield from _compare(files.of["enrollments"], number, row, wanted)


def _decisions(files: Files, rows: Rows) -> Iterator[Difference]:
    reader = files.of["decision_points"]
    for number, row in rows["decision_points"]:
        prompts, answered = row["prompts_7"], row["answered_7"]
        known = None if prompts is None else round((answered + 0.5) / (prompts + 1), 6)
        yield from _compare(reader, number, row, {"response_rate_7": known})
        try:
            yield from _compare(reader, number, row, _drawn(row))
        except ValueError:
            yield reader.at(number, "probabilities", "it is not action=probability, joined by /")


def _drawn(row: Row) -> dict[str, Any]:
    """What the number that was drawn makes of the probabilities; without one it was certain."""
    if row["action"] is None:
        return {}
    if row["draw"] is None:
        return {
            "action": SEND if row["available"] else NONE,
            "treatment": row["available"],
            "probability": 1.0,
            "treatment_probability": None,
            "probabilities": None,
        }
    again = drawn(read(row["probabilities"] or ""), row["draw"])
    return {
        "action": again.action,
        "treatment": int(again.treatment),
        "probability": again.probability,
        "treatment_probability": again.treatment_probability,
    }


def _outcomes(files: Files, rows: Rows, until: datetime | None) -> Iterator[Difference]:
    for number, row, possible in outcomes_of(rows, until):
        if row["outcome"] not in possible:
            can_be = " or ".join(map(str, possible))
            what = f"it is {row['outcome']}; computed again it is {can_be}"
            yield files.of["decision_points"].at(number, "outcome", what)


def _days(files: Files, rows: Rows) -> Iterator[Difference]:
    """The counters of each day, from the texts of that day in both directions."""
    counted = _counted(rows)
    reader = files.of["engagement_days"]
    for number, row in rows["engagement_days"]:
        own = counted.pop((row["enrollment_no"], row["day"]), Counter())
        yield from _compare(reader, number, row, {name: own[name] for name in COUNTERS})
    for (enrollment, day), own in counted.items():
        if any(own.values()):
            at = rows["participants"][0][1]["participant_id"] if rows["participants"] else "?"
            what = f"participant {at}, enrollment {enrollment}: day {day} has events and no row"
            yield reader.at(reader.count, "day", what)


def _counted(rows: Rows) -> dict[tuple[int, int], Counter[str]]:
    days: dict[tuple[int, int], Counter[str]] = {}
    for _, text in rows["messages"]:
        if text["state"] != OutboxState.SENT:
            continue
        day = days.setdefault((text["enrollment_no"], text["sent_day"]), Counter())
        asks, replied = text["question"] is not None, text["reply"] is not None
        status = text["delivery_status"]
        day.update(of_text(OutboxState.SENT, status, asks=asks, replied=replied))
        day["answered"] += text["reply"] == "understood"
        day["not_understood"] += text["reply"] == "not_understood"
        day["latency_s"] += text["reply_s"] or 0
    for _, text in rows["inbound"]:
        day = days.setdefault((text["enrollment_no"], text["received_day"]), Counter())
        day["inbound"] += 1
        day["unprompted"] += not text["prompted"]
    return days


def _rates(files: Files, rows: Rows, partial: bool) -> Iterator[Difference]:
    known: dict[int, list[Row]] = {}
    for number, row in rows["engagement_days"]:
        of_spell = known.setdefault(row["enrollment_no"], [])
        of_spell.append(row)
        wanted = {
            f"response_rate_{days}": _rate(of_spell, row["day"], days)
            for days in (7, 28)
            # What began before the period is not in these files.
            if not partial or of_spell[0]["day"] <= row["day"] - days + 1
        }
        yield from _compare(files.of["engagement_days"], number, row, wanted)


def _rate(rows: Sequence[Row], day: int, days: int) -> float | None:
    recent = [row for row in rows[-days:] if row["day"] > day - days]
    prompts = sum(row["prompts"] for row in recent)
    return sum(row["answered"] for row in recent) / prompts if prompts else None


def _latencies(files: Files, rows: Rows) -> Iterator[Difference]:
    """Where instants are shown to the second; to the minute of local days where they are not."""
    for table, column, begin, end, seconds in _LATENCIES:
        for number, row in rows[table]:
            value, last = row[column], row[f"{end}_day"]
            if value is None and last is None:
                continue
            if value is None or last is None or not _lasted(row, begin, end, seconds(value)):
                what = f"it is {value}, which is not the time from {begin} to {end}"
                yield files.of[table].at(number, column, what)


_LATENCIES: Sequence[tuple[str, str, str, str, Callable[[float], float]]] = (
    ("answers", "latency_s", "asked", "answered", lambda seconds: seconds),
    ("outreach", "hours_to_first_try", "opened", "first_try", lambda hours: hours * 3600),
)


def _lasted(row: Row, begin: str, end: str, seconds: float) -> bool:
    if f"{begin}_at" in row:
        first, last = (datetime.fromisoformat(row[f"{name}_at"]) for name in (begin, end))
        return abs((last - first).total_seconds() - seconds) <= 1
    days = row[f"{end}_day"] - row[f"{begin}_day"]
    minutes = row[f"{end}_minute"] - row[f"{begin}_minute"]
    passed = days * DAY + minutes * MINUTE
    return any(abs(passed + change - seconds) <= MINUTE for change in CLOCK_CHANGES)


def _observed(files: Files, rows: Rows, until: datetime | None) -> Iterator[Difference]:
    """With dates from the end of the data; without, nothing can lie after it."""
    for number, row in rows["retention"]:
        days, reader = row["observed_days"], files.of["retention"]
        if until is None:
            least = 1 + max(_days_with_something(rows), default=-1)
            good, wanted = days >= least, f"at least {least}"
        else:
            zone = rows["participants"][0][1]["time_zone"]
            exact = observed_days(until, zone, date.fromisoformat(row["start_on"]))
            # The zone of a later enrollment may be another than the first one's, of which this is.
            slack = int(len(rows["enrollments"]) > 1)
            good, wanted = abs(days - exact) <= slack, str(exact)
        if not good:
            yield reader.at(number, "observed_days", f"it is {days}; computed again it is {wanted}")


def _days_with_something(rows: Rows) -> Iterator[int]:
    """The person's study days on which anything was texted."""
    starts = {spell["enrollment_no"]: spell["start_day"] for _, spell in rows["enrollments"]}
    for _, day in rows["engagement_days"]:
        yield day["day"] + starts[day["enrollment_no"]]


def _survival(files: Files, rows: Rows, partial: bool) -> Iterator[Difference]:
    for number, row in rows["retention"]:
        course = _course(row, rows)
        wanted = retention_row(course)
        if partial:
            del wanted["last_contact_day"]
        if "start_on" not in row:
            del wanted["start_on"]
        yield from _compare(files.of["retention"], number, row, wanted)
        if partial:
            return
        for name, rows_of in _LAYOUTS:
            yield from _layout(
                files.of[name], rows[name], list(rows_of(course)), row["participant_id"]
            )


_LAYOUTS = (("retention_intervals", interval_rows), ("retention_periods", period_rows))


def _layout(
    reader: Reader, found: Numbered, expected: Sequence[Row], participant: str
) -> Iterator[Difference]:
    if len(expected) != len(found):
        what = f"{len(found)} rows instead of {len(expected)}"
        yield reader.at(reader.count, None, f"participant {participant}: {what}")
        return
    for (at, row), good in zip(found, expected, strict=True):
        yield from _compare(reader, at, row, good)


def _course(row: Row, rows: Rows) -> Course:
    spells = [spell for _, spell in rows["enrollments"]]
    first = spells[0] if spells else row
    course = Course(
        row["participant_id"], first["protocol"], first["arm"], row["observed_days"],
        first.get("start_on"),
    )  # fmt: skip
    starts = {spell["enrollment_no"]: spell["start_day"] for spell in spells}
    for _, event in rows["clinic_events"]:
        add_clinic_event(course, event)
    for _, entry in rows["consents"]:
        add_consent(course, entry)
    for _, day in rows["engagement_days"]:
        add_day(course, day, starts[day["enrollment_no"]])
    for _, flag in rows["flags"]:
        add_flag(course, flag, starts[flag["enrollment_no"]])
    for _, task in rows["outreach"]:
        add_task(course, task, starts[task["enrollment_no"]])
    return course


def _compare(
    reader: Reader, number: int, row: Row, wanted: Mapping[str, Any]
) -> Iterator[Difference]:
    for name, value in wanted.items():
        if row[name] != value:
            yield reader.at(number, name, f"it is {row[name]}; computed again it is {value}")
