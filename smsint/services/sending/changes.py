"""What changes in a text's row when its attempt has ended one way or the other."""

from datetime import datetime
from typing import Any

from smsint.domain.states import OutboxState
from smsint.services import reactions
from smsint.services.reactions import Text


def sent_change(row: Text, sid: str, status: str, now: datetime) -> dict[str, Any]:
    """What changes when the provider is known to have taken a text."""
    return {
        "id": row.id,
        "state": OutboxState.SENT,
        "reason": None,
        "provider_sid": sid,
        "sent_at": row.claimed_at,
        "delivery_status": reactions.first_status(row.delivery_status, status),
        "updated_at": now,
    }


def due_again(row: Text, reason: str, due_at: datetime, now: datetime) -> dict[str, Any]:
    """What changes when the provider is known not to have taken a text."""
    return {
        "id": row.id,
        "state": OutboxState.DUE,
        "reason": reason,
        "due_at": due_at,
        "token": None,
        "judge_at": None,
        "updated_at": now,
    }
