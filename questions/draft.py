"""A bank as it was written, before anybody vouches for it: plain values, with the place of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from questions.faults import Fault, Place, fault
from questions.yaml_lines import Path
from words.faults import Wording


@dataclass(frozen=True, slots=True)
class Draft:
    """All files of a bank in one tree of the shape of `Bank`.

    `places` maps a path in the tree to where it was written; `unread` holds the paths of what could not be
    read and has been complained of already; `today` is the day of the check.
    """

    tree: Mapping[str, Any]
    places: Mapping[Path, Place]
    unread: frozenset[Path]
    today: date

    def at(self, path: Path) -> Place:
        """Where `path` was written, or the nearest thing round it that was."""
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, Place("bank.yaml", 1))

    def get(self, path: Path) -> Any:
        """The value at `path`, which must be there for all but the last step; None where that is not."""
        value: Any = self.tree
        for step in path:
            value = value.get(step) if isinstance(value, Mapping) else value[step]
        return value

    def fault(self, path: Path, said: Wording) -> Fault:
        """An error at `path`, in the words `said`."""
        return fault(self.at(path), said)

    def warning(self, path: Path, said: Wording) -> Fault:
        """A warning at `path`, in the words `said`."""
        return fault(self.at(path), said, "warning")

    def is_unread(self, path: Path) -> bool:
        """Whether `path` lies in something that could not be read."""
        return any(path[:length] in self.unread for length in range(len(path) + 1))

    def is_whole(self, root: str) -> bool:
        """Whether everything under the top-level field `root` could be read."""
        return not any(lost[:1] in ((), (root,)) for lost in self.unread)

    def find(self, pattern: str) -> Iterator[tuple[Path, Any]]:
        """Everything on the paths that `pattern` describes, in order.

        The pattern is names joined by dots; `*` stands for each thing in a list, `@` (last) for each name of a
        mapping, and `**` (last) for everything below.
        """
        return walk(self.tree, pattern)


def walk(value: Any, pattern: str, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """As `Draft.find`, below `value`, which lies at `path`."""
    return _find(value, pattern.split("."), path)


def _find(value: Any, pattern: list[str], path: Path) -> Iterator[tuple[Path, Any]]:
    if not pattern:
        yield path, value
        return
    step, rest = pattern[0], pattern[1:]
    if step == "*" and isinstance(value, tuple):
        for order, each in enumerate(value):
            yield from _find(each, rest, (*path, order))
    elif step == "@" and isinstance(value, Mapping):
        for key in value:
            yield (*path, key), key
    elif step == "**":
        yield from _everything(value, path)
    elif isinstance(value, Mapping) and step in value:
        yield from _find(value[step], rest, (*path, step))


def _everything(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    yield path, value
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _everything(each, (*path, key))
    elif isinstance(value, tuple):
        for order, each in enumerate(value):
            yield from _everything(each, (*path, order))
