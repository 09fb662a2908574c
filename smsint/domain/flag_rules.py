"""The shapes of rules that flag somebody, and of how staff step in; ``rules.py`` has the standard ones."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import Field, model_validator

from smsint.domain.shapes import Duration, Key, Shape

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
