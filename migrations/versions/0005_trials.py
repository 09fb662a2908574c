"""Trials

Revision ID: 0005
Revises: 0004
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel
from sqlalchemy.dialects import postgresql

import smsint.db.types

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

_RANDOMIZED = 'draw IS NULL OR (policy IS NOT NULL AND probability < 1 AND draw >= 0 AND draw < 1)'


def upgrade() -> None:
    growing = sa.BigInteger().with_variant(sa.INTEGER(), 'sqlite')
    json = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), 'postgresql')
    text = sqlmodel.sql.sqltypes.AutoString
    instant = smsint.db.types.Instant
    op.create_table('randomization_list',
    sa.Column('id', growing, nullable=False),
    sa.Column('protocol_id', text(), nullable=False),
    sa.Column('scheme_hash', text(), nullable=False),
    sa.Column('scheme', json, nullable=False),
    sa.Column('seed', sa.LargeBinary(), nullable=False),
    sa.Column('seed_hash', text(), nullable=False),
    sa.Column('locked_at', instant(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_randomization_list')),
    sa.UniqueConstraint('protocol_id', 'scheme_hash', name=op.f('uq_randomization_list_protocol_id_scheme_hash'))
    )
    op.create_table('randomization_stratum',
    sa.Column('list_id', growing, nullable=False),
    sa.Column('stratum', text(), nullable=False),
    sa.Column('next_position', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['list_id'], ['randomization_list.id'], name=op.f('fk_randomization_stratum_list_id')),
    sa.PrimaryKeyConstraint('list_id', 'stratum', name=op.f('pk_randomization_stratum'))
    )
    op.create_table('allocation',
    sa.Column('enrollment_id', text(), nullable=False),
    sa.Column('list_id', growing, nullable=False),
    sa.Column('stratum', text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('arm', text(), nullable=False),
    sa.Column('at', instant(), nullable=False),
    sa.CheckConstraint('position >= 0', name=op.f('ck_allocation_position')),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_allocation_enrollment_id')),
    sa.ForeignKeyConstraint(['list_id'], ['randomization_list.id'], name=op.f('fk_allocation_list_id')),
    sa.PrimaryKeyConstraint('enrollment_id', name=op.f('pk_allocation')),
    sa.UniqueConstraint('list_id', 'stratum', 'position', name=op.f('uq_allocation_list_id_stratum_position'))
    )
    op.create_table('policy_version',
    sa.Column('id', growing, nullable=False),
    sa.Column('protocol_id', text(), nullable=False),
    sa.Column('track_id', text(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('status', text(), nullable=False),
    sa.Column('parameters', json, nullable=False),
    sa.Column('observations', sa.Integer(), nullable=False),
    sa.Column('fitted_at', instant(), nullable=False),
    sa.Column('error', text(), nullable=True),
    sa.CheckConstraint("status IN ('good', 'failed')", name=op.f('ck_policy_version_status')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_version')),
    sa.UniqueConstraint('protocol_id', 'track_id', 'version', name=op.f('uq_policy_version_protocol_id_track_id_version'))
    )
    # Columns are added and dropped in place: SQLite's way around it, a new table under the old name,
    # fails as soon as a row of another table points here.
    op.add_column('enrollment', sa.Column('arm_source', text(), nullable=False, server_default='only'))
    op.add_column('enrollment', sa.Column('arm_code', text(), nullable=True))
    op.add_column('enrollment', sa.Column('strata', json, nullable=False, server_default='{}'))
    for column in (
        sa.Column('protocol_version', text(), nullable=True),
        sa.Column('policy', text(), nullable=True),
        sa.Column('policy_version', text(), nullable=True),
        sa.Column('action', text(), nullable=True),
        sa.Column('probabilities', json, nullable=True),
        sa.Column('treatment', sa.Boolean(), nullable=False, server_default='0'),
        sa.Column('treatment_probability', sa.Float(), nullable=True),
        sa.Column('outcome', text(), nullable=True),
        sa.Column('outcome_from', instant(), nullable=True),
        sa.Column('window', sa.Integer(), nullable=True),
    ):
        op.add_column('decision_point', column)
    op.execute(
        'ALTER TABLE decision_point ADD COLUMN draw FLOAT '
        f'CONSTRAINT ck_decision_point_randomized CHECK ({_RANDOMIZED})'
    )
    drawn = sa.text('draw IS NOT NULL')
    op.create_index(
        'ix_decision_point_drawn', 'decision_point', ['track_id', 'decided_at'],
        sqlite_where=drawn, postgresql_where=drawn,
    )


def downgrade() -> None:
    op.drop_index('ix_decision_point_drawn', table_name='decision_point')
    for name in (
        'draw', 'window', 'outcome_from', 'outcome', 'treatment_probability', 'treatment',
        'probabilities', 'action', 'policy_version', 'policy', 'protocol_version',
    ):
        op.drop_column('decision_point', name)
    for name in ('strata', 'arm_code', 'arm_source'):
        op.drop_column('enrollment', name)
    op.drop_table('policy_version')
    op.drop_table('allocation')
    op.drop_table('randomization_stratum')
    op.drop_table('randomization_list')
