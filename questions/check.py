"""Check a bank: read it, hold it against its types, then against every rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from pathlib import Path

from questions import check_changes as changes
from questions import check_journey as journey
from questions import check_prose as prose
from questions import check_references as references
from questions import check_routes as routes
from questions import check_sources as sources
from questions.draft import Draft
from questions.faults import MOST_FAULTS, Fault
from questions.gather import gather
from questions.model import Bank
from questions.shape import shaped

Rule = Callable[[Draft], Iterable[Fault]]

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *journey.RULES,
    *sources.RULES,
    *routes.RULES,
    *changes.RULES,
    *prose.RULES,
)


def check(folder: Path, today: date) -> tuple[Bank | None, tuple[Fault, ...]]:
    """Everything wrong with the bank in `folder`, by file and line, and the bank where nothing is an error."""
    draft, faults = gather(folder, today)
    bank, misfits = shaped(draft, MOST_FAULTS)
    found = [*faults, *misfits]
    for rule in RULES:
        found.extend(islice(rule(draft), MOST_FAULTS))
    found.sort(key=lambda each: (each.file, each.line))
    sound = not any(each.severity == "error" for each in found)
    return (bank if sound else None), tuple(found)
