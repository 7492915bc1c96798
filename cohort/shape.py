"""What compact rows are known by, so that none is read as if it meant something else."""

from __future__ import annotations

import hashlib
from typing import Final

from questions.model import Bank

_DIGITS: Final = 12


def shape_named(bank: Bank, meaning: str) -> str:
    """The bank's id and version, and a digest of all that the columns mean."""
    return f"{bank.id} {bank.version} {hashlib.sha256(meaning.encode()).hexdigest()[:_DIGITS]}"
