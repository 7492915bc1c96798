"""`python -m storage rotate-keys [--decrypt]`: seal every text with the first of MUTUAL_READY_TEXT_KEYS."""

from __future__ import annotations

from argparse import ArgumentParser

from storage.store import open_store


def run(arguments: list[str]) -> int:
    """Do it while servers run, which must know the same keys."""
    parser = ArgumentParser(prog="python -m storage rotate-keys", description="Seal every text with the first key.")
    parser.add_argument("--decrypt", action="store_true", help="write every text in clear: stop the servers first")
    asked = parser.parse_args(arguments)
    store = open_store()
    changed = store.rotate_text_keys(decrypt=asked.decrypt)
    store.close()
    print(f"Rewrote {changed} texts. " + ("They are in clear now." if asked.decrypt else "Older keys can go."))
    return 0
