from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from questions.answers import LONGEST_TEXT, Kind, Phase, Slot, Value
from storage import RefusedAnswer, Store, UnknownCommissioner, kept
from tests.storage.people import LEVEL, NOTE, VERSION, someone

many_examples_one_store = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
carriable = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
uncarriable = st.sampled_from("\x00\x01\x0b\x1f\ud800\udfff\ufffe\uffff")


def test_nothing_has_been_said_at_first(store: Store) -> None:
    me = someone(store)
    assert (store.answers(me.id), store.revision(me.id), store.history(me.id)) == ({}, 0, [])


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        (Slot(Kind.ABOUT, "role"), "head-of-service"),
        (Slot(Kind.CONFIDENCE, "write-a-case"), 10),
        (Slot(Kind.CONFIDENCE, "write-a-case", Phase.AFTER), 0),
        (Slot(Kind.LEVEL, "need"), 4),
        (Slot(Kind.LEVEL, "need"), "na"),
        (Slot(Kind.LEVEL, "need"), "dk"),
        (Slot(Kind.REASON, "need"), "We are\nnot there yet.\tReally."),
        (Slot(Kind.NOTE, "need"), "🎉 ŵ 好 e\u0301 \u202e"),
        (Slot(Kind.NOTE, "need"), "4"),
        (Slot(Kind.NOTE, "need"), "null"),
        (Slot(Kind.NOTE, "need"), ""),
        (Slot(Kind.NOTE, "need"), "🎉" * LONGEST_TEXT),
        (Slot(Kind.SHARE_NOTE, "need"), "yes"),
        (Slot(Kind.STEP, "talk-to-staff", Phase.LATER), "dropped"),
        (Slot(Kind.STEP_TITLE, "own-1"), "'; DROP TABLE answer; --"),
        (Slot(Kind.STEP_DUE, "talk-to-staff"), "2026-02-28"),
    ],
)
def test_every_kind_of_answer_comes_back_as_it_was_given(store: Store, slot: Slot, value: Value) -> None:
    me = someone(store)
    store.save(me.id, {slot: value}, VERSION)
    assert store.answers(me.id) == {slot: value}


@given(text=st.text(carriable, max_size=200))
@many_examples_one_store
def test_any_text_that_can_be_seen_comes_back_as_it_was_given(store: Store, text: str) -> None:
    me = someone(store)
    store.save(me.id, {NOTE: text}, VERSION)
    assert store.answers(me.id)[NOTE] == text


@given(pieces=st.lists(st.text(carriable, max_size=5), min_size=2, max_size=5), unseen=uncarriable)
@many_examples_one_store
def test_characters_that_no_document_can_carry_are_left_out(store: Store, pieces: list[str], unseen: str) -> None:
    me = someone(store)
    store.save(me.id, {NOTE: unseen.join(pieces)}, VERSION)
    assert store.answers(me.id)[NOTE] == "".join(pieces)


def test_a_whole_questionnaire_is_saved_at_once(store: Store) -> None:
    me = someone(store)
    everything: dict[Slot, Value] = {Slot(Kind.NOTE, f"question-{number}"): f"{number}" for number in range(1000)}
    store.save(me.id, everything, VERSION)
    assert store.answers(me.id) == everything


def test_saving_nothing_keeps_nothing(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {}, VERSION)
    assert store.revision(me.id) == 0


def test_an_answer_taken_back_is_gone_but_its_history_stays(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 2}, VERSION)
    store.save(me.id, {LEVEL: None}, VERSION)
    assert store.answers(me.id) == {}
    assert [line.value for line in store.history(me.id)] == [2, None]


def test_history_tells_every_change_in_order_with_the_bank_that_asked(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 1, NOTE: "a start"}, "1.0.0")
    store.save(me.id, {LEVEL: 3}, "1.1.0")
    lines = [(line.slot, line.value, line.bank_version) for line in store.history(me.id)]
    assert lines == [(LEVEL, 1, "1.0.0"), (NOTE, "a start", "1.0.0"), (LEVEL, 3, "1.1.0")]


@given(steps=st.lists(st.dictionaries(st.sampled_from("abc"), st.none() | st.integers(0, 4)), max_size=8))
@many_examples_one_store
def test_history_is_only_added_to_and_amounts_to_the_current_state(
    store: Store, steps: list[dict[str, int | None]]
) -> None:
    me = someone(store)
    before = store.history(me.id)
    for step in steps:
        store.save(me.id, {Slot(Kind.LEVEL, ref): level for ref, level in step.items()}, VERSION)
        after = store.history(me.id)
        assert after[: len(before)] == before
        before = after
    replayed = {line.slot: line.value for line in before}
    assert {slot: value for slot, value in replayed.items() if value is not None} == store.answers(me.id)


def test_saving_the_same_again_adds_no_history(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 2}, VERSION)
    store.save(me.id, {LEVEL: 2, NOTE: None}, "9.9.9")
    assert len(store.history(me.id)) == 1


def test_a_number_is_not_the_same_as_its_digits(store: Store) -> None:
    me = someone(store)
    slot = Slot(Kind.ABOUT, "size")
    store.save(me.id, {slot: "3"}, VERSION)
    assert store.answers(me.id)[slot] == "3"
    assert type(store.answers(me.id)[slot]) is str


def test_the_time_told_is_the_time_kept_in_utc(store: Store) -> None:
    me = someone(store)
    earliest = datetime.now(UTC)
    saved_at = store.save(me.id, {LEVEL: 2}, VERSION)
    assert earliest <= saved_at <= datetime.now(UTC)
    assert store.history(me.id)[0].saved_at == saved_at


def test_a_second_tab_notices_by_the_revision(store: Store) -> None:
    me, other = someone(store), someone(store)
    store.save(me.id, {LEVEL: 2}, VERSION)
    seen = store.revision(me.id)
    store.save(other.id, {LEVEL: 2}, VERSION)
    store.save(me.id, {LEVEL: 2}, VERSION)
    assert store.revision(me.id) == seen
    store.save(me.id, {LEVEL: 3}, VERSION)
    assert store.revision(me.id) > seen


@pytest.mark.parametrize(
    ("slot", "value", "code"),
    [
        (LEVEL, 5, "level"),
        (LEVEL, True, "level"),
        (Slot(Kind.CONFIDENCE, "write-a-case"), 11, "confidence"),
        (NOTE, "x" * (LONGEST_TEXT + 1), "text"),
        (Slot(Kind.STEP_DUE, "talk-to-staff"), "2026-02-30", "date"),
        (Slot(Kind.NOTE, "x" * 201), "text", "ref"),
        (Slot(Kind.NOTE, "a\x00b"), "text", "ref"),
        (Slot(Kind.NOTE, ""), "text", "ref"),
    ],
)
def test_a_refused_answer_is_named_and_nothing_beside_it_is_saved(
    store: Store, slot: Slot, value: Value, code: str
) -> None:
    me = someone(store)
    with pytest.raises(RefusedAnswer) as refused:
        store.save(me.id, {Slot(Kind.NOTE, "beside"): "fine", slot: value}, VERSION)
    assert (refused.value.slot, refused.value.code) == (slot, code)
    assert store.answers(me.id) == {}


def test_a_save_that_fails_in_the_middle_leaves_neither_history_nor_answer(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = someone(store)

    def trip(*_given: object) -> None:
        raise RuntimeError("the power went")

    with monkeypatch.context() as patched:
        patched.setattr(kept._SET, "each", trip)
        with pytest.raises(RuntimeError, match="the power went"):
            store.save(me.id, {LEVEL: 2}, VERSION)
    assert (store.answers(me.id), store.history(me.id)) == ({}, [])
    store.save(me.id, {LEVEL: 2}, VERSION)
    assert store.answers(me.id) == {LEVEL: 2}


def test_nobody_can_answer_for_someone_unknown(store: Store) -> None:
    with pytest.raises(UnknownCommissioner):
        store.save("nobody", {LEVEL: 2}, VERSION)


def test_eight_people_saving_at_once_lose_nothing(store: Store) -> None:
    people = [someone(store).id for _ in range(8)]

    def answer_everything(who: str) -> None:
        for number in range(25):
            store.save(who, {Slot(Kind.NOTE, f"question-{number}"): f"{who} {number}"}, VERSION)

    _all_at_once([Thread(target=answer_everything, args=(who,)) for who in people])
    for who in people:
        assert sorted(map(str, store.answers(who).values())) == sorted(f"{who} {number}" for number in range(25))


def test_one_person_in_eight_tabs_has_one_history_that_agrees_with_the_answer(store: Store) -> None:
    me = someone(store)

    def click(tab: int) -> None:
        for number in range(25):
            store.save(me.id, {LEVEL: (tab + number) % 5}, VERSION)

    _all_at_once([Thread(target=click, args=(tab,)) for tab in range(8)])
    levels = [line.value for line in store.history(me.id)]
    assert levels[-1] == store.answers(me.id)[LEVEL]
    assert all(earlier != later for earlier, later in pairwise(levels))


def _all_at_once(threads: list[Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
