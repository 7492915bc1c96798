"""Each answer remembers the version of the bank it was given under; those there are take it from their history."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FROM_HISTORY = """
UPDATE answer SET bank_version = COALESCE((
    SELECT history.bank_version FROM history
    WHERE history.commissioner_id = answer.commissioner_id AND history.kind = answer.kind
        AND history.phase = answer.phase AND history.ref = answer.ref
    ORDER BY history.id DESC LIMIT 1
), '')
"""


def upgrade() -> None:
    # With a default, servers of the older version can go on writing on the same database until they are replaced.
    op.add_column("answer", sa.Column("bank_version", sa.String(20), nullable=False, server_default=""))
    op.execute(_FROM_HISTORY)
