"""Other thresholds of the flag rules: who may set them, for whom they hold, and what they do."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.db.tables import Engagement, RuleOverride
from smsint.jobs.turns import sweep_turn
from smsint.services.runtime import Runtime
from tests.builders import BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, pages_of
from tests.support.rows import rows_of

SITE = "/api/v1/rules"
MARK = ">changed here<"


@pytest.fixture
def ben(clinic: Clinic) -> str:
    return clinic.enroll(BEN)


def rule(client: TestClient, path: str, headers: dict[str, str], name: str) -> dict[str, Any]:
    items: list[dict[str, Any]] = client.get(path, headers=headers).json()["items"]
    return next(one for one in items if one["id"] == name)


def test_a_site_and_then_a_patient_change_a_rule_and_take_it_back(
    client: TestClient, clinic: Clinic, ben: str
) -> None:
    headers, patient = clinic.headers(), f"/api/v1/enrollments/{ben}/rules"
    standard = rule(client, SITE, headers, "two-missed")
    assert (standard["open_at"], standard["silent_hours"], standard["changes"]) == (2, 168, {})
    changed = client.put(f"{SITE}/two-missed", json={"open_at": 4}, headers=headers)
    assert changed.status_code == 200
    assert changed.json()["open_at"] == 4
    theirs = client.put(f"{patient}/two-missed", json={"silent": "36h"}, headers=headers).json()
    assert (theirs["open_at"], theirs["silent_hours"]) == (4, 36)
    assert theirs["site_changes"] == {"open_at": 4}
    assert rule(client, SITE, headers, "two-missed")["silent_hours"] == 168
    back = client.delete(f"{patient}/two-missed", headers=headers).json()
    assert (back["open_at"], back["silent_hours"], back["changes"]) == (4, 168, {})
    assert client.delete(f"{SITE}/two-missed", headers=headers).json()["open_at"] == 2


def test_whoever_it_is_about_is_looked_at_by_the_next_sweep(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock, ben: str
) -> None:
    sweep_turn(runtime, clock())
    (state,) = rows_of(runtime, Engagement)
    assert state.next_sweep_at > clock()
    client.put(f"{SITE}/drifting", json={"open_at": 0.3}, headers=clinic.headers())
    (state,) = rows_of(runtime, Engagement)
    assert state.next_sweep_at == clock()


@pytest.mark.parametrize(
    ("name", "change", "status"),
    [
        pytest.param("two-missed", {"close_at": 2}, 422, id="opens and closes at once"),
        pytest.param("two-missed", {}, 422, id="nothing"),
        pytest.param("two-missed", {"measure": "drift"}, 422, id="another measure"),
        pytest.param("two-missed", {"min_prompts": -1}, 422, id="less than none"),
        pytest.param("no-such-rule", {"open_at": 3}, 404, id="a rule that is none"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(
    client: TestClient, clinic: Clinic, runtime: Runtime, ben: str, name: str, change: Any,
    status: int,
) -> None:  # fmt: skip
    for path in (SITE, f"/api/v1/enrollments/{ben}/rules"):
        answer = client.put(f"{path}/{name}", json=change, headers=clinic.headers())
        assert answer.status_code == status
    assert rows_of(runtime, RuleOverride) == []


def test_a_site_cannot_make_its_patients_flags_flicker(
    client: TestClient, clinic: Clinic, ben: str
) -> None:
    headers = clinic.headers()
    own = {"open_at": 6, "close_at": 3}
    path = f"/api/v1/enrollments/{ben}/rules/two-missed"
    assert client.put(path, json=own, headers=headers).status_code == 200
    assert client.put(path, json={"close_at": 1}, headers=headers).status_code == 200
    answer = client.put(f"{SITE}/two-missed", json={"open_at": 1}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (409, "patients_differ")


@pytest.mark.parametrize("role", ["outreach", "service", "researcher", "auditor"])
def test_rules_are_for_clinicians_and_admins(
    client: TestClient, clinic: Clinic, ben: str, role: str
) -> None:
    headers = clinic.headers(role)
    assert client.get(SITE, headers=headers).status_code == 403
    assert client.put(f"{SITE}/drifting", json={"open_at": 1}, headers=headers).status_code == 403


def test_another_sites_patient_has_no_rules_to_see(
    client: TestClient, clinic: Clinic, ben: str
) -> None:
    path = f"/api/v1/enrollments/{ben}/rules"
    assert client.get(path, headers=clinic.headers(site="hillside")).status_code == 404


# On the page


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = pages_of(runtime, clock)
    with found.client:
        yield found


def test_a_rule_is_changed_on_the_page_and_emptying_it_takes_it_back(
    pages: Pages, ben: str
) -> None:
    pages.sign_in()
    for path in ("/rules", f"/patients/{ben}/rules"):
        assert MARK not in pages.get(path).text
        answer = pages.post(f"{path}/two-missed", {"silent": "48", "level": "red"})
        assert answer.headers["location"] == f"{path}?done=changed"
        shown = pages.get(path).text
        assert MARK in shown
        assert 'value="48"' in shown
        answer = pages.post(f"{path}/two-missed", {"silent": ""})
        assert answer.headers["location"] == f"{path}?done=reset"
        assert MARK not in pages.get(path).text


def test_what_holds_for_somebody_new_is_told_with_its_values(pages: Pages, ben: str) -> None:
    pages.sign_in()
    shown = pages.get(f"/patients/{ben}/rules").text
    assert "In the first 30 days: silent for 2 days." in shown
    assert "In the first 30 days: level Red." in shown
    pages.post("/rules/two-missed", {"silent": "96"})
    assert "silent for 2 days" not in pages.get(f"/patients/{ben}/rules").text, "outweighed"


def test_what_cannot_be_is_told_beside_its_field_and_stays_typed(pages: Pages, ben: str) -> None:
    pages.sign_in()
    answer = pages.post("/rules/two-missed", {"close_at": "5"})
    assert answer.status_code == 422
    assert "has to close at less" in answer.text
    assert 'value="5"' in answer.text


def test_an_admin_of_every_site_changes_the_site_that_is_shown(
    pages: Pages, clinic: Clinic, runtime: Runtime, ben: str
) -> None:
    pages.sign_in("admin", None)
    assert "Flag rules" in pages.get("/rules").text
    answer = pages.post("/rules/drifting?site=harbor", {"open_at": "0.5"})
    assert answer.headers["location"] == "/rules?site=harbor&done=changed"
    assert [row.site_id for row in rows_of(runtime, RuleOverride)] == ["harbor"]
