"""A clinic composes its own protocol out of others."""

from typing import Any

import pytest

from smsint.domain.composing import Unincludable, compose
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Protocol, Schedule, Track


def track(key: str, messages: str = "tips") -> Track:
    """A track of tips."""
    return Track(id=key, kind=MessageKind.TIP, schedule=Schedule(), messages=(messages,))


def protocols(**by_id: dict[str, Any]) -> dict[str, Protocol]:
    """Protocols of 28 days by id."""
    return {
        key: Protocol(id=key, version="1", title=key, days=28, **more)
        for key, more in by_id.items()
    }


def test_tracks_come_in_the_order_named_its_own_last() -> None:
    found = protocols(
        checkin={"tracks": (track("asks"),)},
        cheer={"tracks": (track("weekly"),)},
        ours={"include": ("cheer", "checkin"), "tracks": (track("tips"),)},
    )
    assert [t.id for t in compose(found, "ours").tracks] == ["weekly", "asks", "tips"]


def test_an_included_protocol_may_include_others() -> None:
    found = protocols(
        base={"tracks": (track("asks"),)},
        middle={"include": ("base",)},
        ours={"include": ("middle",)},
    )
    assert [t.id for t in compose(found, "ours").tracks] == ["asks"]


def test_ones_own_track_takes_the_place_of_the_included_one() -> None:
    found = protocols(
        base={"tracks": (track("asks"), track("tips"))},
        ours={"include": ("base",), "tracks": (track("asks", "other"),)},
    )
    tracks = compose(found, "ours").tracks
    assert [(t.id, t.messages) for t in tracks] == [("asks", ("other",)), ("tips", ("tips",))]


def test_ones_own_answer_to_a_keyword_counts() -> None:
    found = protocols(
        base={"on_demand": {"CRAVE": ("surf",), "TIPS": ("tips",)}},
        ours={"include": ("base",), "on_demand": {"CRAVE": ("breathe",)}},
    )
    assert compose(found, "ours").on_demand == {"CRAVE": ("breathe",), "TIPS": ("tips",)}


def test_hours_and_days_are_its_own() -> None:
    found = protocols(base={"daily_cap": 1}, ours={"include": ("base",)})
    assert compose(found, "ours").daily_cap == 3


@pytest.mark.parametrize(
    ("includes", "says"),
    [
        pytest.param({"a": ("a",)}, "a > a", id="itself"),
        pytest.param({"a": ("b",), "b": ("c",), "c": ("b",)}, "b > c > b", id="in a circle"),
        pytest.param({"a": ("z",)}, "no protocol z", id="nothing"),
    ],
)
def test_what_cannot_be_included(includes: dict[str, tuple[str, ...]], says: str) -> None:
    found = protocols(**{key: {"include": names} for key, names in includes.items()})
    with pytest.raises(Unincludable, match=says):
        compose(found, "a")
