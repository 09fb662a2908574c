"""What patients ask for by a word, and what they were asked, on both databases."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from smsint.db.tables import Answer, Enrollment, PersonalNote, Question, Task, TrackCursor, table
from smsint.domain.content import Library
from smsint.domain.questions import Question as Asked
from smsint.services.runtime import Runtime
from tests.builders import BEN, Clinic, small_library
from tests.support.rows import one_row, rows_of
from tests.support.spine import Spine, phone

BENS = "+12125550102"
_MORE = (
    {"id": "mood", "kind": "scale", "item": "mood"},
    {"id": "dose", "kind": "yes_no", "item": "dose_taken"},
    {"id": "plan", "kind": "text", "saves": "plan", "item": "plan"},
)


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library; its question asks two more things in the same text."""
    small = small_library()
    today = small.questions["today"].model_copy(update={"also": ("mood", "dose")})
    questions = {one.id: one for one in (today, *map(Asked.model_validate, _MORE))}
    return replace(small, questions=questions)


@pytest.fixture
def ben(spine: Spine, clinic: Clinic) -> str:
    """Ben, with three questions of Monday 17:00 open."""
    enrollment = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    return enrollment


def _answers(runtime: Runtime) -> list[tuple[str, str | None, int | None]]:
    return [(row.item, row.value, row.corrects) for row in rows_of(runtime, Answer)]


def _said(spine: Spine, words: str) -> list[str]:
    before = len(spine.gateway.sent)
    spine.says(BENS, words)
    spine.send_due()
    return [sent.sms.body for sent in spine.gateway.sent[before:]]


def test_one_text_opens_one_question_for_each_item(spine: Spine, ben: str) -> None:
    rows = rows_of(spine.runtime, Question)
    assert [(row.question_key, row.item) for row in rows] == [
        ("today", "wellbeing"),
        ("mood", "mood"),
        ("dose", "dose_taken"),
    ]
    assert len({row.outbox_id for row in rows}) == 1


def test_three_answers_and_a_correction(spine: Spine, ben: str) -> None:
    _said(spine, "today 3 mood 6 took dose")
    _said(spine, "sorry, mood 5")
    answers = _answers(spine.runtime)
    assert [(item, value) for item, value, _ in answers[:3]] == [
        ("wellbeing", "3"),
        ("mood", "6"),
        ("dose_taken", "yes"),
    ]
    corrected = rows_of(spine.runtime, Answer, item="mood")
    assert [row.corrects for row in corrected] == [None, corrected[0].id]
    assert {row.status for row in rows_of(spine.runtime, Question)} == {"answered"}


def test_a_correction_in_the_same_batch_finds_the_answer(spine: Spine, ben: str) -> None:
    texts = [spine.inbound(BENS, "today 3 mood 6 took dose"), spine.inbound(BENS, "meant mood 5")]
    spine.receive(*texts)
    assert [row.value for row in rows_of(spine.runtime, Answer, item="mood")] == ["6", "5"]


def test_fewer_texts_move_the_plan(spine: Spine, ben: str) -> None:
    cursor = table(TrackCursor).c
    before = spine.select(cursor.next_on, cursor.track_id)
    assert "three times a week" in _said(spine, "less")[0]
    row = one_row(spine.runtime, Enrollment)
    assert (row.frequency, row.days) == ("three_a_week", [])
    assert spine.select(cursor.next_on, cursor.track_id) != before


@pytest.mark.parametrize("together", [False, True], ids=["one by one", "in one batch"])
def test_a_pause_and_its_end(spine: Spine, ben: str, together: bool) -> None:
    texts: Sequence[str] = ("pause 2 weeks", "resume")
    if together:
        spine.receive(*[spine.inbound(BENS, words) for words in texts])
    else:
        spine.says(BENS, texts[0])
        row = one_row(spine.runtime, Enrollment)
        assert row.status == "paused"
        assert row.paused_until.isoformat() == "2027-03-15T04:00:00+00:00", "midnight in New York"
        spine.says(BENS, texts[1])
    row = one_row(spine.runtime, Enrollment)
    assert (row.status, row.paused_until) == ("active", None)


def test_what_has_no_text_is_answered_and_goes_to_a_person(spine: Spine, ben: str) -> None:
    (said,) = _said(spine, "PLAN")
    assert "988" in said
    (task,) = rows_of(spine.runtime, Task)
    assert (task.kind, task.reasons) == ("read_text", ["There is no text to send for PLAN."])


def test_tips_come_in_rotation(spine: Spine, ben: str) -> None:
    heard = [_said(spine, "tips")[0] for _ in range(3)]
    assert len(set(heard)) == 3
    assert "Ben, tip 0." not in heard, "it was heard this morning"


def test_two_wishes_in_one_batch_bring_two_things(spine: Spine, ben: str) -> None:
    before = len(spine.gateway.sent)
    spine.receive(spine.inbound(BENS, "tips"), spine.inbound(BENS, "tips please"))
    spine.send_due()
    assert len({sent.sms.body for sent in spine.gateway.sent[before:]}) == 2


def test_own_words_become_a_note(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    number = rows_of(spine.runtime, Enrollment)[0].id
    assert number == ben
    library = spine.runtime.library
    asks = library.messages["check.today"].model_copy(update={"question": "plan"})
    messages = dict(library.messages) | {"check.today": asks}
    spine.runtime = replace(spine.runtime, library=replace(library, messages=messages))
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    spine.says(BENS, "I will walk around the lake")
    (note,) = rows_of(spine.runtime, PersonalNote)
    assert spine.runtime.vault.open("personal_note.words", note.words) == (
        "I will walk around the lake"
    )
    assert _answers(spine.runtime) == [("plan", None, None)]


def test_a_burst_costs_no_more_statements_than_one_text(spine: Spine, clinic: Clinic) -> None:
    people = [phone(n) for n in range(20)]
    for n, number in enumerate(people):
        clinic.enroll({**BEN, "external_id": f"MRN-{n}", "phone": number})
    statements: list[str] = []

    def cost(many: int) -> int:
        statements.clear()
        spine.receive(*[spine.inbound(number, "thanks") for number in people[:many]])
        spine.clock.advance(minutes=15)
        return len(statements)

    def count(*executed: object) -> None:
        statements.append(str(executed[2]))

    engine = spine.runtime.database.engine
    event.listen(engine, "before_cursor_execute", count)
    one, twenty = cost(1), cost(20)
    event.remove(engine, "before_cursor_execute", count)
    assert one == twenty <= 12
