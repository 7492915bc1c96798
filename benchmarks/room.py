"""A room of people who answer every question of every stage at their own pace, over the real websocket.

Beside it as many people answer the same questions at the same pace in oTree, one on a page. People arrive within half a
minute, and clicks are counted once all are in. ROOM_SECONDS says for how long each answers; 48 questions at a pace of 2
to 6 seconds take about 200.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from benchmarks.arriving import ARRIVE_IN, COUNTED_FROM
from benchmarks.measured import Measured
from benchmarks.peers import otree_room
from benchmarks.peers.environment import NotHere
from benchmarks.person import Person
from benchmarks.processor import process_of, worked
from questions.loader import load_bank
from tests.browser.running import Server

_BANK = load_bank()
SECONDS = float(os.environ.get("ROOM_SECONDS", "60"))


@dataclass(frozen=True)
class Room:
    """How many people, how long each thinks before an answer (seconds), and what 95 of 100 clicks may take (ms)."""

    people: int
    pace: tuple[float, float]
    target: float


ROOMS = (Room(60, (2, 6), 50), Room(200, (2, 6), 250), Room(500, (5, 5), 400))


@dataclass
class _Took:
    clicks: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)


def measure() -> Iterator[Measured]:
    """From a click until the page is ready, ms; with how many answers were lost, and how busy the server was."""
    for room in ROOMS:
        with _server() as server:
            process = process_of(server)
            before, start = worked(process), time.perf_counter()
            took, people = asyncio.run(_fill(room, server.port))
            busy = (worked(process) - before) / (time.perf_counter() - start)
            with server.store() as store:
                lost = sum(person.lost(store) for person in people)
        low, high = room.pace
        facts = {
            "target p95": room.target,
            "answers": len(took.clicks),
            "lost": lost,
            "median to open a stage": round(sorted(took.opened)[len(took.opened) // 2], 1),
            "server cpu %": round(100 * busy),
        }
        yield _beside_otree(
            Measured(f"room of {room.people}, {low:g} to {high:g} s", "ms", took.clicks, facts=facts), room
        )


def _beside_otree(ours: Measured, room: Room) -> Measured:
    try:
        theirs = otree_room.clicks(_BANK, room.people, room.pace, SECONDS)
    except NotHere as why:
        return replace(ours, facts={"peer": f"{otree_room.NAME} was not run: {why}", **ours.facts})
    return replace(ours, beside=otree_room.NAME, other=theirs, facts={**ours.facts, "peer answers": len(theirs)})


@contextmanager
def _server() -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()


async def _fill(room: Room, port: int) -> tuple[_Took, list[Person]]:
    took = _Took()
    people = [Person(port) for _ in range(room.people)]
    counted_from = time.perf_counter() + COUNTED_FROM
    await asyncio.gather(
        *(_answer(person, room, Random(seed), took, counted_from) for seed, person in enumerate(people))
    )
    return took, people


async def _answer(person: Person, room: Room, chance: Random, took: _Took, counted_from: float) -> None:
    await asyncio.sleep(chance.uniform(0, ARRIVE_IN))
    async with person:
        end = time.perf_counter() + SECONDS
        for place in range(1, len(_BANK.stages) + 1):
            took.opened.append(1000 * await person.opens(f"stage-{place}"))
            for group in person.radios:
                await asyncio.sleep(chance.uniform(*room.pace))
                if time.perf_counter() > end:
                    return
                ms = 1000 * await person.chooses(group, chance.randrange(5))
                if time.perf_counter() > counted_from:
                    took.clicks.append(ms)
