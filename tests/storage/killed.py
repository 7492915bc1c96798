"""A server in miniature that is killed again and again: `python -m tests.storage.killed URL COMMISSIONER TIMES`.

Each life is a fork of this process, so that being born is cheap. It saves notes from four threads and says each one's
reference as soon as it has been acknowledged; after a few of them it is killed. All that was said is printed.
"""

from __future__ import annotations

import os
import random
import signal
import sys

from tests.storage.saver import main as save

FOR_EVER = 1_000_000


def one_life(url: str, who: str, name: str, lines: int) -> list[str]:
    """Live until `lines` saves have been acknowledged and somewhat more, then be killed; what was acknowledged."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        sys.stdout = os.fdopen(theirs, "w")
        save(url, who, name, FOR_EVER)
        os._exit(1)
    os.close(theirs)
    with os.fdopen(ours) as said:
        heard = [said.readline() for _ in range(lines)]
        os.kill(child, signal.SIGKILL)
        heard += said.readlines()
    if os.waitpid(child, 0)[1] != signal.SIGKILL:
        raise AssertionError("It died of something else.")
    return [line.strip() for line in heard if line.endswith("\n")]  # the kill may have cut the last one off


def main(url: str, who: str, times: int) -> None:
    """Live and die `times` times."""
    for life in range(times):
        print("\n".join(one_life(url, who, f"life-{life}", random.randint(5, 40))))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
