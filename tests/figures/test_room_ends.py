"""Pictures of a room in which everyone says the least or the most there is."""

from __future__ import annotations

import pytest

from figures.model import Dot, Figure
from figures.room import BESIDE_DOTS
from figures.room_confidence import confidence_change
from figures.room_questions import widest_gaps
from figures.room_votes import two_rounds
from questions.loader import load_bank
from tests.scoring.rooms import a_room

BANK = load_bank()
ROOM = 12


def rated(before: int, after: int) -> Figure | None:
    def one(many: int) -> list[int]:
        return [before] * many + [after] * many + [before]

    given = {stage.id: a_room([one(len(BANK.confidence_in(stage)))] * ROOM) for stage in BANK.stages}
    return confidence_change(BANK, given, 5)


PICTURES = {
    "gaps of nothing": widest_gaps(BANK, {each: a_room([(0,)] * ROOM) for each in BANK.questions}, 5),
    "from none to most": rated(0, 10),
    "from most to none": rated(10, 0),
    "one vote": two_rounds(a_room([("yes", "yes")] * ROOM), {"yes": "Yes", "no": "No"}, 5),
}


@pytest.mark.parametrize("figure", PICTURES.values(), ids=PICTURES)
def test_the_number_beside_a_dot_has_room_at_either_end(figure):
    least = 0.7 * BESIDE_DOTS * (figure.x.high - figure.x.low)
    dots = [mark for mark in figure.marks if isinstance(mark, Dot)]
    assert dots
    assert all(figure.x.low + least <= dot.x <= figure.x.high - least for dot in dots)
