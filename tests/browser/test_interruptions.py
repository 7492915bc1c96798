"""Connections drop, servers die and databases go away; what was answered stays, and is saved when they come back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from tests.browser.bank import levels, note, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from tests.browser.wire import Wire
from words import screen

pytestmark = pytest.mark.browser

BEFORE = levels(1, {0: 3, 1: 2})
DISCONNECTED = "[data-testid=stApp]:not([data-test-connection-state=CONNECTED])"
NOT_SAVED = screen.not_saved("")[:13]


@pytest.fixture
def wire(server: Server) -> Iterator[Wire]:
    """The way from a phone to the server."""
    carrying = Wire(server)
    yield carrying
    carrying.cut()


def on_a_phone(arrives: Arrives, wire: Wire, token: str = "") -> Person:
    phone = arrives(wire.server, PHONE, url=wire.url, token=token, has_touch=True, is_mobile=True)
    phone.opens("stage-1")
    return phone


def loses_and_finds_the_connection(phone: Person, wire: Wire) -> None:
    wire.cut()
    phone.page.wait_for_selector(DISCONNECTED)
    wire.mend()
    phone.settles()


def test_answers_given_before_and_after_a_lost_connection_are_kept(arrives: Arrives, wire: Wire) -> None:
    phone = on_a_phone(arrives, wire)
    phone.chooses(0, 3)
    phone.has_kept(levels(1, {0: 3}))
    loses_and_finds_the_connection(phone, wire)
    phone.chooses(1, 2)
    phone.has_kept(levels(1, {0: 3, 1: 2}))
    phone.reloads()
    phone.sees_chosen({0: 3, 1: 2})


def test_an_answer_that_the_connection_swallowed_is_kept_once_it_is_back(arrives: Arrives, wire: Wire) -> None:
    phone = on_a_phone(arrives, wire)
    phone.chooses(0, 3)
    phone.has_kept(levels(1, {0: 3}))
    wire.stall()
    phone.chooses(1, 2)
    phone.sees_chosen({0: 3, 1: 2})
    loses_and_finds_the_connection(phone, wire)
    phone.has_kept(levels(1, {0: 3, 1: 2}))


def test_a_note_that_the_connection_swallowed_is_kept_once_it_is_back(arrives: Arrives, wire: Wire) -> None:
    phone = on_a_phone(arrives, wire)
    box = phone.note(1)
    box.press_sequentially("Before the tunnel")
    phone.has_kept({note(1, 1): "Before the tunnel"})
    wire.stall()
    box.press_sequentially(", in the tunnel")
    box.press("Control+Enter")
    loses_and_finds_the_connection(phone, wire)
    phone.has_kept({note(1, 1): "Before the tunnel, in the tunnel"})


def test_an_answer_clicked_as_the_server_is_killed_is_kept_once_it_is_back(
    arrives: Arrives, own_server: Server
) -> None:
    person = arrives(own_server)
    person.opens("stage-1")
    person.chooses(0, 3)
    person.has_kept(levels(1, {0: 3}))
    person.chooses_at_once({1: 2})
    own_server.kill()
    own_server.start()
    person.has_kept(levels(1, {0: 3, 1: 2}))
    person.settles()
    person.reloads()
    person.sees_chosen({0: 3, 1: 2})


def test_a_journey_goes_on_where_it_was_after_the_server_was_killed(arrives: Arrives, own_server: Server) -> None:
    person = arrives(own_server, answers=BEFORE)
    person.opens("stage-2")
    person.note(0).fill("Half a thought")
    person.has_kept(BEFORE | {note(2, 0): "Half a thought"})
    own_server.kill()
    expect(person.page.get_by_role("dialog")).to_be_visible(timeout=PATIENCE)
    expect(person.page.get_by_text("streamlit run")).to_be_hidden()
    own_server.start()
    person.settles()
    person.sees(title(2))
    person.chooses(0, 4)
    person.has_kept(BEFORE | levels(2, {0: 4}) | {note(2, 0): "Half a thought"})
    person.goes_to(title(1))
    person.sees(title(1))
    person.sees_chosen({0: 3, 1: 2})


def test_a_phone_that_wakes_after_a_restart_takes_back_nothing_that_was_said_elsewhere(
    arrives: Arrives, own_server: Server
) -> None:
    wire = Wire(own_server)
    laptop = arrives(own_server, answers=BEFORE)
    phone = on_a_phone(arrives, wire, laptop.token)
    phone.sees_chosen({0: 3, 1: 2})
    wire.cut()
    own_server.kill()
    own_server.start()
    laptop.opens("stage-1")
    laptop.chooses(0, 1)
    laptop.note(1).fill("From the laptop")
    said = levels(1, {0: 1, 1: 2}) | {note(1, 1): "From the laptop"}
    laptop.has_kept(said)
    wire.mend()
    phone.settles()
    phone.sees_chosen({0: 1, 1: 2})
    phone.chooses(2, 4)
    phone.has_kept(said | levels(1, {2: 4}))
    wire.cut()


@contextmanager
def locked(server: Server) -> Iterator[None]:
    """Keep the database from taking anything."""
    connection = sqlite3.connect(server.database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("ROLLBACK")
    connection.close()


def says_not_saved(person: Person) -> None:
    expect(person.page.get_by_role("alert").filter(has_text=NOT_SAVED)).to_be_visible(timeout=PATIENCE)
    expect(person.page.get_by_role("status").filter(has_text="All saved")).to_have_count(0)


def test_a_database_that_takes_nothing_is_owned_up_to_and_the_answer_is_saved_when_it_is_back(
    arrives: Arrives, own_server: Server
) -> None:
    person = arrives(own_server, answers=BEFORE)
    person.opens("stage-1")
    with locked(own_server):
        person.chooses(2, 1)
        says_not_saved(person)
        person.sees_chosen({0: 3, 1: 2, 2: 1})
        person.finds_no_barrier()
    person.waits_for_saved()
    person.has_kept(BEFORE | levels(1, {2: 1}))
    person.reloads()
    person.sees_chosen({0: 3, 1: 2, 2: 1})
