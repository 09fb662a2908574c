"""A small micro-randomized trial: a tip or nothing every day, and a question at five."""

from dataclasses import replace
from datetime import time
from typing import Any

from smsint.domain.content import Library
from smsint.domain.protocol import Protocol, Schedule
from smsint.services.runtime import Runtime
from tests.builders import STEADY

FIXED: dict[str, Any] = {"kind": "fixed", "probabilities": {"none": 0.4, "send": 0.6}}


def a_trial(policy: dict[str, Any] = FIXED, outcome: dict[str, Any] | None = None) -> Protocol:
    """The steady protocol, whose daily tip at ten is drawn; it is observed who texts within a day."""
    tips, check, _ = (track.model_dump() for track in STEADY.tracks)
    tips |= {"policy": policy, "outcome": outcome or {}, "schedule": Schedule(at=time(10))}
    raw = STEADY.model_dump() | {"id": "mrt", "tracks": (tips, check), "welcome": None}
    return Protocol.model_validate(raw)


def with_protocol(runtime: Runtime, protocol: Protocol) -> Runtime:
    """The same runtime, whose library has this protocol too."""
    library: Library = runtime.library
    protocols = {**library.protocols, protocol.id: protocol}
    return replace(runtime, library=replace(library, protocols=protocols))
