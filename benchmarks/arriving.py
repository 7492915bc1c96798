"""How a room fills, for ours and for peers alike."""

from __future__ import annotations

from typing import Final

ARRIVE_IN: Final = 30.0  # seconds, in which everybody comes
COUNTED_FROM: Final = 35.0  # seconds after the first: when all are in and have their first screen
