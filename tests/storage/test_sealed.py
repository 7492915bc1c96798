from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from questions.answers import Kind, Slot, problem_with
from storage import StorageUnavailable, Store, messages, new_token, open_store
from storage.__main__ import main
from storage.schema import metadata
from storage.sealed import FREE_TEXT, Seals
from storage.team_model import Role, Shows
from tests.storage.people import BANK, LEVEL, NOTE, VERSION, someone
from tests.storage.raw import execute

OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))
SECRET = "Our director opposes this"
Opens = Callable[..., Store]


@pytest.fixture
def opens(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """Open the database as a server with these keys would."""

    def with_keys(*keys: str) -> Store:
        monkeypatch.setenv("MUTUAL_READY_TEXT_KEYS", ", ".join(keys))
        return open_store(database_url)

    return with_keys


def kept(url: str) -> str:
    return str(execute(url, "SELECT value FROM answer")) + str(execute(url, "SELECT value FROM history"))


def test_every_kind_that_takes_any_words_is_sealed_unless_it_only_names_an_option() -> None:
    takes_words = {kind for kind in Kind if problem_with(Slot(kind, "x"), "any words at all") is None}
    assert takes_words - {Kind.ABOUT, Kind.ROUTE, Kind.CALENDAR} == {Kind(kind) for kind in FREE_TEXT}


def test_without_a_key_text_is_kept_as_it_is(opens: Opens, database_url: str) -> None:
    store = opens()
    store.save(someone(store).id, {NOTE: SECRET}, VERSION)
    assert SECRET in kept(database_url)
    store.close()


def test_with_a_key_no_row_holds_the_text_and_its_owner_reads_it(opens: Opens, database_url: str) -> None:
    store = opens(NEW)
    me = someone(store)
    store.save(me.id, {NOTE: SECRET, LEVEL: 3}, VERSION)
    assert SECRET not in kept(database_url)
    assert store.answers(me.id) == {NOTE: SECRET, LEVEL: 3}
    assert [line.value for line in store.history(me.id)] == [SECRET, 3]
    store.close()


def test_the_same_text_again_adds_no_history_although_it_would_be_sealed_otherwise(opens: Opens) -> None:
    store = opens(NEW)
    me = someone(store)
    for _ in range(2):
        store.save(me.id, {NOTE: SECRET}, VERSION)
    store.confirm(me.id, [NOTE], "9.9.9")
    assert [line.bank_version for line in store.history(me.id)] == [VERSION, "9.9.9"]
    assert store.answers_with_versions(me.id) == ({NOTE: SECRET}, {NOTE: "9.9.9"})
    store.close()


def test_text_from_before_there_was_a_key_stays_readable(opens: Opens) -> None:
    before = opens()
    me = someone(before)
    before.save(me.id, {NOTE: SECRET}, VERSION)
    after = opens(NEW)
    assert after.answers(me.id) == {NOTE: SECRET}
    before.close()
    after.close()


@pytest.mark.parametrize("keys", [(), (NEW,)])
def test_a_server_without_the_key_does_not_start_and_says_which_setting_is_missing_it(
    opens: Opens, keys: tuple[str, ...]
) -> None:
    opens(OLD).close()
    with pytest.raises(StorageUnavailable, match="MUTUAL_READY_TEXT_KEYS"):
        opens(*keys)


def test_a_server_that_is_running_without_the_key_neither_reads_nor_loses_sealed_text(opens: Opens) -> None:
    without, token = opens(), new_token()
    me = without.begin(token, *BANK)
    with_key = opens(NEW)
    with_key.save(me.id, {NOTE: SECRET}, VERSION)
    with pytest.raises(StorageUnavailable, match="encrypted"):
        without.answers(me.id)
    with pytest.raises(StorageUnavailable, match="encrypted"):
        without.save(me.id, {NOTE: "something else"}, VERSION)
    assert with_key.answers(me.id) == {NOTE: SECRET}
    without.close()
    with_key.close()


def test_what_is_no_key_is_told_without_repeating_it(opens: Opens) -> None:
    with pytest.raises(StorageUnavailable) as caught:
        opens(NEW, "hunter2")
    assert str(caught.value) == messages.BAD_TEXT_KEY


def test_keys_are_changed_in_three_steps_and_no_text_is_lost(opens: Opens, database_url: str) -> None:
    clear = opens()
    me = someone(clear)
    clear.save(me.id, {NOTE: "in clear", LEVEL: 3}, VERSION)
    clear.close()
    old = opens(OLD)
    old.save(me.id, {Slot(Kind.REASON, "a"): "under the old key"}, VERSION)
    old.close()
    both = opens(NEW, OLD)
    both.save(me.id, {Slot(Kind.REASON, "b"): "under the new key"}, VERSION)
    history = both.history(me.id)
    assert both.rotate_text_keys() == 4
    assert both.rotate_text_keys() == 0
    both.close()
    new = opens(NEW)
    assert new.history(me.id) == history
    assert set(new.answers(me.id).values()) == {"in clear", 3, "under the old key", "under the new key"}
    assert "in clear" not in kept(database_url)
    new.close()


def test_no_table_that_keeps_values_of_slots_is_forgotten_when_keys_change() -> None:
    keep_values = {table.name for table in metadata.sorted_tables if {"kind", "value"} <= set(table.c.keys())}
    assert keep_values == {"answer", "history", "team_said"}  # those that storage.text_keys seals anew


def test_what_a_team_agreed_is_sealed_anew_too(opens: Opens, database_url: str) -> None:
    clear, title = opens(), Slot(Kind.STEP_TITLE, "own-1")
    me = someone(clear)
    team = clear.teams.begin(me.id, "Us", Role.OTHER, Shows.NOTHING)
    clear.teams.say(me.id, {title: SECRET})
    clear.close()
    sealed = opens(NEW)
    assert sealed.rotate_text_keys() == 1
    assert SECRET not in str(execute(database_url, "SELECT value FROM team_said"))
    assert [line.value for line in sealed.teams.said(team.id)] == [SECRET]
    sealed.close()


def test_sealing_can_be_given_up_again(opens: Opens, database_url: str) -> None:
    sealed = opens(NEW)
    me = someone(sealed)
    sealed.save(me.id, {NOTE: SECRET}, VERSION)
    assert sealed.rotate_text_keys(decrypt=True) == 2
    sealed.close()
    clear = opens()
    assert clear.answers(me.id) == {NOTE: SECRET}
    assert SECRET in kept(database_url)
    clear.close()


def test_many_texts_are_sealed_anew_a_few_at_a_time(opens: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.text_keys.AT_ONCE", 2)
    store = opens(OLD)
    for _ in range(5):
        store.save(someone(store).id, {NOTE: SECRET}, VERSION)
    store.close()
    both = opens(NEW, OLD)
    assert both.rotate_text_keys() == 10
    both.close()


def test_no_byte_of_the_sqlite_files_holds_a_text_once_it_is_sealed(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(sqlite_url)
    store.save(someone(store).id, {NOTE: SECRET}, VERSION)
    store.close()
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    monkeypatch.setenv("MUTUAL_READY_TEXT_KEYS", NEW)
    assert main(["rotate-keys"]) == 0
    assert SECRET.encode() not in b"".join(each.read_bytes() for each in (tmp_path / "data").iterdir())


def test_a_new_key_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-key"]) == 0
    assert Seals([capsys.readouterr().out.strip()]).fingerprints
