"""Allotting arms: a locked list, one counter row for each stratum, one row for each used place.

The next allocation is nowhere to be read: the seed is sealed, it is opened here only, and what was
allotted is known when the enrollment is committed.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlmodel import Session

from smsint.db.tables import Enrollment, RandomizationList, RandomizationStratum, table
from smsint.db.upsert import insert_new
from smsint.domain.protocol import Protocol
from smsint.domain.randomization import Scheme, allotted_arm, letters, scheme_of, stratum_of
from smsint.services.access import audit
from smsint.services.faults import FieldFault, NotFound
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime

_LIST, _STRATUM = table(RandomizationList), table(RandomizationStratum)
_ENROLLMENT = table(Enrollment)
_SEED = "randomization_list.seed"


@dataclass(frozen=True, slots=True)
class Allotted:
    """The arm of one enrollment, and where it came from."""

    arm: str
    probability: float
    source: str
    """``only``, ``list`` or ``given``."""
    arm_code: str | None = None
    """Its letter in blinded views; none where there is one arm."""
    place: tuple[int, str, int] | None = None
    """List, stratum and position."""


@dataclass(frozen=True, slots=True)
class _Locked:
    """A list with its seed opened."""

    id: int
    scheme: Scheme
    seed: str


def allot(
    session: Session,
    runtime: Runtime,
    protocol: Protocol,
    *,
    site_id: str,
    language: str,
    strata: Mapping[str, str],
    given: str | None,
    now: datetime,
) -> Allotted:
    """The next arm of the stratum, or the one that the study's own randomizer gave.

    Part of the enrollment's transaction: if that fails, the place is free again.
    """
    if len(protocol.arms) == 1:
        return Allotted(protocol.arms[0].id, 1.0, "only" if given is None else "given")
    locked = _lock_list(session, runtime, protocol, now)
    codes = letters(locked.scheme, locked.seed)
    if given is not None:
        return Allotted(given, 1.0, "given", codes[given])
    known = {**strata, "site": site_id, "language": language}
    stratum = stratum_of(locked.scheme, known)
    position = _take_place(session, locked.id, stratum)
    arm = allotted_arm(locked.scheme, locked.seed, stratum, position)
    place = locked.id, stratum, position
    return Allotted(arm, locked.scheme.probability(arm), "list", codes[arm], place)


def taken_place(enrollment_id: str, allotted: Allotted, now: datetime) -> list[dict[str, Any]]:
    """The row that says which place an enrollment took; none for an arm that no list gave."""
    if allotted.place is None:
        return []
    list_id, stratum, position = allotted.place
    place = {"list_id": list_id, "stratum": stratum, "position": position}
    return [{"enrollment_id": enrollment_id, **place, "arm": allotted.arm, "at": now}]


def strata_faults(protocol: Protocol, said: Mapping[str, str]) -> list[FieldFault]:
    """What is wrong with the declared fields of a request to enroll."""
    declared = protocol.randomization.fields
    faults = [
        FieldFault(f"/strata/{name}", f"Say one of {', '.join(values)}.")
        for name, values in declared.items()
        if said.get(name) not in values
    ]
    unknown = sorted(set(said) - set(declared))
    return faults + [
        FieldFault(f"/strata/{name}", "The protocol declares no such field.") for name in unknown
    ]


def blinded_protocols(runtime: Runtime) -> frozenset[str]:
    """The protocols whose arms are shown as letters to whoever need not know them.

    Those that are blinded in any version that somebody was in, or in the one of today: an edit of
    the library unblinds no study. Of a protocol that is nowhere to be read nothing is revealed.
    """
    with runtime.database.read() as session:
        used = session.execute(
            select(_ENROLLMENT.c.library_hash, _ENROLLMENT.c.protocol_id).distinct()
        ).all()
    protocols = [
        *runtime.library.protocols.items(),
        *(
            (
                row.protocol_id,
                pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id),
            )
            for row in used
        ),
    ]
    return frozenset(id_ for id_, one in protocols if one is None or one.randomization.blinded)


def lists_of(
    session: Session, runtime: Runtime, protocol_id: str | None
) -> Sequence[tuple[Row[Any], str]]:
    """Every locked list with its seed opened, the oldest first: for the audit only."""
    query = select(_LIST).order_by(_LIST.c.id)
    if protocol_id is not None:
        query = query.where(_LIST.c.protocol_id == protocol_id)
    return [(row, runtime.vault.open(_SEED, row.seed)) for row in session.execute(query)]


def reveal_seed(
    session: Session, runtime: Runtime, protocol_id: str, actor: str, *, reason: str, now: datetime
) -> Sequence[tuple[Row[Any], str]]:
    """The lists of a protocol with their seeds, and a row in the audit log. Raises NotFound."""
    found = lists_of(session, runtime, protocol_id)
    if not found:
        raise NotFound("randomization list")
    subject = f"protocol:{protocol_id}"
    audit(session, runtime, actor, "randomization.revealed", subject, now, reason=reason)
    return found


def _lock_list(session: Session, runtime: Runtime, protocol: Protocol, now: datetime) -> _Locked:
    """The list of the protocol as it is now; made when its first patient is enrolled."""
    scheme = scheme_of(protocol)
    query = select(_LIST).where(
        _LIST.c.protocol_id == protocol.id, _LIST.c.scheme_hash == scheme.hash
    )
    row = session.execute(query).one_or_none()
    if row is None:
        _make_list(session, runtime, protocol.id, scheme, now)
        row = session.execute(query).one()
    return _Locked(row.id, scheme, runtime.vault.open(_SEED, row.seed))


def _make_list(
    session: Session, runtime: Runtime, protocol_id: str, scheme: Scheme, now: datetime
) -> None:
    seed = runtime.entropy(32).hex()
    made = session.execute(
        insert_new(session, _LIST)
        .values(
            protocol_id=protocol_id,
            scheme_hash=scheme.hash,
            scheme=scheme.as_json(),
            seed=runtime.vault.seal(_SEED, seed),
            seed_hash=hashlib.sha256(seed.encode()).hexdigest(),
            locked_at=now,
        )
        .returning(_LIST.c.seed_hash)
    ).scalar()
    if made is not None:  # not when another process was faster
        subject = f"protocol:{protocol_id}"
        audit(session, runtime, "service", "randomization.locked", subject, now, seed_hash=made)


def _take_place(session: Session, list_id: int, stratum: str) -> int:
    """The next place of a stratum; others of the same stratum wait until this one is committed."""
    here = (_STRATUM.c.list_id == list_id) & (_STRATUM.c.stratum == stratum)
    session.execute(
        insert_new(session, _STRATUM).values(list_id=list_id, stratum=stratum, next_position=0)
    )
    taken = session.execute(
        update(_STRATUM)
        .where(here)
        .values(next_position=_STRATUM.c.next_position + 1)
        .returning(_STRATUM.c.next_position)
    ).scalar_one()
    return int(taken) - 1
