"""Which of two versions of a bank is the newer."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def order(version: str) -> tuple[int, ...]:
    """A key that sorts versions as people count them: 1.9.0 before 1.10.0; before all, what is no version."""
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() for part in parts) else ()


def is_newer(one: str, other: str) -> bool:
    """Whether `one` came after `other`."""
    return order(one) > order(other)
