"""Which keys the texts were sealed with."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("text_key", sa.Column("fingerprint", sa.String(64), primary_key=True))
