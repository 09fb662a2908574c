"""The layouts for survival analysis."""

from smsint.domain.codebook.codes import END_TYPES
from smsint.domain.codebook.shape import PERSON, Column, Table, count, local_date, share, yes_no

_UNOBSERVED = "the clinic reported nothing about this participant"
_END = Column(
    "end_type", "integer", "how time in treatment ended; 1 and 2 are leaving, 0 is censored, "
    "3 to 5 are events of their own", values=END_TYPES, derived=True,
    missing=_UNOBSERVED,
)  # fmt: skip


def _retained(day: int) -> Column:
    return yes_no(
        f"retained_{day}",
        f"in treatment for at least {day} days, with no gap above seven days",
        missing=f"not known: observed for fewer than {day} days, or transferred, in custody or "
        "died before",
        derived=True,
    )


RETENTION_DAYS = (7, 30, 90, 180)
RETENTION = Table(
    "retention",
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
               unit="days", missing=_UNOBSERVED, derived=True),
        Column("opt_out_days", "integer", "days until the participant opted out of texts, or was "
               "last observed", unit="days", derived=True),
        yes_no("opted_out", "opted out of texts within opt_out_days", derived=True),
        Column("last_contact_day", "integer", "study day of the participant's last text",
               unit="days", missing="never wrote", derived=True),
        local_date("start_on", "local date of day 0", derived=True),
    ),
)  # fmt: skip

RETENTION_INTERVALS = Table(
    "retention_intervals",
    "Counting process: weeks (start, stop] of time in treatment, each with what was known when it "
    "began. The event, if any, is at the end of the last one. Thirty of these days in a row are the "
    "discrete-time layout.",
    ("participant_id", "start"),
    (
        PERSON,
        Column("arm", "code", "of the first enrollment", derived=True),
        Column("start", "integer", "from this day", unit="days", derived=True),
        Column("stop", "integer", "to this day", unit="days", derived=True),
        yes_no("event", "left treatment at stop", derived=True),
        Column("end_type", "integer", "how time in treatment ended, in the last interval",
               values=END_TYPES, missing="goes on", derived=True),
        count("prompts", "prompts in the seven days before start", derived=True),
        count("answered", "of these, answered", derived=True),
        share("response_rate", "answered / prompts", "nothing was asked in these days"),
        count("inbound", "texts from the participant in the seven days before start",
               derived=True),
        count("flags", "flags opened in the seven days before start", derived=True),
        count("tries", "first attempts of staff in the seven days before start", derived=True),
        yes_no("opted_out", "opted out of texts before start", derived=True),
    ),
)  # fmt: skip
