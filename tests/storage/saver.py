"""A server in miniature, for tests that kill it: `python -m tests.storage.saver URL COMMISSIONER NAME HOW_MANY`.

Saves notes from four threads and prints the reference of each one as soon as it has been acknowledged.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

from questions.answers import Kind, Slot
from storage import open_store

THREADS = 4


def main(url: str, who: str, name: str, how_many: int) -> None:
    store = open_store(url)

    def save_every_fourth(first: int) -> None:
        for number in range(first, how_many, THREADS):
            ref = f"{name}-{number}"
            store.save(who, {Slot(Kind.NOTE, ref): f"I said {ref}"}, "1.0.0")
            sys.stdout.write(f"{ref}\n")
            sys.stdout.flush()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(save_every_fourth, range(THREADS)))
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
