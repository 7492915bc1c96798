from __future__ import annotations

import time

from server.chores import Chores
from storage import StorageUnavailable, new_token, open_store
from storage.store import utc_now
from storage.tokens import LIFETIME


def until(happens) -> None:
    end = time.monotonic() + 20
    while not happens():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_what_has_had_its_time_is_deleted_by_itself_also_after_a_fault(tmp_path, monkeypatch):
    store = open_store(f"sqlite:///{tmp_path / 'mutual-ready.db'}")
    person = store.begin(new_token(), "mutuals", "1.0.0")
    later = open_store(f"sqlite:///{tmp_path / 'mutual-ready.db'}", now=lambda: utc_now() + LIFETIME)
    right, faults = later.retention.in_turn, [StorageUnavailable("away"), ValueError("odd")]

    def fails_at_first():
        if faults:
            raise faults.pop()
        return right()

    monkeypatch.setattr(later.retention, "in_turn", fails_at_first)
    chores = Chores(later, first_after=0.01, every=0.01)
    chores.start()
    until(lambda: not store.holdings.of(person.id)["link"])
    chores.stop()
    store.close()
    later.close()


def test_chores_that_have_not_begun_stop_at_once(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'mutual-ready.db'}")
    chores = Chores(store)
    chores.start()
    chores.stop()
    assert not chores._thread.is_alive()
    store.close()
