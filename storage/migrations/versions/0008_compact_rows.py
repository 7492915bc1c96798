"""What pictures are made of: a compact row for each person, a summary of each module, and where a module is."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    owner = sa.ForeignKey("commissioner.id", ondelete="CASCADE")
    op.create_table(
        "packed",
        sa.Column("commissioner_id", sa.String(36), owner, primary_key=True, nullable=False),
        _text("shape", 120),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("codes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "summary_shape",
        sa.Column("shape", sa.String(120), primary_key=True),
        sa.Column("columns", sa.Text, nullable=False),
    )
    op.create_table(
        "summary",
        sa.Column("module_id", sa.String(36), primary_key=True),
        _text("region", 40),
        sa.Column("ends_on", sa.Date, nullable=False),
        _text("shape", 120),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("counts", sa.LargeBinary, nullable=False),
        sa.Column("frozen", sa.Boolean, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_summary_frozen", "summary", ["frozen", "made_at"])
    op.add_column("module", sa.Column("region", sa.String(40), nullable=False, server_default=""))


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)
