"""Participants, enrollments, consents and clinic events."""

from smsint.domain.codebook.codes import CLINIC_KINDS, CONSENT_METHODS, LANGUAGES, RESULTS
from smsint.domain.codebook.shape import (
    DATED,
    PERSON,
    Column,
    Table,
    count,
    labels,
    local_date,
    named,
    of_enrollment,
    of_person,
    share,
    when,
    yes_no,
)

PARTICIPANTS = Table(
    "participants",
    "person",
    "One row per person who was ever enrolled.",
    ("participant_id",),
    (
        PERSON,
        Column("site", "code", "the clinic", identifier="quasi"),
        Column("language", "code", "of the texts", values=LANGUAGES, identifier="quasi"),
        Column("time_zone", "code", "IANA zone of the latest enrollment", identifier="quasi"),
        Column(
            "texting", "code", "whether automated texts may go to the number now",
            values=labels(on="yes", held="held until staff have looked", opted_out="opted out"),
        ),
        count("enrollments", "enrollments so far", derived=True),
        Column("created_at", "datetime", "first known to the service, in UTC",
               identifier="quasi", profiles=DATED),
        named("external_id", "the clinic's own identifier"),
        named("first_name", "first name", "not given"),
        named("phone", "current number"),
    ),
)  # fmt: skip


ENROLLMENTS = Table(
    "enrollments",
    "enroll",
    "One row per enrollment: a participant in one protocol, with version and arm pinned.",
    ("participant_id", "enrollment_no"),
    (
        *of_enrollment(),
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
        Column("status", "code", "where it stands", values=labels("active", "paused", "ended")),
        Column("window_start", "integer", "earliest local time of a text", unit="minutes"),
        Column("window_end", "integer", "latest local time of a text (excluded)", unit="minutes"),
        count("days_chosen", "weekdays the patient chose; 0: any day"),
        yes_no("discreet", "texts never hint at treatment"),
        Column("thresholds", "code", "from where this participant's own answers are of concern, where "
               "staff set it: item=value, joined by /", missing="as the library says"),
        *when("enrolled", "entered into the service"),
        *when("ended", "ended", "not ended", minute=False),
        count("sent", "texts that the provider took", derived=True),
        count("delivered", "texts known to have arrived", derived=True),
        count("prompts", "texts that asked something, less those known not to have arrived; what was "
              "replied to arrived", derived=True),
        count("answered", "prompts with an answer that was understood", derived=True),
        share("response_rate", "answered / prompts", "nothing was asked"),
        local_date("start_on", "local date of study day 0"),
        local_date("end_on", "the last local date of texts, when one was set", "none was set"),
        named("enrollment_id", "the service's own identifier"),
        named("status_reason", "why it was paused or ended", "none was given"),
    ),
)  # fmt: skip


CLINIC_EVENTS = Table(
    "clinic_events",
    "event",
    "One row per event that the clinic reported. Study days count from the first enrollment.",
    ("participant_id", "event_no"),
    (
        *of_person("event_no", "events of the participant in the order of their time"),
        Column("kind", "code", "what happened", values=labels(*CLINIC_KINDS)),
        *when("occurred", "happened"),
        Column("amount", "number", "the reported value, where it is a number: of a dispensing the "
               "days of supply", missing="none, or not a number"),
        Column("result", "code", "the reported value, where it is one of these words",
               values=labels(*RESULTS), missing="none, or other words"),
        named("value", "the reported value", "none"),
        named("recorded_by", "who reported it"),
    ),
)  # fmt: skip


CONSENTS = Table(
    "consents",
    "consent",
    "The consent ledger: one row per entry, never changed. Study days count from the first "
    "enrollment; an opt-out from a phone that several share stands with each of them.",
    ("participant_id", "consent_no"),
    (
        *of_person("consent_no", "entries of the participant in the order in which they were kept"),
        Column("kind", "code", "what was said",
               values=labels("granted", "opted_out", "opted_in", "held", "released")),
        Column("method", "code", "how it was said", values=labels(*CONSENT_METHODS)),
        *when("given", "said"),
        yes_no("risk_acknowledged", "the risk of texting was explained and acknowledged"),
        named("text_version", "version of the consent text", "not a consent"),
        named("obtained_by", "who obtained it", "not recorded"),
        named("note", "what staff noted", "none"),
    ),
)  # fmt: skip
