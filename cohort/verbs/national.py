"""`python -m cohort national [--csv FILE]`: all finished modules together, the nation first and then each region."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path

from cohort.national import NATION, National, national
from cohort.region import REGIONS, SEVERAL
from documents.spreadsheets.csv_file import csv_file
from figures.model import Figure
from figures.national import confidence_of_all, readiness_of_all
from questions.loader import load_bank
from questions.model import Bank
from storage import open_store
from words import compact
from words import national as words
from words.regions import NAMES
from words.regions import SEVERAL as OF_SEVERAL

_PLACES = {NATION: words.NATION, **{each: NAMES[each] for each in REGIONS}, SEVERAL: OF_SEVERAL}


def run(arguments: list[str]) -> int:
    """Print it, or write it to a file."""
    parser = ArgumentParser(prog="python -m cohort national", description=compact.NATIONAL)
    parser.add_argument("--csv", type=Path, metavar="FILE", help=compact.NATIONAL_CSV)
    asked, bank, store = parser.parse_args(arguments), load_bank(), open_store()
    try:
        found = national(store, bank)
    finally:
        store.close()
    if asked.csv is not None:
        asked.csv.write_bytes(csv_file(words.CSV_COLUMNS, _rows(bank, found)))
        return 0
    for line in _lines(bank, found):
        print(line)
    return 0


def _figures(bank: Bank, of: National) -> dict[str, Figure]:
    drawn = {words.READINESS: readiness_of_all(bank, of.levels)}
    drawn[words.CONFIDENCE] = confidence_of_all(bank, of.confidence)
    return {name: figure for name, figure in drawn.items() if figure is not None}


def _rows(bank: Bank, found: Mapping[str, National]) -> Iterator[tuple[str, ...]]:
    for place, of in _in_order(found):
        for name, figure in _figures(bank, of).items():
            for label, *cells in figure.table.rows:
                for column, cell in zip(figure.table.columns[1:], cells, strict=True):
                    yield place, str(of.modules), name, label, column, cell


def _lines(bank: Bank, found: Mapping[str, National]) -> Iterator[str]:
    for place, of in _in_order(found):
        drawn = _figures(bank, of)
        yield from () if drawn else (words.too_few(place, of.modules), "")
        for name, figure in drawn.items():
            yield from (f"{place}. {name}. {figure.headline}.", " | ".join(figure.table.columns))
            yield from (" | ".join(row) for row in figure.table.rows)
            yield from (figure.note, "")


def _in_order(found: Mapping[str, National]) -> list[tuple[str, National]]:
    return [(label, found[place]) for place, label in _PLACES.items() if place in found]
