"""`python -m storage restore FILE [--overwrite]`: put a backup in the place of the database. Stop the servers first."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from storage.backup import restore
from storage.settings import database_url
from storage.store import open_store


def run(arguments: list[str]) -> int:
    """Restore, bring the tables up to date, and say that it can be used."""
    parser = ArgumentParser(prog="python -m storage restore", description="Put a backup in the place of the database.")
    parser.add_argument("file", type=Path, help="what `backup` has made")
    parser.add_argument("--overwrite", action="store_true", help="lose what the database holds now")
    asked = parser.parse_args(arguments)
    restore(database_url(), asked.file, overwrite=asked.overwrite)
    open_store().close()
    print(f"Restored {asked.file}. Whoever deleted themselves since it was made is in it again: see docs/operating.md.")
    return 0
