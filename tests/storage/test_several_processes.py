from __future__ import annotations

import os
import subprocess
import sys

import pytest

from questions.answers import Kind, Slot
from storage import Store, open_store
from tests.storage.people import someone

KILLS = int(os.environ.get("KILLS", "20"))  # `make kill-test` asks for 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
def test_nothing_acknowledged_is_lost_however_often_the_server_is_killed(store: Store, database_url: str) -> None:
    me = someone(store)
    command = [sys.executable, "-m", "tests.storage.killed", database_url, me.id, str(KILLS)]
    acknowledged = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    answers = store.answers(me.id)
    assert len(acknowledged) >= 5 * KILLS
    assert [ref for ref in acknowledged if answers.get(Slot(Kind.NOTE, ref)) != f"I said {ref}"] == []
    assert len(store.history(me.id)) == len(answers)


def test_servers_that_share_a_database_lose_nothing(store: Store, database_url: str) -> None:
    me = someone(store)
    servers = [_server(database_url, me.id, name, 100) for name in ("one", "two", "three")]
    assert [server.wait() for server in servers] == [0, 0, 0]
    refs = {slot.ref for slot in store.answers(me.id)}
    assert refs == {f"{name}-{number}" for name in ("one", "two", "three") for number in range(100)}
    assert len(store.history(me.id)) == 300
    _discard(*servers)


def test_servers_that_start_at_once_make_one_database(empty_url: str) -> None:
    servers = [_server(empty_url, "nobody", "start", 0) for _ in range(4)]
    assert [(server.communicate()[1], server.returncode) for server in servers] == [("", 0)] * 4
    open_store(empty_url).close()


def _server(url: str, who: str, name: str, how_many: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.saver", url, who, name, str(how_many)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _discard(*servers: subprocess.Popen[str]) -> None:
    for server in servers:
        server.communicate()
