"""The compact tables that pictures are made of: a row for each person, and for each module one that adds up.

Rows of people can be made anew from the history, open summaries from what was released. A summary points at nothing:
it outlives its module and people, and names nobody.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Index, Integer, LargeBinary, String, Table, Text

from storage.schema import UtcDateTime, belongs_to_commissioner, metadata

packed = Table(
    "packed",
    metadata,
    belongs_to_commissioner(primary_key=True),
    Column("shape", String(120), nullable=False),  # which bank's columns the codes are; `cohort.packed` makes it
    Column("revision", BigInteger, nullable=False),  # the newest line of the history that is in it
    Column("codes", LargeBinary, nullable=False),  # a byte each
)

summary = Table(
    "summary",
    metadata,
    Column("module_id", String(36), primary_key=True),
    Column("region", String(40), nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("shape", String(120), nullable=False),
    Column("people", Integer, nullable=False),  # who joined
    Column("counts", LargeBinary, nullable=False),  # a little-endian int32 for each column of the shape
    Column("frozen", Boolean, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Index("ix_summary_frozen", "frozen", "made_at"),
)

summary_shape = Table(  # so that summaries of banks that nobody has any more can still be read
    "summary_shape",
    metadata,
    Column("shape", String(120), primary_key=True),
    Column("columns", Text, nullable=False),  # JSON list of names
)
