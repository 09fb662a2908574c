"""The codes that columns may hold, with their labels."""

from collections.abc import Mapping

from smsint.domain.codebook.shape import POOLED, labels
from smsint.domain.disengagement import Closed
from smsint.domain.outreach import Outcome

LANGUAGES = labels(en="English", es="Spanish", **{POOLED: "fewer than eleven participants"})
WEEKDAYS = {
    str(n): name
    for n, name in enumerate(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
}
KINDS = labels(
    "safety", "opt_out_confirmation", "opt_in_confirmation", "help", "reply", "reprompt", "staff",
    "welcome", "appointment", "check_in", "reinforcement", "tip", "nudge",
)  # fmt: skip
OTHER = "other"
"""Stands for a code that the list of a column does not know."""
UNSENT_REASONS = (
    "opted_out", "held", "ended", "paused", "staff_takeover", "expired", "daily_cap",
    "minimum_gap", "window", "arrived", "number_changed", "unreachable", "catch_up", "circuit_open",
    "number", "safety_hold", "visit_changed", "event_changed", "talk_turned", "taken_back", OTHER,
)  # fmt: skip
CLINIC_KINDS = (
    "visit_scheduled", "visit_kept", "visit_missed", "visit_canceled", "dose_dispensed",
    "dose_missed", "urine_test", "medication_started", "medication_changed", "hospital_stay",
    "in_custody", "transfer", "discharge", "death",
)  # fmt: skip
RESULTS = ("positive", "negative", "invalid", "refused", "xr", "extended_release")
CONSENT_METHODS = (
    "written", "verbal", "electronic", "text", "told_to_staff", "carrier", "in_person", "phone",
    "letter", OTHER,
)  # fmt: skip
OUTCOMES = (*Outcome, OTHER)
CLOSE_REASONS = (*dict.fromkeys((*Closed, *Outcome)), OTHER)
END_TYPES: Mapping[str, str] = {
    "0": "observed to the end of the data, in treatment",
    "1": "left: no care for more than the allowed gap",
    "2": "left: discharged",
    "3": "transferred to another clinic",
    "4": "in custody",
    "5": "died",
}
