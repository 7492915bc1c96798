from __future__ import annotations

import pytest

from storage import Commissioner, Module, Store
from storage.tips import LONGEST_TIP, MOST_OF_ONE, Tip, TipKind, TipState
from tests.storage.modules import opened
from tests.storage.people import someone


def offered(store: Store, module: Module, me: Commissioner, text: str = "Ask finance early.", name: str = "") -> Tip:
    found = store.tips.offer(module.id, me.id, "explore", TipKind.TIP, text, name)
    assert found is not None
    return found


def test_a_tip_waits_until_it_is_let_through_and_can_be_refused_again(
    store: Store, module: Module, me: Commissioner
) -> None:
    tip = offered(store, module, me)
    assert store.tips.of(module.id, TipState.SHOWN) == []
    store.tips.judge(module.id, tip.id, TipState.SHOWN)
    assert [each.text for each in store.tips.of(module.id, TipState.SHOWN)] == ["Ask finance early."]
    store.tips.judge(module.id, tip.id, TipState.REFUSED)
    assert store.tips.of(module.id, TipState.SHOWN) == []


def test_the_facilitator_of_another_module_judges_nothing(store: Store, module: Module, me: Commissioner) -> None:
    tip = offered(store, module, me)
    store.tips.judge(opened(store).id, tip.id, TipState.SHOWN)
    assert store.tips.of(module.id)[0].state is TipState.WAITING


def test_whose_it_is_is_not_told_unless_they_gave_a_name(store: Store, module: Module, me: Commissioner) -> None:
    assert offered(store, module, me).name == ""
    assert offered(store, module, me, "Another", " Jo\n").name == "Jo"
    assert me.id not in repr(store.tips.of(module.id))


def test_the_same_text_twice_is_one_and_there_is_a_limit(store: Store, module: Module, me: Commissioner) -> None:
    offered(store, module, me)
    offered(store, module, me)
    assert len(store.tips.by(module.id, me.id)) == 1
    for number in range(MOST_OF_ONE - 1):
        offered(store, module, me, f"Tip {number}")
    assert store.tips.offer(module.id, me.id, "explore", TipKind.TIP, "One too many") is None


def test_a_long_text_is_cut_and_an_empty_one_refused(store: Store, module: Module, me: Commissioner) -> None:
    assert len(offered(store, module, me, "x" * 1000).text) == LONGEST_TIP
    with pytest.raises(ValueError, match="text"):
        offered(store, module, me, " \x00 \n")


def test_only_ones_own_can_be_taken_back(store: Store, module: Module, me: Commissioner) -> None:
    tip = offered(store, module, me)
    store.tips.take_back(tip.id, someone(store).id)
    assert store.tips.of(module.id) == [tip]
    store.tips.take_back(tip.id, me.id)
    assert store.tips.of(module.id) == []


def test_who_is_in_no_module_offers_nothing(store: Store, module: Module) -> None:
    with pytest.raises(ValueError, match="module"):
        offered(store, module, someone(store))


def test_what_somebody_offered_goes_with_them(store: Store, module: Module, me: Commissioner) -> None:
    offered(store, module, me)
    store.forget(me.id)
    assert store.tips.of(module.id) == []
