"""Relationships, tools and the module in a real browser: kept as they are said, at any width and without a barrier."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from questions.answers import Kind, Phase, Slot, Value
from tests.browser.bank import bank
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from ui.after.feedback_steps import MODULE, TOOLS
from ui.relationships.doors import RELATIONSHIPS, relationships_page
from words import feedback, relationships

pytestmark = pytest.mark.browser

SIDEWAYS = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"
SOMEBODY = bank().stages[0].relationships[0]
TOOL = bank().resources[0]


def test_from_a_weak_relationship_to_the_judgement_of_the_module(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    said = says_how_a_relationship_stands(person) | judges_a_tool(person) | judges_the_module(person)
    person.has_kept(said)
    person.reloads()
    person.sees_chosen({1: 2})


def says_how_a_relationship_stands(person: Person) -> dict[Slot, Value]:
    person.opens(RELATIONSHIPS)
    is_in_order(person)
    person.opens(relationships_page(1))
    for group, option in ((0, 1), (1, 3), (2, 2)):
        person.chooses(group, option)
        person.settles()
    expect(person.main.get_by_text(relationships.SPEAK_UP)).to_be_visible(timeout=PATIENCE)
    expect(person.main.get_by_test_id("stPlotlyChart")).to_be_visible(timeout=PATIENCE)
    is_in_order(person)
    kinds: dict[Kind, Value] = {Kind.BOND_NOW: 1, Kind.BOND_NEED: 3, Kind.BOND_CONFLICT: "undeclared"}
    return {Slot(kind, SOMEBODY.id): value for kind, value in kinds.items()}


def judges_a_tool(person: Person) -> dict[Slot, Value]:
    person.opens(TOOLS)
    person.main.get_by_text(TOOL.title, exact=True).click()
    person.settles()
    person.chooses(0, 2)
    person.settles()
    box = person.main.get_by_label(feedback.CHANGE)
    box.press_sequentially("A worked example.")
    person.waits_for_saved()
    is_in_order(person)
    kinds: dict[Kind, Value] = {
        Kind.TOOL_TRIED: "yes",
        Kind.TOOL_USEFUL: "one-task",
        Kind.TOOL_CHANGE: "A worked example.",
    }
    return {Slot(kind, TOOL.id, Phase.AFTER): value for kind, value in kinds.items()}


def judges_the_module(person: Person) -> dict[Slot, Value]:
    person.opens(MODULE)
    person.chooses(1, 2)
    person.settles()
    is_in_order(person)
    return {Slot(Kind.MODULE, "pace", Phase.AFTER): "right"}


def is_in_order(person: Person) -> None:
    person.finds_no_barrier()
    assert person.page.evaluate(SIDEWAYS) <= 0
