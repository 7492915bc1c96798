"""The whole site under a path of its own, as behind a proxy that serves other sites too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from questions.answers import Kind, Slot
from storage import new_token, open_store
from tests.browser.running import Server
from tests.server.asking import ask

BASE = "/tools/ready"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("base")


@pytest.fixture(scope="module")
def server(data: Path) -> Iterator[Server]:
    running = Server(data, base=BASE)
    running.start()
    yield running
    running.stop()


def saved(data: Path) -> str:
    store, token = open_store(f"sqlite:///{data / 'mutual-ready.db'}"), new_token()
    found = store.begin(token, "mutuals", "1.0.0")
    store.save(found.id, {Slot(Kind.NOTE, "a"): "theirs"}, "1.0.0")
    store.remember_place(found.id, "plan")
    store.close()
    return token


@pytest.mark.parametrize("path", ["/", "/stage-1", "/healthz", "/leave"])
def test_everything_is_found_under_the_base_path(server, path):
    assert ask(server, path).status == 200


def test_the_cookie_goes_to_this_site_and_not_to_its_neighbours(server):
    cookie = ask(server, "/").cookie
    assert cookie is not None
    assert cookie["path"] == f"{BASE}/"


def test_a_private_link_leads_to_its_place_under_the_base_path(server, data):
    reply = ask(server, f"/r/{saved(data)}")
    assert (reply.status, reply.place) == (303, f"{BASE}/plan")


def test_the_way_home_from_a_plain_page_is_under_the_base_path(server):
    assert f'href="{BASE}/"' in ask(server, "/leave").text


def test_leaving_leads_home_under_the_base_path(server):
    assert ask(server, "/leave", "POST").place == f"{BASE}/"
