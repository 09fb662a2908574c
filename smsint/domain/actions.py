"""What the conversation may ask for. ``services/applying.py`` turns each into rows."""

from dataclasses import dataclass
from datetime import timedelta

from smsint.domain.kinds import MessageKind
from smsint.domain.understanding.meaning import Level


@dataclass(frozen=True, slots=True)
class Reply:
    """Send a text of the library back, now."""

    template: str
    kind: MessageKind


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Send a text of the library later, at the first allowed moment after the delay."""

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
class RaiseAlert:
    """Words of crisis: a human must see them now."""

    level: Level
    kind: str
    evidence: str


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Somebody should look, by then."""

    kind: str
    reason: str
    priority: int
    due_in: timedelta


Action = (
    Reply
    | FollowUp
    | RecordAnswer
    | CloseQuestion
    | MarkReprompted
    | OptOut
    | OptIn
    | Hold
    | RaiseAlert
    | OpenTask
)
