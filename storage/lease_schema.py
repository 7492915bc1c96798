"""The table by which several servers agree which of them does a chore, and in which each proves that it can write."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from storage.schema import UtcDateTime, metadata

lease = Table(
    "lease",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("holder", String(60), nullable=False),
    Column("until", UtcDateTime, nullable=False),
)
