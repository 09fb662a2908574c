"""What a protocol says of its trial: who gets which arm, what is decided at random, what is observed.

Shapes only; ``randomization.py``, ``policies.py`` and ``outcomes.py`` work with them.
"""

from datetime import timedelta
from math import isclose
from typing import Annotated, Literal

from pydantic import Field, model_validator

from smsint.domain.shapes import Duration, Key, Shape

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
Value = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.+-]{1,32}$")]
Probability = Annotated[float, Field(gt=0, lt=1)]
"""Strictly between 0 and 1: without positivity no effect can be estimated."""
SEND, NONE = "send", "none"
ALWAYS_KNOWN = ("site", "language")
"""What every enrollment can be stratified by."""
Covariate = Literal[
    "day", "weekday", "hour", "language", "response_rate_7", "prompts_7", "answered_7", "texts_7",
    "inbound_7", "silent_days", "last_answer",
]  # fmt: skip
"""What is frozen at a decision; ``policies.COVARIATES`` says what each one means."""


class Randomization(Shape):
    """How arms are allotted: stratified permuted blocks."""

    strata: tuple[Name, ...] = ()
    """Of ``site``, ``language`` and the names of ``fields``; each combination has its own list."""
    fields: dict[Name, tuple[Value, ...]] = Field(default_factory=dict)
    """Declared fields with their values; every enrollment must then say one of them."""
    block_sizes: tuple[Annotated[int, Field(ge=1, le=64)], ...] = ()
    """Multiples of the sum of the arms' weights, mixed at random. None: see ``block_sizes_of``."""
    blinded: bool = False
    """Wherever it is not needed, an arm is shown as a letter."""

    @model_validator(mode="after")
    def _declared(self) -> "Randomization":
        unknown = set(self.strata) - {*ALWAYS_KNOWN, *self.fields}
        if unknown:
            raise ValueError(f"declare {', '.join(sorted(unknown))} in fields, with its values")
        if set(ALWAYS_KNOWN) & set(self.fields):
            raise ValueError("site and language are known without declaring them")
        return self


class Action(Shape):
    """One of the things that a decision may choose."""

    id: Key
    messages: tuple[Key, ...] = ()
    """Templates or themes; none means those of the track. The action ``none`` sends nothing."""


_SEND_OR_NOT = (Action(id=NONE), Action(id=SEND))


class _Randomized(Shape):
    actions: tuple[Action, ...] = Field(default=_SEND_OR_NOT, min_length=2, max_length=8)
    """The first is the control: effects are of the others against it."""

    @property
    def names(self) -> tuple[str, ...]:
        """The actions' names; the control first."""
        return tuple(action.id for action in self.actions)

    def _check(self, probabilities: dict[str, float]) -> None:
        if set(probabilities) != set(self.names):
            raise ValueError(f"give a probability for each of {', '.join(self.names)}")
        if not isclose(sum(probabilities.values()), 1.0, abs_tol=1e-9):
            raise ValueError("the probabilities must sum to 1")


class FixedPolicy(_Randomized):
    """The same probabilities at every decision."""

    kind: Literal["fixed"]
    probabilities: dict[Key, Probability]

    @model_validator(mode="after")
    def _complete(self) -> "FixedPolicy":
        self._check(self.probabilities)
        return self


class Condition(Shape):
    """What must hold of one covariate. One that is not known fits nothing."""

    covariate: Covariate
    at_least: float | None = None
    at_most: float | None = None
    value: str | None = None

    def fits(self, known: str | float | None) -> bool:
        """Whether it holds."""
        if self.value is not None:
            return known is not None and str(known) == self.value
        if not isinstance(known, int | float):
            return False
        above = self.at_least is None or known >= self.at_least
        return above and (self.at_most is None or known <= self.at_most)


class Cell(Shape):
    """A row of a table: the first whose conditions all hold counts."""

    when: tuple[Condition, ...] = ()
    probabilities: dict[Key, Probability]


class TablePolicy(_Randomized):
    """Probabilities by what is known of the patient just then."""

    kind: Literal["table"]
    cells: tuple[Cell, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _complete(self) -> "TablePolicy":
        for cell in self.cells:
            self._check(cell.probabilities)
        if self.cells[-1].when:
            raise ValueError("the last cell must have no conditions, so that one always fits")
        return self


class Split(Shape):
    """A covariate by which a learning policy tells situations apart."""

    covariate: Covariate
    at: tuple[float, ...] = ()
    """Where numbers are cut: ``[0.5]`` makes two groups, below 0.5 and from 0.5 on."""


class ThompsonPolicy(_Randomized):
    """Learns which action is followed by a good outcome, in batches, and keeps exploring."""

    kind: Literal["thompson"]
    context: tuple[Split, ...] = Field(default=(), max_length=3)
    """Each combination of groups learns on its own."""
    least: Annotated[float, Field(gt=0, le=0.5)] = 0.1
    """No action ever has a smaller probability; of two actions the other has at most 0.9."""
    explore: Annotated[float, Field(ge=0, lt=1)] = 0.1
    """The share of decisions that are uniform whatever was learnt."""
    update_every: Duration = timedelta(days=7)
    minimum: Annotated[int, Field(ge=1)] = 20
    """Observations in a group before it leaves the uniform start."""

    @model_validator(mode="after")
    def _room(self) -> "ThompsonPolicy":
        if self.least * len(self.actions) > 1:
            raise ValueError("so many actions cannot all have that least probability")
        return self


Policy = Annotated[FixedPolicy | TablePolicy | ThompsonPolicy, Field(discriminator="kind")]


class Outcome(Shape):
    """What is observed after a decision, in its window: 1 if it happened there, otherwise 0."""

    kind: Literal["replied", "answered", "event"] = "replied"
    """A text of theirs that is no opt-out; an answer that was understood; a clinic event."""
    item: str = ""
    """Of an answer the construct (none: any); of an event its kind."""
    value: str | None = None
    """Only this answer, or this value of the event."""
    after: Duration = timedelta()
    """When the window opens, from the due time on: ``"12h"`` for a dose of the next morning."""
    within: Duration = timedelta(hours=24)
    """How long it stays open."""

    @model_validator(mode="after")
    def _sensible(self) -> "Outcome":
        if self.within <= timedelta() or self.after < timedelta():
            raise ValueError("the window must open after the due time and stay open for a while")
        if self.kind == "event" and not self.item:
            raise ValueError("name the kind of clinic event as item")
        return self

    @property
    def code(self) -> str:
        """How decision points and exports name it, such as ``answered:dose_taken=yes``."""
        what = f":{self.item}" if self.item else ""
        return f"{self.kind}{what}" + (f"={self.value}" if self.value is not None else "")
