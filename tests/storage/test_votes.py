from __future__ import annotations

import pytest

from storage import Store, UnknownModule
from tests.storage.modules import member, opened
from tests.storage.people import someone

ASKED = "Who should lead?"
OPTIONS = ("The service", "The council")


def test_a_question_has_two_rounds_and_no_third(store: Store) -> None:
    module = opened(store)
    first, second = (store.votes.open(module.id, ASKED, OPTIONS) for _ in range(2))
    assert (first.number, second.number, first.options) == (1, 2, OPTIONS)
    with pytest.raises(ValueError, match="two"):
        store.votes.open(module.id, ASKED, OPTIONS)


def test_opening_another_question_closes_the_one_before(store: Store) -> None:
    module = opened(store)
    store.votes.open(module.id, ASKED, OPTIONS)
    bank = store.votes.open(module.id, "need-is-described")
    assert store.votes.now(module.id) == bank
    assert [each.is_open for each in store.votes.of(module.id)] == [False, True]


def test_a_vote_may_be_changed_until_the_round_is_closed(store: Store) -> None:
    module = opened(store)
    asked, me = store.votes.open(module.id, ASKED, OPTIONS), member(store, module)
    assert store.votes.cast(asked.id, me.id, "0")
    assert store.votes.cast(asked.id, me.id, "1")
    store.votes.close(asked.id)
    assert not store.votes.cast(asked.id, me.id, "0")
    assert store.votes.cast_in(asked.id) == {me.id: store.votes.mine(asked.id, me.id)} == {me.id: "1"}
    assert store.votes.now(module.id) is None


def test_both_rounds_are_kept_apart(store: Store) -> None:
    module = opened(store)
    me = member(store, module)
    first = store.votes.open(module.id, ASKED, OPTIONS)
    store.votes.cast(first.id, me.id, "0")
    second = store.votes.open(module.id, ASKED, OPTIONS)
    store.votes.cast(second.id, me.id, "1")
    assert [store.votes.cast_in(each.id)[me.id] for each in (first, second)] == ["0", "1"]


def test_only_members_vote_and_who_leaves_is_not_counted(store: Store) -> None:
    module, stranger = opened(store), someone(store)
    asked, me = store.votes.open(module.id, ASKED, OPTIONS), member(store, module)
    assert not store.votes.cast(asked.id, stranger.id, "0")
    store.votes.cast(asked.id, me.id, "0")
    store.members.leave(me.id)
    assert store.votes.cast_in(asked.id) == {}


def test_a_vote_goes_with_its_voter(store: Store) -> None:
    module = opened(store)
    asked, me = store.votes.open(module.id, ASKED, OPTIONS), member(store, module)
    store.votes.cast(asked.id, me.id, "0")
    store.forget(me.id)
    assert store.votes.cast_in(asked.id) == {}


def test_an_unknown_module_is_asked_nothing(store: Store) -> None:
    with pytest.raises(UnknownModule):
        store.votes.open("none", ASKED, OPTIONS)
