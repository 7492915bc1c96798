from __future__ import annotations

import pytest

from scoring.colluders import colluders
from scoring.ledger import Ask
from tests.scoring.attacker import Room, given_away


@pytest.mark.parametrize(("k", "takes"), [(5, (2, 4)), (10, (5, 9))])
def test_a_higher_threshold_takes_more_colluders(k: int, takes: tuple[int, int]) -> None:
    assert colluders(k) == takes


def test_bigger_batches_take_more_where_answers_differ() -> None:
    assert colluders(5, batch=8) == (2, 7)


def test_two_can_be_enough_where_all_others_are_alike() -> None:
    """Two people know what they said themselves; what is left is a room without them."""
    room = Room(scale=5)
    for person in "abcdefg":
        room.says(person, 3 if person in "fg" else 4)
    room.show()
    others = [record[0] for record in sorted(room.ledger[0].records) if record != (3,)]
    assert others == [4] * 5
    assert not given_away(room.seen)
    assert Ask(room.subject).rules.apart == colluders().fewest
