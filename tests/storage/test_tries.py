from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage import Store
from storage.tries import NO_WAIT, Patience, key_for
from tests.storage.people import Clock

PATIENCE = Patience(free=3, first=timedelta(seconds=30), longest=timedelta(minutes=2))
KEY = key_for("sign-in", "192.0.2.1")


def wrong(store: Store, times: int) -> None:
    for _ in range(times):
        assert store.tries.spend(KEY, PATIENCE) == NO_WAIT


def test_the_first_wrong_tries_cost_nothing(timed: Store) -> None:
    wrong(timed, 3)
    assert timed.tries.wait(KEY) == NO_WAIT


def test_each_further_wrong_try_doubles_the_wait_up_to_the_longest(timed: Store, clock: Clock) -> None:
    wrong(timed, 3)
    for seconds in (30, 60, 120, 120):
        wrong(timed, 1)
        assert timed.tries.wait(KEY) == timedelta(seconds=seconds)
        clock.wind(timedelta(seconds=seconds))


def test_a_try_made_too_early_is_refused_and_not_counted(timed: Store, clock: Clock) -> None:
    wrong(timed, 4)
    clock.wind(timedelta(seconds=10))
    assert timed.tries.spend(KEY, PATIENCE) == timedelta(seconds=20)
    assert timed.tries.count(KEY) == 4


def test_the_right_one_wipes_the_slate(timed: Store) -> None:
    wrong(timed, 4)
    timed.tries.clear(KEY)
    assert (timed.tries.wait(KEY), timed.tries.count(KEY)) == (NO_WAIT, 0)


def test_others_do_not_wait(timed: Store) -> None:
    wrong(timed, 4)
    for other in (key_for("sign-in", "192.0.2.2"), key_for("join", "192.0.2.1")):
        assert timed.tries.spend(other, PATIENCE) == NO_WAIT


def test_a_run_of_wrong_tries_is_forgotten_after_six_quiet_hours(timed: Store, clock: Clock) -> None:
    wrong(timed, 4)
    clock.wind(timedelta(hours=6, minutes=1))
    timed.tries.spend(key_for("sign-in", "192.0.2.2"), PATIENCE)
    assert timed.tries.count(KEY) == 0


def test_of_many_tries_at_once_none_slips_through(timed: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda _: timed.tries.spend(KEY, PATIENCE), range(24)))
    assert outcomes.count(NO_WAIT) == 4
    assert timed.tries.count(KEY) == 4


def test_a_device_is_not_another_for_each_address_of_its_ipv6_network() -> None:
    assert key_for("join", "2001:db8:1:2::1") == key_for("join", "2001:db8:1:2:ffff::9")
    assert key_for("join", "2001:db8:1:2::1") != key_for("join", "2001:db8:1:3::1")
