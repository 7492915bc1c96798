"""Answers that were given elsewhere are kept under the versions that they were given under."""

from __future__ import annotations

import pytest

from questions.answers import Kind, Slot
from storage import RefusedAnswer, Store
from tests.storage.people import LEVEL, NOTE, VERSION, someone


def test_each_answer_keeps_the_version_that_it_was_given_under(store: Store) -> None:
    me = someone(store)
    store.restore(me.id, {LEVEL: 3, NOTE: "Ask Priya"}, {LEVEL: "0.9.0", NOTE: "1.2.0"})
    assert store.answers_with_versions(me.id) == ({LEVEL: 3, NOTE: "Ask Priya"}, {LEVEL: "0.9.0", NOTE: "1.2.0"})


def test_what_is_the_same_already_is_left_alone(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 3}, VERSION)
    store.restore(me.id, {LEVEL: 3}, {LEVEL: "0.9.0"})
    assert store.answers_with_versions(me.id)[1] == {LEVEL: VERSION}
    assert len(store.history(me.id)) == 1


def test_what_was_said_before_stays_in_the_history(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 3}, VERSION)
    store.restore(me.id, {LEVEL: 1}, {LEVEL: VERSION})
    assert [line.value for line in store.history(me.id)] == [3, 1]


def test_one_answer_that_is_refused_keeps_all_of_them_out(store: Store) -> None:
    me = someone(store)
    slots = (LEVEL, NOTE, Slot(Kind.STEP_DUE, "a-step"))
    with pytest.raises(RefusedAnswer):
        store.restore(me.id, dict(zip(slots, (3, "Ask Priya", "soon"), strict=True)), dict.fromkeys(slots, VERSION))
    assert store.answers(me.id) == {}
