"""What groups of people are called where small ones are shown together."""

from __future__ import annotations

from collections.abc import Sequence


def pooled(names: Sequence[str]) -> str:
    """Groups too small to be shown apart."""
    return f"Other: {', '.join(names)}"
