from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Pool, event

from storage import RefusedAnswer, StorageUnavailable, Store, counted, messages, open_store, ready
from tests.storage.people import LEVEL, NOTE, VERSION, someone
from tests.storage.raw import execute


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "mutual-ready.db"


@pytest.fixture
def on_file(database: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{database}")
    yield opened
    opened.close()


def why_not(store: Store) -> StorageUnavailable:
    with pytest.raises(StorageUnavailable) as caught:
        store.ready()
    return caught.value


def test_a_store_that_is_well_is_ready_again_and_again(store: Store) -> None:
    store.ready()
    store.ready()


def test_nothing_is_kept_in_a_database_whose_file_was_deleted(on_file: Store, database: Path) -> None:
    me = someone(on_file)
    database.unlink()
    with pytest.raises(StorageUnavailable, match="moved or deleted"):
        on_file.save(me.id, {LEVEL: 3}, VERSION)
    assert "moved or deleted" in str(why_not(on_file))
    assert not database.exists()


def test_a_file_that_is_put_back_is_used_again_without_a_restart(on_file: Store, database: Path) -> None:
    me = someone(on_file)
    database.rename(database.with_suffix(".away"))
    why_not(on_file)
    database.with_suffix(".away").rename(database)
    on_file.save(me.id, {LEVEL: 3}, VERSION)
    assert on_file.answers(me.id) == {LEVEL: 3}


def test_a_database_put_in_the_place_of_another_is_the_one_that_is_used(on_file: Store, tmp_path: Path) -> None:
    other = open_store(f"sqlite:///{tmp_path / 'other.db'}")
    me = someone(other)
    other.close()
    (tmp_path / "other.db").replace(tmp_path / "mutual-ready.db")
    for left in tmp_path.glob("mutual-ready.db-*"):
        left.unlink()
    on_file.save(me.id, {LEVEL: 3}, VERSION)
    assert on_file.answers(me.id) == {LEVEL: 3}


def test_a_disk_without_room_is_not_ready_and_keeps_what_it_has(on_file: Store) -> None:
    me = someone(on_file)

    def no_more(connection, *_rest: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # no larger than it is now

    event.listen(Pool, "checkout", no_more)
    try:
        assert "no room left" in str(why_not(on_file))
        assert on_file.answers(me.id) == {}
    finally:
        event.remove(Pool, "checkout", no_more)


def test_a_disk_that_is_nearly_full_is_told_in_time(on_file: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ready, "LEAST_ROOM", 2**80)
    assert str(why_not(on_file)) == messages.NEARLY_FULL


def test_tables_of_an_older_version_are_not_ready(store: Store, database_url: str) -> None:
    execute(database_url, "UPDATE alembic_version SET version_num = '0001'")
    assert str(why_not(store)) == messages.OLDER_DATABASE


def test_a_server_goes_on_beside_a_newer_one_that_has_changed_the_tables(store: Store, database_url: str) -> None:
    execute(database_url, "UPDATE alembic_version SET version_num = '9999'")
    store.ready()


def test_what_is_told_to_everybody_does_not_say_where_the_database_is(on_file: Store, database: Path) -> None:
    database.unlink()
    problem = why_not(on_file)
    assert str(database) in str(problem)
    assert str(database.parent) not in problem.publicly
    assert problem.publicly.startswith("The database has been moved or deleted")


def saves(outcome: str) -> float:
    return counted.REGISTRY.get_sample_value("mutual_ready_saves_total", {"outcome": outcome}) or 0


def test_saves_are_counted_by_what_became_of_them(on_file: Store, database: Path) -> None:
    me = someone(on_file)
    kept, failed, refused = saves("kept"), saves("failed"), saves("refused")
    on_file.save(me.id, {LEVEL: 3, NOTE: "mine"}, VERSION)
    with pytest.raises(RefusedAnswer):
        on_file.save(me.id, {LEVEL: 5}, VERSION)
    database.unlink()
    with pytest.raises(StorageUnavailable):
        on_file.save(me.id, {LEVEL: 4}, VERSION)
    assert (saves("kept") - kept, saves("failed") - failed, saves("refused") - refused) == (1, 1, 1)
