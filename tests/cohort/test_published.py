from __future__ import annotations

import ast
from pathlib import Path

import pytest

from cohort.module import close
from cohort.published import State, published, reveal
from cohort.topics import Topic, topics_of
from questions.answers import Kind, Phase, Slot, Value
from questions.loader import load_bank
from storage import Module, Store
from tests.cohort.rooms import a_module, come, comes
from words import room as words

BANK = load_bank()
QUESTION = next(iter(BANK.questions))
CAN = BANK.confidence[0].id
HERE = Path(__file__).parents[2]


def at(level: Value) -> dict[Slot, Value]:
    return {Slot(Kind.LEVEL, QUESTION): level}


def sure(before: int, after: int | None = None) -> dict[Slot, Value]:
    said: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, CAN): before}
    return said if after is None else {**said, Slot(Kind.CONFIDENCE, CAN, Phase.AFTER): after}


def spread_out(people: int) -> list[dict[Slot, Value]]:
    return [at(number % 5) for number in range(people)]


def means(store: Store, module: Module) -> list[tuple[str, ...]]:
    found = published(store, BANK, module, Topic.GAPS).figure
    return list(found.table.rows) if found else []


def test_until_a_topic_is_revealed_only_how_many_answered_is_told(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(8))
    found = published(store, BANK, module, Topic.GAPS)
    assert (found.state, found.figure, found.sentence) == (State.WAITING, None, "8 of 23 answered")


def test_of_four_people_nothing_is_shown_and_the_reason_is_told(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(4))
    found = reveal(store, BANK, module, Topic.GAPS)
    assert (found.state, found.figure, found.sentence) == (State.WITHHELD, None, words.too_few(5))


def test_a_topic_revealed_too_early_is_shown_once_there_are_enough(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(4))
    reveal(store, BANK, module, Topic.GAPS)
    come(store, BANK, module, spread_out(5))
    assert published(store, BANK, module, Topic.GAPS).state is State.SHOWN


def test_looking_again_shows_the_same_however_many_answer_meanwhile(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(8))
    first = reveal(store, BANK, module, Topic.GAPS).figure
    come(store, BANK, module, [at(4)] * 6)
    assert published(store, BANK, module, Topic.GAPS).figure == first


def test_brought_up_to_date_it_takes_in_five_more_but_not_four(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(8))
    first = reveal(store, BANK, module, Topic.GAPS)
    come(store, BANK, module, spread_out(4))
    again = reveal(store, BANK, module, Topic.GAPS)
    assert (again.figure, again.n, again.answered, again.sentence) == (first.figure, 8, 12, words.included(8, 12))
    comes(store, BANK, module, at(2))
    assert reveal(store, BANK, module, Topic.GAPS).n == 13


def test_whoever_deletes_themselves_counts_no_more_and_the_picture_waits_for_four_others(store: Store) -> None:
    module = a_module(store, BANK)
    people = come(store, BANK, module, spread_out(12))
    first = reveal(store, BANK, module, Topic.GAPS).figure
    store.forget(people[0])
    one_less = reveal(store, BANK, module, Topic.GAPS)
    assert (one_less.answered, one_less.figure) == (11, first)
    for person in people[1:5]:
        store.forget(person)
    assert reveal(store, BANK, module, Topic.GAPS).n == 7


def test_what_was_shown_stays_after_the_module_is_closed_and_nothing_new_comes(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, spread_out(8))
    first = reveal(store, BANK, module, Topic.GAPS).figure
    closed = close(store, module)
    come(store, BANK, closed, spread_out(6))
    assert reveal(store, BANK, closed, Topic.GAPS).figure == first
    assert reveal(store, BANK, closed, Topic.CONFIDENCE).state is State.WITHHELD


def test_before_and_after_are_compared_of_the_same_people(store: Store) -> None:
    module = a_module(store, BANK)
    both = [sure(number % 7, min(10, number % 7 + 3)) for number in range(12)]
    come(store, BANK, module, [*both, sure(2), sure(9)])
    reveal(store, BANK, module, Topic.CONFIDENCE)
    assert published(store, BANK, module, Topic.CONFIDENCE).n == 14
    after = reveal(store, BANK, module, Topic.CHANGE)
    assert after.state is State.SHOWN
    assert (after.n, after.answered) == (9, 12)


def test_a_room_where_all_are_alike_is_not_said_to_be(store: Store) -> None:
    module = a_module(store, BANK)
    come(store, BANK, module, [at(4)] * 9)
    reveal(store, BANK, module, Topic.GAPS)
    said = published(store, BANK, module, Topic.READINESS)
    shown = reveal(store, BANK, module, Topic.READINESS).figure
    assert said.figure is None
    assert shown is not None
    assert "100%" not in {cell for row in shown.table.rows for cell in row}


@pytest.mark.parametrize("topic", topics_of(BANK, "sector"))
def test_every_topic_has_something_to_say_of_an_empty_room(store: Store, topic: Topic) -> None:
    module = a_module(store, BANK, breakdown="sector")
    assert reveal(store, BANK, module, topic).sentence


def test_groups_stand_side_by_side_where_each_has_five(store: Store) -> None:
    module = a_module(store, BANK, breakdown="sector")
    sector = Slot(Kind.ABOUT, "sector")
    come(store, BANK, module, [{**said, sector: "council"} for said in spread_out(6)])
    come(store, BANK, module, [{**said, sector: "health"} for said in spread_out(5)])
    shown = reveal(store, BANK, module, Topic.GROUPS).figure
    assert shown is not None
    assert [row[0] for row in shown.table.rows] == [
        "Council or combined authority (n = 6)",
        "NHS or other health body (n = 5)",
    ]


NOT_FOR_OTHERS = {("members", "answers"), ("teams", "answers"), ("moderation", "of"), ("moderation", "lines")} | {
    ("packed", "of"),
    ("packed", "some"),
}


def test_only_the_cohort_room_reads_other_peoples_answers() -> None:
    rooms = ("app.py", "server", "pages", "ui", "documents", "figures", "planning", "scoring")
    files = [file for room in rooms for file in ([HERE / room] if room.endswith("py") else (HERE / room).rglob("*.py"))]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                assert (node.value.attr, node.attr) not in NOT_FOR_OTHERS, file
