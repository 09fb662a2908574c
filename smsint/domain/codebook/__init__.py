"""Every column of the research export: the files, the data dictionary and the checks come from it.

A study day counts from the enrollment's start (day 0) on the patient's own calendar; a minute
counts from local midnight of its day. An empty cell means what ``missing`` says, never "unknown".
"""

from collections.abc import Mapping, Sequence

from smsint.domain.codebook.care import FLAGS, OUTREACH
from smsint.domain.codebook.codes import (
    CLOSE_REASONS,
    CONSENT_METHODS,
    OTHER,
    OUTCOMES,
    RESULTS,
    UNSENT_REASONS,
)
from smsint.domain.codebook.decisions import DECISION_POINTS
from smsint.domain.codebook.people import CLINIC_EVENTS, CONSENTS, ENROLLMENTS, PARTICIPANTS
from smsint.domain.codebook.shape import POOLED, Column, Profile, Table
from smsint.domain.codebook.survival import (
    RETENTION,
    RETENTION_DAYS,
    RETENTION_INTERVALS,
    RETENTION_PERIODS,
)
from smsint.domain.codebook.texts import ANSWERS, ENGAGEMENT_DAYS, INBOUND, MESSAGES

__all__ = [
    "BY_NAME", "CLOSE_REASONS", "CONSENT_METHODS", "OTHER", "OUTCOMES", "POOLED", "RESULTS",
    "RETENTION_DAYS", "TABLES", "UNSENT_REASONS", "Column", "Profile", "Table",
]  # fmt: skip

TABLES: Sequence[Table] = (
    PARTICIPANTS, ENROLLMENTS, DECISION_POINTS, MESSAGES, INBOUND, ANSWERS, ENGAGEMENT_DAYS, FLAGS,
    OUTREACH, CLINIC_EVENTS, CONSENTS, RETENTION, RETENTION_INTERVALS,
    RETENTION_PERIODS,
)  # fmt: skip
BY_NAME: Mapping[str, Table] = {table.name: table for table in TABLES}
