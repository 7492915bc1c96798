"""The tables of teams: who is in one and shows what, and what the team has agreed."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text

from storage.schema import UtcDateTime, belongs_to_commissioner, metadata


def _belongs_to_team() -> Column[str]:
    return Column("team_id", String(36), ForeignKey("team.id", ondelete="CASCADE"), nullable=False)


team = Table(
    "team",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("code", String(20), nullable=False, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
)

team_member = Table(
    "team_member",
    metadata,
    belongs_to_commissioner(primary_key=True),  # one team each at a time
    _belongs_to_team(),
    Column("handle", String(36), nullable=False, unique=True),  # who said what in `team_said`, while they are here
    Column("role", String(20), nullable=False),
    Column("shows", String(20), nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    Index("ix_team_member_team", "team_id"),
)

team_said = Table(  # only grows: what was agreed before stays readable
    "team_said",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    _belongs_to_team(),
    Column("handle", String(36), nullable=False),  # points at nobody once they have left
    Column("kind", String(20), nullable=False),
    Column("ref", String(200), nullable=False),
    Column("value", Text),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_team_said_team", "team_id", "id"),
)
