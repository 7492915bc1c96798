from __future__ import annotations

import pytest

from scoring import ledger as ledgers
from scoring.alike import in_order
from tests.scoring.attacker_who_knows_the_rules import SHOW, given_away_by_any_room

SCRIPTS = {
    "one picture": ([*"abcde", SHOW], 3, 4),
    "of a scale of four": ([*"abcd", SHOW], 4, 4),
    "late comers": ([*"abcd", SHOW, *"efgh", SHOW], 2, 4),
    "some go, others come": ([*"abcdef", SHOW, "-a", "-b", *"ghij", SHOW], 2, 4),
    "second thoughts": ([*"abcdef", SHOW, *"abcd", SHOW], 2, 4),
    "many go": ([*"abcdefgh", SHOW, "-a", "-b", "-c", "-d", SHOW], 2, 4),
    "some go, others think again": ([*"abcdefgh", SHOW, *"ab", "-c", "-d", SHOW], 2, 4),
    "one after another": ([*"abcdef", SHOW, *"ab", SHOW, "-c", "-d", "g", SHOW], 2, 4),
}


@pytest.mark.parametrize(("script", "scale", "k"), SCRIPTS.values(), ids=SCRIPTS)
def test_knowing_the_rules_gives_nobody_away(script: list[str], scale: int, k: int) -> None:
    assert not given_away_by_any_room(script, scale, k)


def test_without_moving_anybody_a_room_that_is_alike_is_given_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "vary", lambda records, scales, *_: in_order(records, scales))
    assert (2,) * 5 in given_away_by_any_room([*"abcde", SHOW], 3, 4)
