"""The pages of one installation, and a browser's worth of requests to them."""

from dataclasses import dataclass

from fastapi.testclient import TestClient
from httpx2 import Response
from sqlalchemy import select

from smsint.db.tables import AuditEvent, table
from smsint.domain.states import Role
from smsint.gateway.sandbox import SandboxGateway
from smsint.service import build_service, connect_phones
from smsint.services.people import NewStaff, add_staff
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from smsint.settings import Settings
from smsint.simulation.clock import VirtualClock
from smsint.simulation.engine import Engine
from smsint.web.pages.sandbox import Advance
from tests.support.applications import console_of
from tests.support.clock import SettableClock

_AUDIT = table(AuditEvent)
SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Pages:
    """A service without a worker: texts leave when ``send`` is called."""

    runtime: Runtime
    clock: SettableClock
    gateway: SandboxGateway
    client: TestClient

    def send(self) -> None:
        """One turn of the engine."""
        with Engine(self.runtime, self.gateway, VirtualClock(self.clock())) as engine:
            engine.turn()

    def employ(self, role: str = "clinician", site: str | None = "harbor") -> NewStaff:
        """Adds somebody who can sign in as ``<role>@<site>.example``."""
        now = self.clock()
        return transact(
            self.runtime,
            lambda session: add_staff(
                session,
                self.runtime,
                email=f"{role}@{site}.example",
                role=Role(role),
                site_id=site,
                name=role.title(),
                now=now,
            ),
        )

    def sign_in(self, role: str = "clinician", site: str | None = "harbor") -> Response:
        """Employs somebody and signs them in."""
        password = self.employ(role, site).password
        return self.give(f"{role}@{site}.example", password)

    def give(self, email: str, password: str, code: str = "") -> Response:
        """Fills in the sign-in page."""
        data = {"email": email, "password": password, "code": code}
        return self.post("/sign-in", data)

    def get(self, path: str) -> Response:
        """A page, without following where it sends us."""
        return self.client.get(path, follow_redirects=False)

    def post(self, path: str, data: dict[str, str] | None = None) -> Response:
        """A form of our own page."""
        return self.client.post(path, data=data, headers=SAME_ORIGIN, follow_redirects=False)

    def audited(self) -> list[str]:
        """The actions in the audit log, in order."""
        with self.runtime.database.read() as session:
            return list(session.execute(select(_AUDIT.c.action).order_by(_AUDIT.c.id)).scalars())


def desk_of(runtime: Runtime, clock: SettableClock) -> Pages:
    """The console without webhooks and virtual phones; enter ``client`` before use."""
    gateway = SandboxGateway(clock=clock)
    connect_phones(gateway, runtime, clock)
    client = TestClient(console_of(runtime, clock))
    return Pages(runtime, clock, gateway, client)


def pages_of(
    runtime: Runtime, clock: SettableClock, *, advance: Advance | None = None, **settings: str
) -> Pages:
    """The whole service over a runtime; enter ``client`` before use."""
    gateway = SandboxGateway(clock=clock)
    chosen = Settings.model_validate({"gateway": "sandbox", **settings})
    app = build_service(
        chosen, runtime, clock=clock, with_worker=False, gateway=gateway, advance=advance
    )
    base = "https://testserver" if settings.get("public_url", "").startswith("https") else None
    client = TestClient(app, base_url=base or "http://testserver")
    return Pages(runtime, clock, gateway, client)
