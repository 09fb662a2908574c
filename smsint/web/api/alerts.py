"""Words of crisis."""

from typing import Annotated

from fastapi import Query, Response
from sqlmodel import Session

from smsint.domain.fields import Note
from smsint.domain.paging import AlertOutcome
from smsint.domain.shapes import Shape
from smsint.domain.states import AlertStatus
from smsint.services import alerts
from smsint.services.alerts import AlertView
from smsint.services.transact import transact
from smsint.web.auth import Working
from smsint.web.errors import documented
from smsint.web.once import Once
from smsint.web.paging import Cursor, Limit, Page, instant_and_id, page
from smsint.web.route import WRITE, AlertId, api_router

router = api_router("alerts")


@router.get("/alerts", operation_id="list_alerts", responses=documented(422))
def list_alerts(
    caller: Working,
    status: Annotated[AlertStatus | None, Query()] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[AlertView]:
    """Alerts of the caller's site in the order in which they were raised. Reading is audited."""
    after = instant_and_id(cursor)

    def work(session: Session) -> list[AlertView]:
        return alerts.alerts(
            session,
            caller.runtime,
            caller.actor,
            status=status,
            after=after,
            limit=limit + 1,
            now=caller.now,
        )

    found = transact(caller.runtime, work)
    return page(found, limit, lambda one: [one.raised_at, one.id])


@router.post(
    "/alerts/{id}/acknowledge",
    operation_id="acknowledge_alert",
    response_model=AlertView,
    responses=WRITE,
)
def acknowledge_alert(id: AlertId, caller: Working, once: Once) -> Response:
    """Takes an alert: whoever does so first has it."""
    return once.step(
        caller,
        lambda session: alerts.acknowledge(
            session, caller.runtime, id, caller.actor, now=caller.now
        ),
    )


@router.post(
    "/alerts/{id}/escalate",
    operation_id="escalate_alert",
    response_model=AlertView,
    responses=WRITE,
)
def escalate_alert(id: AlertId, caller: Working, once: Once) -> Response:
    """Calls the next person on call at once. An alert that somebody had taken is open again."""
    return once.step(
        caller,
        lambda session: alerts.call_next(session, caller.runtime, id, caller.actor, now=caller.now),
    )


class Ending(Shape):
    """How an alert ended."""

    outcome: AlertOutcome
    note: Note | None = None


@router.post(
    "/alerts/{id}/outcome",
    operation_id="close_alert",
    response_model=AlertView,
    responses=WRITE,
)
def close_alert(id: AlertId, body: Ending, caller: Working, once: Once) -> Response:
    """Says how it ended. An alert that was taken and has no outcome after a day goes on the list."""
    return once.step(
        caller,
        lambda session: alerts.close(
            session, caller.runtime, id, body.outcome, body.note, caller.actor, now=caller.now
        ),
    )
