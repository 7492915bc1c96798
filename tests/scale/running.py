"""nginx with the configuration that we ship, in front of servers on this machine."""

from __future__ import annotations

import re
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.browser.running import PATIENCE, ROOT, free_port
from tests.need_nginx import nginx

SHIPPED = ROOT / "deploy" / "nginx.conf"


def configured(folder: Path, port: int, servers: Sequence[int]) -> str:
    """The shipped configuration with these addresses, which needs nothing outside `folder`."""
    text = SHIPPED.read_text()
    for number, each in enumerate(servers, start=1):
        text = text.replace(f"app{number}:8501", f"127.0.0.1:{each}")
    text = text.replace("listen 8080;", f"listen 127.0.0.1:{port};")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    inside = "".join(f"    {kind}_temp_path {folder}/{kind};\n" for kind in kinds)
    return f"daemon off;\npid {folder}/nginx.pid;\n" + re.sub(r"\bhttp \{\n", f"http {{\n{inside}", text)


@contextmanager
def proxy(folder: Path, servers: Sequence[int]) -> Iterator[int]:
    """Run it; the port on which it listens."""
    program, port = nginx(), free_port()
    assert program is not None
    file = folder / "nginx.conf"
    file.write_text(configured(folder, port, servers))
    log = folder / "nginx.log"
    running = subprocess.Popen([program, "-p", str(folder), "-c", str(file), "-e", str(log)])
    try:
        _wait(port, log)
        yield port
    finally:
        running.terminate()
        running.wait(PATIENCE)


def _wait(port: int, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"nginx did not get well:\n{log.read_text()[-2000:]}")
