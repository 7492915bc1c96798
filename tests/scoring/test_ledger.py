from __future__ import annotations

from scoring.ledger import Ask, Ledger, People, Rules, Said, Subject, publish
from scoring.released import released

ONCE = Subject((tuple(range(5)),), (1,))
TWICE = Subject((tuple(range(5)),) * 2, (1, 2))


def people(*names: str, start: int = 0, group: str = "") -> dict[str, Said]:
    return {
        name: Said(((start + at) % 5,), (f"{(start + at) % 5}",), group)
        for name, at in zip(names, range(99), strict=False)
    }


def twice(names: str, both: str) -> dict[str, Said]:
    return {
        name: Said((at % 5, (at + 2) % 5 if name in both else None), (str(at % 5), f"{at % 5}{name in both}"))
        for at, name in enumerate(names)
    }


def shown(ledger: Ledger, subject: Subject = ONCE, step: int = 0) -> int:
    return len(released(ledger, subject, step).records)


def after(ledger: Ledger, now: People, **ask: object) -> Ledger:
    return publish(ledger, now, Ask(ONCE, **{"closed": True, **ask}))  # type: ignore[arg-type]


def test_four_people_are_not_shown_and_five_are() -> None:
    assert [shown(after((), people(*"abcd"))), shown(after((), people(*"abcde")))] == [0, 5]


def test_a_room_may_ask_for_bigger_groups() -> None:
    assert shown(after((), people(*"abcdefgh"), rules=Rules(k=10))) == 0


def test_four_late_comers_wait_for_a_fifth() -> None:
    first = after((), people(*"abcde"))
    later = after(first, people(*"abcdefghi"))
    assert later == first
    assert shown(after(later, people(*"abcdefghij"))) == 10


def test_a_few_who_are_still_expected_are_waited_for_until_the_topic_is_closed() -> None:
    here = people(*"abcdefgh")
    assert shown(after((), here, closed=False, expected=10)) == 0
    assert shown(after((), here, closed=True, expected=10)) == 8


def test_asking_again_changes_nothing() -> None:
    here = people(*"abcdefgh")
    ledger = after((), here)
    assert after(ledger, here) == ledger


def test_one_edit_does_not_change_the_picture() -> None:
    here = people(*"abcdefghijkl")
    ledger = after((), here)
    assert after(ledger, {**here, "a": Said((4,), ("new",))}) == ledger


def test_five_edits_change_it_together() -> None:
    here = people(*"abcdefghijkl")
    edited = {**here, **{name: Said((4 - at,), ("new",)) for at, name in enumerate("abcde")}}
    ledger = after(after((), here), edited)
    assert [len(block.records) for block in ledger] == [7, 5]


def test_a_withdrawal_changes_the_picture_only_with_four_others() -> None:
    here = people(*"abcdefghijkl")
    ledger = after((), here)
    without = {name: said for name, said in here.items() if name not in "abcde"}
    assert shown(after(ledger, {name: said for name, said in here.items() if name != "a"})) == 12
    assert shown(after(ledger, without)) == 7


def test_fewer_than_five_who_remain_are_not_shown_any_more_nor_in_other_company() -> None:
    ledger = after(after((), people(*"abcdef")), people(*"abcd"))
    assert shown(ledger) == 0
    assert shown(after(ledger, people(*"abcdwxyz"))) == 0


def test_groups_of_fewer_than_five_are_pooled() -> None:
    here = {
        **people(*"abcdef", group="NHS"),
        **people(*"ghijk", group="Council"),
        **people("l", "m", start=3, group="VCSE"),
    }
    assert [(block.groups, len(block.records)) for block in after((), here)] == [
        (("NHS",), 6),
        (("Council", "VCSE"), 7),
    ]


def test_a_room_of_one_group_is_not_told_as_one() -> None:
    assert [block.groups for block in after((), people(*"abcdefg", group="NHS"))] == [()]


def test_those_who_answer_twice_are_shown_both_times() -> None:
    names = "abcdefghij"
    first = publish((), twice(names, ""), Ask(TWICE, 0, closed=True))
    second = publish(first, twice(names, names), Ask(TWICE, 1, closed=True))
    assert [shown(second, TWICE, 0), shown(second, TWICE, 1)] == [10, 10]


def test_one_who_answered_once_takes_four_others_along() -> None:
    names = "abcdefghijkl"
    first = publish((), twice(names, ""), Ask(TWICE, 0, closed=True))
    second = publish(first, twice(names, names[1:]), Ask(TWICE, 1, closed=True))
    assert [shown(second, TWICE, 0), shown(second, TWICE, 1)] == [12, 7]
