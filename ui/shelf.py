"""The two things every visit shares: the bank of questions and the store of answers. Each is opened once."""

from __future__ import annotations

from functools import cache

from questions.loader import load_bank
from questions.model import Bank
from storage import Store, open_store


@cache
def bank() -> Bank:
    """The question bank in use. Raises `questions.loader.BankFaults` where it has a fault."""
    return load_bank()


@cache
def store() -> Store:
    """The store of answers. Raises `storage.StorageUnavailable` where it cannot be opened."""
    return open_store()
