"""Faults that are in no other file here: databases that go and come back, clocks, and migrations cut in two."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from questions.answers import Kind, Slot
from storage import StorageUnavailable, Store, new_token, open_store
from storage.engine import make_engine, prepare, writing
from storage.migrate import MIGRATIONS
from storage.schema import metadata
from storage.settings import database_url as as_url
from storage.tries import NO_WAIT, Patience
from tests.conftest import BOTH_DATABASES
from tests.databases import run
from tests.storage.people import BANK, LEVEL, NOTE, VERSION, Clock, someone

A_YEAR = timedelta(days=365)


def test_postgresql_that_turns_everyone_away_is_owned_up_to_and_met_again_when_it_is_back(
    postgres_server: Any, postgres_url: str
) -> None:
    store, name = open_store(postgres_url), as_url(postgres_url).database
    me = someone(store)
    gone = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    run(postgres_server.get_uri(), f"ALTER DATABASE {name} ALLOW_CONNECTIONS false", gone)
    for _ in range(3):
        with pytest.raises(StorageUnavailable):
            store.save(me.id, {LEVEL: 3}, VERSION)
        with pytest.raises(StorageUnavailable):
            store.answers(me.id)
    run(postgres_server.get_uri(), f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    store.save(me.id, {LEVEL: 3}, VERSION)
    assert [line.value for line in store.history(me.id)] == [3]
    store.close()


def test_a_link_works_on_while_the_clock_is_set_back(timed: Store, clock: Clock) -> None:
    token = new_token()
    me = timed.begin(token, *BANK)
    clock.wind(-A_YEAR)
    assert timed.find(token) == me
    clock.wind(A_YEAR + timedelta(days=179))
    assert timed.find(token) == me


def test_history_keeps_its_order_while_the_clock_is_set_back(timed: Store, clock: Clock) -> None:
    me = someone(timed)
    for level in (1, 2, 3):
        timed.save(me.id, {LEVEL: level}, VERSION)
        clock.wind(-A_YEAR)
    assert [line.value for line in timed.history(me.id)] == [1, 2, 3]
    assert timed.answers(me.id) == {LEVEL: 3}


def test_nobody_waits_a_year_for_the_next_try_because_the_clock_was_set_back(timed: Store, clock: Clock) -> None:
    patience = Patience(free=1, first=timedelta(seconds=30), longest=timedelta(minutes=2))
    for _ in range(2):
        timed.tries.spend("key", patience)
    assert timed.tries.wait("key") > NO_WAIT
    clock.wind(-A_YEAR)
    assert timed.tries.wait("key") == NO_WAIT
    assert timed.tries.spend("key", patience) == NO_WAIT
    assert timed.tries.wait("key") == timedelta(minutes=1)


DIES_AT = """
import os, sys
from alembic import op
from storage import open_store
made, left = op.create_table, [int(sys.argv[2])]
def make(*given, **named):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), 9)
    return made(*given, **named)
op.create_table = make
open_store(sys.argv[1])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("kind", BOTH_DATABASES)
def test_a_migration_killed_half_way_leaves_nothing_behind_and_is_done_by_the_next_server(
    request: pytest.FixtureRequest, kind: str
) -> None:
    url: str = request.getfixturevalue(f"{kind}_url")  # one without any table yet
    died = subprocess.run([sys.executable, "-c", DIES_AT, url, "9"], check=False)
    assert died.returncode == -9
    open_store(url).close()
    engine = create_engine(as_url(url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def made_by_an_older_version(url: str) -> Store:
    """A store on tables as version 0004 left them; saving needs nothing that came later."""
    engine, config = make_engine(as_url(url)), Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    prepare(engine)
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    return Store(engine)


@pytest.mark.parametrize("kind", BOTH_DATABASES)
def test_a_server_of_an_older_version_goes_on_saving_while_a_newer_one_changes_the_tables(
    request: pytest.FixtureRequest, kind: str
) -> None:
    url: str = request.getfixturevalue(f"{kind}_url")
    older = made_by_an_older_version(url)
    me, enough = someone(older), Event()

    def saves() -> int:
        number = 0
        while not enough.is_set():
            number += 1
            older.save(me.id, {Slot(Kind.NOTE, f"n-{number}"): "mine"}, VERSION)
        return number

    with ThreadPoolExecutor(1) as pool:
        saving = pool.submit(saves)
        try:
            newer = open_store(url)
            newer.save(me.id, {NOTE: "newer"}, VERSION)
        finally:
            enough.set()
        saved = saving.result()
    assert len(older.answers(me.id)) == saved + 1
    assert newer.answers(me.id) == older.answers(me.id)
    older.close()
    newer.close()
