"""How a room fills, for ours and for peers alike."""

from __future__ import annotations

from typing import Final

HALF_A_MINUTE: Final = 30.0
FIVE_A_SECOND: Final = 5.0
FIRST_SCREEN: Final = 5.0  # seconds for the last who came


def arrive_in(people: int) -> float:
    """The seconds in which everybody comes: half a minute, but no more than five people a second."""
    return max(HALF_A_MINUTE, people / FIVE_A_SECOND)


def all_are_in(people: int) -> float:
    """The seconds after which everybody has their first screen, and clicks count."""
    return arrive_in(people) + FIRST_SCREEN
