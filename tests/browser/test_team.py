"""Two people of one organisation in a team: each answers for themselves, they disagree, agree, and plan."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from questions.answers import Kind, Slot
from tests.browser.bank import bank
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from words import team as words

pytestmark = pytest.mark.browser

GATE = next(question for question in bank().questions.values() if question.is_gate)


def picks(person: Person, role: str, shows: str) -> None:
    """Choose a role and what to show."""
    person.main.get_by_label(words.ROLE).last.click()
    person.page.get_by_role("option", name=words.ROLES[role], exact=True).click()
    person.main.get_by_text(words.SHOWN[shows], exact=True).last.click()


def test_two_people_join_a_team_disagree_agree_and_make_one_plan(arrives: Arrives, server: Server) -> None:
    one = arrives(server, answers={Slot(Kind.LEVEL, GATE.id): 0})
    other = arrives(server, size=PHONE, answers={Slot(Kind.LEVEL, GATE.id): 4})
    one.opens("team")
    one.finds_no_barrier()
    one.page.get_by_label(words.NAME).fill("Adult care")
    picks(one, "sponsor", "role")
    one.presses(words.BEGIN)
    one.sees("Adult care")
    [address, _] = one.main.get_by_test_id("stCode").locator("code").all_inner_texts()

    other.opens(address.removeprefix(f"{server.url}/"))
    other.sees(words.join_title("Adult care"))
    other.finds_no_barrier()
    picks(other, "hr", "levels")
    other.presses(words.JOIN)
    other.sees("Adult care")
    expect(other.main.get_by_text(words.talk_title(1))).to_be_visible(timeout=PATIENCE)
    other.finds_no_barrier()

    one.presses(words.LOOK_AGAIN)
    expect(one.main.get_by_text(": One of you")).to_be_visible(timeout=PATIENCE)
    one.main.get_by_text(words.AGREE_TITLE, exact=True).click()
    one.settles()
    one.chooses(0, 1)
    one.presses(words.AGREE_BUTTON)
    one.finds_no_barrier()
    one.presses(words.TO_PLAN)
    one.sees(words.PLAN_TITLE)
    one.finds_no_barrier()
    names_an_owner_while_the_mouse_is_elsewhere(one)
    one.presses(words.AGREE_STEP)
    expect(one.button(words.PDF)).to_be_visible(timeout=PATIENCE)

    other.opens("team-plan")
    expect(other.button(words.PDF)).to_be_visible(timeout=PATIENCE)
    other.finds_no_barrier()


def names_an_owner_while_the_mouse_is_elsewhere(person: Person) -> None:
    """A name is taken when its writer takes it, not when the mouse leaves the page in the middle of it."""
    box = person.main.locator(f"input[aria-label='{words.OWNER}']").first
    box.click()
    box.press("ControlOrMeta+a")
    box.press_sequentially("Pri")
    person.page.locator(":root").dispatch_event("mouseleave")
    person.settles()
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press_sequentially("ya")
    box.press("Enter")
    person.settles()
    expect(box).to_have_value("Priya")
