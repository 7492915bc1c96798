"""What somebody in a room does besides answering: vote, and share a tip."""

from __future__ import annotations

import pytest
import streamlit as st

from cohort.module import Module
from storage import UnknownCommissioner
from storage.tips import TipState
from tests.pages.test_join import opened
from tests.pages.visitor import Visitor
from ui import shelf
from ui.room.pages import JOIN, TIPS, VOTE
from words import tips, vote


@pytest.fixture
def module() -> Module:
    return opened("Spring in Leeds")


def member(module: Module) -> Visitor:
    visitor, store = Visitor(), shelf.store()
    person = store.begin(visitor.token, shelf.bank().id, shelf.bank().version)
    store.members.join(person.id, module.id)
    return visitor


def my_id(visitor: Visitor) -> str:
    found = shelf.store().find(visitor.token)
    if found is None:
        raise UnknownCommissioner(visitor.token)
    return found.id


def test_one_tap_is_a_vote_which_can_be_changed(module: Module) -> None:
    store = shelf.store()
    asked, visitor = store.votes.open(module.id, "Who leads?", ("We", "They")), member(module)
    visitor.opens("stage-1").presses("vote-go").presses(f"vote-{asked.id}-1")
    assert store.votes.mine(asked.id, my_id(visitor)) == "1"
    assert visitor.sees(vote.voted("They"))
    visitor.presses(f"vote-{asked.id}-0")
    assert store.votes.mine(asked.id, my_id(visitor)) == "0"


def test_who_is_in_no_module_is_asked_nothing(module: Module) -> None:
    shelf.store().votes.open(module.id, "Who leads?", ("We", "They"))
    assert Visitor().opens("stage-1").buttons("vote-") == []
    visitor = Visitor().opens(VOTE)
    assert visitor.sees(vote.NO_MODULE)
    assert visitor.presses("to-join").page == JOIN


def test_a_tip_is_offered_seen_once_it_is_let_through_and_taken_back(module: Module) -> None:
    store, writer = shelf.store(), member(module)
    writer.opens("stage-1").presses("share-tip")
    writer.app.text_area[0].set_value("Ask <finance> early")
    writer.submits()
    [tip] = store.tips.of(module.id)
    assert writer.sees(tips.STATES[TipState.WAITING])
    store.tips.judge(module.id, tip.id, TipState.SHOWN)
    st.cache_data.clear()  # phones remember for some seconds
    assert member(module).opens("stage-1").sees("Ask <finance> early")
    writer.runs().presses(f"take-back-{tip.id}")
    assert store.tips.of(module.id) == []


def test_an_empty_tip_is_told_so(module: Module) -> None:
    visitor = member(module).opens(TIPS).submits()
    assert visitor.faults == [tips.EMPTY]


def test_who_is_in_no_module_has_no_room_to_share_with() -> None:
    assert Visitor().opens("stage-1").buttons("share-tip") == []
    visitor = Visitor().opens(TIPS)
    assert visitor.sees(tips.NO_MODULE)
    assert visitor.presses("to-join").page == JOIN
