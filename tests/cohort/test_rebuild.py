"""Compact rows are made anew from the history by one command, and another finds what differs from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import create_engine, delete, update

from cohort.__main__ import main
from cohort.check_data import check_data
from cohort.evaluation import seal
from cohort.module import Module, close
from cohort.packed import pack, people_of
from cohort.rebuild import Rebuilt, rebuild
from cohort.simulate import Room, simulate
from cohort.summary import columns_of
from questions.answers import Kind, Slot
from questions.loader import load_bank
from storage import Store, open_store
from storage.compact_schema import packed, summary
from storage.schema import answer
from storage.settings import database_url as as_url
from tests.cohort.rooms import a_module, come
from words import compact as words

BANK = load_bank()
QUESTION = next(iter(BANK.questions))
EVERYONE = simulate(BANK, Room(7, 1.0, seed=5), date(2026, 3, 1))


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open store without a row, once on each kind of database."""
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def module(store: Store) -> Module:
    """A module of seven that is over."""
    made = a_module(store, BANK)
    come(store, BANK, made, EVERYONE)
    seal(store, BANK, made)
    return close(store, made)


def breaks(url: str, *statements: object) -> None:
    engine = create_engine(as_url(url))
    with engine.begin() as connection:
        for each in statements:
            connection.execute(each)  # type: ignore[call-overload]
    engine.dispose()


def test_what_nobody_has_touched_is_well(store: Store, module: Module) -> None:
    found = check_data(store, BANK)
    assert found.well
    assert (found.people, found.rows, found.behind, found.summaries, found.other_bank) == (7, 7, 0, 1, 0)
    assert store.summaries.of(module.id) is not None


def test_rows_made_anew_from_the_history_are_those_that_were_there(
    store: Store, module: Module, database_url: str
) -> None:
    before = store.packed.some("", 99), store.summaries.of(module.id)
    breaks(database_url, delete(packed), delete(summary))
    assert rebuild(store, BANK) == Rebuilt(people=7, modules=1)
    assert (store.packed.some("", 99), store.summaries.of(module.id)) == before


def test_the_history_counts_and_not_the_current_answers(store: Store, database_url: str) -> None:
    module = a_module(store, BANK)
    [who] = come(store, BANK, module, [{Slot(Kind.LEVEL, QUESTION): 1}])
    store.save(who, {Slot(Kind.LEVEL, QUESTION): 3}, BANK.version)
    breaks(database_url, update(answer).values(value="2"))
    rebuild(store, BANK)
    [row] = store.packed.some("", 9)
    assert row.codes == pack(BANK, {Slot(Kind.LEVEL, QUESTION): 3})
    assert check_data(store, BANK).wrong_answers == [who]


def test_answers_that_differ_from_the_history_are_mended_where_that_is_asked_for(
    store: Store, module: Module, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    people = people_of(store, BANK, module).ids
    before = {who: store.answers(who) for who in people}
    breaks(
        database_url,
        update(answer).where(answer.c.commissioner_id == people[0]).values(value="2"),
        delete(answer).where(answer.c.commissioner_id == people[1]),
    )
    assert sorted(check_data(store, BANK).wrong_answers) == sorted(people[:2])
    assert main(["rebuild", "--answers"]) == 0
    assert words.mended(2) in capsys.readouterr().out
    assert {who: store.answers(who) for who in people} == before
    assert check_data(store, BANK).well


@pytest.mark.parametrize("change", [{"codes": b"\1\2\3"}, {"revision": 999_999}])
def test_a_broken_row_is_found_and_mended(
    store: Store, module: Module, database_url: str, change: dict[str, object]
) -> None:
    who = store.packed.some("", 1)[0].who
    breaks(database_url, update(packed).where(packed.c.commissioner_id == who).values(**change))
    assert check_data(store, BANK).wrong_rows == [who]
    rebuild(store, BANK)
    assert check_data(store, BANK).well
    assert len(people_of(store, BANK, module).ids) == 7


@pytest.mark.parametrize("change", [{"counts": b"\1\0\0\0"}, {"frozen": False}])
def test_a_broken_summary_is_found_and_mended_and_keeps_how_many_joined(
    store: Store, module: Module, database_url: str, change: dict[str, object]
) -> None:
    breaks(database_url, update(summary).values(**change))
    assert check_data(store, BANK).wrong_summaries == [module.id]
    rebuild(store, BANK)
    assert check_data(store, BANK).well
    kept = store.summaries.of(module.id)
    assert kept is not None
    assert (kept.people, kept.frozen) == (7, True)


def test_who_has_said_something_since_is_only_behind(store: Store, module: Module) -> None:
    who = next(iter(people_of(store, BANK, module).ids))
    store.save(who, {Slot(Kind.NOTE, QUESTION): "a word"}, BANK.version)
    found = check_data(store, BANK)
    assert found.well
    assert found.behind == 1


def test_what_was_said_under_another_bank_is_left_as_it_is(store: Store, module: Module) -> None:
    kept = store.summaries.of(module.id)
    assert kept is not None
    older = replace(kept, shape="mutuals 0.1.0 abc", people=9)
    store.summaries.put(older, columns_of(BANK), anew=True)
    assert rebuild(store, BANK).modules == 0
    assert store.summaries.of(module.id) == older
    assert check_data(store, BANK).other_bank == 1


def test_the_commands_tell_whose_row_is_wrong_and_how_to_mend_it(
    store: Store, module: Module, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    who = people_of(store, BANK, module).ids[0]
    breaks(database_url, update(packed).where(packed.c.commissioner_id == who).values(codes=b"\1"))
    assert main(["check-data"]) == 1
    told = capsys.readouterr().out
    assert who in told
    assert "make rebuild" in told
    assert main(["rebuild"]) == 0
    assert main(["check-data"]) == 0
