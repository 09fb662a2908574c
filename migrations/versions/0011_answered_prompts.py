"""Prompts that were replied to count as prompts

Revision ID: 0011
Revises: 0010
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from alembic import op
import sqlalchemy as sa

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None

# Said not to have arrived, and replied to: until now they were answered and not asked.
_REPLIED = sa.text("""
    SELECT m.enrollment_id, m.sent_at, e.time_zone
    FROM outbox_message m
    JOIN enrollment e ON e.id = m.enrollment_id
    JOIN question q ON q.outbox_id = m.id AND q.question_key = m.question_key
    WHERE m.state = 'sent' AND m.delivery_status IN ('failed', 'undelivered', 'canceled')
      AND (q.status IN ('answered', 'unparsed') OR q.reprompted_at IS NOT NULL)
""")


def upgrade() -> None:
    _add(1)


def downgrade() -> None:
    _add(-1)


def _add(by: int) -> None:
    connection = op.get_bind()
    day = sa.table('engagement_day', sa.column('enrollment_id'), sa.column('on', sa.Date), sa.column('prompts'))
    for row in connection.execute(_REPLIED).all():
        mine = (day.c.enrollment_id == row.enrollment_id) & (day.c.on == _local_date(row.sent_at, row.time_zone))
        connection.execute(sa.update(day).where(mine).values(prompts=day.c.prompts + by))


def _local_date(at: int | datetime, zone: str):
    if isinstance(at, int):  # SQLite keeps microseconds
        at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at)
    return at.astimezone(ZoneInfo(zone)).date()
