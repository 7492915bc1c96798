"""Which line of somebody's history a moderated text is."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("moderation", sa.Column("line", sa.BigInteger, nullable=False, server_default="0"))
