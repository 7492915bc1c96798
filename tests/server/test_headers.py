from __future__ import annotations

import re

import pytest

from server.cookie import DAYS_KEPT
from server.headers import HEADERS
from storage import new_token
from tests.server.asking import ask

PAGES = ["/", "/about", "/stage-1", "/plan", "/nowhere"]
OTHERS = ["/healthz", "/_stcore/health", "/_stcore/host-config"]
ROUTES = ["/leave", "/new-link", f"/r/{'A' * 32}"]


@pytest.mark.parametrize("path", [*PAGES, *ROUTES, *OTHERS])
def test_every_answer_carries_the_security_headers(server, path):
    given = ask(server, path, token=new_token()).headers
    missing = {name for name in HEADERS if name not in given}
    assert missing == set()
    assert {name: given[name] for name in HEADERS if name != "referrer-policy"} == {
        name: value for name, value in HEADERS.items() if name != "referrer-policy"
    }
    assert given["referrer-policy"] in ("no-referrer", "same-origin")


def test_the_files_of_a_page_carry_them_too(server):
    [file, *_] = re.findall(r'src="\./(static/[^"]+\.js)"', ask(server, "/").text)
    assert set(HEADERS) <= set(ask(server, f"/{file}").headers)


def test_no_other_site_may_put_a_page_in_a_frame(server):
    given = ask(server, "/").headers
    assert "frame-ancestors 'none'" in given["content-security-policy"]


@pytest.mark.parametrize("path", PAGES)
def test_a_browser_that_opens_a_page_for_the_first_time_gets_a_cookie_out_of_reach_of_scripts(server, path):
    cookie = ask(server, path).cookie
    assert cookie is not None
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", cookie.value)
    assert (cookie["httponly"], cookie["samesite"].lower(), cookie["path"]) == (True, "lax", "/")
    assert int(cookie["max-age"]) == DAYS_KEPT * 24 * 3600


def test_a_browser_that_remembers_the_page_but_lost_its_cookie_gets_a_new_one(server):
    seen = ask(server, "/").headers["etag"]
    page = ask(server, "/", if_none_match=seen, accept="text/html,*/*")
    assert (page.status, page.cookie is None) == (304, False)
    assert ask(server, "/", if_none_match=seen, accept="image/*").cookie is None


def test_two_browsers_get_two_cookies(server):
    first, second = ask(server, "/").cookie, ask(server, "/").cookie
    assert first is not None
    assert second is not None
    assert first.value != second.value


@pytest.mark.parametrize("path", PAGES)
def test_a_browser_that_has_its_cookie_keeps_it(server, path):
    assert ask(server, path, token=new_token()).cookie is None


@pytest.mark.parametrize("token", ["", "short", "x" * 33, "a b"])
def test_a_cookie_that_is_not_ours_is_replaced(server, token):
    assert ask(server, "/", token=token).cookie is not None


@pytest.mark.parametrize("path", OTHERS)
def test_what_is_no_page_gives_no_cookie(server, path):
    assert ask(server, path).cookie is None


def test_without_https_the_cookie_works_and_nobody_is_told_to_use_it(server):
    reply = ask(server, "/")
    assert reply.cookie is not None
    assert not reply.cookie["secure"]
    assert "strict-transport-security" not in reply.headers


def test_behind_a_proxy_with_https_the_cookie_is_secure_and_https_is_remembered(server):
    reply = ask(server, "/", x_forwarded_proto="https")
    assert reply.cookie is not None
    assert reply.cookie["secure"]
    assert reply.headers["strict-transport-security"].startswith("max-age=")


def test_behind_such_a_proxy_a_private_link_gives_a_secure_cookie_too(server, somebody):
    reply = ask(server, f"/r/{somebody()}", x_forwarded_proto="https")
    assert reply.cookie is not None
    assert reply.cookie["secure"]
