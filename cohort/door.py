"""Coming in: to a module or a team by a code, to run one by a passphrase. Whoever guesses is slowed and counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from hmac import compare_digest
from typing import TypeVar

from cohort.refusals import counts
from storage import Facilitator, Module, Store, Team
from storage.tries import Patience, key_for

Opened = TypeVar("Opened")

# A whole room or team shares one address and mistypes, so codes get many free tries and short waits. At one try a
# minute a thousand million codes last two thousand years.
AT_THE_DOOR = Patience(free=20, first=timedelta(seconds=5), longest=timedelta(minutes=1))
# A facilitator may share the address of somebody who guesses, and must not be kept out of the room for long.
BY_ADDRESS = Patience(free=5, first=timedelta(seconds=30), longest=timedelta(minutes=5))
BY_MODULE = Patience(free=8, first=timedelta(seconds=30), longest=timedelta(minutes=2))


@dataclass(frozen=True, slots=True)
class Refused:
    """What was tried did not open anything; the next try may be made after `wait`, which may be nothing.

    `tried` is False where this one was not even looked at, since it came too early.
    """

    wait: timedelta
    tried: bool = True


@counts("code", Refused)
def by_code(store: Store, code: str, address: str) -> Module | Refused:
    """The module that a join code opens, a closed one as well; `address` is where the person asks from."""
    return _opened_by(store.modules.by_code, code, store, key_for("join", address))


@counts("team-code", Refused)
def team_by_code(store: Store, code: str, address: str) -> Team | Refused:
    """The team that a code opens; `address` is where the person asks from."""
    return _opened_by(store.teams.by_code, code, store, key_for("team", address))


def _opened_by(look_up: Callable[[str], Opened | None], code: str, store: Store, key: str) -> Opened | Refused:
    """What a code opens. Only a wrong one costs a try, and where too many were wrong none is looked up."""
    waiting = store.tries.wait(key)
    if waiting:
        return Refused(waiting, tried=False)
    found = look_up(code)
    if found is not None:
        return found
    store.tries.spend(key, AT_THE_DOOR)
    return Refused(store.tries.wait(key))


@counts("passphrase", Refused)
def by_passphrase(store: Store, code: str, passphrase: str, address: str) -> Facilitator | Refused:
    """Who runs the module with this join code and has this passphrase. Also a closed module has facilitators."""
    from_here = key_for("sign-in", address)
    waiting = store.tries.spend(from_here, BY_ADDRESS)
    if waiting:
        return Refused(waiting, tried=False)
    module = store.modules.by_code(code)
    if module is None:
        return Refused(store.tries.wait(from_here))
    at_module = key_for("module", module.id)
    waiting = store.tries.spend(at_module, BY_MODULE)
    if waiting:
        return Refused(waiting, tried=False)
    found = store.facilitators.with_passphrase(module.id, passphrase)
    if found is None:
        return Refused(max(store.tries.wait(from_here), store.tries.wait(at_module)))
    store.tries.clear(from_here)
    store.tries.clear(at_module)
    return found


@counts("host-key", Refused)
def by_host_key(store: Store, wanted: str, given: str, address: str) -> Refused | None:
    """None where `given` is the key that the host asks for before a module is opened."""
    key = key_for("host-key", address)
    waiting = store.tries.spend(key, BY_ADDRESS)
    if waiting:
        return Refused(waiting, tried=False)
    if not _same(wanted, given):
        return Refused(store.tries.wait(key))
    store.tries.clear(key)
    return None


def _same(one: str, other: str) -> bool:
    return compare_digest(one.strip().encode(), other.strip().encode())
