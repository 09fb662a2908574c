"""Research exports: asked for, made by the worker, fetched as one archive."""

from typing import Annotated

from fastapi import Response
from fastapi.responses import StreamingResponse
from pydantic import Field
from sqlmodel import Session

from smsint.domain.codebook import Profile
from smsint.domain.fields import Day, Note
from smsint.domain.shapes import Shape
from smsint.services.exporting import jobs
from smsint.services.exporting.jobs import ExportView
from smsint.services.exporting.request import ExportRequest, Format
from smsint.services.idempotency import StoredAnswer
from smsint.services.transact import transact
from smsint.web.auth import Exporting
from smsint.web.errors import documented
from smsint.web.once import Once, answer
from smsint.web.route import READ, ExportId, api_router

router = api_router("exports")
_ADDRESS = "/api/v1/exports/"


class Wanted(Shape):
    """What to export."""

    profile: Profile = Profile.DEIDENTIFIED
    """More than de-identified data: an administrator, with a reason."""
    format: Format = "csv"
    from_: Annotated[Day | None, Field(alias="from")] = None
    """First local date of events. For others than administrators periods are widened to whole spans
    of 28 days; the answer says which."""
    to: Day | None = None
    """Last local date."""
    reason: Note | None = None
    """It must name no patient."""


@router.post(
    "/exports",
    operation_id="create_export",
    status_code=202,
    response_model=ExportView,
    responses=documented(400, 409, 413, 422),
)
def create_export(body: Wanted, caller: Exporting, once: Once) -> Response:
    """Queues an export; ``Location`` says where to see how far it is."""
    request = ExportRequest(
        body.profile, body.format, body.from_, body.to, caller.actor.site_id, caller.actor.name,
        body.reason,
    )  # fmt: skip

    def work(session: Session) -> StoredAnswer:
        made = jobs.ask_for_export(session, caller.runtime, request, caller.actor, now=caller.now)
        return answer(jobs.find_export(session, made, caller.actor), 202, _ADDRESS + made)

    return once(caller, work)


@router.get("/exports/{id}", operation_id="get_export", responses=READ)
def get_export(id: ExportId, caller: Exporting) -> ExportView:
    """How far it is: queued, running, done, failed, or expired."""
    with caller.runtime.database.read() as session:
        return jobs.find_export(session, id, caller.actor)


@router.get(
    "/exports/{id}/file",
    operation_id="get_export_file",
    response_class=StreamingResponse,
    responses=documented(404, 409, 422)
    | {200: {"content": {"application/zip": {}}, "description": "The archive"}},
)
def get_export_file(id: ExportId, caller: Exporting) -> StreamingResponse:
    """The archive, once the export is done; kept for seven days."""
    runtime = caller.runtime
    view = transact(
        runtime, lambda s: jobs.open_archive(s, runtime, id, caller.actor, now=caller.now)
    )
    headers = {
        "Content-Disposition": f'attachment; filename="{id}.zip"',
        "Content-Length": str(view.bytes),
    }
    return StreamingResponse(jobs.archive(runtime, id), 200, headers, "application/zip")
