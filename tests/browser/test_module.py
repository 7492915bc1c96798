"""A module from opening to deleting oneself: a facilitator on a laptop, two people on their phones."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from words import facilitate as words
from words import join, receipt

pytestmark = pytest.mark.browser


def shows(person: Person, text: str) -> None:
    """Wait until a screen that keeps itself fresh shows `text`."""
    expect(person.main.get_by_text(text, exact=True)).to_be_visible(timeout=PATIENCE)


def opens_a_module(facilitator: Person) -> str:
    """Open one, keep its passphrase, and sign in with it; gives the join code."""
    facilitator.opens("facilitate")
    facilitator.finds_no_barrier()
    facilitator.page.get_by_label(words.NAME).fill("Spring in Leeds")
    facilitator.page.get_by_label(words.YOURS).fill("Ann")
    facilitator.page.get_by_label(words.EXPECTED).fill("20")
    facilitator.presses(words.OPEN)
    code, passphrase = facilitator.main.get_by_test_id("stCode").locator("code").all_inner_texts()
    facilitator.page.get_by_role("link", name=words.CONTINUE_SIGN_IN).click()
    facilitator.page.get_by_label(words.PASSPHRASE).wait_for()
    facilitator.finds_no_barrier()
    facilitator.page.get_by_label(words.PASSPHRASE).fill(passphrase)
    facilitator.page.get_by_role("button", name=words.SIGN_IN_BUTTON).click()
    facilitator.sees("Spring in Leeds")
    facilitator.finds_no_barrier()
    return code


def joins(person: Person, code: str) -> None:
    """Come by the address of the QR code, read the note, press the one button."""
    person.opens(f"j/{code.replace(' ', '').lower()}")
    person.sees(join.title("Spring in Leeds"))
    expect(person.button(join.BUTTON)).to_be_in_viewport()
    person.finds_no_barrier()
    person.presses(join.BUTTON)
    person.sees("About you")


def test_a_room_joins_is_moved_on_and_somebody_deletes_themselves(arrives: Arrives, server: Server) -> None:
    facilitator = arrives(server)
    code = opens_a_module(facilitator)
    one, two = arrives(server, size=PHONE), arrives(server, size=PHONE)
    joins(one, code)
    joins(two, code)
    shows(facilitator, words.joined(2, 20))

    facilitator.presses(words.on_to("before"))
    shows(facilitator, words.WHAT_NOW["before"])
    one.reloads()
    expect(one.main.get_by_text(join.now("before"))).to_be_visible()
    one.finds_no_barrier()
    one.presses(join.GO_THERE)
    assert one.page.url.endswith("/confidence-1")

    one.opens("receipt")
    one.finds_no_barrier()
    one.main.get_by_text(receipt.DELETE_SURE).click()
    one.settles()
    one.presses(receipt.DELETE_BUTTON)
    one.sees(receipt.DELETED_TITLE)
    one.finds_no_barrier()
    shows(facilitator, words.joined(1, 20))
    shows(facilitator, words.withdrawn(1))
