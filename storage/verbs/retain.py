"""`python -m storage retain`: delete what has had its time, now. The servers do so by themselves every hour."""

from __future__ import annotations

from argparse import ArgumentParser

from storage.store import open_store


def run(arguments: list[str]) -> int:
    """Delete, and say how many of each."""
    ArgumentParser(prog="python -m storage retain", description="Delete what has had its time.").parse_args(arguments)
    store = open_store()
    removed = store.retention.apply()
    store.close()
    print(
        f"Deleted {removed.people} people whose links have all expired, {removed.modules} modules past their day, "
        f"{removed.links} old links, {removed.sessions} sign-ins, {removed.tries} counts of tries and "
        f"{removed.teams} teams of nobody."
    )
    return 0
