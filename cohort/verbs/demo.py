"""`python -m cohort demo [FOLDER] [ADDRESS]`: a database with three modules of made-up people, and how to get in."""

from __future__ import annotations

import shutil
from argparse import ArgumentParser
from contextlib import closing
from datetime import date
from pathlib import Path

from cohort.demo import fill
from questions.loader import load_bank
from storage import join_code, open_store
from storage.settings import FILE_NAME
from words import demo as words

FOLDER = Path("build/demo")
MARK = "demonstration.txt"
ADDRESS = "http://127.0.0.1:8501"


def run(arguments: list[str]) -> int:
    """Make the database anew in a folder, and print the way in to each module."""
    parser = ArgumentParser(prog="python -m cohort demo", description=words.DESCRIPTION)
    parser.add_argument("folder", nargs="?", default=FOLDER, type=Path)
    parser.add_argument("address", nargs="?", default=ADDRESS)
    asked = parser.parse_args(arguments)
    _demo(asked.folder, asked.address)
    return 0


def _demo(folder: Path, address: str) -> None:
    """Make the database anew in `folder`, and print the way in to each module."""
    _throw_away(folder)
    with closing(open_store(f"sqlite:///{folder / FILE_NAME}")) as store:
        filled = fill(store, load_bank(), date.today())
    print(f"\n{words.READY}\n")
    for each in filled:
        way_in = f"{address}/sign-in?code={each.module.code}"
        print(words.sign_in(each.module.name, join_code.spaced(each.module.code), each.passphrase, way_in), end="\n\n")
    print(words.THROWN_AWAY, flush=True)


def _throw_away(folder: Path) -> None:
    """Delete a demonstration made before, which bears our mark; a folder that holds anything else is left alone."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / MARK).exists():
            raise SystemExit(words.not_ours(str(folder)))
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text(words.THROWN_AWAY, encoding="utf-8")
