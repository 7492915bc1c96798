"""The screens of a live module."""

from __future__ import annotations

from collections.abc import Callable

from pages import facilitate, join, modules_compared, projector, receipt, remote, report, tips, vote
from ui.room.pages import COMPARE, FACILITATE, JOIN, PROJECTOR, RECEIPT, REMOTE, REPORT, TIPS, VOTE
from words import facilitate as facilitate_words
from words import join as join_words
from words import projector as projector_words
from words import receipt as receipt_words
from words import report as report_words
from words import tips as tips_words
from words import vote as vote_words


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """Each screen: its address, its title and what draws it."""
    return [
        (JOIN, join_words.TITLE, join.show),
        (FACILITATE, facilitate_words.TITLE, facilitate.show),
        (RECEIPT, receipt_words.TITLE, receipt.show),
        (PROJECTOR, projector_words.WINDOW, projector.show),
        (REMOTE, projector_words.REMOTE, remote.show),
        (VOTE, vote_words.TITLE, vote.show),
        (TIPS, tips_words.TITLE, tips.show),
        (REPORT, report_words.TITLE, report.show),
        (COMPARE, report_words.COMPARE, modules_compared.show),
    ]
