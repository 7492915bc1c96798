"""One click on a screen of questions, beside the same click on a bare page with the same elements."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.measured import Measured
from benchmarks.processor import process_of, worked
from benchmarks.recorded import VARIABLE, size, take_down
from benchmarks.talking import Tab
from tests.browser.running import Server

PAGE = "stage-1"
ROUNDS, CLICKS, WARM_UP = 12, 40, 40


def measure() -> Iterator[Measured]:
    """Wall time from click to the end of the run, and CPU time of the server for each click, both ms."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        ours = _Clicker(stack, Server(folder), PAGE)
        (elements := folder / "elements").write_bytes(pickle.dumps(take_down(ours.tab.messages)))
        bare = _Clicker(stack, Server(folder, command=("-m", "benchmarks.bare_app"), **{VARIABLE: str(elements)}))
        assert ours.elements == bare.elements, "the bare page must have the elements of ours"
        for clicker in (ours, bare):
            clicker.clicks(WARM_UP)
            clicker.forget()
        for _ in range(ROUNDS):
            ours.clicks(CLICKS)
            bare.clicks(CLICKS)
    yield Measured(f"rerun wall ({ours.elements} elements)", "ms", ours.wall, "floor", bare.wall)
    yield Measured(f"rerun cpu ({ours.elements} elements)", "ms", ours.cpu, "floor", bare.cpu)


class _Clicker:
    """Somebody who clicks through the answers of a page, over and over."""

    def __init__(self, stack: ExitStack, server: Server, page: str = "") -> None:
        server.start()
        stack.callback(server.stop)
        self.process = process_of(server)
        self.tab = stack.enter_context(Tab(server.port, page))
        self.elements = size(take_down(self.tab.messages))
        self.wall: list[float] = []
        self.cpu: list[float] = []
        self._done = 0

    def clicks(self, times: int) -> None:
        """Click `times` times, each time on another question, and round by round on another answer."""
        groups = self.tab.radios
        before = worked(self.process)
        for _ in range(times):
            turn, place = divmod(self._done, len(groups))
            group = groups[place]
            self.wall.append(1000 * self.tab.click(group.id, group.options[turn % 5]))
            self._done += 1
        self.cpu.append(1000 * (worked(self.process) - before) / times)

    def forget(self) -> None:
        """Forget the times so far."""
        self.wall.clear()
        self.cpu.clear()
