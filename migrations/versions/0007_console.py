"""Console

Revision ID: 0007
Revises: 0006
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel

import smsint.db.types

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('staff_note',
    sa.Column('id', sa.BigInteger().with_variant(sa.INTEGER(), 'sqlite'), nullable=False),
    sa.Column('enrollment_id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('actor', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('note', sa.LargeBinary(), nullable=False),
    sa.Column('at', smsint.db.types.Instant(), nullable=False),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_staff_note_enrollment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_note'))
    )
    op.create_index('ix_staff_note_enrollment', 'staff_note', ['enrollment_id', 'at'])
    op.create_table('saved_reply',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('site_id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('title', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('body', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('actor', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('created_at', smsint.db.types.Instant(), nullable=False),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('fk_saved_reply_site_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_reply'))
    )
    op.create_index(op.f('ix_saved_reply_site_id'), 'saved_reply', ['site_id'])
    op.add_column('staff', sa.Column('seen_at', smsint.db.types.Instant(), nullable=True))
    op.add_column('staff_session', sa.Column('since_at', smsint.db.types.Instant(), nullable=True))
    op.add_column('staff_session', sa.Column('device', sqlmodel.sql.sqltypes.AutoString(), nullable=True))
    op.create_index('ix_enrollment_newest', 'enrollment', ['site_id', 'created_at', 'id'])


def downgrade() -> None:
    op.drop_index('ix_enrollment_newest', table_name='enrollment')
    op.drop_column('staff_session', 'device')
    op.drop_column('staff_session', 'since_at')
    op.drop_column('staff', 'seen_at')
    op.drop_index(op.f('ix_saved_reply_site_id'), table_name='saved_reply')
    op.drop_table('saved_reply')
    op.drop_index('ix_staff_note_enrollment', table_name='staff_note')
    op.drop_table('staff_note')
