"""What a programme is: tracks with schedules, questions with answers, texts with their wordings.

These are also the shapes of the files in ``message_library/``: a file that does not fit one of
them is refused with the key that is wrong.
"""

from datetime import date, time, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from smsint.domain.incentives import Incentives
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.shapes import Duration as Duration
from smsint.domain.shapes import Key as Key
from smsint.domain.shapes import LocalTime as LocalTime
from smsint.domain.shapes import Shape as Shape
from smsint.domain.trial import Outcome, Policy, Randomization

Language = Literal["en", "es"]
Keyword = Literal["CRAVE", "MOOD", "SLIP", "TIPS", "PLAN", "APPT", "NALOXONE", "CALL"]
"""What a patient may text on demand; their words in both languages are in ``words/keywords.toml``."""


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


class AnswerReply(Shape):
    """Which text answers which answer."""

    message: Key
    at_least: int | None = None
    at_most: int | None = None
    value: str | None = None
    """For yes/no (``"yes"``, ``"no"``) and choices (the option as written). A reply without value
    and bounds answers everything that no earlier reply answers."""
    follow_up: Key | None = None
    """A text that comes back to this answer later; one of kind ``reply`` goes on with the
    conversation within the hour, as the rating after a practice does."""
    follow_up_after: Duration = timedelta(hours=24)
    staff: str = ""
    """What a person is told who should see this answer, in one sentence; empty: nobody need."""

    def concern_bound(self, end: Literal["high", "low"]) -> int | None:
        """Where this reply begins, if it reaches to that end of the scale."""
        if end == "high":
            return self.at_least if self.at_most is None else None
        return self.at_most if self.at_least is None else None

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
    options_es: tuple[str, ...] = ()
    """The same options, in order, in the words of the Spanish texts; answers are kept in English."""
    concern: Literal["high", "low"] | None = None
    """Of a scale: the end at which a person should look. The last reply that reaches to that end
    begins there where the library says, or where staff set it for a patient."""
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

    @property
    def concern_at(self) -> int | None:
        """Where the end of concern begins by the library; none for a question that has no such end."""
        if self.concern is None:
            return None
        bounds = [reply.concern_bound(self.concern) for reply in self.replies]
        known = [bound for bound in bounds if bound is not None]
        if not known:
            return None
        return max(known) if self.concern == "high" else min(known)

    def weighed(self, answer: int, concern_at: int | None) -> int:
        """An answer as the replies see it for somebody whose end of concern begins elsewhere.

        Who often lives with a craving of 7 is not alarmed at 7, and who never has one is at 4.
        """
        usual = self.concern_at
        if usual is None or concern_at is None:
            return answer
        if self.concern == "high":
            return max(answer, usual) if answer >= concern_at else min(answer, usual - 1)
        return min(answer, usual) if answer <= concern_at else max(answer, usual + 1)


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
    needs: tuple[Key, ...] = ()
    """Said only to people of whom all these values are known, such as ``plan``."""
    unless: tuple[Key, ...] = ()
    """Said only to people of whom none of these values is known."""
    follow_up: Key | None = None
    """A text that comes back to this one later, for example the day after a slip."""
    follow_up_after: Duration = timedelta(hours=24)
    segments: Annotated[int, Field(ge=1, le=2)] = 1
    """2: its words are worth what a second segment costs, for example for their accents."""
    text: dict[Language, tuple[str, ...]]
    """Discreet wording, the default: says nothing of treatment."""
    open_text: dict[Language, tuple[str, ...]] = Field(default_factory=dict)
    """For patients who chose open wording."""

    everywhere: bool = False
    """Its present wording goes to everybody at once, whatever version they are pinned to: for a
    correction that must not wait."""

    @property
    def reviewed(self) -> bool:
        """Whether somebody has read it and signed with name and date."""
        return bool(self.reviewer and self.reviewed_on)

    @property
    def theme(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]

    @property
    def said_to_everybody(self) -> bool:
        """What the service itself says, and what keeps people safe, is never of yesterday."""
        return self.everywhere or self.theme == "system" or self.kind is MessageKind.SAFETY


Level = Literal["red", "amber", "info"]
Measure = Literal[
    "missed_streak",
    "silent_hours",
    "response_drop",
    "drift",
    "missed_visits",
    "missed_doses",
    "positive_urine",
    "refill_gap_days",
    "slip_and_craving",
    "failed_deliveries",
    "wrong_number",
    "opted_out",
]
"""What a rule may look at; ``domain/rules.py`` says what each is. More is always worse."""


class RuleChange(Shape):
    """Other values for some keys of a rule; what is left out stays as it is."""

    enabled: bool | None = None
    level: Level | None = None
    open_at: float | None = None
    close_at: float | None = None
    silent: Duration | None = None
    min_prompts: Annotated[int, Field(ge=0)] | None = None


class FlagRule(Shape):
    """When to flag somebody, and when the flag no longer holds (hysteresis: the two differ)."""

    id: Key
    measure: Measure
    level: Level = "amber"
    open_at: float
    """The flag opens when the measure is at least this."""
    close_at: float
    """The flag closes when the measure is at most this."""
    silent: Duration | None = None
    """Only somebody who has texted nothing for so long is flagged."""
    min_prompts: Annotated[int, Field(ge=0)] = 0
    """Only after so many prompts that arrived: fewer say nothing."""
    early: RuleChange | None = None
    """What differs in the first ``early_days`` programme days."""
    early_days: Annotated[int, Field(ge=1)] = 30
    only_early: bool = False
    """Opens in the first ``early_days`` programme days only."""
    enabled: bool = True

    @model_validator(mode="after")
    def _hysteresis(self) -> "FlagRule":
        for changed in (self, self.changed(self.early) if self.early else self):
            if changed.close_at >= changed.open_at:
                raise ValueError("close_at must lie below open_at, so that a flag does not flicker")
        return self

    def changed(self, change: RuleChange) -> "FlagRule":
        """This rule with some of its values replaced."""
        return self.model_copy(update=change.model_dump(exclude_none=True))


class Rung(Shape):
    """One step of the outreach ladder."""

    id: Literal["text", "call", "alternate_contact", "peer", "letter"]
    wait: Duration = timedelta(days=2)
    """After word was left here without an answer, so long until the next rung is due."""


LADDER = tuple(Rung(id=id_) for id_ in ("text", "call", "alternate_contact", "peer", "letter"))


class Outreach(Shape):
    """How staff step in."""

    ladder: tuple[Rung, ...] = Field(default=LADDER, min_length=1)
    due: Duration = timedelta(hours=48)
    """Counted on business days; red flags are due the same day."""
    on_discharge: Literal["end", "keep"] = "end"
    """What a discharge that the clinic reports does to the enrollment."""


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
