"""Exports

Revision ID: 0006
Revises: 0005
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel

import smsint.db.types

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('export_job',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('actor', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('site_id', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('profile', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('format', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=True),
    sa.Column('to_on', sa.Date(), nullable=True),
    sa.Column('reason', sa.LargeBinary(), nullable=True),
    sa.Column('status', sa.Enum('queued', 'running', 'done', 'failed', 'expired', name='status', native_enum=False, create_constraint=True, length=24), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('requested_at', smsint.db.types.Instant(), nullable=False),
    sa.Column('heartbeat_at', smsint.db.types.Instant(), nullable=True),
    sa.Column('finished_at', smsint.db.types.Instant(), nullable=True),
    sa.Column('expires_at', smsint.db.types.Instant(), nullable=True),
    sa.Column('table_name', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.Column('rows', sa.Integer(), nullable=False),
    sa.Column('bytes', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sqlmodel.sql.sqltypes.AutoString(), nullable=True),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('fk_export_job_site_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_export_job'))
    )
    op.create_index('ix_export_job_waiting', 'export_job', ['requested_at'], sqlite_where=sa.text("status IN ('queued', 'running')"), postgresql_where=sa.text("status IN ('queued', 'running')"))
    op.create_index('ix_export_job_expires', 'export_job', ['expires_at'])
    op.create_table('export_part',
    sa.Column('export_id', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['export_id'], ['export_job.id'], name=op.f('fk_export_part_export_id')),
    sa.PrimaryKeyConstraint('export_id', 'n', name=op.f('pk_export_part'))
    )


def downgrade() -> None:
    op.drop_table('export_part')
    op.drop_index('ix_export_job_expires', table_name='export_job')
    op.drop_index('ix_export_job_waiting', table_name='export_job')
    op.drop_table('export_job')
