"""`python -m benchmarks.soak [hours] [people]`: one line of JSON a minute and a verdict; 1 where it is not steady."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from statistics import quantiles

import psutil  # type: ignore[import-untyped]

from benchmarks.processor import process_of
from benchmarks.soak.room import Room, Seen
from benchmarks.soak.verdict import Minute, Verdict, judge
from tests.browser.running import Server

MINUTE = 60.0  # seconds


async def soak(server: Server, room: Room, minutes: int) -> list[Minute]:
    """Let the room live, and say each minute how the server is."""
    process, seen = process_of(server), []
    living = asyncio.create_task(room.live())
    for number in range(1, minutes + 1):
        await asyncio.wait([living], timeout=MINUTE)
        seen.append(how_it_is(number, process, server.database, room.seen))
        print(json.dumps(asdict(seen[-1])), flush=True)
        room.seen.clicks, room.seen.revealed = [], 0
        if living.done():
            break
    await living
    return [*seen[:-1], Minute(**{**asdict(seen[-1]), "lost": room.seen.lost, "faults": room.seen.faults})]


def how_it_is(number: int, process: psutil.Process, database: Path, seen: Seen) -> Minute:
    """The server at this moment."""
    files = [Path(each.path).name for each in process.open_files()]
    clicks = seen.clicks
    return Minute(
        minute=number,
        memory_mb=round(process.memory_info().rss / 1e6, 1),
        threads=process.num_threads(),
        files=len(files),
        sockets=sum(each.status == psutil.CONN_ESTABLISHED for each in process.net_connections("tcp")),
        connections=files.count(database.name),
        clicks=len(clicks),
        p95_ms=round(quantiles(clicks, n=20)[-1], 1) if len(clicks) > 1 else 0.0,
        revealed=seen.revealed,
        lost=seen.lost,
        faults=seen.faults,
    )


def said(verdict: Verdict) -> str:
    """The verdict as one line of JSON."""
    grown = {f"{name} grew": round(by, 2) for name, by in verdict.grown.items()}
    return json.dumps(
        {
            "steady": verdict.is_steady,
            "why": list(verdict.why),
            **grown,
            "memory MB an hour": round(verdict.memory_mb_an_hour, 2),
        }
    )


def main(hours: float = 2.0, people: float = 20) -> int:
    """A server with a folder of its own and a room of people: 0 where it is steady, else 1."""
    minutes = max(1, round(60 * hours))
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder))
        server.start()
        try:
            with server.store() as store:
                room = Room(server.port, store, int(people), time.monotonic() + minutes * MINUTE)
                verdict = judge(asyncio.run(soak(server, room, minutes)))
        finally:
            server.stop()
    print(said(verdict), flush=True)
    return 0 if verdict.is_steady else 1


if __name__ == "__main__":
    sys.exit(main(*(float(each) for each in sys.argv[1:])))
