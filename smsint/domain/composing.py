"""A protocol that includes others: their tracks and on-demand texts become its own."""

from collections.abc import Mapping, Sequence
from typing import Any

from smsint.domain.protocol import Protocol


class Unincludable(ValueError):
    """A protocol that is not there, or that includes itself; the message says which."""


def compose(protocols: Mapping[str, Protocol], protocol_id: str) -> Protocol:
    """The protocol with everything it includes, in the order named, its own last.

    A track of its own takes the place of an included one with the same id, and so do its rules,
    its answers to events, its incentives and its answers to a keyword. Raises Unincludable.
    """
    return _composed(protocols, protocol_id, ())


def _composed(protocols: Mapping[str, Protocol], name: str, within: tuple[str, ...]) -> Protocol:
    if name in within:
        raise Unincludable(f"includes itself: {' > '.join((*within[within.index(name) :], name))}")
    if name not in protocols:
        raise Unincludable(f"there is no protocol {name}")
    own = protocols[name]
    if not own.include:
        return own
    parts = [_composed(protocols, part, (*within, name)) for part in own.include]
    return own.model_copy(update=_sum([*parts, own]))


def _sum(parts: Sequence[Protocol]) -> dict[str, Any]:
    """What several protocols have together; of two things with one id, the later."""
    return {
        "tracks": (*{track.id: track for part in parts for track in part.tracks}.values(),),
        "rules": (*{rule.id: rule for part in parts for rule in part.rules}.values(),),
        "after_events": (*{one.id: one for part in parts for one in part.after_events}.values(),),
        "on_demand": {word: keys for part in parts for word, keys in part.on_demand.items()},
        "incentives": next((one.incentives for one in reversed(parts) if one.incentives), None),
    }
