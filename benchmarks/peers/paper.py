"""WeasyPrint and Typst at work in a process of their own, on one document after another."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.peers.environment import HERE, NotHere, python


@contextmanager
def setter(name: str) -> Iterator[Callable[[str], float]]:
    """Start "weasyprint" or "typst": from a source to the processor time it takes to set, ms. Raises NotHere."""
    command = [str(python()), str(HERE / "setter.py"), name]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        asks, answers = process.stdin, process.stdout
        assert asks is not None
        assert answers is not None
        if answers.readline() != "ready\n":
            raise NotHere("it does not start")

        def sets(source: str) -> float:
            print(json.dumps(source), file=asks, flush=True)
            return float(answers.readline())

        try:
            yield sets
        finally:
            asks.close()
