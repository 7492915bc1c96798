from __future__ import annotations

import signal
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from time import sleep

from websockets.exceptions import ConnectionClosed

from benchmarks.talking import Tab
from questions.answers import Kind
from tests.browser.running import PATIENCE, Server
from ui.reruns import counted, wait_for_all


def test_a_server_that_is_told_to_stop_while_it_saves_finishes_the_save(tmp_path: Path):
    server = Server(tmp_path)
    server.start()
    assert server.process is not None
    tab = Tab(server.port, "stage-1")
    with closing(sqlite3.connect(server.database, isolation_level=None)) as other, ThreadPoolExecutor(1) as clicking:
        other.execute("BEGIN IMMEDIATE")  # so that the save has begun and cannot end
        clicked = clicking.submit(tab.click, tab.radios[0].id, tab.radios[0].options[2])
        sleep(0.5)
        server.process.send_signal(signal.SIGTERM)
        sleep(1)
        assert server.process.poll() is None
        other.execute("ROLLBACK")
        assert server.process.wait(PATIENCE) in (0, -signal.SIGTERM)
        with suppress(ConnectionClosed):
            clicked.result()
    with server.store() as store:
        person = store.find(tab.cookie.partition("=")[2])
        assert person is not None
        assert [slot.kind for slot in store.answers(person.id)] == [Kind.LEVEL]


def test_whoever_waits_for_all_runs_is_told_when_one_goes_on():
    assert wait_for_all(0)
    with counted():
        assert not wait_for_all(0.01)
    assert wait_for_all(0)
