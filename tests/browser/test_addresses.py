"""Where the app can live and be entered, what it asks of the network, and how its cookie travels."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.bank import every_question, has_answered, levels, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.running import Server
from ui.cookie import COOKIE
from words import screen

pytestmark = pytest.mark.browser


def test_the_first_link_to_a_fresh_server_may_lead_to_any_screen(arrives: Arrives, own_server: Server) -> None:
    person = arrives(own_server)
    person.opens("stage-3")
    person.sees(title(3))
    expect(person.way).to_be_visible()


@pytest.fixture(scope="module")
def under_a_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("path"), base="/tools/ready")
    server.start()
    yield server
    server.stop()


def test_everything_works_under_a_base_path(arrives: Arrives, under_a_path: Server) -> None:
    person = arrives(under_a_path)
    person.opens()
    person.presses(screen.HOME_START)
    person.sees(screen.ABOUT_TITLE)
    person.goes_to(title(1))
    person.sees(title(1))
    assert urlsplit(person.page.url).path == "/tools/ready/stage-1"
    person.chooses(0, 3)
    person.has_kept(levels(1, {0: 3}))
    person.reloads()
    person.sees_chosen({0: 3})
    person.way.get_by_text(screen.LINK_TITLE).click()
    shown = person.way.get_by_text(re.compile(r"/tools/ready/r/[\w-]{32}")).inner_text().strip()
    phone = arrives(under_a_path, PHONE)
    phone.page.goto(shown)
    phone.sees(title(1))
    phone.sees_chosen({0: 3})


def test_the_command_of_streamlit_starts_it_too(arrives: Arrives, tmp_path: Path) -> None:
    server = Server(tmp_path, command=("-m", "streamlit", "run", "app.py"))
    server.start()
    try:
        person = arrives(server)
        person.opens("stage-1")
        person.chooses(0, 3)
        person.has_kept(levels(1, {0: 3}))
    finally:
        server.stop()


def test_no_request_leaves_for_another_host_and_only_needed_cookies_stay(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=every_question(2))
    hosts: set[str] = set()
    person.page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    person.page.on("websocket", lambda socket: hosts.add(urlsplit(socket.url).netloc))
    person.opens()
    person.presses(re.compile(f"^{screen.carry_on_at('')}"))
    for step in (screen.ABOUT_TITLE, title(1), screen.CHECK_TITLE, screen.RESULTS_TITLE, screen.PLAN_TITLE):
        person.goes_to(step)
    person.sees(screen.PLAN_TITLE)
    assert hosts - {""} == {f"localhost:{server.port}"}
    assert {cookie["name"] for cookie in person.page.context.cookies()} <= {COOKIE, "_streamlit_xsrf"}


@pytest.mark.parametrize("path", ["", "stage-1", "r/{token}"])
def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(server: Server, path: str) -> None:
    assert attributes(server, path, "http") == {"httponly", "samesite=lax", "path=/"}


@pytest.mark.parametrize("path", ["", "stage-1", "r/{token}"])
def test_behind_https_the_cookie_travels_by_https_alone(server: Server, path: str) -> None:
    assert attributes(server, path, "https") == {"httponly", "samesite=lax", "path=/", "secure"}


def attributes(server: Server, path: str, scheme: str) -> set[str]:
    """What the cookie is given by an answer, in lower case, but for its age."""
    token = has_answered(server, levels(1, {0: 3}))
    address = f"http://127.0.0.1:{server.port}/{path.format(token=token)}"
    request = urllib.request.Request(address, headers={"X-Forwarded-Proto": scheme})
    with urllib.request.build_opener(Stay()).open(request) as answer:
        (cookie,) = (each for each in answer.headers.get_all("set-cookie") if each.startswith(f"{COOKIE}="))
    return {part.strip().lower() for part in cookie.split(";")[1:]} - {"max-age=15552000"}


class Stay(urllib.request.HTTPErrorProcessor):
    """Take a redirection for an answer."""

    def http_response(self, request, response):
        return response

    https_response = http_response
