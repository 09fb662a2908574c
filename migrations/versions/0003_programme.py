"""Programme

Revision ID: 0003
Revises: 0002
"""

from alembic import op
import sqlalchemy as sa
import sqlmodel

from sqlalchemy.dialects import postgresql

import smsint.db.types

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    growing = sa.BigInteger().with_variant(sa.INTEGER(), 'sqlite')
    json = sa.JSON().with_variant(postgresql.JSONB(astext_type=sa.Text()), 'postgresql')
    text = sqlmodel.sql.sqltypes.AutoString
    op.create_table('personal_note',
    sa.Column('id', growing, nullable=False),
    sa.Column('enrollment_id', text(), nullable=False),
    sa.Column('name', text(), nullable=False),
    sa.Column('words', sa.LargeBinary(), nullable=False),
    sa.Column('message_sid', text(), nullable=True),
    sa.Column('at', smsint.db.types.Instant(), nullable=False),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_personal_note_enrollment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_personal_note'))
    )
    op.create_index('ix_personal_note_enrollment', 'personal_note', ['enrollment_id', 'name', 'id'])
    op.create_table('incentive_entry',
    sa.Column('id', growing, nullable=False),
    sa.Column('enrollment_id', text(), nullable=False),
    sa.Column('on', sa.Date(), nullable=False),
    sa.Column('points', sa.Integer(), nullable=False),
    sa.Column('balance', sa.Integer(), nullable=False),
    sa.Column('reason', text(), nullable=False),
    sa.Column('at', smsint.db.types.Instant(), nullable=False),
    sa.CheckConstraint('points >= 0 AND balance >= 0', name=op.f('ck_incentive_entry_never_negative')),
    sa.ForeignKeyConstraint(['enrollment_id'], ['enrollment.id'], name=op.f('fk_incentive_entry_enrollment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incentive_entry')),
    sa.UniqueConstraint('enrollment_id', 'on', name=op.f('uq_incentive_entry_enrollment_id_on'))
    )
    op.create_table('library_version',
    sa.Column('hash', text(), nullable=False),
    sa.Column('files', json, nullable=False),
    sa.Column('first_used_at', smsint.db.types.Instant(), nullable=False),
    sa.PrimaryKeyConstraint('hash', name=op.f('pk_library_version'))
    )
    with op.batch_alter_table('clinic_event') as batch_op:
        batch_op.add_column(sa.Column('confirmed_at', smsint.db.types.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table('clinic_event') as batch_op:
        batch_op.drop_column('confirmed_at')
    op.drop_table('library_version')
    op.drop_table('incentive_entry')
    op.drop_index('ix_personal_note_enrollment', table_name='personal_note')
    op.drop_table('personal_note')
