"""An edit of the library reaches running enrollments when staff say so; safety never waits."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smsint.db.engine import Database
from smsint.db.tables import DecisionPoint, Enrollment, LibraryVersion, OutboxMessage, TrackCursor
from smsint.domain.enrollment import PreferencesChange
from smsint.domain.kinds import MessageKind
from smsint.jobs.turns import housekeeping_turn
from smsint.library.load import load_library
from smsint.services.faults import Conflict, NotFound
from smsint.services.library_archive import kept_library, pinned
from smsint.services.preferences import change_preferences
from smsint.services.runtime import Runtime
from smsint.services.switching import behind, switch
from smsint.services.texts import outbox_row, system_draft
from smsint.services.transact import transact
from tests.builders import BEN, Clinic, a_runtime
from tests.library.tiny import HOTLINES, PROTOCOL, SYSTEM, TIPS, write
from tests.support.clock import SettableClock
from tests.support.rows import one_row, rows_of
from tests.support.spine import Spine

_EDITS = {
    TIPS: (
        ("Call a friend.", "Call somebody you like."),
        ('id = "tips.walk"', 'id = "tips.walk"\neverywhere = true'),
        ("take a walk.", "take a walk if the sidewalk is dry."),
    ),
    SYSTEM: (("Thanks.", "Thanks a lot."),),
    HOTLINES: (('"988"', '"988 "'),),
    PROTOCOL: (
        ('version = "1"', 'version = "2"'),
        ('id = "asks"', 'id = "asks-more"'),
        ("every_days = 7", "every_days = 2"),
        ("days = 14", "days = 14\nminimum_gap = '3h'"),
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tiny library in files."""
    return write(tmp_path / "library")


@pytest.fixture
def runtime(database: Database, folder: Path) -> Runtime:
    """The service with that library."""
    return a_runtime(database, load_library(folder))


@pytest.fixture
def edited(runtime: Runtime, clinic: Clinic, folder: Path) -> Runtime:
    """The service after Ben was enrolled, an author edited the files, and it was started again."""
    clinic.enroll(BEN, protocol="tiny", arm="a")
    for file, changes in _EDITS.items():
        text = (folder / file).read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (folder / file).write_text(text, encoding="utf-8")
    return replace(runtime, library=load_library(folder))


def texts(runtime: Runtime) -> list[str]:
    """The bodies of all tips so far."""
    rows = rows_of(runtime, OutboxMessage, kind=MessageKind.TIP)
    return [runtime.vault.open("outbox_message.body", row.body) for row in rows]


def two_days(runtime: Runtime, clock: SettableClock) -> None:
    """Lets the two tips of the tiny protocol leave."""
    spine = Spine(runtime, clock)
    spine.run(until=clock() + timedelta(days=2), step=timedelta(hours=1))


def test_a_running_enrollment_keeps_its_words_but_for_what_cannot_wait(
    edited: Runtime, clock: SettableClock
) -> None:
    two_days(edited, clock)
    assert texts(edited) == [
        "Hello Ben, take a walk if the sidewalk is dry.",  # its author marked it everywhere
        "Call a friend.",
    ]
    hashes = [row.library_hash for row in rows_of(edited, OutboxMessage, kind=MessageKind.TIP)]
    pinned_to = one_row(edited, Enrollment).library_hash
    assert hashes == [edited.library.hash, pinned_to]
    assert {row.library_hash for row in rows_of(edited, DecisionPoint)} == {pinned_to}


def test_a_running_enrollment_keeps_its_limits(edited: Runtime, clock: SettableClock) -> None:
    """An hour after the welcome the next text may leave: today's gap of three hours is not Ben's."""
    spine, ben = Spine(edited, clock), one_row(edited, Enrollment)
    spine.send_due()
    clock.advance(hours=1)
    number_id = spine.rows()[0].number_id
    nudge = spine.text(number_id, kind=MessageKind.NUDGE, enrollment_id=ben.id)
    spine.send_due()
    assert spine.row(nudge).state == "sent"


def test_hotlines_and_the_services_own_texts_are_todays(edited: Runtime) -> None:
    old = one_row(edited, Enrollment).library_hash
    runtime = pinned(edited, old)
    assert runtime.library.hash == old != edited.library.hash
    assert runtime.library.hotlines["crisis_line"].number == "988 "
    assert runtime.library.messages["system.stopped"].text["en"] == (
        "Thanks a lot. {{ crisis_line }}",
    )
    assert runtime.library.words is edited.library.words
    draft = system_draft(
        runtime,
        "system.stopped",
        kind=MessageKind.REPLY,
        language="en",
        number_id=1,
        now=one_row(edited, Enrollment).created_at,
    )
    row = outbox_row(runtime, draft, now=draft.due_at)
    assert row["library_hash"] == edited.library.hash


def test_an_answer_is_answered_in_the_words_that_it_was_asked_in(
    edited: Runtime, clock: SettableClock
) -> None:
    """Also when today's library asks nothing like it any more."""
    runtime = replace(edited, library=replace(edited.library, questions={}))
    spine = Spine(runtime, clock)
    spine.run(until=clock() + timedelta(days=7, hours=1), step=timedelta(hours=1))
    assert "How is today, 0 to 3?" in [sent.sms.body for sent in spine.gateway.sent]

    spine.says("+12125550102", "2")
    reply = rows_of(runtime, OutboxMessage, kind=MessageKind.REPLY)[-1]
    assert runtime.vault.open("outbox_message.body", reply.body) == "Thank you."
    assert reply.library_hash == one_row(runtime, Enrollment).library_hash


def test_any_text_can_be_shown_again_with_its_source(edited: Runtime, clock: SettableClock) -> None:
    housekeeping_turn(edited, clock())
    two_days(edited, clock)
    with edited.database.read() as session:
        for row in rows_of(edited, OutboxMessage):
            library = kept_library(session, row.library_hash, edited.library)
            assert library.hash == row.library_hash
            assert row.template_id in library.messages
        with pytest.raises(NotFound):
            kept_library(session, "0" * 64, edited.library)
    assert len(rows_of(edited, LibraryVersion)) == 2


def test_staff_switch_and_the_new_words_and_tracks_begin(
    edited: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    ben = one_row(edited, Enrollment).id
    with edited.database.read() as session:
        assert behind(session, edited, "tiny", clinic.actor()).versions == {"1": 1}
        assert behind(session, edited, "tiny", clinic.actor(), from_version="0").ids == ()
        assert behind(session, edited, "tiny", clinic.actor(site="hillside")).ids == ()
    transact(edited, lambda s: switch(s, edited, ben, clinic.actor(), now=clock()))

    row = one_row(edited, Enrollment)
    assert (row.protocol_version, row.library_hash) == ("2", edited.library.hash)
    cursors = {row.track_id: row.next_on for row in rows_of(edited, TrackCursor)}
    assert cursors["asks"] is None
    assert cursors["asks-more"] is not None
    two_days(edited, clock)
    assert texts(edited)[1] == "Call somebody you like."


def test_patch_switches_one_enrollment_to_the_version_that_is_meant(
    edited: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    ben = one_row(edited, Enrollment).id

    def patch(version: str) -> None:
        change = PreferencesChange.model_validate({"protocol_version": version})
        transact(
            edited,
            lambda s: change_preferences(s, edited, ben, change, clinic.actor(), now=clock()),
        )

    with pytest.raises(Conflict, match="holds version 2"):
        patch("3")
    patch("2")
    patch("2")
    assert one_row(edited, Enrollment).protocol_version == "2"


def test_a_version_that_was_never_kept_gives_way_to_todays(runtime: Runtime) -> None:
    """People keep being looked after; the log says so."""
    assert pinned(runtime, "0" * 64).library is runtime.library
