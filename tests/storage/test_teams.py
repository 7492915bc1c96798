"""Teams in the database: coming in, showing, agreeing and leaving."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from questions.answers import Kind, Slot
from storage import RefusedAnswer, Role, Shows, Store, TeamFull, UnknownTeam, open_store, teams
from tests.storage.people import LEVEL, VERSION, someone
from tests.storage.raw import execute

OWNER = Slot(Kind.STEP_OWNER, "talk-to-staff")


def two_of_a_team(store: Store) -> tuple[str, str]:
    """The ids of two people of one team, who show their levels with and without their role."""
    one, two = someone(store).id, someone(store).id
    made = store.teams.begin(one, "Adult  care ", Role.SPONSOR, Shows.WITH_ROLE)
    store.teams.join(two, made.id, Role.HR, Shows.WITHOUT_ROLE)
    return one, two


def team_of(store: Store, who: str) -> str:
    found = store.teams.of(who)
    assert found is not None
    return found[0].id


def test_a_team_is_found_by_its_code_however_it_is_typed(store: Store) -> None:
    made = store.teams.begin(someone(store).id, " Adult  care ", Role.SPONSOR, Shows.NOTHING)
    assert made.name == "Adult care"
    for written in (made.code.lower(), f" {made.code[:4]} {made.code[4:]}", f"https://ready.example/t/{made.code}"):
        assert store.teams.by_code(written) == made
    assert store.teams.by_code("MAKEDYTAFENY") is None


@pytest.mark.parametrize("name", ["", "  ", "x" * 201])
def test_a_team_needs_a_name(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        store.teams.begin(someone(store).id, name, Role.HR, Shows.NOTHING)


def test_everyone_in_a_team_is_read_with_role_choice_and_answers_in_the_order_of_joining(store: Store) -> None:
    one, two = two_of_a_team(store)
    store.save(two, {LEVEL: 2}, VERSION)
    found = [(mate.role, mate.shows, dict(said)) for mate, said in store.teams.answers(team_of(store, one))]
    assert found == [(Role.SPONSOR, Shows.WITH_ROLE, {}), (Role.HR, Shows.WITHOUT_ROLE, {LEVEL: 2})]


def test_a_choice_can_be_changed_and_the_place_in_the_team_stays(store: Store) -> None:
    one, _ = two_of_a_team(store)
    before = store.teams.of(one)
    store.teams.join(one, team_of(store, one), Role.LEGAL, Shows.NOTHING)
    after = store.teams.of(one)
    assert before is not None
    assert after is not None
    assert (after[1].role, after[1].shows) == (Role.LEGAL, Shows.NOTHING)
    assert (after[1].handle, after[1].joined_at) == (before[1].handle, before[1].joined_at)


def test_joining_another_team_leaves_the_one_before(store: Store) -> None:
    one, two = two_of_a_team(store)
    first = team_of(store, one)
    store.teams.begin(two, "Libraries", Role.OTHER, Shows.NOTHING)
    assert len(store.teams.answers(first)) == 1
    assert team_of(store, two) != first


def test_joining_a_team_that_is_gone_or_full_is_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    one, _ = two_of_a_team(store)
    with pytest.raises(UnknownTeam):
        store.teams.join(someone(store).id, "no-such-team", Role.HR, Shows.NOTHING)
    monkeypatch.setattr(teams, "MOST", 2)
    with pytest.raises(TeamFull):
        store.teams.join(someone(store).id, team_of(store, one), Role.HR, Shows.NOTHING)


def test_what_is_agreed_is_kept_with_all_that_was_agreed_before(store: Store) -> None:
    one, two = two_of_a_team(store)
    store.teams.say(one, {LEVEL: 1})
    store.teams.say(two, {LEVEL: 3, OWNER: "HR"})
    store.teams.say(one, {LEVEL: 3})
    lines = store.teams.said(team_of(store, one))
    assert [(line.slot, line.value) for line in lines] == [(LEVEL, 1), (LEVEL, 3), (OWNER, "HR")]
    assert lines[0].handle != lines[1].handle == lines[2].handle


def test_nothing_that_no_answer_may_be_is_agreed_and_nobody_outside_agrees(store: Store) -> None:
    one, _ = two_of_a_team(store)
    with pytest.raises(RefusedAnswer):
        store.teams.say(one, {LEVEL: 5})
    with pytest.raises(UnknownTeam):
        store.teams.say(someone(store).id, {LEVEL: 3})


@pytest.mark.parametrize("way", ["leave", "forget"])
def test_who_goes_shows_nothing_more_and_what_they_saved_for_the_team_stays_without_them(
    store: Store, way: str
) -> None:
    one, two = two_of_a_team(store)
    store.teams.say(two, {LEVEL: 3})
    store.teams.leave(two) if way == "leave" else store.forget(two)
    mates = store.teams.answers(team_of(store, one))
    [line] = store.teams.said(team_of(store, one))
    assert len(mates) == 1
    assert line.value == 3
    assert line.handle not in {mate.handle for mate, _ in mates}
    assert store.teams.of(two) is None


@pytest.mark.parametrize("way", ["leave", "forget"])
def test_the_last_one_takes_the_team_along(store: Store, database_url: str, way: str) -> None:
    one = someone(store).id
    store.teams.begin(one, "Adult care", Role.HR, Shows.NOTHING)
    store.teams.say(one, {OWNER: "Jo"})
    store.teams.leave(one) if way == "leave" else store.forget(one)
    assert execute(database_url, "SELECT * FROM team") == execute(database_url, "SELECT * FROM team_said") == []


def test_words_that_a_team_writes_are_sealed_and_follow_a_new_key(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    for keys in (old, f"{new},{old}", new):
        monkeypatch.setenv("MUTUAL_READY_TEXT_KEYS", keys)
        store = open_store(database_url)
        if keys == old:
            me = someone(store).id
            store.teams.begin(me, "Adult care", Role.HR, Shows.NOTHING)
            store.teams.say(me, {OWNER: "Jo Bloggs"})
        store.rotate_text_keys()
        assert "Bloggs" not in str(execute(database_url, "SELECT value FROM team_said"))
        assert [line.value for line in store.teams.said(team_of(store, me))] == ["Jo Bloggs"]
        store.close()
