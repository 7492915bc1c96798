"""`python -m cohort rebuild`: make all compact rows anew."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import closing

from cohort.rebuild import rebuild
from questions.loader import load_bank
from storage import open_store
from words import compact as words


def run(arguments: list[str]) -> int:
    """Do it and tell how many."""
    ArgumentParser(prog="python -m cohort rebuild", description=words.REBUILD).parse_args(arguments)
    with closing(open_store()) as store:
        made = rebuild(store, load_bank())
    print(words.rebuilt(made.people, made.modules))
    return 0
