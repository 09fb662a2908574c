"""The send ledger and the inbound log, for reconciliation by outsiders."""

from typing import Annotated

from fastapi import Query

from smsint.services import ledger
from smsint.services.ledger import InboundRow, LedgerRow
from smsint.web.auth import Reconciling
from smsint.web.errors import documented
from smsint.web.paging import (
    Cursor,
    LongLimit,
    Page,
    UpdatedAfter,
    instant_and_id,
    instant_and_number,
    page,
)
from smsint.web.route import api_router

router = api_router("ledger")


@router.get("/ledger", operation_id="list_ledger", responses=documented(422))
def list_ledger(
    caller: Reconciling,
    updated_after: Annotated[UpdatedAfter, Query()] = None,
    cursor: Cursor = None,
    limit: LongLimit = 200,
) -> Page[LedgerRow]:
    """Rows of the send ledger in the order of their last change; a changed row comes again."""
    after = instant_and_number(cursor)
    with caller.runtime.database.read() as session:
        found = ledger.sent(
            session, caller.actor, updated_after=updated_after, after=after, limit=limit + 1
        )
    return page(found, limit, lambda one: [one.updated_at, one.outbox_id])


@router.get("/inbound", operation_id="list_inbound", responses=documented(422))
def list_inbound(
    caller: Reconciling,
    updated_after: Annotated[UpdatedAfter, Query()] = None,
    cursor: Cursor = None,
    limit: LongLimit = 200,
) -> Page[InboundRow]:
    """Texts that reached us, in the order in which they were recorded."""
    after = instant_and_id(cursor)
    with caller.runtime.database.read() as session:
        found = ledger.received(
            session, caller.actor, updated_after=updated_after, after=after, limit=limit + 1
        )
    return page(found, limit, lambda one: [one.recorded_at, one.provider_sid])
