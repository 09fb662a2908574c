"""Whether the process lives, whether it can serve, and how it is doing."""

import hmac
from collections.abc import Iterator, Mapping

from fastapi import APIRouter, HTTPException, Request, Response
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from pydantic import BaseModel
from pydantic_core import to_json
from sqlalchemy.exc import SQLAlchemyError

from smsint.services.alert_path import Trouble, trouble
from smsint.services.health import Health, check_schema, gather
from smsint.web.errors import documented
from smsint.web.parts import Parts, parts_of
from smsint.web.route import ApiRoute

router = APIRouter(tags=["health"], route_class=ApiRoute)
_TEXT = "text/plain; version=0.0.4; charset=utf-8"


@router.get("/healthz", operation_id="healthz")
def healthz() -> dict[str, str]:
    """The process lives."""
    return {"status": "ok"}


@router.get(
    "/readyz",
    operation_id="readyz",
    response_model=Health,
    responses={503: {"model": Health, "description": "Cannot serve"}},
)
def readyz(request: Request) -> Response:
    """The state of the service; 503 while the database is missing or not migrated."""
    health = read_health(parts_of(request))
    body = to_json(health)
    return Response(body, 200 if health.ready else 503, media_type="application/json")


class AlertPath(BaseModel):
    """Whether an alert would call somebody now."""

    reaches_people: bool
    trouble: list[Trouble]
    """What stands between an alert and a person; empty when nothing does."""


# Not in the description: whoever walks it would find a 5xx on a clinic that has nobody on call yet.
@router.get("/alertz", response_model=AlertPath, include_in_schema=False)
def alertz(request: Request) -> Response:
    """For a watchdog outside: 503 while an alert may reach nobody, whatever the reason."""
    parts = parts_of(request)
    with parts.runtime.database.read() as session:
        found = trouble(session, parts.runtime, now=parts.clock())
    body = AlertPath(reaches_people=not found, trouble=found)
    return Response(body.model_dump_json(), 503 if found else 200, media_type="application/json")


@router.get(
    "/metrics",
    operation_id="metrics",
    response_class=Response,
    responses=documented(401) | {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)
def metrics(request: Request) -> Response:
    """Prometheus text, computed from the database now. Counts only: nobody's data."""
    parts = parts_of(request)
    given = request.headers.get("authorization", "").encode()
    if parts.metrics_token and not hmac.compare_digest(
        given, f"Bearer {parts.metrics_token}".encode()
    ):
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    registry = CollectorRegistry()
    registry.register(_FromDatabase(read_health(parts)))
    return Response(generate_latest(registry), headers={"Content-Type": _TEXT})


def read_health(parts: Parts) -> Health:
    """The state of the service, whatever state the database is in."""
    try:
        revision, wanted = check_schema(parts.runtime)
        if revision != wanted:
            return Health("not_migrated", revision, wanted)
        with parts.runtime.database.read() as session:
            return gather(session, now=parts.clock(), revision=revision)
    except SQLAlchemyError:
        return Health("unreachable")


class _FromDatabase(Collector):
    """Metrics of one scrape: right with any number of processes, because none of them counts."""

    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterator[Metric]:
        """All metric families."""
        health = self._health
        yield _one("smsint_ready", "Requests can be served.", float(health.ready))
        yield _one("smsint_hold", "Nothing is sent, after a restore.", float(health.hold))
        yield _one("smsint_texts_due", "Texts whose time has come.", health.due)
        yield _one("smsint_oldest_due_seconds", "Age of the oldest.", health.oldest_due_age)
        yield _one("smsint_texts_claimed", "Texts being handed over.", health.claimed)
        yield _one("smsint_texts_in_doubt", "Texts whose fate is unknown.", health.in_doubt)
        yield _one("smsint_alerts_open", "Safety alerts nobody has taken.", health.alerts_open)
        yield _one("smsint_alerts_overdue", "Not taken in time.", health.alerts_overdue)
        yield _one("smsint_pages_failed", "Open alerts, nobody called.", health.pages_failed)
        yield _one("smsint_tasks_open", "Tasks not resolved.", health.tasks_open)
        yield _one("smsint_tasks_overdue", "Tasks past their time.", health.tasks_overdue)
        yield _one("smsint_senders_refused", "Senders refused.", len(health.refused_since))
        if health.last_provider_success_age is not None:
            yield _one(
                "smsint_last_send_seconds",
                "Since a text was last handed over.",
                health.last_provider_success_age,
            )
        yield _by_label("smsint_tick_seconds", "Since each turn ran.", "tick", health.tick_ages)
        yield _by_label("smsint_enrollments", "By status.", "status", health.enrollments)


def _one(name: str, help_: str, value: float) -> Metric:
    return GaugeMetricFamily(name, help_, value=value)


def _by_label(name: str, help_: str, label: str, values: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, help_, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family
