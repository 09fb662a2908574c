"""Every operation with every role, with the things of another site, and with tokens that are none."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import insert, update

from smsint.db.tables import ApiToken, Flag, Number, Patient, Staff, table
from smsint.domain.fhir import fhir_id
from smsint.domain.states import FlagStatus, Role
from smsint.services.care import About, open_task, raise_alert
from smsint.services.exporting import ExportRequest
from smsint.services.exporting.jobs import ask_for_export
from smsint.services.on_call import NewContact, add_contact
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import BEN, CLEO, Clinic
from tests.support.clock import START, SettableClock
from tests.support.rows import row_counts, rows_of
from tests.web.test_fhir import a_patient

SAM = "staff_5a3"
EVERYBODY = {role.value for role in Role}
PATIENT_SIDE = {"clinician", "outreach", "service"}
STAFF = {"clinician", "outreach"}
ENROLLING = {"clinician", "service"}
SEEING = PATIENT_SIDE | {"admin"}
RECONCILING = {"service", "admin"}
EXPORTING = {"researcher", "admin"}
ARRANGING = {"clinician", "admin"}

MAY: dict[str, set[str]] = {
    # CONTRACT.md, "Roles": written out here so that a slip in the code's own table is seen.
    "get_me": EVERYBODY,
    "create_enrollment": ENROLLING,
    "validate_enrollment": ENROLLING,
    "create_enrollments": ENROLLING,
    "change_enrollment": ENROLLING,
    "end_enrollment": ENROLLING,
    "search_enrollments": PATIENT_SIDE,
    "pause_enrollment": PATIENT_SIDE,
    "resume_enrollment": PATIENT_SIDE,
    "opt_out": PATIENT_SIDE,
    "list_enrollments": SEEING,
    "get_enrollment": SEEING,
    "list_messages": SEEING,
    "list_consents": SEEING,
    "get_calendar": SEEING,
    "send_message": STAFF,
    "list_answers": STAFF,
    "list_enrollment_flags": STAFF,
    "list_tasks": STAFF,
    "get_task": STAFF,
    "claim_task": STAFF,
    "record_attempt": STAFF,
    "note_task": STAFF,
    "resolve_task": STAFF,
    "reopen_task": STAFF,
    "snooze_task": STAFF,
    "hand_over_task": STAFF,
    "list_flags": STAFF,
    "explain_flag": STAFF,
    "list_alerts": STAFF,
    "acknowledge_alert": STAFF,
    "escalate_alert": STAFF,
    "close_alert": STAFF,
    "list_on_call": ARRANGING,
    "add_on_call": ARRANGING,
    "remove_on_call": ARRANGING,
    "list_site_rules": ARRANGING,
    "change_site_rule": ARRANGING,
    "reset_site_rule": ARRANGING,
    "list_patient_rules": ARRANGING,
    "change_patient_rule": ARRANGING,
    "reset_patient_rule": ARRANGING,
    "number_checked": PATIENT_SIDE,
    "record_clinic_event": ENROLLING,
    "record_clinic_events": ENROLLING,
    "list_ledger": RECONCILING,
    "list_inbound": RECONCILING,
    "create_export": EXPORTING,
    "get_export": EXPORTING,
    "get_export_file": EXPORTING,
    "list_engagement_log": EXPORTING,
    "fhir_metadata": EVERYBODY,
    "fhir_search": ENROLLING,
    "fhir_read": ENROLLING,
    "fhir_create_patient": ENROLLING,
}
EVENT = {"external_id": "MRN-BEN", "kind": "visit_kept", "occurred_at": "2027-02-28T15:00:00Z"}
BODIES: dict[str, Any] = {
    "search_enrollments": {"external_id": "MRN-BEN"},
    "change_enrollment": {"discreet": False},
    "pause_enrollment": {"reason": "holiday"},
    "resume_enrollment": {"reason": "back"},
    "end_enrollment": {"reason": "moved"},
    "opt_out": {"method": "phone"},
    "send_message": {"text": "Hello"},
    "record_attempt": {"outcome": "reached"},
    "note_task": {"note": "Called"},
    "resolve_task": {"outcome": "reached"},
    "snooze_task": {"until": "2027-03-02T15:00:00Z"},
    "hand_over_task": {"to": SAM},
    "close_alert": {"outcome": "reached"},
    "add_on_call": {"name": "Lee", "phone": "+12025550150"},
    "number_checked": {"number_is": "the_patients"},
    "change_site_rule": {"min_prompts": 4},
    "change_patient_rule": {"min_prompts": 4},
    "record_clinic_event": EVENT,
    "record_clinic_events": {"items": [EVENT]},
    "create_export": {},
    "fhir_create_patient": a_patient(),
}


class Walker:
    """Calls every operation of the API with a valid body and the ids of Harbor's things."""

    def __init__(self, client: TestClient, clinic: Clinic, runtime: Runtime) -> None:
        self._client, self._clinic = client, clinic
        self._ids = _things_at_harbor(clinic, runtime)
        self.operations = {
            details["operationId"]: (method, path)
            for path, methods in client.get("/openapi.json").json()["paths"].items()
            for method, details in methods.items()
            if path.startswith("/api/")
        }

    def call(self, operation: str, headers: Any) -> Any:
        """One operation."""
        method, path = self.operations[operation]
        kind = path.split("/")[3]
        address = path.replace("{id}", self._ids.get(kind, "")).replace("{kind}", "Patient")
        address = address.replace("{rule}", "drifting")
        return self._client.request(method, address, json=self._body(operation), headers=headers)

    def about_one_thing(self) -> list[str]:
        """Operations with an id in their path."""
        return [name for name, (_, path) in self.operations.items() if "{id}" in path]

    def _body(self, operation: str) -> Any:
        if operation in {"create_enrollment", "validate_enrollment"}:
            return self._clinic.request(CLEO)
        if operation == "create_enrollments":
            return {"items": [self._clinic.request(CLEO)]}
        return BODIES.get(operation)


def _things_at_harbor(clinic: Clinic, runtime: Runtime) -> dict[str, str]:
    ben = clinic.enroll(BEN)
    sid = clinic.text_from(BEN, "hello")
    number = rows_of(runtime, Number)[0].id
    about = About(number, ben, "harbor", sid)
    flag = {
        "id": "flag_" + "0" * 20,
        "site_id": "harbor",
        "enrollment_id": ben,
        "rule": "quiet",
        "level": "amber",
        "sentence": "Quiet for a week.",
        "inputs": {},
        "library_hash": "abc",
        "status": FlagStatus.OPEN,
        "opened_at": START,
    }

    def work(session: Any) -> dict[str, str]:
        session.execute(insert(table(Flag)).values(flag))
        task = open_task(
            session, runtime, about, "quiet", ["Quiet"], priority=50, due_in=timedelta(), now=START
        )
        alert = raise_alert(
            session, runtime, about, level="concern", kind="x", evidence="words", now=START
        )
        export = ask_for_export(
            session, runtime, ExportRequest(site="harbor"), clinic.actor("admin"), now=START
        )
        patient = fhir_id(rows_of(runtime, Patient)[0].id)
        contact = NewContact(name="Lee", phone="+12025550151")
        on_call = add_contact(session, runtime, contact, clinic.actor(), now=START).id
        session.execute(insert(table(Staff)).values(_sam()))
        made = {"exports": export, "fhir": patient, "flags": str(flag["id"]), "on-call": on_call}
        return made | {"enrollments": ben, "tasks": task, "alerts": alert}

    return transact(runtime, work)


def _sam() -> dict[str, object]:
    """Somebody at Harbor to hand a task to."""
    return {
        "id": SAM,
        "email": "sam@harbor.example",
        "name": "Sam",
        "role": Role.OUTREACH,
        "site_id": "harbor",
        "password_hash": "none",
        "totp_secret": b"none",
        "totp_last_step": 0,
        "failed_sign_ins": 0,
        "created_at": START,
    }


@pytest.fixture
def walker(client: TestClient, clinic: Clinic, runtime: Runtime) -> Walker:
    """Somebody who tries every door."""
    return Walker(client, clinic, runtime)


def test_every_operation_is_in_the_table(walker: Walker) -> None:
    assert set(walker.operations) == set(MAY)


@pytest.mark.parametrize("role", sorted(EVERYBODY))
def test_a_role_may_do_what_the_contract_says_and_nothing_else(
    walker: Walker, clinic: Clinic, role: str
) -> None:
    headers = clinic.headers(role)
    for operation, roles in MAY.items():
        status = walker.call(operation, headers).status_code
        assert (status != 403) == (role in roles), f"{operation}: {status}"
        assert status not in {401, 404, 405, 422}, f"{operation}: {status}"


@pytest.mark.parametrize("role", sorted(SEEING))
def test_the_things_of_another_site_are_not_there(
    walker: Walker, clinic: Clinic, runtime: Runtime, role: str
) -> None:
    headers = clinic.headers(role, "hillside")
    before = row_counts(runtime)
    for operation in walker.about_one_thing():
        if role in MAY[operation]:
            answer = walker.call(operation, headers)
            assert answer.status_code == 404, operation
            assert "MRN-BEN" not in answer.text
            assert "hello" not in answer.text
    for operation in ("list_enrollments", "list_tasks", "list_flags", "list_alerts"):
        if role in MAY[operation]:
            assert walker.call(operation, headers).json()["items"] == []
    if role in MAY["search_enrollments"]:
        assert walker.call("search_enrollments", headers).json()["items"] == []
    if role in MAY["record_clinic_event"]:
        assert walker.call("record_clinic_event", headers).status_code == 404
    assert row_counts(runtime) == before


def test_without_a_valid_token_nothing_answers(
    walker: Walker, clinic: Clinic, runtime: Runtime
) -> None:
    genuine = clinic.headers("clinician")["Authorization"]
    wrong_last = genuine[:-1] + ("0" if genuine[-1] != "0" else "1")
    for header in (None, "", "Bearer", "Bearer x", wrong_last, f"Basic {genuine[7:]}", "Bearer é"):
        headers = {} if header is None else {b"Authorization": header.encode("latin-1")}
        for operation in MAY:
            answer = walker.call(operation, headers)
            assert answer.status_code == 401, (operation, header)
            assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("column", ["revoked_at", "expires_at"])
def test_a_token_that_is_over_opens_nothing(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock, column: str
) -> None:
    headers = clinic.headers("admin")
    assert client.get("/api/v1/me", headers=headers).status_code == 200
    over = update(table(ApiToken)).values({column: clock.now})
    transact(runtime, lambda s: s.execute(over))
    assert client.get("/api/v1/me", headers=headers).status_code == 401


def test_the_secret_of_a_token_is_kept_nowhere(clinic: Clinic, runtime: Runtime) -> None:
    secret = clinic.headers("admin")["Authorization"].rpartition("_")[2]
    (row,) = rows_of(runtime, ApiToken)
    assert secret not in str(tuple(row))
    assert bytes.fromhex(secret) != row.secret_hash


def test_me_says_whose_token_this_is(client: TestClient, clinic: Clinic) -> None:
    me = client.get("/api/v1/me", headers=clinic.headers("outreach")).json()
    assert me.pop("name").startswith("token:")
    assert me == {
        "label": "outreach",
        "role": "outreach",
        "site": "harbor",
        "gateway": "sandbox",
    }
