"""What a programme is: its arms, tracks with schedules, reminders, and rules.

This, ``messages``, ``questions`` and ``flag_rules`` are also the shapes of the files in ``message_library/``: a file that does not fit one of
them is refused with the key that is wrong.
"""

from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from smsint.domain.flag_rules import FlagRule, Outreach
from smsint.domain.incentives import Incentives
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.messages import Keyword
from smsint.domain.shapes import Duration, Key, LocalTime, Shape
from smsint.domain.trial import Outcome, Policy, Randomization


class Weekday(StrEnum):
    """A day of the week, in the order of ``date.weekday()``."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @classmethod
    def of(cls, day: date) -> "Weekday":
        """The weekday of a date."""
        return tuple(cls)[day.weekday()]


class Frequency(StrEnum):
    """How often a patient chose to hear from the tracks that leave it to the patient."""

    WEEKLY = "weekly"
    THREE_A_WEEK = "three_a_week"
    DAILY = "daily"


class Window(Shape):
    """The hours of the patient's local day in which texts may arrive; the end is excluded."""

    start: LocalTime = time(9)
    end: LocalTime = time(20)


class Schedule(Shape):
    """When a track speaks, in programme days (day 0 is the day the enrollment starts)."""

    from_day: Annotated[int, Field(ge=0)] = 0
    to_day: Annotated[int, Field(ge=0)] | None = None
    """The last programme day, included; none means until the protocol ends."""
    every_days: Annotated[int, Field(ge=1, le=366)] = 1
    """7 is weekly, counted from ``from_day``. Only for schedules without weekdays."""
    on_days: tuple[Annotated[int, Field(ge=0)], ...] = ()
    """Only these programme days (milestones), whatever the weekday; the other keys do not count."""
    weekdays: tuple[Weekday, ...] | Literal["patient"] = ()
    """Only these days of the week; ``"patient"`` leaves the days to the patient's own choice."""
    at: LocalTime | Literal["window_start"] = time(10)
    """Local wall time; ``"window_start"`` is the beginning of the patient's own window."""


class Track(Shape):
    """One thread of texts in a protocol: what it says, and when."""

    id: Key
    kind: MessageKind
    schedule: Schedule
    messages: tuple[Key, ...] = Field(min_length=1)
    """Ids of message templates, or names of themes: ``"tips"`` stands for all of ``tips.*``."""
    phase: str = ""
    in_order: bool = False
    """Say the messages in the order given (a course), instead of the least recently heard."""
    priority: int | None = None
    expires_after: Duration | None = None
    arms: tuple[Key, ...] = ()
    """Only for these arms; empty means all."""
    window: Window | None = None
    """Narrower hours for this track; the patient's own window still holds."""
    policy: Policy | None = None
    """Whether or what to say is drawn at each occurrence; none: it always speaks."""
    outcome: Outcome = Outcome()
    """What is observed after each decision of this track."""

    @property
    def says(self) -> tuple[str, ...]:
        """All templates and themes that it may draw on, whatever its policy decides."""
        actions = self.policy.actions if self.policy else ()
        return (*self.messages, *(key for action in actions for key in action.messages))

    @property
    def rank(self) -> int:
        """The priority that counts: lower wins."""
        return KINDS[self.kind].priority if self.priority is None else self.priority

    @property
    def lifetime(self) -> timedelta:
        """How long after its due time a text of this track still makes sense."""
        own = self.expires_after
        return KINDS[self.kind].expires_after if own is None else own


class Arm(Shape):
    """One arm of a study; a protocol without a study has the single arm ``standard``."""

    id: Key
    weight: Annotated[int, Field(ge=1)] = 1
    frequency: Frequency | None = None
    """Instead of the protocol's default; what the patient chose still counts for more."""
    window: Window | None = None
    """Instead of the protocol's hours."""
    rules: tuple[Key, ...] | None = None
    """The only rules that raise flags in this arm; none means all."""
    outreach_due: Duration | None = None
    """By when staff step in, instead of the usual delay."""


class Reminder(Shape):
    """A text before each visit that the clinic tells us of."""

    messages: tuple[Key, ...] = Field(min_length=1)
    """Ids of message templates, or names of themes, as in a track."""
    before: Duration
    """``"1d"`` means on the day before, at the hour of the visit or in the patient's hours."""
    arms: tuple[Key, ...] = ()
    """Only for these arms; empty means all."""


class EventText(Shape):
    """A text that answers an event which the clinic reports, such as a missed visit."""

    id: Key
    """Stands beside the texts in the send ledger, as a track's does."""
    on: tuple[Literal["visit_missed", "dose_missed"], ...] = Field(min_length=1)
    messages: tuple[Key, ...] = Field(min_length=1)
    """Ids of message templates, or names of themes, as in a track; of kind ``nudge``."""
    after: Duration = timedelta(hours=2)
    """So long after the report: a desk that is still closing its day may take it back."""
    not_again_for: Duration = timedelta(days=7)
    """Once in this time, however often it happens."""
    arms: tuple[Key, ...] = ()
    """Only for these arms; empty means all."""


class Protocol(Shape):
    """A whole programme."""

    id: Key
    version: str
    title: str
    summary: str = ""
    days: Annotated[int, Field(ge=1)]
    """How many programme days it has; the last day is ``days - 1``."""
    window: Window = Window()
    daily_cap: Annotated[int, Field(ge=1)] = 3
    minimum_gap: Duration = timedelta(minutes=60)
    default_frequency: Frequency = Frequency.DAILY
    arms: tuple[Arm, ...] = (Arm(id="standard"),)
    tracks: tuple[Track, ...] = ()
    """Its own; those of the included protocols come before them."""
    welcome: Key | None = None
    """Sent once, at the first allowed instant after enrollment."""
    include: tuple[Key, ...] = ()
    """Protocols whose tracks, on-demand texts and rules it takes over, so that a clinic composes
    its own; a track of its own with the same id replaces the included one."""
    on_demand: dict[Keyword, tuple[Key, ...]] = Field(default_factory=dict)
    """Themes or ids of the texts that answer a keyword, in rotation; a keyword that is not named
    here is answered from the theme of the same name in lower case (``crave``, ``tips`` ...)."""
    randomization: Randomization = Randomization()
    reminders: tuple[Reminder, ...] = (
        Reminder(messages=("appointment.tomorrow",), before=timedelta(days=1)),
        Reminder(messages=("appointment.today",), before=timedelta(hours=2)),
    )
    """Before each scheduled visit; a library without these texts sends none."""
    after_events: tuple[EventText, ...] = ()
    """What answers a missed visit or a missed dose; none: only staff hear of it."""
    incentives: Incentives | None = None
    """How answered check-ins earn points; none: there is no ledger."""
    rules: tuple[FlagRule, ...] = ()
    """Its own rules; one with the id of a standard rule takes that rule's place."""
    outreach: Outreach = Outreach()

    @model_validator(mode="after")
    def _whole_blocks(self) -> "Protocol":
        weights = sum(arm.weight for arm in self.arms)
        if any(size % weights for size in self.randomization.block_sizes):
            raise ValueError(f"block_sizes must be multiples of {weights}, the sum of the weights")
        return self

    def track(self, track_id: str) -> Track | None:
        """A track by its id; none when this version has no such track any more."""
        for track in self.tracks:
            if track.id == track_id:
                return track
        return None

    def arm(self, arm_id: str) -> Arm | None:
        """An arm by its id; none when this version has no such arm any more."""
        return next((arm for arm in self.arms if arm.id == arm_id), None)

    def hours_in(self, arm_id: str) -> Window:
        """The hours of an arm, or the protocol's."""
        arm = self.arm(arm_id)
        return (arm and arm.window) or self.window

    def frequency_in(self, arm_id: str) -> Frequency:
        """How often an arm hears from us when the patient chose nothing."""
        arm = self.arm(arm_id)
        return (arm and arm.frequency) or self.default_frequency
