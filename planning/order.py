"""Steps in an order in which they can be done."""

from __future__ import annotations

from collections.abc import Collection
from graphlib import TopologicalSorter

from questions.model import Bank, NextStep


def in_order(bank: Bank, wanted: Collection[str], passed: Collection[str]) -> tuple[NextStep, ...]:
    """The steps `wanted` and all that they wait for, except for what is `passed`: nothing before what it waits for.

    Else they are in the order of their ids. A checked bank holds no loops.
    """
    waits: dict[str, list[str]] = {}
    found = list(wanted)
    while found:
        ref = found.pop()
        if ref not in waits:
            waits[ref] = sorted(before for before in bank.next_steps[ref][1].after if before not in passed)
            found.extend(waits[ref])
    return tuple(bank.next_steps[ref][1] for ref in TopologicalSorter(dict(sorted(waits.items()))).static_order())
