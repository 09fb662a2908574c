"""Signing in to the staff page, and out of it."""

from collections.abc import Iterator
from datetime import timedelta

import pyotp
import pytest

from smsint.db.engine import Database
from smsint.db.tables import Staff, StaffSession, table
from smsint.services.people import NewStaff
from smsint.services.runtime import Runtime
from tests.builders import Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, desk_of, pages_of


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: hashing passwords is slow on purpose. test_pages_journey.py takes both."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = desk_of(runtime, clock)
    with found.client:
        yield found


@pytest.fixture
def clinical(clinic: Clinic, runtime: Runtime, clock: SettableClock) -> Iterator[Pages]:
    """An installation with real patients, behind TLS."""
    found = pages_of(
        runtime, clock, public_url="https://texts.clinic.example", gateway="twilio",
        twilio_account_sid="AC" + "0" * 32,
    )  # fmt: skip
    with found.client:
        yield found


def code_of(made: NewStaff, pages: Pages) -> str:
    """What somebody's authenticator shows now."""
    totp = pyotp.parse_uri(made.totp_uri)
    assert isinstance(totp, pyotp.TOTP)
    return totp.at(pages.clock())


def test_whoever_is_not_signed_in_is_asked_to(pages: Pages) -> None:
    answer = pages.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert "Care Team" in pages.get("/sign-in").text


def test_the_right_password_opens_the_desk_and_is_audited(pages: Pages) -> None:
    answer = pages.sign_in()
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert pages.get("/").status_code == 200
    assert pages.audited()[-1] == "staff.signed_in"


def test_the_cookie_is_for_the_server_alone_and_holds_no_stored_secret(pages: Pages) -> None:
    cookie = pages.sign_in().headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie  # a sandbox on http
    with pages.runtime.database.read() as session:
        stored = session.execute(table(StaffSession).select()).one().secret_hash
    assert stored.hex() not in cookie


def test_behind_tls_the_cookie_never_travels_in_the_clear(clinical: Pages) -> None:
    made = clinical.employ()
    code = code_of(made, clinical)
    cookie = clinical.give("clinician@harbor.example", made.password, code).headers["set-cookie"]
    assert "Secure" in cookie


def test_real_patients_are_behind_a_second_factor_that_works_once(clinical: Pages) -> None:
    made = clinical.employ()
    code = code_of(made, clinical)
    address = "clinician@harbor.example"
    assert "One-time code" in clinical.get("/sign-in").text
    assert clinical.give(address, made.password).status_code == 401
    assert clinical.give(address, made.password, "000000").status_code == 401
    assert clinical.give(address, made.password, f"{code[:3]} {code[3:]}").status_code == 303
    assert clinical.give(address, made.password, code).status_code == 401


@pytest.mark.parametrize(
    ("email", "password"),
    [
        pytest.param("clinician@harbor.example", "wrong", id="wrong password"),
        pytest.param("nobody@harbor.example", "wrong", id="unknown address"),
        pytest.param("", "", id="nothing"),
        pytest.param("clinician@harbor.example' --", "x\0y", id="nonsense"),
    ],
)
def test_a_refusal_does_not_say_which_part_was_wrong(
    pages: Pages, email: str, password: str
) -> None:
    pages.employ()
    answer = pages.give(email, password)
    assert answer.status_code == 401
    assert "do not go together" in answer.text
    assert password not in answer.text or password in {"", "wrong"}
    assert "set-cookie" not in answer.headers


def test_guessing_is_held_up_and_the_right_password_waits_too(pages: Pages) -> None:
    password = pages.employ().password
    tries = [pages.give("clinician@harbor.example", "guess").status_code for _ in range(5)]
    assert tries == [401, 401, 401, 401, 429]
    waiting = pages.give("clinician@harbor.example", password)
    assert waiting.status_code == 429
    assert "Wait 1 min and try again." in " ".join(waiting.text.split())
    pages.clock.advance(minutes=1, seconds=1)
    assert pages.give("clinician@harbor.example", password).status_code == 303


def test_a_desk_left_alone_is_closed_after_a_quarter_of_an_hour(pages: Pages) -> None:
    pages.sign_in()
    for _ in range(3):
        pages.clock.advance(minutes=14)
        assert pages.get("/").status_code == 200
    pages.clock.advance(minutes=15)
    assert pages.get("/").headers["location"] == "/sign-in"


def test_after_twelve_hours_everybody_signs_in_anew(pages: Pages) -> None:
    pages.sign_in()
    began = pages.clock()
    while pages.clock() - began < timedelta(hours=11, minutes=50):
        pages.clock.advance(minutes=10)
        assert pages.get("/").status_code == 200
    pages.clock.advance(minutes=10)
    assert pages.get("/").status_code == 303


def test_signing_out_ends_the_session_and_not_only_the_cookie(pages: Pages) -> None:
    pages.sign_in()
    stolen = pages.client.cookies["smsint_session"]
    assert pages.post("/sign-out").headers["location"] == "/sign-in"
    pages.client.cookies.set("smsint_session", stolen)
    assert pages.get("/").headers["location"] == "/sign-in"
    assert pages.audited()[-1] == "staff.signed_out"


def test_whoever_was_disabled_is_out_at_once(pages: Pages) -> None:
    pages.sign_in()
    with pages.runtime.database.write() as session:
        session.execute(table(Staff).update().values(disabled_at=pages.clock()))
    assert pages.get("/").status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="another site's form"),
        pytest.param({"Sec-Fetch-Site": "same-site"}, id="a neighbouring host"),
        pytest.param({"Origin": "https://evil.example"}, id="an older browser"),
        pytest.param({"Origin": "null"}, id="a sandboxed frame"),
    ],
)
def test_no_other_page_can_post_here(pages: Pages, headers: dict[str, str]) -> None:
    for path in ("/sign-in", "/sign-out", "/alerts/alert_0/acknowledge", "/sandbox/clock"):
        answer = pages.client.post(path, headers=headers, follow_redirects=False)
        assert answer.status_code in {403, 404}, path
    assert pages.client.post("/sign-out", headers=headers).status_code == 403


def test_our_own_origin_may_post_also_from_a_browser_without_fetch_metadata(pages: Pages) -> None:
    answer = pages.client.post(
        "/sign-out", headers={"Origin": "http://testserver"}, follow_redirects=False
    )
    assert answer.status_code == 303
