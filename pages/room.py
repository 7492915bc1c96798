"""The screens of a live module."""

from __future__ import annotations

from collections.abc import Callable

from pages import facilitate, join, receipt
from ui.room_pages import FACILITATE, JOIN, RECEIPT
from words import facilitate as facilitate_words
from words import join as join_words
from words import receipt as receipt_words


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """Each screen: its address, its title and what draws it."""
    return [
        (JOIN, join_words.TITLE, join.show),
        (FACILITATE, facilitate_words.TITLE, facilitate.show),
        (RECEIPT, receipt_words.TITLE, receipt.show),
    ]
