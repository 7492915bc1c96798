"""People who come, answer, go away and come back, a projector that looks, a facilitator who reveals; for hours."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random

from websockets.exceptions import ConnectionClosed, InvalidHandshake

from benchmarks.person import Person
from cohort.module import Module, open_module
from questions.loader import load_bank
from storage import Store
from ui.cookie import FACILITATOR_COOKIE

PACE = (2.0, 6.0)  # seconds before an answer
AWAY = (20.0, 60.0)  # seconds with the tab closed
LOOKS_EVERY, REVEALS_EVERY = 2.0, 15.0  # seconds
CUT_OFF = (ConnectionClosed, InvalidHandshake, OSError, EOFError)  # a TimeoutError is an OSError
_BANK = load_bank()
_READ = ("results", "plan")


@dataclass
class Seen:
    """What people met with: `clicks` in ms and how many things were `revealed`, both begun anew each minute.

    `lost` answers and `faults`, which is how often somebody was cut off, count from the beginning.
    """

    clicks: list[float] = field(default_factory=list)
    revealed: int = 0
    lost: int = 0
    faults: int = 0


class Room:
    """A module of `people` on the server at `port`, whose database is `store`, until a time of the monotonic clock."""

    def __init__(self, port: int, store: Store, people: int, until: float) -> None:
        self._port, self._store, self._people, self._until = port, store, people, until
        self.seen = Seen()

    async def live(self) -> None:
        """Everything that happens in the room, until its time is over."""
        module = open_module(self._store, _BANK, "The room", date.today(), date.today(), self._people)
        signed_in = f"{FACILITATOR_COOKIE}={self._signs_in(module)}"
        async with asyncio.TaskGroup() as room:
            for seed in range(self._people):
                room.create_task(self._comes_and_goes(Random(seed), module))
            room.create_task(self._passes_by(Random(-1)))
            room.create_task(self._again(lambda: self._projector(signed_in)))
            room.create_task(self._again(lambda: self._reveals(signed_in)))

    @property
    def _is_over(self) -> bool:
        return time.monotonic() > self._until

    def _signs_in(self, module: Module) -> str:
        facilitators = self._store.facilitators
        return facilitators.sign_in(facilitators.add(module.id, "Ann", subject="ann").id)

    async def _again(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do it, and do it again where one was cut off, until the time is over."""
        while not self._is_over:
            try:
                await work()
            except CUT_OFF as fault:
                self.seen.faults += 1
                print(f"Cut off: {fault!r}", file=sys.stderr, flush=True)
                await asyncio.sleep(1)

    async def _comes_and_goes(self, chance: Random, module: Module) -> None:
        """One of the room: a stage or three in a row, another look at what comes of it, and away for a while."""
        person, stages = Person(self._port), [f"stage-{place}" for place in range(1, len(_BANK.stages) + 1)]
        await asyncio.sleep(chance.uniform(0, 10))

        async def visit() -> None:
            async with person:
                for page in chance.sample(stages, chance.randint(1, 3)):
                    await self._answers(person, page, chance)
                    await asyncio.to_thread(self._joins, person, module)
                await person.opens(chance.choice(_READ))
            self.seen.lost += await asyncio.to_thread(person.lost, self._store)
            await self._waits(chance.uniform(*AWAY))

        await self._again(visit)
        self.seen.lost += await asyncio.to_thread(person.lost, self._store)

    async def _passes_by(self, chance: Random) -> None:
        """One newcomer after another, who answers a stage and never comes back."""

        async def visit() -> None:
            async with Person(self._port) as person:
                await self._answers(person, "stage-1", chance)
            self.seen.lost += await asyncio.to_thread(person.lost, self._store)

        await self._again(visit)

    async def _answers(self, person: Person, page: str, chance: Random) -> None:
        await person.opens(page)
        for group in person.radios:
            await asyncio.sleep(chance.uniform(*PACE))
            if self._is_over:
                return
            self.seen.clicks.append(1000 * await person.chooses(group, chance.randrange(5)))

    def _joins(self, person: Person, module: Module) -> None:
        found = self._store.find(person.token)
        if found is not None:
            self._store.members.join(found.id, module.id)

    async def _projector(self, signed_in: str) -> None:
        """A projector in a tab that stays open."""
        async with Person(self._port, signed_in) as projector:
            await projector.opens("projector")
            while not self._is_over:
                await asyncio.sleep(LOOKS_EVERY)
                await projector.looks()

    async def _reveals(self, signed_in: str) -> None:
        """The facilitator's phone: reveals what is on or brings it up to date, goes on, and at each end turns round."""
        way, other = "deck-next", "deck-back"
        async with Person(self._port, signed_in) as phone:
            while not self._is_over:
                await phone.opens("remote")
                self.seen.revealed += await self._pressed(phone, "deck-reveal")
                await phone.opens("remote")
                if not await self._pressed(phone, way):
                    way, other = other, way
                await self._waits(REVEALS_EVERY)

    async def _pressed(self, phone: Person, name: str) -> bool:
        """Press the button, if it is there and can be pressed."""
        button = next((each for each in phone.buttons if each.id.endswith(name)), None)
        if button is not None:
            await phone.presses(button)
        return button is not None

    async def _waits(self, seconds: float) -> None:
        """Wait, but not beyond the time."""
        await asyncio.sleep(max(0.0, min(seconds, self._until - time.monotonic() + 0.1)))
