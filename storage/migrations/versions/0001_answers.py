"""Commissioners, their private links, their answers and the history of those answers."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "commissioner",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("bank_id", sa.String(60), nullable=False),
        sa.Column("bank_version", sa.String(20), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
    )
    op.create_table(
        "link",
        sa.Column("fingerprint", sa.String(64), primary_key=True),
        _owner(),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_link_commissioner", "link", ["commissioner_id"])
    op.create_table(
        "answer",
        _owner(),
        *_slot(),
        sa.Column("value", sa.Text),
        sa.PrimaryKeyConstraint("commissioner_id", "kind", "phase", "ref"),
    )
    op.create_table(
        "history",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        _owner(),
        *_slot(),
        sa.Column("value", sa.Text),
        sa.Column("bank_version", sa.String(20), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_history_commissioner", "history", ["commissioner_id", "id"])


def _owner() -> sa.Column[str]:
    return sa.Column(
        "commissioner_id", sa.String(36), sa.ForeignKey("commissioner.id", ondelete="CASCADE"), nullable=False
    )


def _slot() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("phase", sa.String(20), nullable=False),
        sa.Column("ref", sa.String(200), nullable=False),
    )
