from __future__ import annotations

import subprocess
import sys

from questions.answers import Kind, Slot
from storage import Store, open_store
from tests.storage.people import someone

FOR_EVER = 1_000_000
KILLED = -9


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(store: Store, database_url: str) -> None:
    me = someone(store)
    acknowledged: list[str] = []
    for kill in range(5):
        server = _server(database_url, me.id, f"life-{kill}", FOR_EVER)
        assert server.stdout is not None
        acknowledged += [server.stdout.readline().strip() for _ in range(20 + 7 * kill)]
        server.kill()
        acknowledged += server.stdout.read().split("\n")[:-1]  # a line without its end was cut off by the kill
        assert server.wait() in (KILLED, 1)  # 1 on Windows
    answers = store.answers(me.id)
    assert len(acknowledged) >= 5 * 20
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
