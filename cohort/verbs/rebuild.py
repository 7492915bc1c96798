"""`python -m cohort rebuild`: make all compact rows anew."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import closing

from cohort.rebuild import mend_answers, rebuild
from questions.loader import load_bank
from storage import open_store
from words import compact as words


def run(arguments: list[str]) -> int:
    """Do it and tell how many."""
    parser = ArgumentParser(prog="python -m cohort rebuild", description=words.REBUILD)
    parser.add_argument("--answers", action="store_true", help=words.REBUILD_ANSWERS)
    asked = parser.parse_args(arguments)
    with closing(open_store()) as store:
        if asked.answers:
            print(words.mended(mend_answers(store)))
        made = rebuild(store, load_bank())
    print(words.rebuilt(made.people, made.modules))
    return 0
