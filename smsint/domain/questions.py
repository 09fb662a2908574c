"""What a text asks, how long it waits for an answer, and what answers the answer."""

from datetime import timedelta
from typing import Literal

from smsint.domain.shapes import Duration, Key, Shape


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
        if concern_at is None or (usual := self.concern_at) is None:
            return answer
        if self.concern == "high":
            return max(answer, usual) if answer >= concern_at else min(answer, usual - 1)
        return min(answer, usual) if answer <= concern_at else max(answer, usual + 1)
