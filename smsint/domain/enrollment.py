"""Who enters a programme, in which arm, and where the enrollment stands."""

from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal

from pydantic import (
    ConfigDict,
    Field,
    JsonValue,
    StrictBool,
    StringConstraints,
    ValidationInfo,
    field_validator,
)
from pydantic.json_schema import SkipJsonSchema

from smsint.domain.calendar import local_date
from smsint.domain.fields import Day, Instant, Label, Zone
from smsint.domain.messages import Language
from smsint.domain.planning import Occurrence, Timetable, occurrences
from smsint.domain.protocol import Frequency, Protocol, Track, Weekday
from smsint.domain.protocol import Window as Hours
from smsint.domain.shapes import Key, Shape
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.trial import Name, Value

ReportedStatus = Literal["active", "paused", "opted_out", "ended"]
Identifier = Annotated[Label, StringConstraints(max_length=64)]
Phone = Annotated[Label, StringConstraints(max_length=32)]
Days = Annotated[tuple[Weekday, ...], Field(max_length=7)]
Thresholds = Annotated[
    dict[
        Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")],
        Annotated[int, Field(ge=0, le=10)],
    ],
    Field(max_length=16),
]
CLOCK_SKEW = timedelta(minutes=5)
"""How far the clinic's clock may run ahead of ours."""
FURTHEST_START = timedelta(days=366)


class Window(Hours):
    """The hours of the patient's local day in which texts may arrive; the end is excluded."""

    @field_validator("end")
    @classmethod
    def _after_start(cls, end: time, info: ValidationInfo) -> time:
        if not info.data.get("start", time.min) < end:
            raise ValueError("the window must end after it starts, on the same day")
        return end


class Consent(Shape):
    """The patient's consent to be texted, and that the risk of texting was explained."""

    granted_at: Instant
    method: Literal["written", "verbal", "electronic"]
    obtained_by: Label
    text_version: Label
    sms_risk_acknowledged_at: Instant


_EXAMPLE: dict[str, JsonValue] = {
    "external_id": "MRN-1042",
    "phone": "+1 202-555-0142",
    "first_name": "Ana",
    "language": "es",
    "time_zone": "America/Los_Angeles",
    "protocol": "starter",
    "window": {"start": "10:00", "end": "19:00"},
    "days": ["mon", "thu"],
    "consent": {
        "granted_at": "2026-01-05T17:30:00Z",
        "method": "written",
        "obtained_by": "Front desk",
        "text_version": "2026-01",
        "sms_risk_acknowledged_at": "2026-01-05T17:30:00Z",
    },
}


class EnrollmentRequest(Shape):
    """What the clinic says to enroll a patient; one shape for REST, import files and tests."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    external_id: Identifier
    """The clinic's own identifier of the patient; unique within a site."""
    phone: Phone
    """With the country code, or as dialled in the default region."""
    first_name: Identifier | None = None
    language: Language
    time_zone: Zone
    protocol: Key
    arm: Key | None = None
    """None: allotted from the protocol's list. Only a study with its own randomizer names one."""
    strata: Annotated[dict[Name, Value], Field(max_length=16)] = Field(default_factory=dict)
    """The fields that the protocol declares for its randomization, such as ``{"sex": "f"}``."""
    start_on: Day | None = None
    """Programme day 0; none means today where the patient is."""
    window: Window | None = None
    days: Days = ()
    frequency: Frequency | None = None
    discreet: StrictBool = True
    consent: Consent
    site: Label | None = None
    """Needed only from a caller who belongs to no site, when there are several."""
    shared_phone: StrictBool = False
    """The clinic knows that another patient uses this phone."""


class PreferencesChange(Shape):
    """What may change while a programme runs; what is left out stays as it is."""

    time_zone: Zone | SkipJsonSchema[None] = None
    window: Window | SkipJsonSchema[None] = None
    days: Days | SkipJsonSchema[None] = None
    frequency: Frequency | None = None
    """null: as the protocol says."""
    discreet: StrictBool | SkipJsonSchema[None] = None
    language: Language | SkipJsonSchema[None] = None
    first_name: Identifier | None = None
    """null: no name."""
    phone: Phone | SkipJsonSchema[None] = None
    shared_phone: StrictBool = False
    thresholds: Thresholds | SkipJsonSchema[None] = None
    """By item (``craving``, ``mood`` ...): from where this person's answers are of concern, instead of
    where the library says. All of them: an item that is left out is as the library says."""
    protocol_version: Label | SkipJsonSchema[None] = None
    """Today's version of the protocol: moves this enrollment to it; edits reach nobody before."""
    taken_over_until: Instant | None = None
    """Automation is held until then, because staff are talking; null ends it."""

    @field_validator(
        "time_zone", "window", "days", "discreet", "language", "phone", "protocol_version",
        "thresholds",
    )  # fmt: skip
    @classmethod
    def _not_null(cls, value: object) -> object:
        if value is None:
            raise ValueError("leave the field out to keep its value; it cannot be null")
        return value


def reported_status(
    status: EnrollmentStatus, paused_until: datetime | None, texting: TextingStatus, now: datetime
) -> ReportedStatus:
    """What the clinic is told: an opt-out of the number outweighs a pause, the end outweighs both."""
    if status is EnrollmentStatus.ENDED:
        return "ended"
    if texting is TextingStatus.OPTED_OUT:
        return "opted_out"
    if status is EnrollmentStatus.PAUSED and (paused_until is None or paused_until > now):
        return "paused"
    return "active"


def tracks_of(protocol: Protocol, arm: str) -> tuple[Track, ...]:
    """The tracks that speak to an arm."""
    return tuple(track for track in protocol.tracks if not track.arms or arm in track.arms)


def upcoming(
    protocol: Protocol,
    track: Track,
    timetable: Timetable,
    *,
    last_decided: date | None,
    now: datetime,
) -> Occurrence | None:
    """The next occurrence that is still to be decided and can still be sent.

    Yesterday and before are over: whoever enrolls late, or changes zone or hours, gets no flood.
    A track that has not begun begins with what is still to come: somebody who enrolls at noon
    is not sent the text of nine o'clock right behind the welcome.
    """
    yesterday = local_date(now, timetable.zone) - timedelta(days=1)
    after = max(last_decided or yesterday, yesterday)
    turns = occurrences(protocol, track, timetable, after)
    if last_decided is None:
        return next((turn for turn in turns if turn.due_at >= now), None)
    return next((turn for turn in turns if turn.expires_at > now), None)
