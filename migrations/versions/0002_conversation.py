"""Conversation

Revision ID: 0002
Revises: 0001
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel

import smsint.db.types

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None

_KINDS = (
    'safety', 'opt_out_confirmation', 'opt_in_confirmation', 'help', 'reply', 'reprompt', 'staff',
    'welcome', 'appointment', 'check_in', 'reinforcement', 'tip', 'nudge',
)


def upgrade() -> None:
    growing = sa.BigInteger().with_variant(sa.INTEGER(), 'sqlite')
    text = sqlmodel.sql.sqltypes.AutoString
    instant = smsint.db.types.Instant
    _allow_kinds((*_KINDS, 'page'))
    with op.batch_alter_table('question') as batch_op:
        batch_op.drop_constraint(op.f('uq_question_outbox_id'), type_='unique')
        batch_op.create_unique_constraint(
            op.f('uq_question_outbox_id_question_key'), ['outbox_id', 'question_key']
        )
        batch_op.create_index('ix_question_enrollment', ['enrollment_id', 'asked_at'])
    with op.batch_alter_table('inbound_message') as batch_op:
        batch_op.add_column(sa.Column('digest', sa.LargeBinary(), nullable=True))
    with op.batch_alter_table('answer') as batch_op:
        batch_op.add_column(sa.Column('corrects', growing, nullable=True))
        batch_op.create_foreign_key(op.f('fk_answer_corrects'), 'answer', ['corrects'], ['id'])
    with op.batch_alter_table('number') as batch_op:
        batch_op.add_column(sa.Column('safety_hold_at', instant(), nullable=True))
    with op.batch_alter_table('patient_number') as batch_op:
        batch_op.add_column(sa.Column('doubted_at', instant(), nullable=True))
        batch_op.add_column(sa.Column('ended_as', text(), nullable=True))
    _give_alerts_a_clock()
    op.create_table('on_call',
    sa.Column('id', text(), nullable=False),
    sa.Column('site_id', text(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('name', sa.LargeBinary(), nullable=False),
    sa.Column('number_id', growing, nullable=True),
    sa.Column('webhook', sa.LargeBinary(), nullable=True),
    sa.Column('from_time', sa.Time(), nullable=True),
    sa.Column('to_time', sa.Time(), nullable=True),
    sa.Column('created_at', instant(), nullable=False),
    sa.Column('removed_at', instant(), nullable=True),
    sa.CheckConstraint('number_id IS NOT NULL OR webhook IS NOT NULL', name=op.f('ck_on_call_can_be_called_somehow')),
    sa.ForeignKeyConstraint(['number_id'], ['number.id'], name=op.f('fk_on_call_number_id')),
    sa.ForeignKeyConstraint(['site_id'], ['site.id'], name=op.f('fk_on_call_site_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_on_call'))
    )
    op.create_index('ix_on_call_site', 'on_call', ['site_id', 'position'])
    op.create_table('page',
    sa.Column('id', growing, nullable=False),
    sa.Column('alert_id', text(), nullable=False),
    sa.Column('on_call_id', text(), nullable=True),
    sa.Column('channel', text(), nullable=False),
    sa.Column('outbox_id', growing, nullable=True),
    sa.Column('state', text(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('try_at', instant(), nullable=False),
    sa.Column('error', text(), nullable=True),
    sa.Column('created_at', instant(), nullable=False),
    sa.Column('updated_at', instant(), nullable=False),
    sa.CheckConstraint("channel IN ('text', 'webhook')", name=op.f('ck_page_channel')),
    sa.CheckConstraint("state IN ('waiting', 'delivered', 'failed')", name=op.f('ck_page_state')),
    sa.ForeignKeyConstraint(['alert_id'], ['alert.id'], name=op.f('fk_page_alert_id')),
    sa.ForeignKeyConstraint(['on_call_id'], ['on_call.id'], name=op.f('fk_page_on_call_id')),
    sa.ForeignKeyConstraint(['outbox_id'], ['outbox_message.id'], name=op.f('fk_page_outbox_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_page'))
    )
    op.create_index(op.f('ix_page_alert_id'), 'page', ['alert_id'])
    op.create_index(op.f('ix_page_outbox_id'), 'page', ['outbox_id'])
    op.create_index('ix_page_waiting', 'page', ['try_at'], sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))


def _allow_kinds(kinds: tuple[str, ...]) -> None:
    """The kinds of text are a CHECK; SQLite copies the ledger to change one."""
    with op.batch_alter_table('outbox_message') as batch_op:
        batch_op.drop_constraint(op.f('ck_outbox_message_kind'), type_='check')
        names = ', '.join(f"'{kind}'" for kind in kinds)
        batch_op.create_check_constraint(op.f('ck_outbox_message_kind'), f'kind IN ({names})')


_OF_ALERTS = (
    ('page_error', sqlmodel.sql.sqltypes.AutoString),
    ('outcome', sqlmodel.sql.sqltypes.AutoString),
    ('outcome_at', smsint.db.types.Instant),
    ('outcome_by', sqlmodel.sql.sqltypes.AutoString),
    ('note', sa.LargeBinary),
    ('chased_at', smsint.db.types.Instant),
)


def _give_alerts_a_clock() -> None:
    """An alert that is open already was due when it was raised: somebody is called at once."""
    instant = smsint.db.types.Instant
    with op.batch_alter_table('alert') as batch_op:
        for name, kind in _OF_ALERTS:
            batch_op.add_column(sa.Column(name, kind(), nullable=True))
        batch_op.add_column(sa.Column('pages', sa.Integer(), nullable=False, server_default='0'))
        batch_op.add_column(sa.Column('due_at', instant(), nullable=True))
        batch_op.add_column(sa.Column('next_page_at', instant(), nullable=True))
    op.execute('UPDATE alert SET due_at = raised_at, next_page_at = raised_at')
    with op.batch_alter_table('alert') as batch_op:
        batch_op.alter_column('due_at', existing_type=instant(), nullable=False)
        batch_op.alter_column('next_page_at', existing_type=instant(), nullable=False)
        for name, column, where in _ALERT_INDEXES:
            condition = sa.text(where)
            batch_op.create_index(name, [column], sqlite_where=condition, postgresql_where=condition)


_ALERT_INDEXES = (
    ('ix_alert_page', 'next_page_at', "status = 'open'"),
    ('ix_alert_chase', 'acknowledged_at', "status = 'acknowledged' AND outcome IS NULL AND chased_at IS NULL"),
)


def downgrade() -> None:
    op.drop_table('page')
    op.drop_table('on_call')
    with op.batch_alter_table('alert') as batch_op:
        for name, _, _ in _ALERT_INDEXES:
            batch_op.drop_index(name)
        for name in ('pages', 'due_at', 'next_page_at', *(name for name, _ in _OF_ALERTS)):
            batch_op.drop_column(name)
    with op.batch_alter_table('patient_number') as batch_op:
        batch_op.drop_column('ended_as')
        batch_op.drop_column('doubted_at')
    with op.batch_alter_table('number') as batch_op:
        batch_op.drop_column('safety_hold_at')
    with op.batch_alter_table('answer') as batch_op:
        batch_op.drop_constraint(op.f('fk_answer_corrects'), type_='foreignkey')
        batch_op.drop_column('corrects')
    with op.batch_alter_table('inbound_message') as batch_op:
        batch_op.drop_column('digest')
    with op.batch_alter_table('question') as batch_op:
        batch_op.drop_index('ix_question_enrollment')
        batch_op.drop_constraint(op.f('uq_question_outbox_id_question_key'), type_='unique')
        batch_op.create_unique_constraint(op.f('uq_question_outbox_id'), ['outbox_id'])
    op.execute("DELETE FROM outbox_message WHERE kind = 'page'")
    _allow_kinds(_KINDS)
