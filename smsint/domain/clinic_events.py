"""What the clinic tells us happened there."""

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from smsint.domain.enrollment import Identifier
from smsint.domain.fields import Instant, Label
from smsint.domain.protocol import Shape


class ClinicEventKind(StrEnum):
    """The kinds of event that the clinic reports."""

    VISIT_SCHEDULED = "visit_scheduled"
    VISIT_KEPT = "visit_kept"
    VISIT_MISSED = "visit_missed"
    VISIT_CANCELED = "visit_canceled"
    DOSE_DISPENSED = "dose_dispensed"
    DOSE_MISSED = "dose_missed"
    URINE_TEST = "urine_test"
    MEDICATION_STARTED = "medication_started"
    MEDICATION_CHANGED = "medication_changed"
    HOSPITAL_STAY = "hospital_stay"
    IN_CUSTODY = "in_custody"
    TRANSFER = "transfer"
    DISCHARGE = "discharge"
    DEATH = "death"


class ClinicEventReport(Shape):
    """One event at the clinic, about the patient with that identifier."""

    external_id: Identifier
    kind: ClinicEventKind
    occurred_at: Instant
    value: Annotated[Label, StringConstraints(max_length=80)] | None = None
    """A result or a place, such as ``negative``."""
    site: Label | None = None
    """Needed only from a caller who belongs to no site, when the identifier is used at several."""
