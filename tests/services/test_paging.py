"""An alert calls people until one of them takes it, and never falls silent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.db.tables import (
    Alert,
    DecisionPoint,
    Enrollment,
    Number,
    OutboxMessage,
    Page,
    PatientNumber,
    Task,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.paging import WEBHOOK_AGAIN, reference
from smsint.domain.states import TextingStatus
from smsint.gateway.base import StatusUpdate
from smsint.gateway.sandbox import refused
from smsint.services.care import About, raise_alert
from smsint.services.paging import NOBODY, page_due
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pager import Pager
from tests.support.rows import one_row, rows_of
from tests.support.spine import Spine

BENS, KIMS, LEES = "+12125550102", "+12025550141", "+12025550142"
CRISIS = "i want to kill myself"
WORRY = "i lost my medicine"


class Office:
    """A clinic with people on call, and the turns that call them."""

    def __init__(self, spine: Spine, clinic: Clinic, client: TestClient) -> None:
        self.spine, self.clinic, self.client = spine, clinic, client
        self.pager = Pager()

    @property
    def runtime(self) -> Runtime:
        return self.spine.runtime

    def add(self, name: str, status: int = 201, role: str = "clinician", **how: Any) -> Any:
        """Somebody is on call from now on."""
        headers = self.clinic.headers(role)
        answer = self.client.post("/api/v1/on-call", json={"name": name, **how}, headers=headers)
        assert answer.status_code == status, answer.text
        return answer.json()

    def turn(self) -> None:
        """Calls whoever must be called, and lets the texts leave."""
        page_due(self.runtime, self.pager, self.spine.clock)
        self.spine.send_due()

    def pass_time(self, **time: float) -> None:
        """Time passes, a turn a minute."""
        until = self.spine.clock() + timedelta(**time)
        while self.spine.clock() < until:
            self.spine.clock.advance(minutes=1)
            self.turn()

    def called(self) -> list[str]:
        """The phones that were called, in order."""
        return [
            sent.sms.to
            for sent in self.spine.gateway.sent
            if sent.sms.body.startswith("smsint: an alert")
        ]

    def alert(self) -> Any:
        """The only alert, over REST."""
        answer = self.client.get("/api/v1/alerts", headers=self.clinic.headers())
        (alert,) = answer.json()["items"]
        return alert

    def number(self) -> str:
        """The number of the only alert, as its call says it."""
        return str(self.alert()["reference"]).removeprefix("A-")

    def act(self, verb: str, status: int = 200, **body: Any) -> Any:
        """A clinician does something about the only alert."""
        path = f"/api/v1/alerts/{self.alert()['id']}/{verb}"
        answer = self.client.post(path, json=body or None, headers=self.clinic.headers())
        assert answer.status_code == status, answer.text
        return answer.json()

    def ready(self) -> Any:
        """What ``/readyz`` says."""
        return self.client.get("/readyz").json()


@pytest.fixture
def office(spine: Spine, clinic: Clinic, client: TestClient) -> Office:
    """Ben is enrolled; nobody is on call yet."""
    clinic.enroll(BEN)
    spine.turn()
    return Office(spine, clinic, client)


def test_the_first_on_the_list_is_called_at_once_with_ids_only(office: Office) -> None:
    office.add("Lee", phone=LEES, position=2)
    office.add("Kim", phone=KIMS, position=1)
    office.spine.says(BENS, CRISIS)
    office.turn()

    assert office.called() == [KIMS]
    (text,) = [s.sms.body for s in office.spine.gateway.sent if s.sms.to == KIMS]
    assert office.alert()["reference"] in text
    for secret in ("Ben", BENS[-7:], "kill"):
        assert secret not in text


def test_nobody_answers_then_the_next_and_again_from_the_top(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.pass_time(minutes=46)
    assert office.called() == [KIMS, LEES, KIMS, LEES]
    assert office.ready()["alerts_overdue"] == 1

    office.act("acknowledge")
    office.pass_time(hours=2)
    assert len(office.called()) == 4, "somebody has it"
    assert office.alert()["next_page_at"] is None


def test_a_concern_has_hours(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, WORRY)
    office.turn()
    office.spine.clock.advance(hours=3, minutes=58)
    office.turn()
    assert (office.alert()["level"], office.called()) == ("concern", [KIMS])
    office.pass_time(minutes=3)
    assert office.called() == [KIMS, LEES]


def test_acute_words_after_a_concern_start_the_clock_again(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, WORRY)
    office.turn()
    office.act("acknowledge")
    office.spine.clock.advance(minutes=30)
    office.spine.says(BENS, CRISIS)
    office.turn()

    alert = office.alert()
    assert (alert["level"], alert["status"], alert["texts"]) == ("acute", "open", 2)
    assert alert["acknowledged_by"] is None
    assert "lost" in alert["evidence"]
    assert "kill" in alert["evidence"]
    assert len(office.called()) == 2


def test_new_words_of_the_same_kind_after_somebody_looked_are_a_new_alert(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.act("acknowledge")
    office.spine.clock.advance(minutes=5)
    office.spine.says(BENS, CRISIS)
    assert [row.status for row in rows_of(office.runtime, Alert)].count("open") == 1
    assert len(rows_of(office.runtime, Alert)) == 2


def test_a_text_that_cannot_be_sent_calls_the_next_person_at_once(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.gateway.script = lambda sms: refused(21211) if sms.to == KIMS else None
    office.spine.says(BENS, CRISIS)
    office.turn()
    assert office.alert()["page_error"] is not None
    assert office.ready()["pages_failed"] == 1
    office.turn()
    assert office.called() == [LEES]
    assert office.alert()["page_error"] is None


def test_a_text_that_was_taken_and_not_delivered_counts_as_failed(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, CRISIS)
    office.turn()
    row = one_row(office.runtime, OutboxMessage, kind=MessageKind.PAGE)
    office.spine.deliver(StatusUpdate(row.provider_sid, "undelivered", 30003, row.token))
    office.turn()
    assert office.called() == [KIMS, LEES]


def test_when_everybodys_phone_fails_the_list_begins_again_after_a_while(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.gateway.script = lambda sms: refused(30006) if sms.to == KIMS else None
    office.spine.says(BENS, CRISIS)
    office.turn()
    for _ in range(20):
        office.turn()
    assert len(rows_of(office.runtime, Page)) == 1, "no flood of attempts within one minute"
    assert office.ready()["pages_failed"] == 1


def test_nobody_on_call_is_said_where_people_look(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.turn()
    assert office.alert()["page_error"] == NOBODY
    assert office.ready()["pages_failed"] == 1


def test_a_webhook_gets_ids_and_is_tried_again_then_the_next_is_called(office: Office) -> None:
    office.add("Pager", webhook="https://pager.example/hook?key=s3cret")
    office.add("Lee", phone=LEES)
    office.pager.error = "The webhook answered 503."
    office.spine.says(BENS, CRISIS)
    office.turn()
    url, call = office.pager.calls[0]
    assert url == "https://pager.example/hook?key=s3cret"
    assert set(call) == {"alert", "reference", "level", "site", "raised_at", "due_at", "page"}
    assert office.alert()["page_error"] == "The webhook answered 503."

    office.pass_time(minutes=6)
    assert len(office.pager.calls) == 1 + len(WEBHOOK_AGAIN)
    assert office.called() == [LEES], "long before the quarter of an hour is over"


def test_the_address_of_the_settings_hears_of_every_alert(office: Office) -> None:
    program = replace(office.runtime.program, alert_webhook="https://on-call.example/x")
    office.spine.runtime = replace(office.runtime, program=program)
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    assert [url for url, _ in office.pager.calls] == ["https://on-call.example/x"]
    assert office.called() == [KIMS]
    assert [row.state for row in rows_of(office.runtime, Page)].count("delivered") >= 1


def test_staff_who_said_stop_are_passed_over(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(KIMS, "STOP")
    office.spine.send_due()
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.turn()
    office.turn()
    assert office.called() == [LEES]


def test_at_night_a_call_leaves_all_the_same(office: Office, clock: SettableClock) -> None:
    office.add("Kim", phone=KIMS)
    clock.advance(hours=13)  # 23:00 in New York
    office.spine.says(BENS, CRISIS)
    office.turn()
    assert office.called() == [KIMS]


def test_a_strangers_alert_calls_somebody_too(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says("+12025550177", CRISIS)
    office.turn()
    assert office.called() == [KIMS]


def test_another_sites_people_are_not_called(office: Office) -> None:
    headers = office.clinic.headers("clinician", "hillside")
    body = {"name": "Far", "phone": LEES}
    assert office.client.post("/api/v1/on-call", json=body, headers=headers).status_code == 201
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.pass_time(minutes=20)
    assert set(office.called()) == {KIMS}
    shown = office.client.get("/api/v1/on-call", headers=office.clinic.headers()).json()
    assert [one["name"] for one in shown["items"]] == ["Kim"]


def test_the_emergency_lines_did_not_arrive_then_somebody_calls_now(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.spine.send_due()
    row = one_row(office.runtime, OutboxMessage, kind=MessageKind.SAFETY)
    office.spine.deliver(StatusUpdate(row.provider_sid, "undelivered", 30003, row.token))
    tasks = rows_of(office.runtime, Task, kind="call_now")
    assert [(task.priority, task.due_at - office.spine.clock()) for task in tasks] == [
        (0, timedelta(minutes=15))
    ]


@pytest.mark.parametrize("code", [21610, 21211, 30006])
def test_a_refused_emergency_text_means_somebody_calls_now(office: Office, code: int) -> None:
    office.spine.gateway.script = lambda _: refused(code)
    office.spine.says(BENS, CRISIS)
    office.spine.send_due()
    assert len(rows_of(office.runtime, Task, kind="call_now")) == 1


def test_an_emergency_text_that_could_not_leave_in_time_means_somebody_calls_now(
    office: Office,
) -> None:
    office.spine.says(BENS, CRISIS)
    office.spine.clock.advance(minutes=11)
    office.spine.send_due()
    assert len(rows_of(office.runtime, Task, kind="call_now")) == 1


def test_a_taken_alert_without_an_outcome_goes_on_the_list_after_a_day(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.act("outcome", 409, outcome="reached")
    office.act("acknowledge")
    office.spine.clock.advance(hours=25)
    office.turn()
    office.turn()
    assert len(rows_of(office.runtime, Task, kind="alert_follow_up")) == 1


def test_an_outcome_closes_the_matter(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.act("acknowledge")
    closed = office.act("outcome", outcome="reached", note="Spoke with him, sister is there.")
    assert (closed["outcome"], closed["note"]) == ("reached", "Spoke with him, sister is there.")
    office.spine.clock.advance(hours=25)
    office.turn()
    assert rows_of(office.runtime, Task, kind="alert_follow_up") == []


def test_whoever_cannot_see_to_an_alert_passes_it_on(office: Office) -> None:
    for position, (name, phone) in enumerate((("Kim", KIMS), ("Lee", LEES)), 1):
        office.add(name, phone=phone, position=position)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.act("acknowledge")
    office.pass_time(minutes=20)
    assert office.called() == [KIMS]

    given_back = office.act("escalate")
    assert (given_back["status"], given_back["acknowledged_by"]) == ("open", None)
    office.turn()
    assert office.called() == [KIMS, LEES], "the next one, and not the first one again"
    assert given_back["due_at"] > given_back["updated_at"], "the clock begins anew"
    assert any(number.safety_hold_at for number in rows_of(office.runtime, Number)), (
        "the programme waits again"
    )
    office.spine.says(LEES, office.number())
    assert office.alert()["status"] == "acknowledged"


def test_nobody_has_to_wait_for_the_clock_of_an_alert(office: Office) -> None:
    office.add("Kim", phone=KIMS, position=1)
    office.add("Lee", phone=LEES, position=2)
    office.spine.says(BENS, CRISIS)
    office.turn()
    due_at = office.alert()["due_at"]
    office.act("escalate")
    office.turn()
    office.pass_time(minutes=5)
    assert office.called() == [KIMS, LEES]
    assert office.alert()["due_at"] == due_at, "nobody has taken it: its time goes on"


def test_what_has_ended_calls_nobody(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.act("acknowledge")
    office.act("outcome", outcome="reached")
    assert office.act("escalate", 409)["code"] == "alert_closed"


def test_contact_through_a_task_counts_as_an_outcome(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.act("acknowledge")
    office.spine.says(BENS, "call me")
    (task,) = rows_of(office.runtime, Task, kind="call_back")
    path = f"/api/v1/tasks/{task.id}/attempt"
    office.client.post(path, json={"outcome": "reached"}, headers=office.clinic.headers())
    office.spine.clock.advance(hours=25)
    office.turn()
    assert rows_of(office.runtime, Task, kind="alert_follow_up") == []


def test_the_programme_waits_for_every_acute_alert_of_the_number(office: Office) -> None:
    """Seven hours apart they are two conversations, and two alerts."""
    ben = rows_of(office.runtime, Enrollment)[0].patient_id

    def held() -> bool:
        number = one_row(office.runtime, PatientNumber, patient_id=ben).number_id
        return one_row(office.runtime, Number, id=number).safety_hold_at is not None

    office.spine.says(BENS, CRISIS)
    office.spine.clock.advance(hours=7)
    office.spine.says(BENS, CRISIS)
    for alert, still in zip(rows_of(office.runtime, Alert), (True, False), strict=True):
        office.client.post(
            f"/api/v1/alerts/{alert.id}/acknowledge", headers=office.clinic.headers()
        )
        assert held() is still


def test_each_text_that_waited_for_staff_has_its_reason(office: Office) -> None:
    office.spine.says(BENS, CRISIS)
    office.spine.run(until=office.spine.clock() + timedelta(hours=30), step=timedelta(hours=1))
    reasons = {row.reason for row in rows_of(office.runtime, DecisionPoint) if not row.available}
    assert reasons == {"safety_hold"}


def test_a_programme_text_that_was_queued_already_waits_too(office: Office) -> None:
    """A missed hold at the decision is caught at the claim; what answers the patient is not held."""
    number = one_row(office.runtime, Number, texting=TextingStatus.ON).id
    office.spine.clock.advance(hours=2)
    office.spine.says(BENS, CRISIS)
    tip = office.spine.text(number, "A tip.", kind=MessageKind.TIP)
    office.spine.send_due()
    row = office.spine.row(tip)
    assert (row.state, row.reason) == ("due", "safety_hold")
    sent = len(office.spine.gateway.sent)
    office.spine.says(BENS, "help")
    office.spine.send_due()
    assert len(office.spine.gateway.sent) == sent + 1


def test_a_concern_does_not_hold_the_programme(office: Office) -> None:
    office.spine.says(BENS, WORRY)
    assert all(row.safety_hold_at is None for row in rows_of(office.runtime, Number))


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/phone"),
        ({"phone": "12"}, "/phone"),
        ({"webhook": "ftp://x.example"}, "/webhook"),
        ({"webhook": "http://pager.example"}, "/webhook"),
        ({"webhook": "https://["}, "/webhook"),
        ({"phone": KIMS, "from_time": "22:00"}, "/to_time"),
        ({"phone": KIMS, "site": "hillside"}, "/site"),
    ],
)
def test_what_cannot_be_called_is_refused(
    office: Office, body: dict[str, Any], pointer: str
) -> None:
    problem = office.add("Kim", 422, **body)
    assert [one["pointer"] for one in problem["errors"]] == [pointer]


@pytest.mark.parametrize(
    ("role", "status"), [("admin", 201), ("clinician", 201), ("outreach", 403), ("service", 403)]
)
def test_who_may_say_who_is_called(office: Office, role: str, status: int) -> None:
    office.add("Kim", status, role, phone=KIMS)


def test_whoever_is_taken_off_the_list_is_called_no_more(office: Office) -> None:
    kim = office.add("Kim", phone=KIMS)
    headers = office.clinic.headers()
    path = f"/api/v1/on-call/{kim['id']}"
    assert office.client.delete(path, headers=headers).status_code == 204
    assert office.client.delete(path, headers=headers).status_code == 404
    office.spine.says(BENS, CRISIS)
    office.turn()
    assert office.called() == []


def test_two_alerts_of_one_conversation_are_one(office: Office) -> None:
    number = one_row(office.runtime, Number, texting=TextingStatus.ON).id
    office.spine.says(BENS, WORRY)
    sid = rows_of(office.runtime, Alert)[0].message_sid

    def again(level: str) -> str:
        return transact(
            office.runtime,
            lambda s: raise_alert(
                s,
                office.runtime,
                About(number, message_sid=sid),
                level=level,
                kind="suicide",
                evidence="suicide: x",
                now=office.spine.clock(),
            ),
        )

    first = office.alert()["id"]
    assert [again("concern"), again("acute"), again("concern")] == [first] * 3
    assert (office.alert()["level"], office.alert()["texts"]) == ("acute", 4)


def test_a_call_is_answered_by_text_and_nobody_else_is_called(office: Office) -> None:
    kim = office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.spine.says(KIMS, office.number())
    office.pass_time(minutes=40)

    alert = office.alert()
    assert (alert["status"], alert["acknowledged_by"]) == ("acknowledged", f"on_call:{kim['id']}")
    assert office.called() == [KIMS]
    (answer,) = [s.sms.body for s in office.spine.gateway.sent if "is yours" in s.sms.body]
    assert alert["reference"] in answer
    held = [number.safety_hold_at for number in rows_of(office.runtime, Number)]
    assert not any(held), "the programme goes on"


def test_the_second_one_learns_that_somebody_was_before_them(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.pass_time(minutes=16)
    office.act("acknowledge")
    office.spine.says(LEES, f"1 {office.alert()['reference']}")
    office.turn()
    assert office.spine.gateway.sent[-1].sms.body.endswith("was taken before.")
    assert not office.alert()["acknowledged_by"].startswith("on_call:")


def test_other_words_of_somebody_on_call_go_to_a_colleague(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.spine.says(KIMS, "i am two hours away, send somebody else")
    office.turn()
    assert office.alert()["status"] == "open"
    reasons = [reason for task in rows_of(office.runtime, Task) for reason in task.reasons]
    assert reasons.count("A text from somebody on call.") == 1


def test_a_stranger_cannot_take_an_alert(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.spine.says(LEES, f"1 {office.alert()['reference']}")
    office.spine.says(BENS, f"1 {office.alert()['reference']}")
    assert office.alert()["status"] == "open"


def test_whoever_left_the_list_takes_nothing(office: Office) -> None:
    kim = office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.client.delete(f"/api/v1/on-call/{kim['id']}", headers=office.clinic.headers())
    office.spine.says(KIMS, office.number())
    assert office.alert()["status"] == "open"


def answers(office: Office, to: str = KIMS) -> list[str]:
    """What a phone on call heard besides the calls."""
    said = [sent.sms.body for sent in office.spine.gateway.sent if sent.sms.to == to]
    return [body for body in said if "an alert needs you" not in body]


@pytest.mark.parametrize("words", ["1", "OK", "yes", "got it!", "1 A-0000", "0000"])
def test_who_does_not_name_the_alert_is_told_how_and_the_calls_go_on(
    office: Office, words: str
) -> None:
    """A sender's number can be forged, but the call went to the true phone."""
    office.add("Kim", phone=KIMS)
    office.add("Lee", phone=LEES)
    office.spine.says(BENS, CRISIS)
    office.turn()
    if words in {office.number(), f"1 A-{office.number()}"}:
        pytest.skip("one in ten thousand")
    office.spine.says(KIMS, words)
    office.turn()
    assert office.alert()["status"] == "open"
    (told,) = answers(office)
    assert told.endswith(f"To take it, reply {office.number()}.")

    office.pass_time(minutes=16)
    assert office.called() == [KIMS, LEES], "the next one was called all the same"
    office.spine.says(KIMS, office.number())
    assert office.alert()["status"] == "acknowledged"


def guesses(office: Office, times: int) -> list[str]:
    """Numbers that the alert does not have."""
    wrong = (f"{n:04d}" for n in range(10_000) if f"{n:04d}" != office.number())
    return [next(wrong) for _ in range(times)]


@pytest.mark.parametrize("together", [False, True])
def test_after_five_guesses_in_an_hour_no_text_takes_it(office: Office, together: bool) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    tried = [*guesses(office, 5), office.number(), office.number()]
    texts = [office.spine.inbound(KIMS, words) for words in tried]
    for batch in [texts] if together else [[text] for text in texts]:
        office.spine.receive(*batch)
    office.turn()

    assert office.alert()["status"] == "open"
    assert len(answers(office)) == 5, "nobody's phone is flooded by a forger"
    assert answers(office)[-1].endswith("Take it on the Today page.")
    reasons = [task.reasons for task in rows_of(office.runtime, Task, kind="read_text")]
    assert reasons.count(["Many texts from a phone on call name no alert."]) == 1

    office.pass_time(minutes=61)
    office.spine.says(KIMS, office.number())
    assert office.alert()["status"] == "acknowledged"


def test_wanting_an_alert_that_somebody_has_takes_nothing(office: Office) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.turn()
    office.act("acknowledge")
    office.spine.says(KIMS, "1")
    office.turn()
    assert answers(office)[-1].endswith("was taken before.")
    assert not office.alert()["acknowledged_by"].startswith("on_call:")


def test_of_two_alerts_the_one_that_is_named_is_taken(office: Office, clinic: Clinic) -> None:
    office.add("Kim", phone=KIMS)
    office.spine.says(BENS, CRISIS)
    office.spine.says("+12025550177", CRISIS)
    office.turn()
    bens = next(alert for alert in rows_of(office.runtime, Alert) if alert.enrollment_id)
    office.spine.says(KIMS, f"1 {reference(bens.id)}")
    status = {alert.id: alert.status.value for alert in rows_of(office.runtime, Alert)}
    assert status.pop(bens.id) == "acknowledged"
    assert list(status.values()) == ["open"]
