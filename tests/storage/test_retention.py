from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Table, create_engine, insert, select
from sqlalchemy.types import Boolean, Date, DateTime, Integer, LargeBinary

from storage import Store, new_token, open_store
from storage.modules import NewModule
from storage.retention import AT_ONCE, GRACE, SUSPICIOUS, TURN, Removed
from storage.schema import metadata
from storage.settings import database_url as as_url
from storage.tokens import LIFETIME
from storage.tries import Patience
from tests.storage.people import BANK, LEVEL, VERSION, Clock, someone

A_MOMENT = timedelta(seconds=1)


def test_someone_who_has_not_come_back_for_180_days_is_deleted_and_nobody_else(timed: Store, clock: Clock) -> None:
    gone = someone(timed)
    timed.save(gone.id, {LEVEL: 3}, VERSION)
    clock.wind(timedelta(days=1))
    staying = someone(timed)
    timed.save(staying.id, {LEVEL: 2}, VERSION)
    clock.wind(LIFETIME - timedelta(days=1))
    assert timed.retention.apply() == Removed(people=1)
    assert timed.answers(gone.id) == {}
    assert timed.answers(staying.id) == {LEVEL: 2}


def test_nobody_is_deleted_in_the_last_moment_of_their_link(timed: Store, clock: Clock) -> None:
    someone(timed)
    clock.wind(LIFETIME - A_MOMENT)
    assert not timed.retention.apply().anything


def test_someone_whose_link_was_replaced_stays_while_the_new_one_lives(timed: Store, clock: Clock) -> None:
    old, new = new_token(), new_token()
    me = timed.begin(old, *BANK)
    clock.wind(timedelta(days=100))
    timed.replace_token(me.id, old, new)
    clock.wind(timedelta(days=100))
    assert not timed.retention.apply().anything
    assert timed.find(new) == me


def test_a_stopped_link_is_told_as_stopped_for_180_days_and_then_forgotten(timed: Store, clock: Clock) -> None:
    old, new = new_token(), new_token()
    me = timed.begin(old, *BANK)
    timed.replace_token(me.id, old, new)
    for days in (100, 80):
        assert timed.link_state(old) == "expired"
        clock.wind(timedelta(days=days))
        timed.find(new)
    assert timed.retention.apply() == Removed(links=1)
    assert timed.link_state(old) == "unknown"


def module(keep_until: date) -> NewModule:
    day = date(2026, 3, 1)
    return NewModule("A room", day, day, *BANK, expected=5, keep_until=keep_until)


def test_a_module_is_deleted_once_its_day_has_passed_and_its_people_stay(timed: Store, clock: Clock) -> None:
    over = timed.modules.open(module(date(2026, 3, 20)), "arrive")
    going_on = timed.modules.open(module(date(2026, 3, 21)), "arrive")
    me = someone(timed)
    timed.members.join(me.id, over.id)
    clock.time = datetime(2026, 3, 21, 9, tzinfo=UTC)
    assert timed.retention.apply() == Removed(modules=1)
    assert [each.id for each in timed.modules.all()] == [going_on.id]
    assert timed.members.of(me.id) is None
    timed.save(me.id, {LEVEL: 1}, VERSION)


def test_old_tries_and_sign_ins_are_deleted(timed: Store, clock: Clock) -> None:
    timed.tries.spend("somebody", Patience(1, A_MOMENT, A_MOMENT))
    room = timed.modules.open(module(date(2027, 3, 1)), "arrive")
    timed.facilitators.sign_in(timed.facilitators.add(room.id, "Ann", subject="ann").id)
    clock.wind(timedelta(hours=25))
    assert timed.retention.apply() == Removed(sessions=1, tries=1)


def test_many_people_are_deleted_a_few_at_a_time(timed: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.retention.AT_ONCE", 2)
    assert AT_ONCE > 2
    for _ in range(5):
        someone(timed)
    clock.wind(LIFETIME)
    assert timed.retention.apply().people == 5


def test_of_several_servers_one_has_the_turn_about_once_an_hour(database_url: str, clock: Clock) -> None:
    servers = [open_store(database_url, now=clock) for _ in range(3)]
    for _ in range(2):
        with ThreadPoolExecutor(3) as pool:
            did = list(pool.map(lambda each: each.retention.in_turn(), servers))
        assert sorted(each is None for each in did) == [False, True, True]
        clock.wind(TURN)
    for each in servers:
        each.close()


def test_a_clock_that_jumps_ahead_deletes_nobody_for_a_day(timed: Store, clock: Clock) -> None:
    token = new_token()
    me = timed.begin(token, *BANK)
    assert timed.retention.in_turn() == Removed()
    right = clock.time
    clock.wind(timedelta(days=4000))
    assert timed.retention.in_turn() is None
    clock.time = right + timedelta(hours=2)
    assert timed.retention.in_turn() == Removed()
    assert timed.find(token) == me


def test_after_servers_stood_still_for_long_the_deleting_comes_a_day_later(timed: Store, clock: Clock) -> None:
    someone(timed)
    timed.retention.in_turn()
    clock.wind(LIFETIME + SUSPICIOUS)
    assert timed.retention.in_turn() is None
    clock.wind(GRACE)
    assert timed.retention.in_turn() == Removed(people=1)


def rows_about(url: str, who: str) -> dict[str, int]:
    engine = create_engine(as_url(url))
    with engine.connect() as connection:
        found = {
            table.name: sum(who in str(tuple(row)) for row in connection.execute(select(table)))
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def a_row(table: Table, ids: dict[str, str]) -> dict[str, Any]:
    """A row for `table` that belongs to whatever its foreign keys ask for."""
    plain = {
        LargeBinary: b"1",
        Integer: 1,
        Boolean: False,
        Date: date(2026, 3, 1),
        DateTime: datetime(2026, 3, 1, tzinfo=UTC),
    }
    row: dict[str, Any] = {}
    for column in table.columns:
        [*keys] = column.foreign_keys
        if keys:
            row[column.name] = ids[keys[0].column.table.name]
        elif column.name == "id" and isinstance(column.type, Integer):
            continue
        elif not column.nullable:
            kinds = [
                value for kind, value in plain.items() if isinstance(getattr(column.type, "impl", column.type), kind)
            ]
            row[column.name] = kinds[0] if kinds else ids[table.name]
    return row


@pytest.mark.parametrize("way", ["forget", "retain"])
def test_deleting_somebody_reaches_every_table_whichever_there_will_be(
    timed: Store, database_url: str, clock: Clock, way: str
) -> None:
    me = someone(timed)
    ids = {table.name: f"one-{table.name}" for table in metadata.sorted_tables} | {"commissioner": me.id}
    engine = create_engine(as_url(database_url))
    with engine.begin() as connection:
        for table in metadata.sorted_tables:
            if table.name not in ("commissioner", "lease"):
                connection.execute(insert(table).values(**a_row(table, ids)))
    engine.dispose()
    theirs = [table.name for table in metadata.sorted_tables if "commissioner_id" in table.c]
    assert all(count > 0 for name, count in rows_about(database_url, me.id).items() if name in theirs)
    if way == "forget":
        timed.forget(me.id)
    else:
        clock.wind(LIFETIME)
        timed.retention.apply()
    assert set(rows_about(database_url, me.id).values()) == {0}


def test_whatever_points_at_a_person_is_named_so_and_goes_with_them() -> None:
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            assert key.ondelete == "CASCADE", table.name
            if key.column.table.name == "commissioner":
                assert key.parent.name == "commissioner_id", table.name
