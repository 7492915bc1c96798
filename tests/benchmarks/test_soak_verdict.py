from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.soak.verdict import FEWEST_MINUTES, Minute, judge

STEADY: dict[str, Any] = {
    "memory_mb": 300.0,
    "threads": 12,
    "files": 7,
    "sockets": 20,
    "connections": 3,
    "clicks": 200,
    "p95_ms": 60.0,
    "revealed": 2,
    "lost": 0,
    "faults": 0,
}


def minutes(many: int = 60, **changing: Callable[[int], float]) -> list[Minute]:
    """So many minutes, all alike but for what changes with the number of the minute."""
    return [
        Minute(minute=at, **{**STEADY, **{name: value(at) for name, value in changing.items()}}) for at in range(many)
    ]


def test_a_server_that_stays_as_it_is_is_steady() -> None:
    assert judge(minutes()).is_steady


def test_what_is_made_in_the_first_half_is_no_growth() -> None:
    assert judge(minutes(memory_mb=lambda at: 200 + 10 * min(at, 29))).is_steady


def test_one_odd_minute_is_no_growth() -> None:
    assert judge(
        minutes(memory_mb=lambda at: 380 if at == 45 else 300, threads=lambda at: 12 + 20 * (at == 50))
    ).is_steady


def test_a_few_busy_minutes_late_are_no_growth() -> None:
    assert judge(minutes(threads=lambda at: 40 if at in (52, 55, 58) else 12)).is_steady


def test_memory_that_grows_to_the_end_is_told_with_how_much_it_is_in_an_hour() -> None:
    verdict = judge(minutes(memory_mb=lambda at: 300 + at))
    assert verdict.memory_mb_an_hour == pytest.approx(60)
    assert [why.split()[0] for why in verdict.why] == ["memory_mb"]


def test_memory_that_shrinks_is_steady() -> None:
    assert judge(minutes(memory_mb=lambda at: 300 - at)).is_steady


@pytest.mark.parametrize("name", ["threads", "files", "sockets", "connections"])
def test_what_is_counted_may_not_grow(name: str) -> None:
    growing: dict[str, Any] = {name: lambda at: STEADY[name] + at // 5}
    why = judge(minutes(**growing)).why
    assert [each.split()[0] for each in why] == [name]


def test_sockets_may_come_and_go() -> None:
    assert judge(minutes(sockets=lambda at: 20 + 5 * (-1) ** at)).is_steady


def test_an_answer_lost_at_any_time_tells() -> None:
    assert judge(minutes(lost=lambda at: int(at >= 3))).why == ("answers lost: 1",)


def test_whoever_was_cut_off_tells() -> None:
    assert judge(minutes(faults=lambda at: 2 * (at >= 3))).why == ("times somebody was cut off: 2",)


def test_a_room_in_which_nobody_clicks_proves_nothing() -> None:
    assert judge(minutes(clicks=lambda at: 200 * (at < 30))).why == ("nobody clicked",)


def test_a_room_in_which_nobody_reveals_proves_nothing() -> None:
    assert judge(minutes(revealed=lambda _at: 0)).why == ("nobody revealed anything",)


def test_a_few_minutes_are_not_judged() -> None:
    assert not judge(minutes(FEWEST_MINUTES - 1)).is_steady
    assert judge(minutes(FEWEST_MINUTES)).is_steady
