"""A patient's own words are kept as written, and said back only where they are fit to be said."""

from typing import Any

import pytest

from smsint.db.tables import PersonalNote
from smsint.domain.notes import sayable
from smsint.library.terms import revealing_words
from smsint.services.notes import notes_for, save_note
from smsint.services.runtime import Runtime
from smsint.services.values import values_for
from tests.builders import ANA, BEN, Clinic
from tests.support.rows import rows_of


def keep(runtime: Runtime, clinic: Clinic, enrollment: str, name: str, words: str) -> None:
    """The patient tells us something, an hour after what they told us before."""
    clinic.clock.advance(hours=1)
    with runtime.database.write() as session:
        now = clinic.clock()
        save_note(session, runtime, enrollment, name, words, message_sid=None, now=now)


def values(runtime: Runtime, clinic: Clinic, *enrollments: str) -> dict[str, dict[str, Any]]:
    """What texts to these enrollments may name."""
    with runtime.database.read() as session:
        return values_for(session, runtime, enrollments, now=clinic.clock())


def test_the_newest_note_counts_and_the_older_one_stays(runtime: Runtime, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    keep(runtime, clinic, ben, "plan", "call Luis")
    keep(runtime, clinic, ben, "plan", "  walk to the river\nand back ")

    assert values(runtime, clinic, ben)[ben]["plan"] == "walk to the river and back"
    with runtime.database.read() as session:
        assert notes_for(session, runtime, ben) == {"plan": "walk to the river and back"}
    assert len(rows_of(runtime, PersonalNote)) == 2


def test_notes_are_sealed_and_nobody_elses(runtime: Runtime, clinic: Clinic) -> None:
    ana, ben = clinic.enroll(ANA), clinic.enroll(BEN)
    keep(runtime, clinic, ana, "reason", "mis hijos")

    found = values(runtime, clinic, ana, ben)
    assert found[ana]["reason"] == "mis hijos"
    assert "reason" not in found[ben]
    assert b"hijos" not in rows_of(runtime, PersonalNote)[0].words


def test_words_without_content_are_no_note(runtime: Runtime, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    keep(runtime, clinic, ben, "goal", " \n ")
    assert rows_of(runtime, PersonalNote) == []


def test_what_reveals_is_said_back_only_in_open_wording(runtime: Runtime, clinic: Clinic) -> None:
    ana = clinic.enroll(ANA)
    ben = clinic.enroll(BEN, discreet=False)
    for enrollment in (ana, ben):
        keep(runtime, clinic, enrollment, "reason", "to stay off heroin")

    found = values(runtime, clinic, ana, ben)
    assert found[ana]["reason"] is None
    assert found[ben]["reason"] == "to stay off heroin"


def test_nobody_asked_for_costs_nothing(runtime: Runtime, clinic: Clinic) -> None:
    assert values(runtime, clinic) == {}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(
            "call my sister.", "call my sister", id="the author's text has its own full stop"
        ),
        pytest.param("call “Lu”…", 'call "Lu"', id="marks that cost are spelled plainly"),
        pytest.param("respirar más", "respirar más", id="a letter keeps its accent"),
        pytest.param("{{ first_name }}", None, id="never template source"),
        pytest.param("see www.example.org", None, id="no links"),
        pytest.param("x" * 71, None, id="too long, without a clause to end at"),
        pytest.param(
            "go for a walk, call Luis, or sit with the cat until it is over and then sleep",
            "go for a walk, call Luis",
            id="too long: said up to the end of a clause",
        ),
        pytest.param("...", None, id="nothing but marks"),
        pytest.param("my meds", None, id="reveals"),
    ],
)
def test_sayable(words: str, said: str | None) -> None:
    assert sayable("plan", words, lambda text: revealing_words(text, "en")) == said
