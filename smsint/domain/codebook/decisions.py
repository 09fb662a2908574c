"""Decision points: the long format of a micro-randomized trial."""

from typing import Any

from smsint.domain.codebook.codes import WEEKDAYS
from smsint.domain.codebook.shape import (
    DATED,
    Column,
    Table,
    labels,
    local_date,
    of_enrollment,
    when,
    yes_no,
)

_UNRECORDED = "not recorded"


def _covariate(name: str, meaning: str, missing: str = _UNRECORDED, **more: Any) -> Column:
    """What was known when it was decided."""
    return Column(name, "number", f"covariate: {meaning}", missing=missing, **more)


DECISION_POINTS = Table(
    "decision_points",
    "point",
    "Long format for the analysis of micro-randomized trials: one row per planned step, with or "
    "without a text. Rows with a policy were decided at random.",
    ("participant_id", "enrollment_no", "decision_no"),
    (
        *of_enrollment("decision_no", "decision points of the enrollment in the order of their time"),
        Column("track", "code", "which track of the protocol"),
        Column("day", "integer", "study day that it was planned for", unit="days"),
        *when("decided", "decided"),
        yes_no("available", "the participant could be sent a text"),
        Column("reason", "code", "why unavailable", missing="available"),
        Column("policy", "code", "how the action was drawn",
               values=labels("fixed", "table", "thompson"), missing="nothing was drawn"),
        Column("policy_version", "text", "of a learning policy the update, else the protocol's "
               "version", missing="nothing was drawn"),
        Column("protocol_version", "text", "version of the rule that decided",
               missing="not recorded"),
        Column("action", "code", "what was chosen; none when unavailable",
               missing=_UNRECORDED, derived=True),
        yes_no("treatment", "the action is another than the policy's control; 0 when unavailable",
               derived=True),
        Column("probability", "number", "of the action that was taken, fixed before it; 1 where "
               "nothing was drawn", unit="0 to 1", derived=True),
        Column("treatment_probability", "number", "that treatment was to be 1",
               unit="0 to 1", missing="nothing was drawn", derived=True),
        Column("draw", "number", "the uniform number that chose: the action is the first at which the "
               "probabilities, added up, exceed it", unit="0 to 1", missing="nothing was drawn"),
        Column("probabilities", "code", "of every action in the order of the draw, the control first: "
               "action=probability, joined by /", missing="nothing was drawn"),
        Column("outcome_name", "code", "the proximal outcome that is observed",
               missing="the step has no outcome"),
        Column("outcome_window", "integer", "how long the outcome is observed", unit="seconds",
               missing="the step has no outcome"),
        Column("outcome_after", "integer", "from the decision to when the outcome begins to count",
               unit="seconds", missing="the step has no outcome"),
        Column("outcome", "number", "the proximal outcome; no reply in the window is 0",
               missing="the step has no outcome, or its window is still open, or unavailable",
               derived=True),
        Column("template", "code", "which message template", missing="no text"),
        Column("variant", "integer", "which wording of it", missing="no text"),
        Column("library_hash", "code", "SHA-256 of the library that decided"),
        Column("weekday", "integer", "covariate: local weekday", values=WEEKDAYS,
               missing=_UNRECORDED),
        _covariate("hour", "local hour"),
        _covariate("response_rate_7", "(answered_7 + 0.5) / (prompts_7 + 1), to six places", unit="0 to 1",
                   derived=True),
        _covariate("prompts_7", "prompts in the 7 days before"),
        _covariate("answered_7", "answered prompts in the 7 days before"),
        _covariate("texts_7", "texts in the 7 days before"),
        _covariate("inbound_7", "texts from the participant in the 7 days before"),
        _covariate("silent_days", "days since the participant's last text or the enrollment, at most "
                   "28"),
        _covariate("last_answer", "the latest answer, where it is a number",
                   missing="none, or not a number"),
        local_date("occurrence_on", "local date it was planned for"),
        Column("due_at", "datetime", "when it was due, in UTC",
               identifier="quasi", profiles=DATED),
    ),
)  # fmt: skip
