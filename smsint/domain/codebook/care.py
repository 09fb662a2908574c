"""Flags and outreach tasks."""

from typing import get_args

from smsint.domain.codebook.codes import CLOSE_REASONS, OTHER, OUTCOMES
from smsint.domain.codebook.shape import Column, Table, count, labels, named, of_enrollment, when
from smsint.domain.flag_rules import Level

FLAGS = Table(
    "flags",
    "flag",
    "One row per reason to look at somebody.",
    ("participant_id", "enrollment_no", "flag_no"),
    (
        *of_enrollment("flag_no", "flags of the enrollment in the order in which they opened"),
        Column("rule", "code", "the rule that opened it"),
        Column("kind", "code", "what it is about",
               values=labels("disengagement", "clinic", "reachability")),
        Column("level", "code", "how urgent",
               values=labels(*get_args(Level), OTHER)),
        Column("open_at", "number", "the threshold of the rule that held for this participant: the "
               "programme's, its site's or their own", missing="not recorded"),
        Column("silent_hours", "number", "since the participant's last text, when it opened",
               unit="hours", missing="not recorded"),
        count("prompts", "that the rule looked at", missing="not recorded"),
        Column("status", "code", "whether it still holds", values=labels("open", "closed")),
        *when("opened", "opened"),
        *when("closed", "closed", "open"),
        Column("close_reason", "code", "how it ended", values=labels(*CLOSE_REASONS),
               missing="open"),
        named("sentence", "the reasons as staff read them"),
    ),
)  # fmt: skip


OUTREACH = Table(
    "outreach",
    "task",
    "One row per task for staff about a participant.",
    ("participant_id", "enrollment_no", "task_no"),
    (
        *of_enrollment("task_no", "tasks of the enrollment in the order in which they opened"),
        Column("kind", "code", "what it is about"),
        count("priority", "lower comes first"),
        Column("status", "code", "where it stands",
               values=labels("open", "claimed", "resolved")),
        Column("outcome", "code", "how it ended", values=labels(*OUTCOMES),
               missing="not resolved"),
        Column("flag_rule", "code", "the rule of the flag that opened it",
               missing="not from a flag"),
        count("tries", "attempts to reach the participant"),
        *when("opened", "opened"),
        *when("due", "to be done by"),
        *when("first_try", "first attempt", "no attempt"),
        *when("resolved", "resolved", "not resolved"),
        Column("hours_to_first_try", "number", "from opening to the first attempt", unit="hours",
               missing="no attempt", derived=True),
        named("owner", "who took it", "nobody"),
    ),
)  # fmt: skip
