"""Passphrases of facilitators: made by us, shown once, and kept only as a slow, salted hash."""

from __future__ import annotations

import re
import secrets
from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

WORDS = 6  # of 1,024 words: 60 bits
LONGEST_TRY = 300
_FILE = Path(__file__).parent / "passphrase_words.txt"
# The smallest cost that OWASP's password storage cheat sheet names for Argon2id. More would buy nothing, since ours
# cannot be guessed, and would let somebody who sends many at once fill the memory.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
_BETWEEN = re.compile(r"[^a-z]+")


def new_passphrase() -> str:
    """Six everyday words with hyphens between, such as "kettle-maple-otter-violin-river-stone"."""
    return "-".join(secrets.choice(_words()) for _ in range(WORDS))


def hashed(passphrase: str) -> str:
    """What is kept of a passphrase: an Argon2id hash with its own salt and cost in it."""
    return _HASHER.hash(_as_made(passphrase))


def fits(passphrase: str, kept: str | None) -> bool:
    """Whether `passphrase`, with capitals, spaces or hyphens as somebody may type them, is the one that was kept."""
    if kept is None or len(passphrase) > LONGEST_TRY:
        return False
    try:
        return _HASHER.verify(kept, _as_made(passphrase))
    except (VerificationError, InvalidHashError):
        return False


def _as_made(passphrase: str) -> str:
    return _BETWEEN.sub("-", passphrase.lower()).strip("-")


@cache
def _words() -> tuple[str, ...]:
    return tuple(_FILE.read_text(encoding="utf-8").split())
