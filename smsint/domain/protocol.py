"""What a programme is: tracks with schedules, questions with answers, texts with their wordings.

These are also the shapes of the files in ``message_library/``: a file that does not fit one of
them is refused with the key that is wrong.
"""

from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from smsint.domain.kinds import KINDS, MessageKind

Language = Literal["en", "es"]
Keyword = Literal["CRAVE", "MOOD", "SLIP", "TIPS", "PLAN", "APPT", "NALOXONE", "CALL"]
"""What a patient may text on demand; their words in both languages are in ``words/keywords.toml``."""
Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}(\.[a-z0-9][a-z0-9-]{0,63})?$")]


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


_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def _duration(value: Any) -> Any:
    """Reads ``"90m"``, ``"12h"`` or ``"7d"``."""
    if isinstance(value, str) and value[:-1].isdecimal() and value[-1:] in _UNITS:
        return timedelta(**{_UNITS[value[-1]]: int(value[:-1])})
    return value


def _local_time(value: Any) -> Any:
    """Reads ``"09:00"``; a bare number would be a guess."""
    if isinstance(value, str) and len(value) == 5 and value[2] == ":":
        return time.fromisoformat(value)
    if isinstance(value, time):
        return value
    raise ValueError('write a local time as "HH:MM", for example "09:00"')


Duration = Annotated[timedelta, BeforeValidator(_duration)]
LocalTime = Annotated[time, BeforeValidator(_local_time)]


class Shape(BaseModel):
    """A frozen value that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


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


class AnswerReply(Shape):
    """Which text answers which answer."""

    message: Key
    at_least: int | None = None
    at_most: int | None = None
    value: str | None = None
    """For yes/no (``"yes"``, ``"no"``) and choices (the option as written). A reply without value
    and bounds answers everything that no earlier reply answers."""
    follow_up: Key | None = None
    """A text that comes back to this answer later."""
    follow_up_after: Duration = timedelta(hours=24)

    def fits(self, answer: int | str) -> bool:
        """Whether this reply answers that answer; the first that fits is sent."""
        if isinstance(answer, str):
            return self.value in (None, answer) and self.at_least is None and self.at_most is None
        above = self.at_least is None or answer >= self.at_least
        below = self.at_most is None or answer <= self.at_most
        return self.value is None and above and below


class Question(Shape):
    """An open prompt: what it asks, how long it waits, what answers the answer."""

    id: Key
    kind: Literal["scale", "yes_no", "choice", "text"]
    """``text`` keeps the patient's own words, for example the plan for a craving."""
    min: int = 0
    max: int = 10
    options: tuple[str, ...] = ()
    item: str = ""
    """The construct measured, as exports name it: craving, mood, dose_taken ..."""
    open_for: Duration = timedelta(hours=24)
    replies: tuple[AnswerReply, ...] = ()
    reprompt: Key | None = None
    """The text that asks once more, kindly, when the answer was not understood."""
    also: tuple[Key, ...] = ()
    """Further questions that the same text asks: "craving 3 mood 6 took dose" answers three."""
    correct: str | None = None
    """Of a quiz: the answer that counts as right."""
    saves: Key | None = None
    """Of a ``text`` question: the name under which the patient's own words are kept and may be said
    back, for example ``plan``, ``reason`` or ``goal``."""


class MessageTemplate(Shape):
    """One message with its wordings: variant i in one language says what variant i says in the other."""

    id: Key
    kind: MessageKind
    strategy: Literal["SM", "FR", "PE", "CA", "PI", "MM", "none"] = "none"
    """The review's terms: self-monitoring, feedback and reinforcement, psychoeducation, cue
    awareness, providing instruction (Scialanca 2025), and mindfulness (MORE)."""
    bct: tuple[str, ...] = ()
    """Codes of the BCT Taxonomy v1 (Michie 2013)."""
    phase: str = ""
    source: str = ""
    reviewer: str = ""
    reviewed_on: date | None = None
    question: Key | None = None
    tailoring: tuple[str, ...] = ()
    """What it is fitted to besides language and wording: name, own answers, own plan ..."""
    follow_up: Key | None = None
    """A text that comes back to this one later, for example the day after a slip."""
    follow_up_after: Duration = timedelta(hours=24)
    text: dict[Language, tuple[str, ...]]
    """Discreet wording, the default: says nothing of treatment."""
    open_text: dict[Language, tuple[str, ...]] = Field(default_factory=dict)
    """For patients who chose open wording."""

    @property
    def theme(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]


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
    tracks: tuple[Track, ...] = Field(min_length=1)
    welcome: Key | None = None
    """Sent once, at the first allowed instant after enrollment."""
    include: tuple[Key, ...] = ()
    """Protocols whose tracks, on-demand texts and rules it takes over, so that a clinic composes
    its own; a track of its own with the same id replaces the included one."""
    on_demand: dict[Keyword, tuple[Key, ...]] = Field(default_factory=dict)
    """Themes or ids of the texts that answer a keyword, in rotation; a keyword that is not named
    here is answered from the theme of the same name in lower case (``crave``, ``tips`` ...)."""
