"""The values that come out of reading one text."""

from dataclasses import dataclass
from typing import Literal

OptOut = Literal["yes", "ambiguous", "no"]
Level = Literal["acute", "concern"]


@dataclass(frozen=True, slots=True)
class Asked:
    """The shape of the question that is open when the text arrives."""

    kind: Literal["scale", "yes_no", "choice"]
    min: int = 0
    max: int = 10
    options: tuple[str, ...] = ()
    item: str = ""
    """The construct asked for (craving, mood), to find it in "craving 3 mood ok"; may be empty."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the text says to the open question."""

    status: Literal["parsed", "invalid", "ambiguous"]
    value: int | float | str | None = None
    """A number, ``"yes"`` or ``"no"``, or the option's own text; none unless parsed."""


@dataclass(frozen=True, slots=True)
class Safety:
    """Words of crisis."""

    level: Level
    kind: str
    """suicide, self_harm, overdose, not_breathing, medical, violence, child, detector_error;
    death_wish, fear, hopeless, withdrawal, medicine, released, pregnant, leaving, exposure;
    likeness: no rule, but the words weigh as in texts of people in danger."""
    evidence: str
    """The rule and the words it saw."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """Everything that one text means; several things can be true at once."""

    opt_out: OptOut = "no"
    """``yes`` is honoured at once; ``ambiguous`` holds sends until staff decide."""
    opt_in: bool = False
    help: bool = False
    wrong_number: bool = False
    safety: Safety | None = None
    keyword: str | None = None
    pause_days: int | None = None
    """How long PAUSE asks for; none when no time was named."""
    answer: Answer | None = None
    """None when nothing was asked, or the text is not an answer."""
    needs_staff: bool = False
    """Somebody should read it: not fully understood, or understood to be serious."""
    evidence: tuple[str, ...] = ()
    """Rule and words behind each conclusion, for staff."""
