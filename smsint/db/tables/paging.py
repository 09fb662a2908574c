"""Who is called to a safety alert, and each call."""

from datetime import datetime, time

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, partial_index, reference, sealed


class OnCall(SQLModel, table=True):
    """Somebody who is called to alerts of a site, in the order of the positions."""

    __tablename__ = "on_call"
    __table_args__ = (
        Index("ix_on_call_site", "site_id", "position"),
        CheckConstraint(
            "number_id IS NOT NULL OR webhook IS NOT NULL", name="can_be_called_somehow"
        ),
    )

    id: str = Field(primary_key=True)
    site_id: str | None = Field(default=None, foreign_key="site.id")
    """None: called for every site."""
    position: int
    name: bytes = sealed()
    number_id: int | None = reference("number.id", default=None)
    """Where a text goes; the number itself is sealed there."""
    webhook: bytes | None = sealed(default=None)
    """An https address that takes a JSON object of ids."""
    from_time: time | None = None
    """Only from this local time of the site on ..."""
    to_time: time | None = None
    """... to this one; a span over midnight is meant when it is the earlier one."""
    created_at: datetime = instant()
    removed_at: datetime | None = instant(default=None)


class Page(SQLModel, table=True):
    """One call of one person to one alert, by text or by webhook."""

    __table_args__ = (
        partial_index("ix_page_waiting", "try_at", where="state = 'waiting'"),
        CheckConstraint("channel IN ('text', 'webhook')", name="channel"),
        CheckConstraint("state IN ('waiting', 'delivered', 'failed')", name="state"),
    )

    id: int = growing_id()
    alert_id: str = Field(foreign_key="alert.id", index=True)
    on_call_id: str | None = Field(default=None, foreign_key="on_call.id")
    """None for the address of the settings, which hears of every alert."""
    channel: str
    outbox_id: int | None = reference("outbox_message.id", default=None, index=True)
    """The text, when it is one."""
    state: str
    """waiting, delivered (a webhook answered 2xx, a text was taken by the provider), failed"""
    tries: int = 0
    try_at: datetime = instant()
    """When to try again, or to look whether the text has left."""
    error: str | None = None
    created_at: datetime = instant()
    updated_at: datetime = instant()
