"""What the conversation may ask for. ``services/applying.py`` turns each into rows."""

from dataclasses import dataclass
from datetime import date, timedelta

from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Frequency, Weekday
from smsint.domain.understanding.meaning import Level


@dataclass(frozen=True, slots=True)
class Reply:
    """Send a text of the library back, now."""

    template: str
    kind: MessageKind
    values: tuple[tuple[str, str], ...] = ()
    """What this one text may name besides what every text may."""


@dataclass(frozen=True, slots=True)
class SendOnDemand:
    """Send what the programme has for a keyword; when it has nothing, a person is asked."""

    keyword: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Send a text of the library later, at the first allowed moment after the delay; one of kind
    ``reply`` goes on with what the patient began, and is none of the day's programme texts."""

    template: str
    after: timedelta


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """Keep what the patient said to the open question."""

    question_id: int
    item: str
    """The construct that was asked for, as exports name it."""
    status: str
    """parsed, invalid, ambiguous"""
    value: str | None
    corrects: int | None = None
    """The answer that this one takes the place of."""


@dataclass(frozen=True, slots=True)
class SaveWords:
    """Keep the patient's own words under a name, to be said back later."""

    name: str


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    """The question waits no longer."""

    question_id: int
    answered: bool


@dataclass(frozen=True, slots=True)
class MarkReprompted:
    """The question was asked a second time; there is no third."""

    question_id: int


@dataclass(frozen=True, slots=True)
class OptOut:
    """Stop everything to this number."""


@dataclass(frozen=True, slots=True)
class OptIn:
    """Texts may go to this number again."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Hold texts to this number until staff have decided."""

    reason: str


@dataclass(frozen=True, slots=True)
class ChangeRhythm:
    """Text more or less often, as the patient asked."""

    frequency: Frequency
    days: tuple[Weekday, ...] = ()
    """Of the days the patient had chosen; empty: the frequency alone says which days."""


@dataclass(frozen=True, slots=True)
class PauseTexts:
    """No programme texts until this local date."""

    until: date


@dataclass(frozen=True, slots=True)
class ResumeTexts:
    """The pause that the patient asked for is over."""


@dataclass(frozen=True, slots=True)
class RaiseAlert:
    """Words of crisis: a human must see them now."""

    level: Level
    kind: str
    evidence: str


@dataclass(frozen=True, slots=True)
class TakeAlert:
    """Somebody on call takes the alert that they were called to."""

    alert_id: str


@dataclass(frozen=True, slots=True)
class AskForNumber:
    """Somebody on call wants an alert, and did not name it: a text tells them how, and no more."""

    alert_id: str
    left: int
    """How many more texts of this kind are answered."""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Somebody should look, by then."""

    kind: str
    reason: str
    priority: int
    due_in: timedelta


Action = (
    Reply
    | SendOnDemand
    | FollowUp
    | RecordAnswer
    | SaveWords
    | ChangeRhythm
    | PauseTexts
    | ResumeTexts
    | CloseQuestion
    | MarkReprompted
    | OptOut
    | OptIn
    | Hold
    | RaiseAlert
    | TakeAlert
    | AskForNumber
    | OpenTask
)
