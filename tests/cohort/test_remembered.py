from __future__ import annotations

from itertools import count

from cohort.remembered import Remembered


def test_what_was_worked_out_is_remembered_while_nothing_has_changed():
    numbers, kept = count(1), Remembered[str, int]()
    assert [kept.get("room", seen, numbers.__next__) for seen in (7, 7, 8, 8, 7)] == [1, 1, 2, 2, 3]


def test_each_key_has_a_result_of_its_own():
    numbers, kept = count(1), Remembered[str, int]()
    assert [kept.get(key, 7, numbers.__next__) for key in ("one", "two", "one")] == [1, 2, 1]


def test_what_is_forgotten_is_worked_out_anew():
    numbers, kept = count(1), Remembered[str, int]()
    kept.get("room", 7, numbers.__next__)
    kept.forget()
    assert kept.get("room", 7, numbers.__next__) == 2
