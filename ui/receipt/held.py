"""What is held about one person: counted by kind for them to read, and whole for them to take along."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from questions.answers import Kind, Slot, Value
from storage import Change, Commissioner, Store
from storage.holdings import Rows
from words import receipt as words

# The kinds of answers that people would call one thing, by how their names begin.
_BEGIN_WITH = {
    "about": ("about",),
    "confidence": ("confidence", "then"),
    "readiness": ("level", "reason", "earlier"),
    "notes": ("note", "share-note"),
    "route": ("route",),
    "plan": ("step", "time", "calendar"),
    "relationships": ("bond",),
    "feedback": ("tool", "module"),
    "follow-up": ("follow",),
}
_TOLD_ELSEWHERE = ("member",)


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of thing that is held: how many, and when they were first and last said, where that is known."""

    what: str
    how_many: int
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Everything about one person, and when it was said."""

    person: Commissioner
    answers: dict[Slot, Value]
    versions: dict[Slot, str]
    history: Sequence[Change]
    others: dict[str, Rows]

    def lines(self) -> list[Line]:
        """What is held, by kind, in the order of the visit."""
        grouped: dict[str, list[Slot]] = {}
        for slot in self.answers:
            grouped.setdefault(group_of(slot.kind), []).append(slot)
        said = [self._line(group, grouped[group]) for group in words.KINDS if group in grouped]
        rows = [
            Line(words.KINDS.get(table, table), len(rows))
            for table, rows in self.others.items()
            if rows and table not in _TOLD_ELSEWHERE
        ]
        return said + rows

    def as_json(self) -> str:
        """All of it as JSON text, dates in ISO 8601."""
        told = {
            "person": asdict(self.person),
            "answers": [
                {**_address(slot), "value": value, "bank_version": self.versions.get(slot, "")}
                for slot, value in sorted(self.answers.items(), key=lambda each: each[0])
            ],
            "history": [
                {**_address(line.slot), "value": line.value, "bank_version": line.bank_version, "at": line.saved_at}
                for line in self.history
            ],
            **self.others,
        }
        return json.dumps(told, ensure_ascii=False, indent=1, default=_plain)

    def _line(self, group: str, slots: list[Slot]) -> Line:
        theirs = set(slots)
        times = [line.saved_at for line in self.history if line.slot in theirs]
        return Line(words.KINDS[group], len(slots), min(times, default=None), max(times, default=None))


def held_about(store: Store, person: Commissioner) -> Held:
    """Everything that is kept about somebody, read now. Raises StorageUnavailable."""
    answers, versions = store.answers_with_versions(person.id)
    return Held(person, answers, versions, store.history(person.id), store.holdings.of(person.id))


def group_of(kind: Kind) -> str:
    """The group of `words.receipt.KINDS` that a kind of answer is told under."""
    return next((group for group, starts in _BEGIN_WITH.items() if kind.value.startswith(starts)), "other")


def _address(slot: Slot) -> dict[str, str]:
    return {"kind": slot.kind.value, "phase": slot.phase.value, "ref": slot.ref}


def _plain(value: Any) -> str:
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
