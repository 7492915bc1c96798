"""A room of people who answer every question of every stage at their own pace, over the real websocket.

Beside it as many people answer the same questions at the same pace in oTree, one on a page. Clicks are counted once all
are in, for ROOM_SECONDS; 48 questions at a pace of 2 to 6 seconds take about 200. The largest room has two servers on
this machine, behind nginx as we ship it, where that is installed.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from benchmarks.arriving import all_are_in, arrive_in
from benchmarks.measured import Measured
from benchmarks.peers import otree_room
from benchmarks.peers.environment import NotHere
from benchmarks.person import Person
from benchmarks.processor import process_of, worked
from questions.loader import load_bank
from tests.browser.running import Server
from tests.need_nginx import nginx
from tests.scale.running import proxy

_BANK = load_bank()
SECONDS = float(os.environ.get("ROOM_SECONDS", "60"))


@dataclass(frozen=True)
class Room:
    """How many people, how long each thinks before an answer (seconds), and what 95 of 100 clicks may take (ms)."""

    people: int
    pace: tuple[float, float]
    target: float
    servers: int = 1


ROOMS = (Room(60, (2, 6), 50), Room(200, (2, 6), 250), Room(500, (5, 5), 400, servers=2))


@dataclass
class _Took:
    clicks: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class _Site:
    """Servers on one database, and the port to go to."""

    servers: list[Server]
    port: int

    def worked(self) -> float:
        """The processor time of all of them, seconds."""
        return sum(worked(process_of(each)) for each in self.servers)


def measure() -> Iterator[Measured]:
    """From a click until the page is ready, ms; with how many answers were lost, and how busy the servers were."""
    for room in ROOMS:
        with _site(room.servers if nginx() else 1) as site:
            before, start = site.worked(), time.perf_counter()
            took, people = asyncio.run(_fill(room, site.port))
            busy = (site.worked() - before) / (time.perf_counter() - start)
            with site.servers[0].store() as store:
                lost = sum(person.lost(store) for person in people)
        facts = {
            "target p95": room.target,
            "servers": len(site.servers),
            "answers": len(took.clicks),
            "lost": lost,
            "median to open a stage": round(sorted(took.opened)[len(took.opened) // 2], 1),
            "servers cpu %": round(100 * busy),
        }
        low, high = room.pace
        name = f"room of {room.people}, {low:g} to {high:g} s"
        yield _beside_otree(Measured(name, "ms", took.clicks, facts=facts), room)


def _beside_otree(ours: Measured, room: Room) -> Measured:
    try:
        theirs = otree_room.clicks(_BANK, room.people, room.pace, SECONDS)
    except NotHere as why:
        return replace(ours, facts={"peer": f"{otree_room.NAME} was not run: {why}", **ours.facts})
    return replace(ours, beside=otree_room.NAME, other=theirs, facts={**ours.facts, "peer answers": len(theirs)})


@contextmanager
def _site(servers: int) -> Iterator[_Site]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        started = [Server(folder) for _ in range(servers)]
        for each in started:
            each.start()
            stack.callback(each.stop)
        port = stack.enter_context(proxy(folder, [each.port for each in started])) if servers > 1 else started[0].port
        yield _Site(started, port)


async def _fill(room: Room, port: int) -> tuple[_Took, list[Person]]:
    took = _Took()
    people = [Person(port) for _ in range(room.people)]
    counted_from = time.perf_counter() + all_are_in(room.people)
    await asyncio.gather(
        *(_answer(person, room, Random(seed), took, counted_from) for seed, person in enumerate(people))
    )
    return took, people


async def _answer(person: Person, room: Room, chance: Random, took: _Took, counted_from: float) -> None:
    await asyncio.sleep(chance.uniform(0, arrive_in(room.people)))
    async with person:
        for place in range(1, len(_BANK.stages) + 1):
            took.opened.append(1000 * await person.opens(f"stage-{place}"))
            for group in person.radios:
                await asyncio.sleep(chance.uniform(*room.pace))
                if time.perf_counter() > counted_from + SECONDS:
                    return
                ms = 1000 * await person.chooses(group, chance.randrange(5))
                if time.perf_counter() > counted_from:
                    took.clicks.append(ms)
