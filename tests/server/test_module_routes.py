"""The join address, and signing in and out to run a module."""

from __future__ import annotations

from datetime import date
from html import escape
from itertools import count

import pytest

from cohort.module import open_module
from questions.loader import load_bank
from tests.server.asking import Reply, ask, send_form
from ui.cookie import FACILITATOR_COOKIE
from words import facilitate as words
from words import server as faults

SAID = "kettle-maple-otter-violin-river-stone"
_numbers = count(1)


@pytest.fixture
def address() -> str:
    """An address that nobody has asked from before."""
    return f"192.0.2.{next(_numbers)}"


@pytest.fixture
def module(kept):
    found = open_module(kept, load_bank(), "Spring", date(2026, 3, 1), date(2026, 3, 2), 23)
    kept.facilitators.add(found.id, "Ann", passphrase=SAID)
    return found


def sign_in(server, code: str, passphrase: str, address: str, **headers: str) -> Reply:
    form = {"code": code, "passphrase": passphrase}
    return send_form(server, "/sign-in", form, x_forwarded_for=address, **headers)


def test_the_join_address_leads_to_the_note_with_the_code(server):
    reply = ask(server, "/j/make-dyta-feny")
    assert (reply.status, reply.headers["location"]) == (303, "/join?code=MAKEDYTAFENY")


def test_the_address_of_a_team_leads_to_its_note_with_the_code(server):
    reply = ask(server, "/t/make-dyta-feny")
    assert (reply.status, reply.headers["location"]) == (303, "/team?code=MAKEDYTAFENY")


@pytest.mark.parametrize("code", ["%0d%0aset-cookie:x=y", "..%2f..%2fetc", "&x=//elsewhere.example", "é" * 300])
def test_the_join_address_leads_nowhere_else_that_somebody_wrote_into_it(server, code):
    reply = ask(server, f"/j/{escape(code)}".encode("ascii", "ignore").decode())
    if reply.status == 303:
        query = reply.headers["location"].removeprefix("/join?code=")
        assert query == "" or (query.isalnum() and query.isupper() and len(query) <= 24)


def test_a_facilitator_signs_in_and_gets_a_cookie_that_no_script_can_read(server, module, kept, address):
    reply = sign_in(server, module.code.lower(), SAID, address)
    assert (reply.status, reply.place) == (303, "/facilitate")
    cookie = reply.sets(FACILITATOR_COOKIE)
    assert cookie is not None
    assert cookie["httponly"]
    assert cookie["samesite"] == "lax"
    assert kept.facilitators.signed_in(cookie.value).module_id == module.id


def test_over_https_the_cookie_stays_on_https(server, module, address):
    cookie = sign_in(server, module.code, SAID, address, x_forwarded_proto="https").sets(FACILITATOR_COOKIE)
    assert cookie is not None
    assert cookie["secure"]


def test_a_wrong_passphrase_is_told_and_asked_for_again(server, module, address):
    reply = sign_in(server, module.code, "wrong", address)
    assert reply.status == 403
    assert escape(words.SIGN_IN_WRONG) in reply.text
    assert reply.sets(FACILITATOR_COOKIE) is None


def test_who_tries_too_often_is_told_when_to_try_again_even_with_the_right_one(server, module, address):
    for _ in range(6):
        last = sign_in(server, module.code, "wrong", address)
    assert "Try again in 30 seconds." in last.text
    early = sign_in(server, module.code, SAID, address)
    assert early.status == 429
    assert "Too many wrong tries. Try again in" in early.text


def test_no_other_site_can_sign_anybody_in(server, module, address):
    reply = sign_in(server, module.code, SAID, address, sec_fetch_site="cross-site")
    assert reply.status == 403
    assert faults.ELSEWHERE_TITLE in reply.text


def test_what_was_typed_is_shown_as_text(server, address):
    reply = sign_in(server, '"><script>alert(1)</script>', "x", address)
    assert "<script>alert" not in reply.text


def test_a_form_that_is_far_too_long_is_not_read(server, address):
    assert sign_in(server, "x", "y" * 10_000, address).status == 413


def test_signing_out_asks_first_and_then_stops_the_cookie(server, module, kept, address):
    cookie = sign_in(server, module.code, SAID, address).sets(FACILITATOR_COOKIE)
    assert cookie is not None
    mine = f"{FACILITATOR_COOKIE}={cookie.value}"
    assert words.SIGN_OUT_TEXT[0] in ask(server, "/sign-out", cookie=mine).text
    assert kept.facilitators.signed_in(cookie.value) is not None
    reply = ask(server, "/sign-out", "POST", cookie=mine)
    assert (reply.status, reply.place) == (303, "/facilitate")
    assert kept.facilitators.signed_in(cookie.value) is None
