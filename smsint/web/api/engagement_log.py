"""Following a study while it runs, without names and words."""

from typing import Annotated

from fastapi import Query
from sqlmodel import Session

from smsint.services import engagement_log
from smsint.services.access import audit
from smsint.services.engagement_log import Entry, Listed, Place
from smsint.services.faults import FieldFault, Invalid
from smsint.services.transact import transact
from smsint.web.auth import Caller, Exporting
from smsint.web.errors import documented
from smsint.web.paging import LongLimit, Page, UpdatedAfter
from smsint.web.route import api_router

router = api_router("exports")
SealedCursor = Annotated[
    str | None,
    Query(max_length=600, description="``next_cursor`` of the page before."),
]


@router.get("/engagement-log", operation_id="list_engagement_log", responses=documented(422))
def list_engagement_log(
    caller: Exporting,
    updated_after: Annotated[UpdatedAfter, Query()] = None,
    cursor: SealedCursor = None,
    limit: LongLimit = 200,
) -> Page[Entry]:
    """Texts in both directions in the order of their last change; a changed one comes again.

    Keep ``next_cursor`` and ask with it tomorrow: it also comes on the last page.
    """
    runtime, after = caller.runtime, _place(caller, cursor)

    def work(session: Session) -> list[Listed]:
        audit(session, runtime, caller.actor.name, "engagement_log.read", "export", caller.now)
        return engagement_log.entries(
            session, runtime, caller.actor, updated_after=updated_after, after=after, limit=limit
        )

    found = transact(runtime, work)
    last = found[-1].place if found else after
    next_cursor = engagement_log.seal_place(runtime, last) if last else None
    return Page(items=[one.entry for one in found], next_cursor=next_cursor)


def _place(caller: Caller, cursor: str | None) -> Place | None:
    if cursor is None:
        return None
    try:
        return engagement_log.open_place(caller.runtime, cursor)
    except ValueError:
        advice = "Send a next_cursor as it was given, or leave it out to begin at the start."
        raise Invalid(FieldFault("/query/cursor", advice)) from None
