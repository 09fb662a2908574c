"""Whether a number may be enrolled: a STOP is lifted only by the patient, later, and provably."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from smsint.domain.states import TextingStatus

_PROVABLE = frozenset({"written", "electronic"})


@dataclass(frozen=True, slots=True)
class NumberStanding:
    """What is known of a number before it is enrolled."""

    texting: TextingStatus
    opted_out_at: datetime | None


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a number may be texted on a new consent, and why not."""

    verdict: Literal["as_it_is", "opt_in", "refused"]
    reason: str = ""


def admit(standing: NumberStanding | None, *, method: str, granted_at: datetime) -> Admission:
    """Decides whether a consent reaches a number.

    A number that is opted out is opened again only by a written or electronic consent that the
    patient gave after the opt-out: a verbal one could be anybody's word against a STOP, and one
    given before was withdrawn by it.
    """
    if standing is None or standing.texting is not TextingStatus.OPTED_OUT:
        return Admission("as_it_is")
    if standing.opted_out_at is not None and granted_at <= standing.opted_out_at:
        return Admission(
            "refused",
            "This number asked to stop after that consent was given. Ask the patient again, in "
            "writing or electronically, or let the patient text START.",
        )
    if method not in _PROVABLE:
        return Admission(
            "refused",
            "This number asked to stop. A verbal consent cannot lift that: get a written or "
            "electronic one, or let the patient text START.",
        )
    return Admission("opt_in")
