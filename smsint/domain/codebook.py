"""Every column of the research export: the files, the data dictionary and the checks come from it.

A study day counts from the enrollment's start (day 0) on the patient's own calendar; a minute
counts from local midnight of its day. An empty cell means what ``missing`` says, never "unknown".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Type = Literal["integer", "number", "code", "text", "date", "datetime"]
"""``code``: letters, digits and ``._:/+-``, never free text. ``text``: whatever people wrote."""
Identifier = Literal["none", "quasi", "direct"]
"""``quasi``: tells a person apart together with others; ``direct``: names a person or a message."""


class Profile(StrEnum):
    """How much of who somebody is an export holds."""

    DEIDENTIFIED = "deidentified"
    """Study ids and study days: no dates, no words, no names, no small cells."""
    LIMITED = "limited"
    """With dates and places; still no names, numbers or words (45 CFR 164.514(e))."""
    IDENTIFIED = "identified"
    """Everything: for a purpose that is written down."""


_EVERY = frozenset(Profile)
_DATED = frozenset({Profile.LIMITED, Profile.IDENTIFIED})
_NAMED = frozenset({Profile.IDENTIFIED})
YES_NO: Mapping[str, str] = {"0": "no", "1": "yes"}
POOLED = "pooled"
"""Stands for every value that fewer than eleven participants have, and for those pooled with it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, what it holds, and who may have it."""

    name: str
    type: Type
    meaning: str
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    """The only values there are, with their labels; none: not a list."""
    missing: str = ""
    """What an empty cell means; none: there is no empty cell."""
    identifier: Identifier = "none"
    profiles: frozenset[Profile] = _EVERY
    derived: bool = False
    """``smsint export verify`` computes it again from the rows beside it."""


@dataclass(frozen=True, slots=True)
class Table:
    """One file."""

    name: str
    meaning: str
    key: Sequence[str]
    """The columns that tell its rows apart, in the order in which the rows stand."""
    columns: Sequence[Column]

    def of(self, profile: Profile) -> tuple[Column, ...]:
        """The columns that an export of this profile has, in their order."""
        return tuple(column for column in self.columns if profile in column.profiles)


def _labels(*codes: str, **labels: str) -> dict[str, str]:
    return {code: code.replace("_", " ") for code in codes} | labels


def _count(name: str, meaning: str, **more: object) -> Column:
    return Column(name, "integer", meaning, unit="count", **more)  # type: ignore[arg-type]  # as written


def _flag(name: str, meaning: str, **more: object) -> Column:
    return Column(name, "integer", meaning, values=YES_NO, **more)  # type: ignore[arg-type]  # as written


def _share(name: str, meaning: str, missing: str, *, derived: bool = True) -> Column:
    return Column(name, "number", meaning, unit="0 to 1", missing=missing, derived=derived)


def _when(stem: str, what: str, missing: str = "", *, minute: bool = True) -> tuple[Column, ...]:
    """An instant: as study day and local minute for everybody, as an instant where dates may be."""
    at, of_day = f"{what}", f"minutes after local midnight of {stem}_day"
    columns = [Column(f"{stem}_day", "integer", f"{at}: study day", unit="days", missing=missing)]
    if minute:
        columns.append(
            Column(f"{stem}_minute", "integer", f"{at}: {of_day}", unit="minutes", missing=missing)
        )
    columns.append(
        Column(
            f"{stem}_at", "datetime", f"{at}, in UTC", missing=missing,
            identifier="quasi", profiles=_DATED,
        )
    )  # fmt: skip
    return tuple(columns)


def _date(name: str, meaning: str, missing: str = "") -> Column:
    return Column(name, "date", meaning, missing=missing, identifier="quasi", profiles=_DATED)


def _named(name: str, meaning: str, missing: str = "") -> Column:
    return Column(name, "text", meaning, missing=missing, identifier="direct", profiles=_NAMED)


_PERSON = Column("participant_id", "code", "the participant's random study id")
_SPELL = _count("enrollment_no", "the participant's enrollments in the order of their start")
_NO_ENROLLMENT = "of the participant, not of one enrollment"
_LANGUAGES = _labels(en="English", es="Spanish", **{POOLED: "fewer than eleven participants"})
_WEEKDAYS = {
    str(n): name
    for n, name in enumerate(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
}
_KINDS = _labels(
    "safety", "opt_out_confirmation", "opt_in_confirmation", "help", "reply", "reprompt", "staff",
    "welcome", "appointment", "check_in", "reinforcement", "tip", "nudge",
)  # fmt: skip
OTHER = "other"
"""Stands for a code that the list of a column does not know."""
UNSENT_REASONS = (
    "opted_out", "held", "ended", "paused", "staff_takeover", "expired", "cap", "gap", "window",
    "arrived", "number_changed", "unreachable", "catch_up", "circuit_open", "number", OTHER,
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
CLOSE_REASONS = (
    "returned", "reached", "left_word", "not_reached", "wrong_number", "declined", "transferred",
    "in_custody", "hospital", "deceased", "no_action_needed", "may_text", "ended", "opted_out",
    "rule_no_longer_holds", "no_longer_true", "paused", OTHER,
)  # fmt: skip
OUTCOMES = (
    "reached", "returned", "may_text", "left_word", "not_reached", "wrong_number", "declined",
    "transferred", "in_custody", "hospital", "deceased", "no_action_needed", OTHER,
)  # fmt: skip
END_TYPES: Mapping[str, str] = {
    "0": "observed to the end of the data, in treatment",
    "1": "left: no care for more than the allowed gap",
    "2": "left: discharged",
    "3": "transferred to another clinic",
    "4": "in custody",
    "5": "died",
}
_END = Column(
    "end_type", "integer", "how time in treatment ended; 1 and 2 are leaving, 0 is censored, "
    "3 to 5 are events of their own", values=END_TYPES, derived=True,
    missing="the clinic reported nothing about this participant",
)  # fmt: skip
_UNOBSERVED = "the clinic reported nothing about this participant"


def _retained(day: int) -> Column:
    return _flag(
        f"retained_{day}",
        f"in treatment for at least {day} days, with no gap above seven days",
        missing=f"not known: observed for fewer than {day} days, or transferred, in custody or "
        "died before",
        derived=True,
    )


PARTICIPANTS = Table(
    "participants",
    "One row per person who was ever enrolled.",
    ("participant_id",),
    (
        _PERSON,
        Column("site", "code", "the clinic", identifier="quasi"),
        Column("language", "code", "of the texts", values=_LANGUAGES, identifier="quasi"),
        Column("time_zone", "code", "IANA zone of the latest enrollment", identifier="quasi"),
        Column(
            "texting", "code", "whether automated texts may go to the number now",
            values=_labels(on="yes", held="held until staff have looked", opted_out="opted out"),
        ),
        _count("enrollments", "enrollments so far", derived=True),
        Column("created_at", "datetime", "first known to the service, in UTC",
               identifier="quasi", profiles=_DATED),
        _named("external_id", "the clinic's own identifier"),
        _named("first_name", "first name", "not given"),
        _named("phone", "current number"),
    ),
)  # fmt: skip

ENROLLMENTS = Table(
    "enrollments",
    "One row per enrollment: a participant in one protocol, with version and arm pinned.",
    ("participant_id", "enrollment_no"),
    (
        _PERSON,
        _SPELL,
        Column(
            "start_day",
            "integer",
            "from the participant's day 0 to day 0 of this enrollment",
            unit="days",
        ),
        Column("protocol", "code", "which protocol"),
        Column("protocol_version", "text", "its version when the participant entered"),
        Column("library_hash", "code", "SHA-256 of the message library at entry"),
        Column("arm", "code", "the arm it was allotted to; in a blinded study, de-identified, its letter"),
        Column("arm_probability", "number", "the probability of that arm", unit="0 to 1"),
        Column("status", "code", "where it stands", values=_labels("active", "paused", "ended")),
        Column("window_start", "integer", "earliest local time of a text", unit="minutes"),
        Column("window_end", "integer", "latest local time of a text (excluded)", unit="minutes"),
        _count("days_chosen", "weekdays the patient chose; 0: any day"),
        _flag("discreet", "texts never hint at treatment"),
        *_when("enrolled", "entered into the service"),
        *_when("ended", "ended", "not ended", minute=False),
        _count("sent", "texts that the provider took", derived=True),
        _count("delivered", "texts known to have arrived", derived=True),
        _count("prompts", "texts that asked something, less those known not to have arrived",
               derived=True),
        _count("answered", "prompts with an answer that was understood", derived=True),
        _share("response_rate", "answered / prompts", "nothing was asked"),
        _date("start_on", "local date of study day 0"),
        _date("end_on", "the last local date of texts, when one was set", "none was set"),
        _named("enrollment_id", "the service's own identifier"),
        _named("status_reason", "why it was paused or ended", "none was given"),
    ),
)  # fmt: skip

DECISION_POINTS = Table(
    "decision_points",
    "Long format for the analysis of micro-randomized trials: one row per planned step, with or "
    "without a text. Rows with a policy were decided at random.",
    ("participant_id", "enrollment_no", "decision_no"),
    (
        _PERSON,
        _SPELL,
        _count("decision_no", "decision points of the enrollment in the order of their time"),
        Column("track", "code", "which track of the protocol"),
        Column("day", "integer", "study day that it was planned for", unit="days"),
        *_when("decided", "decided"),
        _flag("available", "the participant could be sent a text"),
        Column("reason", "code", "why unavailable", missing="available"),
        Column("policy", "code", "how the action was drawn",
               values=_labels("fixed", "table", "thompson"), missing="nothing was drawn"),
        Column("policy_version", "text", "of a learning policy the update, else the protocol's "
               "version", missing="nothing was drawn"),
        Column("protocol_version", "text", "version of the rule that decided",
               missing="not recorded"),
        Column("action", "code", "what was chosen; none when unavailable",
               missing="nothing was drawn"),
        _flag("treatment", "the action is another than the policy's control; 0 when unavailable"),
        Column("probability", "number", "of the action that was taken, fixed before it; 1 where "
               "nothing was drawn", unit="0 to 1"),
        Column("treatment_probability", "number", "that treatment was to be 1",
               unit="0 to 1", missing="nothing was drawn"),
        Column("draw", "number", "the uniform number that chose", unit="0 to 1",
               missing="nothing was drawn"),
        Column("outcome_name", "code", "the proximal outcome that is observed",
               missing="the step has no outcome"),
        Column("outcome_window", "integer", "how long the outcome is observed", unit="seconds",
               missing="the step has no outcome"),
        Column("outcome", "number", "the proximal outcome; no reply in the window is 0",
               missing="the step has no outcome, or its window is still open"),
        Column("template", "code", "which message template", missing="no text"),
        Column("variant", "integer", "which wording of it", missing="no text"),
        Column("library_hash", "code", "SHA-256 of the library that decided"),
        Column(
            "weekday",
            "integer",
            "covariate: local weekday",
            values=_WEEKDAYS,
            missing="not recorded",
        ),
        Column("hour", "number", "covariate: local hour", missing="not recorded"),
        _share("response_rate_7", "covariate: (answered_7 + 0.5) / (prompts_7 + 1)",
               "not recorded", derived=False),
        Column("prompts_7", "number", "covariate: prompts in the 7 days before",
               missing="not recorded"),
        Column("answered_7", "number", "covariate: answered prompts in the 7 days before",
               missing="not recorded"),
        Column("texts_7", "number", "covariate: texts in the 7 days before",
               missing="not recorded"),
        Column("inbound_7", "number", "covariate: texts from the participant in the 7 days before",
               missing="not recorded"),
        Column("silent_days", "number", "covariate: days since the participant's last text or the enrollment, at most 28",
               missing="not recorded"),
        Column("last_answer", "number", "covariate: the latest answer, where it is a number",
               missing="none, or not a number"),
        _date("occurrence_on", "local date it was planned for"),
        Column("due_at", "datetime", "when it was due, in UTC",
               identifier="quasi", profiles=_DATED),
    ),
)  # fmt: skip

MESSAGES = Table(
    "messages",
    "One row per text to a participant, sent or not.",
    ("participant_id", "enrollment_no", "message_no"),
    (
        _PERSON,
        _SPELL,
        _count("message_no", "texts of the enrollment in the order in which they were written"),
        Column("kind", "code", "why it was written", values=_KINDS),
        Column("track", "code", "which track of the protocol", missing="not of a track"),
        Column("occurrence_day", "integer", "study day it was planned for: with track the "
               "decision point", unit="days", missing="not of a track"),
        Column("template", "code", "which message template", missing="written by staff"),
        Column("variant", "integer", "which wording of it", missing="written by staff"),
        Column("question", "code", "the question it asks", missing="asks nothing"),
        _flag("is_reply", "answers a text of the participant"),
        Column("language", "code", "of the text", values=_labels(en="English", es="Spanish"),
               identifier="quasi", profiles=_DATED),
        Column("encoding", "code", "how it is sent"),
        _count("segments", "SMS segments that it takes"),
        Column("state", "code", "where it stands in the send ledger",
               values=_labels("due", "claimed", "in_doubt", "sent", "expired", "cancelled",
                              "suppressed", "failed", "escalated")),
        Column("reason", "code", "why it was not sent, or waits",
               values=_labels(*UNSENT_REASONS), missing="none"),
        _count("attempts", "tries to hand it to the provider"),
        *_when("planned", "first planned to leave"),
        *_when("sent", "taken by the provider", "not sent"),
        Column("delivery_status", "code", "the provider's last word on it",
               values=_labels("accepted", "scheduled", "queued", "sending", "sent", "undelivered",
                              "failed", "canceled", "delivered", "read"),
               missing="not sent, or nothing heard"),
        Column("error_code", "integer", "the provider's error", missing="none"),
        Column("library_hash", "code", "SHA-256 of the library it came from",
               missing="not of the library"),
        _named("provider_id", "the provider's identifier", "not sent"),
        _named("text", "the text as it was sent"),
    ),
)  # fmt: skip

INBOUND = Table(
    "inbound",
    "One row per text from a participant. Texts from shared or unknown phones belong to nobody and "
    "are left out.",
    ("participant_id", "enrollment_no", "inbound_no"),
    (
        _PERSON,
        _SPELL,
        _count("inbound_no", "texts of the participant to us in the order of their arrival"),
        *_when("received", "received"),
        _flag("prompted", "a question was open when it came"),
        _count("media", "pictures and other attachments"),
        Column("answer", "code", "how it answers the open question",
               values=_labels("parsed", "invalid", "ambiguous"), missing="it answers none"),
        _flag("reprompted", "the question was asked a second time"),
        _flag("opted_out", "it ended the texts"),
        _flag("opted_in", "it let texts begin again"),
        _flag("held", "texts were held until staff had looked"),
        Column("alert", "code", "words of crisis", values=_labels("acute", "concern"),
               missing="none"),
        _flag("task", "staff were asked to look"),
        _flag("replied", "the service answered it"),
        Column("source", "code", "how it reached us",
               values=_labels(webhook="webhook", list="found in the provider's list")),
        _named("provider_id", "the provider's identifier"),
        _named("text", "what the participant wrote"),
    ),
)  # fmt: skip

ANSWERS = Table(
    "answers",
    "One row per answer to a question; a correction is a further row.",
    ("participant_id", "enrollment_no", "answer_no"),
    (
        _PERSON,
        _SPELL,
        _count("answer_no", "answers of the enrollment in the order of their arrival"),
        Column("question", "code", "the question"),
        Column("item", "code", "the construct that it asks for"),
        Column("status", "code", "whether it was understood",
               values=_labels("parsed", "invalid", "ambiguous")),
        Column("value_number", "number", "the answer, where it is a number",
               missing="not a number, or not understood"),
        Column("value_code", "code", "the answer, where it is one of listed words",
               missing="not a listed word, or not understood"),
        _flag("is_right", "the right answer to a question of a quiz",
              missing="no quiz, or not understood"),
        _flag("is_final", "no later answer corrects it"),
        *_when("asked", "asked"),
        *_when("answered", "answered"),
        Column("latency_s", "integer", "from question to answer", unit="seconds"),
    ),
)  # fmt: skip

ENGAGEMENT_DAYS = Table(
    "engagement_days",
    "One row per enrollment and study day on which anything happened; a day without a row is a day "
    "without events. Replies count on the day of the prompt that they answer.",
    ("participant_id", "enrollment_no", "day"),
    (
        _PERSON,
        _SPELL,
        Column("day", "integer", "study day", unit="days"),
        _count("sent", "texts that the provider took"),
        _count("delivered", "texts known to have arrived"),
        _count("undelivered", "texts known not to have arrived"),
        _count("prompts", "texts that asked something, less those known not to have arrived"),
        _count("answered", "prompts of this day with an answer that was understood"),
        _count("not_understood", "prompts of this day with a reply, and none understood"),
        _count("inbound", "texts from the participant"),
        _count("unprompted", "of these, while nothing was asked"),
        Column("latency_s", "integer", "from prompt to first reply, summed over the prompts with "
               "a reply", unit="seconds"),
        _share("response_rate_7", "answered / prompts of this day and the six before",
               "nothing was asked in these days"),
        _share("response_rate_28", "answered / prompts of this day and the 27 before",
               "nothing was asked in these days"),
        _date("on", "local date"),
    ),
)  # fmt: skip

FLAGS = Table(
    "flags",
    "One row per reason to look at somebody.",
    ("participant_id", "enrollment_no", "flag_no"),
    (
        _PERSON,
        _SPELL,
        _count("flag_no", "flags of the enrollment in the order in which they opened"),
        Column("rule", "code", "the rule that opened it"),
        Column("kind", "code", "what it is about",
               values=_labels("disengagement", "clinic", "reachability")),
        Column("level", "code", "how urgent",
               values=_labels("red_now", "red", "red_same_day", "amber", OTHER)),
        Column("status", "code", "whether it still holds", values=_labels("open", "closed")),
        *_when("opened", "opened"),
        *_when("closed", "closed", "open"),
        Column("close_reason", "code", "how it ended", values=_labels(*CLOSE_REASONS),
               missing="open"),
        _named("sentence", "the reasons as staff read them"),
    ),
)  # fmt: skip

OUTREACH = Table(
    "outreach",
    "One row per task for staff about a participant.",
    ("participant_id", "enrollment_no", "task_no"),
    (
        _PERSON,
        _SPELL,
        _count("task_no", "tasks of the enrollment in the order in which they opened"),
        Column("kind", "code", "what it is about"),
        _count("priority", "lower comes first"),
        Column("status", "code", "where it stands",
               values=_labels("open", "claimed", "resolved")),
        Column("outcome", "code", "how it ended", values=_labels(*OUTCOMES),
               missing="not resolved"),
        Column("flag_rule", "code", "the rule of the flag that opened it",
               missing="not from a flag"),
        _count("tries", "attempts to reach the participant"),
        *_when("opened", "opened"),
        *_when("due", "to be done by"),
        *_when("first_try", "first attempt", "no attempt"),
        *_when("resolved", "resolved", "not resolved"),
        Column("hours_to_first_try", "number", "from opening to the first attempt", unit="hours",
               missing="no attempt"),
        _named("owner", "who took it", "nobody"),
    ),
)  # fmt: skip

CLINIC_EVENTS = Table(
    "clinic_events",
    "One row per event that the clinic reported. Study days count from the first enrollment.",
    ("participant_id", "event_no"),
    (
        _PERSON,
        _count("event_no", "events of the participant in the order of their time"),
        Column("kind", "code", "what happened", values=_labels(*CLINIC_KINDS)),
        *_when("occurred", "happened"),
        Column("amount", "number", "the reported value, where it is a number: of a dispensing the "
               "days of supply", missing="none, or not a number"),
        Column("result", "code", "the reported value, where it is one of these words",
               values=_labels(*RESULTS), missing="none, or other words"),
        _named("value", "the reported value", "none"),
        _named("recorded_by", "who reported it"),
    ),
)  # fmt: skip

CONSENTS = Table(
    "consents",
    "The consent ledger: one row per entry, never changed. Study days count from the first "
    "enrollment; an opt-out from a phone that several share stands with each of them.",
    ("participant_id", "consent_no"),
    (
        _PERSON,
        _count("consent_no", "entries of the participant in the order in which they were kept"),
        Column("kind", "code", "what was said",
               values=_labels("granted", "opted_out", "opted_in", "held", "released")),
        Column("method", "code", "how it was said", values=_labels(*CONSENT_METHODS)),
        *_when("given", "said"),
        _flag("risk_acknowledged", "the risk of texting was explained and acknowledged"),
        _named("text_version", "version of the consent text", "not a consent"),
        _named("obtained_by", "who obtained it", "not recorded"),
        _named("note", "what staff noted", "none"),
    ),
)  # fmt: skip

RETENTION_DAYS = (7, 30, 90, 180)
RETENTION = Table(
    "retention",
    "One row per participant for survival analysis. Day 0 is the start of the first enrollment. "
    "Care is what the clinic reported; leaving and opting out of texts are events of their own.",
    ("participant_id",),
    (
        _PERSON,
        Column("protocol", "code", "of the first enrollment"),
        Column("arm", "code", "of the first enrollment"),
        _count("observed_days", "days from day 0 to the end of the data"),
        Column("time_days", "integer", "days in treatment until end_type", unit="days",
               missing=_UNOBSERVED, derived=True),
        _END,
        _flag("left", "left treatment: end_type 1 or 2", missing=_UNOBSERVED, derived=True),
        *(_retained(day) for day in RETENTION_DAYS),
        Column("last_care_day", "integer", "study day of the last care that was reported",
               unit="days", missing=_UNOBSERVED, derived=True),
        Column("opt_out_days", "integer", "days until the participant opted out of texts, or was "
               "last observed", unit="days", derived=True),
        _flag("opted_out", "opted out of texts within opt_out_days", derived=True),
        Column("last_contact_day", "integer", "study day of the participant's last text",
               unit="days", missing="never wrote", derived=True),
        _date("start_on", "local date of day 0"),
    ),
)  # fmt: skip

RETENTION_INTERVALS = Table(
    "retention_intervals",
    "Counting process: weeks (start, stop] of time in treatment, each with what was known when it "
    "began. The event, if any, is at the end of the last one. Thirty of these days in a row are the "
    "discrete-time layout.",
    ("participant_id", "start"),
    (
        _PERSON,
        Column("arm", "code", "of the first enrollment"),
        Column("start", "integer", "from this day", unit="days", derived=True),
        Column("stop", "integer", "to this day", unit="days", derived=True),
        _flag("event", "left treatment at stop", derived=True),
        Column("end_type", "integer", "how time in treatment ended, in the last interval",
               values=END_TYPES, missing="goes on", derived=True),
        _count("prompts", "prompts in the seven days before start", derived=True),
        _count("answered", "of these, answered", derived=True),
        _share("response_rate", "answered / prompts", "nothing was asked in these days"),
        _count("inbound", "texts from the participant in the seven days before start",
               derived=True),
        _count("flags", "flags opened in the seven days before start", derived=True),
        _count("tries", "first attempts of staff in the seven days before start", derived=True),
        _flag("opted_out", "opted out of texts before start", derived=True),
    ),
)  # fmt: skip

TABLES: Sequence[Table] = (
    PARTICIPANTS, ENROLLMENTS, DECISION_POINTS, MESSAGES, INBOUND, ANSWERS, ENGAGEMENT_DAYS, FLAGS,
    OUTREACH, CLINIC_EVENTS, CONSENTS, RETENTION, RETENTION_INTERVALS,
)  # fmt: skip
BY_NAME: Mapping[str, Table] = {table.name: table for table in TABLES}
