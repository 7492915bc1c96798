"""A server of our own in a process of its own, so that a test may stop it, kill it and start it again."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage import Store, open_store
from storage.settings import FILE_NAME

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """The app on a port, with its data in a folder of its own; `base` is the path it lives under."""

    def __init__(
        self, data: Path, base: str = "", command: tuple[str, ...] = ("-m", "server"), **settings: str
    ) -> None:
        self.port = free_port()
        self.base = base
        self.url = f"http://localhost:{self.port}{base}"
        self.command = command
        self.log = data / "server.log"
        self.database = data / FILE_NAME
        self.environment = {**os.environ, "MUTUAL_READY_DATA": str(data), **settings}
        if base:
            self.environment["MUTUAL_READY_BASE_PATH"] = base
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and wait until it is well."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, *self.command, *self._port()],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.wait_until_well()

    def wait_until_well(self) -> None:
        """Wait for /healthz to answer 200."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process is not None and self.process.poll() is not None:
                raise AssertionError(f"The server stopped:\n{self.log.read_text()[-3000:]}")
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.2)
        raise AssertionError(f"The server did not get well:\n{self.log.read_text()[-3000:]}")

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The server's own database, opened a second time."""
        opened = open_store(f"sqlite:///{self.database}")
        try:
            yield opened
        finally:
            opened.close()

    def kill(self) -> None:
        """Stop it at once, without a chance to finish anything."""
        self._end(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    def stop(self) -> None:
        """Ask it to stop."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(timeout=PATIENCE)
            self.process = None

    def _port(self) -> list[str]:
        if self.command[0] == "-m" and self.command[1] == "streamlit":
            return ["--server.port", str(self.port)]
        return ["--port", str(self.port)]
