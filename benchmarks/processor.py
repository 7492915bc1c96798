"""How long a server has worked."""

from __future__ import annotations

import psutil  # type: ignore[import-untyped]

from tests.browser.running import Server


def process_of(server: Server) -> psutil.Process:
    """The process of a server that runs."""
    assert server.process is not None
    return psutil.Process(server.process.pid)


def worked(process: psutil.Process) -> float:
    """The processor time of a process since it began, seconds."""
    times = process.cpu_times()
    return float(times.user + times.system)
