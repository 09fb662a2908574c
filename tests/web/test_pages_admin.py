"""The administrator's pages: people, tokens, sites, the audit log, health; and one's own sign-ins."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from sqlalchemy import update

from smsint.db.engine import Database
from smsint.db.tables import AuditEvent, table
from smsint.services.runtime import Runtime
from tests.builders import BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, desk_of


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: these pages read small tables."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = desk_of(runtime, clock)
    with found.client:
        found.sign_in("admin", None)
        yield found


def secret(text: str) -> str:
    found = re.search(r'<code class="secret">([^<]+)</code>', text)
    assert found
    return unescape(found[1])


def test_somebody_new_gets_a_password_that_is_shown_once(pages: Pages) -> None:
    form = {"name": "Kim", "email": "kim@harbor.example", "role": "clinician", "site": "harbor"}
    answer = pages.post("/admin/people", form)
    password = secret(answer.text)
    assert "otpauth://" in answer.text
    assert password not in pages.get("/admin/people").text
    assert pages.give("kim@harbor.example", password).status_code == 303
    assert pages.get("/").status_code == 200


@pytest.mark.parametrize(
    ("change", "advice"),
    [
        pytest.param({"email": "nobody"}, "e-mail address", id="no address"),
        pytest.param({"email": "admin@None.example"}, "added already", id="taken"),
        pytest.param({"site": "mars"}, "no such site", id="no site"),
        pytest.param({"site": ""}, "Name the site", id="a clinician of no site"),
    ],
)
def test_a_slip_is_told_and_nothing_typed_is_lost(
    pages: Pages, change: dict[str, str], advice: str
) -> None:
    form = {"name": "Kim", "email": "kim@x.example", "role": "clinician", "site": "harbor"}
    answer = pages.post("/admin/people", form | change)
    assert answer.status_code == 422
    assert advice in unescape(answer.text)
    assert 'value="Kim"' in answer.text


def test_whoever_is_kept_out_is_out_at_once_and_may_come_back(pages: Pages) -> None:
    made = pages.employ()
    other = desk_of(pages.runtime, pages.clock)
    with other.client:
        other.give("clinician@harbor.example", made.password)
        assert other.get("/").status_code == 200
        pages.post(f"/admin/people/{made.id}/disable")
        assert other.get("/").status_code == 303
        assert other.give("clinician@harbor.example", made.password).status_code == 401
        pages.post(f"/admin/people/{made.id}/enable")
        assert other.give("clinician@harbor.example", made.password).status_code == 303


def test_new_codes_end_the_old_sign_ins(pages: Pages) -> None:
    made = pages.employ()
    answer = pages.post(f"/admin/people/{made.id}/codes")
    fresh = secret(answer.text)
    assert fresh.startswith("otpauth://")
    assert fresh != made.totp_uri


def test_nobody_keeps_themselves_out(pages: Pages) -> None:
    own = re.search(r"Administrator", pages.get("/admin/people").text)
    assert own
    with pages.runtime.database.read() as session:
        me = session.execute(table(AuditEvent).select()).all()[-1].actor
    staff_id = me.removeprefix("staff:")
    assert pages.post(f"/admin/people/{staff_id}/disable").status_code == 409


def test_a_token_is_shown_once_works_and_is_revoked(pages: Pages) -> None:
    answer = pages.post("/admin/tokens", {"name": "Records", "role": "service", "site": "harbor"})
    token = secret(answer.text)
    headers = {"Authorization": f"Bearer {token}"}
    assert pages.client.get("/api/v1/me", headers=headers).status_code == 200
    listed = pages.get("/admin/tokens").text
    assert token not in listed
    found = re.search(r"/admin/tokens/([0-9a-f]+)/revoke", listed)
    assert found
    pages.post(f"/admin/tokens/{found[1]}/revoke")
    assert pages.client.get("/api/v1/me", headers=headers).status_code == 401
    assert "Revoked" in pages.get("/admin/tokens").text


def test_a_site_is_added_once(pages: Pages) -> None:
    form = {"name": "Valley", "time_zone": "America/Denver"}
    assert pages.post("/admin/sites", form).status_code == 303
    assert "Valley" in pages.get("/admin/sites").text
    assert pages.post("/admin/sites", form).status_code == 422
    assert "IANA" in pages.post("/admin/sites", {"name": "Hill", "time_zone": "x"}).text


def test_the_audit_log_is_filtered_paged_and_names_staff_but_no_patient(
    pages: Pages, clinic: Clinic
) -> None:
    ben = clinic.enroll(BEN)
    log = pages.get("/admin/audit").text
    assert "staff.signed_in" in log
    assert "enrollment.created" in log
    assert "Ben" not in log
    assert "Admin" in log
    only = pages.get("/admin/audit?family=enrollment").text
    assert "enrollment.created" in only
    assert ">staff.signed_in<" not in only
    assert "enrollment.created" in pages.get(f"/admin/audit?subject=enrollment:{ben}").text
    assert "Nothing here" in pages.get("/admin/audit?before=1").text


def test_a_broken_chain_is_told(pages: Pages) -> None:
    assert "The chain holds" in pages.post("/admin/audit/verify").text
    with pages.runtime.database.write() as session:
        change = update(table(AuditEvent)).where(table(AuditEvent).c.id == 2)
        session.execute(change.values(action="nothing.happened"))
    assert "broken at row 2" in pages.post("/admin/audit/verify").text


def test_health_says_what_waits(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    before = pages.get("/admin/health").text
    assert "No worker has run yet" in before
    pages.send()
    assert "Running" in pages.get("/admin/health").text


def test_somebody_sees_where_they_are_signed_in_and_ends_all_of_it(pages: Pages) -> None:
    other = desk_of(pages.runtime, pages.clock)
    with other.client:
        agent = {"User-Agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0"}
        other.client.headers.update(agent)
        password = pages.employ("outreach").password
        other.give("outreach@harbor.example", password)
        assert "Firefox on Windows" in other.get("/account").text
        assert other.post("/account/sign-out-everywhere").headers["location"] == "/sign-in"
        assert other.get("/").headers["location"] == "/sign-in"
    assert pages.get("/account").status_code == 200  # another person's sign-in goes on


def test_the_news_begins_where_somebody_left_off(pages: Pages, clinic: Clinic) -> None:
    password = pages.employ().password
    pages.give("clinician@harbor.example", password)
    assert "In the last day" in pages.get("/").text
    pages.post("/sign-out")
    pages.clock.advance(hours=20)
    clinic.enroll(BEN)
    clinic.text_from(BEN, "hello there")
    pages.clock.advance(hours=1)
    pages.give("clinician@harbor.example", password)
    shown = pages.get("/").text
    assert "Since you were last here" in shown
    assert re.search(r"<dt>replies</dt><dd>1</dd>", shown)
    assert re.search(r"<dt>enrolled</dt><dd>1</dd>", shown)


def test_a_page_that_refreshes_itself_keeps_nobody_signed_in(pages: Pages) -> None:
    for _ in range(4):
        pages.clock.advance(minutes=4)
        pages.client.get("/account", headers={"X-Live": "1"}, follow_redirects=False)
    assert pages.get("/account").status_code == 303
    assert "bye" in pages.client.get("/events").text


def test_somebody_on_call_is_added_and_taken_off(pages: Pages) -> None:
    pages.sign_in("clinician")
    assert "Nobody is called yet" in pages.get("/on-call").text
    nothing = pages.post("/on-call", {"name": "Kim"})
    assert nothing.status_code == 422
    assert "Give a phone, a webhook, or both" in nothing.text
    form = {"name": "Kim", "phone": "(202) 555-0144", "from_time": "18:00", "to_time": "08:00"}
    assert pages.post("/on-call", form).status_code == 303
    listed = pages.get("/on-call").text
    assert "Kim" in listed
    assert "6:00 PM – 8:00 AM" in listed
    found = re.search(r"/on-call/(onc_[0-9a-f]+)/remove", listed)
    assert found
    assert pages.post(f"/on-call/{found[1]}/remove").status_code == 303
    assert "Kim" not in pages.get("/on-call").text
