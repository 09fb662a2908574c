"""What staff read of a conversation, and what they write into it."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import insert, update

from smsint.db.tables import (
    Answer,
    AuditEvent,
    Number,
    OutboxMessage,
    Question,
    table,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.states import OutboxState, TextingStatus
from smsint.services.consent import Source, hold
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row
from smsint.services.transact import transact
from tests.builders import BEN, CLEO, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import one_row, rows_of

BASE = "/api/v1/enrollments"


@pytest.fixture
def ben(clinic: Clinic) -> str:
    """Ben, enrolled without a welcome text."""
    return clinic.enroll(BEN, protocol="trial")


def _get(client: TestClient, clinic: Clinic, path: str, role: str = "clinician") -> Any:
    return client.get(f"{BASE}/{path}", headers=clinic.headers(role)).json()


def _say(client: TestClient, clinic: Clinic, enrollment: str, text: str) -> Any:
    return client.post(
        f"{BASE}/{enrollment}/messages", json={"text": text}, headers=clinic.headers("outreach")
    )


def test_both_directions_in_order(
    client: TestClient, clinic: Clinic, ben: str, clock: SettableClock
) -> None:
    _say(client, clinic, ben, "How did it go?")
    clock.advance(minutes=5)
    clinic.text_from(BEN, "i was at my sisters house")
    clock.advance(minutes=5)
    _say(client, clinic, ben, "Glad to hear it.")
    texts = _get(client, clinic, f"{ben}/messages")["items"]
    assert [(text["direction"], text["text"]) for text in texts][:2] == [
        ("outbound", "How did it go?"),
        ("inbound", "i was at my sisters house"),
    ]
    assert texts[-1]["text"] == "Glad to hear it."
    assert texts[0]["kind"] == MessageKind.STAFF


def test_paging_through_a_conversation_shows_each_text_once(
    client: TestClient, clinic: Clinic, ben: str, clock: SettableClock
) -> None:
    """Texts of both directions at the same instant stand exactly where a page ends."""
    for n in range(3):
        _say(client, clinic, ben, f"Out {n}")
        clinic.text_from(BEN, f"my cat says meow {n}")
        clinic.text_from(BEN, f"and the dog {n}")
        clock.advance(minutes=n % 2)  # some share their instant
    whole = [text["id"] for text in _get(client, clinic, f"{ben}/messages?limit=200")["items"]]
    for limit in (1, 2, 5):
        seen: list[str] = []
        after: str | None = ""
        while after is not None:
            page = _get(client, clinic, f"{ben}/messages?limit={limit}{after}")
            seen += [text["id"] for text in page["items"]]
            after = page["next_cursor"] and f"&cursor={page['next_cursor']}"
        assert seen == whole


@pytest.mark.parametrize(
    ("role", "reads"),
    [("clinician", True), ("outreach", True), ("service", False), ("admin", False)],
)
def test_only_some_roles_read_texts_and_reading_is_audited(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str, role: str, reads: bool
) -> None:
    clinic.text_from(BEN, "thanks")
    texts = _get(client, clinic, f"{ben}/messages", role)["items"]
    assert texts
    assert all((text["text"] is not None) == reads for text in texts)
    audited = rows_of(runtime, AuditEvent, action="conversation.read")
    assert [event.subject for event in audited] == ([f"enrollment:{ben}"] if reads else [])


def test_a_text_from_staff_waits_in_the_outbox(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str
) -> None:
    answer = _say(client, clinic, ben, "Your ride comes at nine.")
    assert answer.status_code == 201
    assert answer.json()["state"] == "due"
    row = one_row(runtime, OutboxMessage)
    assert runtime.vault.open("outbox_message.body", row.body) == "Your ride comes at nine."
    assert row.expires_at - row.due_at == timedelta(hours=24)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("   ", id="nothing"),
        pytest.param("Hi {{ first_name }}", id="template marks"),
        pytest.param("bell\x07", id="control characters"),
        pytest.param("Hello None", id="a machine's word"),
        pytest.param("ú" * 700, id="eleven segments of UCS-2"),
        pytest.param("x" * 1601, id="longer than Twilio takes"),
    ],
)
def test_a_text_that_should_not_leave_is_refused(
    client: TestClient, clinic: Clinic, ben: str, text: str
) -> None:
    answer = _say(client, clinic, ben, text)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/text"


def test_nobody_texts_a_patient_who_asked_to_stop(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str
) -> None:
    stop = {"method": "phone"}
    client.post(f"{BASE}/{ben}/opt-out", json=stop, headers=clinic.headers("outreach"))
    answer = _say(client, clinic, ben, "One last thing")
    assert answer.status_code == 409
    assert answer.json()["code"] == "opted_out"
    assert "asked to stop" in answer.json()["detail"]
    assert rows_of(runtime, OutboxMessage) == []


def test_nor_one_whose_number_is_held_or_whose_programme_ended(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str, clock: SettableClock
) -> None:
    cleo = clinic.enroll(CLEO)
    number = rows_of(runtime, Number)[0].id
    transact(runtime, lambda s: hold(s, number, "wrong_number", Source("text"), now=clock.now))
    assert one_row(runtime, Number, id=number).texting == TextingStatus.HELD
    assert _say(client, clinic, ben, "Hello").json()["code"] == "held"
    end = {"reason": "done"}
    client.post(f"{BASE}/{cleo}/end", json=end, headers=clinic.headers())
    assert _say(client, clinic, cleo, "Hello").json()["code"] == "ended"


def test_the_calendar_shows_where_the_patient_is(client: TestClient, clinic: Clinic) -> None:
    bens = clinic.enroll(BEN)
    week = _get(client, clinic, f"{bens}/calendar?days=14")["items"]
    assert [(row["occurrence_on"], row["local_time"], row["track"]) for row in week][:3] == [
        ("2027-03-01", "10:00", "tips"),
        ("2027-03-01", "17:00", "check"),
        ("2027-03-02", "10:00", "tips"),
    ]
    noon = next(row for row in week if row["track"] == "tips" and "03-14" in row["occurrence_on"])
    assert (noon["local_time"], noon["due_at"]) == ("10:00", "2027-03-14T14:00:00Z")  # summer time


def test_consents_are_listed_with_what_proves_them(
    client: TestClient, clinic: Clinic, ben: str
) -> None:
    stop = {"method": "letter", "note": "Came by post."}
    client.post(f"{BASE}/{ben}/opt-out", json=stop, headers=clinic.headers())
    granted, stopped = _get(client, clinic, f"{ben}/consents")["items"]
    assert (granted["kind"], granted["method"], granted["note"]) == ("granted", "written", None)
    assert (stopped["kind"], stopped["method"], stopped["note"]) == (
        "opted_out",
        "letter",
        "Came by post.",
    )
    hidden = _get(client, clinic, f"{ben}/consents", "service")["items"][1]
    assert hidden["note"] is None


def test_answers_are_listed_with_their_question(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str, clock: SettableClock
) -> None:
    _ask(runtime, ben, clock)
    clinic.text_from(BEN, "7")
    (answer,) = _get(client, clinic, f"{ben}/answers")["items"]
    assert (answer["question"], answer["item"], answer["status"], answer["value"]) == (
        "today",
        "wellbeing",
        "parsed",
        "7",
    )
    assert one_row(runtime, Answer).enrollment_id == ben


def _ask(runtime: Runtime, enrollment_id: str, clock: SettableClock) -> None:
    """A check-in has just been sent."""
    number = one_row(runtime, Number).id
    draft = Draft(number, MessageKind.CHECK_IN, "en", "0 to 10?", clock(), clock(), enrollment_id)

    def work(session: Any) -> None:
        row = outbox_row(runtime, draft, now=clock())
        outbox_id = session.execute(
            insert(table(OutboxMessage)).values(row).returning(table(OutboxMessage).c.id)
        ).scalar_one()
        sent = {"state": OutboxState.SENT, "provider_sid": "SM1", "sent_at": clock()}
        session.execute(update(table(OutboxMessage)).values(sent))
        session.execute(
            insert(table(Question)).values(
                enrollment_id=enrollment_id,
                outbox_id=outbox_id,
                question_key="today",
                item="wellbeing",
                status="open",
                asked_at=clock(),
                expires_at=clock() + timedelta(hours=24),
            )
        )

    transact(runtime, work)
