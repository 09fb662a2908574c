"""Reasons to look at somebody, and everything behind them."""

from typing import Annotated

from fastapi import Query

from smsint.domain.states import FlagStatus
from smsint.services import flags
from smsint.services.flags import FlagExplained, FlagView
from smsint.web.auth import Working
from smsint.web.errors import documented
from smsint.web.paging import Cursor, Limit, Page, instant_and_id, page
from smsint.web.route import READ, FlagId, api_router

router = api_router("flags")


@router.get("/flags", operation_id="list_flags", responses=documented(422))
def list_flags(
    caller: Working,
    status: Annotated[FlagStatus | None, Query()] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[FlagView]:
    """Flags of the caller's site in the order in which they opened."""
    after = instant_and_id(cursor)
    with caller.runtime.database.read() as session:
        found = flags.flags(session, caller.actor, status=status, after=after, limit=limit + 1)
    return page(found, limit, lambda one: [one.opened_at, one.id])


@router.get("/flags/{id}/explain", operation_id="explain_flag", responses=READ)
def explain_flag(id: FlagId, caller: Working) -> FlagExplained:
    """The rule, the values that it saw, and the library it was judged by."""
    with caller.runtime.database.read() as session:
        return flags.explain(session, id, caller.actor)
