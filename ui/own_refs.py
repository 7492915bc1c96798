"""Refs of what people add themselves, such as a suggestion or somebody who matters at a stage."""

from __future__ import annotations

import secrets
import time

from planning.plan import OWN_PREFIX


def new_ref(within: str = "") -> str:
    """A new ref: `own-` and a hexadecimal number, with `within-` between them. Later ones sort after earlier ones."""
    made = f"{time.time_ns() // 1_000_000:012x}{secrets.token_hex(2)}"
    return f"{OWN_PREFIX}{within}-{made}" if within else f"{OWN_PREFIX}{made}"
