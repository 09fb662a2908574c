"""What happened at the clinic."""

from typing import Annotated, Any

from fastapi import Response
from pydantic import BaseModel, Field
from sqlmodel import Session

from smsint.domain.clinic_events import ClinicEventReport
from smsint.domain.shapes import Shape
from smsint.services.clinic_events import Recorded, record_clinic_event
from smsint.services.idempotency import StoredAnswer
from smsint.services.rows import RowResult, run_rows
from smsint.services.transact import transact
from smsint.web.auth import Reporting
from smsint.web.errors import documented
from smsint.web.once import Once, answer
from smsint.web.route import WRITE, BulkRoute, api_router

router = api_router("clinic events")
bulk_router = api_router("clinic events", BulkRoute)


class BulkReports(Shape):
    """Many events; each row has the fields of a single one and stands for itself."""

    items: Annotated[list[dict[str, Any]], Field(min_length=1, max_length=1000)]


class BulkReported(BaseModel):
    """What became of each row."""

    results: list[RowResult]


@router.post(
    "/clinic-events",
    operation_id="record_clinic_event",
    status_code=201,
    response_model=Recorded,
    responses=WRITE | {200: {"model": Recorded, "description": "Recorded before"}},
)
def record_one(body: ClinicEventReport, caller: Reporting, once: Once) -> Response:
    """Records an event at the clinic, once however often it is reported."""

    def work(session: Session) -> StoredAnswer:
        done = record_clinic_event(session, caller.runtime, body, caller.actor, now=caller.now)
        return answer(done, 201 if done.created else 200)

    return once(caller, work)


@bulk_router.post(
    "/clinic-events/bulk",
    operation_id="record_clinic_events",
    response_model=BulkReported,
    responses=documented(400, 409, 413, 422),
)
def record_many(body: BulkReports, caller: Reporting, once: Once) -> Response:
    """Records up to a thousand events; each row is done or refused by itself."""

    def one(report: ClinicEventReport) -> tuple[str, bool]:
        done = transact(
            caller.runtime,
            lambda session: record_clinic_event(
                session, caller.runtime, report, caller.actor, now=caller.now
            ),
        )
        return str(done.id), done.created

    def work() -> StoredAnswer:
        return answer({"results": list(run_rows(body.items, ClinicEventReport, one))})

    return once.piecewise(caller, work)
