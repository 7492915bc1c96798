from hypothesis import given
from hypothesis import strategies as st

from figures.apart import Place, Room, kept_apart

ROOM = Room(x_edge=50, y_edge=6, width=8, height=1)


def place(number: int, x: float, y: float) -> Place:
    return Place(x, y, (number,), x >= 50, y >= 6)


def labels(*places: Place) -> list[str]:
    return sorted(found.label for found in kept_apart(places, ROOM))


def test_dots_far_from_each_other_stay_where_they_are():
    places = (place(1, 10, 2), place(2, 80, 8))
    assert kept_apart(places, ROOM) == places


def test_dots_on_each_other_are_joined_in_the_order_of_their_numbers():
    assert labels(place(4, 10, 2), place(1, 11, 2), place(2, 80, 8)) == ["1, 4", "2"]


def test_a_joined_dot_stands_in_the_middle_of_all_that_it_stands_for():
    (joined,) = kept_apart((place(1, 10, 2), place(2, 12, 2), place(3, 14, 2)), ROOM)
    assert (joined.x, joined.y, joined.label) == (12, 2, "1, 2, 3")


def test_dots_on_both_sides_of_a_zones_edge_are_moved_apart_and_not_joined():
    left, right = kept_apart((place(1, 49, 8), place(2, 51, 8)), ROOM)
    assert (left.x, right.x) == (46, 54)


def test_dots_above_and_below_an_edge_are_moved_up_and_down():
    lower, upper = kept_apart((place(1, 20, 5.9), place(2, 20, 6)), ROOM)
    assert (lower.y, upper.y) == (5.5, 6.5)


def test_a_dot_for_many_needs_more_room_than_a_dot_for_one():
    assert labels(place(1, 20, 2), place(2, 20, 2), place(3, 29, 2)) == ["1, 2, 3"]
    assert labels(place(1, 20, 2), place(3, 29, 2)) == ["1", "3"]


def test_no_dots_are_no_dots():
    assert kept_apart((), ROOM) == ()


points = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=12)


@given(points)
def test_every_stage_is_in_exactly_one_dot(found):
    places = [place(number, x, y / 10) for number, (x, y) in enumerate(found)]
    kept = kept_apart(places, ROOM)
    assert sorted(number for dot in kept for number in dot.numbers) == list(range(len(places)))


@given(points)
def test_every_dot_stays_in_its_zone(found):
    for dot in kept_apart([place(number, x, y / 10) for number, (x, y) in enumerate(found)], ROOM):
        assert (dot.right, dot.upper) == (dot.x >= 50, dot.y >= 6)


@given(points)
def test_no_two_dots_of_one_zone_hide_each_other(found):
    kept = kept_apart([place(number, x, y / 10) for number, (x, y) in enumerate(found)], ROOM)
    for one in kept:
        for other in kept:
            same = (one.right, one.upper) == (other.right, other.upper)
            size = (one.size + other.size) / 2
            apart = abs(one.x - other.x) >= 8 * size or abs(one.y - other.y) >= size
            assert one is other or not same or apart
