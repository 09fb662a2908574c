"""What the clinic would report of synthetic people: doses, visits and tests, and how they leave.

Three of five leave within six months, as in the cohorts that the service is made for; whoever fades
from texts leaves sooner. A slip shows in a test, and somebody may leave by a discharge, a transfer or
custody; most just stop coming.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random

from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.simulation.cast import Person

_SUPPLY, _WEEK = timedelta(days=14), timedelta(weeks=1)
_VISITS_EVERY = 2
"""Supplies from one visit, with its test, to the next."""
_LEAVES_A_WEEK = {"steady": 0.012, "evening": 0.02, "fading": 0.07, "sudden": 0.12, "quiet": 0.06}
_USUALLY = 0.035
"""Of those with other habits: 60 percent are gone after 26 weeks."""
_COMES_LATE, _MISSES_VISIT = 0.12, 0.1
_EXITS = (
    (ClinicEventKind.DISCHARGE, 0.12),
    (ClinicEventKind.TRANSFER, 0.06),
    (ClinicEventKind.IN_CUSTODY, 0.04),
)


def attendance(person: Person, until: datetime, chance: Random) -> Iterator[ClinicEventReport]:
    """Everything that is reported of somebody up to then."""

    def report(kind: ClinicEventKind, at: datetime, value: str | None = None) -> ClinicEventReport:
        return ClinicEventReport(
            external_id=person.external_id, kind=kind, occurred_at=at, value=value
        )

    leaves = _leaves_after(person, chance)
    at, supply = person.enrolled_at, 0
    while at < until and at - person.enrolled_at < leaves:
        yield report(ClinicEventKind.DOSE_DISPENSED, at, str(_SUPPLY.days))
        if supply % _VISITS_EVERY == 0:
            if chance.random() < _MISSES_VISIT:
                yield report(ClinicEventKind.VISIT_MISSED, at)
            else:
                yield report(ClinicEventKind.VISIT_KEPT, at)
                slipped = chance.random() > 0.5 + person.wellbeing / 20
                yield report(ClinicEventKind.URINE_TEST, at, "positive" if slipped else "negative")
        supply += 1
        due = person.enrolled_at + supply * _SUPPLY
        late = chance.random() < _COMES_LATE
        if late and due < until:
            yield report(ClinicEventKind.DOSE_MISSED, due)
        at = due + timedelta(days=chance.randrange(1, 5) if late else 0)
    gone = person.enrolled_at + leaves
    kind = _exit(chance)
    if kind is not None and gone < until:
        yield report(kind, gone)


def _leaves_after(person: Person, chance: Random) -> timedelta:
    weekly = _LEAVES_A_WEEK.get(person.habit.name, _USUALLY)
    weeks = 0
    while chance.random() >= weekly:
        weeks += 1
    return weeks * _WEEK + timedelta(days=chance.randrange(1, 8))


def _exit(chance: Random) -> ClinicEventKind | None:
    drawn = chance.random()
    for kind, share in _EXITS:
        drawn -= share
        if drawn < 0:
            return kind
    return None
