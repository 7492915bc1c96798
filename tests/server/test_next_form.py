"""Between two paper forms of a pile, the browser forgets the first person and opens an empty form."""

from __future__ import annotations

from html import escape

import pytest

from tests.server.asking import ask
from ui.journey import ENTER_FORM
from words import enter_form as words
from words import screen

NEXT = f"/leave?then={ENTER_FORM}"


def test_the_next_form_asks_first(server, somebody):
    reply = ask(server, NEXT, token=somebody())
    assert reply.cookie is None
    assert escape(words.NEXT_TITLE) in reply.text


def test_the_next_form_is_for_somebody_new_and_keeps_the_answers_of_the_first(server, somebody, kept):
    token = somebody()
    reply = ask(server, NEXT, "POST", token=token)
    assert (reply.status, reply.place) == (303, f"/{ENTER_FORM}")
    assert reply.cookie is not None
    assert reply.cookie.value != token
    assert kept.answers(kept.find(token).id) != {}


@pytest.mark.parametrize("then", ["https://elsewhere.example", "//elsewhere.example", "results", ""])
def test_leaving_leads_nowhere_else(server, somebody, then):
    assert ask(server, f"/leave?then={then}", "POST", token=somebody()).headers["location"] == "/"
    assert escape(screen.LEAVE_TITLE) in ask(server, f"/leave?then={then}").text
