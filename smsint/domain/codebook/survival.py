"""The layouts for survival analysis."""

from smsint.domain.codebook.codes import END_TYPES
from smsint.domain.codebook.shape import PERSON, Column, Table, count, local_date, share, yes_no

_UNOBSERVED = "the clinic reported neither care nor an end of it"
_END = Column(
    "end_type", "integer", "how time in treatment ended; 1 and 2 are leaving, 0 is censored, "
    "3 to 5 are events of their own", values=END_TYPES, derived=True,
    missing=_UNOBSERVED,
)  # fmt: skip


def _retained(day: int) -> Column:
    return yes_no(
        f"retained_{day}",
        f"in treatment for at least {day} days, with no gap above seven days",
        missing=f"not known: observed for fewer than {day} days; transferred, in custody or died before; "
        "or neither care nor an end of it was reported",
        derived=True,
    )


RETENTION_DAYS = (7, 30, 90, 180)
RETENTION = Table(
    "retention",
    "stay",
    "One row per participant for survival analysis. Day 0 is the start of the first enrollment. "
    "Care is what the clinic reported; leaving and opting out of texts are events of their own.",
    ("participant_id",),
    (
        PERSON,
        Column("protocol", "code", "of the first enrollment", derived=True),
        Column("arm", "code", "of the first enrollment", derived=True),
        count("observed_days", "days from day 0 to the end of the data; without dates only its least "
              "can be computed again", derived=True),
        Column("time_days", "integer", "days in treatment until end_type", unit="days",
               missing=_UNOBSERVED, derived=True),
        _END,
        yes_no("left", "left treatment: end_type 1 or 2", missing=_UNOBSERVED, derived=True),
        *(_retained(day) for day in RETENTION_DAYS),
        Column("last_care_day", "integer", "study day of the last care that was reported",
               unit="days", missing="the clinic reported no care", derived=True),
        Column("opt_out_days", "integer", "days until the participant opted out of texts, or was "
               "last observed", unit="days", derived=True),
        yes_no("opted_out", "opted out of texts within opt_out_days", derived=True),
        Column("last_contact_day", "integer", "study day of the participant's last text",
               unit="days", missing="never wrote", derived=True),
        local_date("start_on", "local date of day 0", derived=True),
    ),
)  # fmt: skip


def _known_before(days: str, stop: str) -> tuple[Column, ...]:
    """How a part of the time in treatment ended, and what was known when it began."""
    return (
        yes_no("event", f"left treatment {stop}", derived=True),
        Column("end_type", "integer", "how time in treatment ended, in the last row",
               values=END_TYPES, missing="goes on", derived=True),
        count("prompts", f"prompts in the {days} days before start", derived=True),
        count("answered", "of these, answered", derived=True),
        share("response_rate", "answered / prompts", "nothing was asked in these days"),
        count("inbound", f"texts from the participant in the {days} days before start",
              derived=True),
        count("flags", f"flags opened in the {days} days before start", derived=True),
        count("tries", f"first attempts of staff in the {days} days before start", derived=True),
        yes_no("opted_out", "opted out of texts before start", derived=True),
    )  # fmt: skip


_ARM = Column("arm", "code", "of the first enrollment", derived=True)
RETENTION_INTERVALS = Table(
    "retention_intervals",
    "week",
    "Counting process: weeks (start, stop] of time in treatment, each with what was known when it "
    "began. The event, if any, is at the end of the last one.",
    ("participant_id", "start"),
    (
        PERSON,
        _ARM,
        Column("start", "integer", "from this day", unit="days", derived=True),
        Column("stop", "integer", "to this day", unit="days", derived=True),
        *_known_before("seven", "at stop"),
    ),
)

RETENTION_PERIODS = Table(
    "retention_periods",
    "period",
    "Discrete time: one row per participant and period of 30 days that began in treatment, for "
    "regression with a logit or complementary log-log link. Period n starts on study day 30 (n - 1).",
    ("participant_id", "period"),
    (
        PERSON,
        _ARM,
        Column("period", "integer", "number of the period, from 1", derived=True),
        Column("days", "integer", "days of it in treatment and observed", unit="days",
               derived=True),
        yes_no("whole", "it was observed to its end, or ended with the event; leave the others out, or "
               "allow for days", derived=True),
        *_known_before("30", "in this period"),
    ),
)  # fmt: skip
