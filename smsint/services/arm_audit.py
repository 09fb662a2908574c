"""``smsint randomize audit``: recomputes every allocation from the locked lists and compares."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice, pairwise
from typing import Any

from sqlalchemy import Row, func, select
from sqlmodel import Session

from smsint.db.tables import Allocation, Enrollment, RandomizationStratum, table
from smsint.domain.randomization import Scheme, blocks, scheme_of
from smsint.services.arms import blinded_protocols, lists_of
from smsint.services.runtime import Runtime

_STRATUM, _ALLOCATION = table(RandomizationStratum), table(Allocation)
_ENROLLMENT = table(Enrollment)


@dataclass(frozen=True, slots=True)
class StratumAudit:
    """One stratum of one list."""

    stratum: str
    allocated: int
    balance: Mapping[str, int]
    """Enrollments by arm; in a blinded study by letter."""
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListAudit:
    """One locked list."""

    protocol: str
    seed_hash: str
    in_use: bool
    """Whether the protocol, as it is now, still allots from it."""
    strata: tuple[StratumAudit, ...]
    given: int
    """Enrollments of the protocol whose arm the study gave."""
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything is as the seed says."""
        return not self.problems and not any(stratum.problems for stratum in self.strata)


def audit_lists(session: Session, runtime: Runtime, protocol_id: str | None) -> list[ListAudit]:
    """Every list of a protocol (none: of all). Reads only."""
    blinded = blinded_protocols(runtime)
    return [
        _audit(session, runtime, kept, seed, blinded=kept.protocol_id in blinded)
        for kept, seed in lists_of(session, runtime, protocol_id)
    ]


def _audit(
    session: Session, runtime: Runtime, kept: Row[Any], seed: str, *, blinded: bool
) -> ListAudit:
    scheme = Scheme.from_json(kept.scheme)
    protocol = runtime.library.protocols.get(kept.protocol_id)
    counters = _counters(session, kept.id)
    used = {
        stratum: list(rows)
        for stratum, rows in groupby(_used(session, kept.id), lambda row: str(row.stratum))
    }
    strata = tuple(
        _stratum(scheme, seed, name, used.get(name, []), counters.get(name, 0), blinded)
        for name in sorted({*counters, *used})
    )
    in_use = protocol is not None and scheme_of(protocol).hash == kept.scheme_hash
    return ListAudit(
        kept.protocol_id,
        kept.seed_hash,
        in_use,
        strata,
        _count(session, kept.protocol_id, "given"),
        tuple(_list_problems(session, kept, scheme, seed)),
    )


def _list_problems(session: Session, kept: Row[Any], scheme: Scheme, seed: str) -> Iterable[str]:
    if hashlib.sha256(seed.encode()).hexdigest() != kept.seed_hash:
        yield "the seed is not the one that was locked"
    if scheme.hash != kept.scheme_hash:
        yield "the scheme is not the one that was locked"
    here = _ENROLLMENT.c.protocol_id == kept.protocol_id
    orphans = session.scalar(
        select(func.count())
        .select_from(_ENROLLMENT)
        .outerjoin(_ALLOCATION, _ALLOCATION.c.enrollment_id == _ENROLLMENT.c.id)
        .where(here, _ENROLLMENT.c.arm_source == "list", _ALLOCATION.c.enrollment_id.is_(None))
    )
    if orphans:
        yield f"{orphans} enrollments say that a list gave their arm, and no list has them"


def _stratum(
    scheme: Scheme, seed: str, name: str, rows: Sequence[Row[Any]], counter: int, blinded: bool
) -> StratumAudit:
    shown = [str(row.arm_code or "?") if blinded else str(row.arm) for row in rows]
    problems = tuple(_stratum_problems(scheme, seed, name, rows, counter))
    return StratumAudit(name, len(rows), dict(sorted(Counter(shown).items())), problems)


def _stratum_problems(
    scheme: Scheme, seed: str, name: str, rows: Sequence[Row[Any]], counter: int
) -> Iterable[str]:
    positions = [row.position for row in rows]
    if counter != len(rows):
        yield f"the counter stands at {counter}, but {len(rows)} places are used"
    if positions != list(range(len(rows))):
        yield "places are missing: an allocation was removed"
    last = max(positions, default=-1)
    listed = list(islice(chain.from_iterable(blocks(scheme, seed, name)), last + 1))
    for row in rows:
        if row.arm != listed[row.position]:
            yield f"place {row.position} has another arm than the list ({row.enrollment_id})"
        if row.arm != row.enrolled_arm or row.arm_source != "list":
            yield f"the enrollment of place {row.position} says another arm ({row.enrollment_id})"
    if any(later.at < earlier.at for earlier, later in pairwise(rows)):
        yield "places were not used in the order of time"


def _counters(session: Session, list_id: int) -> dict[str, int]:
    rows = session.execute(select(_STRATUM).where(_STRATUM.c.list_id == list_id))
    return {row.stratum: row.next_position for row in rows}


def _used(session: Session, list_id: int) -> Sequence[Row[Any]]:
    enrolled = _ENROLLMENT.c
    return session.execute(
        select(
            _ALLOCATION, enrolled.arm.label("enrolled_arm"), enrolled.arm_source, enrolled.arm_code
        )
        .join(_ENROLLMENT, enrolled.id == _ALLOCATION.c.enrollment_id)
        .where(_ALLOCATION.c.list_id == list_id)
        .order_by(_ALLOCATION.c.stratum, _ALLOCATION.c.position)
    ).all()


def _count(session: Session, protocol_id: str, source: str) -> int:
    found = session.scalar(
        select(func.count())
        .select_from(_ENROLLMENT)
        .where(_ENROLLMENT.c.protocol_id == protocol_id, _ENROLLMENT.c.arm_source == source)
    )
    return found or 0
