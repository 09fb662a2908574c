"""Who wrote a text

Revision ID: 0009
Revises: 0008
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('outbox_message', sa.Column('written_by', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    # The audit log has known it all along.
    op.execute("""
        UPDATE outbox_message SET written_by = (
            SELECT max(actor) FROM audit_event
            WHERE action = 'text.queued' AND subject = 'outbox:' || outbox_message.id
        ) WHERE kind = 'staff'
    """)


def downgrade() -> None:
    op.drop_column('outbox_message', 'written_by')
