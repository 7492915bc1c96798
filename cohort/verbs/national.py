"""`python -m cohort national [--csv FILE]`: all finished modules together, the nation first and then each region."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from cohort.national import PLACES, National, national, pictures
from documents.spreadsheets.csv_file import csv_file
from questions.loader import load_bank
from questions.model import Bank
from storage import open_store
from words import compact
from words import national as words


def run(arguments: list[str]) -> int:
    """Print it, or write it to a file."""
    parser = ArgumentParser(prog="python -m cohort national", description=compact.NATIONAL)
    parser.add_argument("--csv", type=Path, metavar="FILE", help=compact.NATIONAL_CSV)
    asked, bank = parser.parse_args(arguments), load_bank()
    with closing(open_store()) as store:
        found = national(store, bank)
    if asked.csv is not None:
        asked.csv.write_bytes(csv_file(words.CSV_COLUMNS, _rows(bank, found)))
        return 0
    for line in _lines(bank, found):
        print(line)
    return 0


def _rows(bank: Bank, found: Mapping[str, National]) -> Iterator[tuple[str, ...]]:
    for place, of in _in_order(found):
        for name, figure in pictures(bank, of).items():
            for label, *cells in figure.table.rows:
                for column, cell in zip(figure.table.columns[1:], cells, strict=True):
                    yield place, str(of.modules), name, label, column, cell


def _lines(bank: Bank, found: Mapping[str, National]) -> Iterator[str]:
    for place, of in _in_order(found):
        drawn = pictures(bank, of)
        yield from () if drawn else (words.too_few(place, of.modules), "")
        for name, figure in drawn.items():
            yield from (f"{place}. {name}. {figure.headline}.", " | ".join(figure.table.columns))
            yield from (" | ".join(row) for row in figure.table.rows)
            yield from (figure.note, "")


def _in_order(found: Mapping[str, National]) -> list[tuple[str, National]]:
    return [(label, found[place]) for place, label in PLACES.items() if place in found]
