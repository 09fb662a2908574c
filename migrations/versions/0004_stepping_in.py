"""Stepping in

Revision ID: 0004
Revises: 0003
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel
from sqlalchemy.dialects import postgresql

import smsint.db.types

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

_NEXT = 'next_sweep_at IS NOT NULL'
_SITE, _ENROLLMENT = 'site_id IS NOT NULL', 'enrollment_id IS NOT NULL'
_UNRESOLVED = "status <> 'resolved'"


def upgrade() -> None:
    growing = sa.BigInteger().with_variant(sa.INTEGER(), 'sqlite')
    json = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), 'postgresql')
    text, instant = sqlmodel.sql.sqltypes.AutoString, smsint.db.types.Instant
    counters = ('sent', 'delivered', 'undelivered', 'prompts', 'answered', 'not_understood',
                'inbound', 'unprompted', 'latency_s')
    op.create_table('engagement_day',
    sa.Column('enrollment_id', text(), nullable=False),
    sa.Column('on', sa.Date(), nullable=False),
    *(sa.Column(name, sa.Integer(), nullable=False) for name in counters),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_engagement_day_enrollment_id')),
    sa.PrimaryKeyConstraint('enrollment_id', 'on', name=op.f('pk_engagement_day')),
    sqlite_with_rowid=False
    )
    op.create_table('engagement',
    sa.Column('enrollment_id', text(), nullable=False),
    sa.Column('next_sweep_at', instant(), nullable=True),
    sa.Column('reachable_since', instant(), nullable=True),
    sa.Column('contacted_at', instant(), nullable=True),
    sa.Column('flagged', sa.Boolean(), nullable=False),
    sa.Column('score', sa.Float(), nullable=False),
    sa.Column('components', json, nullable=False),
    sa.Column('scored_at', instant(), nullable=True),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_engagement_enrollment_id')),
    sa.PrimaryKeyConstraint('enrollment_id', name=op.f('pk_engagement'))
    )
    op.create_index('ix_engagement_next_sweep', 'engagement', ['next_sweep_at'],
                    sqlite_where=sa.text(_NEXT), postgresql_where=sa.text(_NEXT))
    op.create_table('rule_override',
    sa.Column('id', growing, nullable=False),
    sa.Column('site_id', text(), nullable=True),
    sa.Column('enrollment_id', text(), nullable=True),
    sa.Column('rule', text(), nullable=False),
    sa.Column('changes', json, nullable=False),
    sa.Column('set_by', text(), nullable=False),
    sa.Column('set_at', instant(), nullable=False),
    sa.CheckConstraint('(site_id IS NULL) <> (enrollment_id IS NULL)', name=op.f('ck_rule_override_one_scope')),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_rule_override_enrollment_id')),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('fk_rule_override_site_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rule_override'))
    )
    op.create_index('uq_rule_override_site', 'rule_override', ['site_id', 'rule'], unique=True,
                    sqlite_where=sa.text(_SITE), postgresql_where=sa.text(_SITE))
    op.create_index('uq_rule_override_enrollment', 'rule_override', ['enrollment_id', 'rule'], unique=True,
                    sqlite_where=sa.text(_ENROLLMENT), postgresql_where=sa.text(_ENROLLMENT))
    with op.batch_alter_table('flag') as batch_op:
        batch_op.add_column(sa.Column('kind', text(), nullable=False, server_default='disengagement'))
        batch_op.add_column(sa.Column('thresholds', json, nullable=False, server_default='{}'))
    with op.batch_alter_table('task') as batch_op:
        batch_op.add_column(sa.Column('rung', text(), nullable=True))
        batch_op.add_column(sa.Column('tries', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('snoozed_until', instant(), nullable=True))
        batch_op.add_column(sa.Column('raised_at', instant(), nullable=True))
    op.create_index('ix_task_overdue', 'task', ['due_at'],
                    sqlite_where=sa.text(_UNRESOLVED), postgresql_where=sa.text(_UNRESOLVED))
    # No foreign key: adding one would copy the whole table on SQLite.
    op.add_column('inbound_message', sa.Column('question_id', growing, nullable=True))


def downgrade() -> None:
    op.drop_column('inbound_message', 'question_id')
    op.drop_index('ix_task_overdue', table_name='task')
    with op.batch_alter_table('task') as batch_op:
        for name in ('raised_at', 'snoozed_until', 'tries', 'rung'):
            batch_op.drop_column(name)
    with op.batch_alter_table('flag') as batch_op:
        batch_op.drop_column('thresholds')
        batch_op.drop_column('kind')
    for name in ('rule_override', 'engagement', 'engagement_day'):
        op.drop_table(name)
