"""`python -m cohort check-data`: compare compact rows with the history; 1 where something differs."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import closing

from cohort.check_data import check_data
from questions.loader import load_bank
from storage import open_store
from words import compact as words


def run(arguments: list[str]) -> int:
    """Tell what was found."""
    ArgumentParser(prog="python -m cohort check-data", description=words.CHECK_DATA).parse_args(arguments)
    with closing(open_store()) as store:
        found = check_data(store, load_bank())
    print(words.checked(found.people, found.rows, found.behind, found.summaries, found.other_bank))
    for told, ids in (
        (words.WRONG_ANSWERS, found.wrong_answers),
        (words.WRONG_ROWS, found.wrong_rows),
        (words.WRONG_SUMMARIES, found.wrong_summaries),
    ):
        if ids:
            print(told, *ids, sep="\n  ")
    return 0 if found.well else 1
