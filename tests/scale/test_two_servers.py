"""Two servers, nginx and PostgreSQL: one server dies while people answer, and nobody loses anything."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from storage import Store, open_store
from tests.browser.running import Server
from tests.databases import new_database
from tests.need_nginx import ADVICE, nginx
from tests.scale.person import LEVEL, Person
from tests.scale.running import proxy

PEOPLE = 20
PACE_S = 0.25

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(nginx() is None, reason=ADVICE),
    pytest.mark.xdist_group("scale"),  # one site for all of them
]


@dataclass(frozen=True)
class Site:
    """Where people come to, what is behind it, and the answers."""

    port: int
    servers: tuple[Server, Server]
    store: Store


@pytest.fixture(scope="module")
def site(postgres_server: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as stack:
        url = stack.enter_context(new_database(postgres_server))
        store = open_store(url)
        stack.callback(store.close)
        folders = [tmp_path_factory.mktemp(f"server-{number}") for number in (1, 2)]
        first, second = (Server(folder, DATABASE_URL=url) for folder in folders)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda each: each.start(), (first, second)))
        stack.callback(first.stop)
        stack.callback(second.stop)
        port = stack.enter_context(proxy(tmp_path_factory.mktemp("nginx"), (first.port, second.port)))
        yield Site(port, (first, second), store)


@pytest.mark.parametrize("path", ["/metrics", "/readyz", "/_stcore/metrics"])
def test_what_is_for_operators_is_not_told_to_the_public(site: Site, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(f"http://127.0.0.1:{site.port}{path}")


def online(server: Server) -> float:
    with urllib.request.urlopen(f"{server.url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("mutual_ready_people_online "))


def test_when_a_server_dies_everyone_goes_on_at_the_other_and_nothing_saved_is_lost(site: Site) -> None:
    with ThreadPoolExecutor(PEOPLE) as room:
        people = list(room.map(lambda _: Person(site.port, "stage-1"), range(PEOPLE)))
        at_each = [online(each) for each in site.servers]
        assert min(at_each) >= 1
        assert sum(at_each) == PEOPLE
        answering = [room.submit(each.answers_all, PACE_S) for each in people]
        while sum(len(each.kept) for each in people) < 3 * PEOPLE:
            assert not any(each.done() for each in answering)
        site.servers[0].kill()
        for each in answering:
            each.result()
    assert sum(each.moves > 0 for each in people) == at_each[0]
    for person in people:
        found = site.store.find(person.token)
        assert found is not None
        answers = site.store.answers(found.id)
        assert len(person.kept) == len(person.questions)
        assert answers == dict.fromkeys(person.kept, LEVEL)
