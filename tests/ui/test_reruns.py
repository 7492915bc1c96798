from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from ui import reruns
from ui.reruns import in_turn


def test_whoever_draws_next_waits_until_the_one_before_is_done():
    drawn: list[str] = []
    begun = Event()

    def next_one() -> None:
        begun.set()
        with in_turn():
            drawn.append("second")

    with ThreadPoolExecutor(1) as others:
        with in_turn():
            waiting = others.submit(next_one)
            begun.wait()
            drawn.append("first")
        waiting.result()
    assert drawn == ["first", "second"]


def test_a_turn_ends_also_where_a_faster_click_cuts_the_drawing_short():
    with pytest.raises(KeyError), in_turn():
        raise KeyError
    with in_turn():
        pass


def test_nobody_waits_for_ever_for_someone_whose_drawing_hangs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reruns, "LONGEST_WAIT_S", 0.01)

    def draw() -> str:
        with in_turn():
            return "drawn"

    with ThreadPoolExecutor(1) as others, in_turn():
        assert others.submit(draw).result() == "drawn"
