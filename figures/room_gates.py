"""Which gates a room has open."""

from __future__ import annotations

from figures.model import Figure, Ink
from figures.room import PERCENT, ByRef, Line, in_rows, people, share_bar, told, widest
from figures.standing import question_label
from questions.model import Bank
from scoring.released import Released, Share, share
from words import room as words


def shut_gates(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """For each gate how many have it open, most first: below its level, not applicable or not known."""
    shares = {each: found for each in given if (found := gate_share(bank, each, given[each], k)) is not None}
    shown = widest(bank, {each: found.shown for each, found in shares.items()})
    if not shown:
        return None
    lines = [
        Line(question_label(bank, each), (share_bar(row, shares[each], Ink.BLOCKED),), (told(shares[each]),))
        for row, each in enumerate(shown)
    ]
    return in_rows(
        "gates",
        words.gates_finding(question_label(bank, shown[0]), told(shares[shown[0]])),
        words.alt_rows(words.GATES, len(lines)),
        words.GATE_COLUMNS,
        lines,
        PERCENT,
        words.GATES_KEY,
        words.based_on(people(given.values())),
    )


def gate_share(bank: Bank, question_id: str, given: Released, k: int) -> Share | None:
    """How many have a gate open; None for a question that is none, or of too few people."""
    needed = bank.questions[question_id].gate
    if needed is None:
        return None
    said = given.said([0])
    return share(said, {each for each in said if not (isinstance(each, int) and each >= needed)}, k)
