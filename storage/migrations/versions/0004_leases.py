"""Which server does a chore, and until when."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(60), primary_key=True),
        sa.Column("holder", sa.String(60), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
    )
