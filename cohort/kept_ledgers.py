"""Ledgers as they are kept with a module: whose answers are in which block, as fingerprints, and what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from cohort.subjects import Asks
from scoring.alike import Record
from scoring.disclosure import fingerprint
from scoring.ledger import Block, Ledger, Said
from storage import Module, Store

_SHORT: Final = 20  # hexadecimal digits: 80 bits, more than enough to tell people of one room apart


@dataclass(frozen=True, slots=True)
class Shelf:
    """The ledgers of a family of subjects by their keys, and the id (0 for none) of the snapshot that holds them."""

    ledgers: Mapping[str, Ledger]
    id: int = 0


def load(store: Store, module_id: str, family: str) -> Shelf:
    """The newest ledgers of a family."""
    newest = store.snapshots.newest(module_id, _topic(family))
    if newest is None:
        return Shelf({})
    members = _members(newest.contributors or {})
    ledgers = {
        key: tuple(_block(each, members.get((key, place), {})) for place, each in enumerate(blocks))
        for key, blocks in newest.published.items()
    }
    return Shelf(ledgers, newest.id)


def keep(store: Store, module_id: str, family: str, ledgers: Mapping[str, Ledger], after: int) -> bool:
    """Keep the ledgers that follow those of the snapshot `after`; False where somebody else's came in between."""
    contributors = {
        f"{place} {person} {key}": mark
        for key, ledger in ledgers.items()
        for place, block in enumerate(ledger)
        for person, mark in block.members.items()
    }
    published = {key: [_as_json(block) for block in ledger] for key, ledger in ledgers.items()}
    return store.snapshots.add(module_id, _topic(family), contributors, published, after)


def said_by(module: Module, asks: Asks, records: Mapping[str, Record], groups: Mapping[str, str]) -> dict[str, Said]:
    """What everyone says on a subject now, by the fingerprint of who they are; empty once the module has no salt.

    `records` and the declared `groups` are by commissioner id.
    """
    if module.salt is None:
        return {}
    salt = bytes.fromhex(module.salt)
    out = {}
    for person, record in records.items():
        if any(value is not None for value in record):
            marks = tuple(_mark(salt, person, (asks.key, *record[:end])) for end in asks.subject.ends)
            out[_mark(salt, person, ())] = Said(record, marks, groups.get(person, ""))
    return out


def _mark(salt: bytes, person: str, said: Iterable[object]) -> str:
    return fingerprint(salt, person, repr(tuple(said)))[:_SHORT]


def _topic(family: str) -> str:
    return f"ledger/{family}"


def _members(contributors: Mapping[str, str]) -> dict[tuple[str, int], dict[str, str]]:
    members: dict[tuple[str, int], dict[str, str]] = {}
    for name, mark in contributors.items():
        place, person, key = name.split(" ", 2)
        members.setdefault((key, int(place)), {})[person] = mark
    return members


def _as_json(block: Block) -> dict[str, Any]:
    records = [list(record) for record in block.records]
    return {"records": records, "step": block.step, "groups": list(block.groups), "live": block.live}


def _block(kept: Mapping[str, Any], members: Mapping[str, str]) -> Block:
    records = tuple(tuple(record) for record in kept["records"])
    return Block(members, records, kept["step"], tuple(kept["groups"]), kept["live"])
