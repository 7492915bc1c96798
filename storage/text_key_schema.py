"""Which keys the texts in this database were sealed with, as fingerprints: no server starts without them all."""

from __future__ import annotations

from sqlalchemy import Column, String, Table

from storage.schema import metadata

text_key = Table("text_key", metadata, Column("fingerprint", String(64), primary_key=True))
