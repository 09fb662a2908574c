"""What the provider tells us: two kinds of news, each written many at a time."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from smsint.db.group_commit import Apply
from smsint.gateway.base import InboundSms, StatusUpdate
from smsint.services.delivery import deliver
from smsint.services.receiving import Received, receive
from smsint.services.runtime import Runtime

TEXT, STATUS = "text", "status"
"""Somebody's text; what became of one of ours."""


def inbox(runtime: Runtime, clock: Callable[[], datetime]) -> Mapping[str, Apply[Any, Any]]:
    """How a batch of each kind is written: InboundSms become Received, a StatusUpdate nothing."""

    def texts(session: Session, batch: Sequence[InboundSms]) -> Sequence[Received]:
        return receive(session, runtime, batch, source="webhook", now=clock())

    def statuses(session: Session, batch: Sequence[StatusUpdate]) -> Sequence[None]:
        deliver(session, runtime, batch, now=clock())
        return [None] * len(batch)

    return {TEXT: texts, STATUS: statuses}
