from __future__ import annotations

import sqlite3
from contextlib import closing
from html import escape

import pytest

from storage import new_token
from tests.server.asking import ask
from words import screen
from words import server as words

NOBODYS = "A" * 32


def runs(database, statement: str) -> None:
    with closing(sqlite3.connect(database, timeout=10, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_private_link_whose_answers_cannot_be_reached_says_so_until_they_can(server, data):
    database = data / "mutual-ready.db"
    runs(database, "ALTER TABLE commissioner RENAME TO away")
    try:
        assert ask(server, f"/r/{new_token()}").status == 503
    finally:
        runs(database, "ALTER TABLE away RENAME TO commissioner")
    assert ask(server, f"/r/{new_token()}").status == 404


def test_a_private_link_leads_to_the_place_with_the_cookie_that_opens_it(server, somebody):
    token = somebody(place="stage-2")
    reply = ask(server, f"/r/{token}")
    assert (reply.status, reply.place) == (303, "/stage-2")
    assert reply.cookie is not None
    assert reply.cookie.value == token


def test_a_private_link_may_ask_for_the_screen_of_three_months_on(server, somebody):
    token = somebody(place="stage-2")
    assert ask(server, f"/r/{token}?to=three-months").place == "/three-months"


@pytest.mark.parametrize("place", ["nowhere", "about", "//elsewhere.example", "https://elsewhere.example", "..", ""])
def test_a_private_link_leads_nowhere_else_that_somebody_wrote_into_it(server, somebody, place):
    assert ask(server, f"/r/{somebody(place='stage-2')}?to={place}").headers["location"] == "/stage-2"


def test_a_private_link_opens_in_a_browser_that_has_answered_nothing(server, somebody):
    assert ask(server, f"/r/{somebody()}", token=new_token()).status == 303


def test_a_private_link_opens_again_in_its_own_browser(server, somebody):
    token = somebody()
    assert ask(server, f"/r/{token}", token=token).status == 303


@pytest.mark.parametrize("token", [NOBODYS, "short", "a%20b", "%F0%9F%98%80"])
def test_a_link_that_opens_nothing_says_so(server, token):
    reply = ask(server, f"/r/{token}")
    assert reply.status == 404
    assert words.dead_link(expired=False)[0] in reply.text


@pytest.mark.parametrize("token", ["..%2f..%2fetc", "a%00b"])
def test_an_address_made_to_break_out_is_turned_away(server, token):
    assert ask(server, f"/r/{token}").status == 400


def replaced(kept, token: str) -> str:
    new = new_token()
    kept.replace_token(kept.find(token).id, token, new)
    return new


def test_a_link_that_was_replaced_says_that_it_has_stopped(server, somebody, kept):
    token = somebody()
    replaced(kept, token)
    reply = ask(server, f"/r/{token}")
    assert reply.status == 410
    assert words.dead_link(expired=True)[0] in reply.text


def test_a_dead_link_gives_no_way_into_anything(server, somebody, kept):
    token = somebody()
    replaced(kept, token)
    reply = ask(server, f"/r/{token}")
    assert reply.cookie is None or reply.cookie.value != token


def test_a_link_is_not_opened_unasked_over_another_persons_answers(server, somebody):
    mine, theirs = somebody(), somebody()
    reply = ask(server, f"/r/{theirs}", token=mine)
    assert reply.status == 200
    assert screen.TWO_PEOPLE_TITLE in reply.text
    assert reply.cookie is None


def test_a_link_is_opened_over_another_persons_answers_when_somebody_presses_the_button(server, somebody):
    mine, theirs = somebody(), somebody(place="plan")
    reply = ask(server, f"/r/{theirs}", "POST", token=mine)
    assert (reply.status, reply.place) == (303, "/plan")
    assert reply.cookie is not None
    assert reply.cookie.value == theirs


def test_two_links_of_one_person_are_not_two_people(server, somebody, kept):
    old = somebody()
    assert ask(server, f"/r/{replaced(kept, old)}", token=old).status == 303


@pytest.mark.parametrize(("path", "title"), [("/new-link", screen.LINK_NEW_TITLE), ("/leave", screen.LEAVE_TITLE)])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_page_that_would_change_something_asks_first(server, somebody, kept, path, title, method):
    token = somebody()
    reply = ask(server, path, method, token=token)
    assert reply.status == 200
    assert reply.cookie is None
    assert method == "HEAD" or escape(title) in reply.text
    assert kept.find(token) is not None


def test_a_new_link_replaces_the_old_one_and_stays_with_the_same_answers(server, somebody, kept):
    token = somebody(place="results")
    person = kept.find(token)
    reply = ask(server, "/new-link", "POST", token=token)
    assert (reply.status, reply.place) == (303, "/results")
    assert reply.cookie is not None
    assert kept.find(reply.cookie.value) == person
    assert kept.link_state(token) == "expired"


def test_someone_without_a_link_gets_no_new_one(server):
    reply = ask(server, "/new-link", "POST", token=new_token())
    assert (reply.status, reply.place) == (303, "/")
    assert reply.cookie is None


def test_leaving_makes_the_browser_forget_and_keeps_the_answers(server, somebody, kept):
    token = somebody()
    reply = ask(server, "/leave", "POST", token=token)
    assert (reply.status, reply.place) == (303, "/")
    assert reply.cookie is not None
    assert reply.cookie.value != token
    assert kept.answers(kept.find(token).id) != {}


ELSEWHERE = (
    {"sec_fetch_site": "cross-site"},
    {"sec_fetch_site": "same-site"},
    {"origin": "https://elsewhere.example"},
    {"origin": "null"},
    {"origin": "http://127.0.0.1:1"},
)


@pytest.mark.parametrize("headers", ELSEWHERE)
@pytest.mark.parametrize("path", ["/new-link", "/leave", "/r/{other}"])
def test_a_button_pressed_by_another_site_changes_nothing(server, somebody, kept, headers, path):
    mine, other = somebody(), somebody()
    reply = ask(server, path.format(other=other), "POST", token=mine, **headers)
    assert reply.status == 403
    assert reply.cookie is None
    assert escape(words.ELSEWHERE_TITLE) in reply.text
    assert kept.link_state(mine) == "live"


def test_a_button_pressed_on_our_own_page_works(server, somebody):
    host = f"127.0.0.1:{server.port}"
    assert ask(server, "/leave", "POST", token=somebody(), sec_fetch_site="same-origin").status == 303
    assert ask(server, "/leave", "POST", token=somebody(), origin=f"http://{host}").status == 303


@pytest.mark.parametrize("path", ["/new-link", "/leave"])
def test_a_page_with_a_button_lets_the_browser_say_where_it_was_pressed(server, path):
    assert ask(server, path).headers["referrer-policy"] == "same-origin"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_nothing_else_can_be_done_to_a_link(server, somebody, method):
    assert ask(server, f"/r/{somebody()}", method).status == 405
