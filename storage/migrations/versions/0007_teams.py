"""Teams: who is in one and shows what, and what the team has agreed."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("code", sa.String(20), nullable=False, unique=True),
        _time("created_at"),
    )
    op.create_table(
        "team_member",
        sa.Column("commissioner_id", sa.String(36), _gone_with("commissioner"), primary_key=True),
        sa.Column("team_id", sa.String(36), _gone_with("team"), nullable=False),
        sa.Column("handle", sa.String(36), nullable=False, unique=True),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("shows", sa.String(20), nullable=False),
        _time("joined_at"),
    )
    op.create_index("ix_team_member_team", "team_member", ["team_id"])
    op.create_table(
        "team_said",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("team_id", sa.String(36), _gone_with("team"), nullable=False),
        sa.Column("handle", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("ref", sa.String(200), nullable=False),
        sa.Column("value", sa.Text),
        _time("at"),
    )
    op.create_index("ix_team_said_team", "team_said", ["team_id", "id"])


def _gone_with(table: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{table}.id", ondelete="CASCADE")


def _time(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)
