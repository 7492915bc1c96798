"""A whole room loses its connection at once. Streamlit keeps the last 128 sessions; ours do not depend on them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from benchmarks.talking import Tab
from tests.browser.running import Server
from tests.scale.person import LEVEL

PEOPLE = int(os.environ.get("DROPPED", "0"))
AT_ONCE = 20

pytestmark = pytest.mark.skipif(not PEOPLE, reason="takes a minute: make test-scale")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    running.start()
    yield running
    running.stop()


def test_everyone_is_back_where_they_were_when_all_connections_dropped_at_once(server: Server) -> None:
    def answers(_number: int) -> Tab:
        tab = Tab(server.port, "stage-1")
        tab.click(tab.radios[0].id, tab.radios[0].options[LEVEL])
        return tab

    def comes_back(tab: Tab) -> int:
        with Tab(server.port, "stage-1", tab.cookie) as again:
            return again.radios[0].default

    with ThreadPoolExecutor(AT_ONCE) as room:
        tabs = list(room.map(answers, range(PEOPLE)))
        for tab in tabs:
            tab.__exit__(None, None, None)
        assert list(room.map(comes_back, tabs)) == [LEVEL] * PEOPLE
