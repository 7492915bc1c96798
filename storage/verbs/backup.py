"""`python -m storage backup [--to FOLDER] [--keep-days N]`: copy the database while it is in use."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.backup import back_up, throw_away_old
from storage.settings import data_folder, database_url

KEEP_DAYS = 30


def run(arguments: list[str]) -> int:
    """Make one backup, then throw away those that have had their time."""
    parser = ArgumentParser(prog="python -m storage backup", description="Copy the database while it is in use.")
    parser.add_argument("--to", type=Path, default=data_folder() / "backups", help="the folder (%(default)s)")
    parser.add_argument("--keep-days", type=int, default=KEEP_DAYS, help="throw older ones away (%(default)s)")
    asked = parser.parse_args(arguments)
    now = datetime.now(UTC)
    made = back_up(database_url(), asked.to, now)
    print(f"Backed up to {made} ({made.stat().st_size:,} bytes).")
    for old in throw_away_old(asked.to, now - timedelta(days=asked.keep_days)):
        print(f"Threw away {old}, which was older than {asked.keep_days} days.")
    return 0
