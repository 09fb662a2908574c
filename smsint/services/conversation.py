"""Whose text is being acted on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row

from smsint.gateway.base import InboundSms
from smsint.services import care


class Conversation(NamedTuple):
    """One text with what is known of its sender."""

    text: InboundSms
    number_id: int
    enrollment: Row[Any] | None
    """Whose text it is; none for a stranger or a shared phone."""
    site_ids: Sequence[str]
    language: str
    received_at: datetime

    @property
    def enrollment_id(self) -> str | None:
        """The enrollment's id, if there is one."""
        return self.enrollment.id if self.enrollment is not None else None

    @property
    def about(self) -> care.About:
        """Whom tasks and alerts are about; a phone shared within one site belongs to that site."""
        sites = set(self.site_ids)
        site_id = sites.pop() if len(sites) == 1 else None
        return care.About(self.number_id, self.enrollment_id, site_id, self.text.sid)
