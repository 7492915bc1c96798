from __future__ import annotations

from cohort.refusals import counts
from storage.counted import REGISTRY


class No:
    pass


def refused() -> float:
    return REGISTRY.get_sample_value("mutual_ready_refused_sign_ins_total", {"door": "a-test"}) or 0


def test_what_is_refused_at_a_door_is_counted_and_what_is_let_in_is_not() -> None:
    @counts("a-test", No)
    def door(key: str) -> str | No:
        return "in" if key == "right" else No()

    assert door("right") == "in"
    assert refused() == 0
    assert isinstance(door("wrong"), No)
    assert refused() == 1
