from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.ledger import Block, Subject
from scoring.pooling import Bar
from scoring.released import Part, Released, Share, read_back, released, share, shown_bars, shown_mean, to_keep

SUBJECT = Subject((tuple(range(5)),), (1,))


def block(*said: int, groups: tuple[str, ...] = (), live: bool = True) -> Block:
    return Block({str(at): "" for at in range(len(said))}, tuple((each,) for each in said), 0, groups, live)


def test_nothing_is_released_but_by_the_rules() -> None:
    with pytest.raises(ValueError, match="disclosure rules"):
        Released((Part((), (((1,), 1),)),))


def test_what_is_kept_reads_back_the_same() -> None:
    given = released((block(1, 2, 3, groups=("NHS",)), block(0, 4)), SUBJECT)
    assert read_back(json.loads(json.dumps(to_keep(given)))) == given


def test_what_was_kept_with_a_line_for_each_person_reads_back_the_same() -> None:
    given = released((block(3, 1, 3, groups=("NHS",)), block(0, 4)), SUBJECT)
    lines = [
        {
            "groups": list(part.groups),
            "records": [list(record) for record, people in part.counted for _ in range(people)],
        }
        for part in given.parts
    ]
    assert read_back(json.loads(json.dumps(lines))) == given


def test_a_record_that_many_gave_is_kept_once() -> None:
    assert to_keep(released((block(3, 1, 3, 3),), SUBJECT)) == [{"groups": [], "counted": [[[1], 1], [[3], 3]]}]


def test_a_block_that_is_not_shown_any_more_is_not_released() -> None:
    assert released((block(1, 2), block(3, 4, live=False)), SUBJECT).said([0]) == [1, 2]


def test_groups_that_were_ever_pooled_stay_together() -> None:
    ledger = (
        block(1, 2, groups=("NHS",)),
        block(1, 3, groups=("Council", "VCSE")),
        block(0, 4, groups=("Council",)),
        block(2, 2),
    )
    split = released(ledger, SUBJECT).by_group
    assert {names: part.size for names, part in split.items()} == {("NHS",): 2, ("Council", "VCSE"): 4}


def test_one_group_alone_is_no_breakdown() -> None:
    assert released((block(1, 2, groups=("NHS",)), block(0, 4)), SUBJECT).by_group == {}


@pytest.mark.parametrize(
    ("said", "shown"), [([10] * 9, 9.9), ([0] * 9, 0.1), ([10] * 60 + [9], 9.9), ([3, 4] * 3, 3.5)]
)
def test_a_mean_is_never_at_an_end_of_its_scale(said: list[int], shown: float) -> None:
    assert shown_mean(said, 0, 10) == shown


@given(st.lists(st.integers(0, 10), min_size=1, max_size=12), st.integers(1, 12))
def test_no_mean_however_few_people_it_is_of_is_at_an_end(said: list[int], k: int) -> None:
    shown = shown_mean(said, 0, 10, k)
    assert shown is None if len(said) < k else shown is not None and 0.1 <= shown <= 9.9


@given(st.lists(st.integers(0, 10), max_size=4))
def test_four_people_have_no_mean_no_bars_and_no_share(said: list[int]) -> None:
    assert [shown_mean(said, 0, 10), shown_bars(said, 0, 10), share(said, [1])] == [None, None, None]


def test_bars_that_would_say_everyone_are_not_drawn() -> None:
    assert shown_bars([3, 3, 3, 3, 3, 4], 0, 4) == ()


def test_bars_stand_on_the_numbers_of_their_scale() -> None:
    assert shown_bars([1, 1, 1, 3, 3, 3, 3, 3, 3, 3], 0, 3) == (Bar(0, 0, 0), Bar(1, 1, 3), Bar(2, 2, 0), Bar(3, 3, 7))


@pytest.mark.parametrize(
    ("count", "few", "most"), [(0, True, False), (2, True, False), (3, False, False), (8, False, True)]
)
def test_a_share_of_very_few_or_of_all_but_very_few_is_not_told_exactly(count: int, few: bool, most: bool) -> None:
    assert (Share(count, 10).few, Share(count, 10).most) == (few, most)


@given(st.integers(5, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_no_share_is_drawn_as_nobody_or_everybody(given: tuple[int, int]) -> None:
    assert 0 < Share(*given).shown < 1
