"""One person with several tabs and devices, and several people with one browser."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect
from sqlalchemy import create_engine, update

from storage import new_token
from storage.schema import link
from storage.tokens import fingerprint
from tests.browser.bank import has_answered, levels, note, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from words import screen
from words import server as faults

pytestmark = pytest.mark.browser

ANSWERS = levels(1, {0: 3, 1: 2})


def opens_link(person: Person, token: str) -> None:
    person.page.goto(f"{person.url}/r/{token}")


def two_tabs(arrives: Arrives, server: Server, path: str = "stage-1") -> tuple[Person, Person]:
    one = arrives(server, answers=levels(1, {6: 0}))
    one.opens(path)
    other = one.another_tab()
    other.opens(path)
    return one, other


def test_answers_given_in_two_tabs_are_all_kept(arrives: Arrives, server: Server) -> None:
    one, other = two_tabs(arrives, server)
    one.chooses(0, 3)
    other.chooses(1, 2)
    one.chooses(2, 1)
    one.has_kept(levels(1, {0: 3, 1: 2, 2: 1, 6: 0}))
    one.reloads()
    one.sees_chosen({0: 3, 1: 2, 2: 1, 6: 0})


def test_two_tabs_that_begin_at_once_are_one_person(arrives: Arrives, server: Server) -> None:
    one = arrives(server)
    one.opens("stage-1")
    other = one.another_tab()
    other.opens("stage-1")
    one.chooses(0, 3)
    other.chooses(1, 2)
    one.has_kept(levels(1, {0: 3, 1: 2}))


def test_of_two_tabs_that_answer_the_same_question_the_last_one_counts(arrives: Arrives, server: Server) -> None:
    one, other = two_tabs(arrives, server)
    one.chooses(0, 3)
    one.has_kept(levels(1, {0: 3, 6: 0}))
    other.chooses(0, 1)
    other.has_kept(levels(1, {0: 1, 6: 0}))


def test_a_stale_tab_that_moves_on_takes_nothing_back(arrives: Arrives, server: Server) -> None:
    stale, fresh = two_tabs(arrives, server)
    stale.chooses(0, 3)
    stale.has_kept(levels(1, {0: 3, 6: 0}))
    fresh.reloads()
    fresh.chooses(0, 1)
    fresh.chooses(6, 4)
    fresh.has_kept(levels(1, {0: 1, 6: 4}))
    stale.presses(screen.CONTINUE)
    stale.sees(title(2))
    stale.chooses(0, 2)
    stale.has_kept(levels(1, {0: 1, 6: 4}) | levels(2, {0: 2}))
    stale.goes_to(title(1))
    stale.sees_chosen({0: 1, 6: 4})


def test_a_stale_tab_that_answers_takes_back_no_other_answer(arrives: Arrives, server: Server) -> None:
    stale, fresh = two_tabs(arrives, server)
    fresh.chooses(6, 4)
    fresh.has_kept(levels(1, {6: 4}))
    stale.chooses(0, 3)
    stale.has_kept(levels(1, {0: 3, 6: 4}))


def test_a_stale_tab_does_not_empty_a_note(arrives: Arrives, server: Server) -> None:
    stale, fresh = two_tabs(arrives, server)
    fresh.note(1).fill("Kept")
    fresh.has_kept(levels(1, {6: 0}) | {note(1, 1): "Kept"})
    stale.chooses(0, 3)
    stale.presses(screen.CONTINUE)
    stale.has_kept(levels(1, {0: 3, 6: 0}) | {note(1, 1): "Kept"})


def test_the_private_link_brings_another_device_to_the_same_place_with_everything(
    arrives: Arrives, server: Server
) -> None:
    laptop = arrives(server, answers=ANSWERS)
    laptop.opens("stage-2")
    laptop.chooses(3, 4)
    laptop.has_kept(ANSWERS | levels(2, {3: 4}))
    laptop.way.get_by_text(screen.LINK_TITLE).click()
    shown = laptop.way.get_by_text(re.compile(r"/r/[\w-]{32}")).inner_text().strip()
    laptop.page.close()

    phone = arrives(server, PHONE, has_touch=True, is_mobile=True)
    phone.page.goto(shown)
    phone.sees(title(2))
    phone.sees_chosen({3: 4})
    phone.opens("stage-1")
    phone.sees_chosen({0: 3, 1: 2})


def test_the_private_link_leaves_no_token_in_the_address_bar_or_the_history(arrives: Arrives, server: Server) -> None:
    token = has_answered(server, ANSWERS, "stage-1")
    person = arrives(server)
    person.opens("about")
    seen: list[str] = []
    person.page.on("framenavigated", lambda frame: seen.append(frame.url))
    opens_link(person, token)
    person.sees(title(1))
    person.page.go_back()
    person.sees(screen.ABOUT_TITLE)
    person.page.go_forward()
    person.sees(title(1))
    assert [address for address in seen if token in address] == []


def test_a_pasted_link_opens_the_assessment(arrives: Arrives, server: Server) -> None:
    token = has_answered(server, ANSWERS, "stage-1")
    person = arrives(server)
    person.opens()
    person.page.get_by_text(screen.HOME_RETURN_TITLE).click()
    person.page.get_by_label(screen.HOME_RETURN_LABEL).fill(f" {server.url}/r/{token} ")
    person.presses(screen.HOME_RETURN_BUTTON)
    person.page.get_by_role("link", name=screen.HOME_RETURN_OPEN).click()
    person.sees(title(1))
    person.sees_chosen({0: 3, 1: 2})


def test_a_new_link_stops_the_old_one_everywhere_and_keeps_the_answers(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=ANSWERS)
    old = person.token
    elsewhere = arrives(server, token=old)
    elsewhere.opens("stage-1")
    person.opens("stage-1")
    person.page.goto(f"{server.url}/new-link")
    person.finds_no_barrier()
    person.page.get_by_role("button", name=screen.LINK_NEW_BUTTON).click()
    person.sees(title(1))
    assert person.token != old
    person.sees_chosen({0: 3, 1: 2})
    person.has_kept(ANSWERS)

    elsewhere.presses(screen.CONTINUE)
    elsewhere.sees(screen.ENDED_TITLE)
    stranger = arrives(server)
    opens_link(stranger, old)
    expect(stranger.page.get_by_role("heading", level=1)).to_have_text(faults.dead_link(True)[0])


def test_leaving_a_device_forgets_the_person_there_and_nowhere_else(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=ANSWERS)
    old = person.token
    person.opens("stage-1")
    person.page.goto(f"{server.url}/leave")
    person.finds_no_barrier()
    person.page.get_by_role("button", name=screen.LEAVE_BUTTON).click()
    person.settles()
    assert person.token != old
    person.opens("stage-1")
    person.sees_chosen({})
    opens_link(person, old)
    person.settles()
    person.opens("stage-1")
    person.sees_chosen({0: 3, 1: 2})


@pytest.mark.parametrize("token", [new_token(), "nonsense"], ids=["unknown", "malformed"])
def test_a_wrong_link_is_explained_and_changes_nothing(arrives: Arrives, server: Server, token: str) -> None:
    person = arrives(server, answers=ANSWERS)
    mine = person.token
    opens_link(person, token)
    expect(person.page.get_by_role("heading", level=1)).to_have_text(faults.dead_link(False)[0])
    person.finds_no_barrier()
    assert person.token == mine
    person.has_kept(ANSWERS)


def test_an_expired_link_is_explained_and_opens_nothing(arrives: Arrives, server: Server) -> None:
    token = has_answered(server, ANSWERS)
    expire(server, token)
    person = arrives(server)
    opens_link(person, token)
    expect(person.page.get_by_role("heading", level=1)).to_have_text(faults.dead_link(True)[0])
    assert person.token != token


def test_a_browser_whose_link_has_expired_says_so_and_begins_nobody(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=ANSWERS)
    expire(server, person.token)
    person.opens("stage-1")
    person.sees(screen.ENDED_TITLE)


def test_a_link_of_someone_else_asks_before_it_replaces_answers(arrives: Arrives, server: Server) -> None:
    theirs = has_answered(server, levels(1, {0: 0}), "stage-1")
    person = arrives(server, answers=ANSWERS)
    mine = person.token
    opens_link(person, theirs)
    expect(person.page.get_by_role("heading", level=1)).to_have_text(screen.TWO_PEOPLE_TITLE)
    person.finds_no_barrier()
    person.opens("stage-1")
    person.sees_chosen({0: 3, 1: 2})
    assert person.token == mine

    opens_link(person, theirs)
    person.page.get_by_role("button", name=screen.OPEN_LINK_ANYWAY).click()
    person.sees(title(1))
    person.sees_chosen({0: 0})
    assert person.token == theirs


def expire(server: Server, token: str) -> None:
    engine = create_engine(f"sqlite:///{server.database}")
    with engine.begin() as connection:
        mine = link.c.fingerprint == fingerprint(token)
        connection.execute(update(link).where(mine).values(expires_at=datetime.now(UTC) - timedelta(days=1)))
    engine.dispose()
