"""From storage to a finished picture: of a room of 500 among a million people, and of all modules of the nation.

COHORT_PEOPLE says how many people there are, COHORT_ROOM how many are in the room. The room answered through the
store, history and all. The others are put in by bulk: a person, a place in a module of 25, a packed row, and a few
lines of history and answers, so that the tables that are searched are as large as they would be.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from statistics import median

from benchmarks.crowd import IN_A_MODULE, add_crowd, add_summaries
from benchmarks.measured import Measured
from cohort import published as rooms
from cohort.module import Module, RoomPhase, move, open_module
from cohort.national import NATION, add_up, pictures
from cohort.packed import pack, people_of
from cohort.published import published, reveal
from cohort.simulate import Room, simulate
from cohort.summary import columns_of, shape_of_summaries
from cohort.topics import Topic, topics_of
from questions.answers import Kind, Slot
from questions.loader import load_bank
from server.garbage import look_less_for_garbage
from storage import Store, new_token, open_store
from storage.summaries import Summary

PEOPLE = int(os.environ.get("COHORT_PEOPLE", "1000000"))
ROOM = int(os.environ.get("COHORT_ROOM", "500"))
ROUNDS, ROLL_UPS = 5, 5
_DAY = date(2026, 3, 1)
Took = tuple[float, float]  # milliseconds that one waits, and that a processor worked
_BANK = load_bank()


def measure() -> Iterator[Measured]:
    """Milliseconds until a Figure is made; drawing it on a screen comes after."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cohort.db"
        store = open_store(f"sqlite:///{file}")
        half = PEOPLE // IN_A_MODULE // 2
        add_crowd(file, _BANK, range(half))
        module, people = _room(store)
        add_crowd(file, _BANK, range(half, 2 * half))
        look_less_for_garbage()  # as a server does
        reveals = [*_reveals(store, module)]
        size = {"people": PEOPLE, "by bulk": 2 * half * IN_A_MODULE, "MB": round(file.stat().st_size / 1e6)}
        looks = _looks(store, module, people, _forget_all)
        yield _measured(f"room of {ROOM}, storage to picture after an answer", looks, target=20, **size)
        looks = _looks(store, module, people, rooms.SHOWN.forget)
        yield _measured(f"room of {ROOM}, the same where the picture was drawn before", looks)
        yield _measured(f"room of {ROOM}, revealing a topic", reveals)
        yield _measured(f"room of {ROOM}, all packed anew", [_unpacked(store, module)])
        yield from _roll_ups(store, file)
        store.close()


def _room(store: Store) -> tuple[Module, list[str]]:
    """Everyone has answered everything they will, and the room is shown its change."""
    module = open_module(store, _BANK, "The room", _DAY, _DAY, ROOM, breakdown=_BANK.about[0].id)
    people = []
    for answers in simulate(_BANK, Room(ROOM, 1.3, seed=1), _DAY):
        person = store.begin(new_token(), _BANK.id, _BANK.version)
        store.members.join(person.id, module.id)
        store.save(person.id, answers, _BANK.version)
        people.append(person.id)
    return move(store, module, RoomPhase.AFTER), people


def _reveals(store: Store, module: Module) -> Iterator[Took]:
    people_of(store, _BANK, module)
    for topic in topics_of(_BANK, module.breakdown):
        yield _took(lambda topic=topic: reveal(store, _BANK, module, topic))  # type: ignore[misc]


def _looks(store: Store, module: Module, people: list[str], forget: Callable[[], None]) -> Iterator[Took]:
    """One more answer, then a look at a topic, of which `forget` has forgotten what was made before."""
    chance, questions = Random(1), [*_BANK.questions]
    for _ in range(ROUNDS):
        for topic in topics_of(_BANK, module.breakdown):
            slot = Slot(Kind.LEVEL, chance.choice(questions))
            store.save(chance.choice(people), {slot: chance.randrange(5)}, _BANK.version)
            forget()
            yield _took(lambda topic=topic: _shown(store, module, topic))  # type: ignore[misc]


def _forget_all() -> None:
    rooms.SHOWN.forget()
    rooms.DRAWN.forget()


def _shown(store: Store, module: Module, topic: Topic) -> None:
    if published(store, _BANK, module, topic).figure is None:
        raise RuntimeError(f"The room shows nothing of {topic}.")


def _unpacked(store: Store, module: Module) -> Took:
    """As after an upgrade: everyone's answers are read, packed and kept."""
    return _took(lambda: store.packed.of(module.id, "a newer version", partial(pack, _BANK)))


def _roll_ups(store: Store, file: Path) -> Iterator[Measured]:
    """The nation with as many modules as there would be, and with a tenth and a hundredth of them."""
    store.summaries.put(Summary("", "", _DAY, shape_of_summaries(_BANK), 0, b""), columns_of(_BANK))
    for modules in (max(3, PEOPLE // IN_A_MODULE // part) for part in (100, 10, 1)):
        add_summaries(file, _BANK, modules)
        took = [_took(lambda: _nation(store)) for _ in range(ROLL_UPS)]
        yield _measured(f"nation of {modules:,} modules", took, target=1000, people=modules * IN_A_MODULE)


def _nation(store: Store) -> None:
    found = add_up(store, _BANK)[NATION]
    if len(pictures(_BANK, found)) < 2:
        raise RuntimeError("The nation shows nothing.")


def _took(work: Callable[[], object]) -> Took:
    start, busy = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - start), 1000 * (time.process_time() - busy)


def _measured(name: str, took: Iterable[Took], **facts: float) -> Measured:
    waits, busy = zip(*took, strict=True)
    return Measured(name, "ms", waits, facts={"median processor ms": round(median(busy), 1), **facts})
