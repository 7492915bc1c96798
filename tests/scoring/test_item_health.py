from __future__ import annotations

from scoring.item_health import Health, health_of_question, health_of_ratings


def test_a_question_nearly_always_answered_alike_stands_out() -> None:
    assert health_of_question([3] * 17 + [2] * 4).nearly_always_alike
    assert not health_of_question([3] * 15 + [2] * 6).nearly_always_alike


def test_fewer_than_twenty_levels_are_too_few_to_call_alike() -> None:
    assert health_of_question([3] * 19 + ["dk"] * 5) == Health(24)


def test_a_third_who_do_not_know_is_often() -> None:
    assert health_of_question(["dk"] * 4 + [0, 1, 2, 3, 0, 1, 2, 3]).unknown == 1 / 3
    assert health_of_question(["dk"] * 4 + [0, 1, 2, 3] * 3).unknown is None


def test_something_rated_against_the_others_points_elsewhere() -> None:
    rows = [(number % 10, (number * 3 + 1) % 10, 10 - number % 10) for number in range(30)]
    assert [each.points_elsewhere for each in health_of_ratings(rows, 3)][2]


def test_whether_it_points_elsewhere_needs_thirty_people() -> None:
    rows = [(number % 10, 9 - number % 10) for number in range(29)]
    assert health_of_ratings(rows, 2) == [Health(29)] * 2
