"""When each track speaks next, and how the texts of one day share it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsint.domain.calendar import is_open, local_date
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.planning import (
    Occurrence,
    Slot,
    Timetable,
    calendar,
    day_plan,
    next_occurrence,
    occurrences,
    open_hours,
    slot_on,
)
from smsint.domain.protocol import Arm, Frequency, Protocol, Schedule, Track, Weekday, Window

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
MONDAY = date(2026, 6, 1)
MON, TUE, WED, THU, FRI, SAT, SUN = Weekday
ZONES = sorted(available_timezones() - {"Factory", "localtime"})


def track(
    name: str = "tips",
    kind: MessageKind = MessageKind.TIP,
    *,
    schedule: Schedule | None = None,
    window: Window | None = None,
    arms: tuple[str, ...] = (),
    priority: int | None = None,
    expires_after: timedelta | None = None,
) -> Track:
    return Track(
        id=name,
        kind=kind,
        schedule=schedule or Schedule(),
        messages=("tips",),
        window=window,
        arms=arms,
        priority=priority,
        expires_after=expires_after,
    )


def protocol(
    *tracks: Track,
    days: int = 28,
    daily_cap: int = 3,
    window: Window | None = None,
    default_frequency: Frequency = Frequency.DAILY,
) -> Protocol:
    return Protocol(
        id="starter",
        version="1",
        title="Starter",
        days=days,
        daily_cap=daily_cap,
        window=window or Window(),
        default_frequency=default_frequency,
        arms=(Arm(id="standard"), Arm(id="extra")),
        tracks=tracks or (track(),),
    )


def hours(text: str) -> Window:
    start, _, end = text.partition("-")
    return Window(start=time.fromisoformat(start), end=time.fromisoformat(end))


BEN = Timetable(
    start_on=MONDAY,
    zone="America/New_York",
    window=Window(),
    days=frozenset(),
    frequency=None,
    arm="standard",
)
ANA = BEN._replace(zone="America/Los_Angeles", days=frozenset({TUE, SAT}))


def dates(track: Track, timetable: Timetable = BEN, **of_protocol: object) -> list[date]:
    programme = protocol(track).model_copy(update=of_protocol)
    return [occurrence.on for occurrence in occurrences(programme, track, timetable)]


def local(instant: datetime | None, timetable: Timetable = BEN) -> str:
    return f"{instant.astimezone(ZoneInfo(timetable.zone)):%a %H:%M}" if instant else "never"


# -- Which dates ------------------------------------------------------------------------------

NAMED = [
    # schedule, programme days that speak; the start is a Monday, the programme has 14 days
    (Schedule(), range(14), "every day until the last"),
    (Schedule(from_day=3, to_day=5), [3, 4, 5], "a phase, its last day included"),
    (Schedule(from_day=12, to_day=40), [12, 13], "the programme ends first"),
    (Schedule(every_days=7), [0, 7], "weekly, from the start"),
    (Schedule(from_day=2, every_days=5), [2, 7, 12], "counted from its own first day"),
    (Schedule(from_day=14), [], "never begins"),
    (Schedule(weekdays=(TUE, SUN)), [1, 6, 8, 13], "the author's weekdays"),
    (Schedule(weekdays=(TUE,), every_days=3), [1, 8], "weekdays leave no room for another step"),
]


@pytest.mark.parametrize(
    ("schedule", "days"), [row[:2] for row in NAMED], ids=[row[2] for row in NAMED]
)
def test_a_schedule_names_dates(schedule: Schedule, days: Sequence[int]) -> None:
    named = dates(track(schedule=schedule), days=14)
    assert named == [MONDAY + day * DAY for day in days]


CHOSEN = [
    # the patient's days and frequency, the protocol's default -> weekdays, and why
    (
        {TUE, SAT},
        Frequency.WEEKLY,
        Frequency.DAILY,
        [TUE, SAT],
        "days count for more than a number",
    ),
    (set(), Frequency.WEEKLY, Frequency.DAILY, [WED], "weekly is the weekday of the start"),
    (set(), Frequency.THREE_A_WEEK, Frequency.DAILY, [MON, WED, FRI], "three a week"),
    (set(), Frequency.DAILY, Frequency.WEEKLY, list(Weekday), "daily"),
    (set(), None, Frequency.THREE_A_WEEK, [MON, WED, FRI], "no choice: as the protocol says"),
]


@pytest.mark.parametrize(
    ("days", "frequency", "default", "weekdays"),
    [row[:4] for row in CHOSEN],
    ids=[row[4] for row in CHOSEN],
)
def test_the_patient_chooses_the_days(
    days: set[Weekday], frequency: Frequency | None, default: Frequency, weekdays: list[Weekday]
) -> None:
    left_to_her = track(schedule=Schedule(weekdays="patient"))
    wednesday = ANA._replace(start_on=MONDAY + 2 * DAY, days=frozenset(days), frequency=frequency)
    named = dates(left_to_her, wednesday, days=7, default_frequency=default)
    assert {Weekday.of(on) for on in named} == set(weekdays)
    assert len(named) == len(weekdays)


def test_a_track_speaks_only_to_its_arms() -> None:
    for_extra = track(arms=("extra",))
    assert dates(for_extra, BEN) == []
    assert len(dates(for_extra, BEN._replace(arm="extra"))) == 28


def test_the_enrollment_may_end_before_the_programme() -> None:
    assert dates(track(), BEN._replace(end_on=MONDAY + 2 * DAY)) == [
        MONDAY + n * DAY for n in range(3)
    ]
    assert dates(track(), BEN._replace(end_on=MONDAY - DAY)) == []


# -- Later, elsewhere, otherwise: decisions on values -----------------------------------------


def next_on(
    timetable: Timetable, after: date | None, schedule: Schedule | None = None
) -> date | None:
    one = track(schedule=schedule or Schedule())
    found = next_occurrence(protocol(one), one, timetable, after)
    return found.on if found else None


def test_the_first_comes_from_the_beginning() -> None:
    assert next_on(BEN, None) == MONDAY
    assert next_on(BEN, MONDAY - 100 * DAY) == MONDAY


def test_after_the_last_there_is_none() -> None:
    assert next_on(BEN, MONDAY + 26 * DAY) == MONDAY + 27 * DAY
    assert next_on(BEN, MONDAY + 27 * DAY) is None
    assert next_on(BEN, MONDAY + 1000 * DAY) is None


def test_a_pause_of_ten_days_leaves_no_flood_behind() -> None:
    """Ben paused on day 3 and comes back on day 13: one next text, and the rhythm is kept."""
    yesterday = MONDAY + 12 * DAY
    assert next_on(BEN, yesterday) == MONDAY + 13 * DAY
    assert next_on(BEN, yesterday, Schedule(every_days=7)) == MONDAY + 14 * DAY
    assert next_on(BEN, yesterday, Schedule(weekdays=(TUE,))) == MONDAY + 15 * DAY


def test_late_enrollment_joins_the_programme_where_it_is() -> None:
    """Cleo started on paper a week ago: she gets day 7 today, not days 0 to 6."""
    cleo = BEN._replace(zone="America/Phoenix", start_on=MONDAY - 7 * DAY)
    assert next_on(cleo, MONDAY - DAY, Schedule(from_day=5, every_days=2)) == MONDAY


def test_who_moves_to_another_zone_hears_once_each_date() -> None:
    """A date already had does not come again on the other side of the date line."""
    islander = BEN._replace(zone="Pacific/Kiritimati")
    one = track()
    had = next_occurrence(protocol(one), one, islander, MONDAY)
    moved = next_occurrence(
        protocol(one), one, islander._replace(zone="Pacific/Honolulu"), MONDAY + DAY
    )
    assert had
    assert moved
    assert (had.on, moved.on) == (MONDAY + DAY, MONDAY + 2 * DAY)
    assert moved.due_at - had.due_at == 2 * DAY  # a day, and the 24 hours between the two islands


def test_a_new_window_holds_from_the_next_text_on() -> None:
    one = track()
    before = next_occurrence(protocol(one), one, BEN, MONDAY)
    after = next_occurrence(protocol(one), one, BEN._replace(window=hours("17:00-19:00")), MONDAY)
    assert before
    assert after
    assert (local(before.due_at), local(after.due_at)) == ("Tue 10:00", "Tue 17:00")


def test_a_date_the_zone_skipped_has_no_turn() -> None:
    samoan = BEN._replace(zone="Pacific/Apia", start_on=date(2011, 12, 29))
    assert dates(track(), samoan, days=3) == [date(2011, 12, 29), date(2011, 12, 31)]
    assert day_plan(protocol(track()), samoan, date(2011, 12, 30)) == ()


# -- Which hours ------------------------------------------------------------------------------

NARROWED = [
    # patient, protocol, track -> hours, and why
    ("09:00-20:00", "09:00-20:00", None, "09:00-20:00", "all by default"),
    (
        "09:00-20:00",
        "10:00-18:00",
        None,
        "10:00-18:00",
        "the protocol's, when the patient chose none",
    ),
    ("09:00-20:00", "07:00-22:00", None, "09:00-20:00", "a protocol cannot widen them"),
    ("08:00-21:00", "10:00-18:00", None, "08:00-21:00", "the patient chose"),
    (
        "08:00-21:00",
        "10:00-18:00",
        "17:00-23:00",
        "17:00-21:00",
        "the track's, within the patient's",
    ),
    ("08:00-12:00", "10:00-18:00", "17:00-23:00", "08:00-12:00", "nothing shared: the patient's"),
    ("09:00-20:00", "20:30-21:30", "17:00-23:00", "17:00-20:00", "only what fits is narrowed"),
]


@pytest.mark.parametrize(
    ("patient", "programme", "own", "expected"),
    [row[:4] for row in NARROWED],
    ids=[row[4] for row in NARROWED],
)
def test_hours_only_get_narrower(
    patient: str, programme: str, own: str | None, expected: str
) -> None:
    one = track(window=hours(own) if own else None)
    found = open_hours(
        protocol(one, window=hours(programme)), one, BEN._replace(window=hours(patient))
    )
    assert found == hours(expected)


def test_a_track_may_speak_when_the_window_opens() -> None:
    one = track(schedule=Schedule(at="window_start"))
    early = next_occurrence(protocol(one), one, BEN._replace(window=hours("06:30-08:00")), None)
    assert early
    assert local(early.due_at) == "Mon 06:30"


EXPIRIES = [
    # kind, at -> when it expires, and why; Ben's hours end at 20:00
    (MessageKind.CHECK_IN, time(10), "Mon 12:00", "two hours"),
    (MessageKind.CHECK_IN, time(19), "Mon 20:00", "a check-in ends with the hours"),
    (MessageKind.TIP, time(10), "Mon 20:00", "a tip is for today"),
    (MessageKind.REINFORCEMENT, time(19), "Tue 19:00", "praise keeps for a day"),
    (MessageKind.NUDGE, time(19), "Tue 07:00", "it may end at night: nothing leaves then"),
]


@pytest.mark.parametrize(
    ("kind", "at", "expected"), [row[:3] for row in EXPIRIES], ids=[row[3] for row in EXPIRIES]
)
def test_each_kind_expires_in_its_own_time(kind: MessageKind, at: time, expected: str) -> None:
    one = track(kind=kind, schedule=Schedule(at=at))
    found = next_occurrence(protocol(one), one, BEN, None)
    assert found
    assert local(found.expires_at) == expected


# -- One day shared ---------------------------------------------------------------------------


def at(text: str) -> Schedule:
    return Schedule(at=time.fromisoformat(text))


CHECK_IN, TIP, PRAISE = MessageKind.CHECK_IN, MessageKind.TIP, MessageKind.REINFORCEMENT

DAYS = [
    # tracks -> who leaves when, and why
    (
        [track("a", TIP, schedule=at("10:00")), track("b", TIP, schedule=at("14:00"))],
        ["a Mon 10:00", "b Mon 14:00"],
        "no competition",
    ),
    (
        [track("tip", TIP, schedule=at("10:00")), track("ask", CHECK_IN, schedule=at("10:00"))],
        ["ask Mon 10:00", "tip Mon 11:00"],
        "a check-in goes before a tip",
    ),
    (
        [track("a", TIP, schedule=at("10:00")), track("b", TIP, schedule=at("10:00"))],
        ["a Mon 10:00", "b Mon 11:00"],
        "of two equals the one named first",
    ),
    (
        [track("tip", TIP, schedule=at("09:30")), track("ask", CHECK_IN, schedule=at("10:00"))],
        ["ask Mon 10:00", "tip Mon 11:00"],
        "the gap holds on both sides",
    ),
    (
        [
            track("ask", CHECK_IN, schedule=at("10:00")),
            track("praise", PRAISE, schedule=at("11:30")),
            track("tip", TIP, schedule=at("10:45")),
        ],
        ["ask Mon 10:00", "praise Mon 11:30", "tip Mon 12:30"],
        "half an hour between two others is no room",
    ),
    (
        [
            track("ask", CHECK_IN, schedule=at("10:00")),
            track("late", TIP, schedule=at("10:00"), expires_after=HOUR),
        ],
        ["ask Mon 10:00", "late no_room"],
        "it would expire before its turn",
    ),
    (
        [
            track("ask", CHECK_IN, schedule=at("19:30")),
            track("praise", PRAISE, schedule=at("19:30")),
        ],
        ["ask Mon 19:30", "praise no_room"],
        "not outside the hours, and not on another date",
    ),
    (
        [track(f"{n}", TIP, schedule=at(f"1{n}:00")) for n in range(5)],
        ["0 Mon 10:00", "1 Mon 11:00", "2 Mon 12:00", "3 daily_cap", "4 daily_cap"],
        "three a day",
    ),
    (
        [track("a", TIP, schedule=at("10:00")), track("b", TIP, schedule=at("10:00"), priority=1)],
        ["b Mon 10:00", "a Mon 11:00"],
        "the author's priority counts",
    ),
    (
        [
            track("first", MessageKind.STAFF, schedule=at("10:00")),
            track("ask", CHECK_IN, schedule=at("10:00")),
            track("last", MessageKind.STAFF, schedule=at("10:00"), priority=99),
        ],
        ["first Mon 10:00", "ask Mon 10:00", "last Mon 10:00"],
        "what is not automated neither waits nor makes others wait",
    ),
    (
        [track("a", TIP, schedule=Schedule(from_day=1)), track("b", TIP, schedule=at("10:00"))],
        ["b Mon 10:00"],
        "only who speaks today",
    ),
]


def told(slots: Sequence[Slot]) -> list[str]:
    return [f"{slot.track.id} {slot.reason or local(slot.due_at)}" for slot in slots]


@pytest.mark.parametrize(
    ("tracks", "expected"), [row[:2] for row in DAYS], ids=[row[2] for row in DAYS]
)
def test_texts_share_a_day(tracks: list[Track], expected: list[str]) -> None:
    assert told(day_plan(protocol(*tracks), BEN, MONDAY)) == expected


def test_a_window_that_opens_twice_is_used_twice() -> None:
    """In the night of 1 November New York's 01:00 to 01:30 comes twice, half an hour apart."""
    night = BEN._replace(start_on=date(2026, 11, 1), window=hours("01:00-01:30"))
    pair = (track("a", TIP, schedule=at("01:00")), track("b", TIP, schedule=at("01:10")))
    programme = protocol(*pair).model_copy(update={"minimum_gap": 45 * MINUTE})
    leaves = [slot.due_at for slot in day_plan(programme, night, night.start_on)]
    assert leaves == [datetime(2026, 11, 1, 5, tzinfo=UTC), datetime(2026, 11, 1, 6, tzinfo=UTC)]


def test_the_preview_is_the_plan_of_each_day() -> None:
    programme = protocol(
        track("tip", TIP), track("ask", CHECK_IN, schedule=Schedule(weekdays=(MON, WED, FRI)))
    )
    preview = list(calendar(programme, BEN, MONDAY, 7))
    assert told(preview)[:3] == ["ask Mon 10:00", "tip Mon 11:00", "tip Tue 10:00"]
    assert len(preview) == 7 + 3
    assert preview == [
        slot for n in range(7) for slot in day_plan(programme, BEN, MONDAY + n * DAY)
    ]


# -- Any programme, any zone ------------------------------------------------------------------

minutes = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
windows = (
    st.tuples(minutes, minutes)
    .filter(lambda pair: pair[0] < pair[1])
    .map(lambda pair: Window(start=pair[0], end=pair[1]))
)
schedules = st.builds(
    Schedule,
    from_day=st.integers(0, 5),
    to_day=st.none() | st.integers(0, 40),
    every_days=st.integers(1, 9),
    weekdays=st.just("patient") | st.lists(st.sampled_from(Weekday), max_size=3).map(tuple),
    at=st.just("window_start") | minutes,
)
tracks = st.builds(
    track,
    st.just("t"),
    st.sampled_from([kind for kind in MessageKind if KINDS[kind].automated]),
    schedule=schedules,
    window=st.none() | windows,
    priority=st.none() | st.integers(0, 3),
)


def timetables(since: int) -> st.SearchStrategy[Timetable]:
    """Any patient, anywhere, who starts between that year and 2300."""
    return st.builds(
        Timetable,
        start_on=st.dates(date(since, 2, 1), date(2300, 10, 1)),
        zone=st.sampled_from(ZONES),
        window=st.just(Window()) | windows,
        days=st.frozensets(st.sampled_from(Weekday), max_size=3),
        frequency=st.none() | st.sampled_from(Frequency),
        arm=st.just("standard"),
        end_on=st.none(),
    )


@settings(deadline=None)
@given(tracks, timetables(1900))
def test_each_turn_follows_from_the_one_before(one: Track, timetable: Timetable) -> None:
    """Asking for the next again and again is the same as listing: no date twice, none left out."""
    programme = protocol(one)
    listed = list(occurrences(programme, one, timetable))
    walked: list[Occurrence] = []
    while found := next_occurrence(programme, one, timetable, walked[-1].on if walked else None):
        walked.append(found)
    assert walked == listed
    assert all(a.on < b.on and a.due_at < b.due_at for a, b in pairwise(listed))
    for turn in listed:
        assert turn.due_at < turn.expires_at
        assert local_date(turn.due_at, timetable.zone) == turn.on
        assert is_open(turn.due_at, timetable.window, timetable.zone)


@settings(deadline=None)
@given(
    st.lists(tracks, min_size=1, max_size=5),
    timetables(1973),
    st.integers(0, 30),
    st.integers(0, 90),
)
def test_a_plan_is_as_good_as_trying_every_minute(
    several: list[Track], timetable: Timetable, day: int, gap: int
) -> None:
    named = [one.model_copy(update={"id": f"t{n}"}) for n, one in enumerate(several)]
    programme = protocol(*named).model_copy(update={"minimum_gap": gap * MINUTE})
    slots = day_plan(programme, timetable, timetable.start_on + day * DAY)
    on = timetable.start_on + day * DAY
    by_themselves = [slot_on(programme, one, timetable, on) for one in named]
    assert {slot.track.id: slot for slot in by_themselves if slot} == {s.track.id: s for s in slots}
    leaves = sorted(slot.due_at for slot in slots if slot.due_at)
    assert len(leaves) <= programme.daily_cap
    assert all(b - a >= gap * MINUTE for a, b in pairwise(leaves))
    before: list[datetime] = []
    for slot in sorted(slots, key=lambda slot: (slot.track.rank, slot.track.id)):
        hours = open_hours(programme, slot.track, timetable)
        free = first_free_minute(slot.occurrence, hours, timetable.zone, before, gap * MINUTE)
        full = len(before) == programme.daily_cap
        assert (slot.due_at, slot.reason) == (
            (None, "daily_cap") if full else (free, None if free else "no_room")
        )
        before += [slot.due_at] if slot.due_at else []


def first_free_minute(
    turn: Occurrence, hours: Window, zone: str, taken: list[datetime], gap: timedelta
) -> datetime | None:
    """Brute force: tries one minute after another until the text expires.

    Since 1973 every offset is a number of whole minutes, and so is the start of every window.
    """
    minute = turn.due_at
    while minute < turn.expires_at and minute < turn.due_at + 26 * HOUR:
        if (
            is_open(minute, hours, zone)
            and local_date(minute, zone) == turn.on
            and all(abs(minute - other) >= gap for other in taken)
        ):
            return minute
        minute += MINUTE
    return None


class TestMilestones:
    """Days that a track names one by one, whatever the weekday."""

    def days(self, *, after: date | None = None, days: int = 100, **more: Any) -> list[int]:
        """The programme days on which a track of milestones speaks."""
        schedule = Schedule(on_days=(30, 7, 60, 7), weekdays=(MON,), every_days=5)
        milestones = protocol(track(schedule=schedule), days=days)
        timetable = BEN._replace(**more)
        found = occurrences(milestones, milestones.tracks[0], timetable, after)
        return [(turn.on - timetable.start_on).days for turn in found]

    def test_each_named_day_once_and_in_order(self) -> None:
        assert self.days() == [7, 30, 60]

    def test_strictly_after_a_date(self) -> None:
        assert self.days(after=BEN.start_on + 7 * DAY) == [30, 60]

    def test_not_after_the_protocol_or_the_enrollment_ends(self) -> None:
        assert self.days(days=60) == [7, 30]
        assert self.days(end_on=BEN.start_on + 30 * DAY) == [7, 30]

    def test_also_on_a_sunday(self) -> None:
        on_sundays = BEN.start_on + (6 - BEN.start_on.weekday()) * DAY
        first = self.days(start_on=on_sundays)[0]
        assert Weekday.of(on_sundays + first * DAY) is SUN
