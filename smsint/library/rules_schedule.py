"""Rules about when tracks speak, and whether they have enough to say."""

from collections.abc import Iterator
from datetime import time, timedelta

from smsint.domain.choosing import QUIET_FOR, gist
from smsint.domain.content import named
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol, Schedule, Track, Weekday, Window
from smsint.library.findings import Finding, error
from smsint.library.load import Reading

_QUIET_DAYS = QUIET_FOR.days
_SWAP = "Write the earlier time as start."


def schedule(reading: Reading) -> Iterator[Finding]:
    """Every track can speak: days in order, hours inside the window, room under the cap."""
    for protocol in reading.written.values():
        file = reading.file_of(protocol)
        if _empty(protocol.window):
            yield error(file, "window", "schedule", "the window ends before it starts", _SWAP)
        if not (protocol.tracks or protocol.include):
            yield error(file, "tracks", "schedule", "says nothing", "Add a track, or include one.")
        for track in protocol.tracks:
            for key, problem, advice in _track_problems(protocol, track):
                yield error(file, f"{track.id} {key}", "schedule", problem, advice)
        ids = [track.id for track in protocol.tracks] + [e.id for e in protocol.after_events]
        doubled = sorted({key for key in ids if ids.count(key) > 1})
        for key in doubled:
            problem = "two of its tracks and events have this id"
            yield error(file, key, "schedule", problem, "Rename one of them.")


def kind(reading: Reading) -> Iterator[Finding]:
    """A track sends texts of its own kind, and the welcome is one."""
    for protocol in reading.library.protocols.values():
        welcome = reading.library.messages.get(protocol.welcome or "")
        if welcome and welcome.kind is not MessageKind.WELCOME:
            problem, advice = f"is of kind {welcome.kind}", 'Give the message kind = "welcome".'
            yield error(reading.file_of(protocol), "welcome", "kind", problem, advice)
        for event in protocol.after_events:
            for message in named(reading.library, event.messages):
                if message.kind is not MessageKind.NUDGE:
                    problem = f"{message.id}, which answers an event, is of kind {message.kind}"
                    advice = 'Give the message kind = "nudge".'
                    yield error(reading.file_of(protocol), event.id, "kind", problem, advice)
        for track in protocol.tracks:
            for message in named(reading.library, track.says):
                if message.kind is not track.kind:
                    problem = f"sends {message.id}, which is of kind {message.kind}"
                    advice = f"A {track.kind} track needs {track.kind} messages."
                    yield error(reading.file_of(protocol), track.id, "kind", problem, advice)


def repeat(reading: Reading) -> Iterator[Finding]:
    """Enough wordings that nobody hears one twice within 30 days, at the highest frequency.

    Tracks of a protocol that draw on the same texts are counted together.
    """
    for protocol in reading.library.protocols.values():
        for tracks, messages in _sharing(reading, protocol):
            turns = sum(busiest_month(protocol, track) for track in tracks)
            in_order = all(track.in_order for track in tracks)
            have = sum(_distinct(message, in_order) for message in messages)
            if messages and have < turns:
                problem = f"has {have} wordings for {turns} turns in 30 days"
                advice = f"Add {turns - have} more, or send less often."
                key = ", ".join(track.id for track in tracks)
                yield Finding(reading.file_of(protocol), key, "repeat", "warning", problem, advice)


def _sharing(
    reading: Reading, protocol: Protocol
) -> list[tuple[list[Track], list[MessageTemplate]]]:
    """Tracks that speak to one arm, grouped by the texts that they have in common."""
    groups: list[tuple[list[Track], dict[str, MessageTemplate]]] = []
    for track in protocol.tracks:
        own = {message.id: message for message in named(reading.library, track.says)}
        joined = [one for one in groups if own.keys() & one[1].keys() and _meet(track, one[0])]
        groups = [one for one in groups if one not in joined]
        tracks = [member for members, _ in joined for member in members]
        groups.append(
            ([*tracks, track], {k: v for _, held in joined for k, v in held.items()} | own)
        )
    return [(tracks, list(messages.values())) for tracks, messages in groups]


def _meet(track: Track, others: list[Track]) -> bool:
    """Whether one patient can get both within 30 days."""
    return any(_arms_meet(track, other) and _days_meet(track, other) for other in others)


def _arms_meet(one: Track, other: Track) -> bool:
    return not one.arms or not other.arms or bool({*one.arms} & {*other.arms})


def _days_meet(one: Track, other: Track) -> bool:
    (first, last), (begin, end) = _span(one), _span(other)
    return first < end + _QUIET_DAYS and begin < last + _QUIET_DAYS


def _span(track: Track) -> tuple[float, float]:
    timing = track.schedule
    if timing.on_days:
        return min(timing.on_days), max(timing.on_days)
    return timing.from_day, float("inf") if timing.to_day is None else timing.to_day


def busiest_month(protocol: Protocol, track: Track) -> int:
    """The most turns that a track takes in any 30 days, for a patient who chose every day."""
    timing = track.schedule
    if timing.on_days:
        said = [day for day in set(timing.on_days) if day < protocol.days]
        return max((sum(0 <= d - day < _QUIET_DAYS for d in said) for day in said), default=0)
    last = protocol.days - 1 if timing.to_day is None else min(timing.to_day, protocol.days - 1)
    days = max(min(_QUIET_DAYS, last - timing.from_day + 1), 0)
    if timing.weekdays == "patient":
        return days
    if timing.weekdays:
        chosen = {list(Weekday).index(day) for day in timing.weekdays}
        return max(sum((first + d) % 7 in chosen for d in range(days)) for first in range(7))
    return -(-days // timing.every_days)


def _track_problems(protocol: Protocol, track: Track) -> Iterator[tuple[str, str, str]]:
    timing = track.schedule
    if timing.to_day is not None and timing.to_day < timing.from_day:
        yield "schedule.to_day", "lies before from_day", "Swap them."
    if timing.on_days and timing.model_fields_set - {"on_days", "at"}:
        yield "schedule", "has on_days and other days", "Keep the ones that you mean."
    if max(timing.from_day, timing.to_day or 0, *timing.on_days, 0) >= protocol.days:
        problem = f"the last programme day is {protocol.days - 1}"
        yield "schedule", problem, "Choose an earlier day or a longer protocol."
    if timing.weekdays and timing.every_days != 1:
        problem = "has both weekdays and every_days"
        yield "schedule", problem, "Keep the one that you mean."
    if track.window and _empty(track.window):
        yield "window", "the window ends before it starts", _SWAP
    elif not _within(timing, protocol.window, track.window):
        yield "schedule.at", "lies outside the window", "Choose a time inside it."
    if track.lifetime <= timedelta():
        yield "expires_after", "would expire at once", 'For example "2h".'


def _within(timing: Schedule, *windows: Window | None) -> bool:
    at = timing.at
    return not isinstance(at, time) or all(w.start <= at < w.end for w in windows if w)


def _empty(window: Window) -> bool:
    return window.start >= window.end


def _distinct(message: MessageTemplate, in_order: bool) -> int:
    """How many texts a reader would call different; a course says each message once."""
    if message.needs or message.unless:
        return 0  # not for everybody
    counts = [len({gist(text) for text in texts}) for texts in message.text.values()]
    return 1 if in_order else min(counts, default=0)
