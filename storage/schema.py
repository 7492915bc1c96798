"""The tables, as SQLAlchemy Core sees them. `storage.migrations` makes them; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, also on SQLite, which keeps no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn an aware datetime into UTC on its way in."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give back an aware datetime in UTC."""
        if value is None or value.tzinfo is not None:
            return value and value.astimezone(UTC)
        return value.replace(tzinfo=UTC)


metadata = MetaData()

commissioner = Table(
    "commissioner",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("bank_id", String(60), nullable=False),
    Column("bank_version", String(20), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("place", String(200), nullable=False),
)


def belongs_to_commissioner(*, primary_key: bool = False) -> Column[str]:
    """The column that makes a row go when its commissioner is deleted."""
    owner = ForeignKey("commissioner.id", ondelete="CASCADE")
    return Column("commissioner_id", String(36), owner, primary_key=primary_key, nullable=False)


link = Table(
    "link",
    metadata,
    Column("fingerprint", String(64), primary_key=True),
    belongs_to_commissioner(),
    Column("expires_at", UtcDateTime, nullable=False),
    Index("ix_link_commissioner", "commissioner_id"),
)

answer = Table(
    "answer",
    metadata,
    belongs_to_commissioner(primary_key=True),
    Column("kind", String(20), primary_key=True),
    Column("phase", String(20), primary_key=True),
    Column("ref", String(200), primary_key=True),
    Column("value", Text),
    Column("bank_version", String(20), nullable=False, server_default=""),  # "": written by a server before 0002
)

history = Table(
    "history",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    belongs_to_commissioner(),
    Column("kind", String(20), nullable=False),
    Column("phase", String(20), nullable=False),
    Column("ref", String(200), nullable=False),
    Column("value", Text),
    Column("bank_version", String(20), nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
    Index("ix_history_commissioner", "commissioner_id", "id"),
    sqlite_autoincrement=True,  # an id is never used twice, so a revision never goes back
)
