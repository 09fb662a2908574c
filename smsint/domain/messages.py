"""One message of the library: its wordings in each language, and whom they are for."""

from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from smsint.domain.kinds import MessageKind
from smsint.domain.shapes import Duration, Key, Shape

Language = Literal["en", "es"]
Keyword = Literal["CRAVE", "MOOD", "SLIP", "TIPS", "PLAN", "APPT", "NALOXONE", "CALL"]
"""What a patient may text on demand; their words in both languages are in ``words/keywords.toml``."""
Wording = Literal["discreet", "open"]
"""Discreet wording says nothing of treatment."""


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


def texts_of(
    template: MessageTemplate, language: Language, wording: Wording = "discreet"
) -> tuple[str, ...]:
    """The wordings of a template; open wording falls back to the discreet one, not the reverse."""
    discreet = template.text.get(language, ())
    return template.open_text.get(language, discreet) if wording == "open" else discreet
