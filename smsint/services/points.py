"""One decision point as a row: what was decided, how it was drawn, and what is observed after it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from smsint.domain.choosing import Choice
from smsint.domain.outcomes import window_of
from smsint.domain.policies import Covariates, Drawn, Recent, covariates, decide_action
from smsint.domain.protocol import Protocol, Track
from smsint.domain.trial import NONE, SEND, ThompsonPolicy
from smsint.services.policies import Known, Learnt
from smsint.services.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Randomized:
    """A draw with everything that it depended on."""

    drawn: Drawn
    kind: str
    version: str
    covariates: Covariates


def draw_action(row: Row[Any], protocol: Protocol, track: Track, known: Known) -> Randomized | None:
    """Draws what a track does this time; none for a track that decides nothing at random."""
    policy = track.policy
    if policy is None:
        return None
    frozen = covariates(
        start_on=row.start_on,
        on=row.next_on,
        due_at=row.next_at,
        zone=row.time_zone,
        language=row.language,
        recent=known.recent.get(row.id, Recent()),
    )
    learnt = known.learnt.get((protocol.id, track.id), Learnt())
    drawn = decide_action(
        policy,
        frozen,
        seed=row.seed,
        track_id=track.id,
        on=row.next_on,
        parameters=learnt.parameters,
    )
    learns = isinstance(policy, ThompsonPolicy)
    return Randomized(
        drawn, policy.kind, str(learnt.version) if learns else protocol.version, frozen
    )


def point_row(
    runtime: Runtime,
    row: Row[Any],
    protocol: Protocol,
    track: Track,
    now: datetime,
    *,
    choice: Choice | None = None,
    reason: str | None = None,
    randomized: Randomized | None = None,
) -> dict[str, Any]:
    """The values of one row. A reason means that nothing could be decided."""
    window = window_of(track.outcome, now)
    return {
        "enrollment_id": row.id,
        "track_id": row.track_id,
        "occurrence_on": row.next_on,
        "due_at": row.next_at,
        "decided_at": now,
        "available": reason is None,
        "reason": reason,
        "template_id": choice.template.id if choice else None,
        "variant": choice.variant if choice else None,
        "library_hash": runtime.library.hash,
        "protocol_version": protocol.version,
        "outcome": track.outcome.code,
        "outcome_from": window.opens_at,
        "window": int(track.outcome.within.total_seconds()),
        **(_drawn(randomized) if randomized else _CERTAIN[reason is None]),
    }


def _drawn(randomized: Randomized) -> Mapping[str, Any]:
    drawn = randomized.drawn
    return {
        "probability": drawn.probability,
        "seed": drawn.label,
        "covariates": dict(randomized.covariates),
        "policy": randomized.kind,
        "policy_version": randomized.version,
        "action": drawn.action,
        "draw": drawn.at,
        "probabilities": [[action, p] for action, p in drawn.probabilities.items()],
        "treatment": drawn.treatment,
        "treatment_probability": drawn.treatment_probability,
    }


_CERTAIN: Mapping[bool, Mapping[str, Any]] = {
    sends: {
        "probability": 1.0,
        "seed": None,
        "covariates": {},
        "policy": None,
        "policy_version": None,
        "action": SEND if sends else NONE,
        "draw": None,
        "probabilities": None,
        "treatment": sends,
        "treatment_probability": None,
    }
    for sends in (True, False)
}
"""By whether it sends. Nothing was drawn: the track always speaks, or could not."""
