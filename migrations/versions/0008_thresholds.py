"""Thresholds of one patient's answers

Revision ID: 0008
Revises: 0007
"""

from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    json = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), 'postgresql')
    op.add_column('enrollment', sa.Column('thresholds', json, nullable=False, server_default='{}'))


def downgrade() -> None:
    op.drop_column('enrollment', 'thresholds')
