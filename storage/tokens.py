"""Private links: the secret that a commissioner returns with, and the only form in which we keep it."""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import timedelta

TOKEN_BYTES = 24
LIFETIME = timedelta(days=180)
RENEWED_AT_MOST = timedelta(days=1)

_SHAPE = re.compile(r"[A-Za-z0-9_-]{32}")


def new_token() -> str:
    """A new secret for a private link: 24 random bytes as 32 characters that need no quoting in a URL."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def well_formed(token: str) -> bool:
    """Whether `token` could have come from `new_token`."""
    return _SHAPE.fullmatch(token) is not None


def fingerprint(token: str) -> str:
    """The SHA-256 of `token` in 64 hexadecimal digits, which is all the database ever sees of it.

    A plain hash is right here: a token is 192 random bits, so there is no dictionary to try and a slow,
    salted hash would add cost without adding safety.
    """
    return hashlib.sha256(token.encode()).hexdigest()
