"""`python -m cohort demo [FOLDER] [ADDRESS]`: a database with three modules of made-up people, and how to get in."""

from __future__ import annotations

import shutil
import sys
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


def main(arguments: list[str]) -> int:
    """Do what the command line asks; 2 where it cannot be understood."""
    if arguments[:1] != ["demo"] or len(arguments) > 3:
        print(words.usage("python -m cohort"), file=sys.stderr)
        return 2
    folder = Path(arguments[1]) if len(arguments) > 1 else FOLDER
    demo(folder, arguments[2] if len(arguments) > 2 else ADDRESS)
    return 0


def demo(folder: Path, address: str) -> None:
    """Make the database anew in `folder`, and print the way in to each module."""
    _throw_away(folder)
    store = open_store(f"sqlite:///{folder / FILE_NAME}")
    try:
        filled = fill(store, load_bank(), date.today())
    finally:
        store.close()
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
