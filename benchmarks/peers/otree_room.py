"""The same room in oTree: as many people answer the same questions at the same pace, by posting forms over HTTP."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import httpx

from benchmarks.arriving import all_are_in, arrive_in
from benchmarks.peers.environment import NotHere, python, version_of
from benchmarks.peers.otree_app import APP, write_project
from questions.model import Bank
from tests.browser.running import free_port

NAME = version_of("otree")
PATIENCE, TO_START = 120.0, 60.0  # seconds
IDLE = 2.0  # seconds; oTree closes what was idle for five, at times in the moment of a click
_TOKEN = re.compile(r"""name=['"]csrftoken['"] value=['"]([^'"]*)""")
_FIELD = re.compile(r"""name=['"](q\d+)['"]""")


def clicks(bank: Bank, people: int, pace: tuple[float, float], seconds: float) -> list[float]:
    """From a click on Next until the next question is there, ms, of everybody. Raises NotHere."""
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder), bank) as address:
        return asyncio.run(_fill(address, people, pace, seconds))


@contextmanager
def _server(folder: Path, bank: Bank) -> Iterator[str]:
    """oTree's own server for many people, on a SQLite database, as it comes."""
    run = str(python().parent / "otree")
    path = os.pathsep.join((str(Path(run).parent), os.environ["PATH"]))
    environment = {**os.environ, "PATH": path, "OTREE_PRODUCTION": "1"}
    write_project(folder, bank)
    quiet = {"cwd": folder, "env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if subprocess.run([run, "resetdb", "--noinput"], check=False, timeout=TO_START, **quiet).returncode:  # type: ignore[call-overload]
        raise NotHere("it makes no database")
    port = str(free_port())
    process = subprocess.Popen([run, "prodserver1of2", port], start_new_session=True, **quiet)  # type: ignore[call-overload]
    try:
        _wait(f"http://127.0.0.1:{port}")
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGTERM)  # it starts a second process
        process.wait()


def _wait(address: str) -> None:
    end = time.monotonic() + TO_START
    while time.monotonic() < end:
        try:
            httpx.get(address)
        except httpx.TransportError:
            time.sleep(0.2)
        else:
            return
    raise NotHere("it does not start")


async def _fill(address: str, people: int, pace: tuple[float, float], seconds: float) -> list[float]:
    took: list[float] = []
    async with httpx.AsyncClient(base_url=address, timeout=PATIENCE) as client:
        asked = {"session_config_name": APP, "num_participants": people}
        session = (await client.post("/api/sessions", json=asked)).raise_for_status().json()["code"]
        found = (await client.get(f"/api/sessions/{session}")).raise_for_status().json()["participants"]
    codes = [each["code"] for each in found]
    counted_from = time.perf_counter() + all_are_in(people)
    comes = [Random(seed).uniform(0, arrive_in(people)) for seed in range(people)]
    rooms = (
        _answer(address, code, pace, come, counted_from + seconds) for code, come in zip(codes, comes, strict=True)
    )
    for clicks in await asyncio.gather(*rooms):
        took += [ms for at, ms in clicks if at > counted_from]
    return took


async def _answer(
    address: str, code: str, pace: tuple[float, float], come: float, end: float
) -> list[tuple[float, float]]:
    """When each click was over, and how long it took, ms, of somebody who comes after `come` seconds, until `end`."""
    took: list[tuple[float, float]] = []
    chance = Random(come)
    await asyncio.sleep(come)
    kept = httpx.Limits(keepalive_expiry=IDLE)
    async with httpx.AsyncClient(
        base_url=address, timeout=PATIENCE, limits=kept, verify=False, follow_redirects=True
    ) as client:
        page = (await client.get(f"/InitializeParticipant/{code}")).raise_for_status()
        while field := _FIELD.search(page.text):
            await asyncio.sleep(chance.uniform(*pace))
            if time.perf_counter() > end:
                break
            token = _TOKEN.search(page.text)
            said = {field[1]: str(chance.randrange(5)), "csrftoken": token[1] if token else ""}
            start = time.perf_counter()
            page = (await client.post(page.url, data=said)).raise_for_status()
            took.append((time.perf_counter(), 1000 * (time.perf_counter() - start)))
            after = _FIELD.search(page.text)
            if after and after[1] == field[1]:
                raise RuntimeError(f"oTree did not take the answer to {field[1]}.")
    return took
