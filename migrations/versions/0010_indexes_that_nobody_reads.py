"""Indexes that nobody reads

Revision ID: 0010
Revises: 0009
"""

from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # An attempt and a callback are found by their token and by the provider's id; texts are never deleted.
    op.drop_index('ix_attempt_outbox_id', 'attempt')
    op.drop_index('ix_delivery_event_outbox_id', 'delivery_event')


def downgrade() -> None:
    op.create_index('ix_attempt_outbox_id', 'attempt', ['outbox_id'])
    op.create_index('ix_delivery_event_outbox_id', 'delivery_event', ['outbox_id'])
