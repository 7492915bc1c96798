"""The clock of a case discussion, kept beside what was revealed, so that every device shows the same time left."""

from __future__ import annotations

from cohort.deck import Sort
from storage import Store
from storage.shows import Show

CLOCK = "clock"
MINUTES = (0, 5, 10, 15)


def ends_at(show: Show, case_id: str) -> float | None:
    """When the clock of a case runs out, in seconds since 1970; None where none was started."""
    mine = f"{CLOCK}/{case_id}/"
    ends = [each.removeprefix(mine) for each in show.revealed if each.startswith(mine)]
    return float(ends[-1]) if ends else None


def show_case(store: Store, module_id: str, case_id: str, minutes: int, now: float) -> None:
    """Put a case on, with a clock of so many minutes, or none of 0."""
    mine = f"{CLOCK}/{case_id}/"
    for old in [each for each in store.shows.of(module_id).revealed if each.startswith(mine)]:
        store.shows.hide(module_id, old)
    slide = f"{Sort.CASE}/{case_id}"
    store.shows.reveal(module_id, slide)
    if minutes:
        store.shows.reveal(module_id, f"{mine}{round(now + 60 * minutes)}")
    store.shows.go(module_id, slide)
