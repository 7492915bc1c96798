"""What we say of a route finder whose rules cannot be decided."""

from __future__ import annotations

from words.faults import Wording


def unsure_option(ref: str) -> Wording:
    """A rule asks for an option that leaves several answers possible."""
    return Wording(
        "unsure-option",
        f"The option “{ref}” leaves several answers possible, so nothing may ask for it.",
        "A route would wait for ever for an answer that settles nothing.",
        "Name the plain options that are meant.",
    )
