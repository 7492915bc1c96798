from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.answers import Kind, Phase, Slot
from storage import Store, new_token, open_store
from tests.cohort.test_module import opened
from ui.receipt.held import Held, group_of, held_about
from words import receipt as words

NOTE = Slot(Kind.NOTE, "a-question")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = open_store(f"sqlite:///{tmp_path}/data.db")
    yield found
    found.close()


def held(store: Store) -> Held:
    person = store.begin(new_token(), "mutuals", "1.0.0")
    store.save(person.id, {NOTE: "first", Slot(Kind.CONFIDENCE, "an-item", Phase.AFTER): 7}, "1.0.0")
    store.save(person.id, {NOTE: None}, "1.0.0")
    store.members.join(person.id, opened(store).id)
    return held_about(store, person)


def test_every_kind_of_answer_is_told_under_a_name() -> None:
    assert {group_of(kind) for kind in Kind} <= set(words.KINDS) - {"other"}


def test_what_was_taken_back_is_not_counted_but_is_in_the_file(store: Store) -> None:
    found = held(store)
    assert [line.what for line in found.lines()] == [words.KINDS["confidence"], words.KINDS["link"]]
    told = json.loads(found.as_json())
    assert [line["value"] for line in told["history"] if line["kind"] == "note"] == ["first", None]


def test_the_file_has_every_answer_and_every_other_row(store: Store) -> None:
    told = json.loads(held(store).as_json())
    assert [(each["ref"], each["phase"], each["value"]) for each in told["answers"]] == [("an-item", "after", 7)]
    assert len(told["member"]) == len(told["link"]) == 1
    assert told["person"]["bank_version"] == "1.0.0"


def test_it_is_said_when_each_kind_was_first_and_last_said(store: Store) -> None:
    found = held(store)
    assert found.lines()[0].first == found.lines()[0].last == found.history[0].saved_at
