"""Calling somebody to a safety alert: who, when again, and in which words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum

from smsint.domain.translatable import N_

WEBHOOK_AGAIN = (timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2))
"""Waits between the tries of one webhook; after the last one the next person is called."""
WEBHOOK_LEASE = timedelta(seconds=60)
"""A try whose process died is made again after this."""
TEXT_LEAVES_WITHIN = timedelta(minutes=2)
"""A text to staff that has not left by then counts as failed: somebody else is called."""
ROUND_AGAIN = timedelta(minutes=1)
"""When nobody on the list could be called, the list begins again after this."""
MOST_TRIES = 5
"""So many texts without the number of an alert are answered; after them it is taken on the page only."""
TRIES_COUNT_FOR = timedelta(hours=1)
OUTCOME_WITHIN = timedelta(days=1)
"""Whoever takes an alert says within this how it ended, or it goes on the worklist."""


class AlertOutcome(StrEnum):
    """How an alert ended."""

    REACHED = "reached"
    """Somebody spoke with the person."""
    HELP_SENT = "help_sent"
    """Emergency services, or somebody close, were sent."""
    NOT_REACHED = "not_reached"
    """Tried, without success; what comes next is in the note."""
    NOT_A_CRISIS = "not_a_crisis"
    """The words meant something else."""


@dataclass(frozen=True, slots=True)
class AlertClock:
    """How soon somebody must have taken an alert."""

    acute: timedelta = timedelta(minutes=15)
    concern: timedelta = timedelta(hours=4)

    def within(self, level: str) -> timedelta:
        """The time for one level; an unknown one is treated as acute."""
        return self.concern if level == "concern" else self.acute


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who can be called, and when."""

    id: str
    position: int
    from_time: time | None = None
    to_time: time | None = None

    def on_duty(self, at: time) -> bool:
        """Whether it is within their hours, in local time; a span may cross midnight."""
        if self.from_time is None or self.to_time is None:
            return True
        if self.from_time <= self.to_time:
            return self.from_time <= at < self.to_time
        return at >= self.from_time or at < self.to_time


def whom(contacts: Sequence[Contact], pages: int, at: time) -> Contact | None:
    """Who is called next: down the list, and from its beginning again, as long as nobody answers.

    When nobody is on duty all count: hours are a preference, and no reason for silence.
    """
    ordered = sorted(contacts, key=lambda contact: (contact.position, contact.id))
    on_duty = [contact for contact in ordered if contact.on_duty(at)] or ordered
    return on_duty[pages % len(on_duty)] if on_duty else None


def reference(alert_id: str) -> str:
    """What people call an alert: A-4827. Digits, because they are typed on a phone at night; drawn
    from the random end of its id, so that nobody knows them who was not told."""
    return f"A-{_number(alert_id)}"


def _number(alert_id: str) -> str:
    return f"{int(alert_id[-8:], 16) % 10_000:04d}"


def page_text(alert_id: str) -> str:
    """The text to a member of staff. No name, number or word of a patient: phones lie about."""
    return (
        f"smsint: an alert needs you now: {reference(alert_id)}. Open the Today page. "
        f"To take it by text, reply {_number(alert_id)}."
    )


_TAKES = re.compile(
    r"\W*(?:(?:1|ack(?:nowledged?)?|ok(?:ay)?|yes|taken|take(?: it)?|mine|got it|on it|i(?:'| wi)?ll? take it"
    r"|i have it|i got it|i(?:'?m| am) on it)\W*)?(?:a?\W*(?P<number>\d{4})\W*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Taking:
    """What a text of somebody on call means to do about an alert."""

    alert_id: str
    named: bool
    """It holds the number of the alert. Without it nothing is taken: a sender can be forged, and
    whoever forges one has not read the call."""


def taking(text: str, called: Sequence[str]) -> Taking | None:
    """Whether somebody takes an alert by a text, of those they were called to, the newest first.

    "4827" and "1 4827" take that one; "1", "got it", and a number that is none of theirs mean to
    take the newest. Anything else means none.
    """
    found = _TAKES.fullmatch(text.strip())
    if not found or not called or not any(char.isalnum() for char in text):
        return None
    fitting = [one for one in called if _number(one) == found["number"]]
    return Taking(fitting[0], named=True) if fitting else Taking(called[0], named=False)


def ask_text(alert_id: str, *, left: int) -> str:
    """What whoever wants to take an alert without its number hears back; ``left`` more tries count."""
    if left:
        return (
            f"smsint: {reference(alert_id)} is not yours yet, others are still called. "
            f"To take it, reply {_number(alert_id)}."
        )
    return f"smsint: {reference(alert_id)} is not yours. Take it on the Today page."


def taken_text(alert_id: str, *, late: bool) -> str:
    """What whoever takes an alert by text hears back."""
    if late:
        return f"smsint: {reference(alert_id)} was taken before."
    return f"smsint: {reference(alert_id)} is yours. Open the Today page."


PLAIN_WORDS = {
    "suicide": N_("Speaks of killing themselves"),
    "self_harm": N_("Speaks of hurting themselves"),
    "overdose": N_("Speaks of an overdose"),
    "not_breathing": N_("Somebody may not be breathing"),
    "medical": N_("Describes a medical emergency"),
    "violence": N_("Speaks of violence or threats"),
    "child": N_("A child may be in danger"),
    "death_wish": N_("Says they do not want to live"),
    "fear": N_("Is afraid of dying, or of using"),
    "hopeless": N_("Sounds hopeless"),
    "withdrawal": N_("Describes severe withdrawal"),
    "medicine": N_("Has run out of medicine, or lost it"),
    "released": N_("Has just left jail, a hospital or a program"),
    "pregnant": N_("Is pregnant, and speaks of using"),
    "leaving": N_("Speaks of leaving treatment"),
    "exposure": N_("Speaks of somebody else's suicide or overdose"),
    "likeness": N_("Reads like the texts of people in danger"),
    "detector_error": N_("The reader failed on this text: read it yourself"),
}
"""What staff read for each kind of alert."""


def in_plain_words(kind: str, evidence: str) -> str:
    """Why an alert was raised: the rule in plain words, and the patient's words behind it."""
    lines = [line.partition(": ") for line in evidence.splitlines() if line]
    words = [f"“{said or rule}”" for rule, _, said in lines]
    heading = PLAIN_WORDS.get(kind, kind.replace("_", " ").capitalize())
    return f"{heading}: {', '.join(words)}" if words and kind != "detector_error" else f"{heading}."
