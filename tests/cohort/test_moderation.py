from __future__ import annotations

import pytest

from cohort.moderation import Remark, Theme, admit, judge, remarks
from cohort.module import close
from questions.answers import Kind, Slot, Value
from questions.feedback import Asked, feedback_slot
from questions.loader import load_bank
from storage import Module, Store
from storage.moderation import TextState
from tests.cohort.rooms import a_module, come, comes

BANK = load_bank()
TOOL = BANK.resources[0].id
DROP = feedback_slot(Kind.MODULE, Asked.DROP)


@pytest.fixture
def module(store: Store) -> Module:
    return a_module(store, BANK)


def drops(*texts: str) -> list[dict[Slot, Value]]:
    return [{DROP: text} for text in texts]


def read(store: Store, module: Module) -> list[str]:
    """What the facilitator reads who looks now."""
    admit(store, BANK, module)
    return [each.text for each in remarks(store, BANK, module)]


def test_what_four_people_wrote_is_read_by_nobody(store: Store, module: Module) -> None:
    come(store, BANK, module, drops("a", "b", "c", "d"))
    assert read(store, module) == []
    assert read(store, close(store, module)) == []


def test_what_five_wrote_comes_together_and_one_who_writes_later_waits_for_four_more(
    store: Store, module: Module
) -> None:
    come(store, BANK, module, drops("c", "a", "e", "b", "d"))
    assert read(store, module) == ["a", "b", "c", "d", "e"]
    comes(store, BANK, module, {DROP: "late"})
    assert "late" not in read(store, module)
    come(store, BANK, module, drops("l1", "l2", "l3", "l4"))
    assert "late" in read(store, module)


def test_a_few_who_may_still_write_are_waited_for_until_the_module_is_closed(store: Store, module: Module) -> None:
    come(store, BANK, module, [*drops("a", "b", "c", "d", "e"), {}, {}])
    assert read(store, module) == []
    assert len(read(store, close(store, module))) == 5


def test_the_order_is_that_of_the_alphabet_whoever_wrote_first(store: Store, module: Module) -> None:
    come(store, BANK, module, drops("zebra", "yak", "ant", "bee", "cat"))
    assert read(store, module) == ["ant", "bee", "cat", "yak", "zebra"]


def test_nothing_in_a_remark_is_of_its_writer(store: Store, module: Module) -> None:
    people = come(store, BANK, module, drops("a", "a", "c", "d", "e"))
    admit(store, BANK, module)
    found = remarks(store, BANK, module)
    assert len(found) == 4
    assert not any(person in repr((each, each.id)) for person in people for each in found)


def test_what_is_written_anew_or_taken_back_is_gone_at_once_and_never_approved_unread(
    store: Store, module: Module
) -> None:
    first, second, *_ = come(store, BANK, module, drops("a", "b", "c", "d", "e"))
    admit(store, BANK, module)
    judge(store, BANK, module, Remark(Theme.DROP, "", "a"), TextState.APPROVED)
    store.save(first, {DROP: "something else"}, BANK.version)
    store.save(second, {DROP: None}, BANK.version)
    judge(store, BANK, module, Remark(Theme.DROP, "", "something else"), TextState.APPROVED)
    assert read(store, module) == ["c", "d", "e"]


def test_a_remark_is_judged_for_all_who_wrote_it(store: Store, module: Module) -> None:
    come(store, BANK, module, drops("a", "a", "c", "d", "e"))
    admit(store, BANK, module)
    remark = Remark(Theme.DROP, "", "a")
    judge(store, BANK, module, remark, TextState.REFUSED)
    assert remarks(store, BANK, module)[remark] is TextState.REFUSED


def test_tools_are_named_and_suggestions_have_their_page(store: Store, module: Module) -> None:
    said: dict[Slot, Value] = {
        feedback_slot(Kind.TOOL_TRIED, TOOL): "yes",
        feedback_slot(Kind.TOOL_CHANGE, TOOL): "Shorter",
        feedback_slot(Kind.TOOLKIT_NAME, "r1"): "The guide",
        feedback_slot(Kind.TOOLKIT_PAGE, "r1"): "page 4",
        feedback_slot(Kind.TOOLKIT_CHANGE, "r1"): "An example",
    }
    unticked = {**said, feedback_slot(Kind.TOOL_TRIED, TOOL): "no", feedback_slot(Kind.TOOL_CHANGE, TOOL): "Unticked"}
    come(store, BANK, module, [said, unticked, *drops("a", "b", "c")])
    admit(store, BANK, module)
    found = list(remarks(store, BANK, module))
    assert Remark(Theme.TOOL, TOOL, "Shorter") in found
    assert Remark(Theme.TOOLKIT, "The guide, page 4", "An example") in found
    assert "Unticked" not in {each.text for each in found}


def test_a_page_named_anew_makes_the_suggestion_another(store: Store, module: Module) -> None:
    name, page = feedback_slot(Kind.TOOLKIT_NAME, "r1"), feedback_slot(Kind.TOOLKIT_PAGE, "r1")
    said = {name: "The guide", page: "4", feedback_slot(Kind.TOOLKIT_CHANGE, "r1"): "An example"}
    person, *_ = come(store, BANK, module, [said, *drops("a", "b", "c", "d")])
    admit(store, BANK, module)
    store.save(person, {page: "Mrs Jones’s page"}, BANK.version)
    assert "An example" not in read(store, module)
