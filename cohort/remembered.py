"""What was worked out before, for as long as what it was worked out from is the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


class Remembered(Generic[Key, Found]):
    """The newest result for each key, with what it was worked out from; shared by all threads of a server."""

    def __init__(self) -> None:
        self._kept: dict[Key, tuple[object, Found]] = {}

    def get(self, key: Key, seen: object, make: Callable[[], Found]) -> Found:
        """The result for `key` while `seen` is what it was, else what `make` makes now."""
        held = self._kept.get(key)
        if held is None or held[0] != seen:
            held = self._kept[key] = (seen, make())
        return held[1]

    def forget(self) -> None:
        """Work everything out anew the next time."""
        self._kept.clear()
