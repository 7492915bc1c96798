from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from scoring.alike import Record, varied, vary
from scoring.split import split

SCALES = ((0, 1, 2),)
COLUMNS = range(1)
NEARLY_ALIKE: list[Record] = [*[(2,)] * 10, *[(1,)] * 2]


def parts(shown: list[Record], some: list[Record]) -> tuple[list[Record], list[Record]] | None:
    return split(shown, some, SCALES, COLUMNS, 2)


@given(st.lists(st.tuples(st.integers(0, 2)), min_size=10, max_size=24), st.integers(5, 19))
def test_both_parts_are_varied_and_add_up_to_what_was_shown(said: list[Record], size: int) -> None:
    shown = list(vary(said, SCALES, COLUMNS, 2, 5))
    if len(shown) - size < 5:
        return
    found = parts(shown, said[:size])
    if found is not None:
        part, rest = found
        assert len(part) == size
        assert Counter(part) + Counter(rest) == Counter(shown)
        assert varied(part, COLUMNS, 2)
        assert varied(rest, COLUMNS, 2)


def test_people_keep_their_own_answers_where_they_can() -> None:
    own: list[Record] = [(0,), (1,), (2,), (0,), (1,)]
    found = parts(own + own, own)
    assert found is not None
    assert found[0] == own


def test_where_one_part_would_be_alike_people_change_places() -> None:
    alike: list[Record] = [(2,)] * 6
    others: list[Record] = [(0,)] * 6
    found = parts([*alike, *others], alike)
    assert found is not None
    assert Counter(found[0]) == {(2,): 4, (0,): 2}


def test_people_who_are_too_much_alike_are_not_divided() -> None:
    assert parts(NEARLY_ALIKE, NEARLY_ALIKE[:6]) is None


def test_being_refused_does_not_depend_on_who_said_what() -> None:
    assert parts(NEARLY_ALIKE, NEARLY_ALIKE[-6:]) is parts(NEARLY_ALIKE, NEARLY_ALIKE[:6]) is None
