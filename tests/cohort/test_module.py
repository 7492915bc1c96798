from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from cohort.door import Refused, by_code, by_host_key, by_passphrase
from cohort.module import LIVE, RoomPhase, close, following, move, open_module, phase_of, preceding
from cohort.turnout import Part, turnout
from questions.answers import Answers, Kind, Phase, Slot
from questions.loader import load_bank
from storage import Module, Store, new_token, open_store
from tests.cohort.rooms import parts_of
from tests.storage.people import Clock

BANK = load_bank()
ADDRESS = "192.0.2.1"
SAID = "kettle-maple-otter-violin-river-stone"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/data.db", now=clock)
    yield opened
    opened.close()


def opened(store: Store) -> Module:
    return open_module(store, BANK, "Spring in Leeds", date(2026, 3, 1), date(2026, 3, 2), 23)


def test_a_room_goes_through_its_phases_in_order_and_back() -> None:
    assert [following(phase) for phase in LIVE] == [*LIVE[1:], None]
    assert [preceding(phase) for phase in LIVE] == [None, *LIVE[:-1]]
    assert following(RoomPhase.CLOSED) is None is preceding(RoomPhase.CLOSED)


def test_a_module_begins_with_arriving_and_is_kept_for_a_year(store: Store) -> None:
    module = opened(store)
    assert phase_of(module) is RoomPhase.ARRIVE
    assert module.keep_until == date(2027, 3, 2)


def test_a_phase_that_only_a_newer_version_knows_is_read_as_the_first(store: Store) -> None:
    assert phase_of(store.modules.move(opened(store).id, "celebrate")) is RoomPhase.ARRIVE


def test_a_module_is_not_closed_by_moving_it(store: Store) -> None:
    module = opened(store)
    with pytest.raises(ValueError, match="closing"):
        move(store, module, RoomPhase.CLOSED)
    assert phase_of(close(store, module)) is RoomPhase.CLOSED


def wrong_codes(store: Store, number: int) -> list[Module | Refused]:
    return [by_code(store, f"WRONG{each}", ADDRESS) for each in range(number)]


def test_a_room_may_mistype_its_code_many_times_before_anyone_waits(store: Store) -> None:
    assert set(wrong_codes(store, 20)) == {Refused(timedelta())}
    assert by_code(store, opened(store).code, ADDRESS) == store.modules.all()[0]


def test_who_guesses_codes_waits_even_with_the_right_one_and_others_do_not(store: Store, clock: Clock) -> None:
    module = opened(store)
    assert wrong_codes(store, 21)[-1] == Refused(timedelta(seconds=5))
    assert by_code(store, module.code, ADDRESS) == Refused(timedelta(seconds=5), tried=False)
    assert by_code(store, module.code, "192.0.2.2") == module
    clock.wind(timedelta(seconds=5))
    assert by_code(store, module.code, ADDRESS) == module


def test_right_codes_from_one_address_never_wait(store: Store) -> None:
    module = opened(store)
    assert [by_code(store, module.code, ADDRESS) for _ in range(60)] == [module] * 60


def test_a_facilitator_comes_in_with_code_and_passphrase(store: Store) -> None:
    module = opened(store)
    ann = store.facilitators.add(module.id, "Ann", passphrase=SAID)
    assert by_passphrase(store, module.code.lower(), SAID, ADDRESS) == ann
    assert by_passphrase(store, module.code, "wrong", ADDRESS) == Refused(timedelta())
    assert by_passphrase(store, "WRONG", SAID, ADDRESS) == Refused(timedelta())


def test_wrong_passphrases_from_one_address_make_it_wait(store: Store, clock: Clock) -> None:
    module = opened(store)
    store.facilitators.add(module.id, "Ann", passphrase=SAID)
    refused = [by_passphrase(store, module.code, "wrong", ADDRESS) for _ in range(6)]
    assert refused[-1] == Refused(timedelta(seconds=30))
    assert by_passphrase(store, module.code, SAID, ADDRESS) == Refused(timedelta(seconds=30), tried=False)
    clock.wind(timedelta(seconds=30))
    assert not isinstance(by_passphrase(store, module.code, SAID, ADDRESS), Refused)


def test_wrong_passphrases_from_many_addresses_make_the_module_wait(store: Store) -> None:
    module = opened(store)
    store.facilitators.add(module.id, "Ann", passphrase=SAID)
    for number in range(9):
        by_passphrase(store, module.code, "wrong", f"192.0.2.{number}")
    last = by_passphrase(store, module.code, SAID, "198.51.100.1")
    assert last == Refused(timedelta(seconds=30), tried=False)


def test_the_hosts_key_is_asked_for_and_guesses_of_it_are_slowed(store: Store) -> None:
    assert by_host_key(store, "open sesame", " open sesame ", ADDRESS) is None
    refused = [by_host_key(store, "open sesame", "öpen", ADDRESS) for _ in range(6)]
    assert refused[0] == Refused(timedelta())
    assert refused[-1] == Refused(timedelta(seconds=30))


def everything(kind: Kind, ids: list[str], phase: Phase = Phase.BEFORE) -> Answers:
    return {Slot(kind, each, phase): 2 for each in ids}


def test_people_are_counted_as_begun_and_as_finished() -> None:
    ids = [item.id for item in BANK.confidence]
    all_rated, one_rated = everything(Kind.CONFIDENCE, ids), everything(Kind.CONFIDENCE, ids[:1])
    [_about, before, *rest] = parts_of(BANK, [all_rated, one_rated, {}])
    assert before == Part(RoomPhase.BEFORE, begun=2, finished=1)
    assert {(each.begun, each.finished) for each in rest} == {(0, 0)}


def test_confidence_after_the_module_is_counted_apart() -> None:
    after = everything(Kind.CONFIDENCE, [item.id for item in BANK.confidence], Phase.AFTER)
    assert [each.phase for each in parts_of(BANK, [after]) if each.finished] == [RoomPhase.AFTER]


def test_one_agreed_step_is_a_plan_and_a_dropped_one_is_not() -> None:
    step = Slot(Kind.STEP, next(iter(BANK.next_steps)))
    assert [each.finished for each in parts_of(BANK, [{step: "agreed"}, {step: "dropped"}]) if each.finished] == [1]


def test_the_turnout_of_a_room_is_counts_of_people(store: Store) -> None:
    module = opened(store)
    for _ in range(3):
        someone = store.begin(new_token(), BANK.id, BANK.version)
        store.members.join(someone.id, module.id)
    store.forget(someone.id)
    found = turnout(store, BANK, module)
    assert (found.joined, found.expected, found.withdrawn) == (2, 23, 1)
