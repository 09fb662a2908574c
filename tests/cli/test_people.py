"""``staff add``, ``token create``, ``site add``: secrets are shown once and work."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyotp
import pytest
from pwdlib import PasswordHash
from typer.testing import CliRunner, Result

from smsint.cli import people
from smsint.db.engine import Database
from smsint.db.migrate import migrate
from smsint.db.tables import AuditEvent, Staff
from smsint.domain.states import Role
from smsint.services.access import authenticate
from smsint.services.installation import build_runtime
from smsint.services.runtime import Runtime
from smsint.settings import Settings
from tests.builders import SHIPPED
from tests.support.clock import START
from tests.support.rows import one_row, rows_of

Smsint = Callable[..., Result]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A migrated database of its own, whose keys lie beside it."""
    url = f"sqlite:///{tmp_path}/smsint.db"
    database = Database(url)
    migrate(database)
    database.close()
    return url


@pytest.fixture
def run(url: str) -> Smsint:
    """Types a command."""
    env = {"SMSINT_DATABASE_URL": url, "SMSINT_LIBRARY": str(SHIPPED)}

    def run(app: Any, *words: str) -> Result:
        return CliRunner().invoke(app, words, env=env)

    return run


@pytest.fixture
def installed(url: str, run: Smsint) -> Runtime:
    """The same installation, looked at from outside."""
    return build_runtime(Settings(database_url=url, library=SHIPPED))


def _site(run: Smsint, name: str = "Harbor") -> Any:
    made = run(people.site_app, "--name", name, "--time-zone", "America/New_York", "--json")
    return json.loads(made.stdout)


def test_a_token_works_and_belongs_to_its_site(run: Smsint, installed: Runtime) -> None:
    assert _site(run)["id"] == "harbor"
    made = run(people.token_app, "--role", "clinician", "--site", "Harbor", "--json")
    token = json.loads(made.stdout)
    assert set(token) == {"id", "token"}
    with installed.database.read() as session:
        actor = authenticate(session, token["token"], now=START)
    assert actor is not None
    assert (actor.role, actor.site_id) == (Role.CLINICIAN, "harbor")


def test_a_single_clinic_need_not_name_its_site(run: Smsint, installed: Runtime) -> None:
    made = json.loads(run(people.token_app, "--role", "outreach", "--json").stdout)
    with installed.database.read() as session:
        actor = authenticate(session, made["token"], now=START)
    assert actor is not None
    assert actor.site_id == "main-clinic"


def test_with_several_sites_a_clinician_needs_one(run: Smsint) -> None:
    _site(run), _site(run, "Hillside")
    refused = run(people.token_app, "--role", "clinician")
    assert refused.exit_code == 1
    assert "Name the site" in refused.output
    assert run(people.token_app, "--role", "admin").exit_code == 0  # sees every site


def test_staff_get_a_password_and_a_code_that_work(run: Smsint, installed: Runtime) -> None:
    made = json.loads(
        run(
            people.staff_app, "--email", "Kim@Clinic.example", "--role", "outreach", "--json"
        ).stdout
    )
    assert set(made) == {"id", "password", "totp_uri"}
    row = one_row(installed, Staff)
    assert (row.id, row.email, row.role) == (made["id"], "kim@clinic.example", Role.OUTREACH)
    assert PasswordHash.recommended().verify(made["password"], row.password_hash)
    secret = installed.vault.open("staff.totp_secret", row.totp_secret)
    assert pyotp.parse_uri(made["totp_uri"]).secret == secret
    assert [event.action for event in rows_of(installed, AuditEvent)] == [
        "site.added",
        "staff.added",
    ]


@pytest.mark.parametrize(
    ("app", "words"),
    [
        pytest.param("staff_app", ("--email", "kim", "--role", "admin"), id="not an address"),
        pytest.param("token_app", ("--role", "admin", "--site", "none"), id="no such site"),
        pytest.param("site_app", ("--name", "Harbor"), id="a site of that name"),
        pytest.param("site_app", ("--name", "X", "--time-zone", "EST5"), id="no such zone"),
        pytest.param("site_app", ("--name", "!!"), id="a name without letters"),
    ],
)
def test_what_cannot_be_done_is_exit_1(run: Smsint, app: str, words: tuple[str, ...]) -> None:
    _site(run)
    assert run(getattr(people, app), *words).exit_code == 1


def test_the_same_address_twice_is_refused(run: Smsint) -> None:
    words = ("--email", "kim@clinic.example", "--role", "admin")
    assert run(people.staff_app, *words).exit_code == 0
    assert run(people.staff_app, *words).exit_code == 1


def test_a_role_nobody_has_is_exit_2(run: Smsint) -> None:
    assert run(people.token_app, "--role", "king").exit_code == 2


def test_secrets_are_shown_for_people_too(run: Smsint) -> None:
    shown = run(people.token_app, "--role", "admin").stdout
    assert "token: smsint_" in shown
    assert "Authorization: Bearer" in shown
