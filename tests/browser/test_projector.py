"""A room at the projector: keys and the facilitator's phone move it, and everything on it can be read from the back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from playwright.sync_api import ViewportSize, expect

from cohort.module import open_module
from cohort.simulate import Room, simulate
from questions.loader import load_bank
from storage import Module, new_token
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from ui.cookie import FACILITATOR_COOKIE
from words import projector as words

pytestmark = pytest.mark.browser

BIG: ViewportSize = {"width": 1920, "height": 1080}
PEOPLE = 6
TOO_SMALL = """() => {
    const found = [], main = document.querySelector('[data-testid=stMain]')
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let text; (text = texts.nextNode()); ) {
        const around = text.parentElement, box = around.getBoundingClientRect()
        if (!text.textContent.trim() || around.closest('style, .slide-unseen, [hidden]') || box.width < 2) continue
        const outside = box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        const size = parseFloat(getComputedStyle(around).fontSize)
        if (outside || size < 0.04 * innerHeight) found.push([text.textContent, size])
    }
    return found
}"""
REDRAWN = """() => new Promise(tell => {
    let changes = 0
    const watch = new MutationObserver(found => { changes += found.length })
    watch.observe(document.querySelector('.st-key-slide-picture'), { subtree: true, childList: true, attributes: true })
    setTimeout(() => { watch.disconnect(); tell(changes) }, 3000)
})"""


def a_room(server: Server) -> tuple[Module, str]:
    """A module with six people who have answered everything, and the secret of its facilitator's device."""
    bank, today = load_bank(), date.today()
    with server.store() as store:
        module = open_module(store, bank, "Spring in Leeds", today, today, PEOPLE, demonstration=True)
        for said in simulate(bank, Room(PEOPLE, 1.5, seed=3), today):
            person = store.begin(new_token(), bank.id, bank.version)
            store.members.join(person.id, module.id)
            store.save(person.id, said, bank.version)
        ann = store.facilitators.add(module.id, "Ann", passphrase="made for the test")
        return module, store.facilitators.sign_in(ann.id)


def with_device(arrives: Arrives, server: Server, secret: str, size: ViewportSize, page: str) -> Person:
    person = arrives(server, size=size)
    cookie: Any = {"name": FACILITATOR_COOKIE, "value": secret, "url": server.url}
    person.page.context.add_cookies([cookie])
    person.opens(page)
    return person


def shows(projector: Person, title: str) -> None:
    """Wait until the slide has this title."""
    expect(projector.page.get_by_role("heading", level=1, name=title)).to_be_visible(timeout=PATIENCE)


def at(projector: Person, place: int) -> None:
    """Wait until the deck is at this slide, from 1."""
    expect(projector.page.locator(".slide-strip")).to_contain_text(f"{place} of ", timeout=PATIENCE)


def test_keys_and_a_phone_move_the_projector_which_is_read_from_the_back_and_outlives_a_lost_connection(
    arrives: Arrives, own_server: Server
) -> None:
    module, secret = a_room(own_server)
    projector = with_device(arrives, own_server, secret, BIG, "projector")
    shows(projector, words.JOIN_TITLE)
    assert projector.page.evaluate(TOO_SMALL) == []
    assert projector.main.get_by_role("button").count() == 0
    projector.finds_no_barrier()

    phone = with_device(arrives, own_server, secret, PHONE, "remote")
    phone.finds_no_barrier()
    phone.presses(words.NEXT)
    shows(projector, words.QUESTIONS["who"])
    phone.presses(words.NEXT)
    shows(projector, words.QUESTIONS["confidence-before"])
    expect(projector.main.get_by_text(words.answered(PEOPLE, PEOPLE))).to_be_visible()
    assert projector.main.get_by_test_id("stPlotlyChart").count() == 0

    projector.page.keyboard.press("r")
    expect(projector.main.get_by_test_id("stPlotlyChart")).to_be_visible(timeout=PATIENCE)
    projector.settles()
    assert projector.page.evaluate(TOO_SMALL) == []
    expect(projector.main.get_by_text(words.DEMONSTRATION)).to_be_visible()
    projector.finds_no_barrier()
    expect(phone.button(words.REFRESH)).to_be_visible(timeout=PATIENCE)
    assert projector.page.evaluate(REDRAWN) == 0

    projector.page.evaluate("""() => {
        for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowLeft'])
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }""")
    at(projector, 5)
    expect(phone.main.get_by_text(words.QUESTIONS["groups"])).to_have_count(0)
    phone.presses(words.BACK)
    at(projector, 4)

    title = projector.page.get_by_role("heading", level=1).inner_text()
    own_server.kill()
    projector.page.wait_for_timeout(2500)
    shows(projector, title)
    own_server.start()
    with own_server.store() as store:
        store.shows.go(module.id, "join")
    shows(projector, words.JOIN_TITLE)
    projector.page.keyboard.press("ArrowRight")
    shows(projector, words.QUESTIONS["who"])
