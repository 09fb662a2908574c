"""Reads the provider's own message list, page by page, newest first."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from smsint.gateway.base import GatewayUnavailable, ListedSms, storable

PAGE_SIZE = 100
MAX_PAGES = 1_000
"""A hundred thousand texts. Beyond it the list counts as unreadable: half a list must never be taken
for a whole one, or a text that stands in the other half is sent again."""


def newest_first(page: Any, since: datetime) -> Iterator[ListedSms]:
    """Every message created since then. Raises GatewayUnavailable.

    Filters by creation time here: Twilio's own filter knows only the day of sending, which is null
    while a text is queued. Stops behind the first page that holds nothing but older ones. The list
    has whole seconds, so ``since`` is rounded down to one. A message that stands on two pages,
    because others arrived between the two requests, comes once.
    """
    since = since.replace(microsecond=0)
    seen: set[str] = set()
    for _ in range(MAX_PAGES):
        listed = [listed_sms(message) for message in page]
        recent = [sms for sms in listed if sms.created_at >= since]
        yield from (sms for sms in recent if sms.sid not in seen)
        seen.update(sms.sid for sms in recent)
        if listed and not recent:
            return
        page = page.next_page()
        if page is None:
            return
    raise GatewayUnavailable("the provider's list does not end")


def listed_sms(message: Any) -> ListedSms:
    """One record of the SDK as our own value. Raises GatewayUnavailable when it makes no sense."""
    created_at = message.date_created
    if not (isinstance(created_at, datetime) and isinstance(message.sid, str)):
        raise GatewayUnavailable("the provider's list holds a record without id or date")
    code = message.error_code
    return ListedSms(
        sid=message.sid,
        to=message.to or "",
        from_=message.from_ or "",  # null until a messaging service has picked the sender
        body=storable(message.body or ""),
        status=message.status or "",
        error_code=code if isinstance(code, int) else None,
        created_at=created_at.astimezone(UTC),
        inbound=message.direction == "inbound",
        num_media=int(message.num_media or 0),
    )
