"""The one way into a bank: load it whole, or hear everything that is wrong with it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from questions.check import check
from questions.faults import BankFaults, Fault
from questions.gather import BANK_FILE
from questions.model import Bank

__all__ = ["BankFaults", "Fault", "bank_folder", "load_bank"]

BANKS = Path(__file__).parent
DEFAULT = "mutuals"
VARIABLE = "MUTUAL_READY_BANK"


def bank_folder(named: str | None = None) -> Path:
    """The folder of the bank `named`, by a bank's name or a path; otherwise of the bank in use.

    That is the one named in MUTUAL_READY_BANK, else the mutuals bank.
    """
    named = named or os.environ.get(VARIABLE)
    if not named:
        return BANKS / DEFAULT
    own = BANKS / named
    return own if own.parent == BANKS and (own / BANK_FILE).is_file() else Path(named)


def load_bank(folder: Path | None = None) -> Bank:
    """The bank in `folder`, or in `bank_folder()`. Raises `BankFaults` with every fault if any is an error."""
    bank, faults = check(folder or bank_folder(), date.today())
    if bank is None:
        raise BankFaults(faults)
    return bank
