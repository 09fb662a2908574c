"""Every route of the console: who may go where, and that no other site can use it."""

import re
from collections.abc import Iterator

import pytest

from smsint.db.engine import Database
from smsint.services.runtime import Runtime
from smsint.web.pages.route import PageRoute
from tests.builders import BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import SAME_ORIGIN, Pages, pages_of

CARE = {"clinician", "outreach"}
SEEING = CARE | {"admin", "service"}
ADMIN = {"admin"}
ROLES = ("admin", "auditor", "clinician", "outreach", "researcher", "service")
EVERYBODY = set(ROLES)

MAY: dict[str, set[str]] = {
    # Written out, so that a slip in the code's own tables is seen.
    "GET /": EVERYBODY,
    "GET /account": EVERYBODY,
    "POST /account/sign-out-everywhere": EVERYBODY,
    "GET /events": SEEING,
    "GET /library": EVERYBODY,
    "GET /library/preview": EVERYBODY,
    "GET /library/coverage": EVERYBODY,
    "GET /reports": CARE | {"admin", "researcher"},
    "POST /alerts/{id}/acknowledge": CARE,
    "POST /alerts/{id}/escalate": CARE,
    "POST /alerts/{id}/close": CARE,
    "GET /tasks/{id}": CARE,
    "POST /tasks/{id}/claim": CARE,
    "POST /tasks/{id}/attempt": CARE,
    "POST /tasks/{id}/note": CARE,
    "POST /tasks/{id}/resolve": CARE,
    "POST /tasks/{id}/reopen": CARE,
    "POST /tasks/{id}/snooze": CARE,
    "POST /tasks/{id}/hand-over": CARE,
    "GET /patients": SEEING,
    "POST /patients/search": CARE | {"service"},
    "GET /patients/{id}": SEEING,
    "POST /patients/{id}/measure": CARE,
    "POST /patients/{id}/fill": CARE,
    "POST /patients/{id}/texts": CARE,
    "POST /patients/{id}/texts/{outbox_id}/cancel": CARE,
    "POST /patients/{id}/take-over": CARE,
    "POST /patients/{id}/hand-back": CARE,
    "POST /patients/{id}/pause": CARE | {"service"},
    "POST /patients/{id}/resume": CARE | {"service"},
    "POST /patients/{id}/opt-out": CARE | {"service"},
    "POST /patients/{id}/end": {"clinician", "service"},
    "POST /patients/{id}/phone": {"clinician", "service"},
    "POST /patients/{id}/preferences": {"clinician", "service"},
    "POST /patients/{id}/thresholds": {"clinician", "service"},
    "POST /patients/{id}/notes": CARE,
    "POST /patients/{id}/replies": CARE,
    "POST /patients/{id}/replies/{reply_id}/remove": CARE,
    "GET /enroll": {"clinician", "service"},
    "POST /enroll": {"clinician", "service"},
    "POST /enroll/file": {"clinician", "service"},
    "POST /enroll/rows": {"clinician", "service"},
    "GET /on-call": {"admin", "clinician"},
    "POST /on-call": {"admin", "clinician"},
    "POST /on-call/{id}/remove": {"admin", "clinician"},
    "GET /rules": {"admin", "clinician"},
    "POST /rules/{rule}": {"admin", "clinician"},
    "GET /patients/{id}/rules": {"admin", "clinician"},
    "POST /patients/{id}/rules/{rule}": {"admin", "clinician"},
    "GET /admin/people": ADMIN,
    "POST /admin/people": ADMIN,
    "POST /admin/people/{id}/disable": ADMIN,
    "POST /admin/people/{id}/enable": ADMIN,
    "POST /admin/people/{id}/codes": ADMIN,
    "GET /admin/tokens": ADMIN,
    "POST /admin/tokens": ADMIN,
    "POST /admin/tokens/{id}/revoke": ADMIN,
    "GET /admin/sites": ADMIN,
    "POST /admin/sites": ADMIN,
    "GET /admin/audit": {"admin", "auditor"},
    "POST /admin/audit/verify": {"admin", "auditor"},
    "GET /admin/health": ADMIN,
}
OPEN = {"GET /sign-in", "POST /sign-in", "POST /sign-out", "POST /theme"}
"""Before a sign-in, or without one."""
ELSEWHERE = "/sandbox"
"""The virtual phones have no sign-in, and tests of their own."""
FORMS = {
    "/attempt": {"outcome": "reached"},
    "/resolve": {"outcome": "reached"},
    "/close": {"outcome": "reached"},
    "/admin/people": {"role": "auditor"},
    "/admin/tokens": {"role": "service"},
    "/enroll/rows": {"text": "x"},
}
FOREIGN = {
    "another site's form": {"Sec-Fetch-Site": "cross-site"},
    "a neighbouring host": {"Sec-Fetch-Site": "same-site"},
    "an older browser": {"Origin": "https://evil.example"},
    "a sandboxed frame": {"Origin": "null"},
}


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: what is tried here is the door, not what is behind it."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = pages_of(runtime, clock)
    with found.client:
        yield found


def routes(pages: Pages) -> list[str]:
    """Every route that people meet, as ``METHOD /path``."""
    found = []
    for context in pages.client.app.app.routes:  # type: ignore[attr-defined]  # a FastAPI behind a front
        for route in flattened(context):
            if not route.path.startswith(ELSEWHERE):
                found += [f"{method} {route.path}" for method in route.methods or ()]
    return found


def flattened(route: object) -> Iterator[PageRoute]:
    """The pages inside whatever an included router became."""
    if isinstance(route, PageRoute):
        yield route
    inner = getattr(route, "original_router", None) or getattr(route, "router", None)
    for one in getattr(inner, "routes", ()):
        yield from flattened(one)


def address(operation: str, ben: str) -> tuple[str, str]:
    method, path = operation.split()
    which = ben if path.startswith("/patients/") else "task_" + "0" * 20
    return method, path.replace("{id}", which).replace("{outbox_id}", "1").replace(
        "{reply_id}", "reply_0"
    ).replace("{rule}", "two-missed")


def knock(pages: Pages, operation: str, ben: str, headers: dict[str, str]) -> int:
    method, path = address(operation, ben)
    data = next((form for end, form in FORMS.items() if path.endswith(end)), None)
    files = {"file": ("x.csv", b"x")} if path == "/enroll/file" else None
    if path == "/events":  # a stream: its first line is enough
        with pages.client.stream("GET", path + "?about=nobody", headers=headers) as answer:
            return int(answer.status_code)
    answer = pages.client.request(
        method, path, data=data, files=files, headers=headers, follow_redirects=False
    )
    return int(answer.status_code)


def test_every_route_is_in_the_table(pages: Pages) -> None:
    assert set(routes(pages)) == set(MAY) | OPEN


def test_nothing_is_there_for_whoever_is_not_signed_in(pages: Pages, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    for operation in MAY:
        method, path = address(operation, ben)
        if path == "/events":
            assert "bye" in pages.get(path).text
            continue
        files = {"file": ("x.csv", b"x")} if path == "/enroll/file" else None
        answer = pages.client.request(
            method, path, files=files, headers=SAME_ORIGIN, follow_redirects=False
        )
        assert (answer.status_code, answer.headers.get("location")) == (303, "/sign-in"), operation


@pytest.mark.parametrize("headers", FOREIGN.values(), ids=FOREIGN)
def test_no_other_site_can_post_to_any_route(
    pages: Pages, clinic: Clinic, headers: dict[str, str]
) -> None:
    ben = clinic.enroll(BEN)
    pages.sign_in()
    posts = [operation for operation in (*MAY, *OPEN) if operation.startswith("POST")]
    assert {
        operation: knock(pages, operation, ben, headers) for operation in posts
    } == dict.fromkeys(posts, 403)
    assert pages.get("/").status_code == 200  # and nobody was signed out


@pytest.mark.parametrize("role", ROLES)
def test_a_role_finds_its_own_rooms_and_no_other(pages: Pages, clinic: Clinic, role: str) -> None:
    ben = clinic.enroll(BEN)
    pages.sign_in(role, "harbor" if role in CARE else None)
    skipped = {"POST /account/sign-out-everywhere", "GET /events"}
    for operation, roles in MAY.items():
        if operation in skipped and role in roles:
            continue  # one ends the sign-in that the rest needs, the other never ends
        status = knock(pages, operation, ben, SAME_ORIGIN)
        assert (status != 403) == (role in roles), f"{operation}: {status}"
        assert status < 500, f"{operation}: {status}"


def test_the_navigation_leads_only_where_the_role_may_go(pages: Pages) -> None:
    for role in ROLES:
        pages.sign_in(role, "harbor" if role in CARE else None)
        home = pages.client.get("/").text
        bar = home[home.index("<nav") : home.index("</nav>")]
        links = [link for link in re.findall(r'href="([^"]+)"', bar) if "/static" not in link]
        assert links
        for link in links:
            assert pages.client.get(link).status_code == 200, f"{role}: {link}"


def test_a_part_of_a_page_that_meets_an_ended_sign_in_sends_the_window_away(pages: Pages) -> None:
    answer = pages.client.get("/", headers={"HX-Request": "true"}, follow_redirects=False)
    assert answer.headers["hx-redirect"] == "/sign-in"


def test_a_form_larger_than_any_person_types_is_refused(pages: Pages) -> None:
    pages.sign_in()
    assert pages.post("/patients/search", {"words": "x" * 300_000}).status_code == 413
