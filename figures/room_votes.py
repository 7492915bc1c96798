"""A question put to the room: its votes, and two rounds of the same people side by side."""

from __future__ import annotations

from collections.abc import Mapping

from figures.model import Figure, Ink
from figures.room import PERCENT, ROWS, Line, airy, dumbbell, in_rows, percent_of, share_bar
from figures.room_choices import choices, commonest
from questions.answers import Value
from scoring.released import Released, Share, share
from words import room as words
from words.figures import percent

NOTICEABLE = 10  # percent


def votes(given: Released, labels: Mapping[str, str], k: int) -> Figure | None:
    """How many gave each answer in one round; None where votes were too close together."""
    said = given.said([0])
    found = choices(said, labels) if len(said) >= k else ()
    if not found:
        return None
    most = commonest(found)
    lines = [
        Line(each.label, (share_bar(row, Share(each.people, len(said)), Ink.NOW),), (str(each.people),))
        for row, each in enumerate(found[:ROWS])
    ]
    return in_rows(
        "votes",
        words.vote_finding(most.label, most.people, len(said)),
        words.alt_rows(words.VOTES, len(lines)),
        words.COUNT_COLUMNS,
        lines,
        PERCENT,
        "",
        words.based_on(len(said)),
    )


def two_rounds(given: Released, labels: Mapping[str, str], k: int) -> Figure | None:
    """The share of each answer before and after the discussion, of those who voted both times."""
    if given.size < k:
        return None
    shares = {label: _both(given, value, k) for value, label in list(labels.items())[:ROWS]}
    lines = [_line(label, ends, row) for row, (label, ends) in enumerate(shares.items())]
    moved = max(shares, key=lambda label: abs(shares[label][1] - shares[label][0]))
    before, after = shares[moved]
    return in_rows(
        "two-rounds",
        words.votes_finding(moved, before, after) if abs(after - before) >= NOTICEABLE else words.VOTES_SAME,
        words.alt_rows(words.VOTES, len(lines)),
        words.VOTE_COLUMNS,
        lines,
        airy(PERCENT),
        words.VOTES_KEY,
        words.based_on(given.size),
    )


def _both(given: Released, value: Value, k: int) -> tuple[int, int]:
    found = [share(given.said([column]), [value], k) for column in (0, 1)]
    before, after = (percent_of(each) if each else 0 for each in found)
    return before, after


def _line(label: str, ends: tuple[int, int], row: int) -> Line:
    told = percent(ends[0]), percent(ends[1])
    return Line(label, dumbbell(row, ends, told), told)
